// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/analysis_controller.h"

#include "model/analysis/feedback_story.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace waterhammer {

namespace {

constexpr int quiet = 250; ///< ms without a new run before the long analyses begin

/// For work that must leave the window and the next run room.
int someThreads() { return std::clamp(static_cast<int>(std::thread::hardware_concurrency()) / 2, 1, 8); }

} // namespace

AnalysisController::AnalysisController(QObject* parent)
    : QObject(parent)
    , m_latest([this](const Found& found) { receive(found); }, Haste::Spare)
    , m_split([this](const DealerSplit& split) { Q_EMIT dealerSplitFound(split); }, Haste::Spare)
    , m_keptCurves([this](const CurvesShownPtr& curves) { Q_EMIT keptCurvesFound(curves); }, Haste::Spare)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &AnalysisController::begin);
}

void AnalysisController::request(RunPtr run, DraftPtr reference, bool daysHidden)
{
    cancel();
    m_daysHidden = daysHidden;
    m_run = std::move(run);
    m_reference = std::move(reference);
    m_quiet.start();
}

void AnalysisController::cancel()
{
    m_run.reset();
    m_quiet.stop();
    m_latest.cancel();
    m_split.cancel();
}

void AnalysisController::measureBy(std::optional<Measure> measure)
{
    if (std::exchange(m_measure, measure) != measure && m_run && !m_quiet.isActive())
        begin();
}

void AnalysisController::splitLossOf(const std::optional<std::string>& dealer)
{
    if (std::exchange(m_dealer, dealer) == dealer)
        return;
    m_split.cancel();
    if (m_run && !m_quiet.isActive())
        beginSplit();
}

void AnalysisController::compareWith(const DraftPtr& kept, const DraftPtr& reference, std::optional<int> until)
{
    if (kept == m_kept && (!kept || (reference == m_keptReference && until == m_keptUntil)))
        return;
    m_keptUntil = until;
    m_kept = kept;
    m_keptReference = reference;
    m_keptCurves.cancel();
    if (!kept) {
        Q_EMIT keptCurvesFound({});
        return;
    }
    m_keptCurves.start([kept, reference, until](Task& task, const Latest<CurvesShownPtr>::Deliver& deliver) {
        ScenarioDraft draft = *kept;
        draft.market.horizon = std::min(draft.market.horizon, until.value_or(draft.market.horizon));
        if (auto curves = leverCurves(draft, *reference, someThreads(), task.stop()))
            deliver(std::make_shared<const CurvesShown>(CurvesShown{kept, std::move(*curves)}));
    });
}

void AnalysisController::begin()
{
    beginSplit();
    m_latest.start([run = m_run, reference = m_reference, asked = SeverityAsked{m_measure, {}}, hidden = m_daysHidden](
                       Task& task, const Latest<Found>::Deliver& deliver) {
        if (auto attribution = attribute(run->trajectory.scenario, task.stop()))
            deliver(*attribution);
        const DraftPtr draft = draftOf(*run); // analyses know no later days than the run does
        if (auto survey = surveyLevers(*draft, *reference, asked, someThreads(), task.stop()))
            deliver(Survey{std::move(survey->tippings),
                std::make_shared<const CurvesShown>(CurvesShown{run->draft, std::move(survey->curves)})});
        if (auto story = feedbackStory(run->trajectory, task.stop()))
            deliver(std::make_shared<const FeedbackStory>(std::move(*story)));
        if (auto effects = hidden ? std::nullopt : policyEffects(*draft, task.stop()))
            deliver(std::move(*effects));
        if (auto capacities = eventCapacities(*draft, someThreads(), task.stop()))
            deliver(std::move(*capacities));
    });
}

void AnalysisController::beginSplit()
{
    const auto dealer = m_dealer ? indexOfDealer(*m_dealer, m_run->scenario()) : std::nullopt;
    if (!dealer)
        return;
    m_split.start([run = m_run, dealer = *dealer](Task& task, const Latest<DealerSplit>::Deliver& deliver) {
        if (auto split = attributeOfDealer(run->trajectory.scenario, dealer, task.stop()))
            deliver({run->scenario().dealers.id[dealer], *split});
    });
}

void AnalysisController::receive(const Found& found)
{
    if (const auto* attribution = std::get_if<Attribution>(&found))
        Q_EMIT attributionFound(*attribution);
    else if (const auto* survey = std::get_if<Survey>(&found))
        Q_EMIT surveyFound(survey->tippings, survey->curves);
    else if (const auto* story = std::get_if<FeedbackStoryPtr>(&found))
        Q_EMIT feedbackStoryFound(*story);
    else if (const auto* effects = std::get_if<PolicyEffects>(&found))
        Q_EMIT policyEffectsFound(*effects);
    else
        Q_EMIT capacitiesFound(std::get<EventCapacities>(found));
}

} // namespace waterhammer
