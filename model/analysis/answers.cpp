// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/answers.h"

#include "model/analysis/orders_in_turn.h"
#include "model/scenario/amounts.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

bool bySizeDescending(const Cause& a, const Cause& b) { return std::abs(a.amount) > std::abs(b.amount); }

/// One cause that heads others of its kind.
Cause headOf(CauseKind kind, const Cause& pressure)
{
    Cause head;
    head.kind = kind;
    head.unit = CauseUnit::Sales;
    head.round = pressure.round;
    head.asset = Cause::none;
    return head;
}

/// What pressed on a price, by constraint and then by dealer, instead of by dealer and then by constraint.
Cause byConstraint(Cause pressure)
{
    std::vector<Cause> parts;
    const auto under = [&](CauseKind kind) -> Cause& {
        const auto found = std::ranges::find(parts, kind, &Cause::kind);
        return found != parts.end() ? *found : parts.emplace_back(headOf(kind, pressure));
    };
    const auto gather = [&](Cause part) {
        Cause& head = under(part.kind);
        head.amount += part.amount;
        head.parts.push_back(std::move(part));
    };
    for (Cause& part : pressure.parts) {
        if (part.kind == CauseKind::DealerSale)
            for (Cause& forced : part.parts)
                gather(std::move(forced));
        else if (part.kind == CauseKind::FundSale)
            gather(std::move(part));
        else
            parts.push_back(std::move(part));
    }
    pressure.parts = std::move(parts);
    return pressure;
}

double soldBy(const Trajectory& run, int round, std::uint32_t dealer)
{
    return sumOfDealer(*run.scenario, run.frames[static_cast<std::size_t>(round)]->open->orders, dealer);
}

} // namespace

Cause answerOfPrice(const Trajectory& run, int round, std::uint32_t asset)
{
    Cause move = causesOfMove(run, round, asset);
    for (Cause& part : move.parts)
        if (part.kind == CauseKind::TradingImpact && !part.because.empty())
            part.because.front() = byConstraint(std::move(part.because.front()));
    return move;
}

Cause answerOfFund(const Trajectory& run, int round, std::uint32_t fund)
{
    Cause all;
    all.kind = CauseKind::FundSale;
    all.unit = CauseUnit::Sales;
    all.round = round;
    all.fund = fund;
    const auto& held = run.scenario->fundPositions;
    for (std::size_t k = held.row[fund]; k < held.row[fund + 1]; ++k) {
        const Cause move = causesOfMove(run, round, held.asset[k]);
        for (const Cause& part : move.parts) {
            if (part.kind != CauseKind::TradingImpact || part.because.empty())
                continue;
            for (const Cause& sale : part.because.front().parts)
                if (sale.kind == CauseKind::FundSale && sale.fund == all.fund) {
                    all.amount += sale.amount;
                    all.because = sale.because; // the same for each asset
                    all.parts.push_back(sale);
                    all.parts.back().because.clear();
                }
        }
    }
    std::ranges::stable_sort(all.parts, bySizeDescending);
    return all;
}

Cause answerOfDealer(const Trajectory& run, int round, std::uint32_t dealer)
{
    return soldBy(run, round, dealer) > someMoney ? causesOfSales(run, round, dealer)
                                                  : causesOfEquity(run, round, dealer);
}

} // namespace waterhammer
