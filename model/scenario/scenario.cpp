// SPDX-License-Identifier: GPL-3.0-or-later
// What happens and the market, and the walk as a whole.
#include "model/scenario/scenario_builder.h"

#include "model/scenario/currency.h"
#include "model/scenario/rows.h"

#include <utility>

namespace waterhammer {

Result<ScenarioPtr> ScenarioBuilder::build()
{
    m_scenario->name = m_draft.name;
    m_scenario->currency = m_draft.currency;
    addAssets();
    orderByLiquidity();
    addDealers();
    addFunds();
    addCreditors();
    addClaims();
    addShocks();
    addMeasures();
    addChanges();
    checkMarket();
    checkCurrency();
    if (!m_problems.empty())
        return m_problems.take();
    m_scenario->market = m_draft.market;
    return ScenarioPtr(std::move(m_scenario));
}

void ScenarioBuilder::checkId(IdIndex& index, std::string_view id, Part part, std::size_t i)
{
    if (id.empty()) {
        const Place list = m_root.field(partKey(part)), element = list.element(i);
        m_problems.add(element.field("id"), shown(id), ProblemCode::IdGiven);
    }
    checkGivenId(index, id, part, i);
}

/// Of a row that may be without an id, and gets one when somebody first names it.
void ScenarioBuilder::checkGivenId(IdIndex& index, std::string_view id, Part part, std::size_t i)
{
    const std::uint32_t before = index.add(id);
    if (id.empty())
        return;
    const Place list = m_root.field(partKey(part)), element = list.element(i), place = element.field("id");
    if (!isId(id))
        m_problems.add(
            place, [&] { return shown(id); }, ProblemCode::IdForm);
    else if (before != noIndex)
        m_problems.add(
            place, [&] { return shown(id); },
            [&] {
                return Expectation(ProblemCode::IdOwn, {list.element(before).typed().path(), part});
            });
}

std::uint32_t ScenarioBuilder::known(const IdIndex& index, std::string_view id, const Place& place, Names what)
{
    const std::uint32_t found = index.find(id);
    if (found == noIndex)
        m_problems.add(
            place, [&] { return shown(id); }, [&] { return index.wanted(id, what); });
    return found;
}

void ScenarioBuilder::addShocks()
{
    const Place list = m_root.field("events");
    IdIndex given(m_draft.events.size());
    std::vector<Scenario::Shock>& shocks = m_scenario->shocks;
    shocks.reserve(m_draft.events.size());
    for (std::size_t i = 0; i < m_draft.events.size(); ++i) {
        const Event& event = m_draft.events[i];
        const Place place = list.element(i);
        Scenario::Shock shock{.round = event.round,
            .kind = event.kind,
            .size = event.size,
            .permanentShare = event.permanentShare,
            .path = event.path,
            .value = event.value};
        checkGivenId(given, event.id, Part::Events, i);
        checkRanges(event, place, m_problems);
        describe(event,
            Only{[&](const FieldInfo& info, std::string Event::*id) {
                     if (info.names == Names::Asset)
                         shock.asset = knownAsset(event.*id, place.field(info.key));
                 },
                [&](const FieldInfo& info, std::optional<std::string> Event::*id) {
                    const bool ofFund = info.names == Names::Fund;
                    if (event.*id)
                        shock.who = known(ofFund ? m_fundIds : m_dealerIds, *(event.*id), place.field(info.key),
                            ofFund ? Names::Fund : Names::Dealer);
                }});
        if (event.on)
            shocks.push_back(shock);
    }
    std::stable_sort(shocks.begin(), shocks.end(), [](const auto& a, const auto& b) { return a.round < b.round; });
}

void ScenarioBuilder::addMeasures()
{
    const Place list = m_root.field("policies");
    IdIndex given(m_draft.policies.size());
    for (std::size_t i = 0; i < m_draft.policies.size(); ++i) {
        const Policy& policy = m_draft.policies[i];
        const Place place = list.element(i);
        Scenario::Measure measure{policy.kind, policy.from, policy.to, {}, policy.cash, policy.size,
            policy.announcement, policy.haircutCap, policy.fromAll};
        checkGivenId(given, policy.id, Part::Policies, i);
        checkRanges(policy, place, m_problems);
        describe(policy,
            Only{[&](const FieldInfo& info, std::string Policy::*id) {
                     if (info.names == Names::Asset)
                         measure.assets.push_back(knownAsset(policy.*id, place.field(info.key)));
                 },
                [&](const FieldInfo& info, std::vector<std::string> Policy::*ids) {
                    const Place names = place.field(info.key);
                    for (std::size_t k = 0; k < (policy.*ids).size(); ++k)
                        measure.assets.push_back(knownAsset((policy.*ids)[k], names.element(k)));
                }});
        if (policy.to && *policy.to < policy.from)
            m_problems.add(
                place.field("to"), [&] { return shown(*policy.to); },
                [&] { return Expectation(ProblemCode::NotBefore, {static_cast<double>(policy.from)}); });
        if (policy.on)
            m_scenario->measures.push_back(std::move(measure));
    }
}

void ScenarioBuilder::checkMarket()
{
    const Market& market = m_draft.market;
    const Place place = m_root.field("market");
    checkRanges(market, place, m_problems);
    if (market.rollOffStart < market.rollOffFull)
        m_problems.add(
            place.field("rollOffStart"), [&] { return shown(market.rollOffStart); },
            [&] { return Expectation(ProblemCode::RollOffOrder, {market.rollOffFull}); });
}

/// Every amount on screen carries it.
void ScenarioBuilder::checkCurrency()
{
    if (!fitsAsCurrency(m_draft.currency))
        m_problems.add(
            m_root.field("currency"), [&] { return shown(m_draft.currency); },
            Expectation(ProblemCode::Text, {static_cast<double>(longestCurrency)}));
}

Result<ScenarioPtr> validate(const ScenarioDraft& draft) { return ScenarioBuilder(draft).build(); }

Problems problemsOf(const ScenarioDraft& draft) { return ScenarioBuilder(draft).build().problems; }

} // namespace waterhammer
