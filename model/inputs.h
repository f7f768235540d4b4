// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lanes.h"
#include "model/scenario.h"

#include <span>
#include <vector>

/// A scenario's numbers as the engine reads them: for double they are the scenario's own arrays, for Lanes four
/// scenarios of the same shape woven together.
namespace waterhammer {

/// Numbers of one kind. Borrowed from the scenario where it holds them in the right form, woven otherwise.
template <class Real>
class Column {
public:
    using Getter = const std::vector<double>& (*)(const Scenario&);

    Column() = default;
    Column(std::span<const ScenarioPtr> scenarios, Getter get)
    {
        if constexpr (LaneTraits<Real>::count == 1) {
            m_data = get(*scenarios[0]).data();
        } else {
            m_woven.resize(get(*scenarios[0]).size());
            for (std::size_t j = 0; j < scenarios.size(); ++j)
                for (std::size_t k = 0; k < m_woven.size(); ++k)
                    setLane(m_woven[k], j, get(*scenarios[j])[k]);
            m_data = m_woven.data();
        }
    }
    const Real& operator[](std::size_t k) const { return m_data[k]; }
    const Real* data() const { return m_data; }

private:
    const Real* m_data = nullptr;
    std::vector<Real> m_woven;
};

/// The market's numbers; switches and rules are part of the shape.
template <class Real>
struct MarketNumbers {
    Real correlation, varMultiplier, ewmaLambda, ewmaBackground, adjustmentSpeed, resolutionSpeed;
    Real haircutSensitivity, haircutCap, rollOffMax, rollOffStart, rollOffFull, clientRollOff, reserveFloor;
    Real depthFloor, depthVolatilityExponent, spreadWidening, spreadCap, markUncertainty;
    Real reversion, reversionFloor, absorption, cashSlrWeight, implementationShortfall;
    Real lossGivenDefault, deleverFromCash;
};

template <class Real>
struct Inputs {
    explicit Inputs(std::span<const ScenarioPtr> scenarios); ///< as many as Real has lanes, all of one shape

    /// Whether two scenarios differ in numbers only, so that one walk through the books serves both.
    static bool sameShape(const Scenario& a, const Scenario& b);

    ScenarioPtr shape; ///< names, rows, switches, the kinds and rounds of events and policies
    std::size_t assets, dealers, funds;

    Column<Real> depth, volatility, halfSpread, haircut, floor, slrWeight;              // [assets]
    Column<Real> cash, otherAssets, shortTermFunding, longTermDebt, offBalanceExposure; // [dealers] bn
    Column<Real> slrTrigger, slrTarget, failBelow, varLimit, quoteTolerance;            // [dealers]
    Column<Real> totalAssets, slrAtStart;                                               // [dealers]
    Column<Real> units, repo;                                                           // [positions]
    Column<Real> fundCash, flowSensitivity, flowThreshold;                              // [funds]
    Column<Real> fundUnits;                                                             // [fund positions]
    Column<Real> exposureAmount;                                                        // [creditors]

    struct ShockSize {
        Real size, permanentShare;
    };
    std::vector<ShockSize> shocks; // beside shape->shocks
    struct MeasureSize {
        Real size, announcement, haircutCap;
    };
    std::vector<MeasureSize> measures; // beside shape->measures

    MarketNumbers<Real> market;
    bool weightsCanBeZero = false; // an asset or cash has no weight in the exposure, now or under a policy

    std::vector<Real> makers;       // [assets] dealers who make it
    std::vector<Real> makersWeight; // [assets] their total assets, bn
    Real allMakersWeight;           // bn
};

extern template struct Inputs<double>;
extern template struct Inputs<Lanes>;

} // namespace waterhammer
