// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/run_controller.h"

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
    auto run = std::make_shared<Run>();
    run->number = number;
    run->draft = draft;
    run->trajectory.scenario = *scenario;
    Engine engine;
    run->trajectory.summary
        = engine.run(*scenario, {.loopGain = true, .channels = {}}, stop, [&](const FramePtr& frame) {
              m_progress = frame->round;
              run->trajectory.frames.push_back(frame);
          });
    if (run->trajectory.summary.stopped)
        return;
    run->scales = scalesOf(run->trajectory);
    run->finished = QTime::currentTime();
    QMetaObject::invokeMethod(
        this, [this, number, run = RunPtr(std::move(run))] { receive(number, run); }, Qt::QueuedConnection);
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
