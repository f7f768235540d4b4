// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

/// Where in time the window stands, and how a day unfolds while it is played.
namespace waterhammer {

/// Phases of a day, in the order of the model's stages.
enum class Phase { Shock, Mark, Constraints, Redemptions, Quotes, Sales, Price, Settlement };

/// Begin and end of each phase as shares of the day.
inline constexpr std::array<std::array<double, 2>, 8> phaseSpans{
    {{0, 0.1}, {0.1, 0.22}, {0.22, 0.34}, {0.34, 0.4}, {0.4, 0.5}, {0.5, 0.75}, {0.75, 0.88}, {0.88, 1}}};

/// A moment of a run: day `round` while it unfolds from the close of the day before (fraction 0) to its own close
/// (fraction 1). Still pictures stand at fraction 1.
struct Moment {
    int round = 0;
    double fraction = 1;
    bool moving = false; ///< being played; a still picture shows the whole day's flows with the closing figures

    friend bool operator==(const Moment&, const Moment&) = default;

    /// The same, as far as a run goes: on its last day it stands.
    [[nodiscard]] Moment within(int lastRound) const { return round > lastRound ? Moment{lastRound, 1, false} : *this; }
    /// The day whose story is told: while a day unfolds, the one before until half of it.
    [[nodiscard]] int toldRound() const
    {
        constexpr double storyTurns = 0.5;
        return moving && fraction < storyTurns ? std::max(0, round - 1) : round;
    }
    /// How far a phase has come, 0 to 1, without easing.
    [[nodiscard]] double progress(Phase phase) const
    {
        if (!moving)
            return 1;
        const auto [begin, end] = phaseSpans[static_cast<std::size_t>(phase)];
        return std::clamp((fraction - begin) / (end - begin), 0.0, 1.0);
    }
    /// The same with the design's easing of values (outCubic).
    [[nodiscard]] double eased(Phase phase) const
    {
        const double left = 1 - progress(phase);
        return 1 - left * left * left;
    }
};

} // namespace waterhammer
