// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstdint>
#include <vector>

/// Why did it happen? What sold in a round, because of which constraint, because of which loss, in amounts that add
/// up, read off the frames of a run when somebody asks.
///
/// A cause is an amount with two kinds of children: `parts` have its unit and add up to it; `because` are totals in
/// their own units that say why it arose, with parts of their own. An answer goes one round back: a part such as
/// MarkPrice names asset and round, and causesOfMove() of those goes on from there.
///
/// Changes are counted from a dealer's opening of the round before (from the start, in round 1) to its opening of the
/// round: that is when constraints are looked at. Changes of products (value = units × mark) are divided evenly, so
/// that nothing is left over: Δ(xy) = Δx·ȳ + Δy·x̄ with averages of before and after.
namespace waterhammer {

/// What an amount is measured in.
enum class CauseUnit {
    LogReturn,   ///< of a price, ln(after/before)
    Sales,       ///< bn at the marks of the opening
    Exposure,    ///< bn of leverage exposure
    ValueAtRisk, ///< bn
    Cash,        ///< bn
    Equity,      ///< bn, losses negative
};

/// What an amount is, and what its children are. After each kind: what a cause of it names, its parts and its because;
/// the unit stands over each group.
enum class CauseKind {
    // a price from close to close [LogReturn]
    PriceMove,     ///< asset. Parts: Shock, TradingImpact, Lift, Reversion
    Shock,         ///< asset. Parts: PriceEvent
    TradingImpact, ///< asset. Because: Pressure
    Lift,          ///< asset: bought by the authority from everybody
    Reversion,     ///< asset: value investors, towards the fundamental price

    // what pressed on a price [Sales]
    Pressure,         ///< asset: net sales, as dealers' filling books shield them. Parts: all below
    DealerSale,       ///< dealer, asset. Parts: VarSale, SlrSale, FearSale, FundingSale, FailureSale
    FundSale,         ///< fund, asset. Because: RedemptionsToRaise
    ClientSale,       ///< asset, event
    OfficialPurchase, ///< asset, negative
    Absorption,       ///< asset, negative: bought by dealers. Parts: Purchase
    Purchase,         ///< dealer, asset, negative
    FullBooks,        ///< asset: what dealers absorbed without shielding the price, since their room was used up

    // a dealer's sales by constraint [Sales]
    DealerSales, ///< dealer, all assets. Parts: sales by constraint, each with parts by asset
    VarSale,     ///< dealer, asset. Because: VarExcess, or VarToShed
    SlrSale,     ///< dealer, asset. Because: LeverageGap, or LeverageToShed
    FearSale,    ///< dealer, asset: before prices fall further. Because: FearedGap, or LeverageToShed
    FundingSale, ///< dealer, asset. Because: FundingShortfall, or MoneyToRaise
    FailureSale, ///< dealer, asset. Because: EquityLeft of the round it failed in, or FundingShortfall, if it could not
                 ///< pay

    // from what is missing to what is sold; only where one is not the other
    LeverageToShed, ///< dealer [Exposure]: what sales take off. Parts: LeverageGap or FearedGap, and steps
    VarToShed,      ///< dealer [ValueAtRisk]: what sales take off. Parts: VarExcess, LeftForLater
    MoneyToRaise,   ///< dealer [Cash]: what sales bring in. Parts: FundingShortfall, RepoOnSold, NotSold
    LeftForLater,   ///< dealer, negative: a gap is closed at the speed of adjustment
    RepaidFromCash, ///< dealer, negative: debt repaid without a sale
    LoansCalled,    ///< dealer, negative: repo loans that it does not roll
    DoneBySales,    ///< dealer, negative: its sales for constraints before this one
    NotSold,        ///< dealer, negative: more than it has to sell, or debt to repay with it
    RepoOnSold,     ///< dealer: goes back to the lenders on what is sold

    // the leverage ratio [Exposure]
    LeverageGap,     ///< dealer: exposure beyond what its equity carries at the target, X − E/target
    GapBefore,       ///< dealer: at the opening before; negative where there was room
    EquityGeared,    ///< dealer: equity lost, times 1/target. Because: EquityChange
    TargetChange,    ///< dealer: a policy or a dated term moved the target
    ExposureMarks,   ///< dealer: exposure changed with prices. Parts: itself by asset
    ExposureTrades,  ///< dealer: with sales and purchases. Parts: itself by asset
    ExposureCash,    ///< dealer: with cash
    ExposureOther,   ///< dealer: with other assets
    ExposureWeights, ///< dealer: with the weights that a policy or a dated term sets
    FearedGap,       ///< dealer: the gap if prices fell once more as they have. Parts: LeverageGap, FearedFall
    FearedFall,      ///< dealer: what that fall would add

    // value at risk [ValueAtRisk]
    VarExcess,     ///< dealer: VaR beyond its limit
    ExcessBefore,  ///< dealer: at the opening before; negative where there was room
    VarTerms,      ///< dealer: a dated term moved the limit or the measure
    VarVolatility, ///< dealer: more volatile assets. Parts: itself by asset
    VarMarks,      ///< dealer: positions worth more or less. Parts: itself by asset
    VarTrades,     ///< dealer: positions bought or sold. Parts: itself by asset

    // funding [Cash]
    FundingShortfall, ///< dealer: what falls due beyond cash to hand and what sales so far free
    Arrears,          ///< dealer: owed since the round before
    RollOffWeak,      ///< dealer: short-term funding not rolled since its leverage ratio fell. Because: EquityChange
    RollOffClients,   ///< dealer: not rolled since its prime brokers are squeezed
    RollOffRun,       ///< dealer: not rolled in a run, an event
    MarginCalls,      ///< dealer. Parts: MarginCall
    MarginCall,       ///< dealer, asset. Because: MarginGap, or the roll-off where that asks for more
    CashToHand,       ///< dealer, negative: cash beyond the reserve
    FreedBySales,     ///< dealer, negative: what the sales for other constraints free
    MarginGap,        ///< dealer, asset: repo beyond what lenders lend on the position
    MarginBefore,     ///< dealer, asset: at the opening before; negative where more could have been borrowed
    MarginHaircut,    ///< dealer, asset: the haircut rose
    MarginMarks,      ///< dealer, asset: the position is worth less
    MarginTrades,     ///< dealer, asset: less is held
    MarginRepo,       ///< dealer, asset: more is borrowed

    // equity [Equity]
    EquityLeft,       ///< dealer. Parts: EquityBefore, EquityChange
    EquityBefore,     ///< dealer: at the opening before
    EquityChange,     ///< dealer. Parts: all below
    PriceEvent,       ///< event, asset; of a dealer's equity: dealer too
    CapitalLoss,      ///< event, dealer
    CapitalInjection, ///< event, dealer
    CounterpartyLoss, ///< dealer; borrower: who failed on it
    Revaluation,      ///< dealer, asset. Parts: MarkPrice, MarkSpread, MarkUncertainty
    MarkPrice,        ///< dealer, asset: trading and value investors moved the price
    MarkSpread,       ///< dealer, asset: the half-spread changed
    MarkUncertainty,  ///< dealer, asset: the uncertainty about the price changed
    Trading,          ///< dealer, asset: trades away from the mark. Parts: TradingSale, TradingPurchase, HandedOn
    TradingSale,      ///< dealer, asset: sold below the mark
    TradingPurchase,  ///< dealer, asset: absorbed below the mark, a gain
    HandedOn,         ///< dealer, asset: inventory handed on to end investors

    // funds [Cash]
    RedemptionsToRaise, ///< fund: what is due beyond its cash
    DueBefore,          ///< fund: due since the round before
    RedemptionEvent,    ///< fund, event
    Outflow,            ///< fund: investors leave after a fall. Because: FundChange
    DueCapped,          ///< fund, negative: no more is due than the fund is worth
    FundCash,           ///< fund, negative
    FundCalled,         ///< fund, negative: loans to dealers that it does not roll
    FundChange, ///< fund [Equity]: its net asset value since the opening before. Parts: itself by asset, FundLoans
    FundLoans,  ///< fund [Equity]: loans to dealers written off
};

/// An amount and where it came from: a node of the tree that answers why.
struct Cause {
    static constexpr std::uint32_t none = 0xffffffff; ///< what a cause does not name

    CauseKind kind{};              ///< what the amount is
    CauseUnit unit{};              ///< what it is measured in
    double amount = 0;             ///< in that unit; losses and what works against the whole are negative
    int round = 0;                 ///< in which it arose
    std::uint32_t asset = none;    ///< index into Scenario::assets
    std::uint32_t dealer = none;   ///< index into Scenario::dealers
    std::uint32_t fund = none;     ///< index into Scenario::funds
    std::uint32_t event = none;    ///< index into Scenario::shocks
    std::uint32_t borrower = none; ///< index into Scenario::dealers
    std::vector<Cause> parts;      ///< in the same unit; where there are any, they add up to `amount`
    std::vector<Cause> because;    ///< totals in units of their own that say why the amount arose
};

/// Dealers' sales beyond these, the largest, come without `because`: ask causesOfSales() for theirs.
inline constexpr std::size_t mostExplainedSellers = 64;

/// Why the price of an asset moved in a round (1 to the last frame).
[[nodiscard]] Cause causesOfMove(const Trajectory& trajectory, int round, std::uint32_t asset);

/// Why a dealer sold in a round; DealerSales of nothing where it did not.
[[nodiscard]] Cause causesOfSales(const Trajectory& trajectory, int round, std::uint32_t dealer);

/// Why a dealer's equity changed from the close of the round before to the close of this one.
[[nodiscard]] Cause causesOfEquity(const Trajectory& trajectory, int round, std::uint32_t dealer);

} // namespace waterhammer
