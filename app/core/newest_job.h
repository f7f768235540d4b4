// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace waterhammer {

/// One worker thread that always works on the newest job: posting another asks the one before to stop, and a job
/// that has not begun is replaced. The destructor asks to stop and waits.
class NewestJob {
public:
    using Job = std::function<void(std::stop_token)>;

    NewestJob() = default;
    ~NewestJob() { cancel(); }
    NewestJob(const NewestJob&) = delete;
    NewestJob& operator=(const NewestJob&) = delete;

    void post(Job job);
    /// Stops the running job and forgets the waiting one.
    void cancel();

private:
    void work(const std::stop_token& quit);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_waiting;
    std::stop_source m_running;
    std::jthread m_thread{[this](const std::stop_token& quit) { work(quit); }}; // last: it uses all of the above
};

} // namespace waterhammer
