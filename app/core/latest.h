// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/doorbell.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace waterhammer {

/// A piece of work as it sees itself, in the worker's thread: whether it is to stop, and how far it has come.
class Task {
public:
    /// Asked for by whoever started the work, or by newer work.
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }
    /// Tells that step `step` of `of` is done. While the work is paused this waits, until it goes on or is to stop.
    void reached(int step, int of);

private:
    friend class LatestWork;
    Task(class LatestWork& work, std::stop_token stop)
        : m_work(work)
        , m_stop(std::move(stop))
    {
    }

    LatestWork& m_work;
    std::stop_token m_stop;
};

/// Whether somebody waits for the work. What is not waited for takes the processor time that others leave, so that the
/// window and the next run do not feel it where there are few cores.
enum class Haste { Awaited, Spare };

/// One worker thread on the newest piece of work: starting another asks the one before to stop, and one that has not
/// begun is replaced. The destructor asks to stop and waits. Every function but Task's is the owner's thread's.
class LatestWork {
public:
    /// Called in the worker's thread.
    using Work = std::function<void(Task&)>;

    explicit LatestWork(Haste haste = Haste::Awaited)
        : m_haste(haste)
    {
    }
    /// Waits until the work under way has stopped.
    ~LatestWork();
    LatestWork(const LatestWork&) = delete;
    LatestWork& operator=(const LatestWork&) = delete;

    /// A pause ends, and the way made is 0 of 0 again.
    void start(Work work);
    /// Stops the work under way and forgets what waits.
    void stop();
    /// Work under way waits at its next step, or goes on.
    void pause(bool paused);

    /// Steps made of the work under way, and of how many; 0 before its first.
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int goal() const { return m_goal; }

private:
    friend class Task;
    void run(const std::stop_token& quit);

    const Haste m_haste;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Work> m_waiting;
    std::stop_source m_running;
    bool m_paused = false;
    std::atomic<int> m_steps = 0, m_goal = 0;
    std::jthread m_thread{[this](const std::stop_token& quit) { run(quit); }}; // last: it uses all of the above
};

/// Work in the background of which only the newest counts. It may bring several results; each arrives from the event
/// loop of the thread that made this, and one whose work has been overtaken or cancelled by then is dropped.
template <class Result> class Latest {
public:
    /// Hands a result over, from the worker's thread.
    using Deliver = std::function<void(Result)>;
    /// Called in the worker's thread.
    using Work = std::function<void(Task&, const Deliver&)>;

    /// `receive` gets the results.
    explicit Latest(std::function<void(const Result&)> receive, Haste haste = Haste::Awaited)
        : m_receive(std::move(receive))
        , m_work(haste)
    {
    }

    /// Starts this in place of what is under way.
    void start(Work work)
    {
        const auto deliver = [this, number = ++m_number](Result result) {
            {
                const std::lock_guard lock(m_mutex);
                m_arrived.push_back({number, std::move(result)});
            }
            Q_EMIT m_bell.rung();
        };
        m_work.start([work = std::move(work), deliver](Task& task) { work(task, deliver); });
    }
    /// Nothing of what is under way arrives any more.
    void cancel()
    {
        ++m_number;
        m_work.stop();
    }
    /// See LatestWork.
    void pause(bool paused) { m_work.pause(paused); }

    /// The newest work's number; it grows with each start and cancel.
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    /// See LatestWork.
    [[nodiscard]] int steps() const { return m_work.steps(); }
    [[nodiscard]] int goal() const { return m_work.goal(); }

private:
    struct Arrived {
        std::uint64_t number; ///< of its work
        Result result;
    };

    /// One for each ring, so that the event loop goes on between two.
    void fetch()
    {
        std::unique_lock lock(m_mutex);
        const Arrived arrived = std::move(m_arrived.front());
        m_arrived.pop_front();
        lock.unlock();
        if (arrived.number == m_number)
            m_receive(arrived.result);
    }

    std::function<void(const Result&)> m_receive;
    std::uint64_t m_number = 0;
    std::mutex m_mutex;
    std::deque<Arrived> m_arrived; ///< as many as rings not yet answered
    Doorbell m_bell{[this] { fetch(); }};
    LatestWork m_work; // last: its thread uses the rest
};

} // namespace waterhammer
