// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/dealer_limits.h"

#include "model/editing/knobs.h"

#include <algorithm>
#include <vector>

namespace waterhammer {

namespace {

std::optional<double> figureOf(DealerLimit limit, const Dealer& dealer)
{
    switch (limit) {
    case DealerLimit::SlrMinimum: return dealer.constraints.slrMin;
    case DealerLimit::VarLimit: return dealer.constraints.varLimit;
    case DealerLimit::QuoteTolerance: break;
    }
    return dealer.constraints.quoteTolerance;
}

void setFigure(DealerLimit limit, Dealer& dealer, double value)
{
    Constraints& c = dealer.constraints;
    switch (limit) {
    case DealerLimit::SlrMinimum: {
        stepMinimum(c, nullptr, 0, value - c.slrMin);
        for (auto* follower : {&c.slrTrigger, &c.slrTarget})
            if (*follower)
                *follower = std::clamp(**follower, 0.0, 1.0);
        c.slrMin = value;
        break;
    }
    case DealerLimit::VarLimit: c.varLimit = value; break;
    case DealerLimit::QuoteTolerance: c.quoteTolerance = value; break;
    }
}

std::optional<double> median(DealerLimit limit, const ScenarioDraft& draft)
{
    std::vector<double> figures;
    for (const Dealer& dealer : draft.dealers)
        if (const auto figure = figureOf(limit, dealer))
            figures.push_back(*figure);
    if (figures.empty())
        return {};
    return waterhammer::median(std::move(figures));
}

std::optional<double> valueOf(DealerLimit limit, const ScenarioDraft& draft, std::optional<std::size_t> dealer)
{
    if (!dealer)
        return median(limit, draft);
    return *dealer < draft.dealers.size() ? figureOf(limit, draft.dealers[*dealer]) : std::nullopt;
}

/// How far a slider goes for one figure; wide enough for the figure it has.
struct Ends {
    double from, to;
};
Ends endsOf(DealerLimit limit, double value, double initial)
{
    switch (limit) {
    case DealerLimit::SlrMinimum: return {std::min(0.02, value), std::max(0.08, value)};
    case DealerLimit::VarLimit: return {0, std::max({2.5 * initial, value, 1e-6})};
    case DealerLimit::QuoteTolerance: break;
    }
    return {std::min(1.0, value), std::max(6.0, value)};
}

} // namespace

LeverState limitState(
    DealerLimit limit, const ScenarioDraft& draft, const ScenarioDraft* reference, std::optional<std::size_t> dealer)
{
    LeverState state;
    const auto value = valueOf(limit, draft, dealer);
    if (!value)
        return state;
    state.usable = true;
    state.value = *value;
    if (reference)
        state.initial = dealer ? [&]() -> std::optional<double> {
            const auto same = std::ranges::find(reference->dealers, draft.dealers[*dealer].id, &Dealer::id);
            return same == reference->dealers.end() ? std::nullopt : figureOf(limit, *same);
        }()
            : median(limit, *reference);
    const Ends ends = endsOf(limit, *value, state.initial.value_or(*value));
    state.from = ends.from;
    state.to = ends.to;
    state.unit = limit == DealerLimit::SlrMinimum ? LeverUnit::Fraction
        : limit == DealerLimit::VarLimit          ? LeverUnit::Money
                                                  : LeverUnit::Multiple;
    state.step = limit == DealerLimit::SlrMinimum ? 0.001 : std::max(1e-6, (state.to - state.from) / 100);
    if (dealer || limit != DealerLimit::SlrMinimum)
        return state;
    const MinimumRoom room = roomOfMinimum(draft);
    state.from = std::max(state.from, *value - room.down);
    state.to = std::min(state.to, *value + room.up);
    return state;
}

void moveLimit(DealerLimit limit, ScenarioDraft& draft, std::optional<std::size_t> dealer, double value)
{
    const auto before = valueOf(limit, draft, dealer);
    if (!before)
        return;
    if (dealer)
        return setFigure(limit, draft.dealers[*dealer], value);
    for (Dealer& each : draft.dealers)
        if (const auto figure = figureOf(limit, each)) {
            const bool step = limit == DealerLimit::SlrMinimum;
            setFigure(limit, each,
                *figure == *before ? value
                    : step         ? std::clamp(tidy(*figure + value - *before), 0.0, 1.0)
                    : *before > 0  ? tidy(*figure * value / *before)
                                   : value);
        }
}

} // namespace waterhammer
