// SPDX-License-Identifier: GPL-3.0-or-later
// The long analyses of a run: what they find, and that nothing of a run that is no more asked about arrives.
#include "app/core/analysis_controller.h"
#include "model/files/scenario_json.h"

#include <QSignalSpy>
#include <QTest>

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
        QSignalSpy tippings(&analyses, &AnalysisController::tippingsFound);
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
        QSignalSpy tippings(&analyses, &AnalysisController::tippingsFound);
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

QTEST_GUILESS_MAIN(AnalysisControllerTest)
#include "test_analysis_controller.moc"
