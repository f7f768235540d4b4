// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"

#include <array>
#include <optional>
#include <stop_token>

/// For each lever of the front, where on its track the shock stops being absorbed.
namespace waterhammer {

struct LeverTipping {
    enum class Kind {
        None,       ///< nowhere on the track
        Tips,       ///< at `at`
        Everywhere, ///< at every place of the track
        Unmeasured, ///< without a direct loss there is no amplification, and so no tipping point
    };
    Kind kind = Kind::None;
    double at = 0;        ///< the passage next to where the lever stands: on the dangerous side of it
    double dangerEnd = 0; ///< as far as the dangerous stretch reaches from `at`: the loss exceeds the level between
};

/// In the order of allLevers; nothing for a lever that is not usable.
using LeverTippings = std::array<std::optional<LeverTipping>, allLevers.size()>;

/// The loss at which a shock no longer counts as absorbed, over the direct loss.
inline constexpr double tippingAmplification = 2;

/// Some 45 cascades a lever, in this thread. Nothing if stopped, or where the draft is no scenario.
[[nodiscard]] std::optional<LeverTippings> leverTippings(
    const ScenarioDraft& draft, const ScenarioDraft& reference, std::stop_token stop = {});

} // namespace waterhammer
