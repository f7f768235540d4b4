// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/cause_words.h"

#include "model/analysis/requirements.h"
#include "model/scenario/dated_terms.h"
#include "model/words/closing.h"
#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace waterhammer {

namespace {

/// Writes one cause; knows the run and the cause above.
class Writer {
    Q_DECLARE_TR_FUNCTIONS(Why)
public:
    Writer(const Cause& cause, const Cause* above, bool partsAddUp, const Trajectory& run, const Language& language)
        : c(cause)
        , m_above(above)
        , m_partsAddUp(partsAddUp)
        , m_run(run)
        , s(*run.scenario)
        , m_language(language)
        , n(language, moneyUnit(s))
    {
    }

    /// How a kind of cause is said: by its words, or by a function where they depend on its figures.
    struct Kind {
        CauseKind kind;
        const char* text;                          ///< %1: what it is about
        Saying (Writer::*about)() const = nullptr; ///< fills %1; without a text it says all
    };

    [[nodiscard]] Saying text() const;

    /// Two figures that its words tell, whose difference it is.
    struct Ends {
        double from, to;
    };
    [[nodiscard]] std::optional<Ends> ends() const
    {
        if (c.kind == CauseKind::LeverageGap)
            return exposures();
        if (c.kind == CauseKind::VarExcess)
            return valuesAtRisk();
        return c.kind == CauseKind::EquityChange ? std::optional(equities()) : std::nullopt;
    }

private:
    static const Kind kinds[];

    // ---- Prices
    Saying assetOnDay() const { return tr("%1 on day %2").arg(asset(), day(c.round)); }
    Saying impact() const
    {
        const double net = c.because.empty() ? 0 : c.because.front().amount;
        if (net < n.leastMoney())
            return opening().sold[c.asset] < n.leastMoney() ? tr("Nothing was sold")
                : m_partsAddUp                              ? tr("What was sold was absorbed")
                                                            : tr("Nearly all that was sold was absorbed");
        const double depth = frame().depth[c.asset] / m_run.frames.front()->depth[c.asset];
        return tr("%1 sold into a depth of %2 of normal")
            .arg(toldSo(m_partsAddUp, n.withUnit(n.columnMoney(net))), n.percent(depth, 0));
    }
    Saying reversion() const
    {
        return c.amount > 0 ? tr("Value investors leaned in") : tr("Value investors leaned against the rise");
    }

    // ---- Sales
    Saying dealerSells() const
    {
        return (c.amount < n.leastMoney() ? tr("%1 on day %2 sells nothing") : tr("%1 on day %2 sells"))
            .arg(dealer(), day(c.round));
    }
    Saying fundSells() const
    {
        return m_above && m_above->kind == CauseKind::FundSale ? fund()
            : c.fund == Cause::none                            ? Saying(tr("Funds met redemptions"))
                                                               : tr("%1 on day %2 sells").arg(fund(), day(c.round));
    }
    /// A constraint alone, where it heads many dealers or the dealer is already named; else the dealer and its figure.
    [[nodiscard]] bool alone() const { return c.dealer == Cause::none; }
    Saying who() const { return m_above && m_above->kind == CauseKind::DealerSales ? Saying() : dealer() + ": "; }
    Saying varSale() const
    {
        return alone() ? Saying(tr("VaR above its limit"))
                       : who() + tr("VaR %1 > %2").arg(n.columnMoney(opening().var[c.dealer], 2), varLimit());
    }
    Saying slrSale() const
    {
        return alone() ? Saying(tr("Leverage below its minimum"))
                       : who() + tr("SLR %1 < %2").arg(n.fixed(100 * opening().slr[c.dealer], 2), minimum());
    }
    Saying fearSale() const
    {
        return alone() ? Saying(tr("Fear of further falls")) : who() + Saying(tr("fears a further fall"));
    }
    Saying fundingSale() const
    {
        return alone()          ? Saying(tr("Lenders called or did not roll"))
            : c.because.empty() ? who() + Saying(tr("money due"))
                                : who() + tr("%1 due beyond its cash").arg(n.moneyWithUnit(due(c.because.front())));
    }
    /// What was missing, without the repo that goes back on what is sold for it.
    static double due(const Cause& why)
    {
        return why.kind == CauseKind::MoneyToRaise ? why.parts.front().amount : why.amount;
    }
    Saying failureSale() const
    {
        return alone()          ? Saying(tr("Failed dealers sold out"))
            : c.because.empty() ? who() + Saying(tr("failed"))
                                : who() + tr("failed on day %1").arg(day(c.because.front().round));
    }

    // ---- Exposure, value at risk and cash
    Saying leverageGap() const
    {
        const auto [carried, exposure] = exposures();
        return tr("Exposure %1, its equity carries %2").arg(n.columnMoney(exposure), n.columnMoney(carried));
    }
    [[nodiscard]] Ends exposures() const
    {
        const double exposure = opening().exposure[c.dealer];
        return {exposure - c.amount, exposure};
    }
    Saying roomBefore() const { return c.amount < 0 ? tr("Room it had before") : tr("Too much already before"); }
    Saying geared() const
    {
        const double lost = c.because.empty() ? 0 : -c.because.front().amount;
        return lost == 0
            ? Saying(tr("Equity"))
            : (lost > 0 ? tr("Equity lost, each unit carried %1") : tr("Equity gained, each unit carries %1"))
                  .arg(n.money(c.amount / lost));
    }
    Saying leftForLater() const
    {
        return tr("Left for later: %1 is closed a day")
            .arg(n.percent(DatedTerms(s, c.round).market().adjustmentSpeed, 0));
    }
    Saying varExcess() const
    {
        return tr("VaR %1 beyond its limit of %2").arg(n.columnMoney(valuesAtRisk().to, 2), varLimit());
    }
    [[nodiscard]] Ends valuesAtRisk() const
    {
        const double limit = DatedTerms(s, c.round).varLimit(c.dealer);
        return {limit, limit + c.amount};
    }

    // ---- Equity
    Saying markPrice() const { return tr("Its price moved, day %1").arg(day(c.round)); }
    Saying equityChange() const
    {
        const auto [before, after] = equities();
        const Saying change = tr("equity %1 \u2192 %2").arg(n.columnMoney(before), n.columnMoney(after));
        return m_above ? change : tr("%1 on day %2: %3").arg(dealer(), day(c.round), change);
    }
    [[nodiscard]] Ends equities() const
    {
        const double after = m_above ? opening().equity[c.dealer] : frame().equity[c.dealer];
        return {after - c.amount, after};
    }

    Saying varLimit() const { return n.columnMoney(DatedTerms(s, c.round).varLimit(c.dealer), 2); }
    Saying minimum() const
    {
        const double least = requiredRatio(s, c.round, c.dealer);
        return n.percent(least, std::abs(100 * least - std::round(100 * least)) < 0.05 ? 0 : 1);
    }
    static Saying day(int round) { return std::to_string(round); }
    const Frame& frame() const
    {
        return *m_run.frames[std::min(static_cast<std::size_t>(std::max(c.round, 0)), m_run.frames.size() - 1)];
    }
    const Opening& opening() const { return *frame().open; }
    static Saying nameOf(const std::vector<std::string>& names, std::uint32_t index)
    {
        return index < names.size() ? names[index] : Saying();
    }
    Saying dealer() const { return nameOf(s.dealers.name, c.dealer); }
    Saying borrower() const { return nameOf(s.dealers.name, c.borrower); }
    Saying asset() const { return nameOf(s.assets.name, c.asset); }
    Saying fund() const { return nameOf(s.funds.name, c.fund); }

    const Cause& c;
    const Cause* m_above;
    const bool m_partsAddUp;
    const Trajectory& m_run;
    const Scenario& s;
    const Language& m_language;
    const Figures n;
};

/// Every kind of cause, in the order of the enumeration.
constexpr Writer::Kind Writer::kinds[] = {
    {CauseKind::PriceMove, nullptr, &Writer::assetOnDay},
    {CauseKind::Shock, QT_TR_NOOP("The shock itself")},
    {CauseKind::TradingImpact, nullptr, &Writer::impact},
    {CauseKind::Lift, QT_TR_NOOP("The authority bought from everybody")},
    {CauseKind::Reversion, nullptr, &Writer::reversion},

    {CauseKind::Pressure, QT_TR_NOOP("Net sales of %1"), &Writer::asset},
    {CauseKind::DealerSale, QT_TR_NOOP("Net sales of %1"), &Writer::asset},
    {CauseKind::FundSale, nullptr, &Writer::fundSells},
    {CauseKind::ClientSale, QT_TR_NOOP("Clients' orders")},
    {CauseKind::OfficialPurchase, QT_TR_NOOP("Official purchases")},
    {CauseKind::Absorption, QT_TR_NOOP("Dealers absorbed")},
    {CauseKind::Purchase, nullptr, &Writer::dealer},
    {CauseKind::FullBooks, QT_TR_NOOP("Not shielded, as dealers' books filled")},
    {CauseKind::DealerSales, nullptr, &Writer::dealerSells},
    {CauseKind::VarSale, nullptr, &Writer::varSale},
    {CauseKind::SlrSale, nullptr, &Writer::slrSale},
    {CauseKind::FearSale, nullptr, &Writer::fearSale},
    {CauseKind::FundingSale, nullptr, &Writer::fundingSale},
    {CauseKind::FailureSale, nullptr, &Writer::failureSale},

    {CauseKind::LeverageToShed, QT_TR_NOOP("Taken off by sales today")},
    {CauseKind::VarToShed, QT_TR_NOOP("Taken off by sales today")},
    {CauseKind::MoneyToRaise, QT_TR_NOOP("Raised by sales today")},
    {CauseKind::LeftForLater, nullptr, &Writer::leftForLater},
    {CauseKind::RepaidFromCash, QT_TR_NOOP("Repaid from cash")},
    {CauseKind::LoansCalled, QT_TR_NOOP("Loans that it calls")},
    {CauseKind::DoneBySales, QT_TR_NOOP("Done by its other sales")},
    {CauseKind::NotSold, QT_TR_NOOP("More than it could sell for it")},
    {CauseKind::RepoOnSold, QT_TR_NOOP("Repo to be repaid on what is sold")},

    {CauseKind::LeverageGap, nullptr, &Writer::leverageGap},
    {CauseKind::GapBefore, nullptr, &Writer::roomBefore},
    {CauseKind::EquityGeared, nullptr, &Writer::geared},
    {CauseKind::TargetChange, QT_TR_NOOP("Another target, by a policy")},
    {CauseKind::ExposureMarks, QT_TR_NOOP("Positions at other prices")},
    {CauseKind::ExposureTrades, QT_TR_NOOP("Positions bought and sold")},
    {CauseKind::ExposureCash, QT_TR_NOOP("Cash")},
    {CauseKind::ExposureOther, QT_TR_NOOP("Other assets")},
    {CauseKind::ExposureWeights, QT_TR_NOOP("Other weights, by a policy")},
    {CauseKind::FearedGap, QT_TR_NOOP("Exposure beyond what equity would carry after another fall")},
    {CauseKind::FearedFall, QT_TR_NOOP("The last fall, once more")},

    {CauseKind::VarExcess, nullptr, &Writer::varExcess},
    {CauseKind::ExcessBefore, nullptr, &Writer::roomBefore},
    {CauseKind::VarTerms, QT_TR_NOOP("Another limit or measure of VaR")},
    {CauseKind::VarVolatility, QT_TR_NOOP("More volatile assets")},
    {CauseKind::VarMarks, QT_TR_NOOP("Positions at other prices")},
    {CauseKind::VarTrades, QT_TR_NOOP("Positions bought and sold")},

    {CauseKind::FundingShortfall, QT_TR_NOOP("Due beyond cash to hand")},
    {CauseKind::Arrears, QT_TR_NOOP("Owed since the day before")},
    {CauseKind::RollOffWeak, QT_TR_NOOP("Not rolled, as its leverage ratio fell")},
    {CauseKind::RollOffClients, QT_TR_NOOP("Not rolled, as its prime brokers are squeezed")},
    {CauseKind::RollOffRun, QT_TR_NOOP("Not rolled in a run")},
    {CauseKind::MarginCalls, QT_TR_NOOP("Repo that is called or not rolled")},
    {CauseKind::MarginCall, nullptr, &Writer::asset},
    {CauseKind::CashToHand, QT_TR_NOOP("Cash beyond its reserve")},
    {CauseKind::FreedBySales, QT_TR_NOOP("Freed by its other sales")},
    {CauseKind::MarginGap, QT_TR_NOOP("Repo beyond what %1 secures"), &Writer::asset},
    {CauseKind::MarginBefore, nullptr, &Writer::roomBefore},
    {CauseKind::MarginHaircut, QT_TR_NOOP("A higher haircut")},
    {CauseKind::MarginMarks, QT_TR_NOOP("The position is worth less")},
    {CauseKind::MarginTrades, QT_TR_NOOP("Less is held")},
    {CauseKind::MarginRepo, QT_TR_NOOP("More is borrowed")},

    {CauseKind::EquityLeft, QT_TR_NOOP("Equity left when it failed")},
    {CauseKind::EquityBefore, QT_TR_NOOP("Equity the day before")},
    {CauseKind::EquityChange, nullptr, &Writer::equityChange},
    {CauseKind::PriceEvent, QT_TR_NOOP("Shock to %1"), &Writer::asset},
    {CauseKind::CapitalLoss, QT_TR_NOOP("Capital loss, an event")},
    {CauseKind::CapitalInjection, QT_TR_NOOP("New capital, an event")},
    {CauseKind::CounterpartyLoss, QT_TR_NOOP("%1 failed on its debt"), &Writer::borrower},
    {CauseKind::Revaluation, QT_TR_NOOP("%1 worth less or more"), &Writer::asset},
    {CauseKind::MarkPrice, nullptr, &Writer::markPrice},
    {CauseKind::MarkSpread, QT_TR_NOOP("Its half-spread changed")},
    {CauseKind::MarkUncertainty, QT_TR_NOOP("Its price is less or more certain")},
    {CauseKind::Trading, QT_TR_NOOP("Trading %1"), &Writer::asset},
    {CauseKind::TradingSale, QT_TR_NOOP("Sold below the mark")},
    {CauseKind::TradingPurchase, QT_TR_NOOP("Absorbed below the mark")},
    {CauseKind::HandedOn, QT_TR_NOOP("Handed on to end investors")},

    {CauseKind::RedemptionsToRaise, QT_TR_NOOP("Redemptions beyond its cash")},
    {CauseKind::DueBefore, QT_TR_NOOP("Due since the day before")},
    {CauseKind::RedemptionEvent, QT_TR_NOOP("Investors redeem, an event")},
    {CauseKind::Outflow, QT_TR_NOOP("Investors leave after a fall")},
    {CauseKind::DueCapped, QT_TR_NOOP("No more than the fund is worth")},
    {CauseKind::FundCash, QT_TR_NOOP("Its cash")},
    {CauseKind::FundCalled, QT_TR_NOOP("Loans that it calls")},
    {CauseKind::FundLoans, QT_TR_NOOP("Loans written off")},
    {CauseKind::FundChange, QT_TR_NOOP("Its net asset value")},
};

Saying Writer::text() const
{
    // A part by asset of the same thing.
    if (m_above && m_above->kind == c.kind && m_above->asset == Cause::none && m_above->dealer == c.dealer
        && c.asset != Cause::none)
        return asset();
    const auto kind = std::ranges::find(kinds, c.kind, &Kind::kind);
    if (kind == std::end(kinds))
        return {};
    const Saying about = kind->about ? (this->*kind->about)() : Saying();
    return kind->text ? tr(kind->text).arg(about) : about;
}

} // namespace

ToldCauses::ToldCauses(const Scenario& scenario)
{
    const Figures n(english(), moneyUnit(scenario));
    m_money = std::pow(10.0, -n.columnDecimals()) / n.drawn(1);
}

double ToldCauses::step(CauseUnit unit) const
{
    switch (unit) {
    case CauseUnit::LogReturn: return 1e-4; // of which it writes hundredths of a per cent
    case CauseUnit::ValueAtRisk: return m_money / 10;
    case CauseUnit::Sales:
    case CauseUnit::Exposure:
    case CauseUnit::Cash:
    case CauseUnit::Equity: break;
    }
    return m_money;
}

double ToldCauses::told(double amount, CauseUnit unit) const { return std::round(amount / step(unit)) * step(unit); }

bool ToldCauses::addUp(double whole, const std::vector<double>& parts, CauseUnit unit) const
{
    double left = told(whole, unit);
    for (const double part : parts)
        left -= told(part, unit);
    return std::abs(left) < step(unit) / 2;
}

std::string causeText(
    const Cause& cause, const Cause* above, bool partsAddUp, const Trajectory& run, const Language& language)
{
    return Writer(cause, above, partsAddUp, run, language).text();
}

std::string causeAmount(
    const Cause& cause, const Cause* above, bool follows, const Scenario& scenario, const Language& language)
{
    const Figures n(language, moneyUnit(scenario));
    if (cause.unit == CauseUnit::LogReturn)
        return toldSo(follows, n.percent(cause.amount, 2, true));
    const Saying figure = n.columnMoney(cause.amount, cause.unit == CauseUnit::ValueAtRisk ? 2 : 1);
    return toldSo(follows, above && above->unit == cause.unit ? figure : n.withUnit(figure));
}

bool wordsGiveAmount(const Cause& cause, const Cause* above, const Trajectory& run)
{
    const auto ends = Writer(cause, above, true, run, english()).ends();
    return !ends || ToldCauses(*run.scenario).addUp(cause.amount, {ends->to, -ends->from}, cause.unit);
}

} // namespace waterhammer
