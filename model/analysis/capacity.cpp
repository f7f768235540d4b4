// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/capacity.h"

#include "model/scenario/scenario_fields.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

namespace {

SeverityAsked severityAsked(const CapacityAsked& asked)
{
    switch (asked.until) {
    case CapacityUntil::Breach: return {Measure::Breached, asked.level};
    case CapacityUntil::Failure: return {Measure::Failures, asked.level};
    case CapacityUntil::Severity: break;
    }
    return {{}, asked.level};
}

/// Those whose trouble came first, or who failed first.
std::vector<std::uint32_t> firstOf(const Trajectory& run, CapacityUntil until)
{
    std::vector<std::uint32_t> dealers;
    const auto note = [&](std::size_t i) { dealers.push_back(static_cast<std::uint32_t>(i)); };
    for (const FramePtr& frame : run.frames) {
        for (std::size_t i = 0; i < frame->failed.size(); ++i)
            if (until == CapacityUntil::Failure ? frame->failed[i] != 0 : frame->wave[i] > 0)
                note(i);
        if (!dealers.empty())
            break;
    }
    return dealers;
}

/// All but changes of terms.
NameList kindsWithSize()
{
    NameList kinds;
    for (const auto& kind : eventKindNames)
        if (kind != eventKindNames[indexOf(EventKind::Set)])
            kinds.names.emplace_back(kind);
    return kinds;
}

} // namespace

double calmSizeOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Volatility:
    case EventKind::Haircut:
    case EventKind::Depth: return 1;
    case EventKind::Price:
    case EventKind::SellOrder:
    case EventKind::CapitalLoss:
    case EventKind::CapitalInjection:
    case EventKind::FundingRun:
    case EventKind::Redemption:
    case EventKind::Set: break;
    }
    return 0;
}

double boundOf(EventKind kind, const Scenario& scenario)
{
    switch (kind) {
    case EventKind::Price: return -0.95;
    case EventKind::Volatility:
    case EventKind::Haircut: return 10;
    case EventKind::Depth: return 0.05;
    case EventKind::FundingRun:
    case EventKind::Redemption: return 1;
    case EventKind::SellOrder:
    case EventKind::CapitalLoss:
    case EventKind::CapitalInjection:
    case EventKind::Set: break;
    }
    const auto& assets = scenario.dealers.totalAssets;
    return std::accumulate(assets.begin(), assets.end(), 0.0);
}

Result<std::optional<Capacity>> capacityFor(
    const ScenarioDraft& draft, const CapacityAsked& asked, int threads, std::stop_token stop)
{
    const ProblemPlace place{Part::Events, asked.event};
    if (asked.event >= draft.events.size())
        return Problem{place, {}, ProblemCode::PlaceInList};
    Capacity capacity;
    capacity.kind = draft.events[asked.event].kind;
    if (capacity.kind == EventKind::Set)
        return Problem{place, {Found::Value, {Quoted{"set"}}}, {ProblemCode::OneOf, {kindsWithSize()}}};
    const auto scenario = validate(draft);
    if (!scenario)
        return scenario.problems;
    capacity.from = calmSizeOf(capacity.kind);
    capacity.to = asked.to.value_or(boundOf(capacity.kind, **scenario));
    const SweepAxis axis{
        .path = {},
        .from = capacity.from,
        .to = capacity.to,
        .vary =
            [event = asked.event](ScenarioDraft& varied, double size) {
                varied.events[event].size = size;
                varied.events[event].on = true;
            },
    };
    auto tip = tippingPoint(draft, axis, severityAsked(asked), threads, stop);
    if (!tip)
        return tip.problems;
    if (!*tip)
        return std::optional<Capacity>{};
    capacity.tip = std::move(**tip);
    if (!capacity.tip.value)
        return std::optional(std::move(capacity));
    const Trajectory beyond = simulate(scenarioAt(draft, axis, capacity.tip.above), {.loopGain = true}, stop);
    capacity.dealers = firstOf(beyond, asked.until);
    if (capacity.tip.above != capacity.from) {
        capacity.value = capacity.tip.below;
        capacity.below = stateAtPeak(simulate(scenarioAt(draft, axis, *capacity.value), {.loopGain = true}, stop));
        capacity.above = stateAtPeak(beyond);
    }
    if (stop.stop_requested())
        return std::optional<Capacity>{};
    return std::optional(std::move(capacity));
}

} // namespace waterhammer
