// SPDX-License-Identifier: GPL-3.0-or-later
// Days ahead that are hidden: no panel knows them, and the question of the file comes before them.
#include "app/core/library.h"
#include "app/desktop/panels.h"
#include "model/files/kept_values.h"
#include "tests/app/desktop.h"
#include "tests/programs/test_program.h"
#include "views/numbers.h"
#include "views/style.h"
#include "views/timeline/scrubber.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace waterhammer;

namespace {

constexpr int seenDay = 3;

/// A window on a copy of a shipped scenario that has been changed first.
struct Classroom {
    QTemporaryDir folder;
    Session session{Settings{.reducedMotion = true}, folder.filePath(QStringLiteral("recovery"))};
    Window window{session};

    explicit Classroom(const std::function<void(ScenarioDraft&)>& change = {}, const QString& shipped = crisisFile())
    {
        window.resize(1920, 1080);
        window.show();
        QFile file(shipped);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no scenario");
        ScenarioDraft draft = readScenario(file.readAll().toStdString()).draft;
        if (change)
            change(draft);
        const QString path = folder.filePath(QStringLiteral("class.waterhammer.json"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no file");
        out.write(QByteArray::fromStdString(scenarioText(draft)));
        out.close();
        window.files().open(path);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(shown().state == RunState::UpToDate && !session.keptRuns.busy());
        QCoreApplication::processEvents();
    }
    /// Until all that is worked out beside the run is there.
    void settleAll()
    {
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(shown().capacities && shown().curves, 60'000);
        // What policies avert tells of days to come.
        QVERIFY(shown().policyEffects.has_value() != shown().ahead.hidden);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const Shown& shown() const { return session.shown(); }
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
};

void hide(ScenarioDraft& draft) { setKept(draft, "hide", "true"); }

/// All rows of a table as a reader and a pointer find them.
QStringList linesOf(const QAbstractItemModel& model, const QModelIndex& above = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(above); ++row)
        for (int column = 0; column < model.columnCount(above); ++column) {
            const QModelIndex index = model.index(row, column, above);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                lines << index.data(role).toString();
            if (column == 0)
                lines << linesOf(model, index);
        }
    return lines;
}

/// Everything that a panel says: to the eye that reads, to assistive technology, in tool tips, in tables.
QStringList wordsOf(QWidget& panel)
{
    QStringList words;
    for (QWidget* widget : panel.findChildren<QWidget*>() + QList<QWidget*>{&panel}) {
        if (widget->isWindow() || widget->inherits("QComboBoxPrivateScroller")) // the latter of a list that is not down
            continue;
        if (const auto* view = qobject_cast<View*>(widget))
            words << view->spokenText();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            words << label->text();
        if (const auto* table = qobject_cast<QAbstractItemView*>(widget); table && table->model())
            words << linesOf(*table->model());
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    }
    return words;
}

/// What its commands to copy put on the clipboard, words and pictures.
std::vector<std::pair<QString, QImage>> copiesOf(QWidget& panel)
{
    std::vector<std::pair<QString, QImage>> copies;
    const auto take = [&] {
        copies.emplace_back(QGuiApplication::clipboard()->text(), QGuiApplication::clipboard()->image());
        QGuiApplication::clipboard()->clear();
    };
    for (QAction* action : panel.findChildren<QAction*>())
        if (action->text().contains(QStringLiteral("Copy"))) {
            action->trigger();
            take();
        }
    for (QPushButton* button : panel.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Copy")) && button->isEnabled()) {
            button->click();
            take();
        }
    return copies;
}

} // namespace

class DaysAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    /// Of a run whose later days are hidden every panel shows, tells and copies what it does of a run that ends there.
    void noPanelKnowsMoreThanARunThatEndsThere()
    {
        Classroom hidden(hide);
        for (int day = 1; day <= seenDay; ++day)
            hidden.session.ask(Step{1});
        Classroom ends([](ScenarioDraft& draft) { draft.market.horizon = seenDay; });
        ends.session.ask(GoTo{seenDay});
        ends.session.ask(Select{hidden.shown().selection});
        hidden.settleAll();
        ends.settleAll();
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus(); // its frame is in one of the two windows alone
        QCOMPARE(hidden.shown().moment.round, seenDay);
        int compared = 0;
        for (const PanelPlace& place : panelPlaces()) {
            // What speaks of the horizon: the timeline, which says that days are hidden; the parameters, where it
            // stands.
            const QString name = QLatin1String(place.name);
            if (name == QStringLiteral("policies") || name == QStringLiteral("headline")) // see below
                continue;
            if (name == QStringLiteral("timeline") || name == QStringLiteral("more") || name == QStringLiteral("editor")
                || name == QStringLiteral("prediction"))
                continue;
            Panel *one = nullptr, *other = nullptr;
            for (Panel* panel : hidden.window.findChildren<Panel*>())
                one = panel->objectName() == panelName(place) ? panel : one;
            for (Panel* panel : ends.window.findChildren<Panel*>())
                other = panel->objectName() == panelName(place) ? panel : other;
            QVERIFY2(one && other, place.name);
            const QStringList got = wordsOf(*one), wanted = wordsOf(*other);
            for (int i = 0; i < std::min(got.size(), wanted.size()); ++i)
                QVERIFY2(
                    got[i] == wanted[i], qPrintable(QStringLiteral("%1: “%2” for “%3”").arg(name, got[i], wanted[i])));
            QCOMPARE(got.size(), wanted.size());
            // Tables are compared row by row; where their columns stand, earlier layouts have a say.
            if (one->isVisible() && one->findChildren<QAbstractItemView*>().isEmpty()) {
                const QImage picture = one->grab().toImage(), wantedPicture = other->grab().toImage();
                QVERIFY2(picture == wantedPicture, place.name);
            }
            const auto copied = copiesOf(*one), wantedCopies = copiesOf(*other);
            QVERIFY2(copied == wantedCopies, place.name);
            compared += got.size() > 1;
        }
        QVERIFY(compared > 10);
        // What would be false of a run that goes on: its end, and what policies avert.
        const QString told = hidden.find<View>("headline")->spokenText();
        const QString ended = ends.find<View>("headline")->spokenText();
        const QString largest = Numbers().fixed(180.7, 1) + QStringLiteral(" bn on day 3");
        QVERIFY2(told.contains(QStringLiteral("largest loss so far ") + largest), qPrintable(told));
        QVERIFY2(
            !told.contains(QStringLiteral("at the end")) && !told.contains(QStringLiteral("peak")), qPrintable(told));
        QVERIFY2(ended.contains(QStringLiteral("peak loss ") + largest), qPrintable(ended));
        const QString policies = wordsOf(*hidden.find<QWidget>("policies")).join(QLatin1Char('\n'));
        QVERIFY2(!policies.contains(QStringLiteral("avert")) && !policies.contains(QStringLiteral("too late")),
            qPrintable(policies));
        QVERIFY(wordsOf(*ends.find<QWidget>("policies")).join(QLatin1Char('\n')).contains(QStringLiteral("avert")));
    }

    /// What the program says of a day that is shown must differ from what it says of the whole run, or the test above
    /// would prove nothing.
    void theWholeRunIsAnother()
    {
        Classroom hidden(hide), whole;
        for (int day = 1; day <= seenDay; ++day)
            hidden.session.ask(Step{1});
        whole.session.ask(GoTo{seenDay});
        for (const char* name : {"headline", "chartPane0"})
            QVERIFY2(hidden.find<QWidget>(name)->grab().toImage() != whole.find<QWidget>(name)->grab().toImage(), name);
    }

    /// By its key, with a sign on the timeline; undone, done again, and kept in the file.
    void theKeyHidesAndUndoShowsAgain()
    {
        Classroom room;
        room.session.ask(GoTo{2});
        const QByteArray before = QByteArray::fromStdString(scenarioText(*room.shown().draft));
        QTest::keyClick(&room.window, Qt::Key_H, Qt::ControlModifier);
        room.settle();
        QVERIFY(room.window.actions().hideDays->isChecked());
        QCOMPARE(room.shown().run->lastRound(), 2);
        QVERIFY(scenarioText(*room.shown().draft).find("\"hide\": true") != std::string::npos);
        auto* scrubber = room.find<Scrubber>("scrubber");
        QVERIFY(scrubber->spokenText().contains(QStringLiteral("Days 3 to 40 are hidden")));
        QVERIFY(scrubber->tipAt(QPointF(scrubber->width() - 20, 30)).contains(QStringLiteral("hidden")));
        room.session.ask(GoTo{30});
        QCOMPARE(room.shown().moment.round, 2);
        room.session.ask(Step{1});
        QCOMPARE(room.shown().run->lastRound(), 3);
        room.session.ask(GoTo{0});
        QCOMPARE(room.shown().run->lastRound(), 3); // a day that was shown stays known
        room.session.ask(Undo{});
        room.settle();
        QVERIFY(!room.window.actions().hideDays->isChecked());
        QVERIFY(room.shown().run->lastRound() > 3);
        QCOMPARE(QByteArray::fromStdString(scenarioText(*room.shown().draft)), before);
        room.session.ask(Redo{});
        room.settle();
        QCOMPARE(room.shown().run->lastRound(), 0); // hidden anew, from the day at hand
    }

    /// Kept runs end with the run at hand, and so do the scales of both.
    void keptRunsEndThereToo()
    {
        Classroom room;
        room.session.ask(EditDraft{QStringLiteral("pin"), KeepRun{"before"}});
        room.session.ask(EditDraft{QStringLiteral("calm"), setOne("market.reversion", 0.5)});
        room.settle();
        const RunScales whole = room.shown().scales;
        room.window.actions().hideDays->trigger();
        room.settle();
        room.session.ask(Step{1});
        QCOMPARE(room.shown().others->front().run->lastRound(), 1);
        QVERIFY(room.shown().scales.largestSales < whole.largestSales);
        room.window.actions().hideDays->trigger();
        room.settle();
        QVERIFY(room.shown().others->front().run->lastRound() > 1);
        QCOMPARE(room.shown().scales.largestSales, whole.largestSales);
    }

    /// The question has the place of the sliders; no day comes before it is answered; then what it was is told.
    void theQuestionComesBeforeTheDays()
    {
        Classroom room([](ScenarioDraft& draft) {
            hide(draft);
            setKept(draft, "question",
                R"({"ask":"Who fails & when?","choices":["Nobody","Some <b>dealers</b>"],"right":0})");
        });
        QCOMPARE(room.shown().side, Side::Prediction);
        room.session.ask(Step{1});
        room.session.ask(Play{});
        QCOMPARE(room.shown().moment.round, 0);
        QVERIFY(!room.find<QPushButton>("stepDay")->isEnabled());
        QVERIFY(!room.find<QPushButton>("playDay")->isEnabled());
        auto* answer = room.find<QPushButton>("predictionAnswer");
        QVERIFY(!answer->isEnabled());
        auto* panel = room.find<QWidget>("prediction");
        QCOMPARE(room.find<QRadioButton>("predictionChoice1")->accessibleName(), QStringLiteral("Some <b>dealers</b>"));
        QTest::keyClick(panel, Qt::Key_B);
        QVERIFY(room.find<QRadioButton>("predictionChoice1")->isChecked());
        QTest::keyClick(panel, Qt::Key_Return);
        QVERIFY(!room.shown().ahead.hidden);
        QVERIFY(room.shown().prediction && !room.shown().prediction->right);
        QVERIFY(room.find<QLabel>("predictionWas")->text().endsWith(QStringLiteral("Nobody")));
        QVERIFY(!room.window.actions().hideDays->isChecked());
        room.window.actions().hideDays->trigger(); // once more
        QVERIFY(room.shown().ahead.locked);
        room.find<QPushButton>("predictionSkip")->click();
        QVERIFY(room.shown().prediction->skipped);
        QVERIFY(room.shown().run->lastRound() > 0);
    }

    /// Nor does the library know what a file hides.
    void aCardOfTheLibraryKnowsNothing()
    {
        const Classroom room(hide), open;
        for (const Classroom* each : {&room, &open}) {
            Library library;
            QSignalSpy filled(&library, &Library::filled);
            library.open({each->folder.path()});
            const auto all = static_cast<qsizetype>(library.cards().size());
            QTRY_COMPARE_WITH_TIMEOUT(filled.size(), all, 60'000);
            QVERIFY(!library.cards().back().cannotRun);
            QCOMPARE(library.cards().back().seen.has_value(), each == &open);
        }
    }

    /// A number is held against the figure of the whole run.
    void aNumberIsHeldAgainstTheRun()
    {
        Classroom room([](ScenarioDraft& draft) {
            hide(draft);
            setKept(
                draft, "question", R"({"ask":"How low?","unit":"%","right":"price.)" + draft.assets[0].id + R"(@3"})");
        });
        auto* number = room.find<QLineEdit>("predictionNumber");
        QVERIFY(number->isVisible());
        number->setText(QStringLiteral("50"));
        room.find<QPushButton>("predictionAnswer")->click();
        const auto& given = room.shown().prediction;
        QVERIFY(given && given->truth && !given->right);
        QCOMPARE(*given->truth, 100 * room.shown().run->frame(3).price[0]);
        QVERIFY(room.find<QLabel>("predictionReply")->text().contains(QStringLiteral("more than you said")));
    }

private:
    /// The name of the object that a row of the table makes.
    static QString panelName(const PanelPlace& place)
    {
        const std::unique_ptr<Panel> made(place.make(nullptr));
        return made->objectName();
    }
};

TEST_WITH_WINDOWS(DaysAheadTest)
#include "test_days_ahead.moc"
