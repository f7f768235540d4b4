// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/newest_job.h"
#include "model/scenario/problem.h"
#include "views/shown/run.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace waterhammer {

/// Runs cascades away from the window. Every request gets a number; the newest wins, and what an older one brings
/// is dropped. The last good run stays until the next is there.
class RunController : public QObject {
    Q_OBJECT
public:
    enum class State { UpToDate, Computing, OutOfDate, Stopped };
    /// Steps of a position that the loop gains of a run may take before the run is shown without them first: some
    /// 0.1 s.
    static constexpr double quickGain = 3e7;

    explicit RunController(QObject* parent = nullptr);
    ~RunController() override;

    /// Validates the draft and runs it; a request under way is stopped.
    void request(const DraftPtr& draft);
    /// Stops what is under way at the user's wish.
    void stop();
    /// Another scenario altogether: what ran before is no last good run of it.
    void forget() { m_lastGood.reset(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RunPtr& lastGood() const { return m_lastGood; }
    [[nodiscard]] const Problems& problems() const { return m_problems; }
    [[nodiscard]] int stoppedAt() const { return m_progress; }
    /// Rounds played of the run under way, of at most `horizon`.
    [[nodiscard]] int progress() const { return m_progress; }
    [[nodiscard]] int horizon() const { return m_horizon; }

Q_SIGNALS:
    /// Twice for a large system: first without loop gains, then with them.
    void finished(const waterhammer::RunPtr& run);
    /// The draft is no scenario, for these reasons; the last good run stays.
    void refused(const waterhammer::Problems& problems);
    void stateChanged();
    /// While a long run is under way, some times a second.
    void progressed(int round, int horizon);

private:
    void compute(std::uint64_t number, const DraftPtr& draft, const std::stop_token& stop);
    bool play(std::uint64_t number, const DraftPtr& draft, const ScenarioPtr& scenario, bool withGain,
        const std::stop_token& stop);
    [[nodiscard]] static bool gainTakesLong(const Scenario& scenario);
    void receive(std::uint64_t number, const RunPtr& run);
    void receiveProblems(std::uint64_t number, const Problems& problems);
    void setState(State state);

    std::uint64_t m_newest = 0; ///< number of the newest request
    State m_state = State::OutOfDate;
    RunPtr m_lastGood;
    Problems m_problems;
    std::atomic<int> m_progress = 0, m_horizon = 0;
    QTimer m_progressTimer;
    NewestJob m_job; // last: its thread uses the rest
};

} // namespace waterhammer
