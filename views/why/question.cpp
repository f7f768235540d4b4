// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/question.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double someMoney = 1e-6; ///< bn

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

Cause answerOfPrice(const Run& run, int round, std::size_t asset)
{
    Cause move = causesOfMove(run.trajectory, round, static_cast<std::uint32_t>(asset));
    for (Cause& part : move.parts)
        if (part.kind == CauseKind::TradingImpact && !part.because.empty())
            part.because.front() = byConstraint(std::move(part.because.front()));
    return move;
}

/// A fund's sales of the day, out of what pressed on each asset it holds.
Cause answerOfFund(const Run& run, int round, std::size_t fund)
{
    Cause all;
    all.kind = CauseKind::FundSale;
    all.unit = CauseUnit::Sales;
    all.round = round;
    all.fund = static_cast<std::uint32_t>(fund);
    const auto& held = run.scenario().fundPositions;
    for (std::size_t k = held.row[fund]; k < held.row[fund + 1]; ++k) {
        const Cause move = causesOfMove(run.trajectory, round, held.asset[k]);
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

} // namespace

std::optional<Cause> answerTo(const Run& run, const Selection& selection, int round)
{
    const auto index = selection.indexIn(run.scenario());
    if (!index || round < 1 || round > run.lastRound())
        return {};
    if (selection.kind == Selection::Kind::Asset)
        return answerOfPrice(run, round, *index);
    if (selection.kind == Selection::Kind::Fund)
        return answerOfFund(run, round, *index);
    const auto dealer = static_cast<std::uint32_t>(*index);
    return soldBy(run, round, *index) > someMoney ? causesOfSales(run.trajectory, round, dealer)
                                                  : causesOfEquity(run.trajectory, round, dealer);
}

} // namespace waterhammer
