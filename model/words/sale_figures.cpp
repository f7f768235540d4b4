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
    const auto told = [&](double part) { return part > m_something ? part : 0; };
    std::vector<double> parts{s.amount};
    for (const double part : s.by)
        parts.push_back(-told(part));
    m_sold.close({parts});
    if (s.constraints & Breach::slr)
        closeLeverage();
    else
        closeEquity();
    if (s.constraints & Breach::var)
        closeVar();
    closeNeed();
}

/// equity before − loss = equity, alone.
void SaleFigures::closeEquity()
{
    const std::vector<double> sum{s.equityBefore, s.equity - s.equityBefore, -s.equity};
    m_closes.equity = m_equity.until([&] { return m_equity.sum(sum); });
}

/// The fewest digits that close it all, else those that close most of it.
void SaleFigures::closeLeverage()
{
    const bool closed = m_size.until([&] { // what equity carries may need more digits of sizes as well
        m_equity.until([&] {
            lookAtLeverage();
            return m_closes.equity && m_closes.ratio && m_closes.allowed;
        });
        lookAtLeverage();
        return leverageClosing() == 5;
    });
    if (closed)
        return;
    int best = -1, size = 0, equity = 0;
    for (int n = 0; n <= Closing::most; ++n)
        for (int k = 0; k <= Closing::most; ++k) {
            m_size.setMore(n);
            m_equity.setMore(k);
            lookAtLeverage();
            if (leverageClosing() > best) {
                best = leverageClosing();
                size = n;
                equity = k;
            }
        }
    m_size.setMore(size);
    m_equity.setMore(equity);
    lookAtLeverage();
}

void SaleFigures::lookAtLeverage()
{
    const double equity = m_equity.printed(s.equity), exposure = m_size.printed(s.exposure);
    const double target = printedPercent(s.slrTarget, ownDigits(s.slrTarget, shareDigits));
    const double speed = printedPercent(s.speed, ownDigits(s.speed, 0));
    m_closes.equity = m_equity.sum({s.equityBefore, s.equity - s.equityBefore, -s.equity});
    m_closes.ratio = !s.slr || exposure <= 0 || givesPercent(equity / exposure, *s.slr, ratioDigits());
    m_closes.allowed = m_size.gives(std::max(0.0, equity) / target, s.requiredExposure);
    m_closes.excess = s.excess <= 0 || m_size.sum({s.exposure, -s.requiredExposure, -s.excess});
    m_closes.today = m_size.gives(speed * m_size.printed(s.excess), s.speed * s.excess);
}

/// The share of every position with as many digits as a limit and a value at risk bear.
void SaleFigures::closeVar()
{
    for (const int digits : {shareDigits, shareDigits - 1}) {
        m_varDigits = digits;
        m_closes.var = m_var.until([&] { return varCloses(); });
        m_closes.positions = m_positions.until([&] { return positionsClose(); });
        if (m_closes.var && m_closes.positions)
            return;
    }
    m_varDigits = shareDigits;
    m_closes.var = m_var.until([&] { return varCloses(); });
    if (!m_closes.var) // then at least as near as can be
        m_var.setMore(Closing::most);
    m_closes.positions = m_positions.until([&] { return positionsClose(); });
}

bool SaleFigures::positionsClose() const
{
    const int digits = m_varDigits;
    const double today = s.speed * varShareOf(), speed = printedPercent(s.speed, ownDigits(s.speed, 0));
    return givesPercent(speed * printedPercent(varShareOf(), digits), today, digits)
        && m_sold.gives(printedPercent(today, digits) * m_positions.printed(s.positions), s.by[SaleCause::Var]);
}

bool SaleFigures::varCloses() const
{
    return givesPercent(1 - m_var.printed(limit()) / m_var.printed(s.var), varShareOf(), m_varDigits);
}

void SaleFigures::closeNeed()
{
    if (!missingIsTold())
        return;
    const auto some = [&](double part) { return part >= m_something ? part : 0; };
    const std::vector<double> sum{
        s.fundingNeed, -some(s.cashToHand), -some(s.calledIn), -some(s.freedBefore), -missing()};
    const auto look = [&] {
        const double frees = printedPercent(freesShare(), shareDigits);
        m_closes.missing = m_need.sum(sum);
        m_closes.frees = !freesTold() || m_sold.gives(m_need.printed(missing()) / frees, s.by[SaleCause::Funding]);
        return m_closes.missing && m_closes.frees;
    };
    if (m_need.until(look) || m_need.until([&] { return look() || m_closes.missing; }))
        return;
    look();
}

int SaleFigures::ratioDigits() const { return std::abs(s.slr.value_or(0) - s.slrTrigger) < 1e-4 ? 4 : shareDigits; }

int SaleFigures::ownDigits(double fraction, int least) { return decimalsOf(100 * fraction, least, 4); }

Saying SaleFigures::ratio() const { return m_figures.percent(s.slr.value_or(0), ratioDigits()); }

Saying SaleFigures::trigger() const { return m_figures.percent(s.slrTrigger, ownDigits(s.slrTrigger, shareDigits)); }

Saying SaleFigures::target() const { return m_figures.percent(s.slrTarget, ownDigits(s.slrTarget, shareDigits)); }

Saying SaleFigures::speed() const { return m_figures.percent(s.speed, ownDigits(s.speed, 0)); }

Saying SaleFigures::varShare() const { return m_figures.percent(varShareOf(), m_varDigits); }

Saying SaleFigures::varShareInADay() const { return m_figures.percent(s.speed * varShareOf(), m_varDigits); }

Saying SaleFigures::frees() const { return m_figures.percent(freesShare(), shareDigits); }

Saying SaleFigures::times() const
{
    return m_figures.fixed(m_sold.printed(s.amount) / m_equity.printed(std::abs(s.equityBefore - s.equity)), 1);
}

} // namespace waterhammer
