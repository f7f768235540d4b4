// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/severity.h"
#include "model/analysis/sweep.h"

/// The value of one parameter at which a shock stops being absorbed: the first on the way from the calm end of a range
/// to the other at which the severity of the run passes a level.
namespace waterhammer {

/// So many values a tipping point looks at before it bisects: 64 steps.
inline constexpr int tippingScanPoints = 65;

/// Two values of an axis between which the severity passes the level.
struct Passage {
    double calm = 0; ///< not passed here
    double over = 0; ///< passed here
};

/// What a scan found. A point that is no valid scenario counts as not passed.
struct LevelScan {
    Level level;                   ///< the measure that holds for the whole walk, and its level
    bool overAtStart = false;      ///< passed at the first point already
    std::vector<Passage> passages; ///< in the order of the axis
    int points = 0;                ///< looked at
    int invalid = 0;               ///< of them are no valid scenario
    Problems firstProblems;        ///< of the first that is none

    /// Whether most points are no scenario: then the edge of what is one would pass for a tipping point.
    [[nodiscard]] bool mostlyInvalid() const { return 2 * invalid > points; }
};

/// Where the severity passes a level along an axis of which a sweep has been made. Problems where no point is a valid
/// scenario.
[[nodiscard]] Result<LevelScan> scanOf(const std::vector<SweepPoint>& points, const SeverityAsked& asked);

/// Halves a passage to 1e-12 of the axis, as tippingPoint() does.
inline constexpr double finestTipping = 1e-12;

/// Where the severity passes a level along an axis, as finely as the axis has points. Problems where no point is
/// a valid scenario; nothing if stopped.
[[nodiscard]] Result<std::optional<LevelScan>> scanLevel(const ScenarioDraft& draft, const SweepAxis& axis,
    const SeverityAsked& asked, int threads = 1, std::stop_token stop = {});

/// Halves a passage until it is no wider than `width` (in the axis's unit) or there is no number between. Nothing if
/// stopped.
[[nodiscard]] std::optional<Passage> narrow(const ScenarioDraft& draft, const SweepAxis& axis, Passage passage,
    const Level& level, double width, std::stop_token stop = {});

/// The crossings of a level, in the unit of the axis.
struct TippingPoint {
    Level level;                   ///< the measure of the walk, and the level asked for
    std::optional<double> value;   ///< the first crossing; absent where the level is not passed in the range
    double below = 0;              ///< its bracket after the bisection: not passed here
    double above = 0;              ///< passed here; equals `value`
    std::vector<double> crossings; ///< all, either way, in order, each by its value beyond the level it crosses
    int points = 0;                ///< of the scan
    int invalid = 0;               ///< of them are no valid scenario; where most are, there is no value
    Problems firstProblems;        ///< of the first that is none
};

/// From `axis.from`, the calm end, to `axis.to`: a scan of 65 points (of one where the ends are one), whatever points
/// the axis has, then a bisection of each interval that contains a crossing, to 1e-12 of the range. Where the calm end
/// is past the level, it is the first crossing. What comes and goes between two points of the scan is not seen.
/// Problems where no point is a valid scenario; nothing if stopped.
[[nodiscard]] Result<std::optional<TippingPoint>> tippingPoint(const ScenarioDraft& draft, SweepAxis axis,
    const SeverityAsked& asked = {}, int threads = 1, std::stop_token stop = {});

/// The draft with one value of an axis; nothing where it makes no scenario.
[[nodiscard]] ScenarioPtr scenarioAt(const ScenarioDraft& draft, const SweepAxis& axis, double value);

} // namespace waterhammer
