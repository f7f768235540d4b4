// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/mechanism_facts.h"

#include "model/analysis/clauses.h"
#include "model/analysis/orders_in_turn.h"
#include "model/analysis/trades.h"
#include "model/scenario/amounts.h"
#include "model/scenario/dated_terms.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace waterhammer {

namespace {

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Reads one round with the one before it.
class MechanismDay {
public:
    MechanismDay(const Trajectory& run, std::size_t round)
        : m_run(run)
        , m_round(round)
        , m_scenario(*run.scenario)
        , m_before(*run.frames.at(round - 1))
        , m_close(*run.frames.at(round))
        , m_open(m_close.open.value())
    {
    }

    MechanismFacts facts()
    {
        lenders();
        fear();
        suspicion();
        purse();
        marks();
        return std::move(m_facts);
    }

private:
    void lenders()
    {
        m_days = loanDays(m_run, m_round);
        const auto add = [&](std::vector<LenderFact>& facts, const RepoLender& lender, double LoanDay::*amount) {
            if (LenderFact fact = factOf(lender, amount); fact.loans.*amount >= m_least)
                facts.push_back(std::move(fact));
        };
        for (const RepoLender& lender : repoLendersOf(m_scenario)) {
            add(m_facts.callers, lender, &LoanDay::called);
            if (callsTomorrow(m_run, m_round, lender))
                add(m_facts.tomorrow, lender, &LoanDay::left);
            add(m_facts.writtenOff, lender, &LoanDay::writtenOff);
        }
        std::ranges::stable_sort(
            m_facts.callers, std::greater{}, [](const LenderFact& fact) { return fact.loans.called; });
    }
    /// A lender with those of its borrowers that an amount concerns; nobody can call what a failed dealer owes.
    [[nodiscard]] LenderFact factOf(const RepoLender& lender, double LoanDay::*amount) const
    {
        LenderFact fact{.lender = lender};
        for (std::size_t e = 0; e < m_days.size(); ++e) {
            const auto borrower = m_scenario.claims.borrower[e];
            const bool owed = amount == &LoanDay::left && m_close.failed[borrower];
            if (lenderOf(m_scenario.claims, e) != lender || owed)
                continue;
            fact.loans += m_days[e];
            fact.sold += soldBy(borrower);
            if (m_days[e].*amount >= m_least)
                fact.borrowers.push_back(borrower);
        }
        if (lender.fund) { // it calls what it must pay beyond its cash
            fact.cash = m_before.fundCash[lender.index];
            fact.asked = fact.cash + fact.loans.called;
        } else {
            const Frame& reason = amount == &LoanDay::called ? m_before : m_close; // what it was calls today
            fact.failed = reason.failed[lender.index] != 0;
        }
        return fact;
    }

    void fear()
    {
        m_facts.fearSales = m_open.cause[SaleCause::Fear];
        for (std::size_t i = 0; i < m_scenario.dealerCount(); ++i)
            if (m_open.fear[i] && !m_open.breach[i] && soldBy(i) >= m_least)
                m_facts.fearful.push_back(static_cast<std::uint32_t>(i));
    }

    [[nodiscard]] double soldBy(std::size_t i) const { return sumOfDealer(m_scenario, m_open.orders, i); }

    void suspicion()
    {
        m_facts.suspicion = m_open.channels.interdealer ? DatedTerms(m_scenario, m_close.round).market().suspicion : 0;
        const Trades trades = tradesOf(m_scenario, m_close);
        m_facts.refused = sum(trades.refused);
        m_facts.trapped = sum(trades.trapped);
    }

    void purse()
    {
        m_facts.purse = m_close.valueCapital;
        m_facts.spent = sum(m_open.valueSpent);
        m_facts.spentOn = m_open.valueSpent;
        m_facts.lift = m_open.lift;
        m_facts.emptied = m_close.valueCapital && *m_close.valueCapital <= leastAmount
            && m_before.valueCapital.value_or(1) > leastAmount;
    }

    void marks()
    {
        double widest = leastAmount;
        for (std::size_t a = 0; a < m_scenario.assetCount(); ++a) {
            const auto asset = static_cast<std::uint32_t>(a);
            if (const double below = 1 - m_close.mark[a] / m_close.price[a]; below > widest) {
                widest = below;
                m_facts.marked = asset;
                m_facts.mark = m_close.mark[a];
                m_facts.price = m_close.price[a];
            }
            m_facts.daysUnquoted = std::max(m_facts.daysUnquoted, m_close.daysWithoutQuote[a]);
        }
        for (std::uint32_t a = 0; a < m_scenario.assetCount(); ++a) // those of whom that number of days is true
            if (m_close.daysWithoutQuote[a] > 1 && m_close.daysWithoutQuote[a] == m_facts.daysUnquoted)
                m_facts.unquoted.push_back(a);
    }

    const Trajectory& m_run;
    std::size_t m_round;
    const Scenario& m_scenario;
    const Frame &m_before, &m_close;
    const Opening& m_open;
    const double m_least = worthCounting(m_scenario); ///< of money, to be named
    std::vector<LoanDay> m_days;                      ///< [claims]
    MechanismFacts m_facts;
};

} // namespace

MechanismFacts mechanismFacts(const Trajectory& run, std::size_t round) { return MechanismDay(run, round).facts(); }

} // namespace waterhammer
