// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/analysis_controller.h"

#include "model/analysis/feedback_story.h"

#include <utility>

namespace waterhammer {

namespace {

constexpr int quiet = 250; ///< ms without a new run before the long analyses begin

} // namespace

AnalysisController::AnalysisController(QObject* parent)
    : QObject(parent)
    , m_latest([this](const Found& found) { receive(found); })
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &AnalysisController::begin);
}

void AnalysisController::request(RunPtr run, DraftPtr reference)
{
    cancel();
    m_run = std::move(run);
    m_reference = std::move(reference);
    m_quiet.start();
}

void AnalysisController::cancel()
{
    m_quiet.stop();
    m_latest.cancel();
}

void AnalysisController::begin()
{
    m_latest.start([run = m_run, reference = m_reference](Task& task, const Latest<Found>::Deliver& deliver) {
        if (auto attribution = attribute(run->trajectory.scenario, task.stop()))
            deliver(*attribution);
        if (auto tippings = leverTippings(*run->draft, *reference, task.stop()))
            deliver(*tippings);
        if (auto story = feedbackStory(run->trajectory, task.stop()))
            deliver(std::make_shared<const FeedbackStory>(std::move(*story)));
        if (auto effects = policyEffects(*run->draft, task.stop()))
            deliver(std::move(*effects));
    });
}

void AnalysisController::receive(const Found& found)
{
    if (const auto* attribution = std::get_if<Attribution>(&found))
        Q_EMIT attributionFound(*attribution);
    else if (const auto* tippings = std::get_if<LeverTippings>(&found))
        Q_EMIT tippingsFound(*tippings);
    else if (const auto* story = std::get_if<FeedbackStoryPtr>(&found))
        Q_EMIT feedbackStoryFound(*story);
    else
        Q_EMIT policyEffectsFound(std::get<PolicyEffects>(found));
}

} // namespace waterhammer
