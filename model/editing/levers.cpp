// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/levers.h"

#include "model/editing/behaviour_levers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

namespace waterhammer {

namespace {

/// Twelve significant digits, so that files show 0.063 and not the rounding of a sum.
double tidy(double x)
{
    char text[32];
    const char* end = std::to_chars(text, text + sizeof text, x, std::chars_format::general, 12).ptr;
    std::from_chars(text, end, x);
    return x;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return tidy((*std::max_element(values.begin(), middle) + *middle) / 2);
}

/// The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 … of the same power of ten, with x's sign.
double roundEnd(double x)
{
    if (x == 0)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(std::abs(x))));
    for (const double digit : {1., 1.2, 1.5, 2., 2.5, 3., 4., 5., 6., 8.})
        if (std::abs(x) <= digit * power * (1 + 1e-9))
            return tidy(std::copysign(digit * power, x));
    return tidy(std::copysign(10 * power, x));
}

double stepOf(double end) { return end == 0 ? 0.01 : std::pow(10, std::floor(std::log10(std::abs(end)))) / 100; }

template <class T> const T* sameId(const std::vector<T>& list, const std::string& id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

/// A figure of the draft and what it was in the reference, if it was there.
struct Knob {
    double* now;
    std::optional<double> was;
};
using Knobs = std::vector<Knob>;

Knobs varLimits(ScenarioDraft& draft, const ScenarioDraft& reference)
{
    Knobs knobs;
    for (Dealer& dealer : draft.dealers)
        if (dealer.constraints.varLimit) {
            const Dealer* was = sameId(reference.dealers, dealer.id);
            knobs.push_back({&*dealer.constraints.varLimit, was ? was->constraints.varLimit : std::nullopt});
        }
    return knobs;
}

Knobs ofAssets(ScenarioDraft& draft, const ScenarioDraft& reference, double Asset::*figure)
{
    Knobs knobs;
    for (Asset& asset : draft.assets) {
        const Asset* was = sameId(reference.assets, asset.id);
        knobs.push_back({&(asset.*figure), was ? std::optional(was->*figure) : std::nullopt});
    }
    return knobs;
}

/// The factor that most figures have been multiplied by; nothing where none can tell.
std::optional<double> factorOf(const Knobs& knobs)
{
    std::vector<double> factors;
    for (const Knob& knob : knobs)
        if (knob.was && *knob.was != 0)
            factors.push_back(*knob.now / *knob.was);
    if (factors.empty())
        return {};
    return tidy(median(std::move(factors)));
}

/// From one factor of the reference to another. A figure that does not follow the lever keeps its proportion.
void scale(const Knobs& knobs, double factorNow, double factor)
{
    for (const Knob& knob : knobs)
        if (knob.was && std::abs(*knob.now - *knob.was * factorNow) <= 1e-9 * std::abs(*knob.was))
            *knob.now = factor == 1 ? *knob.was : tidy(*knob.was * factor);
        else if (factorNow != 0)
            *knob.now = tidy(*knob.now * (factor / factorNow));
}

double largest(const Knobs& knobs)
{
    double most = 0;
    for (const Knob& knob : knobs)
        most = std::max(most, std::abs(*knob.now));
    return most;
}

/// A lever that multiplies. `below`: every figure stays below this.
LeverState factorState(
    const Knobs& knobs, double from, double to, LeverUnit unit, double below = std::numeric_limits<double>::infinity())
{
    const auto factor = factorOf(knobs);
    if (!factor)
        return {};
    LeverState state{.usable = true,
        .value = *factor,
        .from = std::min(from, *factor),
        .to = std::max(to, *factor),
        .step = 0.05,
        .initial = 1,
        .unit = unit};
    const double atOne = *factor == 0 ? 0 : largest(knobs) / *factor;
    if (atOne * state.to >= below)
        state.to = std::max(*factor, std::floor(100 * 0.999 * below / atOne) / 100);
    return state;
}

// The leverage ratio ------------------------------------------------------------------------------------------------

std::vector<std::pair<Constraints*, const Constraints*>> constraintsOf(
    ScenarioDraft& draft, const ScenarioDraft& reference)
{
    std::vector<std::pair<Constraints*, const Constraints*>> all;
    for (Dealer& dealer : draft.dealers) {
        const Dealer* was = sameId(reference.dealers, dealer.id);
        all.emplace_back(&dealer.constraints, was ? &was->constraints : nullptr);
    }
    return all;
}

struct Minimum {
    double now;
    std::optional<double> was;
};

/// Over the dealers that the reference has too, so that a new dealer does not move the lever's origin.
Minimum medianMinimum(ScenarioDraft& draft, const ScenarioDraft& reference)
{
    std::vector<double> now, was, all;
    for (const auto& [mine, before] : constraintsOf(draft, reference)) {
        all.push_back(mine->slrMin);
        if (before) {
            now.push_back(mine->slrMin);
            was.push_back(before->slrMin);
        }
    }
    if (was.empty())
        return {median(std::move(all)), {}};
    return {median(std::move(now)), median(std::move(was))};
}

LeverState minimumState(ScenarioDraft& draft, const ScenarioDraft& reference)
{
    if (draft.dealers.empty())
        return {};
    const auto [now, was] = medianMinimum(draft, reference);
    const double initial = was.value_or(now);
    double roomDown = 1, roomUp = 1;
    for (const Dealer& dealer : draft.dealers) {
        const Constraints& c = dealer.constraints;
        // The target stays above zero by a hair, for it divides.
        const double target = c.slrTarget.value_or(c.slrMin);
        const double trigger = c.slrTrigger.value_or(c.slrMin);
        roomDown = std::min({roomDown, c.slrMin, trigger, target - 1e-4});
        roomUp = std::min({roomUp, 1 - c.slrMin, 1 - trigger, 1 - target});
    }
    LeverState state{.usable = true, .value = now, .step = 0.001, .initial = was};
    state.from = std::min({0.02, tidy(0.4 * initial), now});
    state.to = std::max({0.08, roundEnd(1.6 * initial), now});
    state.from = std::max(state.from, tidy(now - std::max(0., roomDown)));
    state.to = std::min(state.to, tidy(now + std::max(0., roomUp)));
    return state;
}

void shift(double& now, std::optional<double> was, double stepNow, double step)
{
    if (was && std::abs(now - (*was + stepNow)) <= 1e-10)
        now = step == 0 ? *was : tidy(*was + step);
    else
        now = tidy(now + (step - stepNow));
}

void shiftMinimum(ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    if (draft.dealers.empty())
        return;
    const auto [now, was] = medianMinimum(draft, reference);
    const double origin = was.value_or(now);
    const double stepNow = now - origin, step = value - origin;
    for (const auto& [mine, before] : constraintsOf(draft, reference)) {
        shift(mine->slrMin, before ? std::optional(before->slrMin) : std::nullopt, stepNow, step);
        if (mine->slrTrigger)
            shift(*mine->slrTrigger, before ? before->slrTrigger : std::nullopt, stepNow, step);
        if (mine->slrTarget)
            shift(*mine->slrTarget, before ? before->slrTarget : std::nullopt, stepNow, step);
    }
}

// The shock ---------------------------------------------------------------------------------------------------------

constexpr std::array kindsByWeight = {EventKind::Price, EventKind::CapitalLoss, EventKind::SellOrder,
    EventKind::FundingRun, EventKind::Redemption, EventKind::Volatility, EventKind::Haircut, EventKind::Depth};

/// The size at which an event of this kind does nothing.
double restOf(EventKind kind)
{
    const bool factor = kind == EventKind::Volatility || kind == EventKind::Haircut || kind == EventKind::Depth;
    return factor ? 1 : 0;
}

std::optional<std::size_t> leadingEvent(const ScenarioDraft& draft)
{
    for (const EventKind kind : kindsByWeight) {
        const auto found = std::ranges::find(draft.events, kind, &Event::kind);
        if (found != draft.events.end())
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

LeverUnit unitOf(EventKind kind)
{
    if (restOf(kind) == 1)
        return LeverUnit::Multiple;
    const bool money = kind == EventKind::CapitalLoss || kind == EventKind::SellOrder;
    return money ? LeverUnit::Money : LeverUnit::Fraction;
}

/// Strengths of all events of a kind, in the draft or in the reference (as far as they are there).
std::vector<double> strengthsOf(const ScenarioDraft& draft, EventKind kind, const ScenarioDraft* reference)
{
    std::vector<double> strengths;
    for (std::size_t i = 0; i < draft.events.size(); ++i)
        if (draft.events[i].kind == kind) {
            const double now = draft.events[i].size;
            strengths.push_back((reference ? sizeBefore(draft, i, *reference).value_or(now) : now) - restOf(kind));
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

LeverState shockState(const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    const auto leading = leadingEvent(draft);
    if (!leading)
        return {};
    const Event& event = draft.events[*leading];
    const double rest = restOf(event.kind), now = event.size - rest;
    const auto before = sizeBefore(draft, *leading, reference);
    const double was = before.value_or(rest) - rest;

    double end = was != 0 ? roundEnd(2.4 * was) : usualEnd(draft, event.kind);
    // A shock that has been moved to nothing is measured by what it was.
    const double measure = now != 0 ? now : was;
    const double growth =
        growthOf(strengthsOf(draft, event.kind, now != 0 ? nullptr : &reference), boundsOf(event.kind));
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
        .event = leading};
}

void scaleShock(ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    const auto leading = leadingEvent(draft);
    if (!leading)
        return;
    const EventKind kind = draft.events[*leading].kind;
    const double rest = restOf(kind);
    const double now = draft.events[*leading].size - rest;
    const auto before = sizeBefore(draft, *leading, reference);
    const double was = before.value_or(rest) - rest;

    struct Follower {
        Event* event;
        std::optional<double> before; ///< its size
        double strength;
    };
    std::vector<Follower> followers;
    for (std::size_t i = 0; i < draft.events.size(); ++i)
        if (draft.events[i].kind == kind && i != *leading)
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
    draft.events[*leading].size = value;
}

} // namespace

std::string_view leverName(Lever lever)
{
    constexpr std::array<std::string_view, allLevers.size()> names = {"shock", "slrMinimum", "varLimit", "haircuts",
        "marketDepth", "reactionSpeed", "anticipation", "suspicion", "purse", "pull"};
    return names[static_cast<std::size_t>(lever)];
}

LeverState leverState(Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    ScenarioDraft copy = draft; // knobs point into a draft that may be changed
    switch (lever) {
    case Lever::Shock: return shockState(draft, reference);
    case Lever::SlrMinimum: return minimumState(copy, reference);
    case Lever::VarLimit: return factorState(varLimits(copy, reference), 0.25, 3, LeverUnit::ShareOfStart);
    case Lever::Haircuts:
        return factorState(ofAssets(copy, reference, &Asset::haircut), 0.25, 4, LeverUnit::Multiple, 1);
    case Lever::MarketDepth: return factorState(ofAssets(copy, reference, &Asset::depth), 0.25, 6, LeverUnit::Multiple);
    case Lever::Anticipation:
    case Lever::Suspicion:
    case Lever::Purse:
    case Lever::Pull: return behaviourState(lever, draft, reference);
    case Lever::ReactionSpeed: break;
    }
    const double speed = draft.market.adjustmentSpeed, before = reference.market.adjustmentSpeed;
    return {.usable = true,
        .value = speed,
        .from = std::min({0.05, speed, before}),
        .to = 1,
        .step = 0.01,
        .initial = before,
        .unit = LeverUnit::FractionPerDay};
}

void applyLever(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    const auto multiply = [&](const Knobs& knobs) {
        if (const auto factor = factorOf(knobs))
            scale(knobs, *factor, value);
    };
    switch (lever) {
    case Lever::Shock: return scaleShock(draft, reference, value);
    case Lever::SlrMinimum: return shiftMinimum(draft, reference, value);
    case Lever::VarLimit: return multiply(varLimits(draft, reference));
    case Lever::Haircuts: return multiply(ofAssets(draft, reference, &Asset::haircut));
    case Lever::MarketDepth: return multiply(ofAssets(draft, reference, &Asset::depth));
    case Lever::Anticipation:
    case Lever::Suspicion:
    case Lever::Purse:
    case Lever::Pull: return applyBehaviour(lever, draft, reference, value);
    case Lever::ReactionSpeed: draft.market.adjustmentSpeed = value;
    }
}

} // namespace waterhammer
