// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The scenario as somebody edits it: plain values, free to be wrong for a while.
/// `validate()` in scenario.h turns a draft into the immutable Scenario that the engine accepts.
///
/// Units: money in billions of the scenario's currency, prices as an index that starts at 1,
/// rates and shares as fractions (0.05 is 5 %), time in rounds of one trading day.
/// Ranges, defaults and units of every field stand in scenario_fields.h.
namespace waterhammer {

/// Values a file carries that this program keeps as they stand, key and JSON text: those of other programs, under keys
/// that begin with "x-", and those of the format that it has no use for.
using Extensions = std::vector<std::pair<std::string, std::string>>;

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

struct Asset {
    std::string id;
    std::string name;
    double depth = 1000;                 ///< bn whose sale moves the price by a factor of about 1/e
    double volatility = 0;               ///< per round
    double halfSpread = 0;               ///< fraction of the price
    double haircut = 0;                  ///< of repo lenders, fraction
    double floor = 0;                    ///< share of the fundamental price where value buyers stand
    double slrWeight = 1;                ///< in the leverage exposure
    std::optional<double> liquidityRank; ///< lower is sold first; absent: the place in the file
    Extensions extensions;

    friend bool operator==(const Asset&, const Asset&) = default;
};

struct Constraints {
    double slrMin = 0.05;             ///< the requirement that gauges show
    std::optional<double> slrTrigger; ///< below it the dealer delevers; absent: slrMin
    std::optional<double> slrTarget;  ///< to which it delevers; absent: slrMin
    std::optional<double> varLimit;   ///< bn; absent: none
    double quoteTolerance = 3;        ///< volatility multiple up to which it quotes
    double failBelow = 0;             ///< leverage ratio
    Extensions extensions;

    friend bool operator==(const Constraints&, const Constraints&) = default;
};

struct Dealer {
    std::string id;
    std::string name;
    double cash = 0;
    std::vector<Amount> holdings; ///< the assets it makes markets in, a zero holding included
    double otherAssets = 0;       ///< below zero it counts as a liability
    std::vector<Amount> repo;
    double shortTermFunding = 0;
    double longTermDebt = 0;
    double tier1Capital = 0;
    double offBalanceExposure = 0;
    std::vector<LenderShare> repoLenders; ///< who finances its repo; the rest comes from outside
    bool marketMaker = true;              ///< false: a leveraged investor, which never quotes and never absorbs
    Constraints constraints;
    Extensions extensions;

    friend bool operator==(const Dealer&, const Dealer&) = default;
};

struct Fund {
    std::string id;
    std::string name;
    double cash = 0;
    std::vector<Amount> holdings;
    double flowSensitivity = 0; ///< share of net assets redeemed per unit of fall
    double flowThreshold = 0;   ///< fall below which nobody redeems
    Extensions extensions;

    friend bool operator==(const Fund&, const Fund&) = default;
};

/// Unsecured inter-dealer lending, the channel of counterparty losses (Furfine 2003).
struct Exposure {
    std::string lender;   ///< dealer id
    std::string borrower; ///< dealer id
    double amount = 0;    ///< bn
    Extensions extensions;

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

enum class EventKind {
    Price,
    Volatility,
    Haircut,
    Depth,
    SellOrder,
    CapitalLoss,
    FundingRun,
    Redemption,
    CapitalInjection,
    Set
};

/// What a `set` event gives: a number, a switch, or nothing, which makes an optional number absent again.
using TermValue = std::variant<std::monostate, double, bool>;

/// Something that happens to the market from outside, at the beginning of a round.
struct Event {
    std::string id; ///< its name in paths; made when first needed, then kept
    bool on = true; ///< off: it stays in the file and does nothing
    int round = 1;
    EventKind kind = EventKind::Price;
    std::string asset;                 ///< id; price, volatility, haircut, depth, sellOrder
    std::optional<std::string> dealer; ///< id; capitalLoss, capitalInjection, fundingRun; absent: all
    std::optional<std::string> fund;   ///< id; redemption; absent: all
    double size = 0;                   ///< `change`, `factor`, `amount` or `share`, as the kind says
    std::string path;                  ///< set: of a number or a switch, as parameter_path.h spells it
    TermValue value;                   ///< set: what it is from this round on
    double permanentShare = 1;         ///< price: the part of the change that fundamentals share
    Extensions extensions;

    friend bool operator==(const Event&, const Event&) = default;
};

enum class PolicyKind { SlrExemption, SlrRelief, AssetPurchases, RepoFacility, SwingPricing, AllToAll };

/// What an authority does, in every round from `from` to `to`.
struct Policy {
    std::string id; ///< its name in paths; made when first needed, then kept
    bool on = true; ///< off: it stays in the file and does nothing
    PolicyKind kind = PolicyKind::SlrExemption;
    int from = 1;
    std::optional<int> to;            ///< absent: without end
    std::vector<std::string> assets;  ///< ids; slrExemption
    bool cash = false;                ///< slrExemption: cash too
    double size = 0;                  ///< `amount` (slrRelief, assetPurchases) or `factor` (swingPricing, allToAll)
    std::string asset;                ///< id; assetPurchases
    double announcement = 0;          ///< assetPurchases: share of the gap to fundamentals closed in its first round
    bool fromAll = false;             ///< assetPurchases: what forced sellers do not bring is bought from others
    std::optional<double> haircutCap; ///< repoFacility; absent: the baseline
    Extensions extensions;

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// The mechanisms, each with its switch. The first six amplify; `interdealer` is the absorber.
struct Channels {
    bool slr = true;
    bool var = true;
    bool funding = true;
    bool information = true;
    bool redemptions = true;
    bool counterparty = true;
    bool interdealer = true;
    Extensions extensions;

    friend bool operator==(const Channels&, const Channels&) = default;
};

enum class LiquidationRule { LiquidFirst, ProRata };
enum class ImpactBasis { Value, Units };

struct Market {
    int horizon = 60; ///< rounds
    double correlation = 0.3;
    double varMultiplier = 2.326;
    double ewmaLambda = 0.94;
    double ewmaBackground = 1;
    double adjustmentSpeed = 1;
    double resolutionSpeed = 0.25;
    LiquidationRule liquidationRule = LiquidationRule::LiquidFirst;
    double haircutSensitivity = 1;
    double haircutCap = 0.5;
    double rollOffMax = 0.3;
    double rollOffStart = 0.8;
    double rollOffFull = 0.4;
    double clientRollOff = 0;
    double reserveFloor = 0.5;
    double depthFloor = 0.3;
    double depthVolatilityExponent = 0.5;
    double spreadWidening = 0.5;
    double spreadCap = 10;
    double markUncertainty = 0.5;
    double reversion = 0.1;
    double reversionFloor = 0.3;
    double absorption = 0.5;
    double cashSlrWeight = 1;
    LiquidationRule fundLiquidationRule = LiquidationRule::LiquidFirst;
    ImpactBasis impactBasis = ImpactBasis::Value;
    std::optional<double> implementationShortfall; ///< absent: volume-weighted price
    double lossGivenDefault = 0.6;
    double deleverFromCash = 0;
    double anticipation = 0;            ///< how much of the last fall dealers expect once more
    double learning = 0;                ///< how much of a surprise elsewhere counts in one's own volatility
    double staleness = 0;               ///< what a day without a quote adds to uncertainty, in volatilities
    double suspicion = 0;               ///< share of a distressed dealer's sales that dealers do not bid for
    double pullShare = 1;               ///< of its repo loans that a dealer in breach does not roll
    std::optional<double> valueCapital; ///< bn that value investors can spend; absent: no bound
    bool repayOnSettlement = true;
    Channels channels;
    Extensions extensions;

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

struct ScenarioDraft {
    std::string name;
    std::string description;
    std::vector<std::string> sources;
    std::string currency = "USD bn";
    std::vector<Asset> assets;
    std::vector<Dealer> dealers;
    std::vector<Fund> funds;
    std::vector<Exposure> exposures;
    std::vector<Event> events;
    std::vector<Policy> policies;
    Market market;
    std::string focus;               ///< node of "my bank", "dealers:d6" or a bare id; empty: none
    std::vector<NodePlace> layout;   ///< nodes that stand elsewhere than in their own places
    std::vector<GroupMember> groups; ///< none: the order of the file
    Extensions extensions;           ///< also what later versions keep beside the market: kept_keys.h

    friend bool operator==(const ScenarioDraft&, const ScenarioDraft&) = default;
};

} // namespace waterhammer
