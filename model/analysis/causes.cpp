// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes.h"

#include "model/analysis/causes_reading.h"
#include "model/engine/stages/shock.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr auto sales = CauseUnit::Sales;

/// A constraint, the orders it forced, and the question why it bound.
struct Constraint {
    CauseKind kind;
    SaleCause orders;
    Cause (*why)(const RunReading&, int round, std::uint32_t dealer);
};

/// A failed dealer sells because of the equity it had left when it failed, or of the money it then could not find.
Cause whyFailed(const RunReading& run, int round, std::uint32_t dealer)
{
    int failed = 1;
    while (failed < round && !run.close(failed).failed[dealer])
        ++failed;
    if ((run.open(failed).breach[dealer] & Breach::failed) == 0)
        return fundingShortfall(run, failed, dealer);
    Cause left =
        makeCause(CauseKind::EquityLeft, CauseUnit::Equity, run.opening(failed).equity[dealer], failed, dealer);
    add(left.parts,
        makeCause(CauseKind::EquityBefore, CauseUnit::Equity, run.opening(failed - 1).equity[dealer], failed, dealer));
    add(left.parts, equityChange(run, failed, dealer));
    return left;
}

/// A dealer that fears is not in breach.
bool bound(const Opening& open, std::uint32_t dealer, SaleCause cause)
{
    const std::uint8_t breach = Breach::of(cause);
    return breach ? (open.breach[dealer] & breach) != 0 : open.fear[dealer] != 0;
}

constexpr Constraint constraints[] = {
    {CauseKind::FailureSale, SaleCause::Failure, whyFailed},
    {CauseKind::VarSale, SaleCause::Var, varToShed},
    {CauseKind::SlrSale, SaleCause::Slr, leverageToShed},
    {CauseKind::FearSale, SaleCause::Fear, fearedToShed},
    {CauseKind::FundingSale, SaleCause::Funding, moneyToRaise},
};

Cause dealerSale(const RunReading& run, int round, std::uint32_t dealer, std::size_t position, bool explained)
{
    const Opening& open = run.open(round);
    const auto asset = run.scenario().positions.asset[position];
    Cause sale = makeCause(CauseKind::DealerSale, sales, open.orders[position], round, dealer, asset);
    for (const auto& constraint : constraints) {
        Cause part =
            makeCause(constraint.kind, sales, open.ordersBy[constraint.orders][position], round, dealer, asset);
        if (part.amount != 0 && explained)
            part.because.push_back(constraint.why(run, round, dealer));
        add(sale.parts, std::move(part));
    }
    return sale;
}

/// Dealers' positions in an asset that satisfy a condition, the largest first.
struct Place {
    std::uint32_t dealer;
    std::size_t position;
};
std::vector<Place> placesIn(const Scenario& s, std::uint32_t asset, const std::vector<double>& amounts)
{
    std::vector<Place> places;
    for (std::uint32_t i = 0; i < s.dealerCount(); ++i)
        for (std::size_t k = s.positions.row[i]; k < s.positions.row[i + 1]; ++k)
            if (s.positions.asset[k] == asset && amounts[k] > 0)
                places.push_back({i, k});
    std::ranges::stable_sort(
        places, [&](const Place& x, const Place& y) { return amounts[x.position] > amounts[y.position]; });
    return places;
}

void addDealerSales(const RunReading& run, int round, std::uint32_t asset, std::vector<Cause>& parts)
{
    std::size_t told = 0;
    for (const auto& [dealer, position] : placesIn(run.scenario(), asset, run.open(round).orders))
        add(parts, dealerSale(run, round, dealer, position, told++ < mostExplainedSellers));
}

void addFundSales(const RunReading& run, int round, std::uint32_t asset, std::vector<Cause>& parts)
{
    const auto& held = run.scenario().fundPositions;
    for (std::uint32_t j = 0; j < run.scenario().fundCount(); ++j)
        for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k) {
            if (held.asset[k] != asset || run.open(round).fundOrders[k] == 0)
                continue;
            Cause sale = makeCause(CauseKind::FundSale, sales, run.open(round).fundOrders[k], round);
            sale.fund = j;
            sale.asset = asset;
            sale.because.push_back(redemptionsToRaise(run, round, j));
            add(parts, std::move(sale));
        }
}

void addClientSales(const RunReading& run, int round, std::uint32_t asset, std::vector<Cause>& parts)
{
    if (run.open(round).client[asset] == 0)
        return;
    const auto [first, last] = run.events(round);
    for (std::size_t e = first; e < last; ++e) {
        const auto& shock = run.scenario().shocks[e];
        if (shock.kind != EventKind::SellOrder || shock.asset != asset)
            continue;
        Cause sale = makeCause(CauseKind::ClientSale, sales, shock.size, round);
        sale.asset = asset;
        sale.event = static_cast<std::uint32_t>(e);
        add(parts, std::move(sale));
    }
}

Cause ofAsset(CauseKind kind, CauseUnit unit, double amount, int round, std::uint32_t asset)
{
    return makeCause(kind, unit, amount, round, Cause::none, asset);
}

Cause absorption(const RunReading& run, int round, std::uint32_t asset)
{
    const Opening& open = run.open(round);
    Cause absorbed = ofAsset(CauseKind::Absorption, sales, -open.absorbed[asset], round, asset);
    for (const auto& [dealer, position] : placesIn(run.scenario(), asset, open.bought))
        add(absorbed.parts, makeCause(CauseKind::Purchase, sales, -open.bought[position], round, dealer, asset));
    return absorbed;
}

/// The part of what dealers absorbed that presses on the price all the same: the share of their room that is used.
double unshielded(const Opening& open, std::uint32_t asset)
{
    const double capacity = open.capacity[asset], absorbed = open.absorbed[asset];
    return capacity > 0 ? std::min(1.0, absorbed / capacity) * absorbed : 0;
}

Cause pressure(const RunReading& run, int round, std::uint32_t asset)
{
    const Opening& open = run.open(round);
    const double full = unshielded(open, asset);
    Cause c = ofAsset(CauseKind::Pressure, sales, open.net[asset] + full, round, asset);
    addDealerSales(run, round, asset, c.parts);
    addFundSales(run, round, asset, c.parts);
    addClientSales(run, round, asset, c.parts);
    add(c.parts, ofAsset(CauseKind::OfficialPurchase, sales, -open.official[asset], round, asset));
    add(c.parts, absorption(run, round, asset));
    add(c.parts, ofAsset(CauseKind::FullBooks, sales, full, round, asset));
    return c;
}

/// The price that purchases from everybody left, from the one that sales had left: F + G e^(lift/Δ), at most V.
double liftedPrice(const RunReading& run, int round, std::uint32_t asset, double traded)
{
    const auto& s = run.scenario();
    const double lift = run.open(round).lift[asset], worth = run.close(round).fundamental[asset];
    if (lift == 0)
        return traded;
    const double floor = s.assets.floor[asset] * worth, above = std::max(traded - floor, 1e-9 * worth);
    double depth = run.close(round).depth[asset] * (1 - s.assets.floor[asset]);
    if (s.market.impactBasis == ImpactBasis::Units)
        depth *= run.open(round).mark[asset];
    return std::min(worth, floor + above * std::exp(lift / depth));
}

} // namespace

Cause causesOfMove(const Trajectory& trajectory, int round, std::uint32_t asset)
{
    const RunReading run(trajectory);
    const auto unit = CauseUnit::LogReturn;
    const double before = run.close(round - 1).price[asset], after = run.close(round).price[asset];
    const double shocked = run.shockedPrice(round, asset);
    Cause sold = pressure(run, round, asset);
    const double traded = run.open(round).priceAfterSales[asset];

    Cause move = ofAsset(CauseKind::PriceMove, unit, std::log(after / before), round, asset);
    Cause shock = ofAsset(CauseKind::Shock, unit, std::log(shocked / before), round, asset);
    run.eachPriceEvent(round, asset, [&](std::uint32_t event, double from, double to) {
        Cause part = ofAsset(CauseKind::PriceEvent, unit, std::log(to / from), round, asset);
        part.event = event;
        add(shock.parts, std::move(part));
    });
    add(move.parts, std::move(shock));
    Cause impact = ofAsset(CauseKind::TradingImpact, unit, std::log(traded / shocked), round, asset);
    impact.because.push_back(std::move(sold));
    // Sales that were absorbed whole moved nothing, and are the answer all the same.
    move.parts.push_back(std::move(impact));
    const double lifted = liftedPrice(run, round, asset, traded);
    add(move.parts, ofAsset(CauseKind::Lift, unit, std::log(lifted / traded), round, asset));
    add(move.parts, ofAsset(CauseKind::Reversion, unit, std::log(after / lifted), round, asset));
    return move;
}

Cause causesOfSales(const Trajectory& trajectory, int round, std::uint32_t dealer)
{
    const RunReading run(trajectory);
    const Opening& open = run.open(round);
    const auto [first, last] = run.row(dealer);
    Cause all = makeCause(CauseKind::DealerSales, sales, 0, round, dealer);
    for (std::size_t k = first; k < last; ++k)
        all.amount += open.orders[k];
    for (const auto& constraint : constraints) {
        if (!bound(open, dealer, constraint.orders))
            continue;
        Cause part = makeCause(constraint.kind, sales, 0, round, dealer);
        for (std::size_t k = first; k < last; ++k) {
            const double order = open.ordersBy[constraint.orders][k];
            add(part.parts, makeCause(constraint.kind, sales, order, round, dealer, run.scenario().positions.asset[k]));
            part.amount += order;
        }
        if (Breach::of(constraint.orders) == 0 && part.amount == 0)
            continue; // it would have sold as much without
        part.because.push_back(constraint.why(run, round, dealer));
        // A constraint that bound and found nothing to sell is an answer too.
        all.parts.push_back(std::move(part));
    }
    return all;
}

} // namespace waterhammer
