// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/branching.h"

#include "model/files/kept_runs.h"
#include "model/scenario/term_changes.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// The value of a field as a `set` event gives it; nothing for texts.
std::optional<TermValue> termValue(const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* on = std::get_if<bool>(&value))
        return *on;
    return std::holds_alternative<std::monostate>(value) ? std::optional<TermValue>(std::monostate()) : std::nullopt;
}

template <class Row> Row* find(std::vector<Row>& rows, const std::string& id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

class Brancher {
public:
    Brancher(const ScenarioDraft& parent, const ScenarioDraft& changed, int day)
        : m_changed(changed)
        , m_first(day + 1)
        , m_branch{parent, {}}
    {
        forgetRuns(m_branch.scenario);
        // Rows are told apart by their ids, also after some have gone.
        for (const Part part : {Part::Events, Part::Policies}) {
            giveIds(m_branch.scenario, part);
            giveIds(m_changed, part);
        }
    }

    [[nodiscard]] Branch done() &&
    {
        for (const auto& group : grouped(differences(m_branch.scenario, m_changed)))
            for (const Difference& difference : group)
                if (!dated(difference, group.size()))
                    m_branch.undated.push_back(difference);
        return std::move(m_branch);
    }

private:
    /// Whether a date was found for it. Of rows that change, all fields are dated at the first.
    bool dated(const Difference& d, std::size_t together)
    {
        if (!d.part)
            return term(d.path(), d, false);
        switch (*d.part) {
        case Part::Dealers: return term(d.path(), d, together == m_changed.dealers.size());
        case Part::Assets: return d.field == "depth" ? depth(d) : term(d.path(), d, false);
        case Part::Funds:
        case Part::Exposures: return false;
        case Part::Events: return event(d.row);
        case Part::Policies: break;
        }
        return policy(d.row);
    }

    /// A term that all dealers change alike is one event.
    bool term(const std::string& path, const Difference& d, bool ofAll)
    {
        const auto value = termValue(d.second);
        if (!value || d.field.empty() || !maySet(path))
            return false;
        Event set;
        set.round = m_first;
        set.kind = EventKind::Set;
        set.path = ofAll ? std::string(partKey(*d.part)) + "[*]." + d.field : path;
        set.value = *value;
        const auto same = [&](const Event& e) {
            return e.kind == EventKind::Set && e.round == m_first && e.path == set.path;
        };
        if (!ofAll || std::ranges::none_of(m_branch.scenario.events, same))
            m_branch.scenario.events.push_back(std::move(set));
        return true;
    }

    bool depth(const Difference& d)
    {
        const double before = std::get<double>(d.first), after = std::get<double>(d.second);
        if (!(before > 0) || !(after > 0))
            return false;
        Event event;
        event.round = m_first;
        event.kind = EventKind::Depth;
        event.asset = d.row;
        event.size = after / before;
        m_branch.scenario.events.push_back(std::move(event));
        return true;
    }

    /// An event that has not happened yet is as the wish has it, or goes.
    bool event(const std::string& id)
    {
        Event* here = find(m_branch.scenario.events, id);
        const Event* wish = find(m_changed.events, id);
        if ((here && here->round < m_first) || (wish && wish->round < m_first))
            return false;
        replace(m_branch.scenario.events, here, wish);
        return true;
    }

    /// A policy that has begun ends at the close of the day; what the wish has of it begins then.
    bool policy(const std::string& id)
    {
        auto& rows = m_branch.scenario.policies;
        Policy* here = find(rows, id);
        const Policy* wish = find(m_changed.policies, id);
        if (!here || here->from >= m_first || !here->on) {
            std::optional<Policy> ahead;
            if (wish) {
                ahead = *wish;
                ahead->from = std::max(ahead->from, m_first);
            }
            replace(rows, here, ahead && endsBefore(*ahead) ? nullptr : ahead ? &*ahead : nullptr);
            return true;
        }
        const bool ended = here->to && *here->to < m_first;
        if (!ended)
            here->to = m_first - 1;
        if (wish && wish->on && !endsBefore(*wish)) {
            Policy next = *wish;
            next.id = id + '-' + std::to_string(m_first);
            next.from = std::max(wish->from, m_first);
            if (!find(rows, next.id)) // all its fields are one change
                rows.push_back(std::move(next));
        }
        return true;
    }
    [[nodiscard]] bool endsBefore(const Policy& policy) const { return policy.to && *policy.to < m_first; }

    template <class Row> static void replace(std::vector<Row>& rows, Row* here, const Row* wish)
    {
        if (here && wish)
            *here = *wish;
        else if (here)
            rows.erase(rows.begin() + (here - rows.data()));
        else if (wish)
            rows.push_back(*wish);
    }

    ScenarioDraft m_changed;
    const int m_first; ///< day from which the wish holds
    Branch m_branch;
};

} // namespace

Branch branch(const ScenarioDraft& parent, const ScenarioDraft& changed, int day)
{
    return Brancher(parent, changed, day).done();
}

} // namespace waterhammer
