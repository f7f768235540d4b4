// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/day_books.h"

#include <algorithm>

namespace waterhammer {

namespace {

double finite(double value) { return std::isfinite(value) ? value : 0; }

/// What named lenders have lent, [dealers]: as its lender, and to it by dealers and by funds.
struct Lent {
    std::vector<double> by, fromDealers, fromFunds;

    Lent(const Scenario& scenario, const Frame& frame)
        : by(scenario.dealerCount())
        , fromDealers(scenario.dealerCount())
        , fromFunds(scenario.dealerCount())
    {
        const auto& claims = scenario.claims;
        for (std::size_t e = 0; e < claims.size(); ++e) {
            (claims.ofFund[e] ? fromFunds : fromDealers)[claims.borrower[e]] += frame.claims[e];
            if (!claims.ofFund[e])
                by[claims.lender[e]] += frame.claims[e];
        }
    }
};

} // namespace

DayBooks::DayBooks(const Run& run, int round)
{
    const Scenario& scenario = run.scenario();
    const Frame &close = run.frame(round), &before = run.frame(round - 1);
    const Opening* open = close.open ? &*close.open : nullptr;
    const auto& marks = open ? open->mark : close.mark;
    const auto& positions = scenario.positions;
    const std::size_t dealers = scenario.dealerCount();
    const Lent lentBefore(scenario, before), lentClose(scenario, close);
    m_start.assign(1, 0);
    m_assets.reserve(positions.size() + 3 * dealers);
    m_funding.reserve(dealers * fundingPieces);
    for (std::size_t i = 0; i < dealers; ++i) {
        const double otherBefore = before.otherAssets[i], otherClose = close.otherAssets[i];
        const auto above = [](double v) { return std::max(0.0, v); };
        const double claimsBefore = std::min(lentBefore.by[i], above(otherBefore));
        const double claimsClose = std::min(lentClose.by[i], above(otherClose));
        const double restBefore = above(otherBefore) - claimsBefore;
        m_assets.push_back({restBefore, restBefore, above(otherClose) - claimsClose});
        m_assets.push_back({claimsBefore, claimsBefore, claimsClose});
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
        const auto named = [&](const std::vector<double>& start, const std::vector<double>& end) {
            m_funding.push_back({start[i], start[i], end[i]});
            repoBefore -= start[i];
            repoClose -= end[i];
        };
        const std::size_t outside = m_funding.size();
        m_funding.emplace_back();
        named(lentBefore.fromDealers, lentClose.fromDealers);
        named(lentBefore.fromFunds, lentClose.fromFunds);
        m_funding[outside] = {above(repoBefore), above(repoBefore), above(repoClose)};

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
