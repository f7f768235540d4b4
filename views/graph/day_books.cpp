// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/day_books.h"

#include "model/analysis/lending.h"

#include <algorithm>

namespace waterhammer {

namespace {

double finite(double value) { return std::isfinite(value) ? value : 0; }

/// What a dealer owes lenders with a name, dealers or funds.
double owedTo(bool funds, const BalanceSheet& sheet, const Scenario& scenario, std::size_t dealer)
{
    double sum = 0;
    for (std::size_t n = 0; n < sheet.named.size(); ++n)
        if (lenderOf(scenario.claims, scenario.claims.row[dealer] + n).fund == funds)
            sum += sheet.named[n];
    return sum;
}

double above(double value) { return std::max(0.0, value); }
/// All its other assets, what it has lent with them.
double othersOf(const BalanceSheet& sheet) { return sheet.other + sheet.lent; }
/// What it has lent, as far as its other assets reach.
double lentOf(const BalanceSheet& sheet) { return std::min(sheet.lent, above(othersOf(sheet))); }

} // namespace

DayBooks::DayBooks(const Run& run, int round)
{
    const Scenario& scenario = run.scenario();
    const Frame &close = run.frame(round), &before = run.frame(round - 1);
    const Books evening(scenario, close), last(scenario, before);
    const Books morning = close.open ? Books(scenario, before, *close.open) : evening;
    m_start.assign(1, 0);
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i) {
        addDealer(scenario, i, {last.of(i), morning.of(i), evening.of(i)});
        const double opening = close.open ? close.open->slr[i] : close.slr[i];
        m_slr.push_back({finite(before.slr[i]), finite(opening), finite(close.slr[i])});
    }
    const Frame& start = run.frame(0);
    for (std::size_t a = 0; a < scenario.assetCount(); ++a) {
        const auto share = [&](const Frame& f) { return start.depth[a] > 0 ? f.depth[a] / start.depth[a] : 0; };
        m_depth.push_back({share(before), share(close), share(close)});
    }
}

void DayBooks::addDealer(const Scenario& scenario, std::size_t i, const std::array<BalanceSheet, 3>& sheets)
{
    const auto marks = [&](const auto& figure) {
        return Marks{figure(sheets[0]), figure(sheets[1]), figure(sheets[2])};
    };
    using Sheet = const BalanceSheet&;
    m_assets.push_back(marks([](Sheet b) { return above(othersOf(b)) - lentOf(b); }));
    m_assets.push_back(marks(lentOf));
    for (std::size_t k = sheets[0].held.size(); k-- > 0;)
        m_assets.push_back(marks([k](Sheet b) { return b.held[k]; }));
    m_assets.push_back(marks([](Sheet b) { return b.cash; }));
    m_start.push_back(m_assets.size());
    m_funding.push_back(marks([](Sheet b) { return b.equity; }));
    m_funding.push_back(marks([](Sheet b) { return above(-othersOf(b)); }));
    m_funding.push_back(marks([](Sheet b) { return b.longTerm; }));
    m_funding.push_back(marks([](Sheet b) { return b.shortTerm; }));
    m_funding.push_back(marks([](Sheet b) { return above(b.repo); }));
    for (const bool funds : {false, true})
        m_funding.push_back(marks([&](Sheet b) { return owedTo(funds, b, scenario, i); }));
}

double DayBooks::slr(std::size_t dealer, const Moment& moment) const
{
    const Marks& m = m_slr[dealer];
    return m.before + (m.open - m.before) * moment.eased(Phase::Mark) + (m.close - m.open) * moment.eased(Phase::Price);
}

double DayBooks::depthShare(std::size_t asset, const Moment& moment) const
{
    const Marks& m = m_depth[asset];
    return std::clamp(m.before + (m.close - m.before) * moment.eased(Phase::Quotes), 0.0, 1.0);
}

} // namespace waterhammer
