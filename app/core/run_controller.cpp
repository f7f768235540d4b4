// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/run_controller.h"

#include "model/files/parting.h"
#include "model/scenario/shared_past.h"

namespace waterhammer {

RunController::RunController(QObject* parent)
    : QObject(parent)
    , m_latest([this](const Outcome& outcome) { receive(outcome); })
{
    m_progressTimer.setInterval(100);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_latest.steps(), m_latest.goal()); });
}

void RunController::request(const DraftPtr& draft)
{
    m_latest.start([this, draft](Task& task, const Runs::Deliver& deliver) { compute(draft, task, deliver); });
    setState(State::Computing);
}

void RunController::stop()
{
    if (m_state != State::Computing)
        return;
    m_latest.cancel();
    setState(State::Stopped);
}

/// In the worker's thread. What was stopped says nothing: whoever stopped it has asked for something else.
void RunController::compute(const DraftPtr& draft, Task& task, const Runs::Deliver& deliver)
{
    auto scenario = validate(*draft);
    if (!scenario)
        return deliver({nullptr, {}, std::move(scenario.problems)});
    for (const bool withGain : {false, true}) {
        if (!withGain && !gainTakesLong(**scenario))
            continue;
        Outcome outcome = play(draft, *scenario, withGain, task);
        if (!outcome.run)
            return;
        deliver(std::move(outcome));
    }
}

bool RunController::shares(const SharedDays& days, const ScenarioDraft& draft, int last)
{
    return days.past && static_cast<int>(days.frames.size()) == last + 1 && sharesPast(*days.draft, draft, last);
}

/// The gain costs a round for each asset and day: in a large system it comes after the run that can already be seen.
bool RunController::gainTakesLong(const Scenario& scenario)
{
    const double steps = double(scenario.positions.size()) * double(scenario.assetCount()) * scenario.market.horizon;
    return steps > quickGain;
}

/// Without a run if it was stopped.
RunController::Outcome RunController::play(
    const DraftPtr& draft, const ScenarioPtr& scenario, bool withGain, Task& task)
{
    Trajectory trajectory{scenario, {}, {}};
    RunOptions options{.loopGain = withGain, .channels = {}};
    SharedDays& days = m_days[withGain ? 1 : 0];
    if (const auto parting = partingOf(*draft); parting && parting->day > 1) {
        const int last = parting->day - 1; // the gain after a day depends on the policies of the next
        if (shares(days, *draft, last)) {
            options.from = days.past;
            trajectory.frames = days.frames;
        } else {
            options.keepAfter = last;
        }
    }
    int played = 0;
    trajectory.summary = m_engine.run(scenario, options, task.stop(), [&](const FramePtr& frame) {
        task.reached(frame->round, scenario->market.horizon);
        trajectory.frames.push_back(frame);
        played += frame->round > 0;
    });
    if (trajectory.summary.stopped)
        return {};
    m_played = played;
    if (options.keepAfter && m_engine.past())
        days = {
            draft, m_engine.past(), {trajectory.frames.begin(), trajectory.frames.begin() + *options.keepAfter + 1}};
    const RunScales scales = scalesOf(trajectory);
    return {finishedRun(draft, std::move(trajectory), QTime::currentTime()), scales, {}};
}

void RunController::receive(const Outcome& outcome)
{
    m_problems = outcome.problems;
    if (!outcome.run) {
        m_state = State::OutOfDate;
        Q_EMIT refused(m_problems);
    } else {
        m_lastGood = outcome.run;
        m_scales = outcome.scales;
        m_state = State::UpToDate;
        Q_EMIT finished(m_lastGood);
    }
    if (m_state != State::Computing) // nobody has asked for the next meanwhile
        m_progressTimer.stop();
    Q_EMIT stateChanged();
}

void RunController::setState(State state)
{
    if (state == State::Computing)
        m_progressTimer.start();
    else
        m_progressTimer.stop();
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace waterhammer
