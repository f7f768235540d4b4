// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"

#include <array>
#include <optional>
#include <stop_token>

/// For each lever of the front, where on its track the shock stops being absorbed.
namespace waterhammer {

/// The first crossing of the severity's level on the way from the calm end of the track: no shock, the lowest minimum,
/// the widest limit, the lowest haircut, the deepest market, the slowest reaction. Places in the lever's unit.
struct LeverTipping {
    /// Where it is.
    enum class Kind {
        None,       ///< nowhere on the track
        Tips,       ///< at `at`
        Everywhere, ///< at every place of the track
    };
    Kind kind = Kind::None; ///< the places are given where it tips
    double at = 0;          ///< past the level here, not just before
    double dangerEnd = 0;   ///< as far as the dangerous stretch reaches from `at`
};

/// In the order of allLevers; nothing for a lever that is not usable.
using LeverTippings = std::array<std::optional<LeverTipping>, allLevers.size()>;

/// Some 45 cascades a lever, in this thread. Nothing if stopped, or where the draft is no scenario.
[[nodiscard]] std::optional<LeverTippings> leverTippings(
    const ScenarioDraft& draft, const ScenarioDraft& reference, std::stop_token stop = {});

} // namespace waterhammer
