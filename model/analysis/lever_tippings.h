// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_curves.h"
#include "model/analysis/severity.h"
#include "model/editing/levers.h"

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

/// For each lever of the front, where on its track the shock stops being absorbed.
namespace waterhammer {

/// The crossings of a level on the way from the calm end of the track: no shock, the lowest minimum, the widest limit,
/// the lowest haircut, the deepest market, the slowest reaction. Places in the lever's unit.
struct LeverTipping {
    /// Where it is.
    enum class Kind {
        None,       ///< nowhere on the track
        Tips,       ///< at `at`
        Everywhere, ///< at every place of the track
    };
    /// From the first place past the level to the first that is not, in the direction of the walk.
    struct Stretch {
        double from = 0, to = 0; ///< in the lever's unit
    };
    Kind kind = Kind::None;         ///< the places are given where it tips
    double at = 0;                  ///< the first crossing: past the level here, not just before
    std::vector<Stretch> past = {}; ///< all that is past the level, from `at` on; between two of them it is calm
    Level level = {};               ///< what is measured, and what is passed
};

/// In the order of allLevers; nothing for a lever that is not usable.
using LeverTippings = std::array<std::optional<LeverTipping>, allLevers.size()>;

/// What the levers do, each on its whole track, the others as they stand.
struct LeverSurvey {
    LeverTippings tippings; ///< by the measure asked for
    LeverCurves curves;     ///< the peak losses
};

/// Some 110 cascades a lever. The first crossing is that of tippingPoint() along the track, to the last bit; the ends
/// of the stretches after it are finer than a pixel. Nothing if stopped, or where the draft is no scenario.
[[nodiscard]] std::optional<LeverSurvey> surveyLevers(const ScenarioDraft& draft, const ScenarioDraft& reference,
    const SeverityAsked& asked = {}, int threads = 1, std::stop_token stop = {});

} // namespace waterhammer
