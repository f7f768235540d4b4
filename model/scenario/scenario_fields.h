// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/channels.h"
#include "model/scenario/scenario_draft.h"

#include <limits>
#include <span>
#include <string>
#include <string_view>

/// The one description of every field of a scenario: its name in files, unit, legal range, and whether a file
/// must give it. The reader, the writer, the validation, parameter paths and the editors all follow it, so a new
/// parameter is one member in scenario_draft.h and one line here.
///
/// `describe(sample, visit)` calls `visit(FieldInfo, &Type::member)` for each field in file order; the sample
/// matters only where the fields depend on a kind (events, policies). Defaults are those of a fresh object.
namespace waterhammer {

/// An interval of legal numbers. Not-a-number is in none.
struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false;
    bool highOpen = false;
    /// The size beyond which no figure of a market lies; told only where it is passed, and keeps what is worked out
    /// from it finite.
    double limit = std::numeric_limits<double>::max();

    [[nodiscard]] constexpr bool contains(double x) const
    {
        return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high) && x >= -limit && x <= limit;
    }
    /// What was expected where `x` is not contained: as text(), or the limit that it is beyond.
    [[nodiscard]] std::string expectedInPlaceOf(double x) const;
    /// "a number above 0", "a number from 0 to 1": for messages.
    [[nodiscard]] std::string text() const;
    /// The same of a whole number: "a whole number from 1 to 100000".
    [[nodiscard]] std::string wholeText() const;
};

inline constexpr Range anyNumber{};
inline constexpr Range notNegativeMoney{.low = 0, .limit = 1e15};
inline constexpr Range anyMoney{.limit = 1e15};
inline constexpr Range anyDepth{.low = 0, .lowOpen = true, .limit = 1e18};
inline constexpr Range anyVolatility{.low = 0, .limit = 10};
inline constexpr Range anyFactor{.low = 0, .limit = 1e6};
inline constexpr Range factorAboveZero{.low = 0, .lowOpen = true, .limit = 1e6};
inline constexpr Range share{.low = 0, .high = 1};
inline constexpr Range belowOne{.low = 0, .high = 1, .highOpen = true};
inline constexpr Range ratioAboveZero{.low = 0, .high = 1, .lowOpen = true};
inline constexpr Range fallAtMostAll{.low = -1, .limit = 100};
inline constexpr Range rounds{.low = 1, .high = 100'000};

enum class Need { Optional, Required };

/// What the text of a field, or each key of a book, is the id of. A lender is a dealer or a fund.
enum class Names { Nothing, Asset, Dealer, Fund, Lender };

struct FieldInfo {
    std::string_view key;       ///< name in files and paths
    Range range = anyNumber;    ///< of numbers
    std::string_view unit = {}; ///< "bn", "fraction", "rounds", "multiple" or nothing
    Need need = Need::Optional;
    Names names = Names::Nothing; ///< renaming, removal and validation follow it
};

template <class V> void describe(const Asset&, V&& visit)
{
    visit(FieldInfo{"id", {}, {}, Need::Required}, &Asset::id);
    visit(FieldInfo{"name"}, &Asset::name);
    visit(FieldInfo{"depth", anyDepth, "bn", Need::Required}, &Asset::depth);
    visit(FieldInfo{"volatility", anyVolatility, "fraction", Need::Required}, &Asset::volatility);
    visit(FieldInfo{"halfSpread", belowOne, "fraction"}, &Asset::halfSpread);
    visit(FieldInfo{"haircut", belowOne, "fraction"}, &Asset::haircut);
    visit(FieldInfo{"floor", belowOne, "fraction"}, &Asset::floor);
    visit(FieldInfo{"slrWeight", anyFactor, "fraction"}, &Asset::slrWeight);
    visit(FieldInfo{"liquidityRank"}, &Asset::liquidityRank);
}

template <class V> void describe(const Constraints&, V&& visit)
{
    visit(FieldInfo{"slrMin", share, "fraction"}, &Constraints::slrMin);
    visit(FieldInfo{"slrTrigger", share, "fraction"}, &Constraints::slrTrigger);
    visit(FieldInfo{"slrTarget", ratioAboveZero, "fraction"}, &Constraints::slrTarget);
    visit(FieldInfo{"varLimit", notNegativeMoney, "bn"}, &Constraints::varLimit);
    visit(FieldInfo{"quoteTolerance", anyFactor, "multiple"}, &Constraints::quoteTolerance);
    visit(FieldInfo{"failBelow", share, "fraction"}, &Constraints::failBelow);
}

template <class V> void describe(const Dealer&, V&& visit)
{
    visit(FieldInfo{"id", {}, {}, Need::Required}, &Dealer::id);
    visit(FieldInfo{"name"}, &Dealer::name);
    visit(FieldInfo{"cash", notNegativeMoney, "bn", Need::Required}, &Dealer::cash);
    visit(FieldInfo{"holdings", notNegativeMoney, "bn", Need::Required, Names::Asset}, &Dealer::holdings);
    visit(FieldInfo{"otherAssets", anyMoney, "bn"}, &Dealer::otherAssets);
    visit(FieldInfo{"repo", notNegativeMoney, "bn", Need::Optional, Names::Asset}, &Dealer::repo);
    visit(FieldInfo{"shortTermFunding", notNegativeMoney, "bn", Need::Required}, &Dealer::shortTermFunding);
    visit(FieldInfo{"longTermDebt", notNegativeMoney, "bn"}, &Dealer::longTermDebt);
    visit(FieldInfo{"tier1Capital", notNegativeMoney, "bn", Need::Required}, &Dealer::tier1Capital);
    visit(FieldInfo{"offBalanceExposure", notNegativeMoney, "bn"}, &Dealer::offBalanceExposure);
    visit(FieldInfo{"marketMaker"}, &Dealer::marketMaker);
    visit(FieldInfo{"repoLenders", share, "fraction", Need::Optional, Names::Lender}, &Dealer::repoLenders);
    visit(FieldInfo{"constraints"}, &Dealer::constraints);
}

template <class V> void describe(const Fund&, V&& visit)
{
    visit(FieldInfo{"id", {}, {}, Need::Required}, &Fund::id);
    visit(FieldInfo{"name"}, &Fund::name);
    visit(FieldInfo{"cash", notNegativeMoney, "bn"}, &Fund::cash);
    visit(FieldInfo{"holdings", notNegativeMoney, "bn", Need::Required, Names::Asset}, &Fund::holdings);
    visit(FieldInfo{"flowSensitivity", anyFactor, "multiple"}, &Fund::flowSensitivity);
    visit(FieldInfo{"flowThreshold", anyFactor, "fraction"}, &Fund::flowThreshold);
}

template <class V> void describe(const Exposure&, V&& visit)
{
    visit(FieldInfo{"lender", {}, {}, Need::Required, Names::Dealer}, &Exposure::lender);
    visit(FieldInfo{"borrower", {}, {}, Need::Required, Names::Dealer}, &Exposure::borrower);
    visit(FieldInfo{"amount", notNegativeMoney, "bn", Need::Required}, &Exposure::amount);
}

template <class V> void describe(const Event& event, V&& visit)
{
    visit(FieldInfo{"id"}, &Event::id);
    visit(FieldInfo{"on"}, &Event::on);
    visit(FieldInfo{"round", rounds, "rounds", Need::Required}, &Event::round);
    visit(FieldInfo{"kind", {}, {}, Need::Required}, &Event::kind);
    const auto asset = [&] { visit(FieldInfo{"asset", {}, {}, Need::Required, Names::Asset}, &Event::asset); };
    const auto size = [&](std::string_view key, Range range, std::string_view unit) {
        visit(FieldInfo{key, range, unit, Need::Required}, &Event::size);
    };
    switch (event.kind) {
    case EventKind::Price:
        asset();
        size("change", fallAtMostAll, "fraction");
        visit(FieldInfo{"permanentShare", share, "fraction"}, &Event::permanentShare);
        break;
    case EventKind::Volatility:
    case EventKind::Haircut:
        asset();
        size("factor", anyFactor, "multiple");
        break;
    case EventKind::Depth:
        asset();
        size("factor", factorAboveZero, "multiple");
        break;
    case EventKind::SellOrder:
        asset();
        size("amount", notNegativeMoney, "bn");
        break;
    case EventKind::CapitalLoss:
    case EventKind::CapitalInjection:
        visit(FieldInfo{"dealer", {}, {}, Need::Optional, Names::Dealer}, &Event::dealer);
        size("amount", notNegativeMoney, "bn");
        break;
    case EventKind::FundingRun:
        visit(FieldInfo{"dealer", {}, {}, Need::Optional, Names::Dealer}, &Event::dealer);
        size("share", share, "fraction");
        break;
    case EventKind::Redemption:
        visit(FieldInfo{"fund", {}, {}, Need::Optional, Names::Fund}, &Event::fund);
        size("share", share, "fraction");
        break;
    case EventKind::Set:
        visit(FieldInfo{"path", {}, {}, Need::Required}, &Event::path);
        visit(FieldInfo{"value", {}, {}, Need::Required}, &Event::value);
        break;
    }
}

template <class V> void describe(const Policy& policy, V&& visit)
{
    visit(FieldInfo{"id"}, &Policy::id);
    visit(FieldInfo{"on"}, &Policy::on);
    visit(FieldInfo{"from", rounds, "rounds", Need::Required}, &Policy::from);
    visit(FieldInfo{"to", rounds, "rounds"}, &Policy::to);
    visit(FieldInfo{"kind", {}, {}, Need::Required}, &Policy::kind);
    switch (policy.kind) {
    case PolicyKind::SlrExemption:
        visit(FieldInfo{"assets", {}, {}, Need::Optional, Names::Asset}, &Policy::assets);
        visit(FieldInfo{"cash"}, &Policy::cash);
        break;
    case PolicyKind::SlrRelief: visit(FieldInfo{"amount", share, "fraction", Need::Required}, &Policy::size); break;
    case PolicyKind::AssetPurchases:
        visit(FieldInfo{"asset", {}, {}, Need::Required, Names::Asset}, &Policy::asset);
        visit(FieldInfo{"amount", notNegativeMoney, "bn", Need::Required}, &Policy::size);
        visit(FieldInfo{"announcement", share, "fraction"}, &Policy::announcement);
        visit(FieldInfo{"fromAll"}, &Policy::fromAll);
        break;
    case PolicyKind::RepoFacility: visit(FieldInfo{"haircutCap", belowOne, "fraction"}, &Policy::haircutCap); break;
    case PolicyKind::SwingPricing:
        visit(FieldInfo{"factor", anyFactor, "multiple", Need::Required}, &Policy::size);
        break;
    case PolicyKind::AllToAll:
        visit(FieldInfo{"factor", factorAboveZero, "multiple", Need::Required}, &Policy::size);
        break;
    }
}

template <class V> void describe(const Channels&, V&& visit)
{
    for (const auto& channel : channelTable)
        visit(FieldInfo{channel.key}, channel.on);
}

template <class V> void describe(const Market&, V&& visit)
{
    visit(FieldInfo{"horizon", rounds, "rounds"}, &Market::horizon);
    visit(FieldInfo{"correlation", share, "fraction"}, &Market::correlation);
    visit(FieldInfo{"varMultiplier", anyFactor, "multiple"}, &Market::varMultiplier);
    visit(FieldInfo{"ewmaLambda", share, "fraction"}, &Market::ewmaLambda);
    visit(FieldInfo{"ewmaBackground", anyFactor, "fraction"}, &Market::ewmaBackground);
    visit(FieldInfo{"adjustmentSpeed", share, "fraction"}, &Market::adjustmentSpeed);
    visit(FieldInfo{"resolutionSpeed", share, "fraction"}, &Market::resolutionSpeed);
    visit(FieldInfo{"liquidationRule"}, &Market::liquidationRule);
    visit(FieldInfo{"haircutSensitivity", anyFactor, "multiple"}, &Market::haircutSensitivity);
    visit(FieldInfo{"haircutCap", belowOne, "fraction"}, &Market::haircutCap);
    visit(FieldInfo{"rollOffMax", share, "fraction"}, &Market::rollOffMax);
    visit(FieldInfo{"rollOffStart", anyFactor, "fraction"}, &Market::rollOffStart);
    visit(FieldInfo{"rollOffFull", anyFactor, "fraction"}, &Market::rollOffFull);
    visit(FieldInfo{"clientRollOff", share, "fraction"}, &Market::clientRollOff);
    visit(FieldInfo{"reserveFloor", share, "fraction"}, &Market::reserveFloor);
    visit(FieldInfo{"depthFloor", share, "fraction"}, &Market::depthFloor);
    visit(FieldInfo{"depthVolatilityExponent", anyFactor, {}}, &Market::depthVolatilityExponent);
    visit(FieldInfo{"spreadWidening", anyFactor, "multiple"}, &Market::spreadWidening);
    visit(FieldInfo{"spreadCap", anyFactor, "multiple"}, &Market::spreadCap);
    visit(FieldInfo{"markUncertainty", anyFactor, "multiple"}, &Market::markUncertainty);
    visit(FieldInfo{"reversion", share, "fraction"}, &Market::reversion);
    visit(FieldInfo{"reversionFloor", share, "fraction"}, &Market::reversionFloor);
    visit(FieldInfo{"absorption", share, "fraction"}, &Market::absorption);
    visit(FieldInfo{"cashSlrWeight", anyFactor, "fraction"}, &Market::cashSlrWeight);
    visit(FieldInfo{"fundLiquidationRule"}, &Market::fundLiquidationRule);
    visit(FieldInfo{"impactBasis"}, &Market::impactBasis);
    visit(FieldInfo{"implementationShortfall", share, "fraction"}, &Market::implementationShortfall);
    visit(FieldInfo{"lossGivenDefault", share, "fraction"}, &Market::lossGivenDefault);
    visit(FieldInfo{"deleverFromCash", share, "fraction"}, &Market::deleverFromCash);
    visit(FieldInfo{"anticipation", anyFactor, "multiple"}, &Market::anticipation);
    visit(FieldInfo{"learning", anyFactor, "multiple"}, &Market::learning);
    visit(FieldInfo{"staleness", anyFactor, "multiple"}, &Market::staleness);
    visit(FieldInfo{"suspicion", share, "fraction"}, &Market::suspicion);
    visit(FieldInfo{"pullShare", share, "fraction"}, &Market::pullShare);
    visit(FieldInfo{"valueCapital", notNegativeMoney, "bn"}, &Market::valueCapital);
    visit(FieldInfo{"repayOnSettlement"}, &Market::repayOnSettlement);
    visit(FieldInfo{"channels"}, &Market::channels);
}

template <class V> void describe(const ScenarioDraft&, V&& visit)
{
    visit(FieldInfo{"name", {}, {}, Need::Required}, &ScenarioDraft::name);
    visit(FieldInfo{"description"}, &ScenarioDraft::description);
    visit(FieldInfo{"sources"}, &ScenarioDraft::sources);
    visit(FieldInfo{"currency"}, &ScenarioDraft::currency);
    visit(FieldInfo{"assets", {}, {}, Need::Required}, &ScenarioDraft::assets);
    visit(FieldInfo{"dealers", {}, {}, Need::Required}, &ScenarioDraft::dealers);
    visit(FieldInfo{"funds"}, &ScenarioDraft::funds);
    visit(FieldInfo{"exposures"}, &ScenarioDraft::exposures);
    visit(FieldInfo{"events"}, &ScenarioDraft::events);
    visit(FieldInfo{"policies"}, &ScenarioDraft::policies);
    visit(FieldInfo{"market"}, &ScenarioDraft::market);
    visit(FieldInfo{"focus"}, &ScenarioDraft::focus);
}

/// A type whose fields stand here: a part of a scenario with fields of its own.
struct AnyField {
    template <class Member> void operator()(const FieldInfo&, Member) const { }
};
template <class T>
concept Described = requires(const T& object)
{
    describe(object, AnyField{});
};

/// Names of the kinds as files spell them; the index is the enumerator's value.
inline constexpr std::string_view eventKindNames[] = {"price", "volatility", "haircut", "depth", "sellOrder",
    "capitalLoss", "fundingRun", "redemption", "capitalInjection", "set"};
inline constexpr std::string_view policyKindNames[] = {
    "slrExemption", "slrRelief", "assetPurchases", "repoFacility", "swingPricing", "allToAll"};
inline constexpr std::string_view liquidationRuleNames[] = {"liquidFirst", "proRata"};
inline constexpr std::string_view impactBasisNames[] = {"value", "units"};

constexpr std::span<const std::string_view> enumNames(EventKind) { return eventKindNames; }
constexpr std::span<const std::string_view> enumNames(PolicyKind) { return policyKindNames; }
constexpr std::span<const std::string_view> enumNames(LiquidationRule) { return liquidationRuleNames; }
constexpr std::span<const std::string_view> enumNames(ImpactBasis) { return impactBasisNames; }

} // namespace waterhammer
