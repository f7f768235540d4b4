// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lending.h"

#include "model/scenario/amounts.h"
#include "model/scenario/dated_terms.h"
#include "model/scenario/policies_in_force.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// A round with the one before it, and what its lenders pull.
class LendingDay {
public:
    LendingDay(const Trajectory& run, std::size_t round)
        : m_scenario(*run.scenario)
        , m_claims(m_scenario.claims)
        , m_before(*run.frames.at(round - 1))
        , m_close(*run.frames.at(round))
        , m_open(*m_close.open)
        , m_lentByDealer(m_scenario.dealerCount())
        , m_lentByFund(m_scenario.fundCount())
    {
        for (std::size_t e = 0; e < m_claims.size(); ++e)
            if (!m_before.failed[m_claims.borrower[e]])
                lent(e) += m_before.claims[e];
    }

    [[nodiscard]] LoanDay of(std::size_t e)
    {
        LoanDay day{.lent = m_before.claims[e], .left = m_close.claims[e]};
        const std::size_t borrower = m_claims.borrower[e];
        if (!m_before.failed[borrower])
            day.called = pull(e) * day.lent;
        day.back = day.lent - day.left;
        if (m_close.failed[borrower] && day.left == 0)
            day.back = std::min(day.back, paidOn(e, borrower));
        day.writtenOff = day.lent - day.left - day.back;
        if (day.writtenOff <= leastAmount * day.lent) {
            day.writtenOff = 0;
            day.back = day.lent - day.left;
        }
        return day;
    }

private:
    double& lent(std::size_t e) { return (m_claims.ofFund[e] ? m_lentByFund : m_lentByDealer)[m_claims.lender[e]]; }
    /// The share that the lender of a claim does not roll.
    double pull(std::size_t e)
    {
        const double called = (m_claims.ofFund[e] ? m_open.fundCalled : m_open.called)[m_claims.lender[e]];
        return lent(e) > 0 ? std::min(1.0, called / lent(e)) : 0;
    }
    /// What a claim got of what a dealer that failed in this round or before paid on repo (model, step 8).
    double paidOn(std::size_t claim, std::size_t borrower)
    {
        const auto& row = m_scenario.positions.row;
        double owed = 0, paid = 0;
        for (std::size_t k = row[borrower]; k < row[borrower + 1]; ++k) {
            owed += m_before.repo[k];
            paid += m_before.repo[k] - m_close.repo[k];
        }
        const bool failed = m_open.breach[borrower] & Breach::failed;
        const double plain = failed ? 1 : m_open.rollOffUnsecured[borrower];
        double named = 0, asked = 0;
        const auto ask = [&](std::size_t e) { return plain + (1 - plain) * (failed ? 0 : pull(e)); };
        for (std::size_t e = m_claims.row[borrower]; e < m_claims.row[borrower + 1]; ++e) {
            named += m_before.claims[e];
            asked += ask(e) * m_before.claims[e];
        }
        asked += plain * std::max(0.0, owed - named);
        const double mine = ask(claim) * m_before.claims[claim];
        if (paid < asked)
            return asked > 0 ? std::max(0.0, paid) / asked * mine : 0;
        const double rest = owed - asked, further = rest > 0 ? std::min(1.0, (paid - asked) / rest) : 0;
        return mine + further * (m_before.claims[claim] - mine);
    }

    const Scenario& m_scenario;
    const Scenario::Claims& m_claims;
    const Frame &m_before, &m_close;
    const Opening& m_open;
    std::vector<double> m_lentByDealer, m_lentByFund; ///< to those that have not failed
};

} // namespace

LoanDay& LoanDay::operator+=(const LoanDay& b)
{
    lent += b.lent;
    called += b.called;
    back += b.back;
    left += b.left;
    writtenOff += b.writtenOff;
    return *this;
}

std::vector<LoanDay> loanDays(const Trajectory& run, std::size_t round)
{
    const std::size_t count = run.scenario->claims.size();
    std::vector<LoanDay> days(count);
    if (count == 0)
        return days;
    if (round == 0) {
        for (std::size_t e = 0; e < count; ++e)
            days[e] = {.lent = run.frames.front()->claims[e], .left = run.frames.front()->claims[e]};
        return days;
    }
    LendingDay day(run, round);
    for (std::size_t e = 0; e < count; ++e)
        days[e] = day.of(e);
    return days;
}

LoanDay outsideLoan(const Trajectory& run, std::size_t round, std::size_t borrower, const std::vector<LoanDay>& named)
{
    const Scenario& s = *run.scenario;
    const Frame &close = *run.frames.at(round), &before = *run.frames.at(round > 0 ? round - 1 : 0);
    LoanDay day;
    for (std::size_t k = s.positions.row[borrower]; k < s.positions.row[borrower + 1]; ++k) {
        const auto a = s.positions.asset[k];
        day.lent += before.repo[k];
        day.left += close.repo[k];
        if (close.open && close.open->bought[k] > 0)
            day.lent += (1 - close.haircut[a]) * close.open->bought[k] / close.open->mark[a] * close.open->execution[a];
    }
    for (std::size_t e = s.claims.row[borrower]; e < s.claims.row[borrower + 1]; ++e) {
        day.lent -= named[e].lent;
        day.left -= named[e].left + named[e].writtenOff;
    }
    day.lent = std::max(0.0, day.lent);
    day.left = std::clamp(day.left, 0.0, day.lent);
    day.back = day.lent - day.left;
    return day;
}

std::vector<RepoLender> repoLendersOf(const Scenario& scenario)
{
    std::vector<RepoLender> lenders;
    for (std::size_t e = 0; e < scenario.claims.size(); ++e)
        lenders.push_back(lenderOf(scenario.claims, e));
    std::ranges::sort(lenders,
        [](const RepoLender& a, const RepoLender& b) { return a.fund != b.fund ? a.fund : a.index < b.index; });
    const auto [from, to] = std::ranges::unique(lenders);
    lenders.erase(from, to);
    return lenders;
}

RepoLender lenderOf(const Scenario::Claims& claims, std::size_t claim)
{
    return {claims.ofFund[claim] != 0, claims.lender[claim]};
}

const std::string& nameOf(const Scenario& scenario, const RepoLender& lender)
{
    return (lender.fund ? scenario.funds.name : scenario.dealers.name)[lender.index];
}

bool callsTomorrow(const Trajectory& run, std::size_t round, const RepoLender& lender)
{
    if (lender.fund)
        return false;
    const Scenario& s = *run.scenario;
    const Frame& frame = *run.frames.at(round);
    const int tomorrow = frame.round + 1;
    const bool squeezed = frame.failed[lender.index] || (frame.open && frame.open->breach[lender.index]);
    const Market& market = DatedTerms(s, tomorrow).market();
    return squeezed && !PoliciesInForce(s, tomorrow).repoFacility() && market.pullShare > 0 && market.channels.funding;
}

} // namespace waterhammer
