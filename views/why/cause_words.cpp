// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/cause_words.h"

#include "model/words/cause_words.h"
#include "views/language.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace waterhammer {

namespace {

/// The signs of causes; those that are not listed have none.
constexpr std::pair<CauseKind, CauseMark> marks[] = {
    {CauseKind::TradingImpact, CauseMark::Sale},
    {CauseKind::Pressure, CauseMark::Sale},
    {CauseKind::DealerSale, CauseMark::Sale},
    {CauseKind::DealerSales, CauseMark::Sale},
    {CauseKind::FullBooks, CauseMark::Sale},
    {CauseKind::SlrSale, CauseMark::Leverage},
    {CauseKind::FearSale, CauseMark::Leverage},
    {CauseKind::LeverageToShed, CauseMark::Leverage},
    {CauseKind::VarToShed, CauseMark::ValueAtRisk},
    {CauseKind::MoneyToRaise, CauseMark::Funding},
    {CauseKind::LeverageGap, CauseMark::Leverage},
    {CauseKind::FearedGap, CauseMark::Leverage},
    {CauseKind::VarSale, CauseMark::ValueAtRisk},
    {CauseKind::VarExcess, CauseMark::ValueAtRisk},
    {CauseKind::FundingSale, CauseMark::Funding},
    {CauseKind::FundingShortfall, CauseMark::Funding},
    {CauseKind::MarginCalls, CauseMark::Funding},
    {CauseKind::MarginGap, CauseMark::Funding},
    {CauseKind::FailureSale, CauseMark::Failure},
    {CauseKind::CounterpartyLoss, CauseMark::Failure},
    {CauseKind::FundSale, CauseMark::Redemption},
    {CauseKind::RedemptionsToRaise, CauseMark::Redemption},
    {CauseKind::ClientSale, CauseMark::Client},
    {CauseKind::OfficialPurchase, CauseMark::Official},
    {CauseKind::Lift, CauseMark::Official},
    {CauseKind::Absorption, CauseMark::Absorbed},
    {CauseKind::Purchase, CauseMark::Absorbed},
    {CauseKind::Reversion, CauseMark::Absorbed},
    {CauseKind::Shock, CauseMark::Event},
    {CauseKind::PriceEvent, CauseMark::Event},
    {CauseKind::CapitalLoss, CauseMark::Event},
    {CauseKind::CapitalInjection, CauseMark::Event},
    {CauseKind::RedemptionEvent, CauseMark::Event},
    {CauseKind::EquityChange, CauseMark::Loss},
    {CauseKind::EquityLeft, CauseMark::Loss},
    {CauseKind::EquityGeared, CauseMark::Loss},
    {CauseKind::FundChange, CauseMark::Loss},
};

} // namespace

QString causeText(const Cause& cause, const Cause* above, bool partsAddUp, const Run& run)
{
    return QString::fromStdString(causeText(cause, above, partsAddUp, run.trajectory, WindowLanguage()));
}

QString causeAmount(const Cause& cause, const Cause* above, bool follows, const Run& run)
{
    return QString::fromStdString(causeAmount(cause, above, follows, run.scenario(), WindowLanguage()));
}

Selection selectionOf(const Cause& cause, const Scenario& scenario)
{
    if (cause.dealer != Cause::none)
        return dealerSelection(scenario, cause.dealer);
    if (cause.fund != Cause::none)
        return fundSelection(scenario, cause.fund);
    if (cause.asset != Cause::none)
        return assetSelection(scenario, cause.asset);
    return {};
}

CauseMark markOf(const Cause& cause)
{
    const auto found = std::ranges::find(marks, cause.kind, &std::pair<CauseKind, CauseMark>::first);
    return found == std::end(marks) ? CauseMark::Plain : found->second;
}

} // namespace waterhammer
