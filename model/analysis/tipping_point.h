// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/sweep.h"

/// The value of one parameter at which a shock stops being absorbed: the first on the way from `from` to `to` at
/// which the amplification (peak loss over direct loss) passes a given level.
namespace waterhammer {

inline constexpr int tippingScanPoints = 65;

/// Two values of an axis between which the amplification passes the level.
struct Passage {
    double calm = 0; ///< not passed here
    double over = 0; ///< passed here
};

/// What a scan found. A point that is no valid scenario counts as not passed.
struct LevelScan {
    bool overAtStart = false;      ///< passed at the first point already
    std::vector<Passage> passages; ///< in the order of the axis
    int points = 0;                ///< looked at
    int invalid = 0;               ///< of them are no valid scenario
    Problems firstProblems;        ///< of the first that is none
};

/// Where the amplification passes a level along an axis, as finely as the axis has points. Problems where no point is
/// a valid scenario; nothing if stopped.
[[nodiscard]] Result<std::optional<LevelScan>> scanLevel(const ScenarioDraft& draft, const SweepAxis& axis,
    double amplification, int threads = 1, std::stop_token stop = {});

/// Halves a passage until it is no wider than `width` or there is no number between. Nothing if stopped.
[[nodiscard]] std::optional<Passage> narrow(const ScenarioDraft& draft, const SweepAxis& axis, Passage passage,
    double amplification, double width, std::stop_token stop = {});

struct TippingPoint {
    double amplification = 2;    ///< the level asked for
    std::optional<double> value; ///< absent where the level is not reached in the range
    double below = 0;            ///< the bracket after the bisection: not passed here
    double above = 0;            ///< passed here; equals `value`
    int points = 0;              ///< of the scan
    int invalid = 0;             ///< of them are no valid scenario; where most are, there is no value
    Problems firstProblems;      ///< of the first that is none
};

/// A scan of 65 points, then a bisection of the first interval that contains the passage, to the last digits. A
/// passage that comes and goes between two points of the scan is not seen. Nothing if stopped.
[[nodiscard]] Result<std::optional<TippingPoint>> tippingPoint(const ScenarioDraft& draft, const std::string& path,
    double from, double to, double amplification = 2, int threads = 1, std::stop_token stop = {});

} // namespace waterhammer
