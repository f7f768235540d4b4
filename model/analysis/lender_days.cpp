// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lender_days.h"

#include "model/scenario/amounts.h"

namespace waterhammer {

namespace {

LenderStance stanceOf(const Trajectory& run, std::size_t round, const LenderDay& day)
{
    if (!day.lender)
        return LenderStance::Rolls;
    if (!day.lender->fund && run.frames[round]->failed[day.lender->index])
        return LenderStance::Failed;
    if (day.loans.called > leastAmount)
        return LenderStance::Calls;
    const bool tomorrow = day.loans.left > leastAmount && callsTomorrow(run, round, *day.lender);
    return tomorrow ? LenderStance::CallsTomorrow : LenderStance::Rolls;
}

/// [claims] the loans of the day, but what was written off on any day up to it.
std::vector<LoanDay> loansSoFar(const Trajectory& run, std::size_t round)
{
    std::vector<LoanDay> loans = loanDays(run, round);
    for (std::size_t t = 1; t < round; ++t) {
        const auto earlier = loanDays(run, t);
        for (std::size_t e = 0; e < loans.size(); ++e)
            loans[e].writtenOff += earlier[e].writtenOff;
    }
    return loans;
}

void add(LenderDay& day, std::uint32_t borrower, const LoanDay& loan)
{
    day.loans += loan;
    day.borrowers.push_back({borrower, loan});
}

} // namespace

std::vector<LenderDay> lenderDays(const Trajectory& run, std::size_t round)
{
    const Scenario& s = *run.scenario;
    std::vector<LenderDay> days;
    if (s.claims.size() == 0)
        return days;
    const auto today = loanDays(run, round), soFar = loansSoFar(run, round);
    for (const RepoLender& lender : repoLendersOf(s)) {
        LenderDay day{.lender = lender, .loans = {}, .borrowers = {}};
        for (std::size_t e = 0; e < soFar.size(); ++e)
            if (lenderOf(s.claims, e) == lender)
                add(day, s.claims.borrower[e], soFar[e]);
        day.stance = stanceOf(run, round, day);
        days.push_back(std::move(day));
    }
    LenderDay outside;
    for (std::uint32_t i = 0; i < s.dealerCount(); ++i)
        if (const LoanDay loan = outsideLoan(run, round, i, today); loan.lent > leastAmount)
            add(outside, i, loan);
    days.push_back(std::move(outside));
    return days;
}

} // namespace waterhammer
