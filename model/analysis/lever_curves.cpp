// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lever_curves.h"

#include "model/analysis/tipping_point.h"
#include "model/editing/branch_edits.h"
#include "model/editing/shock_lever.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Whether a lever's calm end is the last of its range, not the first.
bool calmAtTheEnd(Lever lever)
{
    switch (lever) {
    case Lever::VarLimit:
    case Lever::MarketDepth:
    case Lever::Purse: return true;
    case Lever::Shock:
    case Lever::OtherShock:
    case Lever::SlrMinimum:
    case Lever::Haircuts:
    case Lever::ReactionSpeed:
    case Lever::Anticipation:
    case Lever::Suspicion:
    case Lever::Pull: break;
    }
    return false;
}

} // namespace

SweepAxis trackOf(Lever lever, const LeverState& state, const ScenarioDraft& reference)
{
    const bool backwards = calmAtTheEnd(lever);
    return {.path = {},
        .from = backwards ? state.to : state.from,
        .to = backwards ? state.from : state.to,
        .points = tippingScanPoints,
        .vary = [lever, &reference](
                    ScenarioDraft& varied, double value) { moveLever(lever, varied, reference, value); }};
}

LeverCurve curveOf(const LeverState& state, const std::vector<SweepPoint>& points)
{
    LeverCurve curve;
    for (const SweepPoint& point : points)
        curve.push_back({point.at.front(), point.summary ? std::optional(point.summary->peakLoss) : std::nullopt,
            point.summary ? point.summary->failures : 0});
    if (!curve.empty() && curve.front().at != state.from)
        std::ranges::reverse(curve);
    return curve;
}

std::optional<LeverCurves> leverCurves(
    const ScenarioDraft& draft, const ScenarioDraft& reference, int threads, std::stop_token stop)
{
    if (!problemsOf(draft).empty())
        return {};
    const ScenarioDraft shown = termsShown(draft);
    LeverCurves curves;
    for (const Lever lever : allLevers) {
        const LeverState state = leverState(lever, shown, reference);
        if (!state.usable || isOfThePast(lever, shown))
            continue;
        const auto points = sweep(draft, {trackOf(lever, state, reference)}, {.threads = threads}, stop);
        if (stop.stop_requested())
            return {};
        if (points)
            curves[static_cast<std::size_t>(lever)] = curveOf(state, *points);
    }
    return curves;
}

const CurvePoint* nearestTo(const LeverCurve& curve, double at)
{
    const auto found = std::ranges::min_element(curve, {}, [&](const auto& point) { return std::abs(point.at - at); });
    return found == curve.end() ? nullptr : &*found;
}

double highestLoss(const LeverCurves& curves)
{
    double highest = 0;
    for (const auto& curve : curves)
        for (const CurvePoint& point : curve.value_or(LeverCurve()))
            highest = std::max(highest, point.loss.value_or(0));
    return highest;
}

std::vector<FailingStretch> failingStretches(const LeverCurve& curve)
{
    std::vector<FailingStretch> stretches;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (curve[i].failures == 0)
            continue;
        if (stretches.empty() || stretches.back().last + 1 != i)
            stretches.push_back({i, i});
        stretches.back().last = i;
    }
    return stretches;
}

} // namespace waterhammer
