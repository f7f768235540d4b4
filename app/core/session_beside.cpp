// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out beside the run, and the scales on which runs are drawn together.
#include "app/core/session.h"

#include "model/analysis/last_move.h"
#include "model/files/kept_runs.h"
#include "views/shown/branch_here.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

/// A new gesture keeps the scales of what is on screen; within one they may grow and come back.
void Session::take(const EditDraft& edit)
{
    if (edit.mergeKey.isEmpty() || edit.mergeKey != m_gesture)
        keepScales();
    m_gesture = edit.mergeKey;
    document.edit(edit);
    if (lessons.playing())
        lessons.stir();
}

void Session::take(const RestoreScenario&)
{
    keepScales();
    document.edit({tr("Restore scenario"), Restore{}});
}

void Session::take(const Undo&)
{
    keepScales();
    showLeftOut({});
    if (lessons.playing())
        lessons.stir();
    document.history().undo();
}

void Session::take(const Redo&)
{
    keepScales();
    showLeftOut({});
    if (lessons.playing())
        lessons.stir();
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

/// The second file's is the first: it was asked for, and not all are drawn. Names tell runs apart.
void Session::gatherOthers()
{
    auto others = *keptRuns.all();
    if (const auto& second = secondRun.run()) {
        OtherRun first = *second;
        for (int k = 2; std::ranges::find(others, first.name, &OtherRun::name) != others.end(); ++k)
            first.name = QStringLiteral("%1 (%2)").arg(second->name).arg(k);
        others.insert(others.begin(), std::move(first));
    }
    if (const RunPtr ghost = lessons.ghost()) {
        OtherRun first{QStringLiteral("A"), RunKind::Pin, {}, freeRunLook(*m_shown.draft), false, false, ghost->draft};
        first.run = ghost;
        first.scales = scalesOf(ghost->trajectory);
        others.insert(others.begin(), std::move(first));
    }
    m_othersEnd = m_othersMove = 0;
    for (const OtherRun& other : others)
        if (other.run && !other.hidden) {
            m_othersEnd = std::max(m_othersEnd, other.run->lastRound());
            m_othersMove = std::max(m_othersMove, lastMove(other.run->trajectory, other.run->leastMoney));
        }
    if (daysHidden())
        for (OtherRun& other : others)
            if (other.run) {
                other.run = runUntil(other.run, m_reached);
                other.scales = scalesOf(other.run->trajectory);
            }
    std::size_t drawn = 0;
    for (OtherRun& other : others)
        other.beyond = !other.hidden && ++drawn > mostRunsShown;
    m_shown.others = std::make_shared<const std::vector<OtherRun>>(std::move(others));
    gatherScales();
    setClock();
    compareCurves();
    note(Change::Others);
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
