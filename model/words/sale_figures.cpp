// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/sale_figures.h"

#include "model/analysis/clauses.h"

#include <cmath>

namespace waterhammer {

namespace {

constexpr int shareDigits = 2; ///< of a percentage of the arithmetic

} // namespace

void followFromEquity(Closing& equity, Closing& size, const DealerSale& sale, double target)
{
    equity.settle({{sale.equityBefore, sale.equity - sale.equityBefore, -sale.equity}}, Closing::most);
    size.settle({{sale.exposure}}, Closing::most - 1); // an equity's last digit is twenty of a size
    size.follow(sale.requiredExposure, std::max(0.0, equity.printed(sale.equity)) / target);
    if (sale.excess > 0)
        size.follow(sale.excess, size.printed(sale.exposure) - size.printed(sale.requiredExposure));
}

SaleFigures::SaleFigures(const Scenario& scenario, const DealerSale& sale, const Figures& figures)
    : s(sale)
    , m_figures(figures)
    , m_something(worthTelling(scenario))
    , m_ratio(sale.slr.value_or(0))
    , m_frees(freesShare())
    , m_varShare(sale.var > 0 ? 1 - sale.varLimit.value_or(0) / sale.var : 0)
    , m_equity(figures)
    , m_size(figures)
    , m_var(figures)
    , m_positions(figures)
    , m_need(figures)
    , m_sold(figures)
{
    close();
}

void SaleFigures::close()
{
    const auto told = [&](double part) { return part > m_something ? part : 0; };
    m_sold.close({{s.amount, -told(s.bySlr), -told(s.byFear), -told(s.byVar), -told(s.byFunding), -told(s.byFailure)}});
    if (s.constraints & Breach::slr || s.slr)
        closeLeverage();
    else
        m_equity.close({{s.equityBefore, s.equity - s.equityBefore, -s.equity}});
    if (s.constraints & Breach::var)
        closeVar();
    closeNeed();
}

void SaleFigures::closeLeverage()
{
    const bool closed = m_size.until([&] { // what equity carries may need more digits of sizes as well
        m_equity.until([&] { return equityCloses(); });
        return sizeCloses() && equityCloses();
    });
    if (closed)
        return;
    followFromEquity(m_equity, m_size, s, printedPercent(s.slrTarget, ownDigits(s.slrTarget, shareDigits)));
    m_ratio = m_equity.printed(s.equity) / m_size.printed(s.exposure);
    if (s.excess > 0)
        m_size.follow(s.speed * s.excess, printedPercent(s.speed, ownDigits(s.speed, 0)) * m_size.printed(s.excess));
}

/// The share of every position with as many digits as a limit and a value at risk bear; books as they follow from it
/// where no digits close.
void SaleFigures::closeVar()
{
    for (const int digits : {shareDigits, shareDigits + 1, shareDigits + 2, shareDigits - 1}) {
        m_varDigits = digits;
        if (m_var.until([&] { return varCloses(); }) && m_positions.until([&] { return positionsClose(); }))
            return;
    }
    m_varDigits = shareDigits;
    m_var.setMore(Closing::most);
    m_varShare = 1 - m_var.printed(limit()) / m_var.printed(s.var);
    m_positions.setMore(1);
    m_positions.follow(s.positions, m_sold.printed(s.byVar) / printedPercent(s.speed * varShareOf(), m_varDigits));
}

bool SaleFigures::sizeCloses() const
{
    const bool whole = m_size.sum({s.exposure, -s.requiredExposure, -s.excess}) || s.excess <= 0;
    const double speed = printedPercent(s.speed, ownDigits(s.speed, 0));
    return whole && m_size.gives(speed * m_size.printed(s.excess), s.speed * s.excess);
}

bool SaleFigures::equityCloses() const
{
    const double equity = m_equity.printed(s.equity), carries = std::max(0.0, equity);
    const double target = printedPercent(s.slrTarget, ownDigits(s.slrTarget, shareDigits));
    const bool sum = m_equity.sum({s.equityBefore, s.equity - s.equityBefore, -s.equity});
    const double exposure = m_size.printed(s.exposure);
    const bool ratio = !s.slr || exposure <= 0 || givesPercent(equity / exposure, *s.slr, ratioDigits());
    return sum && ratio && m_size.gives(carries / target, s.requiredExposure);
}

bool SaleFigures::positionsClose() const
{
    const int digits = m_varDigits;
    const double today = s.speed * varShareOf(), speed = printedPercent(s.speed, ownDigits(s.speed, 0));
    return givesPercent(speed * printedPercent(varShareOf(), digits), today, digits)
        && m_sold.gives(printedPercent(today, digits) * m_positions.printed(s.positions), s.byVar);
}

bool SaleFigures::varCloses() const
{
    return givesPercent(1 - m_var.printed(limit()) / m_var.printed(s.var), varShareOf(), m_varDigits);
}

void SaleFigures::closeNeed()
{
    if (!freesTold())
        return;
    const auto told = [&](double part) { return part >= m_something ? part : 0; };
    const std::vector<double> sum{s.fundingNeed, -told(s.cashToHand), -told(s.calledIn), -missing()};
    const bool closed = m_need.until([&] {
        const double frees = printedPercent(m_frees, shareDigits + m_need.more());
        return m_need.sum(sum) && m_sold.gives(m_need.printed(missing()) / frees, s.byFunding);
    });
    if (closed)
        return;
    m_need.settle({sum}, 1);
    m_frees = m_need.printed(missing()) / m_sold.printed(s.byFunding);
}

bool SaleFigures::freesTold() const
{
    return s.bySlr + s.byFear + s.byVar < m_something && s.byFunding > m_something && missing() > m_something
        && s.amount < s.positions - m_something && freesShare() < 0.9995;
}

int SaleFigures::ratioDigits() const { return std::abs(s.slr.value_or(0) - s.slrTrigger) < 1e-4 ? 4 : shareDigits; }

int SaleFigures::ownDigits(double fraction, int least) { return decimalsOf(100 * fraction, least, 4); }

Saying SaleFigures::ratio() const { return m_figures.percent(m_ratio, ratioDigits()); }

Saying SaleFigures::trigger() const { return m_figures.percent(s.slrTrigger, ownDigits(s.slrTrigger, shareDigits)); }

Saying SaleFigures::target() const { return m_figures.percent(s.slrTarget, ownDigits(s.slrTarget, shareDigits)); }

Saying SaleFigures::speed() const { return m_figures.percent(s.speed, ownDigits(s.speed, 0)); }

Saying SaleFigures::varShare() const { return m_figures.percent(varShareOf(), m_varDigits); }

Saying SaleFigures::varShareInADay() const { return m_figures.percent(s.speed * varShareOf(), m_varDigits); }

Saying SaleFigures::frees() const { return m_figures.percent(m_frees, shareDigits + m_need.more()); }

Saying SaleFigures::times() const
{
    return m_figures.fixed(m_sold.printed(s.amount) / m_equity.printed(std::abs(s.equityBefore - s.equity)), 1);
}

} // namespace waterhammer
