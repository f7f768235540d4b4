// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out beside the run, and the scales on which runs are drawn together.
#include "app/core/session.h"

#include "views/shown/branch_here.h"

#include <utility>

namespace waterhammer {

/// A new gesture keeps the scales of what is on screen; within one they may grow and come back.
void Session::take(const EditDraft& edit)
{
    if (edit.mergeKey.isEmpty() || edit.mergeKey != m_gesture)
        keepScales();
    m_gesture = edit.mergeKey;
    document.edit(edit);
}

void Session::take(const RestoreScenario&)
{
    keepScales();
    document.restore();
}

void Session::take(const Undo&)
{
    keepScales();
    showLeftOut({});
    document.history().undo();
}

void Session::take(const Redo&)
{
    keepScales();
    showLeftOut({});
    document.history().redo();
}

void Session::take(const BranchOff& request)
{
    if (mayBranchAt(m_shown, request.day))
        take(branchAt(m_shown, request.day));
}

void Session::take(const MeasureTippings& request)
{
    if (std::exchange(m_shown.measure, request.measure) == request.measure)
        return;
    m_shown.tippings.reset(); // they were of another measure
    note(Change::Tippings);
    analyses.measureBy(request.measure);
}

void Session::take(const SplitLossOf& request)
{
    if (std::exchange(m_shown.splitDealer, request.dealer) == request.dealer)
        return;
    m_shown.dealerSplit.reset();
    note(Change::Attribution);
    analyses.splitLossOf(request.dealer);
}

void Session::take(const FitScales&)
{
    fitScales();
    note(Change::Run);
}

/// One scale for all that is drawn, and for what was before the gesture under way.
void Session::gatherScales()
{
    m_shown.scales = together(m_keptScales, m_runScales);
    for (const OtherRun& other : *m_shown.others)
        if (other.drawn())
            m_shown.scales = together(m_shown.scales, other.scales);
}

void Session::keepScales()
{
    m_keptScales = m_shown.scales;
    ++m_shown.kept;
}

void Session::fitScales()
{
    m_keptScales = {};
    gatherScales();
    ++m_shown.fitted;
}

/// The first pin that is drawn has its curves behind the levers.
void Session::compareCurves()
{
    const OtherRun* pin = firstPin(*keptRuns.all()); // not the run of a second file
    const bool known = pin && (!daysHidden() || m_reached > 0);
    analyses.compareWith(
        known ? pin->draft : DraftPtr(), m_shown.reference, daysHidden() ? std::optional(m_reached) : std::nullopt);
}

} // namespace waterhammer
