// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson is made on the real window by mouse and keys, from Dealer Prime in about ten moves: it is written, nothing
// is wrong with it, and it plays.
#include "desktop.h"

#include "app/core/lesson_source.h"
#include "app/desktop/figure_picker.h"
#include "model/lesson/check.h"
#include "tests/programs/test_program.h"
#include "views/lesson/record_form.h"
#include "views/lesson/record_panel.h"
#include "views/resources.h"
#include "views/shown/language_of_texts.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

using namespace waterhammer;

namespace {

/// A teacher in front of the window.
struct Teacher {
    OpenDesktop d{shippedFile("dealer-prime"), {1280, 720}};
    RecordPanel* panel = d.find<RecordPanel>("recordPanel");

    Teacher()
    {
        d.session.ask(ReduceMotion{true});
        d.settle();
    }
    void settle()
    {
        QTRY_VERIFY(d.session.runs.state() != RunController::State::Computing && !d.session.shown().playing);
        QCoreApplication::processEvents();
    }
    void record()
    {
        d.find<QMenu>("learnMenu")->popup({});
        d.window.actions().recordLesson->trigger();
        d.find<QMenu>("learnMenu")->close();
        settle();
        QTRY_VERIFY(panel->isVisible());
    }
    [[nodiscard]] const RecordingShown& shown() const { return *d.session.recorder.shown(); }
    [[nodiscard]] QString kinds() const
    {
        QStringList all;
        for (const RecordedStep& step : shown().recording.steps)
            all << QString::fromUtf8(stepKindTable[static_cast<std::size_t>(step.step.kind)].key.data());
        return all.join(QLatin1Char(' '));
    }
    template <class T = QPushButton> void press(const char* name)
    {
        auto* button = d.find<T>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(&d.window, key);
        settle();
    }
    void type(const char* name, const QString& text)
    {
        auto* field = d.find<WordsField>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QCOMPARE(field->toPlainText(), text);
    }
    void choose(int row)
    {
        auto* steps = d.find<QListWidget>("recordSteps");
        steps->setFocus();
        for (int i = 0; i < 60 && steps->currentRow() != row; ++i)
            QTest::keyClick(steps, steps->currentRow() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(steps->currentRow(), row);
    }
    [[nodiscard]] QStringList problems() const
    {
        (void)QTest::qWaitFor([this] { return shown().checked && !shown().checking; }, 20000);
        QStringList all;
        for (const LessonProblem& problem : shown().checked->problems)
            if (!problem.isNote())
                all << QString::fromStdString(lessonProblemLine(problem, english()));
        return all;
    }
};

/// In a dialog or a menu that is waited for.
template <class T> void once(const char* name, const std::function<void(T&)>& act)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, name, act] {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<T*>(top);
                found && found->objectName() == QLatin1String(name) && found->isVisible()) {
                timer->deleteLater();
                return act(*found);
            }
    });
    timer->start();
}

class TestRecording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        QStandardPaths::setTestModeEnabled(true);
        QDir(lessons()).removeRecursively();
    }
    void cleanupTestCase() { QDir(lessons()).removeRecursively(); }

    void aLessonIsMadeByDoing()
    {
        Teacher t;
        t.record();
        t.d.session.ask(Select{{Selection::Kind::Dealer, "prime"}});
        t.settle();
        QCOMPARE(t.kinds(), QStringLiteral("spotlight free"));
        t.d.window.actions().step->trigger();
        t.settle();
        QCOMPARE(t.kinds(), QStringLiteral("spotlight run free"));
        once<QDialog>("askFirst", [](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("askThis")), Qt::LeftButton);
        });
        t.press("recordAskFirst");
        QCOMPARE(t.kinds(), QStringLiteral("spotlight predict notice free"));
        t.d.session.ask(EditDraft{
            QStringLiteral("capital"), setOne("dealers[prime].tier1Capital", 36.0, BalancingItem::ShortTermFunding)});
        t.settle();
        QCOMPARE(t.kinds(), QStringLiteral("spotlight predict notice say free"));
        t.press("recordByReader");
        QCOMPARE(t.kinds(), QStringLiteral("spotlight predict notice try free"));
        once<QMenu>("goalMenu", [](QMenu& menu) {
            for (QAction* action : menu.actions())
                if (action->objectName() == QLatin1String("goal.forcedSales"))
                    menu.setActiveAction(action);
            QTest::keyClick(&menu, Qt::Key_Return);
        });
        t.press("recordGoal");
        QCOMPARE(t.kinds(), QStringLiteral("spotlight predict notice puzzle free"));
        t.choose(0);
        t.type("recordTitle", QStringLiteral("A loss and what it sells"));
        t.type("recordText", QStringLiteral("One dealer stands at its limit."));
        t.type("recordLearn", QStringLiteral("Say what is sold."));
        QCOMPARE(t.problems(), QStringList());
        t.press("recordPlay");
        QTRY_VERIFY_WITH_TIMEOUT(t.d.session.lessons.playing(), 20000);
        t.settle();
        const QString folder = lessons() + QStringLiteral("/a-loss-and-what-it-sells");
        QCOMPARE(t.d.session.lessons.shown()->study->folder, folder);
        for (const LessonProblem& problem : checkLesson(lessonFilesAt(folder), {libraryScenario, 5}))
            QVERIFY2(problem.isNote(), lessonProblemLine(problem, english()).c_str());
        QVERIFY(!t.d.session.recorder.shown());
        QTRY_VERIFY(!t.panel->isVisible());
    }

    /// One entry each, by Ctrl+Z on the window; the words that were typed stay.
    void undoTakesAStepBack()
    {
        Teacher t;
        t.record();
        t.press<QToolButton>("recordWords");
        t.type("recordTitle", QStringLiteral("Hello"));
        t.d.window.actions().step->trigger();
        t.settle();
        QCOMPARE(t.kinds(), QStringLiteral("say run free"));
        t.d.window.actions().undo->trigger();
        t.settle();
        QCOMPARE(t.kinds(), QStringLiteral("say free"));
        QCOMPARE(t.d.session.shown().moment.round, 0);
        QCOMPARE(t.d.find<WordsField>("recordTitle")->toPlainText(), QStringLiteral("Hello"));
        t.d.window.actions().redo->trigger();
        t.settle();
        QCOMPARE(t.kinds(), QStringLiteral("say run free"));
        (void)t.problems();
        auto* steps = t.d.find<QListWidget>("recordSteps"); // as readers see it
        QTRY_VERIFY2(!steps->item(2)->text().contains(QLatin1Char('{')), qPrintable(steps->item(2)->text()));
        t.choose(2);
        t.press<QToolButton>("recordUp");
        QCOMPARE(t.kinds(), QStringLiteral("run say free"));
        t.press<QToolButton>("recordRemove");
        QCOMPARE(t.kinds(), QStringLiteral("say free"));
    }

    /// By keyboard from the list, and by a click on what shows it.
    void figuresAreInserted()
    {
        Teacher t;
        t.record();
        t.press<QToolButton>("recordWords");
        t.d.find<WordsField>("recordText")->setFocus();
        once<QMenu>("figureMenu", [](QMenu& menu) {
            for (QAction* action : menu.actions())
                if (action->objectName() == QLatin1String("figure.dealers[prime].slr"))
                    menu.setActiveAction(action);
            QTest::keyClick(&menu, Qt::Key_Return);
        });
        QTest::keyClick(t.d.find<QToolButton>("recordInsert"), Qt::Key_Space);
        QTRY_COMPARE(t.d.find<WordsField>("recordText")->toPlainText(), QStringLiteral("{dealers[prime].slr day 0}"));
        auto* picker = t.d.window.findChild<FigurePicker*>();
        QVERIFY(picker);
        auto* dial = t.d.find<QWidget>("loopGainDial");
        once<QMenu>("figureMenu", [](QMenu& menu) {
            menu.setActiveAction(menu.findChild<QAction*>(QStringLiteral("pickFigure")));
            QTest::keyClick(&menu, Qt::Key_Return);
        });
        QTest::mouseClick(t.d.find<QToolButton>("recordInsert"), Qt::LeftButton);
        QTRY_VERIFY(picker->picking());
        QTest::mouseClick(dial, Qt::LeftButton);
        QTRY_COMPARE(t.d.find<WordsField>("recordText")->toPlainText(),
            QStringLiteral("{dealers[prime].slr day 0}{feedback day 0}"));
        QVERIFY(!picker->picking());
    }

    /// What is in no file is asked about; the study at hand is as it was.
    void stoppingAsks()
    {
        Teacher t;
        const QByteArray before = t.d.text();
        t.record();
        t.press<QToolButton>("recordWords");
        once<QMessageBox>("unsavedRecording", [](QMessageBox& box) { box.button(QMessageBox::Cancel)->click(); });
        t.press<QToolButton>("recordStop");
        QVERIFY(t.panel->isVisible() && t.d.window.actions().recordLesson->isChecked());
        once<QMessageBox>("unsavedRecording", [](QMessageBox& box) { box.button(QMessageBox::Discard)->click(); });
        t.press<QToolButton>("recordStop");
        QTRY_VERIFY(!t.panel->isVisible());
        t.settle();
        QCOMPARE(t.d.text(), before);
        QVERIFY(!t.d.session.document.isModified());
    }

    /// A lesson of the program is copied; its words alone are changed, those of the window's language.
    void wordsOfALessonAreEdited()
    {
        Teacher t;
        t.d.session.ask(OpenLesson{QStringLiteral(":/lessons/a-6-bn-loss"), true});
        QTRY_VERIFY_WITH_TIMEOUT(t.d.session.lessons.playing(), 20000);
        t.settle();
        t.d.window.actions().editWords->trigger();
        QTRY_VERIFY(t.panel->isVisible());
        QVERIFY(!t.d.find<QToolButton>("recordWords")->isEnabled());
        t.choose(1);
        t.type("recordTitle", QStringLiteral("At its limit"));
        t.press("recordSave");
        const std::string written = languageOfTexts() == "de" ? "de" : "en"; // C has the lesson's first
        const LessonFiles copy = lessonFilesAt(lessons() + QStringLiteral("/a-6-bn-loss-own"));
        QVERIFY(QString::fromStdString(copy.words.at(written)).contains(QStringLiteral("## limit: At its limit")));
        QCOMPARE(copy.words.size(), std::size_t(2));
        t.press<QToolButton>("recordStop");
    }

private:
    static QString lessons()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lessons");
    }
};

} // namespace

TEST_WITH_WINDOWS(TestRecording)
#include "test_recording.moc"
