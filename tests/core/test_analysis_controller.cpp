// SPDX-License-Identifier: GPL-3.0-or-later
// The long analyses of a run: what they find, and that nothing of a run that is no more asked about arrives.
#include "app/core/analysis_controller.h"
#include "model/files/scenario_json.h"
#include "tests/programs/test_program.h"

#include <QSignalSpy>

#include <cmath>
#include <tuple>

using namespace waterhammer;

namespace {

RunPtr crisis(double slrMin)
{
    auto read = readScenarioFile(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json");
    for (auto& dealer : read.draft.dealers)
        dealer.constraints.slrMin = slrMin;
    const auto draft = std::make_shared<const ScenarioDraft>(std::move(read.draft));
    return finishedRun(draft, simulate(*validate(*draft)));
}

double lossOf(const QSignalSpy& attributions, int index)
{
    return attributions.at(index).at(0).value<Attribution>().all;
}

} // namespace

class AnalysisControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheSplitOfTheLossThenTheTippings()
    {
        AnalysisController analyses;
        QSignalSpy attributions(&analyses, &AnalysisController::attributionFound);
        QSignalSpy tippings(&analyses, &AnalysisController::surveyFound);
        const RunPtr run = crisis(0.05);
        analyses.request(run, run->draft);
        QVERIFY(attributions.wait());
        QCOMPARE(tippings.count(), 0);
        const auto split = attributions.at(0).at(0).value<Attribution>();
        QCOMPARE(split.all, run->trajectory.summary.peakLoss);
        QVERIFY(split.parts == attribute(run->trajectory.scenario)->parts);
        QTRY_COMPARE_WITH_TIMEOUT(tippings.count(), 1, 60'000);
        QCOMPARE(attributions.count(), 1);
    }

    void ofManyRunsOnlyTheNewestIsLookedAt()
    {
        AnalysisController analyses;
        QSignalSpy attributions(&analyses, &AnalysisController::attributionFound);
        const DraftPtr file = crisis(0.05)->draft;
        RunPtr last;
        for (int i = 0; i < 20; ++i)
            analyses.request(last = crisis(0.045 + 0.0005 * i), file);
        QVERIFY(attributions.wait());
        QCOMPARE(lossOf(attributions, 0), last->trajectory.summary.peakLoss);
    }

    /// A newer run, or none, in the middle of the work: between the two results.
    void whatWasUnderWayDoesNotArrive()
    {
        AnalysisController analyses;
        QSignalSpy attributions(&analyses, &AnalysisController::attributionFound);
        QSignalSpy tippings(&analyses, &AnalysisController::surveyFound);
        const RunPtr first = crisis(0.05), second = crisis(0.045);
        QVERIFY(first->trajectory.summary.peakLoss != second->trajectory.summary.peakLoss);
        analyses.request(first, first->draft);
        QVERIFY(attributions.wait());
        analyses.cancel();
        analyses.request(second, first->draft);
        QTRY_COMPARE_WITH_TIMEOUT(tippings.count(), 1, 60'000);
        QCOMPARE(attributions.count(), 2);
        QCOMPARE(lossOf(attributions, 1), second->trajectory.summary.peakLoss);
    }

    /// The curves are told with the scenario they are of, and of no run before it.
    void theSurveyIsOfTheNewestRun()
    {
        AnalysisController analyses;
        QSignalSpy surveys(&analyses, &AnalysisController::surveyFound);
        const RunPtr first = crisis(0.05), second = crisis(0.045);
        analyses.request(first, first->draft);
        analyses.request(second, first->draft);
        QTRY_COMPARE_WITH_TIMEOUT(surveys.count(), 1, 60'000);
        const auto curves = surveys.at(0).at(1).value<CurvesShownPtr>();
        QCOMPARE(curves->of, second->draft);
        const auto again = surveyLevers(*second->draft, *first->draft);
        for (const std::size_t lever : {std::size_t{0}, std::size_t{5}})
            for (std::size_t i = 0; i < curves->curves[lever]->size(); ++i)
                QVERIFY((*curves->curves[lever])[i].loss == (*again->curves[lever])[i].loss);
    }

    /// Another measure finds the tipping points of the run at hand anew.
    void tippingsAreOfTheMeasureInForce()
    {
        AnalysisController analyses;
        QSignalSpy surveys(&analyses, &AnalysisController::surveyFound);
        const RunPtr run = crisis(0.05);
        analyses.request(run, run->draft);
        QTRY_COMPARE_WITH_TIMEOUT(surveys.count(), 1, 60'000);
        analyses.measureBy(Measure::Failures);
        QTRY_COMPARE_WITH_TIMEOUT(surveys.count(), 2, 60'000);
        QCOMPARE(surveys.at(1).at(0).value<LeverTippings>().front()->level.measure, Measure::Failures);
        analyses.measureBy(Measure::Failures); // as it is
        analyses.cancel();
        analyses.measureBy(Measure::Breached); // there is no run to look at
        QTest::qWait(0);
        QCOMPARE(surveys.count(), 2);
    }

    void theLossOfOneDealerIsSplitWhenAskedFor()
    {
        AnalysisController analyses;
        QSignalSpy splits(&analyses, &AnalysisController::dealerSplitFound);
        const RunPtr run = crisis(0.05);
        const int peak = run->trajectory.summary.peakLossRound;
        analyses.request(run, run->draft);
        analyses.splitLossOf(run->scenario().dealers.id[3]);
        QTRY_COMPARE_WITH_TIMEOUT(splits.count(), 1, 60'000);
        const auto split = splits.at(0).at(0).value<DealerSplit>();
        QCOMPARE(split.dealer, run->scenario().dealers.id[3]);
        QVERIFY(std::abs(split.loss.all - dealerLoss(run->trajectory, 3, peak)) < 1e-9);
        analyses.splitLossOf(run->scenario().dealers.id[5]); // of the run that is looked at already
        QTRY_COMPARE_WITH_TIMEOUT(splits.count(), 2, 60'000);
        QCOMPARE(splits.at(1).at(0).value<DealerSplit>().dealer, run->scenario().dealers.id[5]);
        double all = 0;
        for (std::size_t i = 0; i < run->scenario().dealerCount(); ++i)
            all += dealerLoss(run->trajectory, i, peak);
        QVERIFY(std::abs(all - run->trajectory.summary.peakLoss) < 1e-6);
    }

    void curvesOfAKeptRunAreFoundOnce()
    {
        AnalysisController analyses;
        QSignalSpy found(&analyses, &AnalysisController::keptCurvesFound);
        const DraftPtr kept = crisis(0.05)->draft;
        analyses.compareWith(kept, kept);
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
        QCOMPARE(found.at(0).at(0).value<CurvesShownPtr>()->of, kept);
        analyses.compareWith(kept, kept);
        analyses.compareWith({}, kept);
        QCOMPARE(found.count(), 2);
        QVERIFY(!found.at(1).at(0).value<CurvesShownPtr>());
    }

    /// What `waterhammer-cli capacity` prints: 13 bn of investment grade, and 220 where the market functions.
    void capacitiesAreThoseOfTheSearch()
    {
        for (const auto& [name, least, most] :
            {std::tuple("order-constrained", 12.5, 13.5), std::tuple("order-functioning", 219.5, 220.5)}) {
            AnalysisController analyses;
            QSignalSpy found(&analyses, &AnalysisController::capacitiesFound);
            const auto draft = std::make_shared<const ScenarioDraft>(
                readScenarioFile(std::string(RESOURCES) + "/scenarios/" + name + ".waterhammer.json").draft);
            analyses.request(finishedRun(draft, simulate(*validate(*draft))), draft);
            QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
            const auto capacities = found.at(0).at(0).value<EventCapacities>();
            QCOMPARE(capacities.size(), std::size_t{1});
            const auto alone = capacityFor(*draft, {.event = capacities[0].event, .level = {}, .to = {}});
            QVERIFY(capacities[0].found.value == (*alone)->value);
            QVERIFY2(*(*alone)->value > least && *(*alone)->value < most, name);
        }
    }

    void goesAwayWhileItWorks()
    {
        for (int i = 0; i < 3; ++i) {
            AnalysisController analyses;
            QSignalSpy attributions(&analyses, &AnalysisController::attributionFound);
            const RunPtr run = crisis(0.05);
            analyses.request(run, run->draft);
            QVERIFY(attributions.wait());
        }
    }
};

TEST_WITHOUT_WINDOWS(AnalysisControllerTest)
#include "test_analysis_controller.moc"
