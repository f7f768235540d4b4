// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/kept_runs.h"

#include "app/core/other_run.h"
#include "model/files/kept_runs.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// The run at hand as if it were kept: its scenario has no runs of its own then.
OtherRun asKept(const RunPtr& run)
{
    ScenarioDraft draft = *run->draft;
    forgetRuns(draft);
    OtherRun other;
    other.draft = std::make_shared<const ScenarioDraft>(std::move(draft));
    other.run = run;
    other.scales = scalesOf(run->trajectory);
    return other;
}

/// Whether the run has all that a kept one has: a large system is shown without its loop gains first.
bool isWhole(const Run& run) { return run.trajectory.summary.peakLoopGain.has_value(); }

} // namespace

KeptRuns::KeptRuns(QObject* parent)
    : QObject(parent)
    , m_latest([this](const Found& found) { receive(found); })
{
}

void KeptRuns::follow(const DraftPtr& draft, const RunPtr& known)
{
    if (runsText(*draft) == m_text)
        return;
    m_text = runsText(*draft);
    m_busy = true;
    m_latest.start([this, draft, known, before = m_all](Task& task, const Latest<Found>::Deliver& deliver) {
        Runs runs = *before;
        if (known && isWhole(*known))
            runs.push_back(asKept(known));
        compute(savedRuns(*draft).runs, runs, task, deliver);
    });
}

void KeptRuns::forget()
{
    m_latest.cancel();
    m_text.clear();
    m_busy = false;
    if (!m_all->empty())
        receive({{}, true});
}

/// In the worker's thread. What of `known` is of the same scenario is not run again.
void KeptRuns::compute(
    const std::vector<SavedRun>& saved, const Runs& known, Task& task, const Latest<Found>::Deliver& deliver)
{
    Runs all;
    for (const SavedRun& each : saved) {
        const auto same = std::ranges::find_if(
            known, [&](const OtherRun& other) { return other.run && *other.draft == each.scenario; });
        OtherRun& other = all.emplace_back(same != known.end() ? *same : OtherRun());
        other.name = QString::fromStdString(each.name);
        other.kind = each.kind;
        other.from = each.from;
        other.look = each.look;
        other.hidden = each.hidden;
        if (!other.draft)
            other.draft = std::make_shared<const ScenarioDraft>(each.scenario);
    }
    const auto waits = [](const OtherRun& other) { return !other.run; };
    deliver({all, std::ranges::none_of(all, waits)});
    for (OtherRun& other : all) {
        if (other.run)
            continue;
        play(other, m_engine, task.stop());
        if (task.stop().stop_requested())
            return;
        deliver({all, std::none_of(&other + 1, all.data() + all.size(), waits)});
    }
}

void KeptRuns::receive(const Found& found)
{
    m_all = std::make_shared<const Runs>(found.runs);
    m_busy = m_busy && !found.all;
    Q_EMIT changed(m_all);
}

} // namespace waterhammer
