// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/sides.h"
#include "model/scenario/scenario.h"

#include <span>
#include <vector>

/// A scenario's numbers as the engine reads them: the scenario's own arrays where it goes dealer by dealer, woven
/// into vector lanes where dealers or markets stand side by side.
namespace waterhammer {

/// A mask as arrays hold it.
template <class Real>
using StoredMask = std::conditional_t<std::is_same_v<Real, double>, unsigned char, typename LaneTraits<Real>::Mask>;

/// Numbers of one kind: borrowed from a scenario that holds them in the right form, or woven.
template <class Real> class Column {
public:
    Column() = default;
    Column(const Column&) = delete;
    Column(Column&&) = default;
    Column& operator=(Column&&) = default;

    void borrow(const std::vector<Real>& from) { m_data = from.data(); }
    std::vector<Real>& own(std::size_t size, double filler)
    {
        m_woven.assign(size, Real(filler));
        m_data = m_woven.data();
        return m_woven;
    }
    const Real& operator[](std::size_t k) const { return m_data[k]; }
    const Real* data() const { return m_data; }

private:
    const Real* m_data = nullptr;
    std::vector<Real> m_woven;
};

/// The market's numbers; switches and rules are part of the shape.
template <class Real> struct MarketNumbers {
    Real correlation, varMultiplier, ewmaLambda, ewmaBackground, adjustmentSpeed, resolutionSpeed;
    Real haircutSensitivity, haircutCap, rollOffMax, rollOffStart, rollOffFull, clientRollOff, reserveFloor;
    Real depthFloor, depthVolatilityExponent, spreadWidening, spreadCap, markUncertainty;
    Real reversion, reversionFloor, absorption, cashSlrWeight, implementationShortfall;
    Real lossGivenDefault, deleverFromCash;
    Real anticipation, learning, staleness, suspicion, pullShare;
};

/// What `set` events may change, as it stands from a round on. The first of a run is the scenario's own.
template <class S> struct Rules {
    using Real = MarketReal<S>;
    using Owned = DealerReal<S>;

    int from = 0;
    Column<Real> haircut, slrWeight;                                          // [assets] fractions
    Column<Owned> slrTrigger, slrTarget, failBelow, varLimit, quoteTolerance; // [seats]
    MarketNumbers<Real> market;
    const Market* words = nullptr; // switches and rules; of all markets abreast
    // From the most liquid on, where that is not the order of the rows: [assets] of the row that all share, or
    // [positions] counted from the first of each row.
    std::vector<std::uint32_t> order;
    const std::vector<std::uint32_t>* fundOrder = nullptr; // [fund positions]
};

/// A row of positions. Dealers side by side share one that has all assets in the order of liquidity.
struct Row {
    std::size_t first, count;
    const std::uint32_t* assets; ///< of the row
    [[nodiscard]] std::size_t asset(std::size_t k) const { return assets[k]; }
};

/// Whether two scenarios differ in numbers only, so that one walk through the books serves both.
[[nodiscard]] bool sameShape(const Scenario& a, const Scenario& b);

/// Whether the books hold at least half of what they could, so that four dealers side by side are fastest.
[[nodiscard]] bool mostlyComplete(const Scenario& scenario);

template <class S> class Inputs {
public:
    using Real = MarketReal<S>;
    using Owned = DealerReal<S>;

    explicit Inputs(std::span<const ScenarioPtr> scenarios); ///< S::markets of them, all of one shape

    ScenarioPtr shape; ///< names, rows, switches, the kinds and rounds of events and policies
    std::size_t assets, dealers, funds;
    std::size_t seats;  ///< numbers in an array by dealer
    std::size_t places; ///< numbers in an array by position

    [[nodiscard]] Row row(std::size_t seat) const
    {
        if constexpr (S::dealersTogether > 1)
            return {seat * assets, assets, m_byLiquidity.data()};
        const auto& p = shape->positions;
        return {p.row[seat], p.row[seat + 1] - p.row[seat], p.asset.data() + p.row[seat]};
    }
    [[nodiscard]] std::size_t longestRow() const
    {
        std::size_t longest = 0;
        for (std::size_t seat = 0; seat < seats; ++seat)
            longest = std::max(longest, row(seat).count);
        return longest;
    }
    /// Where the scenario's position p of a dealer stands in an array by position.
    [[nodiscard]] std::size_t placeOf(std::size_t dealer, std::size_t p) const
    {
        if constexpr (S::dealersTogether > 1)
            return seatOf<S>(dealer) * assets + m_rank[shape->positions.asset[p]];
        return p;
    }

    Column<Real> depth, volatility, halfSpread, floor;                                   // [assets]
    Column<Owned> cash, otherAssets, shortTermFunding, longTermDebt, offBalanceExposure; // [seats] bn
    Column<Owned> totalAssets, slrAtStart;                                               // [seats]
    Column<Owned> units, repo;                                                           // [places]
    std::vector<StoredMask<Owned>> marketMaker;                                          // [seats]
    std::vector<StoredMask<Owned>> real;                   // [seats] false for lanes without a dealer
    std::vector<StoredMask<Owned>> makes;                  // [places] a market maker makes this market
    Column<Real> fundCash, flowSensitivity, flowThreshold; // [funds]
    Column<Real> fundUnits;                                // [fund positions]
    Column<Real> exposureAmount;                           // [creditors]

    struct ShockSize {
        Real size, permanentShare;
    };
    std::vector<ShockSize> shocks; // beside shape->shocks
    struct MeasureSize {
        Real size, announcement, haircutCap;
    };
    std::vector<MeasureSize> measures; // beside shape->measures

    std::vector<Rules<S>> rules; // in the order of the rounds from which they hold
    Column<Real> claimAmount;    // [claims] bn
    Real valueCapital;           // bn, infinite without a bound

    std::vector<Real> makers;       // [assets] dealers who make it
    std::vector<Real> makersWeight; // [assets] their total assets, bn
    Real allMakersWeight;           // bn

private:
    template <class List> void byMarket(Column<Real>& column, std::span<const ScenarioPtr> s, List list);
    template <class List>
    void byDealer(Column<Owned>& column, std::span<const ScenarioPtr> s, List list, double filler);
    template <class List> void byPosition(Column<Owned>& column, std::span<const ScenarioPtr> s, List list);
    void addRules(std::span<const ScenarioPtr> s, std::size_t n);
    void orderAssets();
    void flagDealers();
    void countMakers();

    std::vector<std::uint32_t> m_byLiquidity; // [assets] most liquid first
    std::vector<std::uint32_t> m_rank;        // [assets] the inverse
};

extern template class Inputs<OneByOne>;
extern template class Inputs<FourDealers>;
extern template class Inputs<ManyMarkets>;

} // namespace waterhammer
