// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "model/analysis/run_scales.h"
#include "views/shown/shown.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <vector>

namespace waterhammer {

/// Runs cascades away from the window; of several drafts the newest wins. The last good run stays until the next is
/// there. The days that a branch (files/parting.h) shares with the run before are not computed again.
class RunController : public QObject {
    Q_OBJECT
public:
    using State = RunState; ///< see there
    /// Steps of a position that the loop gains of a run may take before the run is shown without them first: some
    /// 0.1 s.
    static constexpr double quickGain = 3e7;

    /// Its worker waits for the first request.
    explicit RunController(QObject* parent = nullptr);

    /// Validates the draft and runs it; a request under way is stopped.
    void request(const DraftPtr& draft);
    /// Stops what is under way at the user's wish.
    void stop();
    /// Another scenario altogether: what ran before is no last good run of it.
    void forget() { m_lastGood.reset(); }

    /// How the last good run stands to the newest draft; the run itself, null before there is any.
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RunPtr& lastGood() const { return m_lastGood; }
    /// Of the last good run alone.
    [[nodiscard]] const RunScales& scales() const { return m_scales; }
    /// That keep the newest draft from running; none where it ran.
    [[nodiscard]] const Problems& problems() const { return m_problems; }
    /// Rounds that have been computed for the last run: of a branch those that it does not share with the run before.
    [[nodiscard]] int played() const { return m_played; }
    /// The rounds that had been played when it was stopped.
    [[nodiscard]] int stoppedAt() const { return m_latest.steps(); }

Q_SIGNALS:
    /// Twice for a large system: first without loop gains, then with them. The state is the new one already.
    void finished(const waterhammer::RunPtr& run);
    /// The draft is no scenario, for these reasons; the last good run stays.
    void refused(const waterhammer::Problems& problems);
    /// After finished() and refused().
    void stateChanged();
    /// While a long run is under way, some times a second.
    void progressed(int round, int horizon);

private:
    /// A run, or the problems that keep the draft from running.
    struct Outcome {
        RunPtr run;
        RunScales scales;
        Problems problems;
    };
    using Runs = Latest<Outcome>;
    /// Days of a run that branches of it share.
    struct SharedDays {
        DraftPtr draft;               ///< of the run
        PastPtr past;                 ///< its books at the close of the last of them
        std::vector<FramePtr> frames; ///< [days + 1]
    };

    void compute(const DraftPtr& draft, Task& task, const Runs::Deliver& deliver);
    [[nodiscard]] Outcome play(const DraftPtr& draft, const ScenarioPtr& scenario, bool withGain, Task& task);
    [[nodiscard]] static bool shares(const SharedDays& days, const ScenarioDraft& draft, int last);
    [[nodiscard]] static bool gainTakesLong(const Scenario& scenario);
    void receive(const Outcome& outcome);
    void setState(State state);

    State m_state = State::OutOfDate;
    RunPtr m_lastGood;
    RunScales m_scales;
    Problems m_problems;
    QTimer m_progressTimer;
    Engine m_engine;      ///< the worker's: it keeps its memory from run to run
    SharedDays m_days[2]; ///< the worker's: without gains, and with them
    std::atomic<int> m_played = 0;
    Runs m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
