// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/day_facts.h"

#include "model/analysis/balance_sheet.h"
#include "model/scenario/dated_terms.h"
#include "model/scenario/policies_in_force.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

constexpr double smallest = 1e-9; // bn, and moves of prices: below it nothing is worth telling
constexpr std::size_t absorbersTold = 3;
constexpr double lowestPrice = 1e-6;
constexpr double lowestTarget = 1e-6;

double sum(const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); }

/// A round with the one before it.
struct Day {
    const Trajectory& run;
    const Scenario& scenario;
    const Frame& before;
    const Frame& close;
    const Opening& open;

    Day(const Trajectory& trajectory, std::size_t round)
        : run(trajectory)
        , scenario(*trajectory.scenario)
        , before(*trajectory.frames.at(round - 1))
        , close(*trajectory.frames.at(round))
        , open(close.open.value())
    {
    }
    [[nodiscard]] int round() const { return close.round; }
    [[nodiscard]] bool failedToday(std::size_t i) const { return close.failed[i] && !before.failed[i]; }
};

void fromOutside(DayFacts& facts, const Day& day)
{
    const auto& s = day.scenario;
    for (std::size_t e = 0; e < s.shocks.size(); ++e)
        if (s.shocks[e].round == day.round())
            facts.shocks.push_back(e);
    for (std::size_t p = 0; p < s.measures.size(); ++p) {
        const auto& m = s.measures[p];
        if (m.from == day.round())
            facts.policiesBegun.push_back(p);
        if (m.to && *m.to == day.round() - 1)
            facts.policiesEnded.push_back(p);
        if (m.inForce(day.round()))
            facts.policiesInForce.push_back(p);
    }
    facts.directLoss = day.open.directLoss;
}

/// Losses on loans that those who failed pass on: of today, and those of yesterday that are booked now.
void counterparties(DayFacts& facts, const Day& day, std::size_t round)
{
    for (const auto& loss : day.open.creditLosses)
        facts.passedLosses.push_back({loss.borrower, loss.lender, loss.amount});
    if (round < 2)
        return;
    std::vector<double> booked(day.scenario.dealerCount());
    for (const auto& loss : day.before.open->creditLosses)
        booked[loss.lender] += loss.amount;
    for (std::size_t i = 0; i < booked.size(); ++i)
        if (booked[i] > 0)
            facts.counterpartyLosses.push_back({static_cast<std::uint32_t>(i), booked[i]});
}

void troubles(DayFacts& facts, const Day& day)
{
    for (std::size_t i = 0; i < day.scenario.dealerCount(); ++i) {
        const auto dealer = static_cast<std::uint32_t>(i);
        const std::uint8_t yesterday = day.before.open ? day.before.open->breach[i] : std::uint8_t{0};
        if (day.open.breach[i])
            facts.breaches.push_back({dealer, day.open.breach[i], yesterday, day.close.wave[i] == day.round()});
        if (day.failedToday(i))
            facts.failures.push_back(dealer);
        if (day.close.arrears[i] > smallest && day.before.arrears[i] <= smallest)
            facts.newArrears.push_back(dealer);
    }
}

/// Sum of a figure by position over a dealer's row.
double ofDealer(const Scenario& s, const std::vector<double>& values, std::size_t i)
{
    const auto at = [&](std::uint64_t k) { return values.begin() + static_cast<std::ptrdiff_t>(k); };
    return std::accumulate(at(s.positions.row[i]), at(s.positions.row[i + 1]), 0.0);
}

/// The leverage, value at risk and funding that stood behind a dealer's orders.
void constraintsBehind(DealerSale& sale, const Day& day, std::size_t i)
{
    const DatedTerms terms(day.scenario, day.round());
    const double relief = PoliciesInForce(day.scenario, day.round()).slrRelief();
    sale.constraints = day.open.breach[i];
    sale.equityBefore = day.before.equity[i];
    sale.equity = day.open.equity[i];
    sale.exposure = day.open.exposure[i];
    if (std::isfinite(day.open.slr[i]))
        sale.slr = day.open.slr[i];
    sale.slrTrigger = std::max(0.0, terms.slrTrigger(i) - relief);
    sale.slrTarget = std::max(lowestTarget, terms.slrTarget(i) - relief);
    sale.requiredExposure = std::max(0.0, sale.equity) / sale.slrTarget;
    sale.excess = std::max(0.0, sale.exposure - sale.requiredExposure);
    sale.speed = terms.market().adjustmentSpeed;
    sale.repaidFromCash = day.open.repaid[i];
    const double reserve = terms.market().reserveFloor * day.before.cashTarget[i];
    sale.cashToHand = std::max(0.0, cashAtOpening(day.scenario, day.before, i) - sale.repaidFromCash - reserve);
    sale.calledIn = day.open.called[i];
    for (std::size_t k = day.scenario.positions.row[i]; k < day.scenario.positions.row[i + 1]; ++k)
        sale.positions += day.before.units[k] * day.open.mark[day.scenario.positions.asset[k]];
    sale.var = day.open.var[i];
    if (std::isfinite(terms.varLimit(i)))
        sale.varLimit = terms.varLimit(i);
    sale.fundingNeed = day.open.need[i];
}

std::optional<DealerSale> saleOf(const Day& day, std::size_t i)
{
    const auto& s = day.scenario;
    DealerSale sale;
    sale.dealer = static_cast<std::uint32_t>(i);
    sale.amount = ofDealer(s, day.open.orders, i);
    if (sale.amount <= 0)
        return {};
    for (std::size_t k = s.positions.row[i]; k < s.positions.row[i + 1]; ++k) {
        const double order = day.open.orders[k];
        sale.assetsSold += order > 0;
        if (order > sale.inAsset) {
            sale.inAsset = order;
            sale.asset = s.positions.asset[k];
        }
    }
    constraintsBehind(sale, day, i);
    if (sale.constraints & Breach::failed) {
        sale.byFailure = sale.amount;
        return sale;
    }
    sale.byVar = ofDealer(s, day.open.varOrders, i);
    sale.bySlr = ofDealer(s, day.open.slrOrders, i);
    sale.byFear = ofDealer(s, day.open.fearOrders, i);
    sale.byFunding = ofDealer(s, day.open.fundingOrders, i);
    return sale;
}

void count(Sellers& sellers, double sold)
{
    ++sellers.count;
    sellers.amount += sold;
}

void trades(DayFacts& facts, const Day& day)
{
    const auto& s = day.scenario;
    facts.sales = day.open.cause;
    facts.absorbed = sum(day.open.absorbed);
    facts.official = sum(day.open.official);
    facts.toInvestors = sum(day.open.net);
    facts.netSales = day.open.net;
    for (std::size_t a = 0; a < s.assetCount(); ++a)
        facts.passedOn += day.open.passedOn[a] * day.close.price[a];

    double most = smallest;
    std::optional<std::size_t> seller;
    for (std::size_t i = 0; i < s.dealerCount(); ++i) {
        const double sold = ofDealer(s, day.open.orders, i);
        if (sold > most) {
            most = sold;
            seller = i;
        }
        if (sold > smallest)
            count(day.open.breach[i] & Breach::failed ? facts.woundDown : facts.inBreach, sold);
        if (const double bought = ofDealer(s, day.open.bought, i); bought > smallest)
            facts.absorbers.push_back({static_cast<std::uint32_t>(i), bought});
    }
    if (seller)
        facts.largestSale = saleOf(day, *seller);
    for (std::size_t j = 0; j < s.fundCount(); ++j) {
        double sold = 0;
        for (std::size_t k = s.fundPositions.row[j]; k < s.fundPositions.row[j + 1]; ++k)
            sold += day.open.fundOrders[k];
        if (sold > smallest)
            count(facts.redeeming, sold);
    }
    facts.absorbing = facts.absorbers.size();
    std::ranges::stable_sort(facts.absorbers, std::greater{}, &DealerAmount::amount);
    facts.absorbers.resize(std::min(facts.absorbers.size(), absorbersTold));
}

/// A dealer's need is its arrears, the funding not rolled and its margin calls (step 3, funding).
void lenders(DayFacts& facts, const Day& day)
{
    for (std::size_t i = 0; i < day.scenario.dealerCount(); ++i) {
        if (day.open.need[i] <= 0)
            continue;
        const double arrears = day.before.arrears[i];
        const double notRolled = day.open.rollOffUnsecured[i] * (day.before.shortTermFunding[i] - arrears);
        facts.arrearsDue += arrears;
        facts.notRolled += notRolled;
        facts.marginCalls += std::max(0.0, day.open.need[i] - arrears - notRolled);
    }
}

/// What is paid out lowers a fund's net asset value by as much; what is owed at the close is what was owed, and
/// asked for, less what was paid.
void funds(DayFacts& facts, const Day& day)
{
    const auto& held = day.scenario.fundPositions;
    const auto& lent = day.scenario.claims;
    for (std::size_t j = 0; j < day.scenario.fundCount(); ++j) {
        double nav = day.before.fundCash[j];
        for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k)
            nav += day.before.fundUnits[k] * day.open.mark[held.asset[k]];
        for (std::size_t e = 0; e < lent.size(); ++e)
            nav += lent.ofFund[e] && lent.lender[e] == j ? day.before.claims[e] : 0;
        const double paid = std::max(0.0, nav - day.close.nav[j]);
        facts.redemptionsPaid += paid;
        facts.redemptionsAsked += std::max(0.0, day.close.due[j] + paid - day.before.due[j]);
        facts.redemptionsDue += day.close.due[j];
    }
}

template <class Size> std::optional<std::size_t> largest(const std::vector<PriceMove>& moves, Size size)
{
    const auto smaller = [&](const auto& a, const auto& b) { return std::abs(size(a)) < std::abs(size(b)); };
    const auto most = std::ranges::max_element(moves, smaller);
    if (most == moves.end() || std::abs(size(*most)) <= smallest)
        return {};
    return static_cast<std::size_t>(most - moves.begin());
}

void prices(DayFacts& facts, const Day& day)
{
    for (std::size_t a = 0; a < day.scenario.assetCount(); ++a)
        facts.moves.push_back({static_cast<std::uint32_t>(a), day.before.price[a], day.before.price[a],
            day.close.price[a], day.open.priceAfterSales[a]});
    for (const std::size_t e : facts.shocks)
        if (const auto& shock = day.scenario.shocks[e]; shock.kind == EventKind::Price) {
            double& p = facts.moves[shock.asset].shocked;
            p = std::max(p * (1 + shock.size), lowestPrice);
        }
    facts.largestFromShock = largest(facts.moves, [](const PriceMove& m) { return m.fromShock(); });
    facts.largestFromTrading = largest(facts.moves, [](const PriceMove& m) { return m.fromTrading(); });
}

void quotes(DayFacts& facts, const Day& day)
{
    const auto& p = day.scenario.positions;
    for (std::size_t i = 0; i < day.scenario.dealerCount(); ++i) {
        bool makes = false, quotes = false;
        for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k) {
            makes = makes || p.makes[k];
            quotes = quotes || day.open.quoting[k];
        }
        facts.makers += makes && !day.close.failed[i];
        facts.quoting += quotes && !day.close.failed[i];
    }
    double most = 1 + smallest;
    for (std::size_t a = 0; a < day.scenario.assetCount(); ++a) {
        if (day.close.quotingShare[a] <= 0 && day.before.quotingShare[a] > 0)
            facts.frozen.push_back(static_cast<std::uint32_t>(a));
        const double wider = day.before.halfSpread[a] > 0 ? day.close.halfSpread[a] / day.before.halfSpread[a] : 1;
        if (wider > most) {
            most = wider;
            facts.widened = static_cast<std::uint32_t>(a);
            facts.spreadYesterday = day.before.halfSpread[a];
            facts.spread = day.close.halfSpread[a];
        }
    }
}

/// How far the books of all dealers are marked below the prices of a close.
double markedDown(const Scenario& s, const Frame& frame)
{
    double below = 0;
    for (std::size_t k = 0; k < s.positions.size(); ++k)
        below += frame.units[k] * (frame.price[s.positions.asset[k]] - frame.mark[s.positions.asset[k]]);
    return below;
}

void losses(DayFacts& facts, const Day& day, std::size_t round)
{
    facts.lossSoFar = shareholdersLoss(day.run, round);
    facts.lossYesterday = shareholdersLoss(day.run, round - 1);
    facts.writeDown = markedDown(day.scenario, day.close);
    facts.writeDownYesterday = markedDown(day.scenario, day.before);
    for (const double equity : day.close.equity)
        facts.creditorsShortfall += std::max(0.0, -equity);
}

} // namespace

bool DayFacts::zoneChanged() const
{
    const auto calm = [](FeedbackZone zone) {
        return zone == FeedbackZone::AtRest || zone == FeedbackZone::LeansAgainst;
    };
    return market.zone != zoneYesterday && !(calm(market.zone) && calm(zoneYesterday));
}

bool DayFacts::quiet() const
{
    return shocks.empty() && policiesBegun.empty() && policiesEnded.empty() && breaches.empty() && failures.empty()
        && newArrears.empty() && counterpartyLosses.empty() && sales.total() <= smallest && withdrawn() <= smallest
        && redemptionsAsked <= smallest;
}

DayFacts dayFacts(const Trajectory& trajectory, std::size_t round)
{
    const Day day(trajectory, round);
    DayFacts facts;
    facts.round = day.round();
    fromOutside(facts, day);
    counterparties(facts, day, round);
    troubles(facts, day);
    trades(facts, day);
    lenders(facts, day);
    funds(facts, day);
    prices(facts, day);
    quotes(facts, day);
    facts.market = marketState(trajectory, round);
    facts.zoneYesterday = marketState(trajectory, round - 1).zone;
    losses(facts, day, round);
    facts.mechanisms = mechanismFacts(trajectory, round);
    return facts;
}

std::optional<DealerSale> dealerSale(const Trajectory& trajectory, std::size_t round, std::size_t dealer)
{
    return saleOf(Day(trajectory, round), dealer);
}

} // namespace waterhammer
