// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/day_facts.h"

#include "model/analysis/clauses.h"
#include "model/engine/equity.h"
#include "model/engine/stages/shock.h"
#include "model/scenario/amounts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace waterhammer {

namespace {

constexpr std::size_t absorbersTold = 3;

double sum(const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); }

/// A round with the one before it.
struct Day {
    const Trajectory& run;
    std::size_t index; ///< into its frames
    const Scenario& scenario;
    const Frame& before;
    const Frame& close;
    const Opening& open;

    Day(const Trajectory& trajectory, std::size_t round)
        : run(trajectory)
        , index(round)
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
        const bool now = m.inForce(day.round()), yesterday = m.inForce(day.round() - 1);
        if (now && !yesterday)
            facts.policiesBegun.push_back(p);
        if (yesterday && !now)
            facts.policiesEnded.push_back(p);
        if (now)
            facts.policiesInForce.push_back(p);
    }
    facts.directLoss = day.open.directLoss;
}

void spreads(DayFacts& facts, const Day& day)
{
    double most = 1 + leastAmount;
    for (std::size_t a = 0; a < day.scenario.assetCount(); ++a) {
        const double wider = day.before.halfSpread[a] > 0 ? day.close.halfSpread[a] / day.before.halfSpread[a] : 1;
        if (wider > most) {
            most = wider;
            facts.widened = static_cast<std::uint32_t>(a);
            facts.spreadYesterday = day.before.halfSpread[a];
            facts.spread = day.close.halfSpread[a];
        }
    }
}

void markets(DayFacts& facts, const Day& day)
{
    for (const std::size_t e : facts.shocks)
        facts.effects.push_back(effectOf(day.run, day.index, e));
    facts.fearTravels = travellingFear(day.run, day.index);
    facts.quotes = quotesOf(day.run, day.index);
    spreads(facts, day);
}

/// Losses on loans that those who failed pass on: of today, and those of yesterday that are booked now.
void counterparties(DayFacts& facts, const Day& day)
{
    for (const auto& loss : day.open.creditLosses)
        facts.passedLosses.push_back({loss.borrower, loss.lender, loss.amount});
    if (day.index < 2)
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
    const double least = worthCounting(day.scenario);
    for (std::size_t i = 0; i < day.scenario.dealerCount(); ++i) {
        const auto dealer = static_cast<std::uint32_t>(i);
        const std::uint8_t yesterday = day.before.open ? day.before.open->breach[i] : std::uint8_t{0};
        if (day.open.breach[i])
            facts.breaches.push_back({dealer, day.open.breach[i], yesterday, day.close.wave[i] == day.round()});
        if (day.failedToday(i))
            facts.failures.push_back(dealer);
        if (day.close.arrears[i] >= least && day.before.arrears[i] < least) {
            facts.newArrears.push_back(dealer);
            facts.arrearsLeft += day.close.arrears[i];
        }
    }
}

/// Sum of a figure by position over a dealer's row.
double ofDealer(const Scenario& s, const std::vector<double>& values, std::size_t i)
{
    const auto at = [&](std::uint64_t k) { return values.begin() + static_cast<std::ptrdiff_t>(k); };
    return std::accumulate(at(s.positions.row[i]), at(s.positions.row[i + 1]), 0.0);
}

/// Dealers with these flags of Breach that sell. Who is not in breach sells for fear alone.
Sellers& sellersLike(DayFacts& facts, std::uint8_t breach)
{
    return breach & Breach::failed ? facts.woundDown : breach ? facts.inBreach : facts.fearing;
}

/// A tenth of what is worth a word counts; of a crowd of smaller ones all do.
class SellerCount {
public:
    explicit SellerCount(const Scenario& scenario)
        : m_least(worthCounting(scenario))
    {
    }
    void add(Sellers& sellers, double sold)
    {
        if (sold <= leastAmount)
            return;
        sellers.amount += sold;
        ++(sold >= m_least ? sellers.count : m_small[&sellers]);
    }
    void finish()
    {
        for (const auto& [sellers, small] : m_small)
            if (sellers->count == 0)
                sellers->count = small;
    }

private:
    double m_least;
    std::map<Sellers*, std::size_t> m_small; ///< how many sold less
};

void sellers(DayFacts& facts, const Day& day)
{
    const auto& s = day.scenario;
    SellerCount count(s);
    double most = leastAmount;
    std::optional<std::size_t> seller;
    for (std::size_t i = 0; i < s.dealerCount(); ++i) {
        const double sold = ofDealer(s, day.open.orders, i);
        count.add(sellersLike(facts, day.open.breach[i]), sold);
        if (sold > most) {
            most = sold;
            seller = i;
        }
    }
    const auto at = [&](std::uint64_t k) { return day.open.fundOrders.begin() + static_cast<std::ptrdiff_t>(k); };
    for (std::size_t j = 0; j < s.fundCount(); ++j)
        count.add(facts.redeeming, std::accumulate(at(s.fundPositions.row[j]), at(s.fundPositions.row[j + 1]), 0.0));
    count.finish();
    if (seller)
        facts.largestSale = dealerSale(day.run, day.index, *seller);
}

void buyers(DayFacts& facts, const Day& day)
{
    const auto& s = day.scenario;
    for (std::size_t i = 0; i < s.dealerCount(); ++i)
        if (const double bought = ofDealer(s, day.open.bought, i); bought > leastAmount)
            facts.absorbers.push_back({static_cast<std::uint32_t>(i), bought});
    std::ranges::stable_sort(facts.absorbers, std::greater{}, &DealerAmount::amount);
    const auto counts = [&](const DealerAmount& buyer) { return buyer.amount >= worthCounting(s); };
    facts.absorbing = static_cast<std::size_t>(std::ranges::count_if(facts.absorbers, counts));
    if (facts.absorbing == 0) // of a crowd of small ones all count
        facts.absorbing = facts.absorbers.size();
    facts.absorbers.resize(std::min(facts.absorbers.size(), absorbersTold));
}

void trades(DayFacts& facts, const Day& day)
{
    facts.sales = day.open.cause;
    facts.absorbed = sum(day.open.absorbed);
    facts.official = sum(day.open.official);
    facts.toInvestors = sum(day.open.net);
    facts.netSales = day.open.net;
    for (std::size_t a = 0; a < day.scenario.assetCount(); ++a)
        facts.passedOn += day.open.passedOn[a] * day.close.price[a];
    sellers(facts, day);
    buyers(facts, day);
}

/// A dealer's need is its arrears, the funding and the repo not rolled, and what margin calls add (step 3, funding).
void lenders(DayFacts& facts, const Day& day)
{
    for (std::size_t i = 0; i < day.scenario.dealerCount(); ++i) {
        if (day.open.need[i] <= 0)
            continue;
        const double arrears = day.before.arrears[i];
        const double notRolled = day.open.rollOffUnsecured[i] * (day.before.shortTermFunding[i] - arrears);
        const double repo = day.open.rollOff[i] * ofDealer(day.scenario, day.before.repo, i);
        facts.arrearsDue += arrears;
        facts.notRolled += notRolled;
        facts.repoNotRolled += repo;
        facts.marginCalls += std::max(0.0, day.open.need[i] - arrears - notRolled - repo);
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
    if (most == moves.end() || std::abs(size(*most)) <= leastAmount)
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

/// How far the books of all dealers are marked below the prices of a close.
double markedDown(const Scenario& s, const Frame& frame)
{
    double below = 0;
    for (std::size_t k = 0; k < s.positions.size(); ++k)
        below += frame.units[k] * (frame.price[s.positions.asset[k]] - frame.mark[s.positions.asset[k]]);
    return below;
}

/// What withdrawn quotes cost the books as they opened (model.md, section 3: what feedback is made of).
double writtenDown(const Day& day)
{
    const auto& positions = day.scenario.positions;
    double down = 0;
    for (std::size_t k = 0; k < positions.size(); ++k) {
        const auto a = positions.asset[k];
        const double before = day.open.mark[a] / day.open.price[a], now = day.close.mark[a] / day.close.price[a];
        down += day.before.units[k] * day.close.price[a] * (before - now);
    }
    return down;
}

void losses(DayFacts& facts, const Day& day)
{
    facts.lossSoFar = shareholdersLoss(day.run, day.index);
    facts.lossYesterday = shareholdersLoss(day.run, day.index - 1);
    facts.writeDown = markedDown(day.scenario, day.close);
    facts.writeDownYesterday = markedDown(day.scenario, day.before);
    facts.writtenDown = writtenDown(day);
    facts.creditorsShortfall = creditorsShortfall(day.close.equity);
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
        && newArrears.empty() && counterpartyLosses.empty() && sales.total() <= leastAmount
        && withdrawn() <= leastAmount && redemptionsAsked <= leastAmount;
}

DayFacts dayFacts(const Trajectory& trajectory, std::size_t round)
{
    const Day day(trajectory, round);
    DayFacts facts;
    facts.round = day.round();
    fromOutside(facts, day);
    counterparties(facts, day);
    troubles(facts, day);
    trades(facts, day);
    lenders(facts, day);
    funds(facts, day);
    prices(facts, day);
    markets(facts, day);
    facts.market = marketState(trajectory, round);
    facts.zoneYesterday = marketState(trajectory, round - 1).zone;
    losses(facts, day);
    facts.mechanisms = mechanismFacts(trajectory, round);
    return facts;
}

} // namespace waterhammer
