// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/cause_words.h"

#include "views/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace waterhammer {

namespace {

constexpr double someMoney = 0.05; ///< bn

QString tr(const char* text) { return QCoreApplication::translate("Why", text); }

/// Writes one cause; knows the run and the cause above.
class Writer {
public:
    Writer(const Cause& cause, const Cause* above, const Run& run)
        : c(cause)
        , m_above(above)
        , m_run(run)
        , s(run.scenario())
    {
    }

    QString text() const
    {
        // A part by asset of the same thing.
        if (m_above && m_above->kind == c.kind && m_above->asset == Cause::none && m_above->dealer == c.dealer
            && c.asset != Cause::none)
            return asset();
        switch (c.unit) {
        case CauseUnit::LogReturn:
            return ofPrice();
        case CauseUnit::Sales:
            return ofSales();
        case CauseUnit::Exposure:
            return ofExposure();
        case CauseUnit::ValueAtRisk:
            return ofValueAtRisk();
        case CauseUnit::Cash:
            return ofCash();
        case CauseUnit::Equity:
            return ofEquity();
        }
        return {};
    }

private:
    QString ofPrice() const
    {
        switch (c.kind) {
        case CauseKind::PriceMove:
            return tr("%1 on day %2").arg(asset()).arg(c.round);
        case CauseKind::Shock:
            return tr("The shock itself");
        case CauseKind::PriceEvent:
            return tr("Shock to %1").arg(asset());
        case CauseKind::TradingImpact:
            return ofImpact();
        default:
            return c.amount > 0 ? tr("Value investors leaned in") : tr("Value investors leaned against the rise");
        }
    }

    QString ofImpact() const
    {
        const double net = c.because.empty() ? 0 : c.because.front().amount;
        if (net < someMoney)
            return opening().sold[c.asset] < someMoney ? tr("Nothing was sold") : tr("What was sold was absorbed");
        const double depth = frame().depth[c.asset] / m_run.frame(0).depth[c.asset];
        return tr("%1 sold into a depth of %2 of normal").arg(n.moneyWithUnit(net), n.percent(depth, 0));
    }

    QString ofSales() const
    {
        switch (c.kind) {
        case CauseKind::DealerSales:
            return c.amount < someMoney ? tr("%1 on day %2 sells nothing").arg(dealer()).arg(c.round)
                                        : tr("%1 on day %2 sells").arg(dealer()).arg(c.round);
        case CauseKind::FundSale:
            return m_above && m_above->kind == CauseKind::FundSale ? fund()
                : c.fund == Cause::none                            ? tr("Funds met redemptions")
                                                                   : tr("%1 on day %2 sells").arg(fund()).arg(c.round);
        case CauseKind::ClientSale:
            return tr("Clients' orders");
        case CauseKind::OfficialPurchase:
            return tr("Official purchases");
        case CauseKind::Absorption:
            return tr("Dealers absorbed");
        case CauseKind::Purchase:
            return dealer();
        case CauseKind::FullBooks:
            return tr("Not shielded, as dealers' books filled");
        case CauseKind::VarSale:
        case CauseKind::SlrSale:
        case CauseKind::FundingSale:
        case CauseKind::FailureSale:
            return ofConstraint();
        default:
            return tr("Net sales of %1").arg(asset());
        }
    }

    /// A constraint alone, where it heads many dealers or the dealer is already named; else the dealer and its figure.
    QString ofConstraint() const
    {
        const bool alone = c.dealer == Cause::none;
        const QString who =
            m_above && m_above->kind == CauseKind::DealerSales ? QString() : dealer() + QStringLiteral(": ");
        switch (c.kind) {
        case CauseKind::VarSale:
            return alone ? tr("VaR above its limit")
                         : who
                    + tr("VaR %1 > %2")
                          .arg(n.fixed(opening().var[c.dealer], 2), n.fixed(s.dealers.varLimit[c.dealer], 2));
        case CauseKind::SlrSale:
            return alone ? tr("Leverage below its minimum")
                         : who + tr("SLR %1 < %2").arg(n.fixed(100 * opening().slr[c.dealer], 2), minimum());
        case CauseKind::FundingSale:
            return alone            ? tr("Lenders called or did not roll")
                : c.because.empty() ? who + tr("money due")
                                    : who + tr("%1 due beyond its cash").arg(n.moneyWithUnit(c.because.front().amount));
        default:
            return alone            ? tr("Failed dealers sold out")
                : c.because.empty() ? who + tr("failed")
                                    : who + tr("failed on day %1").arg(c.because.front().round);
        }
    }

    QString ofExposure() const
    {
        switch (c.kind) {
        case CauseKind::LeverageGap:
            return tr("Exposure %1, its equity carries %2")
                .arg(n.money(opening().exposure[c.dealer]), n.money(opening().exposure[c.dealer] - c.amount));
        case CauseKind::GapBefore:
            return c.amount < 0 ? tr("Room it had before") : tr("Too much already before");
        case CauseKind::EquityGeared:
            return geared();
        case CauseKind::TargetChange:
            return tr("Another target, by a policy");
        case CauseKind::ExposureMarks:
            return tr("Positions at other prices");
        case CauseKind::ExposureTrades:
            return tr("Positions bought and sold");
        case CauseKind::ExposureCash:
            return tr("Cash");
        case CauseKind::ExposureOther:
            return tr("Other assets");
        default:
            return tr("Other weights, by a policy");
        }
    }

    QString geared() const
    {
        const double lost = c.because.empty() ? 0 : -c.because.front().amount;
        return lost != 0 ? (lost > 0 ? tr("Equity lost, each bn carried %1") : tr("Equity gained, each bn carries %1"))
                               .arg(n.moneyWithUnit(c.amount / lost))
                         : tr("Equity");
    }

    QString ofValueAtRisk() const
    {
        switch (c.kind) {
        case CauseKind::VarExcess:
            return tr("VaR %1 beyond its limit of %2")
                .arg(n.fixed(opening().var[c.dealer], 2), n.fixed(s.dealers.varLimit[c.dealer], 2));
        case CauseKind::ExcessBefore:
            return c.amount < 0 ? tr("Room it had before") : tr("Too much already before");
        case CauseKind::VarVolatility:
            return tr("More volatile assets");
        case CauseKind::VarMarks:
            return tr("Positions at other prices");
        default:
            return tr("Positions bought and sold");
        }
    }

    QString ofCash() const
    {
        switch (c.kind) {
        case CauseKind::FundingShortfall:
            return tr("Due beyond cash to hand");
        case CauseKind::Arrears:
            return tr("Owed since the day before");
        case CauseKind::RollOffWeak:
            return tr("Not rolled, as its leverage ratio fell");
        case CauseKind::RollOffClients:
            return tr("Not rolled, as its prime brokers are squeezed");
        case CauseKind::RollOffRun:
            return tr("Not rolled in a run");
        case CauseKind::MarginCalls:
            return tr("Margin calls");
        case CauseKind::MarginCall:
            return asset();
        case CauseKind::CashToHand:
            return tr("Cash beyond its reserve");
        case CauseKind::FreedBySales:
            return tr("Freed by its other sales");
        default:
            return c.fund != Cause::none ? ofRedemptions() : ofMargin();
        }
    }

    QString ofMargin() const
    {
        switch (c.kind) {
        case CauseKind::MarginGap:
            return tr("Repo beyond what %1 secures").arg(asset());
        case CauseKind::MarginBefore:
            return c.amount < 0 ? tr("Room it had before") : tr("Too much already before");
        case CauseKind::MarginHaircut:
            return tr("A higher haircut");
        case CauseKind::MarginMarks:
            return tr("The position is worth less");
        case CauseKind::MarginTrades:
            return tr("Less is held");
        default:
            return tr("More is borrowed");
        }
    }

    QString ofRedemptions() const
    {
        switch (c.kind) {
        case CauseKind::RedemptionsToRaise:
            return tr("Redemptions beyond its cash");
        case CauseKind::DueBefore:
            return tr("Due since the day before");
        case CauseKind::RedemptionEvent:
            return tr("Investors redeem, an event");
        case CauseKind::Outflow:
            return tr("Investors leave after a fall");
        case CauseKind::DueCapped:
            return tr("No more than the fund is worth");
        default:
            return tr("Its cash");
        }
    }

    QString ofEquity() const
    {
        switch (c.kind) {
        case CauseKind::EquityLeft:
            return tr("Equity left when it failed");
        case CauseKind::EquityBefore:
            return tr("Equity the day before");
        case CauseKind::EquityChange:
            return equityChange();
        case CauseKind::PriceEvent:
            return tr("Shock to %1").arg(asset());
        case CauseKind::CapitalLoss:
            return tr("Capital loss, an event");
        case CauseKind::CounterpartyLoss:
            return tr("%1 failed on its debt").arg(nameOf(s.dealers.name, c.borrower));
        case CauseKind::Revaluation:
            return tr("%1 worth less or more").arg(asset());
        case CauseKind::MarkPrice:
            return tr("Its price moved, day %1").arg(c.round);
        case CauseKind::MarkSpread:
            return tr("Its half-spread changed");
        case CauseKind::MarkUncertainty:
            return tr("Its price is less or more certain");
        case CauseKind::Trading:
            return tr("Trading %1").arg(asset());
        case CauseKind::TradingSale:
            return tr("Sold below the mark");
        case CauseKind::TradingPurchase:
            return tr("Absorbed below the mark");
        case CauseKind::HandedOn:
            return tr("Handed on to end investors");
        default:
            return tr("Its net asset value");
        }
    }

    QString equityChange() const
    {
        const double after = m_above ? opening().equity[c.dealer] : frame().equity[c.dealer];
        const QString change = tr("equity %1 \u2192 %2").arg(n.fixed(after - c.amount, 1), n.fixed(after, 1));
        return m_above ? change : tr("%1 on day %2: %3").arg(dealer()).arg(c.round).arg(change);
    }

    QString minimum() const
    {
        const double least = slrMinimum(s, c.round, c.dealer);
        return n.percent(least, std::abs(100 * least - std::round(100 * least)) < 0.05 ? 0 : 1);
    }
    const Frame& frame() const { return m_run.frame(c.round); }
    const Opening& opening() const { return *frame().open; }
    static QString nameOf(const std::vector<std::string>& names, std::uint32_t index)
    {
        return index < names.size() ? QString::fromStdString(names[index]) : QString();
    }
    QString dealer() const { return nameOf(s.dealers.name, c.dealer); }
    QString asset() const { return nameOf(s.assets.name, c.asset); }
    QString fund() const { return nameOf(s.funds.name, c.fund); }

    const Cause& c;
    const Cause* m_above;
    const Run& m_run;
    const Scenario& s;
    const Numbers n;
};

} // namespace

QString causeText(const Cause& cause, const Cause* above, const Run& run) { return Writer(cause, above, run).text(); }

QString causeAmount(const Cause& cause, const Cause* above)
{
    const Numbers n;
    if (cause.unit == CauseUnit::LogReturn)
        return n.percent(cause.amount, 2, true);
    const int decimals = cause.unit == CauseUnit::ValueAtRisk ? 2 : 1;
    const QString figure = n.fixed(cause.amount, decimals);
    return above && above->unit == cause.unit ? figure : QCoreApplication::translate("Numbers", "%1 bn").arg(figure);
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
    case CauseKind::FullBooks:
        return CauseMark::Sale;
    case CauseKind::SlrSale:
    case CauseKind::LeverageGap:
        return CauseMark::Leverage;
    case CauseKind::VarSale:
    case CauseKind::VarExcess:
        return CauseMark::ValueAtRisk;
    case CauseKind::FundingSale:
    case CauseKind::FundingShortfall:
    case CauseKind::MarginCalls:
    case CauseKind::MarginGap:
        return CauseMark::Funding;
    case CauseKind::FailureSale:
    case CauseKind::CounterpartyLoss:
        return CauseMark::Failure;
    case CauseKind::FundSale:
    case CauseKind::RedemptionsToRaise:
        return CauseMark::Redemption;
    case CauseKind::ClientSale:
        return CauseMark::Client;
    case CauseKind::OfficialPurchase:
        return CauseMark::Official;
    case CauseKind::Absorption:
    case CauseKind::Purchase:
    case CauseKind::Reversion:
        return CauseMark::Absorbed;
    case CauseKind::Shock:
    case CauseKind::PriceEvent:
    case CauseKind::CapitalLoss:
    case CauseKind::RedemptionEvent:
        return CauseMark::Event;
    case CauseKind::EquityChange:
    case CauseKind::EquityLeft:
    case CauseKind::EquityGeared:
    case CauseKind::FundChange:
        return CauseMark::Loss;
    default:
        return CauseMark::Plain;
    }
}

} // namespace waterhammer
