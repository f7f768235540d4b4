// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher needs: a story that ends, days to come back to, a title typed
// in the window, the card, the stage.
#include "app/desktop/stage.h"
#include "model/analysis/last_move.h"
#include "model/files/bookmarks.h"
#include "model/files/kept_values.h"
#include "tests/app/desktop.h"
#include "tests/app/stage_type.h"
#include "tests/programs/test_program.h"
#include "views/charts/chart_pane.h"
#include "views/style.h"
#include "views/timeline/scrubber.h"

#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace waterhammer;

namespace {

/// Types into the dialog that comes next, and accepts it.
void answerDialog(const QString& text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(text);
        dialog->accept();
    });
}

} // namespace

class TeachingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    /// Playing stops where nothing more happens, and says so; from there it goes
    /// on to the end.
    void theStoryEnds()
    {
        OpenDesktop d(shippedFile("dealer-prime"));
        const RunPtr run = d.session.shown().run;
        const int end = lastMove(run->trajectory, run->leastMoney);
        QVERIFY(end > 0 && end < run->lastRound());
        d.session.ask(ReduceMotion{true});
        d.session.ask(Play{});
        QTRY_VERIFY(!d.session.shown().playing);
        QCOMPARE(d.session.shown().moment.round, end);
        const auto* sentence = d.find<QLabel>("sentence");
        QVERIFY2(sentence->text().contains(QStringLiteral("And then nothing"))
                || sentence->toolTip().contains(QStringLiteral("And then nothing")),
            qPrintable(sentence->text()));
        d.session.ask(Play{});
        QTRY_COMPARE(d.session.shown().moment.round, run->lastRound());
    }

    /// A day is marked with a word and what is selected, gone back to, kept in
    /// the file, and undone.
    void aDayIsMarked()
    {
        OpenDesktop d;
        const QByteArray before = d.text();
        d.session.ask(GoTo{4});
        const Selection asset = assetSelection(d.session.shown().run->scenario(), 1);
        d.session.ask(Select{asset});
        answerDialog(QStringLiteral("The buyers <b>become</b> & sellers"));
        d.window.actions().bookmark->trigger();
        d.settle();
        const auto marks = bookmarksOf(d.draft());
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks[0].select, "assets:" + asset.id);
        QVERIFY(d.find<Scrubber>("scrubber")->spokenText().contains(QStringLiteral("become")));
        d.session.ask(GoTo{0});
        d.session.ask(Select{dealerSelection(d.session.shown().run->scenario(), 0)});
        auto* menu = d.find<QMenu>("bookmarkMenu");
        Q_EMIT menu->aboutToShow();
        QAction* entry = nullptr;
        for (QAction* action : menu->actions())
            entry = action->text().contains(QStringLiteral("become")) ? action : entry;
        QVERIFY(entry);
        entry->trigger();
        QCOMPARE(d.session.shown().moment.round, 4);
        QVERIFY(d.session.shown().selection == asset);
        d.session.ask(Undo{});
        d.settle();
        QCOMPARE(d.text(), before);
    }

    /// Of a day that is hidden neither the mark nor its word is there.
    void aMarkOfAHiddenDayIsHidden()
    {
        OpenDesktop d;
        d.session.ask(EditDraft{QStringLiteral("marks"),
            Several{{SetKept{"bookmarks", R"([{"day":1,"note":"seen"},{"day":5,"note":"secret"}])"},
                SetKept{"hide", "true"}}}});
        d.settle();
        d.session.ask(Step{1});
        QTRY_VERIFY(!d.session.shown().moment.moving);
        auto* menu = d.find<QMenu>("bookmarkMenu");
        Q_EMIT menu->aboutToShow();
        QStringList words;
        for (const QAction* action : menu->actions())
            words << action->text();
        words << d.find<Scrubber>("scrubber")->spokenText();
        const QString all = words.join(QLatin1Char('|'));
        QVERIFY(all.contains(QStringLiteral("seen")));
        QVERIFY(!all.contains(QStringLiteral("secret")));
    }

    /// Title and description are typed in the editor, and are what is shown; the
    /// stroke of a key is no step of its own.
    void titleAndDescriptionAreTyped()
    {
        OpenDesktop d;
        const QByteArray before = d.text();
        d.session.ask(OpenEditor{{EditorSection::Scenario, {}}});
        auto* title = d.find<QLineEdit>("scenarioName");
        QVERIFY(title->isVisible());
        title->setText(QStringLiteral("My <b>class</b>"));
        Q_EMIT title->editingFinished();
        auto* description = d.find<QPlainTextEdit>("scenarioDescription");
        description->setPlainText(QString());
        QTest::keyClicks(description, QStringLiteral("Seen on Monday"));
        QTest::keyClicks(d.find<QPlainTextEdit>("scenarioStylised"), QStringLiteral("All of it"));
        d.settle();
        QCOMPARE(d.draft().name, "My <b>class</b>");
        QCOMPARE(d.draft().description, "Seen on Monday");
        QCOMPARE(std::string(keptText(d.draft(), "stylised")), std::string(R"(["All of it"])"));
        d.window.actions().card->trigger();
        QCOMPARE(d.find<QLabel>("cardDescription")->text(), QStringLiteral("Seen on Monday"));
        QVERIFY(d.find<QLabel>("cardStylised")->isVisible());
        for (int i = 0; i < 6 && d.text() != before; ++i)
            d.session.ask(Undo{});
        QCOMPARE(d.text(), before);
    }

    /// Ctrl+S takes over what is still being typed, and closing asks about it.
    void whatIsStillTypedIsSaved()
    {
        OpenDesktop d;
        QTemporaryDir folder;
        QCOMPARE(d.session.document.save(folder.filePath(QStringLiteral("typed.waterhammer.json"))), QString());
        d.session.ask(OpenEditor{{EditorSection::Scenario, {}}});
        auto* title = d.find<QLineEdit>("scenarioName");
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Half a word"));
        QVERIFY(d.draft().name != "Half a word");
        QVERIFY(d.window.files().save());
        QCOMPARE(d.draft().name, "Half a word");
        QCOMPARE(title->text(), QStringLiteral("Half a word"));
        QVERIFY(!d.session.document.isModified());
        auto* author = d.find<QLineEdit>("scenarioAuthor");
        author->setFocus();
        QTest::keyClicks(author, QStringLiteral("Me"));
        QTimer::singleShot(0, [] {
            if (auto* question = QApplication::activeModalWidget())
                question->close();
        });
        QVERIFY(!d.window.files().mayLeave());
        QVERIFY(d.session.document.isModified());
    }

    /// A picture has twice the pixels, and nothing that only serves the hand.
    void aPictureIsTwiceAsLarge()
    {
        OpenDesktop d;
        auto* pane = d.find<ChartPane>("chartPane0");
        for (QAction* action : pane->findChildren<QAction*>())
            if (action->text() == QStringLiteral("Copy picture"))
                action->trigger();
        const QImage picture = QGuiApplication::clipboard()->image();
        QCOMPARE(picture.size(), pane->size() * 2);
        // Drawn anew and not stretched: neighbouring pixels differ somewhere within
        // what would be one.
        bool fine = false;
        for (int y = 0; y < picture.height() && !fine; y += 2)
            for (int x = 0; x < picture.width() && !fine; x += 2)
                fine = picture.pixel(x, y) != picture.pixel(x + 1, y) && picture.pixel(x, y) != picture.pixel(x, y + 1);
        QVERIFY(fine);
    }

    void fullScreenAndBack()
    {
        OpenDesktop d;
        QTest::keyClick(&d.window, Qt::Key_F11);
        QTRY_VERIFY(d.window.isFullScreen());
        QVERIFY(d.window.actions().fullScreen->isChecked());
        QTest::keyClick(&d.window, Qt::Key_F11);
        QTRY_VERIFY(!d.window.isFullScreen());
        QTest::keyClick(&d.window, Qt::Key_F11);
        QTRY_VERIFY(d.window.isFullScreen());
        d.session.ask(ShowSide{Side::Card});
        QTest::keyClick(&d.window, Qt::Key_Escape); // first what came last
        QVERIFY(d.session.shown().side == Side::Levers && d.window.isFullScreen());
        QTest::keyClick(&d.window, Qt::Key_Escape);
        QTRY_VERIFY(!d.window.isFullScreen());
    }

    /// The stage is driven by keys; nothing on it is smaller than 24 px; Esc
    /// gives the window back as it was.
    void theStage()
    {
        OpenDesktop d;
        const QByteArray layout = d.window.saveState();
        const double speed = d.session.shown().speed;
        QTest::keyClick(&d.window, Qt::Key_F5);
        auto* stage = qobject_cast<Stage*>(d.window.stage());
        QVERIFY(stage && stage->isFullScreen());
        QCOMPARE(d.session.shown().speed, 0.25);
        for (const QLabel* label : stage->findChildren<QLabel*>())
            QVERIFY2(label->isHidden() || QFontInfo(label->font()).pixelSize() >= 24, qPrintable(label->objectName()));
        QCOMPARE(smallerType(*stage, 24), QString());
        QTest::keyClick(stage, Qt::Key_L);
        QCOMPARE(smallerType(*stage, 24), QString());
        QTest::keyClick(stage, Qt::Key_L);
        QTest::keyClick(stage, Qt::Key_I);
        QCOMPARE(smallerType(*stage, 24), QString());
        QTest::keyClick(stage, Qt::Key_I);
        QTest::keyClick(stage, Qt::Key_PageDown);
        QTRY_COMPARE(d.session.shown().moment, (Moment{1, 1, false}));
        QTest::keyClick(stage, Qt::Key_PageUp);
        QTRY_COMPARE(d.session.shown().moment, (Moment{0, 1, false}));
        QTest::keyClick(stage, Qt::Key_B);
        QVERIFY(stage->isBlack());
        QCOMPARE(stage->grab().toImage().pixelColor(50, 50), QColor(Qt::black));
        QTest::keyClick(stage, Qt::Key_Period);
        QVERIFY(!stage->isBlack());
        QTest::keyClick(stage, Qt::Key_F);
        QVERIFY(stage->isFrozen());
        const QImage frozen = stage->grab().toImage();
        d.session.ask(GoTo{3});
        QCOMPARE(stage->grab().toImage(), frozen);
        QTest::keyClick(stage, Qt::Key_F);
        QVERIFY(stage->grab().toImage() != frozen);
        QTest::keyClick(stage, Qt::Key_H);
        d.settle();
        QVERIFY(d.session.shown().ahead.hidden);
        QTest::keyClick(stage, Qt::Key_H);
        d.settle();
        QVERIFY(!d.session.shown().ahead.hidden);
        QTest::keyClick(stage, Qt::Key_L);
        QVERIFY(stage->findChild<QWidget*>(QStringLiteral("leverPanel"))
            || stage->findChild<QWidget*>(QStringLiteral("levers")));
        QTest::keyClick(stage, Qt::Key_K);
        d.settle();
        QTRY_COMPARE(d.session.shown().others->size(), 1u);
        QTest::keyClick(stage, Qt::Key_Escape);
        QTRY_VERIFY(!d.window.stage());
        QCOMPARE(d.window.saveState(), layout);
        QCOMPARE(d.session.shown().speed, speed);
        QVERIFY(d.window.updatesEnabled());
    }

    /// The question of the file stands before the room; letters answer it.
    void theStageAsks()
    {
        OpenDesktop d;
        d.window.present();
        auto* stage = qobject_cast<Stage*>(d.window.stage());
        d.session.ask(EditDraft{QStringLiteral("ask"),
            Several{{SetKept{"question", R"({"ask":"Who?","choices":["A","B"],"right":1})"}, SetKept{"hide", "true"},
                SetKept{"bookmarks", R"([{"day":2,"ask":"And <i>now</i>?","choices":["x"]}])"}}}});
        d.settle();
        auto* question = stage->findChild<QWidget*>(QStringLiteral("prediction"));
        QVERIFY(question->isVisible());
        QTest::keyClick(stage, Qt::Key_PageDown);
        QCOMPARE(d.session.shown().moment.round, 0);
        QTest::keyClick(question, Qt::Key_B);
        QVERIFY(!stage->isBlack());
        QTest::keyClick(question, Qt::Key_Return);
        QVERIFY(d.session.shown().prediction && d.session.shown().prediction->right);
        QVERIFY(question->isVisible());
        QTest::keyClick(stage, Qt::Key_PageDown);
        QVERIFY(!question->isVisible());
        QTest::keyClick(stage, Qt::Key_PageDown);
        QCOMPARE(d.session.shown().moment.round, 2);
        QVERIFY(stage->findChild<QLabel*>(QStringLiteral("stageSentence"))
                    ->text()
                    .contains(QStringLiteral("And &lt;i&gt;now")));
    }

    /// With bookmarks a beat is a bookmark.
    void theStageGoesFromBookmarkToBookmark()
    {
        OpenDesktop d;
        d.session.ask(EditDraft{QStringLiteral("marks"), SetKept{"bookmarks", R"([{"day":2},{"day":5}])"}});
        d.settle();
        d.window.present();
        auto* stage = qobject_cast<Stage*>(d.window.stage());
        for (const int day : {2, 5}) {
            QTest::keyClick(stage, Qt::Key_Space);
            QCOMPARE(d.session.shown().moment.round, day);
        }
        QTest::keyClick(stage, Qt::Key_PageUp);
        QCOMPARE(d.session.shown().moment.round, 2);
    }
};

TEST_WITH_WINDOWS(TeachingTest)
#include "test_teaching.moc"
