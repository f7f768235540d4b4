// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tipping_point.h"

#include "model/parameter_path.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

bool passes(const SweepPoint& point, double level)
{
    return point.summary && point.summary->amplification && *point.summary->amplification > level;
}

/// Halves the bracket until it is at the resolution of the range.
std::optional<TippingPoint> bisect(ScenarioDraft draft, const std::string& path, TippingPoint tip, double range,
                                   const std::stop_token& stop)
{
    Engine engine;
    while (std::abs(tip.above - tip.below) > 1e-12 * range) {
        const double middle = tip.below + (tip.above - tip.below) / 2;
        if (middle == tip.below || middle == tip.above)
            break;
        bool passed = false;
        if (setNumber(draft, path, middle).empty())
            if (const auto scenario = validate(draft)) {
                const Summary& run = engine.run(*scenario, {}, stop);
                if (run.stopped)
                    return {};
                passed = run.amplification && *run.amplification > tip.amplification;
            }
        (passed ? tip.above : tip.below) = middle;
    }
    tip.value = tip.above;
    return tip;
}

} // namespace

Result<std::optional<TippingPoint>> tippingPoint(const ScenarioDraft& draft, const std::string& path, double from,
                                                 double to, double amplification, int threads, std::stop_token stop)
{
    const SweepAxis axis{path, from, to, from == to ? 1 : tippingScanPoints};
    auto scan = sweep(draft, {axis}, {.threads = threads}, stop);
    if (!scan)
        return scan.problems;
    if (stop.stop_requested())
        return std::optional<TippingPoint>{};
    if (std::ranges::none_of(*scan, [](const auto& p) { return p.summary.has_value(); }))
        return scan->front().problems;

    TippingPoint tip{.amplification = amplification, .value = {}, .below = from, .above = to};
    const auto first = std::ranges::find_if(*scan, [&](const auto& p) { return passes(p, amplification); });
    if (first == scan->end())
        return std::optional<TippingPoint>{tip};
    tip.above = first->at[0];
    tip.below = first == scan->begin() ? first->at[0] : (first - 1)->at[0];
    return bisect(draft, path, tip, std::abs(to - from), stop);
}

} // namespace waterhammer
