// SPDX-License-Identifier: GPL-3.0-or-later
// Runs away from the window: the newest request wins, stale results are dropped, the last good run stays.
#include "app/core/run_controller.h"
#include "model/editing/branch_edits.h"
#include "model/files/generate.h"
#include "model/files/scenario_json.h"
#include "tests/model/same.h"
#include "tests/programs/test_program.h"

#include <QSignalSpy>

#include <sstream>

using namespace waterhammer;

namespace {

DraftPtr crisis(double slrMin = 0.05)
{
    auto read = readScenarioFile(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");
    for (auto& dealer : read.draft.dealers)
        dealer.constraints.slrMin = slrMin;
    return std::make_shared<const ScenarioDraft>(std::move(read.draft));
}

DraftPtr broken()
{
    auto draft = std::make_shared<ScenarioDraft>(*crisis());
    draft->dealers[2].cash += 10;
    return draft;
}

} // namespace

class RunControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheRunOfTheDraft()
    {
        RunController runs;
        QSignalSpy finished(&runs, &RunController::finished);
        const auto draft = crisis();
        runs.request(draft);
        QVERIFY(finished.wait());
        const auto run = runs.lastGood();
        QCOMPARE(run->draft, draft);
        QCOMPARE(run->trajectory.summary.peakLoss, simulate(*validate(*draft)).summary.peakLoss);
        QCOMPARE(runs.state(), RunController::State::UpToDate);
    }

    void manyRequestsEndInTheLast()
    {
        RunController runs;
        DraftPtr last;
        for (int i = 0; i < 200; ++i)
            runs.request(last = crisis(0.03 + 0.0001 * i));
        QTRY_VERIFY(runs.lastGood() && runs.lastGood()->draft == last);
        QCOMPARE(runs.state(), RunController::State::UpToDate);
    }

    void aRefusalKeepsTheLastGoodRun()
    {
        RunController runs;
        QSignalSpy refused(&runs, &RunController::refused);
        const auto good = crisis();
        runs.request(good);
        QTRY_VERIFY(runs.lastGood());
        runs.request(broken());
        QVERIFY(refused.wait());
        QCOMPARE(runs.state(), RunController::State::OutOfDate);
        QCOMPARE(runs.lastGood()->draft, good);
        QCOMPARE(runs.problems().size(), 1u);
        QVERIFY(runs.problems()[0].place.isInRow(Part::Dealers, 2));
        runs.request(good);
        QTRY_COMPARE(runs.state(), RunController::State::UpToDate);
        QVERIFY(runs.problems().empty());
    }

    void stopsAtOnce()
    {
        RunController runs;
        QSignalSpy finished(&runs, &RunController::finished);
        runs.request(crisis());
        runs.stop();
        QCOMPARE(runs.state(), RunController::State::Stopped);
        const auto next = crisis();
        runs.request(next);
        QTRY_COMPARE(finished.count(), 1); // and nothing of the one before
        QCOMPARE(runs.lastGood()->draft, next);
    }

    void aLargeSystemIsShownBeforeItsGains()
    {
        std::ostringstream text;
        QVERIFY(generateScenario(text, {.dealers = 400, .assets = 60, .positions = 40, .seed = 1}));
        auto read = readScenario(text.str());
        QVERIFY(read.readable && read.problems.empty());
        RunController runs;
        QSignalSpy finished(&runs, &RunController::finished);
        runs.request(std::make_shared<const ScenarioDraft>(std::move(read.draft)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
        const auto first = finished.at(0).at(0).value<RunPtr>(), second = finished.at(1).at(0).value<RunPtr>();
        QVERIFY(!first->trajectory.summary.peakLoopGain);
        QVERIFY(second->trajectory.summary.peakLoopGain);
        QCOMPARE(first->trajectory.frames.back()->price, second->trajectory.frames.back()->price);
    }

    /// Days that a branch shares with the run before are not computed again, and the run is the same to the byte.
    void aBranchIsComputedFromItsDayOn()
    {
        RunController runs;
        const auto go = [&](const DraftPtr& draft) {
            runs.request(draft);
            QTRY_VERIFY(runs.lastGood() && runs.lastGood()->draft == draft);
        };
        const auto edit = [&](const DraftPtr& draft, const Edit& change) {
            return std::make_shared<const ScenarioDraft>(applyFromDay(*draft, change, *draft)->scenario);
        };
        const DraftPtr opened = crisis();
        go(opened);
        const int whole = runs.lastGood()->lastRound();
        QCOMPARE(runs.played(), whole);
        DraftPtr branch = edit(opened, BranchHere{"Before", 5});
        go(branch); // the first is computed whole: the books of its day are kept
        QCOMPARE(runs.played(), whole);
        const RunPtr parent = runs.lastGood();
        for (const double minimum : {0.045, 0.04, 0.035}) {
            branch = edit(branch, SetLever{Lever::SlrMinimum, minimum});
            go(branch);
            const RunPtr run = runs.lastGood();
            QCOMPARE(runs.played(), run->lastRound() - 4);
            for (int t = 0; t <= 4; ++t)
                QVERIFY(run->trajectory.frames[std::size_t(t)] == parent->trajectory.frames[std::size_t(t)]);
            const Trajectory wanted = simulate(*validate(*branch), {.loopGain = true, .channels = {}});
            QCOMPARE(test::traceText(run->trajectory), test::traceText(wanted));
            QCOMPARE(test::differences(run->trajectory.summary, wanted.summary), std::string());
        }
        go(opened); // and another past is another run
        QCOMPARE(runs.played(), whole);
        go(edit(edit(opened, setOne("market.reversion", 0.2)), BranchHere{"Before", 5}));
        QCOMPARE(runs.played(), runs.lastGood()->lastRound());
    }

    void goesAwayWhileItRuns()
    {
        for (int i = 0; i < 20; ++i) {
            RunController runs;
            runs.request(crisis());
        }
    }
};

TEST_WITHOUT_WINDOWS(RunControllerTest)
#include "test_run_controller.moc"
