// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/feedback.h"

#include "model/engine/equity.h"
#include "model/scenario/amounts.h"

#include <algorithm>
#include <span>

namespace waterhammer {

namespace {

constexpr double setOffShare = 5e-3;

/// What set the trading of a day off, bn: the trading loss of the day before, and the day's own direct loss.
double setOff(const Frame& before, const Frame& close)
{
    const double yesterday = before.open ? before.open->tradingLoss : 0;
    return std::max(0.0, yesterday) + close.open->directLoss;
}

void addByAsset(const Scenario::Positions& rows, const std::vector<double>& values, std::vector<double>& sums)
{
    for (std::size_t k = 0; k < values.size(); ++k)
        sums[rows.asset[k]] += values[k];
}

/// [assets] bn of orders that a cause forced.
std::vector<double> ordersByAsset(const Scenario& scenario, const Opening& open, SaleCause cause)
{
    std::vector<double> sums(scenario.assetCount(), 0);
    if (cause == SaleCause::Client)
        return open.client;
    if (cause == SaleCause::Redemptions)
        addByAsset(scenario.fundPositions, open.fundOrders, sums);
    else
        addByAsset(scenario.positions, open.ordersBy[cause], sums);
    return sums;
}

/// What each step from the shock to the close took off the books, bn [assets]. They sum to the trading loss:
/// L = Σ Q [k0 (p0 − p1) + k0 (p1 − p2) + p2 (k0 − k2)], Q the dealers' units at the opening, p0, p1, p2 the price
/// after the shock, after sales and at the close, k the mark over the price.
struct Steps {
    std::vector<double> sales, buyers, quotes;
};

Steps stepsOf(const Scenario& scenario, const Frame& before, const Frame& close)
{
    const Opening& open = *close.open;
    std::vector<double> units(scenario.assetCount(), 0);
    addByAsset(scenario.positions, before.units, units);
    Steps steps;
    for (std::size_t a = 0; a < units.size(); ++a) {
        const double p0 = open.price[a], p1 = open.priceAfterSales[a], p2 = close.price[a];
        const double k0 = open.mark[a] / p0, k2 = close.mark[a] / p2;
        steps.sales.push_back(units[a] * k0 * (p0 - p1));
        steps.buyers.push_back(units[a] * k0 * (p1 - p2));
        steps.quotes.push_back(units[a] * p2 * (k0 - k2));
    }
    return steps;
}

double sum(std::span<const double> values)
{
    double total = 0;
    for (const double x : values)
        total += x;
    return total;
}

} // namespace

std::optional<FeedbackParts> feedbackParts(const Scenario& scenario, const Frame& before, const Frame& close)
{
    if (!close.open || !close.realisedGain)
        return {};
    const double base = setOff(before, close);
    const Steps steps = stepsOf(scenario, before, close);
    FeedbackParts parts;
    for (const auto& row : saleCauseTable) {
        const auto orders = ordersByAsset(scenario, *close.open, row.cause);
        for (std::size_t a = 0; a < orders.size(); ++a)
            if (const double sold = close.open->sold[a]; sold > 0)
                parts[partOf(row.cause)] += steps.sales[a] * (orders[a] / sold) / base;
    }
    parts[FeedbackPart::Buyers] = sum(steps.buyers) / base;
    parts[FeedbackPart::Quotes] = sum(steps.quotes) / base;
    return parts;
}

FeedbackPart largestOf(const FeedbackParts& parts)
{
    return static_cast<FeedbackPart>(std::ranges::max_element(parts) - parts.begin());
}

std::optional<Feedback> feedbackOf(const Trajectory& run, std::size_t round)
{
    if (round == 0)
        return {};
    const double equity = shareholdersEquity(run.frames[0]->equity);
    const Frame& close = *run.frames[round];
    const double base = setOff(*run.frames[round - 1], close);
    if (close.realisedGain && base >= setOffShare * equity && base > leastAmount)
        return Feedback{*close.realisedGain, true};
    if (close.loopGain)
        return Feedback{*close.loopGain, false};
    return {};
}

std::optional<FeedbackSwitch> feedbackSwitch(const Trajectory& run)
{
    std::optional<FeedbackSwitch> found;
    for (std::size_t t = 1; t < run.frames.size(); ++t) {
        const Frame& close = *run.frames[t];
        const auto feedback = feedbackOf(run, t);
        if (!feedback || feedback->value <= feedbackAtRest)
            continue;
        if (!found) {
            found = FeedbackSwitch{.day = close.round, .why = {}, .assets = {}, .runsAway = {}};
            if (feedback->realised)
                found->why = largestOf(*feedbackParts(*run.scenario, *run.frames[t - 1], close));
            else
                found->assets = close.direction;
        }
        if (feedback->value > 1) {
            found->runsAway = close.round;
            break;
        }
    }
    return found;
}

} // namespace waterhammer
