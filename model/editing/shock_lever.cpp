// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/shock_lever.h"

#include "model/editing/knobs.h"
#include "model/files/parting.h"
#include "model/scenario/kinds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace waterhammer {

namespace {

constexpr std::array kindsByWeight = {EventKind::Price, EventKind::CapitalLoss, EventKind::SellOrder,
    EventKind::FundingRun, EventKind::Redemption, EventKind::Volatility, EventKind::Haircut, EventKind::Depth};

/// The first of the weightiest kind, or of the next, that comes within the run: what comes after it moves nothing.
std::optional<std::size_t> leadingFrom(const ScenarioDraft& draft, ShockPlace place, int first)
{
    bool passed = place == ShockPlace::First;
    for (const EventKind kind : kindsByWeight) {
        const auto found = std::ranges::find_if(draft.events, [&](const Event& event) {
            return event.kind == kind && event.round >= first && event.round <= draft.market.horizon;
        });
        if (found != draft.events.end() && std::exchange(passed, true))
            return static_cast<std::size_t>(found - draft.events.begin());
    }
    return {};
}

/// The same blow but for its size.
bool sameBlow(const Event& a, const Event& b)
{
    return a.kind == b.kind && a.round == b.round && a.asset == b.asset && a.dealer == b.dealer && a.fund == b.fund;
}

/// The reference's event that this one was: the n-th of equal blows is the n-th there.
std::optional<double> sizeBefore(const ScenarioDraft& draft, std::size_t index, const ScenarioDraft& reference)
{
    const Event& event = draft.events[index];
    const auto alike = [&](const Event& other) { return sameBlow(event, other); };
    auto skip = std::count_if(draft.events.begin(), draft.events.begin() + static_cast<std::ptrdiff_t>(index), alike);
    for (const Event& other : reference.events)
        if (alike(other) && skip-- == 0)
            return other.size;
    return {};
}

struct Bounds {
    double low, high;
};

/// Of the strength of an event: its size less the size at which it does nothing.
Bounds boundsOf(EventKind kind)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    switch (kind) {
    case EventKind::Price:
    case EventKind::Depth: return {-0.95, endless};
    case EventKind::FundingRun:
    case EventKind::Redemption: return {0, 1};
    case EventKind::Volatility:
    case EventKind::Haircut: return {-1, endless};
    case EventKind::CapitalLoss:
    case EventKind::SellOrder:
    case EventKind::CapitalInjection:
    case EventKind::Set: break;
    }
    return {0, endless};
}

double moneyEnd(const ScenarioDraft& draft)
{
    double capital = 0;
    for (const Dealer& dealer : draft.dealers)
        capital += dealer.tier1Capital;
    return roundEnd(std::max(1., capital));
}

/// Where the track ends if the reference has no such event.
double usualEnd(const ScenarioDraft& draft, EventKind kind)
{
    switch (kind) {
    case EventKind::Price: return -0.12;
    case EventKind::Depth: return -0.8;
    case EventKind::FundingRun:
    case EventKind::Redemption: return 1;
    case EventKind::Volatility:
    case EventKind::Haircut: return 4;
    case EventKind::CapitalLoss:
    case EventKind::SellOrder:
    case EventKind::CapitalInjection:
    case EventKind::Set: break;
    }
    return moneyEnd(draft);
}

double stepOf(double end) { return end == 0 ? 0.01 : std::pow(10, std::floor(std::log10(std::abs(end)))) / 100; }

LeverUnit unitOf(EventKind kind)
{
    const std::string_view unit = infoOf(kind).unit;
    return unit == "multiple" ? LeverUnit::Multiple : unit == "bn" ? LeverUnit::Money : LeverUnit::Fraction;
}

/// Strengths of all events that are moved, in the draft or in the reference (as far as they are there).
std::vector<double> strengthsOf(const ScenarioDraft& draft, const ShockReach& leading, const ScenarioDraft* reference)
{
    const EventKind kind = draft.events[leading.event].kind;
    std::vector<double> strengths;
    for (std::size_t i = 0; i < draft.events.size(); ++i)
        if (draft.events[i].kind == kind && draft.events[i].round >= leading.first) {
            const double now = draft.events[i].size;
            strengths.push_back((reference ? sizeBefore(draft, i, *reference).value_or(now) : now) - infoOf(kind).rest);
        }
    return strengths;
}

/// By which factor all of them may grow before the first leaves its bounds.
double growthOf(const std::vector<double>& strengths, Bounds bounds)
{
    double growth = std::numeric_limits<double>::infinity();
    for (const double s : strengths)
        if (s != 0)
            growth = std::min(growth, (s < 0 ? bounds.low : bounds.high) / s);
    return growth;
}

} // namespace

std::optional<ShockReach> shockReach(const ScenarioDraft& draft, ShockPlace place)
{
    const auto parting = partingOf(draft);
    const int first = parting ? parting->day + 1 : 0;
    if (const auto ahead = leadingFrom(draft, place, first))
        return ShockReach{*ahead, first, false};
    if (!parting || leadingFrom(draft, ShockPlace::First, first))
        return {};
    const auto before = leadingFrom(draft, place, 0);
    return before ? std::optional(ShockReach{*before, 0, true}) : std::nullopt;
}

bool isOfThePast(Lever lever, const ScenarioDraft& draft)
{
    if (lever != Lever::Shock && lever != Lever::OtherShock)
        return false;
    const auto reach = shockReach(draft, lever == Lever::Shock ? ShockPlace::First : ShockPlace::Second);
    return reach && reach->past;
}

LeverState shockState(const ScenarioDraft& draft, const ScenarioDraft& reference, ShockPlace place)
{
    const auto leading = shockReach(draft, place);
    if (!leading)
        return {};
    const Event& event = draft.events[leading->event];
    const double rest = infoOf(event.kind).rest, now = event.size - rest;
    const auto before = sizeBefore(draft, leading->event, reference);
    const double was = before.value_or(rest) - rest;

    double end = was != 0 ? roundEnd(2.4 * was) : usualEnd(draft, event.kind);
    // A shock that has been moved to nothing is measured by what it was.
    const double measure = now != 0 ? now : was;
    const double growth = growthOf(strengthsOf(draft, *leading, now != 0 ? nullptr : &reference), boundsOf(event.kind));
    if (measure != 0 && std::abs(end) > std::abs(measure) * growth)
        end = std::copysign(std::abs(measure) * growth, end);
    if (std::abs(end) < std::abs(now))
        end = std::copysign(now, end);
    // A price may rise as well: as far as it may fall. Once it does, the track begins there.
    const auto beyond = event.kind == EventKind::Price ? std::optional(tidy(-end)) : std::nullopt;
    return {.usable = true,
        .value = event.size,
        .from = beyond && now * end < 0 ? *beyond : rest,
        .to = tidy(rest + end),
        .beyond = beyond,
        .step = stepOf(end),
        .initial = before,
        .unit = unitOf(event.kind),
        .event = leading->event};
}

void scaleShock(ScenarioDraft& draft, const ScenarioDraft& reference, double value, ShockPlace place)
{
    const auto leading = shockReach(draft, place);
    if (!leading)
        return;
    const EventKind kind = draft.events[leading->event].kind;
    const double rest = infoOf(kind).rest;
    const double now = draft.events[leading->event].size - rest;
    const auto before = sizeBefore(draft, leading->event, reference);
    const double was = before.value_or(rest) - rest;

    struct Follower {
        Event* event;
        std::optional<double> before; ///< its size
        double strength;
    };
    std::vector<Follower> followers;
    for (std::size_t i = 0; i < draft.events.size(); ++i)
        if (draft.events[i].kind == kind && draft.events[i].round >= leading->first && i != leading->event)
            followers.push_back({&draft.events[i], sizeBefore(draft, i, reference), draft.events[i].size - rest});
    Knobs knobs;
    for (Follower& f : followers)
        knobs.push_back({&f.strength, f.before ? std::optional(*f.before - rest) : std::nullopt});
    if (was != 0)
        scale(knobs, now / was, value == *before ? 1 : (value - rest) / was);
    else if (now != 0)
        scale(knobs, 1, (value - rest) / now);
    for (const Follower& f : followers)
        if (f.before && f.strength == *f.before - rest)
            f.event->size = *f.before;
        else if (f.strength != f.event->size - rest)
            f.event->size = tidy(rest + f.strength);
    draft.events[leading->event].size = value;
}

} // namespace waterhammer
