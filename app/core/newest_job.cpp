// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/newest_job.h"

#include <utility>

namespace waterhammer {

void NewestJob::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        m_waiting = std::move(job);
    }
    m_wake.notify_one();
}

void NewestJob::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
    m_waiting.reset();
}

void NewestJob::work(const std::stop_token& quit)
{
    while (true) {
        Job job;
        std::stop_source running;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return m_waiting.has_value(); }))
                return;
            job = std::move(*m_waiting);
            m_waiting.reset();
            m_running = running;
        }
        job(running.get_token());
    }
}

} // namespace waterhammer
