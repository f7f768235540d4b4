// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inputs.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// Weaves one number of each scenario into the lanes of a Real.
template <class Real, class Get>
Real weave(std::span<const ScenarioPtr> scenarios, Get get)
{
    Real woven(0.0);
    for (std::size_t j = 0; j < LaneTraits<Real>::count; ++j)
        setLane(woven, j, static_cast<double>(get(*scenarios[j])));
    return woven;
}

template <class Real>
MarketNumbers<Real> marketNumbers(std::span<const ScenarioPtr> s)
{
    const auto of = [&](double Market::* member) {
        return weave<Real>(s, [&](const Scenario& x) { return x.market.*member; });
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
        .implementationShortfall
        = weave<Real>(s, [](const Scenario& x) { return x.market.implementationShortfall.value_or(0); }),
        .lossGivenDefault = of(&Market::lossGivenDefault),
        .deleverFromCash = of(&Market::deleverFromCash),
    };
}

bool zeroWeightsPossible(const Scenario& s)
{
    const auto zero = [](double w) { return w == 0; };
    return s.market.cashSlrWeight == 0 || std::ranges::any_of(s.assets.slrWeight, zero)
        || std::ranges::any_of(s.measures, [](const auto& m) { return m.kind == PolicyKind::SlrExemption; });
}

} // namespace

template <class Real>
Inputs<Real>::Inputs(std::span<const ScenarioPtr> s)
    : shape(s[0])
    , assets(s[0]->assetCount())
    , dealers(s[0]->dealerCount())
    , funds(s[0]->fundCount())
{
    using S = Scenario;
    const auto column = [&](typename Column<Real>::Getter get) { return Column<Real>(s, get); };
    depth = column([](const S& x) -> auto& { return x.assets.depth; });
    volatility = column([](const S& x) -> auto& { return x.assets.volatility; });
    halfSpread = column([](const S& x) -> auto& { return x.assets.halfSpread; });
    haircut = column([](const S& x) -> auto& { return x.assets.haircut; });
    floor = column([](const S& x) -> auto& { return x.assets.floor; });
    slrWeight = column([](const S& x) -> auto& { return x.assets.slrWeight; });
    cash = column([](const S& x) -> auto& { return x.dealers.cash; });
    otherAssets = column([](const S& x) -> auto& { return x.dealers.otherAssets; });
    shortTermFunding = column([](const S& x) -> auto& { return x.dealers.shortTermFunding; });
    longTermDebt = column([](const S& x) -> auto& { return x.dealers.longTermDebt; });
    offBalanceExposure = column([](const S& x) -> auto& { return x.dealers.offBalanceExposure; });
    slrTrigger = column([](const S& x) -> auto& { return x.dealers.slrTrigger; });
    slrTarget = column([](const S& x) -> auto& { return x.dealers.slrTarget; });
    failBelow = column([](const S& x) -> auto& { return x.dealers.failBelow; });
    varLimit = column([](const S& x) -> auto& { return x.dealers.varLimit; });
    quoteTolerance = column([](const S& x) -> auto& { return x.dealers.quoteTolerance; });
    totalAssets = column([](const S& x) -> auto& { return x.dealers.totalAssets; });
    slrAtStart = column([](const S& x) -> auto& { return x.dealers.slrAtStart; });
    units = column([](const S& x) -> auto& { return x.positions.units; });
    repo = column([](const S& x) -> auto& { return x.positions.repo; });
    fundCash = column([](const S& x) -> auto& { return x.funds.cash; });
    flowSensitivity = column([](const S& x) -> auto& { return x.funds.flowSensitivity; });
    flowThreshold = column([](const S& x) -> auto& { return x.funds.flowThreshold; });
    fundUnits = column([](const S& x) -> auto& { return x.fundPositions.units; });
    exposureAmount = column([](const S& x) -> auto& { return x.creditors.amount; });

    for (std::size_t e = 0; e < shape->shocks.size(); ++e)
        shocks.push_back({weave<Real>(s, [&](const S& x) { return x.shocks[e].size; }),
                          weave<Real>(s, [&](const S& x) { return x.shocks[e].permanentShare; })});
    for (std::size_t p = 0; p < shape->measures.size(); ++p)
        measures.push_back({weave<Real>(s, [&](const S& x) { return x.measures[p].size; }),
                            weave<Real>(s, [&](const S& x) { return x.measures[p].announcement; }),
                            weave<Real>(s, [&](const S& x) { return x.measures[p].haircutCap.value_or(0); })});
    market = marketNumbers<Real>(s);
    for (const auto& x : s)
        weightsCanBeZero = weightsCanBeZero || zeroWeightsPossible(*x);

    makers.assign(assets, Real(0));
    makersWeight.assign(assets, Real(0));
    allMakersWeight = Real(0);
    const auto& positions = shape->positions;
    for (std::size_t i = 0; i < dealers; ++i) {
        if (!shape->dealers.marketMaker[i])
            continue;
        allMakersWeight += totalAssets[i];
        for (std::size_t k = positions.row[i]; k < positions.row[i + 1]; ++k)
            if (positions.makes[k]) {
                makers[positions.asset[k]] += Real(1);
                makersWeight[positions.asset[k]] += totalAssets[i];
            }
    }
}

template <class Real>
bool Inputs<Real>::sameShape(const Scenario& a, const Scenario& b)
{
    const auto sameShock = [](const Scenario::Shock& x, const Scenario::Shock& y) {
        return x.round == y.round && x.kind == y.kind && x.asset == y.asset && x.who == y.who;
    };
    const auto sameMeasure = [](const Scenario::Measure& x, const Scenario::Measure& y) {
        return x.kind == y.kind && x.from == y.from && x.to == y.to && x.assets == y.assets && x.cash == y.cash
            && x.haircutCap.has_value() == y.haircutCap.has_value();
    };
    const auto sameRows = [](const Scenario::Positions& x, const Scenario::Positions& y) {
        return x.row == y.row && x.asset == y.asset && x.makes == y.makes;
    };
    const auto& ma = a.market;
    const auto& mb = b.market;
    return ma.horizon == mb.horizon && ma.liquidationRule == mb.liquidationRule
        && ma.fundLiquidationRule == mb.fundLiquidationRule && ma.impactBasis == mb.impactBasis
        && ma.implementationShortfall.has_value() == mb.implementationShortfall.has_value()
        && ma.repayOnSettlement == mb.repayOnSettlement && ma.channels == mb.channels
        && a.assetCount() == b.assetCount() && a.dealers.marketMaker == b.dealers.marketMaker
        && sameRows(a.positions, b.positions) && sameRows(a.fundPositions, b.fundPositions)
        && a.creditors.row == b.creditors.row && a.creditors.lender == b.creditors.lender
        && std::ranges::equal(a.shocks, b.shocks, sameShock) && std::ranges::equal(a.measures, b.measures, sameMeasure);
}

template struct Inputs<double>;
template struct Inputs<Lanes>;

} // namespace waterhammer
