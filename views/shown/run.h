// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_facts.h"
#include "model/files/calendar.h"
#include "model/scenario/scenario_draft.h"

#include <QTime>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

/// A finished run as views see it: immutable, shared, complete.
namespace waterhammer {

using DraftPtr = std::shared_ptr<const ScenarioDraft>;

struct Run {
    DraftPtr draft;           ///< what was asked for
    double leastMoney = 0.05; ///< what is less rounds to nothing on screen, in the file's unit of money
    Trajectory trajectory;
    RunFacts facts;                   ///< of each of its rounds
    std::vector<double> withoutFear;  ///< [rounds] sales had nobody feared (model/analysis/without_fear.h), or empty
    QTime finished;                   ///< of the clock, for "last good run"
    std::optional<Calendar> calendar; ///< of its days, where the file gives them dates

    [[nodiscard]] const Scenario& scenario() const { return *trajectory.scenario; }
    [[nodiscard]] int lastRound() const { return static_cast<int>(trajectory.frames.size()) - 1; }
    /// Of the nearest round there is.
    [[nodiscard]] const Frame& frame(int round) const { return *trajectory.frames[place(round)]; }
    [[nodiscard]] const FactsOfDay& day(int round) const { return facts[place(round)]; }
    [[nodiscard]] const DealerFacts& dealer(int round, std::size_t dealer) const { return day(round).dealers[dealer]; }

private:
    [[nodiscard]] std::size_t place(int round) const
    {
        return static_cast<std::size_t>(std::clamp(round, 0, lastRound()));
    }
};

using RunPtr = std::shared_ptr<const Run>;

/// A run with its facts, worked out here: not for the thread of the window.
[[nodiscard]] RunPtr finishedRun(DraftPtr draft, Trajectory trajectory, QTime finished = {});

/// A run as it stood at the close of a day (model/analysis/past.h): nothing of later days is in it. The run itself
/// where it ends no later.
[[nodiscard]] RunPtr runUntil(const RunPtr& run, int day);

/// The scenario as the run has it: its own draft, but for the end where later days are kept from it.
[[nodiscard]] DraftPtr draftOf(const Run& run);

/// What Run::leastMoney is for a scenario.
[[nodiscard]] double leastMoneyOf(const Scenario& scenario);

} // namespace waterhammer
