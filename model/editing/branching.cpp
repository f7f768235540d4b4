// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/branching.h"

#include "model/files/kept_runs.h"
#include "model/scenario/term_changes.h"

#include <algorithm>
#include <cmath>
#include <set>

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

/// Dates in `parent` what `changed` gives differently from `before`.
class Brancher {
public:
    Brancher(const ScenarioDraft& parent, const ScenarioDraft& before, const ScenarioDraft& changed, int day)
        : m_before(before)
        , m_changed(changed)
        , m_standing(termsOn(parent, day))
        , m_first(day + 1)
        , m_branch{parent, {}}
    {
        // Rows are told apart by their ids, also after some have gone.
        for (const Part part : {Part::Events, Part::Policies})
            for (ScenarioDraft* each : {&m_before, &m_changed, &m_branch.scenario})
                giveIds(*each, part);
    }

    [[nodiscard]] Branch done() &&
    {
        for (const auto& group : grouped(differences(m_before, m_changed)))
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

    /// A term that all dealers change alike is one event. It takes the place of what set it on that day before, and is
    /// none where the term stands so already.
    bool term(const std::string& path, const Difference& d, bool ofAll)
    {
        const auto value = termValue(d.second);
        if (!value || d.field.empty() || !maySet(path))
            return false;
        const std::string all = d.part ? std::string(partKey(*d.part)) + "[*]." + d.field : path;
        if (ofAll && !m_dated.insert(all).second)
            return true; // with the first of them
        auto& events = m_branch.scenario.events;
        std::erase_if(events, [&](const Event& e) {
            return setOnFirst(e) && (e.path == path || (ofAll && endsAlike(e.path, *d.part, d.field)));
        });
        const auto wide = std::ranges::find_if(events, [&](const Event& e) { return setOnFirst(e) && e.path == all; });
        const bool redundant = wide != events.end() ? wide->value == *value : standsSo(d, ofAll);
        if (redundant)
            return true;
        Event set;
        set.round = m_first;
        set.kind = EventKind::Set;
        set.path = ofAll ? all : path;
        set.value = *value;
        events.push_back(std::move(set));
        return true;
    }
    [[nodiscard]] bool setOnFirst(const Event& e) const
    {
        return e.on && e.kind == EventKind::Set && e.round == m_first;
    }
    /// "dealers[…].constraints.slrMin" of any row.
    static bool endsAlike(const std::string& path, Part part, const std::string& field)
    {
        return path.starts_with(std::string(partKey(part)) + '[') && path.ends_with("]." + field);
    }
    [[nodiscard]] bool standsSo(const Difference& d, bool ofAll) const
    {
        const auto same = [&](const std::string& path) {
            const auto value = fieldAt(m_standing, path);
            return value && *value == d.second;
        };
        if (!ofAll)
            return same(d.path());
        return std::ranges::all_of(
            m_standing.dealers, [&](const Dealer& dealer) { return same("dealers[" + dealer.id + "]." + d.field); });
    }

    /// One event an asset, of factor new over old; none where nothing is left of it.
    bool depth(const Difference& d)
    {
        constexpr double nothing = 1e-9;
        const double before = std::get<double>(d.first), after = std::get<double>(d.second);
        if (!(before > 0) || !(after > 0))
            return false;
        auto& events = m_branch.scenario.events;
        auto here = std::ranges::find_if(events, [&](const Event& e) {
            return e.on && e.kind == EventKind::Depth && e.round == m_first && e.asset == d.row;
        });
        if (here == events.end()) {
            Event event;
            event.round = m_first;
            event.kind = EventKind::Depth;
            event.asset = d.row;
            event.size = 1;
            here = events.insert(events.end(), std::move(event));
        }
        here->size *= after / before;
        if (std::abs(here->size - 1) < nothing)
            events.erase(here);
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
        if (m_dated.insert("policies[" + id).second && ended && (!wish || !wish->on || endsBefore(*wish)))
            return false; // it is over
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

    ScenarioDraft m_before, m_changed;
    const ScenarioDraft m_standing; ///< the terms of the last day that is shared
    const int m_first;              ///< day from which the wish holds
    std::set<std::string> m_dated;  ///< what is one change of several fields
    Branch m_branch;
};

} // namespace

Branch branch(const ScenarioDraft& parent, const ScenarioDraft& changed, int day)
{
    ScenarioDraft own = parent;
    forgetRuns(own);
    return Brancher(own, own, changed, day).done();
}

Branch branchOn(const ScenarioDraft& parent, const ScenarioDraft& before, const ScenarioDraft& changed, int day)
{
    return Brancher(parent, before, changed, day).done();
}

ScenarioDraft termsOn(const ScenarioDraft& draft, int day)
{
    ScenarioDraft terms = draft;
    std::vector<const Event*> inOrder;
    for (const Event& event : draft.events)
        if (event.on && (event.kind == EventKind::Set ? event.round <= day : event.round == day))
            inOrder.push_back(&event);
    std::ranges::stable_sort(inOrder, {}, &Event::round);
    for (const Event* event : inOrder) {
        if (event->kind == EventKind::Set)
            (void)applySet(terms, *event); // what is wrong with it is told as the event's own
        else if (event->kind == EventKind::Depth)
            for (Asset& asset : terms.assets)
                if (asset.id == event->asset)
                    asset.depth *= event->size;
    }
    return terms;
}

} // namespace waterhammer
