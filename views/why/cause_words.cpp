// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/cause_words.h"

#include "views/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace waterhammer {

namespace {

constexpr double someMoney = 0.05; ///< bn

/// A context of its own: a bare Why::tr() would be gathered under the name of the namespace.
struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

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
        case CauseUnit::LogReturn: return ofPrice();
        case CauseUnit::Sales: return ofSales();
        case CauseUnit::Exposure: return ofExposure();
        case CauseUnit::ValueAtRisk: return ofValueAtRisk();
        case CauseUnit::Cash: return ofCash();
        case CauseUnit::Equity: return ofEquity();
        }
        return {};
    }

private:
    QString ofPrice() const
    {
        switch (c.kind) {
        case CauseKind::PriceMove: return Why::tr("%1 on day %2").arg(asset()).arg(c.round);
        case CauseKind::Shock: return Why::tr("The shock itself");
        case CauseKind::PriceEvent: return Why::tr("Shock to %1").arg(asset());
        case CauseKind::TradingImpact: return ofImpact();
        default:
            return c.amount > 0 ? Why::tr("Value investors leaned in")
                                : Why::tr("Value investors leaned against the rise");
        }
    }

    QString ofImpact() const
    {
        const double net = c.because.empty() ? 0 : c.because.front().amount;
        if (net < someMoney)
            return opening().sold[c.asset] < someMoney ? Why::tr("Nothing was sold")
                                                       : Why::tr("What was sold was absorbed");
        const double depth = frame().depth[c.asset] / m_run.frame(0).depth[c.asset];
        return Why::tr("%1 sold into a depth of %2 of normal").arg(n.moneyWithUnit(net), n.percent(depth, 0));
    }

    QString ofSales() const
    {
        switch (c.kind) {
        case CauseKind::DealerSales:
            return c.amount < someMoney ? Why::tr("%1 on day %2 sells nothing").arg(dealer()).arg(c.round)
                                        : Why::tr("%1 on day %2 sells").arg(dealer()).arg(c.round);
        case CauseKind::FundSale:
            return m_above && m_above->kind == CauseKind::FundSale ? fund()
                : c.fund == Cause::none                            ? Why::tr("Funds met redemptions")
                                        : Why::tr("%1 on day %2 sells").arg(fund()).arg(c.round);
        case CauseKind::ClientSale: return Why::tr("Clients' orders");
        case CauseKind::OfficialPurchase: return Why::tr("Official purchases");
        case CauseKind::Absorption: return Why::tr("Dealers absorbed");
        case CauseKind::Purchase: return dealer();
        case CauseKind::FullBooks: return Why::tr("Not shielded, as dealers' books filled");
        case CauseKind::VarSale:
        case CauseKind::SlrSale:
        case CauseKind::FundingSale:
        case CauseKind::FailureSale: return ofConstraint();
        default: return Why::tr("Net sales of %1").arg(asset());
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
            return alone ? Why::tr("VaR above its limit")
                         : who
                    + Why::tr("VaR %1 > %2")
                          .arg(n.fixed(opening().var[c.dealer], 2), n.fixed(s.dealers.varLimit[c.dealer], 2));
        case CauseKind::SlrSale:
            return alone ? Why::tr("Leverage below its minimum")
                         : who + Why::tr("SLR %1 < %2").arg(n.fixed(100 * opening().slr[c.dealer], 2), minimum());
        case CauseKind::FundingSale:
            return alone ? Why::tr("Lenders called or did not roll")
                : c.because.empty()
                ? who + Why::tr("money due")
                : who + Why::tr("%1 due beyond its cash").arg(n.moneyWithUnit(c.because.front().amount));
        default:
            return alone            ? Why::tr("Failed dealers sold out")
                : c.because.empty() ? who + Why::tr("failed")
                                    : who + Why::tr("failed on day %1").arg(c.because.front().round);
        }
    }

    QString ofExposure() const
    {
        switch (c.kind) {
        case CauseKind::LeverageGap:
            return Why::tr("Exposure %1, its equity carries %2")
                .arg(n.money(opening().exposure[c.dealer]), n.money(opening().exposure[c.dealer] - c.amount));
        case CauseKind::GapBefore:
            return c.amount < 0 ? Why::tr("Room it had before") : Why::tr("Too much already before");
        case CauseKind::EquityGeared: return geared();
        case CauseKind::TargetChange: return Why::tr("Another target, by a policy");
        case CauseKind::ExposureMarks: return Why::tr("Positions at other prices");
        case CauseKind::ExposureTrades: return Why::tr("Positions bought and sold");
        case CauseKind::ExposureCash: return Why::tr("Cash");
        case CauseKind::ExposureOther: return Why::tr("Other assets");
        default: return Why::tr("Other weights, by a policy");
        }
    }

    QString geared() const
    {
        const double lost = c.because.empty() ? 0 : -c.because.front().amount;
        return lost != 0
            ? (lost > 0 ? Why::tr("Equity lost, each bn carried %1") : Why::tr("Equity gained, each bn carries %1"))
                  .arg(n.moneyWithUnit(c.amount / lost))
            : Why::tr("Equity");
    }

    QString ofValueAtRisk() const
    {
        switch (c.kind) {
        case CauseKind::VarExcess:
            return Why::tr("VaR %1 beyond its limit of %2")
                .arg(n.fixed(opening().var[c.dealer], 2), n.fixed(s.dealers.varLimit[c.dealer], 2));
        case CauseKind::ExcessBefore:
            return c.amount < 0 ? Why::tr("Room it had before") : Why::tr("Too much already before");
        case CauseKind::VarVolatility: return Why::tr("More volatile assets");
        case CauseKind::VarMarks: return Why::tr("Positions at other prices");
        default: return Why::tr("Positions bought and sold");
        }
    }

    QString ofCash() const
    {
        switch (c.kind) {
        case CauseKind::FundingShortfall: return Why::tr("Due beyond cash to hand");
        case CauseKind::Arrears: return Why::tr("Owed since the day before");
        case CauseKind::RollOffWeak: return Why::tr("Not rolled, as its leverage ratio fell");
        case CauseKind::RollOffClients: return Why::tr("Not rolled, as its prime brokers are squeezed");
        case CauseKind::RollOffRun: return Why::tr("Not rolled in a run");
        case CauseKind::MarginCalls: return Why::tr("Margin calls");
        case CauseKind::MarginCall: return asset();
        case CauseKind::CashToHand: return Why::tr("Cash beyond its reserve");
        case CauseKind::FreedBySales: return Why::tr("Freed by its other sales");
        default: return c.fund != Cause::none ? ofRedemptions() : ofMargin();
        }
    }

    QString ofMargin() const
    {
        switch (c.kind) {
        case CauseKind::MarginGap: return Why::tr("Repo beyond what %1 secures").arg(asset());
        case CauseKind::MarginBefore:
            return c.amount < 0 ? Why::tr("Room it had before") : Why::tr("Too much already before");
        case CauseKind::MarginHaircut: return Why::tr("A higher haircut");
        case CauseKind::MarginMarks: return Why::tr("The position is worth less");
        case CauseKind::MarginTrades: return Why::tr("Less is held");
        default: return Why::tr("More is borrowed");
        }
    }

    QString ofRedemptions() const
    {
        switch (c.kind) {
        case CauseKind::RedemptionsToRaise: return Why::tr("Redemptions beyond its cash");
        case CauseKind::DueBefore: return Why::tr("Due since the day before");
        case CauseKind::RedemptionEvent: return Why::tr("Investors redeem, an event");
        case CauseKind::Outflow: return Why::tr("Investors leave after a fall");
        case CauseKind::DueCapped: return Why::tr("No more than the fund is worth");
        default: return Why::tr("Its cash");
        }
    }

    QString ofEquity() const
    {
        switch (c.kind) {
        case CauseKind::EquityLeft: return Why::tr("Equity left when it failed");
        case CauseKind::EquityBefore: return Why::tr("Equity the day before");
        case CauseKind::EquityChange: return equityChange();
        case CauseKind::PriceEvent: return Why::tr("Shock to %1").arg(asset());
        case CauseKind::CapitalLoss: return Why::tr("Capital loss, an event");
        case CauseKind::CounterpartyLoss:
            return Why::tr("%1 failed on its debt").arg(nameOf(s.dealers.name, c.borrower));
        case CauseKind::Revaluation: return Why::tr("%1 worth less or more").arg(asset());
        case CauseKind::MarkPrice: return Why::tr("Its price moved, day %1").arg(c.round);
        case CauseKind::MarkSpread: return Why::tr("Its half-spread changed");
        case CauseKind::MarkUncertainty: return Why::tr("Its price is less or more certain");
        case CauseKind::Trading: return Why::tr("Trading %1").arg(asset());
        case CauseKind::TradingSale: return Why::tr("Sold below the mark");
        case CauseKind::TradingPurchase: return Why::tr("Absorbed below the mark");
        case CauseKind::HandedOn: return Why::tr("Handed on to end investors");
        default: return Why::tr("Its net asset value");
        }
    }

    QString equityChange() const
    {
        const double after = m_above ? opening().equity[c.dealer] : frame().equity[c.dealer];
        const QString change = Why::tr("equity %1 \u2192 %2").arg(n.fixed(after - c.amount, 1), n.fixed(after, 1));
        return m_above ? change : Why::tr("%1 on day %2: %3").arg(dealer()).arg(c.round).arg(change);
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
