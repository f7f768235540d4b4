// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/balance_sheet.h"

#include "model/scenario/strikes.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// The sum of a round's events of a kind that strike a dealer.
double struckBy(const Scenario& scenario, EventKind kind, int round, std::size_t dealer)
{
    double sum = 0;
    auto next = std::ranges::lower_bound(scenario.shocks, round, {}, &Scenario::Shock::round);
    for (; next != scenario.shocks.end() && next->round == round; ++next)
        if (next->kind == kind && strikes(*next, dealer))
            sum += next->size;
    return sum;
}

std::vector<double> lentByName(const Scenario& scenario, const Frame& frame)
{
    std::vector<double> lent(scenario.dealerCount());
    const auto& claims = scenario.claims;
    for (std::size_t e = 0; e < claims.size(); ++e)
        if (!claims.ofFund[e])
            lent[claims.lender[e]] += frame.claims[e];
    return lent;
}

} // namespace

double capitalLost(const Scenario& scenario, int round, std::size_t dealer)
{
    return struckBy(scenario, EventKind::CapitalLoss, round, dealer);
}

double capitalPaidIn(const Scenario& scenario, const Frame& before, std::size_t dealer)
{
    return before.failed[dealer] ? 0 : struckBy(scenario, EventKind::CapitalInjection, before.round + 1, dealer);
}

double cashAtOpening(const Scenario& scenario, const Frame& before, std::size_t dealer)
{
    return before.cash[dealer] + capitalPaidIn(scenario, before, dealer);
}

double otherAtOpening(const Scenario& scenario, const Frame& before, std::size_t dealer)
{
    double other = before.otherAssets[dealer] - capitalLost(scenario, before.round + 1, dealer);
    if (before.open)
        for (const auto& loss : before.open->creditLosses)
            other -= loss.lender == dealer ? loss.amount : 0;
    return other;
}

Books::Books(const Scenario& scenario, const Frame& close)
    : m_scenario(scenario)
    , m_frame(close)
    , m_lent(lentByName(scenario, close))
{
}

Books::Books(const Scenario& scenario, const Frame& before, const Opening& opening)
    : m_scenario(scenario)
    , m_frame(before)
    , m_opening(&opening)
    , m_lent(lentByName(scenario, before))
{
}

BalanceSheet Books::of(std::size_t dealer) const
{
    const Frame& f = m_frame;
    const auto &mark = m_opening ? m_opening->mark : f.mark, &equity = m_opening ? m_opening->equity : f.equity;
    BalanceSheet sheet{.cash = m_opening ? cashAtOpening(m_scenario, f, dealer) : f.cash[dealer],
        .held = {},
        .lent = m_lent[dealer],
        .other = (m_opening ? otherAtOpening(m_scenario, f, dealer) : f.otherAssets[dealer]) - m_lent[dealer],
        .repo = 0,
        .named = {},
        .shortTerm = f.shortTermFunding[dealer],
        .longTerm = m_scenario.dealers.longTermDebt[dealer],
        .equity = equity[dealer]};
    const auto& rows = m_scenario.positions;
    for (std::size_t k = rows.row[dealer]; k < rows.row[dealer + 1]; ++k) {
        sheet.held.push_back(f.units[k] * mark[rows.asset[k]]);
        sheet.repo += f.repo[k];
    }
    const auto& claims = m_scenario.claims;
    for (std::size_t e = claims.row[dealer]; e < claims.row[dealer + 1]; ++e) {
        sheet.named.push_back(f.claims[e]);
        sheet.repo -= f.claims[e];
    }
    return sheet;
}

} // namespace waterhammer
