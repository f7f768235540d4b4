// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/sale_figures.h"

#include "model/analysis/clauses.h"

#include <cmath>

namespace waterhammer {

namespace {

constexpr int shareDigits = 2; ///< of a percentage of the arithmetic

} // namespace

SaleFigures::SaleFigures(const Scenario& scenario, const DealerSale& sale, const Figures& figures)
    : s(sale)
    , m_figures(figures)
    , m_something(worthTelling(scenario))
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
    m_sold.until([&] { return partsClose(); });
    m_size.until([&] { // what equity carries may need more digits of sizes as well
        m_equity.until([&] { return equityCloses(); });
        return sizeCloses() && equityCloses();
    });
    if (s.constraints & Breach::var)
        m_positions.until([&] { return positionsClose(); });
    if (s.constraints & Breach::var)
        m_var.until([&] { return varCloses(); });
    m_need.until([&] { return needCloses(); });
}

bool SaleFigures::partsClose() const
{
    const auto told = [&](double part) { return part > m_something ? part : 0; };
    return m_sold.sum(
        {s.amount, -told(s.bySlr), -told(s.byFear), -told(s.byVar), -told(s.byFunding), -told(s.byFailure)});
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
    const int digits = shareDigits + m_positions.more();
    const double today = s.speed * varShareOf(), speed = printedPercent(s.speed, ownDigits(s.speed, 0));
    return givesPercent(speed * printedPercent(varShareOf(), digits), today, digits)
        && m_sold.gives(printedPercent(today, digits) * m_positions.printed(s.positions), s.byVar);
}

bool SaleFigures::varCloses() const
{
    return givesPercent(
        1 - m_var.printed(limit()) / m_var.printed(s.var), varShareOf(), shareDigits + m_positions.more());
}

bool SaleFigures::needCloses() const
{
    if (!freesTold())
        return true;
    const auto told = [&](double part) { return part >= m_something ? part : 0; };
    const double frees = printedPercent(freesShare(), shareDigits + m_need.more());
    return m_need.sum({s.fundingNeed, -told(s.cashToHand), -told(s.calledIn), -missing()})
        && m_sold.gives(m_need.printed(missing()) / frees, s.byFunding);
}

bool SaleFigures::freesTold() const
{
    return s.bySlr + s.byFear + s.byVar < m_something && s.byFunding > m_something && missing() > m_something
        && s.amount < s.positions - m_something && freesShare() < 0.9995;
}

int SaleFigures::ratioDigits() const { return std::abs(s.slr.value_or(0) - s.slrTrigger) < 1e-4 ? 4 : shareDigits; }

int SaleFigures::ownDigits(double fraction, int least) { return decimalsOf(100 * fraction, least, 6); }

Saying SaleFigures::ratio() const { return m_figures.percent(s.slr.value_or(0), ratioDigits()); }

Saying SaleFigures::trigger() const { return m_figures.percent(s.slrTrigger, ownDigits(s.slrTrigger, shareDigits)); }

Saying SaleFigures::target() const { return m_figures.percent(s.slrTarget, ownDigits(s.slrTarget, shareDigits)); }

Saying SaleFigures::speed() const { return m_figures.percent(s.speed, ownDigits(s.speed, 0)); }

Saying SaleFigures::varShare() const { return m_figures.percent(varShareOf(), shareDigits + m_positions.more()); }

Saying SaleFigures::varShareInADay() const
{
    return m_figures.percent(s.speed * varShareOf(), shareDigits + m_positions.more());
}

Saying SaleFigures::frees() const { return m_figures.percent(freesShare(), shareDigits + m_need.more()); }

Saying SaleFigures::times() const
{
    return m_figures.fixed(m_sold.printed(s.amount) / m_equity.printed(std::abs(s.equityBefore - s.equity)), 1);
}

} // namespace waterhammer
