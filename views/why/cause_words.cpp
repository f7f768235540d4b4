// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/cause_words.h"

#include "model/words/cause_words.h"
#include "views/language.h"

namespace waterhammer {

QString causeText(const Cause& cause, const Cause* above, const Run& run)
{
    return QString::fromStdString(causeText(cause, above, run.trajectory, WindowLanguage()));
}

QString causeAmount(const Cause& cause, const Cause* above)
{
    return QString::fromStdString(causeAmount(cause, above, WindowLanguage()));
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
    switch (cause.kind) {
    case CauseKind::TradingImpact:
    case CauseKind::Pressure:
    case CauseKind::DealerSale:
    case CauseKind::DealerSales:
    case CauseKind::FullBooks: return CauseMark::Sale;
    case CauseKind::SlrSale:
    case CauseKind::LeverageGap: return CauseMark::Leverage;
    case CauseKind::VarSale:
    case CauseKind::VarExcess: return CauseMark::ValueAtRisk;
    case CauseKind::FundingSale:
    case CauseKind::FundingShortfall:
    case CauseKind::MarginCalls:
    case CauseKind::MarginGap: return CauseMark::Funding;
    case CauseKind::FailureSale:
    case CauseKind::CounterpartyLoss: return CauseMark::Failure;
    case CauseKind::FundSale:
    case CauseKind::RedemptionsToRaise: return CauseMark::Redemption;
    case CauseKind::ClientSale: return CauseMark::Client;
    case CauseKind::OfficialPurchase: return CauseMark::Official;
    case CauseKind::Absorption:
    case CauseKind::Purchase:
    case CauseKind::Reversion: return CauseMark::Absorbed;
    case CauseKind::Shock:
    case CauseKind::PriceEvent:
    case CauseKind::CapitalLoss:
    case CauseKind::RedemptionEvent: return CauseMark::Event;
    case CauseKind::EquityChange:
    case CauseKind::EquityLeft:
    case CauseKind::EquityGeared:
    case CauseKind::FundChange: return CauseMark::Loss;
    default: return CauseMark::Plain;
    }
}

} // namespace waterhammer
