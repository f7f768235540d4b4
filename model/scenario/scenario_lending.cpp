// SPDX-License-Identifier: GPL-3.0-or-later
// Who lends to whom: exposures without security, and repo of named lenders.
#include "model/scenario/scenario_builder.h"

#include "model/scenario/balance.h"
#include "model/scenario/name_hints.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

void ScenarioBuilder::addCreditors()
{
    struct Loan {
        std::uint32_t lender, borrower;
    };
    const Place list = m_root.field("exposures");
    std::vector<Loan> loans;
    loans.reserve(m_draft.exposures.size());
    for (std::size_t i = 0; i < m_draft.exposures.size(); ++i) {
        const Exposure& exposure = m_draft.exposures[i];
        const Place place = list.element(i);
        Loan loan{noIndex, noIndex};
        checkRanges(exposure, place, m_problems);
        describe(exposure, Only{[&](const FieldInfo& info, std::string Exposure::*id) {
            (id == &Exposure::lender ? loan.lender : loan.borrower) = knownDealer(exposure.*id, place.field(info.key));
        }});
        if (loan.lender == loan.borrower && loan.lender != noIndex)
            m_problems.add(
                place.field("borrower"), [&] { return shown(exposure.borrower); }, ProblemCode::OtherBorrower);
        loans.push_back(loan);
    }
    if (!m_problems.empty())
        return;
    Scenario::Creditors& creditors = m_scenario->creditors; // sorted by borrower by counting, which keeps file order
    creditors.row.assign(m_draft.dealers.size() + 1, 0);
    creditors.lender.resize(loans.size());
    creditors.amount.resize(loans.size());
    for (const Loan& loan : loans)
        ++creditors.row[loan.borrower + 1];
    std::partial_sum(creditors.row.begin(), creditors.row.end(), creditors.row.begin());
    RowStarts next(creditors.row.begin(), creditors.row.end() - 1);
    for (std::size_t i = 0; i < loans.size(); ++i) {
        const std::uint64_t k = next[loans[i].borrower]++;
        creditors.lender[k] = loans[i].lender;
        creditors.amount[k] = m_draft.exposures[i].amount;
    }
}

void ScenarioBuilder::addClaims()
{
    m_scenario->claims.row.push_back(0);
    const std::size_t before = m_problems.count();
    const Scenario::Positions& p = m_scenario->positions;
    for (std::size_t i = 0; i < m_draft.dealers.size(); ++i) {
        const auto at = [&](std::uint64_t k) { return p.repo.begin() + static_cast<std::ptrdiff_t>(k); };
        addLenders(i, std::accumulate(at(p.row[i]), at(p.row[i + 1]), 0.0));
        m_scenario->claims.row.push_back(m_scenario->claims.size());
    }
    if (m_problems.count() == before) // else nobody knows yet who lends how much
        checkClaims();
}

/// Who finances a dealer's repo, with what each has lent at the start.
void ScenarioBuilder::addLenders(std::size_t borrower, double repo)
{
    const Dealer& dealer = m_draft.dealers[borrower];
    const Place dealers = m_root.field("dealers"), owner = dealers.element(borrower), list = owner.field("repoLenders");
    auto& claims = m_scenario->claims;
    double together = 0;
    std::vector<std::string_view> named;
    for (const LenderShare& lends : dealer.repoLenders) {
        const Place place = list.field(lends.lender);
        if (!anyShare.contains(lends.value))
            m_problems.add(
                place, [&] { return shown(lends.value); }, [&] { return inRange(anyShare); });
        const std::uint32_t fund = m_fundIds.find(lends.lender);
        const std::uint32_t lender = fund == noIndex ? m_dealerIds.find(lends.lender) : fund;
        if (lender == noIndex)
            m_problems.add(
                place, [&] { return shown(lends.lender); },
                [&] { return m_dealerIds.wanted(lends.lender, Names::Lender, &m_fundIds); });
        if (fund == noIndex && lender == borrower)
            m_problems.add(
                place, [&] { return shown(lends.lender); }, ProblemCode::OtherLender);
        if (std::ranges::find(named, lends.lender) != named.end())
            m_problems.add(
                place, [&] { return shown(lends.value); }, ProblemCode::LenderOnce);
        named.push_back(lends.lender);
        together += lends.value;
        claims.borrower.push_back(static_cast<std::uint32_t>(borrower));
        claims.lender.push_back(lender);
        claims.ofFund.push_back(fund != noIndex);
        claims.amount.push_back(anyShare.contains(lends.value) ? lends.value * repo : 0); // 0: it is no share
    }
    if (together > 1 + 1e-9)
        m_problems.add(
            list, [&] { return Finding(Found::Value, {Sum{together}}); }, ProblemCode::SharesSum);
}

/// What a dealer has lent is a part of its other assets.
void ScenarioBuilder::checkClaims()
{
    const auto& claims = m_scenario->claims;
    const Scenario::Dealers& dealers = m_scenario->dealers;
    std::vector<double> lent(m_draft.dealers.size());
    for (std::size_t e = 0; e < claims.size(); ++e)
        if (const std::uint32_t lender = claims.lender[e]; !claims.ofFund[e] && lender != noIndex
            && lender != claims.borrower[e] && claims.amount[e] > 0 && std::isfinite(claims.amount[e]))
            lent[lender] += claims.amount[e]; // what else is wrong with a claim has been said
    for (std::size_t k = 0; k < lent.size(); ++k)
        if (lent[k] > 0 && dealers.otherAssets[k] < lent[k] - balanceTolerance * dealers.totalAssets[k])
            m_problems.add(
                m_root.field("dealers").element(k).field("otherAssets"), [&] { return shown(dealers.otherAssets[k]); },
                [&] { return Expectation(ProblemCode::CoversLending, {Sum{lent[k]}}); });
}

} // namespace waterhammer
