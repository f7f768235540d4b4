// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/inputs.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// Weaves one number of each scenario into the lanes of a Real.
template <class Real, class Get> Real weave(std::span<const ScenarioPtr> scenarios, Get get)
{
    Real woven(0.0);
    for (std::size_t j = 0; j < scenarios.size(); ++j)
        setLane(woven, j, get(*scenarios[j]));
    return woven;
}

/// The scenario's market after n rounds of `set` events.
const Market& marketOf(const Scenario& s, std::size_t n) { return n == 0 ? s.market : s.changes[n - 1].market; }

template <class Real> MarketNumbers<Real> marketNumbers(std::span<const ScenarioPtr> s, std::size_t n)
{
    const auto of = [&](double Market::*member) {
        return weave<Real>(s, [&](const Scenario& x) { return marketOf(x, n).*member; });
    };
    return {
        .correlation = of(&Market::correlation),
        .varMultiplier = of(&Market::varMultiplier),
        .ewmaLambda = of(&Market::ewmaLambda),
        .ewmaBackground = of(&Market::ewmaBackground),
        .adjustmentSpeed = of(&Market::adjustmentSpeed),
        .resolutionSpeed = of(&Market::resolutionSpeed),
        .haircutSensitivity = of(&Market::haircutSensitivity),
        .haircutCap = of(&Market::haircutCap),
        .rollOffMax = of(&Market::rollOffMax),
        .rollOffStart = of(&Market::rollOffStart),
        .rollOffFull = of(&Market::rollOffFull),
        .clientRollOff = of(&Market::clientRollOff),
        .reserveFloor = of(&Market::reserveFloor),
        .depthFloor = of(&Market::depthFloor),
        .depthVolatilityExponent = of(&Market::depthVolatilityExponent),
        .spreadWidening = of(&Market::spreadWidening),
        .spreadCap = of(&Market::spreadCap),
        .markUncertainty = of(&Market::markUncertainty),
        .reversion = of(&Market::reversion),
        .reversionFloor = of(&Market::reversionFloor),
        .absorption = of(&Market::absorption),
        .cashSlrWeight = of(&Market::cashSlrWeight),
        .implementationShortfall =
            weave<Real>(s, [&](const Scenario& x) { return marketOf(x, n).implementationShortfall.value_or(0); }),
        .lossGivenDefault = of(&Market::lossGivenDefault),
        .deleverFromCash = of(&Market::deleverFromCash),
        .anticipation = of(&Market::anticipation),
        .learning = of(&Market::learning),
        .staleness = of(&Market::staleness),
        .suspicion = of(&Market::suspicion),
        .pullShare = of(&Market::pullShare),
    };
}

} // namespace

bool mostlyComplete(const Scenario& s) { return 2 * s.positions.size() >= s.dealerCount() * s.assetCount(); }

template <class S>
template <class List>
void Inputs<S>::byMarket(Column<Real>& column, std::span<const ScenarioPtr> s, List list)
{
    if constexpr (S::markets == 1) {
        column.borrow(list(*s[0]));
    } else {
        auto& woven = column.own(list(*s[0]).size(), 0);
        for (std::size_t j = 0; j < s.size(); ++j)
            for (std::size_t k = 0; k < woven.size(); ++k)
                setLane(woven[k], j, list(*s[j])[k]);
    }
}

/// `filler` stands in lanes without a dealer.
template <class S>
template <class List>
void Inputs<S>::byDealer(Column<Owned>& column, std::span<const ScenarioPtr> s, List list, double filler)
{
    if constexpr (S::dealersTogether > 1) {
        auto& woven = column.own(seats, filler);
        for (std::size_t i = 0; i < dealers; ++i)
            setNumber<S>(woven, i, list(*s[0])[i]);
    } else {
        byMarket(column, s, list);
    }
}

template <class S>
template <class List>
void Inputs<S>::byPosition(Column<Owned>& column, std::span<const ScenarioPtr> s, List list)
{
    if constexpr (S::dealersTogether > 1) {
        auto& woven = column.own(places, 0);
        const auto& p = shape->positions;
        for (std::size_t i = 0; i < dealers; ++i)
            for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k)
                setLane(woven[placeOf(i, k)], laneOf<S>(i, 0), list(*s[0])[k]);
    } else {
        byMarket(column, s, list);
    }
}

template <class S>
Inputs<S>::Inputs(std::span<const ScenarioPtr> s)
    : shape(s[0])
    , assets(s[0]->assetCount())
    , dealers(s[0]->dealerCount())
    , funds(s[0]->fundCount())
    , seats((dealers + S::dealersTogether - 1) / S::dealersTogether)
    , places(S::dealersTogether > 1 ? seats * assets : s[0]->positions.size())
{
    using X = const Scenario;
    orderAssets();
    byMarket(
        depth, s, [](X & x) -> auto& { return x.assets.depth; });
    byMarket(
        volatility, s, [](X & x) -> auto& { return x.assets.volatility; });
    byMarket(
        halfSpread, s, [](X & x) -> auto& { return x.assets.halfSpread; });
    byMarket(
        floor, s, [](X & x) -> auto& { return x.assets.floor; });
    // A lane without a dealer holds one unit of cash and owes nothing: it never fails, sells or trades.
    byDealer(
        cash, s, [](X & x) -> auto& { return x.dealers.cash; }, 1);
    byDealer(
        otherAssets, s, [](X & x) -> auto& { return x.dealers.otherAssets; }, 0);
    byDealer(
        shortTermFunding, s, [](X & x) -> auto& { return x.dealers.shortTermFunding; }, 0);
    byDealer(
        longTermDebt, s, [](X & x) -> auto& { return x.dealers.longTermDebt; }, 0);
    byDealer(
        offBalanceExposure, s, [](X & x) -> auto& { return x.dealers.offBalanceExposure; }, 0);
    byDealer(
        totalAssets, s, [](X & x) -> auto& { return x.dealers.totalAssets; }, 0);
    byDealer(
        slrAtStart, s, [](X & x) -> auto& { return x.dealers.slrAtStart; }, 0);
    byPosition(
        units, s, [](X & x) -> auto& { return x.positions.units; });
    byPosition(
        repo, s, [](X & x) -> auto& { return x.positions.repo; });
    byMarket(
        fundCash, s, [](X & x) -> auto& { return x.funds.cash; });
    byMarket(
        flowSensitivity, s, [](X & x) -> auto& { return x.funds.flowSensitivity; });
    byMarket(
        flowThreshold, s, [](X & x) -> auto& { return x.funds.flowThreshold; });
    byMarket(
        fundUnits, s, [](X & x) -> auto& { return x.fundPositions.units; });
    byMarket(
        exposureAmount, s, [](X & x) -> auto& { return x.creditors.amount; });

    for (std::size_t e = 0; e < shape->shocks.size(); ++e)
        shocks.push_back({weave<Real>(s, [&](X& x) { return x.shocks[e].size; }),
            weave<Real>(s, [&](X& x) { return x.shocks[e].permanentShare; })});
    for (std::size_t p = 0; p < shape->measures.size(); ++p)
        measures.push_back({weave<Real>(s, [&](X& x) { return x.measures[p].size; }),
            weave<Real>(s, [&](X& x) { return x.measures[p].announcement; }),
            weave<Real>(s, [&](X& x) { return x.measures[p].haircutCap.value_or(0); })});
    byMarket(
        claimAmount, s, [](X & x) -> auto& { return x.claims.amount; });
    valueCapital = weave<Real>(s, [](X& x) { return x.market.valueCapital.value_or(infinity); });
    rules.resize(1 + shape->changes.size());
    for (std::size_t n = 0; n < rules.size(); ++n)
        addRules(s, n);
    for (const Rules<S>& r : rules) {
        suspects = suspects || any(r.market.suspicion > Real(0));
        anticipates = anticipates || any(r.market.anticipation > Real(0));
    }
    flagDealers();
    countMakers();
}

/// The rules after n rounds of `set` events.
template <class S> void Inputs<S>::addRules(std::span<const ScenarioPtr> s, std::size_t n)
{
    using At = Scenario::Rules;
    Rules<S>& r = rules[n];
    const auto ofAssets = [&](Column<Real>& column, auto start, std::vector<double> At::*later) {
        byMarket(
            column, s, [=](const Scenario& x) -> auto& { return n == 0 ? x.assets.*start : x.changes[n - 1].*later; });
    };
    const auto ofDealers = [&](Column<Owned>& column, auto start, std::vector<double> At::*later, double filler) {
        byDealer(
            column, s, [=](const Scenario& x) -> auto& { return n == 0 ? x.dealers.*start : x.changes[n - 1].*later; },
            filler);
    };
    ofAssets(r.haircut, &Scenario::Assets::haircut, &At::haircut);
    ofAssets(r.slrWeight, &Scenario::Assets::slrWeight, &At::slrWeight);
    ofDealers(r.slrTrigger, &Scenario::Dealers::slrTrigger, &At::slrTrigger, 0);
    ofDealers(r.slrTarget, &Scenario::Dealers::slrTarget, &At::slrTarget, 0);
    ofDealers(r.failBelow, &Scenario::Dealers::failBelow, &At::failBelow, 0);
    ofDealers(r.varLimit, &Scenario::Dealers::varLimit, &At::varLimit, infinity);
    ofDealers(r.quoteTolerance, &Scenario::Dealers::quoteTolerance, &At::quoteTolerance, infinity);
    r.market = marketNumbers<Real>(s, n);
    r.words = &marketOf(*shape, n);
    if (n == 0)
        return;
    const At& change = shape->changes[n - 1];
    if (!change.fundOrder.empty())
        r.fundOrder = &change.fundOrder;
    r.from = change.from;
    r.order = change.order;
    if constexpr (S::dealersTogether > 1)
        if (change.byLiquidity != m_byLiquidity) {
            r.order.resize(assets);
            for (std::size_t k = 0; k < assets; ++k)
                r.order[k] = m_rank[change.byLiquidity[k]];
        }
}

/// The order of liquidity that all rows share. A dealer's own row is already in it.
template <class S> void Inputs<S>::orderAssets()
{
    if constexpr (S::dealersTogether > 1) {
        m_byLiquidity = shape->assets.byLiquidity;
        m_rank.resize(assets);
        for (std::size_t k = 0; k < assets; ++k)
            m_rank[m_byLiquidity[k]] = static_cast<std::uint32_t>(k);
    }
}

template <class S> void Inputs<S>::flagDealers()
{
    const StoredMask<Owned> no(false);
    marketMaker.assign(seats, no);
    real.assign(seats, no);
    makes.assign(places, no);
    const auto& p = shape->positions;
    const auto raise = [](StoredMask<Owned>& mask, std::size_t dealer, bool flag) {
        if constexpr (S::dealersTogether > 1)
            setLane(mask, laneOf<S>(dealer, 0), flag);
        else
            mask = StoredMask<Owned>(flag);
    };
    for (std::size_t i = 0; i < dealers; ++i) {
        raise(marketMaker[seatOf<S>(i)], i, shape->dealers.marketMaker[i] != 0);
        raise(real[seatOf<S>(i)], i, true);
        for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k)
            raise(makes[placeOf(i, k)], i, p.makes[k] != 0);
    }
}

template <class S> void Inputs<S>::countMakers()
{
    makers.assign(assets, Real(0));
    makersWeight.assign(assets, Real(0));
    allMakersWeight = Real(0);
    const auto& p = shape->positions;
    for (std::size_t i = 0; i < dealers; ++i) {
        if (!shape->dealers.marketMaker[i])
            continue;
        const Real weight = numberOf<S>(totalAssets, i);
        allMakersWeight += weight;
        for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k)
            if (p.makes[k]) {
                makers[p.asset[k]] += Real(1);
                makersWeight[p.asset[k]] += weight;
            }
    }
    for (const Real& n : makers)
        perRootMakers.push_back(Real(1) / squareRoot(maximum(n, Real(1))));
}

bool sameShape(const Scenario& a, const Scenario& b)
{
    const auto sameShock = [](const Scenario::Shock& x, const Scenario::Shock& y) {
        return x.round == y.round && x.kind == y.kind && x.asset == y.asset && x.who == y.who;
    };
    const auto sameMeasure = [](const Scenario::Measure& x, const Scenario::Measure& y) {
        return x.kind == y.kind && x.from == y.from && x.to == y.to && x.assets == y.assets && x.cash == y.cash
            && x.fromAll == y.fromAll && x.haircutCap.has_value() == y.haircutCap.has_value();
    };
    const auto sameRows = [](const Scenario::Positions& x, const Scenario::Positions& y) {
        return x.row == y.row && x.asset == y.asset && x.makes == y.makes;
    };
    const auto sameMarket = [](const Market& ma, const Market& mb) {
        return ma.horizon == mb.horizon && ma.liquidationRule == mb.liquidationRule
            && ma.fundLiquidationRule == mb.fundLiquidationRule && ma.impactBasis == mb.impactBasis
            && ma.implementationShortfall.has_value() == mb.implementationShortfall.has_value()
            && ma.repayOnSettlement == mb.repayOnSettlement && ma.channels == mb.channels;
    };
    const auto sameRules = [&](const Scenario::Rules& x, const Scenario::Rules& y) {
        return x.from == y.from && sameMarket(x.market, y.market) && x.byLiquidity == y.byLiquidity;
    };
    return sameMarket(a.market, b.market) && std::ranges::equal(a.changes, b.changes, sameRules)
        && a.claims.borrower == b.claims.borrower && a.claims.lender == b.claims.lender
        && a.claims.ofFund == b.claims.ofFund && a.assets.byLiquidity == b.assets.byLiquidity
        && a.assetCount() == b.assetCount() && a.dealers.marketMaker == b.dealers.marketMaker
        && sameRows(a.positions, b.positions) && sameRows(a.fundPositions, b.fundPositions)
        && a.creditors.row == b.creditors.row && a.creditors.lender == b.creditors.lender
        && std::ranges::equal(a.shocks, b.shocks, sameShock) && std::ranges::equal(a.measures, b.measures, sameMeasure);
}

template class Inputs<OneByOne>;
template class Inputs<FourDealers>;
template class Inputs<ManyMarkets>;

} // namespace waterhammer
