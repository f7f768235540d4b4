// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/latest.h"

#include <algorithm>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace waterhammer {

namespace {

/// The calling thread, and those that it starts, take what processor time others leave. Niceness is a thread's own on
/// Linux; elsewhere all stays as it was.
void giveWay()
{
#ifdef __linux__
    const auto self = static_cast<id_t>(gettid());
    setpriority(PRIO_PROCESS, self, std::max(getpriority(PRIO_PROCESS, self), 10));
#endif
}

} // namespace

void Task::reached(int step, int of)
{
    m_work.m_steps = step;
    m_work.m_goal = of;
    std::unique_lock lock(m_work.m_mutex);
    m_work.m_wake.wait(lock, m_stop, [this] { return !m_work.m_paused; });
}

LatestWork::~LatestWork() { stop(); }

void LatestWork::start(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        m_waiting = std::move(work);
        m_paused = false;
    }
    m_steps = m_goal = 0;
    m_wake.notify_all();
}

void LatestWork::stop()
{
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
    m_waiting.reset();
}

void LatestWork::pause(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_wake.notify_all();
}

void LatestWork::run(const std::stop_token& quit)
{
    if (m_haste == Haste::Spare)
        giveWay();
    while (true) {
        Work work;
        std::stop_source running;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return m_waiting.has_value(); }))
                return;
            work = std::move(*m_waiting);
            m_waiting.reset();
            m_running = running;
        }
        Task task(*this, running.get_token());
        work(task);
    }
}

} // namespace waterhammer
