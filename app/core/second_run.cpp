// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/second_run.h"

#include "app/core/other_run.h"
#include "app/core/scenario_source.h"
#include "model/files/kept_runs.h"

#include <utility>

namespace waterhammer {

SecondRun::SecondRun(QObject* parent)
    : QObject(parent)
    , m_latest([this](const Found& found) { receive(found); })
{
}

void SecondRun::open(const QString& path, int look)
{
    m_busy = true;
    m_latest.start(
        [this, path, look](Task& task, const Latest<Found>::Deliver& deliver) { compute(path, look, task, deliver); });
}

void SecondRun::forget()
{
    m_latest.cancel();
    m_busy = false;
    if (std::exchange(m_run, std::nullopt))
        Q_EMIT changed();
}

/// In the worker's thread.
void SecondRun::compute(const QString& path, int look, Task& task, const Latest<Found>::Deliver& deliver)
{
    ReadScenario read = readScenarioAt(path);
    Problems problems = problemsOf(read);
    if (!read.readable || !problems.empty())
        return deliver({path, {}, std::move(problems), true});
    forgetRuns(read.draft);
    OtherRun other;
    other.look = look;
    other.draft = std::make_shared<const ScenarioDraft>(std::move(read.draft));
    deliver({path, other, {}, false});
    play(other, m_engine, task.stop());
    if (task.stop().stop_requested())
        return;
    if (!other.run)
        return deliver({path, {}, std::move(other.problems), true});
    deliver({path, std::move(other), {}, true});
}

void SecondRun::receive(const Found& found)
{
    m_busy = !found.all;
    m_run = found.run;
    if (m_run)
        m_run->name = nameAt(*m_run->draft, found.path);
    Q_EMIT changed();
    if (!m_run)
        Q_EMIT refused(found.path, found.problems);
}

} // namespace waterhammer
