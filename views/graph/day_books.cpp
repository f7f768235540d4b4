// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/day_books.h"

#include <algorithm>

namespace waterhammer {

namespace {

double finite(double value) { return std::isfinite(value) ? value : 0; }

} // namespace

DayBooks::DayBooks(const Run& run, int round)
{
    const Scenario& scenario = run.scenario();
    const Frame &close = run.frame(round), &before = run.frame(round - 1);
    const Opening* open = close.open ? &*close.open : nullptr;
    const auto& marks = open ? open->mark : close.mark;
    const auto& positions = scenario.positions;
    const std::size_t dealers = scenario.dealerCount();
    m_start.assign(1, 0);
    m_assets.reserve(positions.size() + 2 * dealers);
    m_funding.reserve(dealers * fundingPieces);
    for (std::size_t i = 0; i < dealers; ++i) {
        const double otherBefore = before.otherAssets[i], otherClose = close.otherAssets[i];
        const auto above = [](double v) { return std::max(0.0, v); };
        m_assets.push_back({above(otherBefore), above(otherBefore), above(otherClose)});
        double repoBefore = 0, repoClose = 0;
        for (std::size_t k = positions.row[i + 1]; k-- > positions.row[i];) {
            const std::size_t a = positions.asset[k];
            m_assets.push_back(
                {before.units[k] * before.mark[a], before.units[k] * marks[a], close.units[k] * close.mark[a]});
            repoBefore += before.repo[k];
            repoClose += close.repo[k];
        }
        m_assets.push_back({before.cash[i], before.cash[i], close.cash[i]});
        m_start.push_back(m_assets.size());

        const double longTerm = scenario.dealers.longTermDebt[i];
        const double stfBefore = before.shortTermFunding[i], stfClose = close.shortTermFunding[i];
        m_funding.push_back({before.equity[i], open ? open->equity[i] : close.equity[i], close.equity[i]});
        m_funding.push_back({above(-otherBefore), above(-otherBefore), above(-otherClose)});
        m_funding.push_back({longTerm, longTerm, longTerm});
        m_funding.push_back({stfBefore, stfBefore, stfClose});
        m_funding.push_back({repoBefore, repoBefore, repoClose});

        m_slr.push_back({finite(before.slr[i]), finite(open ? open->slr[i] : close.slr[i]), finite(close.slr[i])});
    }
    const Frame& start = run.frame(0);
    for (std::size_t a = 0; a < scenario.assetCount(); ++a) {
        const auto share = [&](const Frame& f) { return start.depth[a] > 0 ? f.depth[a] / start.depth[a] : 0; };
        m_depth.push_back({share(before), share(close), share(close)});
    }
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
