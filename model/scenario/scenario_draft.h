// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/channels.h"
#include "model/scenario/extensions.h"
#include "model/scenario/kinds.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The scenario as somebody edits it: plain values, free to be wrong for a while.
/// `validate()` in scenario.h turns a draft into the immutable Scenario that the engine accepts.
///
/// Units: money in billions of the scenario's currency, prices as an index that starts at 1,
/// rates and shares as fractions (0.05 is 5 %), time in rounds of one trading day.
/// Ranges, defaults and units of every field stand in scenario_fields.h.
namespace waterhammer {

/// One entry of a book: so much of this asset.
struct Amount {
    std::string asset; ///< id
    double value = 0;  ///< bn at the starting price

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// The part of a dealer's repo that a lender with a name finances.
struct LenderShare {
    std::string lender; ///< id of a dealer or a fund
    double value = 0;   ///< fraction of all its repo

    friend bool operator==(const LenderShare&, const LenderShare&) = default;
};

/// Something that dealers and funds hold and trade.
struct Asset {
    std::string id;                      ///< 1 to 64 of letters, digits, '.', '_', '-'; unique
    std::string name;                    ///< shown; empty: the id
    double depth = 1000;                 ///< bn whose sale moves the price by a factor of about 1/e
    double volatility = 0;               ///< per round
    double halfSpread = 0;               ///< fraction of the price
    double haircut = 0;                  ///< of repo lenders, fraction
    double floor = 0;                    ///< share of the fundamental price where value buyers stand
    double slrWeight = 1;                ///< in the leverage exposure
    std::optional<double> liquidityRank; ///< lower is sold first; absent: the place in the file
    Extensions extensions;               ///< kept as they stand

    friend bool operator==(const Asset&, const Asset&) = default;
};

/// What forces a dealer to sell (Greenwood, Landier and Thesmar 2015; Adrian and Shin 2014).
struct Constraints {
    double slrMin = 0.05;             ///< the requirement that gauges show
    std::optional<double> slrTrigger; ///< below it the dealer delevers; absent: slrMin
    std::optional<double> slrTarget;  ///< to which it delevers; absent: slrMin
    std::optional<double> varLimit;   ///< bn; absent: none
    double quoteTolerance = 3;        ///< volatility multiple up to which it quotes
    double failBelow = 0;             ///< leverage ratio
    Extensions extensions;            ///< kept as they stand

    friend bool operator==(const Constraints&, const Constraints&) = default;
};

/// A dealer, or a leveraged investor, with its books.
struct Dealer {
    std::string id;                       ///< 1 to 64 of letters, digits, '.', '_', '-'; unique
    std::string name;                     ///< shown; empty: the id
    double cash = 0;                      ///< bn; the level it returns to
    std::vector<Amount> holdings;         ///< the assets it makes markets in, a zero holding included
    double otherAssets = 0;               ///< below zero it counts as a liability
    std::vector<Amount> repo;             ///< what it borrowed against each holding
    double shortTermFunding = 0;          ///< bn, unsecured, may not be rolled
    double longTermDebt = 0;              ///< bn, does not fall due during a run
    double tier1Capital = 0;              ///< bn
    double offBalanceExposure = 0;        ///< bn that count in the leverage exposure alone
    std::vector<LenderShare> repoLenders; ///< who finances its repo; the rest comes from outside
    bool marketMaker = true;              ///< false: a leveraged investor, which never quotes and never absorbs
    Constraints constraints;              ///< its limits
    Extensions extensions;                ///< kept as they stand

    friend bool operator==(const Dealer&, const Dealer&) = default;
};

/// An open-ended fund whose investors leave when it falls (Coval and Stafford 2007).
struct Fund {
    std::string id;               ///< 1 to 64 of letters, digits, '.', '_', '-'; unique
    std::string name;             ///< shown; empty: the id
    double cash = 0;              ///< bn, pays redemptions first
    std::vector<Amount> holdings; ///< what it owns
    double flowSensitivity = 0;   ///< share of net assets redeemed per unit of fall
    double flowThreshold = 0;     ///< fall below which nobody redeems
    Extensions extensions;        ///< kept as they stand

    friend bool operator==(const Fund&, const Fund&) = default;
};

/// Unsecured inter-dealer lending, the channel of counterparty losses (Furfine 2003).
struct Exposure {
    std::string lender;    ///< dealer id
    std::string borrower;  ///< dealer id
    double amount = 0;     ///< bn
    Extensions extensions; ///< kept as they stand

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

/// What a `set` event gives: a number, a switch, or nothing, which makes an optional number absent again.
using TermValue = std::variant<std::monostate, double, bool>;

/// Something that happens to the market from outside, at the beginning of a round.
struct Event {
    std::string id;                    ///< its name in paths; made when first needed, then kept
    bool on = true;                    ///< off: it stays in the file and does nothing
    int round = 1;                     ///< at whose opening it happens
    EventKind kind = EventKind::Price; ///< says which of the others count
    std::string asset;                 ///< id; price, volatility, haircut, depth, sellOrder
    std::optional<std::string> dealer; ///< id; capitalLoss, capitalInjection, fundingRun; absent: all
    std::optional<std::string> fund;   ///< id; redemption; absent: all
    double size = 0;                   ///< `change`, `factor`, `amount` or `share`, as the kind says
    std::string path;                  ///< set: of a number or a switch, as parameter_path.h spells it
    TermValue value;                   ///< set: what it is from this round on
    double permanentShare = 1;         ///< price: the part of the change that fundamentals share
    Extensions extensions;             ///< kept as they stand

    friend bool operator==(const Event&, const Event&) = default;
};

/// What an authority does, in every round from `from` to `to`.
struct Policy {
    std::string id;                             ///< its name in paths; made when first needed, then kept
    bool on = true;                             ///< off: it stays in the file and does nothing
    PolicyKind kind = PolicyKind::SlrExemption; ///< says which of the others count
    int from = 1;                               ///< first round
    std::optional<int> to;                      ///< absent: without end
    std::vector<std::string> assets;            ///< ids; slrExemption
    bool cash = false;                          ///< slrExemption: cash too
    double size = 0;                  ///< `amount` (slrRelief, assetPurchases) or `factor` (swingPricing, allToAll)
    std::string asset;                ///< id; assetPurchases
    double announcement = 0;          ///< assetPurchases: share of the gap to fundamentals closed in its first round
    bool fromAll = false;             ///< assetPurchases: what forced sellers do not bring is bought from others
    std::optional<double> haircutCap; ///< repoFacility; absent: the baseline
    Extensions extensions;            ///< kept as they stand

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// Which assets are sold first: the most liquid, or all in proportion.
enum class LiquidationRule { LiquidFirst, ProRata };
/// What depth is compared with: the value that is sold, or the units.
enum class ImpactBasis { Value, Units };

/// Parameters that hold for everybody. Fractions, multiples and rounds as scenario_fields.h says.
struct Market {
    int horizon = 60;              ///< rounds
    double correlation = 0.3;      ///< of any two assets, in value at risk
    double varMultiplier = 2.326;  ///< standard deviations that value at risk covers
    double ewmaLambda = 0.94;      ///< weight of yesterday's estimate of volatility (RiskMetrics 1996)
    double ewmaBackground = 1;     ///< share of ordinary noise that stays in the estimate
    double adjustmentSpeed = 1;    ///< share of a gap to the limit closed in a round
    double resolutionSpeed = 0.25; ///< share of its book that a failed dealer sells in a round
    LiquidationRule liquidationRule = LiquidationRule::LiquidFirst; ///< of dealers
    double haircutSensitivity = 1;                                  ///< of haircuts to a rise in volatility
    double haircutCap = 0.5;                                        ///< the highest haircut
    double rollOffMax = 0.3;                                        ///< share of funding lost in a round at worst
    double rollOffStart = 0.8;            ///< share of the starting ratio below which lenders leave
    double rollOffFull = 0.4;             ///< share of it at which they leave as fast as they can
    double clientRollOff = 0;             ///< share that investors lose when all market makers are in breach
    double reserveFloor = 0.5;            ///< share of starting cash kept back from lenders
    double depthFloor = 0.3;              ///< share of depth left when nobody quotes
    double depthVolatilityExponent = 0.5; ///< how fast depth falls as volatility rises
    double spreadWidening = 0.5;          ///< of half-spreads as dealers stop quoting
    double spreadCap = 10;                ///< of half-spreads, a multiple of those at the start
    double markUncertainty = 0.5;         ///< volatilities taken off marks as fewer quote
    double reversion = 0.1;               ///< share of the gap to fundamentals closed in a round
    double reversionFloor = 0.3;          ///< share of it left when nobody quotes
    double absorption = 0.5;              ///< share of free room that dealers offer in a round
    double cashSlrWeight = 1;             ///< of cash in the leverage exposure
    LiquidationRule fundLiquidationRule = LiquidationRule::LiquidFirst; ///< of funds
    ImpactBasis impactBasis = ImpactBasis::Value;                       ///< of sales
    std::optional<double> implementationShortfall;                      ///< absent: volume-weighted price
    double lossGivenDefault = 0.6;                                      ///< share of an exposure (Furfine 2003)
    double deleverFromCash = 0;                                         ///< share of its cash that repays debt first
    double anticipation = 0;            ///< how much of the last fall dealers expect once more
    double learning = 0;                ///< how much of a surprise elsewhere counts in one's own volatility
    double staleness = 0;               ///< what a day without a quote adds to uncertainty, in volatilities
    double suspicion = 0;               ///< share of a distressed dealer's sales that dealers do not bid for
    double pullShare = 1;               ///< of its repo loans that a dealer in breach does not roll
    std::optional<double> valueCapital; ///< bn that value investors can spend; absent: no bound
    bool repayOnSettlement = true;      ///< proceeds beyond the usual cash repay funding at once
    Channels channels;                  ///< the mechanisms
    Extensions extensions;              ///< kept as they stand

    friend bool operator==(const Market&, const Market&) = default;
};

/// Where somebody put a node of the graph.
struct NodePlace {
    std::string node;    ///< "dealers:d6"
    double x = 0, y = 0; ///< of its centre, shares of the graph's width and height

    friend bool operator==(const NodePlace&, const NodePlace&) = default;
};

/// A dealer that stands with the others of its group where there are many.
struct GroupMember {
    std::string dealer; ///< id
    std::string group;  ///< its name

    friend bool operator==(const GroupMember&, const GroupMember&) = default;
};

/// Everything a file says.
struct ScenarioDraft {
    std::string name;                 ///< the title
    std::string description;          ///< for the scenario's card and papers
    std::vector<std::string> sources; ///< of its figures
    std::string currency = "USD bn";  ///< the unit of all money, at most 12 signs
    std::vector<Asset> assets;        ///< at least one
    std::vector<Dealer> dealers;      ///< at least one; the order is that of the graph
    std::vector<Fund> funds;          ///< may be none
    std::vector<Exposure> exposures;  ///< lending among dealers
    std::vector<Event> events;        ///< what strikes
    std::vector<Policy> policies;     ///< what authorities do
    Market market;                    ///< parameters and switches
    std::string focus;                ///< node of "my bank", "dealers:d6" or a bare id; empty: none
    std::vector<NodePlace> layout;    ///< nodes that stand elsewhere than in their own places
    std::vector<GroupMember> groups;  ///< none: the order of the file
    Extensions extensions;            ///< also what later versions keep beside the market: kept_keys.h

    friend bool operator==(const ScenarioDraft&, const ScenarioDraft&) = default;
};

} // namespace waterhammer
