// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/figure_value.h"

#include <optional>
#include <string>

namespace waterhammer {

/// Whose a figure of a frame is.
enum class FigureOwner { Market, Dealer, Fund };

/// A figure of a frame, asked by the names of traces.
struct FrameFigure {
    FigureOwner owner = FigureOwner::Market; ///< whose it is
    std::size_t index = 0;                   ///< which dealer or fund
    bool opening = false;                    ///< what the round saw, where a close has it too
    std::string name;                        ///< "slr"
    std::optional<std::string> of;           ///< asset, or cause; absent: the sum of an amount
};

/// Its value on a day. After the last round levels stay, and what is done in a round is nothing.
[[nodiscard]] FigureFound frameFigure(const Trajectory& run, const FrameFigure& figure, int day);

} // namespace waterhammer
