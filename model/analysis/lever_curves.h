// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/sweep.h"
#include "model/editing/levers.h"

#include <array>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

/// The peak loss behind each lever of the front: what it would be at every place of its track.
namespace waterhammer {

/// One place of a track.
struct CurvePoint {
    double at = 0;              ///< where the lever stands, in its unit
    std::optional<double> loss; ///< peak of the shareholders' loss, bn; nothing where it makes no scenario
    int failures = 0;           ///< dealers that fail
};

/// From the first end of the track to the last, evenly spaced.
using LeverCurve = std::vector<CurvePoint>;

/// In the order of allLevers; nothing for a lever that is not usable.
using LeverCurves = std::array<std::optional<LeverCurve>, allLevers.size()>;

/// What is walked for a lever: its track from its calm end, 65 places.
[[nodiscard]] SweepAxis trackOf(Lever lever, const LeverState& state, const ScenarioDraft& reference);

/// The curve of a sweep along that track.
[[nodiscard]] LeverCurve curveOf(const LeverState& state, const std::vector<SweepPoint>& points);

/// Of every lever that can be used, the others as they stand; 65 cascades each. Nothing if stopped, or where the draft
/// is no scenario.
[[nodiscard]] std::optional<LeverCurves> leverCurves(
    const ScenarioDraft& draft, const ScenarioDraft& reference, int threads = 1, std::stop_token stop = {});

/// The point of a curve that is nearest to a place; nothing for an empty curve.
[[nodiscard]] const CurvePoint* nearestTo(const LeverCurve& curve, double at);

/// The highest loss of all curves, bn: one scale for them.
[[nodiscard]] double highestLoss(const LeverCurves& curves);

/// A stretch of a curve where somebody fails, ends included.
struct FailingStretch {
    std::size_t first = 0, last = 0; ///< indices of points
};
/// All of them, in order.
[[nodiscard]] std::vector<FailingStretch> failingStretches(const LeverCurve& curve);

} // namespace waterhammer
