// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/channels.h"
#include "model/scenario/kinds.h"
#include "model/scenario/scenario_draft.h"

#include <span>
#include <string_view>

/// The one description of every field of a scenario: its name in files, unit, legal range, and whether a file
/// must give it. The reader, the writer, the validation, parameter paths and the editors all follow it, so a new
/// parameter is one member in scenario_draft.h and one line here.
///
/// `describe(sample, visit)` calls `visit(FieldInfo, &Type::member)` for each field in file order; the sample
/// matters only where the fields depend on a kind (events, policies). Defaults are those of a fresh object.
namespace waterhammer {

/// Whether a file must give the field.
enum class Need { Optional, Required };

/// What is the same for every value of a field.
struct FieldInfo {
    std::string_view key;         ///< name in files and paths
    Range range = anyNumber;      ///< of numbers
    std::string_view unit = {};   ///< "bn", "fraction", "rounds", "multiple" or nothing
    Need need = Need::Optional;   ///< of files
    Names names = Names::Nothing; ///< renaming, removal and validation follow it
};

/// The fields of each part, in file order.
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

/// Of a dealer's limits.
template <class V> void describe(const Constraints&, V&& visit)
{
    visit(FieldInfo{"slrMin", anyShare, "fraction"}, &Constraints::slrMin);
    visit(FieldInfo{"slrTrigger", anyShare, "fraction"}, &Constraints::slrTrigger);
    visit(FieldInfo{"slrTarget", ratioAboveZero, "fraction"}, &Constraints::slrTarget);
    visit(FieldInfo{"varLimit", notNegativeMoney, "bn"}, &Constraints::varLimit);
    visit(FieldInfo{"quoteTolerance", anyFactor, "multiple"}, &Constraints::quoteTolerance);
    visit(FieldInfo{"failBelow", anyShare, "fraction"}, &Constraints::failBelow);
}

/// Of a dealer.
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
    visit(FieldInfo{"repoLenders", anyShare, "fraction", Need::Optional, Names::Lender}, &Dealer::repoLenders);
    visit(FieldInfo{"constraints"}, &Dealer::constraints);
}

/// Of a fund.
template <class V> void describe(const Fund&, V&& visit)
{
    visit(FieldInfo{"id", {}, {}, Need::Required}, &Fund::id);
    visit(FieldInfo{"name"}, &Fund::name);
    visit(FieldInfo{"cash", notNegativeMoney, "bn"}, &Fund::cash);
    visit(FieldInfo{"holdings", notNegativeMoney, "bn", Need::Required, Names::Asset}, &Fund::holdings);
    visit(FieldInfo{"flowSensitivity", anyFactor, "multiple"}, &Fund::flowSensitivity);
    visit(FieldInfo{"flowThreshold", anyFactor, "fraction"}, &Fund::flowThreshold);
}

/// Of a loan among dealers.
template <class V> void describe(const Exposure&, V&& visit)
{
    visit(FieldInfo{"lender", {}, {}, Need::Required, Names::Dealer}, &Exposure::lender);
    visit(FieldInfo{"borrower", {}, {}, Need::Required, Names::Dealer}, &Exposure::borrower);
    visit(FieldInfo{"amount", notNegativeMoney, "bn", Need::Required}, &Exposure::amount);
}

/// Of an event: those its kind has.
template <class V> void describe(const Event& event, V&& visit)
{
    visit(FieldInfo{"id"}, &Event::id);
    visit(FieldInfo{"on"}, &Event::on);
    visit(FieldInfo{"round", anyRound, "rounds", Need::Required}, &Event::round);
    visit(FieldInfo{"kind", {}, {}, Need::Required}, &Event::kind);
    const EventKindInfo& kind = infoOf(event.kind);
    if (kind.strikes == Names::Asset)
        visit(FieldInfo{"asset", {}, {}, Need::Required, Names::Asset}, &Event::asset);
    if (kind.strikes == Names::Dealer)
        visit(FieldInfo{"dealer", {}, {}, Need::Optional, Names::Dealer}, &Event::dealer);
    if (kind.strikes == Names::Fund)
        visit(FieldInfo{"fund", {}, {}, Need::Optional, Names::Fund}, &Event::fund);
    if (!kind.sizeKey.empty())
        visit(FieldInfo{kind.sizeKey, kind.range, kind.unit, Need::Required}, &Event::size);
    if (event.kind == EventKind::Price)
        visit(FieldInfo{"permanentShare", anyShare, "fraction"}, &Event::permanentShare);
    if (event.kind == EventKind::Set) {
        visit(FieldInfo{"path", {}, {}, Need::Required}, &Event::path);
        visit(FieldInfo{"value", {}, {}, Need::Required}, &Event::value);
    }
}

/// Of a policy: those its kind has.
template <class V> void describe(const Policy& policy, V&& visit)
{
    visit(FieldInfo{"id"}, &Policy::id);
    visit(FieldInfo{"on"}, &Policy::on);
    visit(FieldInfo{"from", anyRound, "rounds", Need::Required}, &Policy::from);
    visit(FieldInfo{"to", anyRound, "rounds"}, &Policy::to);
    visit(FieldInfo{"kind", {}, {}, Need::Required}, &Policy::kind);
    const PolicyKindInfo& kind = infoOf(policy.kind);
    const bool exempts = policy.kind == PolicyKind::SlrExemption, buys = policy.kind == PolicyKind::AssetPurchases;
    if (exempts) {
        visit(FieldInfo{"assets", {}, {}, Need::Optional, Names::Asset}, &Policy::assets);
        visit(FieldInfo{"cash"}, &Policy::cash);
    }
    if (buys)
        visit(FieldInfo{"asset", {}, {}, Need::Required, Names::Asset}, &Policy::asset);
    if (!kind.sizeKey.empty())
        visit(FieldInfo{kind.sizeKey, kind.range, kind.unit, Need::Required}, &Policy::size);
    if (buys) {
        visit(FieldInfo{"announcement", anyShare, "fraction"}, &Policy::announcement);
        visit(FieldInfo{"fromAll"}, &Policy::fromAll);
    }
    if (policy.kind == PolicyKind::RepoFacility)
        visit(FieldInfo{"haircutCap", belowOne, "fraction"}, &Policy::haircutCap);
}

/// A switch for each row of channelTable.
template <class V> void describe(const Channels&, V&& visit)
{
    for (const auto& channel : channelTable)
        visit(FieldInfo{channel.key}, channel.on);
}

/// Of the market.
template <class V> void describe(const Market&, V&& visit)
{
    visit(FieldInfo{"horizon", anyRound, "rounds"}, &Market::horizon);
    visit(FieldInfo{"correlation", anyShare, "fraction"}, &Market::correlation);
    visit(FieldInfo{"varMultiplier", anyFactor, "multiple"}, &Market::varMultiplier);
    visit(FieldInfo{"ewmaLambda", anyShare, "fraction"}, &Market::ewmaLambda);
    visit(FieldInfo{"ewmaBackground", anyFactor, "fraction"}, &Market::ewmaBackground);
    visit(FieldInfo{"adjustmentSpeed", anyShare, "fraction"}, &Market::adjustmentSpeed);
    visit(FieldInfo{"resolutionSpeed", anyShare, "fraction"}, &Market::resolutionSpeed);
    visit(FieldInfo{"liquidationRule"}, &Market::liquidationRule);
    visit(FieldInfo{"haircutSensitivity", anyFactor, "multiple"}, &Market::haircutSensitivity);
    visit(FieldInfo{"haircutCap", belowOne, "fraction"}, &Market::haircutCap);
    visit(FieldInfo{"rollOffMax", anyShare, "fraction"}, &Market::rollOffMax);
    visit(FieldInfo{"rollOffStart", anyFactor, "fraction"}, &Market::rollOffStart);
    visit(FieldInfo{"rollOffFull", anyFactor, "fraction"}, &Market::rollOffFull);
    visit(FieldInfo{"clientRollOff", anyShare, "fraction"}, &Market::clientRollOff);
    visit(FieldInfo{"reserveFloor", anyShare, "fraction"}, &Market::reserveFloor);
    visit(FieldInfo{"depthFloor", anyShare, "fraction"}, &Market::depthFloor);
    visit(FieldInfo{"depthVolatilityExponent", anyFactor, {}}, &Market::depthVolatilityExponent);
    visit(FieldInfo{"spreadWidening", anyFactor, "multiple"}, &Market::spreadWidening);
    visit(FieldInfo{"spreadCap", anyFactor, "multiple"}, &Market::spreadCap);
    visit(FieldInfo{"markUncertainty", anyFactor, "multiple"}, &Market::markUncertainty);
    visit(FieldInfo{"reversion", anyShare, "fraction"}, &Market::reversion);
    visit(FieldInfo{"reversionFloor", anyShare, "fraction"}, &Market::reversionFloor);
    visit(FieldInfo{"absorption", anyShare, "fraction"}, &Market::absorption);
    visit(FieldInfo{"cashSlrWeight", anyFactor, "fraction"}, &Market::cashSlrWeight);
    visit(FieldInfo{"fundLiquidationRule"}, &Market::fundLiquidationRule);
    visit(FieldInfo{"impactBasis"}, &Market::impactBasis);
    visit(FieldInfo{"implementationShortfall", anyShare, "fraction"}, &Market::implementationShortfall);
    visit(FieldInfo{"lossGivenDefault", anyShare, "fraction"}, &Market::lossGivenDefault);
    visit(FieldInfo{"deleverFromCash", anyShare, "fraction"}, &Market::deleverFromCash);
    visit(FieldInfo{"anticipation", anyFactor, "multiple"}, &Market::anticipation);
    visit(FieldInfo{"learning", anyFactor, "multiple"}, &Market::learning);
    visit(FieldInfo{"staleness", anyFactor, "multiple"}, &Market::staleness);
    visit(FieldInfo{"suspicion", anyShare, "fraction"}, &Market::suspicion);
    visit(FieldInfo{"pullShare", anyShare, "fraction"}, &Market::pullShare);
    visit(FieldInfo{"valueCapital", notNegativeMoney, "bn"}, &Market::valueCapital);
    visit(FieldInfo{"repayOnSettlement"}, &Market::repayOnSettlement);
    visit(FieldInfo{"channels"}, &Market::channels);
}

/// Of the scenario itself.
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
/// Whether describe() takes it.
template <class T>
concept Described = requires(const T& object)
{
    describe(object, AnyField{});
};

/// Names of the kinds as files spell them; the index is the enumerator's value.
inline constexpr auto eventKindNames = columnOf(eventKindTable, &EventKindInfo::key);
inline constexpr auto policyKindNames = columnOf(policyKindTable, &PolicyKindInfo::key);
inline constexpr std::string_view liquidationRuleNames[] = {"liquidFirst", "proRata"};
inline constexpr std::string_view impactBasisNames[] = {"value", "units"};

/// Names in files of the enumeration of the argument.
constexpr std::span<const std::string_view> enumNames(EventKind) { return eventKindNames; }
constexpr std::span<const std::string_view> enumNames(PolicyKind) { return policyKindNames; }
constexpr std::span<const std::string_view> enumNames(LiquidationRule) { return liquidationRuleNames; }
constexpr std::span<const std::string_view> enumNames(ImpactBasis) { return impactBasisNames; }

} // namespace waterhammer
