// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/run_controller.h"

namespace waterhammer {

RunController::RunController(QObject* parent)
    : QObject(parent)
{
    m_progressTimer.setInterval(100);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress, m_horizon); });
}

RunController::~RunController() { m_job.cancel(); }

void RunController::request(const DraftPtr& draft)
{
    const std::uint64_t number = ++m_newest;
    m_progress = 0;
    setState(State::Computing);
    m_job.post([this, number, draft](const std::stop_token& stop) { compute(number, draft, stop); });
}

void RunController::stop()
{
    if (m_state != State::Computing)
        return;
    ++m_newest;
    m_job.cancel();
    setState(State::Stopped);
}

/// In the worker's thread. What was stopped says nothing: whoever stopped it has asked for something else.
void RunController::compute(std::uint64_t number, const DraftPtr& draft, const std::stop_token& stop)
{
    auto scenario = validate(*draft);
    if (!scenario) {
        QMetaObject::invokeMethod(
            this, [this, number, problems = std::move(scenario.problems)] { receiveProblems(number, problems); },
            Qt::QueuedConnection);
        return;
    }
    m_horizon = (*scenario)->market.horizon;
    if (gainTakesLong(**scenario) && !play(number, draft, *scenario, false, stop))
        return;
    play(number, draft, *scenario, true, stop);
}

/// The gain costs a round for each asset and day: in a large system it comes after the run that can already be seen.
bool RunController::gainTakesLong(const Scenario& scenario)
{
    const double steps = double(scenario.positions.size()) * double(scenario.assetCount()) * scenario.market.horizon;
    return steps > quickGain;
}

/// False if it was stopped.
bool RunController::play(std::uint64_t number, const DraftPtr& draft, const ScenarioPtr& scenario, bool withGain,
    const std::stop_token& stop)
{
    auto run = std::make_shared<Run>();
    run->number = number;
    run->draft = draft;
    run->trajectory.scenario = scenario;
    Engine engine;
    run->trajectory.summary =
        engine.run(scenario, {.loopGain = withGain, .channels = {}}, stop, [&](const FramePtr& frame) {
            m_progress = frame->round;
            run->trajectory.frames.push_back(frame);
        });
    if (run->trajectory.summary.stopped)
        return false;
    run->scales = scalesOf(run->trajectory);
    run->finished = QTime::currentTime();
    QMetaObject::invokeMethod(
        this, [this, number, run = RunPtr(std::move(run))] { receive(number, run); }, Qt::QueuedConnection);
    return true;
}

void RunController::receive(std::uint64_t number, const RunPtr& run)
{
    if (number != m_newest)
        return;
    m_lastGood = run;
    m_problems.clear();
    setState(State::UpToDate);
    Q_EMIT finished(run);
}

void RunController::receiveProblems(std::uint64_t number, const Problems& problems)
{
    if (number != m_newest)
        return;
    m_problems = problems;
    setState(State::OutOfDate);
    Q_EMIT refused(problems);
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
