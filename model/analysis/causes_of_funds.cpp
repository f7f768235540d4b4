// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes_reading.h"

#include "model/scenario/strikes.h"

#include <algorithm>
#include <cmath>

/// Why a fund had to sell: who asked for money back, and which fall made them.
namespace waterhammer {

namespace {

std::pair<std::size_t, std::size_t> rowOf(const RunReading& run, std::uint32_t fund)
{
    const auto& held = run.scenario().fundPositions;
    return {held.row[fund], held.row[fund + 1]};
}

/// What it has lent on repo, at the close of a round.
double lentBy(const RunReading& run, int round, std::uint32_t fund)
{
    const auto& claims = run.scenario().claims;
    double lent = 0;
    for (std::size_t e = 0; e < claims.size(); ++e)
        lent += claims.ofFund[e] && claims.lender[e] == fund ? run.close(round).claims[e] : 0;
    return lent;
}

/// At the marks of an opening, before anything is paid out.
double netAssets(const RunReading& run, int round, std::uint32_t fund)
{
    const auto& held = run.scenario().fundPositions;
    const Frame& before = run.close(round - 1);
    double nav = before.fundCash[fund] + lentBy(run, round - 1, fund);
    const auto [first, last] = rowOf(run, fund);
    for (std::size_t k = first; k < last; ++k)
        nav += before.fundUnits[k] * run.open(round).mark[held.asset[k]];
    return nav;
}

/// Since the opening before: what it still holds at other marks, and what it sold away from the mark.
Cause fundChange(const RunReading& run, int round, std::uint32_t fund)
{
    const auto& held = run.scenario().fundPositions;
    const double change = netAssets(run, round, fund) - run.close(round - 1).nav[fund];
    Cause c = makeCause(CauseKind::FundChange, CauseUnit::Equity, change, round);
    c.fund = fund;
    double rest = change;
    const auto [first, last] = rowOf(run, fund);
    for (std::size_t k = first; k < last; ++k) {
        const auto a = held.asset[k];
        const double units = run.close(round - 1).fundUnits[k], before = run.opening(round - 1).mark[a];
        double amount = units * (run.open(round).mark[a] - before);
        if (round > 1) {
            const Opening& open = run.open(round - 1);
            const double sold = open.fundOrders[k] / before, had = run.close(round - 2).fundUnits[k];
            const double gone = sold > 0 && units == 0 ? had - sold : 0; // the last billionth
            amount += sold * (open.execution[a] - before) - gone * before;
        }
        Cause part = makeCause(CauseKind::FundChange, CauseUnit::Equity, amount, round);
        part.fund = fund;
        part.asset = a;
        rest -= amount;
        add(c.parts, std::move(part));
    }
    // Payments on loans move from claims to cash; what else is gone of them was written off.
    if (round > 1 && lentBy(run, round - 2, fund) > 0 && std::abs(rest) > 1e-12 * run.close(0).nav[fund]) {
        Cause loans = makeCause(CauseKind::FundLoans, CauseUnit::Equity, rest, round);
        loans.fund = fund;
        add(c.parts, std::move(loans));
    }
    return c;
}

} // namespace

Cause redemptionsToRaise(const RunReading& run, int round, std::uint32_t fund)
{
    const auto unit = CauseUnit::Cash;
    const auto& s = run.scenario();
    const Frame &before = run.close(round - 1), &now = run.close(round);
    const double paid = netAssets(run, round, fund) - now.nav[fund];
    const double due = now.due[fund] + paid;
    double sold = 0;
    const auto [firstHeld, lastHeld] = rowOf(run, fund);
    for (std::size_t k = firstHeld; k < lastHeld; ++k)
        sold += run.open(round).fundOrders[k];

    Cause c = makeCause(CauseKind::RedemptionsToRaise, unit, sold, round);
    c.fund = fund;
    double outflow = due - before.due[fund];
    const auto part = [&](CauseKind kind, double amount) -> Cause {
        Cause p = makeCause(kind, unit, amount, round);
        p.fund = fund;
        return p;
    };
    add(c.parts, part(CauseKind::DueBefore, before.due[fund]));
    const auto [first, last] = run.events(round);
    for (std::size_t e = first; e < last; ++e) {
        const auto& shock = s.shocks[e];
        if (shock.kind != EventKind::Redemption || !strikes(shock, fund))
            continue;
        Cause event = part(CauseKind::RedemptionEvent, shock.size * before.nav[fund]);
        event.event = static_cast<std::uint32_t>(e);
        outflow -= event.amount;
        add(c.parts, std::move(event));
    }
    // What the rest is, rounding apart, tells whether investors left or the fund was worth less than is asked for.
    if (std::abs(outflow) > 1e-12 * std::max(due, before.nav[fund])) {
        Cause rest = part(outflow > 0 ? CauseKind::Outflow : CauseKind::DueCapped, outflow);
        rest.because.push_back(fundChange(run, round, fund));
        add(c.parts, std::move(rest));
    }
    add(c.parts, part(CauseKind::FundCash, -before.fundCash[fund]));
    add(c.parts, part(CauseKind::FundCalled, -run.open(round).fundCalled[fund]));
    return c;
}

} // namespace waterhammer
