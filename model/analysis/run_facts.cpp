// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/run_facts.h"

#include "model/analysis/orders_in_turn.h"
#include "model/analysis/requirements.h"
#include "model/scenario/amounts.h"
#include "model/scenario/dated_terms.h"
#include "model/scenario/policies_in_force.h"

#include <cmath>

namespace waterhammer {

namespace {

/// Reads the dealers of one round.
class DayReader {
public:
    DayReader(const Scenario& scenario, const Frame& frame)
        : m_scenario(scenario)
        , m_frame(frame)
        , m_terms(scenario, frame.round)
    {
    }

    [[nodiscard]] TermsOfDay terms() const
    {
        const Market& market = m_terms.market();
        return {.fears = market.anticipation > 0,
            .suspects = m_frame.open && m_frame.open->channels.interdealer && market.suspicion > 0,
            .rollOffMost = market.rollOffMax,
            .offered = PoliciesInForce(m_scenario, m_frame.round).offered()};
    }
    [[nodiscard]] DealerFacts dealer(std::size_t i) const
    {
        DealerFacts facts;
        facts.minimum = requiredRatio(m_scenario, m_frame.round, i);
        if (const double limit = m_terms.varLimit(i); std::isfinite(limit))
            facts.varLimit = limit;
        if (m_frame.open) {
            facts.sold = sumOfDealer(m_scenario, m_frame.open->orders, i);
            facts.bought = sumOfDealer(m_scenario, m_frame.open->bought, i);
            facts.withdrawn = m_frame.failed[i] ? 0 : m_frame.open->need[i];
        }
        const bool nearRatio = m_frame.slr[i] < nearMinimum * facts.minimum;
        const bool nearRisk = facts.varLimit.value_or(0) > 0 && m_frame.var[i] / *facts.varLimit > nearVarLimit;
        facts.stance = stance(i, facts, nearRatio || nearRisk);
        facts.lamps = lamps(i, nearRatio, nearRisk, facts.withdrawn > someMoney);
        return facts;
    }

private:
    [[nodiscard]] DealerStance stance(std::size_t i, const DealerFacts& facts, bool near) const
    {
        if (m_frame.failed[i])
            return DealerStance::Failed;
        if (m_frame.open && m_frame.open->breach[i])
            return DealerStance::Breach;
        if (m_frame.open && m_frame.open->fear[i] && facts.sold > someMoney)
            return DealerStance::Fear;
        if (facts.bought > someMoney)
            return DealerStance::Absorbing;
        return near ? DealerStance::Near : DealerStance::Calm;
    }
    [[nodiscard]] Lamps lamps(std::size_t i, bool nearRatio, bool nearRisk, bool withdrawn) const
    {
        if (m_frame.failed[i])
            return {Lamp::Out, Lamp::Out, Lamp::Out};
        const auto breach = m_frame.open ? m_frame.open->breach[i] : std::uint8_t{0};
        const auto lamp = [breach](std::uint8_t flag, bool near) {
            return breach & flag ? Lamp::Lit : near ? Lamp::Near : Lamp::Slack;
        };
        return {lamp(Breach::slr, nearRatio), lamp(Breach::var, nearRisk), lamp(Breach::funding, withdrawn)};
    }

    const Scenario& m_scenario;
    const Frame& m_frame;
    DatedTerms m_terms;
};

} // namespace

RunFacts factsOf(const Trajectory& run)
{
    const Scenario& scenario = *run.scenario;
    RunFacts days(run.frames.size());
    for (std::size_t round = 0; round < days.size(); ++round) {
        const Frame& frame = *run.frames[round];
        const DayReader reader(scenario, frame);
        FactsOfDay& day = days[round];
        day.dealers.reserve(scenario.dealerCount());
        for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
            day.dealers.push_back(reader.dealer(i));
        day.terms = reader.terms();
        day.state = marketState(run, round);
    }
    return days;
}

} // namespace waterhammer
