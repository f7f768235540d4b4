// SPDX-License-Identifier: GPL-3.0-or-later
// Runs are pinned, compared, renamed, hidden, opened and removed in the real window, by keys and mouse.
#include "model/editing/branch_edits.h"
#include "model/files/saved_runs.h"
#include "model/files/scenario_json.h"
#include "tests/app/kept_desktop.h"
#include "tests/programs/test_program.h"
#include "views/charts/chart_pane.h"
#include "views/charts/chart_panel.h"
#include "views/charts/chart_view.h"
#include "views/compare/run_card.h"
#include "views/style.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace waterhammer;

using Desktop = KeptDesktop;

class PinsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void aPinIsAGhostOnEveryChart()
    {
        Desktop d;
        d.pin();
        d.set("dealers[*].constraints.slrMin", 0.042);
        QCOMPARE(d.others().size(), std::size_t{1});
        QCOMPARE(d.others().front().name, QStringLiteral("Pin"));
        for (const ChartPane* pane : d.find<ChartPanel>("charts")->panes()) {
            const Selection& selection = d.session.shown().selection;
            const auto content = chartContent(
                *d.session.shown().run, pane->kind(), selection, keptCharts(d.others(), pane->kind(), selection));
            QCOMPARE(content->ghosts.size(), std::size_t{1});
            const ChartGhost& ghost = content->ghosts.front();
            for (const auto& line : ghost.values)
                for (const double value : line)
                    QVERIFY(!std::isfinite(value) || (value >= content->low && value <= content->high));
            const auto drawn = std::ranges::count_if(ghost.values, [](const auto& line) { return !line.empty(); });
            const QString copied = chartAsText(*content, QLatin1Char('\t'));
            const QStringList heads = copied.section(QLatin1Char('\n'), 0, 0).split(QLatin1Char('\t'));
            QCOMPARE(heads.filter(QRegularExpression(QStringLiteral("^Pin(: |$)"))).size(),
                drawn); // what is drawn is copied
        }
    }

    /// With a line an asset a kept run has that of one asset, the same for all runs: the selected one, else the one
    /// that falls most; its label says so.
    void ofAssetsAPinShowsOne()
    {
        Desktop d;
        d.pin();
        d.set("dealers[*].constraints.slrMin", 0.042);
        d.pin();
        d.set("market.reversion", 0.1);
        const Run& run = *d.session.shown().run;
        const std::vector<double>& lowest = run.trajectory.summary.lowestPrice;
        const auto fallen = static_cast<std::size_t>(std::ranges::min_element(lowest) - lowest.begin());
        for (std::size_t a = 0; a <= lowest.size(); ++a) {
            const Selection selection = a < lowest.size() ? assetSelection(run.scenario(), a) : Selection{};
            const auto content =
                chartContent(run, ChartKind::Prices, selection, keptCharts(d.others(), ChartKind::Prices, selection));
            QCOMPARE(content->ghosts.size(), std::size_t{2});
            for (const ChartGhost& ghost : content->ghosts) {
                QCOMPARE(std::ranges::count_if(ghost.values, [](const auto& line) { return !line.empty(); }), 1);
                QCOMPARE(content->lines[ghost.told].name.toStdString(),
                    run.scenario().assets.name[a < lowest.size() ? a : fallen]);
                QVERIFY(!ghost.values[ghost.told].empty());
            }
        }
    }

    /// One scale while one edits: what is drawn with a pin is never drawn larger than before it was pinned.
    void allThatIsShownSharesItsScale()
    {
        Desktop d;
        const RunScales alone = d.session.shown().scales;
        d.pin();
        d.set("market.channels.slr", false);
        const RunScales both = d.session.shown().scales;
        QVERIFY(d.session.runs.scales().largestSales < alone.largestSales);
        QCOMPARE(both.largestSales, alone.largestSales);
        QVERIFY(both.lowestPrice <= alone.lowestPrice);
    }

    void comparingShowsInputsAndFigures()
    {
        Desktop d;
        d.pin();
        d.set("dealers[*].constraints.slrMin", 0.042);
        QTest::keyClick(&d.window, Qt::Key_F9);
        QVERIFY(d.find<QDockWidget>("runsDock")->isVisible());
        QVERIFY(!d.find<QDockWidget>("controlsDock")->isVisible());
        const QString inputs = d.onCard<QLabel>(0, "runInputs")->text();
        const auto percent = [](double value) { return QLocale().toString(value, 'f', 1); };
        QVERIFY2(inputs.startsWith(QStringLiteral("SLR minimum of all dealers ") + percent(4.2))
                && inputs.contains(QStringLiteral("→ ") + percent(5)),
            qPrintable(inputs));
        QVERIFY(d.onCard<QLabel>(0, "runOutcome")->text().startsWith(QStringLiteral("Shareholders lose")));
        const auto* table = d.find<QTreeView>("differencesTable");
        const int last = d.session.shown().run->lastRound();
        d.session.ask(GoTo{last});
        QTest::mouseClick(d.find<QToolButton>("differencesOfWhole"), Qt::LeftButton);
        const QAbstractItemModel& model = *table->model();
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Pin"));
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Difference"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Peak loss (bn)"));
        QCOMPARE(QLocale().toDouble(model.index(0, 1).data().toString()),
            std::round(10 * d.session.shown().run->trajectory.summary.peakLoss) / 10);
        QCOMPARE(QLocale().toDouble(model.index(0, 2).data().toString()),
            std::round(10 * d.others().front().run->trajectory.summary.peakLoss) / 10);
        QTest::keyClick(&d.window, Qt::Key_F9);
        QVERIFY(!d.find<QDockWidget>("runsDock")->isVisible());
        QVERIFY(d.find<QDockWidget>("controlsDock")->isVisible());
    }

    void theEditorAndTheComparisonTakeTurns()
    {
        Desktop d;
        QTest::keyClick(&d.window, Qt::Key_F9);
        QTest::keyClick(&d.window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(d.session.shown().editing && d.session.shown().side == Side::Levers);
        QVERIFY(!d.find<QDockWidget>("runsDock")->isVisible());
        QTest::keyClick(&d.window, Qt::Key_F9);
        QVERIFY(!d.session.shown().editing && d.session.shown().side == Side::Runs);
    }

    void everythingOnACardIsAStepThatCanBeUndone()
    {
        Desktop d;
        const QByteArray first = d.text();
        d.pin();
        d.set("market.reversion", 0.5);
        d.session.ask(ShowSide{Side::Runs});
        auto* name = d.onCard<QLineEdit>(0, "runName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Calm"));
        QTest::keyClick(name, Qt::Key_Return);
        d.settle();
        QCOMPARE(d.others().front().name, QStringLiteral("Calm"));
        QTest::mouseClick(d.onCard<QToolButton>(0, "hideRun"), Qt::LeftButton);
        QTRY_VERIFY(d.others().front().hidden);
        QTest::mouseClick(d.onCard<QPushButton>(0, "openRun"), Qt::LeftButton);
        d.settle();
        QVERIFY(differences(*d.session.shown().draft, *d.others().front().draft).empty());
        QTest::mouseClick(d.onCard<QToolButton>(0, "removeRun"), Qt::LeftButton);
        d.settle();
        QVERIFY(d.others().empty());
        QVERIFY(!d.card(0)->isVisible());
        while (!d.session.shown().undoText.isEmpty())
            d.session.ask(Undo{});
        d.settle();
        QCOMPARE(d.text(), first);
    }

    /// An event of the past that the live run has no more cannot begin later: said, and still said once the branch has
    /// run.
    void aBranchTellsWhatItLeavesOut()
    {
        Desktop d;
        d.pin();
        d.session.ask(EditDraft{QStringLiteral("remove"), RemoveRow{Part::Events, "event1"}});
        d.settle();
        d.session.ask(GoTo{3});
        QTest::keyClick(&d.window, Qt::Key_F9);
        QTest::mouseClick(d.onCard<QPushButton>(0, "branchRun"), Qt::LeftButton);
        d.settle();
        const auto* said = d.find<QLabel>("liveRun");
        QTRY_VERIFY2(said->text().contains(QStringLiteral("Investment-grade corporates")), qPrintable(said->text()));
        d.set("market.reversion", 0.5);
        QTRY_VERIFY(!said->text().contains(QStringLiteral("Investment-grade corporates")));
    }

    /// The past is the pin's, what comes after is what is set now.
    void aBranchPartsOnTheDay()
    {
        Desktop d;
        const QByteArray first = d.text();
        d.pin();
        d.set("dealers[*].constraints.slrMin", 0.03);
        d.session.ask(GoTo{3});
        d.session.ask(ShowSide{Side::Runs});
        QCOMPARE(d.onCard<QPushButton>(0, "branchRun")->text(), QStringLiteral("Branch from it after day 3"));
        QTest::mouseClick(d.onCard<QPushButton>(0, "branchRun"), Qt::LeftButton);
        d.settle();
        QCOMPARE(d.others().size(), std::size_t{2});
        const OtherRun &pin = d.others()[0], &made = d.others()[1];
        QCOMPARE(made.name, QStringLiteral("Pin, day 3"));
        QVERIFY(made.from == (ParentRun{"Pin", 3}));
        for (int t = 0; t <= 3; ++t)
            QCOMPARE(made.run->frame(t).equity, pin.run->frame(t).equity);
        QVERIFY(made.run->frame(4).equity != pin.run->frame(4).equity);
        QVERIFY(d.onCard<QLabel>(1, "runInputs")->text().startsWith(QStringLiteral("The same as Pin up to")));
        while (!d.session.shown().undoText.isEmpty())
            d.session.ask(Undo{});
        d.settle();
        QCOMPARE(d.text(), first);
    }

    /// Without a pin: what was set since the file was opened begins after the day, and the run at hand is as opened.
    void aBranchNeedsNoPin()
    {
        Desktop d;
        const QByteArray first = d.text();
        d.session.ask(ShowSide{Side::Runs});
        auto* branch = d.find<QPushButton>("beginLater");
        QVERIFY(!branch->isVisible()); // nothing is set yet
        const RunPtr opened = d.session.shown().run;
        d.set("dealers[*].constraints.slrMin", 0.03);
        d.session.ask(GoTo{3});
        QTRY_VERIFY(branch->isVisible() && branch->isEnabled());
        QTest::mouseClick(branch, Qt::LeftButton);
        d.settle();
        QCOMPARE(d.others().size(), std::size_t{1});
        const OtherRun& made = d.others()[0];
        QVERIFY(made.from == (ParentRun{{}, 3}));
        for (int t = 0; t <= 3; ++t)
            QCOMPARE(made.run->frame(t).equity, opened->frame(t).equity);
        QVERIFY(made.run->frame(4).equity != opened->frame(4).equity);
        QCOMPARE(d.session.shown().run->frame(4).equity, opened->frame(4).equity);
        while (!d.session.shown().undoText.isEmpty())
            d.session.ask(Undo{});
        d.settle();
        QCOMPARE(d.text(), first);
    }

    /// Of six, five are drawn and one is listed, until another is hidden.
    void theSixthIsListed()
    {
        Desktop d;
        d.session.ask(ShowSide{Side::Runs});
        for (std::size_t i = 0; i <= mostRunsShown; ++i)
            d.pin();
        QVERIFY(!d.others().back().drawn() && d.others()[mostRunsShown - 1].drawn());
        const auto* told = d.onCard<QLabel>(int(mostRunsShown), "runOutcome");
        QVERIFY2(told->text().contains(QStringLiteral("5 others")), qPrintable(told->text()));
        d.session.ask(EditDraft{QStringLiteral("hide"), HideRun{d.others()[0].name.toStdString(), true}});
        d.settle();
        QTRY_VERIFY(d.others().back().drawn());
    }

    /// The axis of days covers all runs, grows and does not shrink while one edits, and waits while days are played.
    void theAxisOfDaysStays()
    {
        Desktop d;
        const auto* chart = d.find<ChartPanel>("charts")->panes()[0]->chart();
        d.session.ask(GoTo{0});
        const double opened = chart->axes().lastDay;
        QVERIFY(opened < d.session.shown().run->lastRound());
        const auto& panes = d.find<ChartPanel>("charts")->panes();
        for (ChartPane* pane : panes)
            pane->chart()->setPlaying(true);
        d.session.ask(GoTo{d.session.shown().run->lastRound()});
        QCOMPARE(chart->axes().lastDay, opened);
        for (ChartPane* pane : panes)
            pane->chart()->setPlaying(false);
        d.session.ask(GoTo{d.session.shown().run->lastRound() - 1});
        QVERIFY(chart->axes().lastDay >= d.session.shown().moment.round); // at rest the day is on it
        const double grown = chart->axes().lastDay;
        d.session.ask(GoTo{0});
        d.set("dealers[*].constraints.slrMin", 0.02);
        QCOMPARE(chart->axes().lastDay, grown);
        d.session.ask(FitScales{});
        QVERIFY(chart->axes().lastDay < grown);
    }

    void aFileKeepsAtMostTwelve()
    {
        Desktop d;
        d.pin();
        QVERIFY(d.find<QWidget>("noticeBar")->isVisible());
        d.session.ask(Undo{}); // it is not kept any more
        d.settle();
        QVERIFY(!d.find<QWidget>("noticeBar")->isVisible());
        for (std::size_t i = 0; i < mostRuns; ++i)
            d.pin();
        QCOMPARE(d.others().size(), mostRuns);
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_B}) { // a pin, a branch: each says why not
            d.find<QPushButton>("noticeClose")->click();
            QTRY_VERIFY(!d.find<QWidget>("noticeBar")->isVisible());
            QTest::keyClick(&d.window, key, Qt::ControlModifier | Qt::ShiftModifier);
            d.settle();
            QCOMPARE(d.others().size(), mostRuns);
            QVERIFY(d.find<QLabel>("noticeText")->text().contains(QStringLiteral("at most 12 runs")));
        }
        d.session.ask(ShowSide{Side::Runs});
        QVERIFY(!d.find<QWidget>("noticeBar")->isVisible()); // that was for the moment
        QVERIFY(!d.onCard<QPushButton>(3, "branchRun")->isEnabled());
        QVERIFY(d.onCard<QPushButton>(3, "branchRun")->toolTip().contains(QStringLiteral("at most 12")));
        const QString last = d.others()[4].name,
                      tenth = d.others()[9].name; // the one that is drawn in place of the other
        QVERIFY(d.onCard<QLabel>(9, "runOutcome")->text().contains(last));
        d.onCard<QToolButton>(9, "hideRun")->click();
        d.settle();
        QVERIFY(d.others()[9].drawn() && !d.others()[4].drawn() && d.others()[3].drawn() && !d.others()[10].drawn());
        QVERIFY(d.onCard<QLabel>(4, "runOutcome")->text().contains(QStringLiteral("Hidden")));
        d.session.ask(Undo{});
        d.settle();
        QVERIFY(!d.others()[9].drawn() && d.others()[4].drawn());
        d.session.ask(Undo{});
        d.settle();
        QVERIFY(d.window.actions().pinRun->isEnabled());
    }

    /// A damaged pin costs itself alone, and is still there when the file is saved.
    void aDamagedPinIsKept()
    {
        Desktop d;
        d.pin();
        QByteArray text = d.text();
        const qsizetype at = text.indexOf("\"runs\"");
        text.insert(text.indexOf('[', at) + 1, R"({"name": "odd", "kind": "rivet"},)");
        const QString path = d.folder.filePath(QStringLiteral("damaged.waterhammer.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(d.window.files().open(path));
        QTRY_COMPARE(d.others().size(), std::size_t{1});
        const QString told = d.find<QLabel>("noticeDetailsText")->text();
        QVERIFY2(told.contains(QStringLiteral("“odd”: runs[0]")), qPrintable(told));
        QVERIFY(d.session.document.save(path).isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("rivet"));
    }

    void fitsAtTheSmallestSizes()
    {
        for (const QSize size : {QSize(1280, 720), QSize(960, 600)}) {
            Desktop d(size);
            d.pin();
            d.set("market.reversion", 0.5);
            QTest::keyClick(&d.window, Qt::Key_F9);
            d.settle();
            const auto* runs = d.find<QDockWidget>("runsDock");
            if (auto* tabs = d.find<QTabBar>("centreTabs"); tabs->isVisible()) // where there is least room
                tabs->setCurrentIndex(tabs->count() - 1);
            const auto* differences = d.find<QWidget>("differences");
            QVERIFY(runs->isVisible() && differences->isVisible());
            QVERIFY(d.window.rect().contains(runs->geometry()));
            QVERIFY(d.window.rect().contains(QRect(differences->mapTo(&d.window, QPoint(0, 0)), differences->size())));
            QCOMPARE(d.window.size(), size);
        }
    }
};

TEST_WITH_WINDOWS(PinsTest)
#include "test_pins.moc"
