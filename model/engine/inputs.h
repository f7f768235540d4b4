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

    /// Reads from an array that outlives it.
    void borrow(const std::vector<Real>& from) { m_data = from.data(); }
    /// An array of its own, to be filled.
    std::vector<Real>& own(std::size_t size, double filler)
    {
        m_woven.assign(size, Real(filler));
        m_data = m_woven.data();
        return m_woven;
    }
    const Real& operator[](std::size_t k) const { return m_data[k]; }
    /// The first of them.
    const Real* data() const { return m_data; }

private:
    const Real* m_data = nullptr;
    std::vector<Real> m_woven;
};

/// The market's numbers; switches and rules are part of the shape. Names, units and ranges are those of the fields of a
/// scenario (model/scenario/scenario_fields.h).
template <class Real> struct MarketNumbers {
    Real correlation;             ///< ρ, between assets' moves, in value at risk
    Real varMultiplier;           ///< z, standard deviations that value at risk covers
    Real ewmaLambda;              ///< λ, weight of yesterday's variance
    Real ewmaBackground;          ///< b, how much of σ0² mixes into the average
    Real adjustmentSpeed;         ///< κ_s, share of a gap closed a round
    Real resolutionSpeed;         ///< share of a failed dealer's book sold a round
    Real haircutSensitivity;      ///< η, of a rise of volatility in haircuts
    Real haircutCap;              ///< fraction
    Real rollOffMax;              ///< fraction of repo that weakness costs at most
    Real rollOffStart;            ///< a₀ over the starting ratio: where lenders begin to leave
    Real rollOffFull;             ///< a₁ over the starting ratio: where all have left that will
    Real clientRollOff;           ///< fraction that leaves a day all market makers are squeezed
    Real reserveFloor;            ///< fraction of C0 that is not handed to lenders
    Real depthFloor;              ///< fraction of D0
    Real depthVolatilityExponent; ///< of v̂ in depth
    Real spreadWidening;          ///< γ, of lost quotes and volatility in half-spreads
    Real spreadCap;               ///< fraction of the price
    Real markUncertainty;         ///< k, of lost quotes in how far marks lie below prices
    Real reversion;               ///< κ, fraction of the gap closed a round
    Real reversionFloor;          ///< share of κ that is left where nobody quotes
    Real absorption;              ///< α, share of its room that a dealer bids for
    Real cashSlrWeight;           ///< w_C
    Real implementationShortfall; ///< α_s, where sellers are filled between the new price and the old
    Real lossGivenDefault;        ///< fraction of a claim
    Real deleverFromCash;         ///< fraction of cash that delevering may use first
    Real anticipation;            ///< ν, of the last fall, expected once more
    Real learning;                ///< χ, of other markets' moves in an asset's volatility
    Real staleness;               ///< k_d, of days without a quote in uncertainty
    Real suspicion;               ///< π, share of a distressed dealer's orders that is not bid for
    Real pullShare;               ///< share of its claims that a lender in trouble pulls
};

/// What `set` events may change, as it stands from a round on. The first of a run is the scenario's own.
template <class S> struct Rules {
    using Real = MarketReal<S>;  ///< a number of the market's
    using Owned = DealerReal<S>; ///< a number of a dealer's

    int from = 0;                  ///< the round from which it holds
    Column<Real> haircut;          ///< [assets] fraction
    Column<Real> slrWeight;        ///< [assets] fraction
    Column<Owned> slrTrigger;      ///< [seats] ratio below which a dealer sells
    Column<Owned> slrTarget;       ///< [seats] ratio to which it sells
    Column<Owned> failBelow;       ///< [seats] ratio below which it fails
    Column<Owned> varLimit;        ///< [seats] bn
    Column<Owned> quoteTolerance;  ///< [seats] v̂ beyond which it pulls its quotes
    MarketNumbers<Real> market;    ///< the numbers of `market`
    const Market* words = nullptr; ///< switches and rules; of all markets abreast
    /// From the most liquid on, where that is not the order of the rows: [assets] of the row that all share, or
    /// [positions] counted from the first of each row.
    std::vector<std::uint32_t> order;
    /// The same of funds, [fund positions].
    const std::vector<std::uint32_t>* fundOrder = nullptr;
};

/// A row of positions. Dealers side by side share one that has all assets in the order of liquidity.
struct Row {
    std::size_t first;           ///< place of the first
    std::size_t count;           ///< how many
    const std::uint32_t* assets; ///< [count] of the row
    /// The asset of the k-th, counted from the first of the row.
    [[nodiscard]] std::size_t asset(std::size_t k) const { return assets[k]; }
};

/// Whether two scenarios differ in numbers only, so that one walk through the books serves both.
[[nodiscard]] bool sameShape(const Scenario& a, const Scenario& b);

/// Whether the books hold at least half of what they could, so that four dealers side by side are fastest.
[[nodiscard]] bool mostlyComplete(const Scenario& scenario);

/// All numbers of the markets of S, laid out as it computes. Read-only once made.
template <class S> class Inputs {
public:
    using Real = MarketReal<S>;  ///< a number of the market's
    using Owned = DealerReal<S>; ///< a number of a dealer's

    explicit Inputs(std::span<const ScenarioPtr> scenarios); ///< S::markets of them, all of one shape

    ScenarioPtr shape;   ///< names, rows, switches, the kinds and rounds of events and policies
    std::size_t assets;  ///< how many
    std::size_t dealers; ///< how many
    std::size_t funds;   ///< how many
    std::size_t seats;   ///< numbers in an array by dealer
    std::size_t places;  ///< numbers in an array by position

    /// The positions of the dealer, or dealers, of a seat.
    [[nodiscard]] Row row(std::size_t seat) const
    {
        if constexpr (S::dealersTogether > 1)
            return {seat * assets, assets, m_byLiquidity.data()};
        const auto& p = shape->positions;
        return {p.row[seat], p.row[seat + 1] - p.row[seat], p.asset.data() + p.row[seat]};
    }
    /// Positions of the longest row.
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

    Column<Real> depth;                         ///< [assets] D0, bn
    Column<Real> volatility;                    ///< [assets] σ0, a round's standard deviation, fraction
    Column<Real> halfSpread;                    ///< [assets] s0, fraction of the price
    Column<Real> floor;                         ///< [assets] φ, share of the fundamental below which no sale pushes
    Column<Owned> cash;                         ///< [seats] bn
    Column<Owned> otherAssets;                  ///< [seats] bn
    Column<Owned> shortTermFunding;             ///< [seats] bn
    Column<Owned> longTermDebt;                 ///< [seats] bn
    Column<Owned> offBalanceExposure;           ///< [seats] bn, in the ratio's denominator
    Column<Owned> totalAssets;                  ///< [seats] bn at the start
    Column<Owned> slrAtStart;                   ///< [seats] fraction
    Column<Owned> units;                        ///< [places] Q, bn at a price of 1
    Column<Owned> repo;                         ///< [places] R, bn
    std::vector<StoredMask<Owned>> marketMaker; ///< [seats]
    std::vector<StoredMask<Owned>> real;        ///< [seats] false for lanes without a dealer
    std::vector<StoredMask<Owned>> makes;       ///< [places] a market maker makes this market
    Column<Real> fundCash;                      ///< [funds] bn
    Column<Real> flowSensitivity;               ///< [funds] redemptions per unit of fall
    Column<Real> flowThreshold;                 ///< [funds] fall of the value of a share that is taken calmly
    Column<Real> fundUnits;                     ///< [fund positions] bn at a price of 1
    Column<Real> exposureAmount;                ///< [creditors] bn

    /// The numbers of an event.
    struct ShockSize {
        Real size;           ///< in the unit of its kind
        Real permanentShare; ///< of a price event, fraction
    };
    std::vector<ShockSize> shocks; ///< beside shape->shocks
    /// The numbers of a policy.
    struct MeasureSize {
        Real size;         ///< in the unit of its kind
        Real announcement; ///< fraction of the gap to fundamentals
        Real haircutCap;   ///< fraction
    };
    std::vector<MeasureSize> measures; ///< beside shape->measures

    std::vector<Rules<S>> rules; ///< in the order of the rounds from which they hold
    bool suspects = false;       ///< whether under some of them buyers do not take what a distressed dealer sells
    bool anticipates = false;    ///< whether under some of them dealers look at how far prices have just fallen
    Column<Real> claimAmount;    ///< [claims] bn
    Real valueCapital;           ///< bn, infinite without a bound

    std::vector<Real> makers;        ///< [assets] dealers who make it
    std::vector<Real> makersWeight;  ///< [assets] their total assets, bn
    std::vector<Real> perRootMakers; ///< [assets] 1/√N of those who make it, at least one
    Real allMakersWeight;            ///< bn

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

extern template class Inputs<OneByOne>;    ///< in inputs.cpp
extern template class Inputs<FourDealers>; ///< in inputs.cpp
extern template class Inputs<ManyMarkets>; ///< in inputs.cpp

} // namespace waterhammer
