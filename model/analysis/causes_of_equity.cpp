// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes_reading.h"

#include "model/scenario/strikes.h"

#include <cmath>

/// Why a dealer's equity changed. Payments between a dealer and its lenders move cash and debt alike, so what is left
/// are prices, trades away from the mark, capital lost or put in and debtors that failed.
namespace waterhammer {

namespace {

constexpr auto equity = CauseUnit::Equity;

/// Step 1 on the books: price events by asset, capital lost and put in.
void addEvents(const RunReading& run, int round, std::uint32_t dealer, std::vector<Cause>& parts)
{
    const auto& s = run.scenario();
    const auto [firstPosition, lastPosition] = run.row(dealer);
    for (std::size_t k = firstPosition; k < lastPosition; ++k) {
        const auto a = s.positions.asset[k];
        const double marked = run.close(round - 1).units[k] * run.believed(round - 1, a);
        run.eachPriceEvent(round, a, [&](std::uint32_t event, double before, double after) {
            Cause c = makeCause(CauseKind::PriceEvent, equity, marked * (after - before), round, dealer, a);
            c.event = event;
            add(parts, std::move(c));
        });
    }
    const auto [first, last] = run.events(round);
    for (std::size_t e = first; e < last; ++e) {
        const auto& shock = s.shocks[e];
        const bool paidIn = shock.kind == EventKind::CapitalInjection && !run.close(round - 1).failed[dealer];
        if (!strikes(shock, dealer) || (shock.kind != EventKind::CapitalLoss && !paidIn))
            continue;
        Cause c = makeCause(paidIn ? CauseKind::CapitalInjection : CauseKind::CapitalLoss, equity,
            paidIn ? shock.size : -shock.size, round, dealer);
        c.event = static_cast<std::uint32_t>(e);
        add(parts, std::move(c));
    }
}

/// What debtors that failed, or had nothing left, in the round before cost this dealer.
void addCounterpartyLosses(const RunReading& run, int round, std::uint32_t dealer, std::vector<Cause>& parts)
{
    if (round < 2)
        return;
    for (const auto& loss : run.open(round - 1).creditLosses) {
        if (loss.lender != dealer)
            continue;
        Cause c = makeCause(CauseKind::CounterpartyLoss, equity, -loss.amount, round, dealer);
        c.borrower = loss.borrower;
        add(parts, std::move(c));
    }
}

/// The units that a position still has, at the marks of the close.
Cause revaluation(const RunReading& run, int round, std::uint32_t dealer, std::size_t k)
{
    const auto a = run.scenario().positions.asset[k];
    const Frame &before = run.close(round - 1), &now = run.close(round);
    const double units = now.units[k], price = now.price[a];
    const double believedBefore = run.believed(round - 1, a), believedNow = run.believed(round, a);
    const double widened = now.halfSpread[a] - before.halfSpread[a];
    const double doubted = now.uncertainty[a] - before.uncertainty[a];
    // One for one, unless marks stand at their least.
    const double asked = widened + doubted;
    const double passedOn = asked != 0 ? (believedBefore - believedNow) / asked : 1;

    Cause c =
        makeCause(CauseKind::Revaluation, equity, units * (now.mark[a] - run.open(round).mark[a]), round, dealer, a);
    const auto part = [&](CauseKind kind, double amount) {
        add(c.parts, makeCause(kind, equity, amount, round, dealer, a));
    };
    part(CauseKind::MarkPrice, units * believedBefore * (price - run.shockedPrice(round, a)));
    part(CauseKind::MarkSpread, -units * price * passedOn * widened);
    part(CauseKind::MarkUncertainty, -units * price * passedOn * doubted);
    return c;
}

/// What trades brought or cost against the marks of the opening. Units that no trade accounts for are the last
/// billionth of what was sold, which is gone.
Cause trading(const RunReading& run, int round, std::uint32_t dealer, std::size_t k)
{
    const auto a = run.scenario().positions.asset[k];
    const Frame &before = run.close(round - 1), &now = run.close(round);
    const Opening& open = run.open(round);
    const double mark = open.mark[a];
    const double sold = open.orders[k] / mark, bought = open.bought[k] / mark;
    const double handedOn = open.handedOn[k];
    double gone = before.units[k] - sold - handedOn + bought - now.units[k];
    if (std::abs(gone) <= 1e-13 * before.units[k])
        gone = 0;

    Cause c = makeCause(CauseKind::Trading, equity, 0, round, dealer, a);
    const auto part = [&](CauseKind kind, double amount) {
        add(c.parts, makeCause(kind, equity, amount, round, dealer, a));
        c.amount += amount;
    };
    part(CauseKind::TradingSale, sold * (open.execution[a] - mark) - gone * mark);
    part(CauseKind::TradingPurchase, bought * (mark - open.execution[a]));
    part(CauseKind::HandedOn, handedOn * (now.price[a] - mark));
    return c;
}

/// From the opening of a round to its close.
void addTrading(const RunReading& run, int round, std::uint32_t dealer, std::vector<Cause>& parts)
{
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k) {
        add(parts, revaluation(run, round, dealer, k));
        add(parts, trading(run, round, dealer, k));
    }
}

void addShock(const RunReading& run, int round, std::uint32_t dealer, std::vector<Cause>& parts)
{
    addEvents(run, round, dealer, parts);
    addCounterpartyLosses(run, round, dealer, parts);
}

} // namespace

Cause equityChange(const RunReading& run, int round, std::uint32_t dealer)
{
    const double change = run.opening(round).equity[dealer] - run.opening(round - 1).equity[dealer];
    Cause c = makeCause(CauseKind::EquityChange, equity, change, round, dealer);
    if (round > 1)
        addTrading(run, round - 1, dealer, c.parts);
    addShock(run, round, dealer, c.parts);
    return c;
}

Cause causesOfEquity(const Trajectory& trajectory, int round, std::uint32_t dealer)
{
    const RunReading run(trajectory);
    const double change = run.close(round).equity[dealer] - run.close(round - 1).equity[dealer];
    Cause c = makeCause(CauseKind::EquityChange, equity, change, round, dealer);
    addShock(run, round, dealer, c.parts);
    addTrading(run, round, dealer, c.parts);
    return c;
}

} // namespace waterhammer
