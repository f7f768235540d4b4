// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/references.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waterhammer {

namespace {

/// Puts other ids in the place of some.
struct Rename {
    const NewIds& ids;

    void operator()(std::string& id) const
    {
        if (const auto found = ids.find(id); found != ids.end())
            id = found->second;
    }
    void operator()(std::optional<std::string>& id) const
    {
        if (id)
            (*this)(*id);
    }
    void operator()(std::vector<std::string>& names) const { std::ranges::for_each(names, *this); }
    void operator()(std::vector<Amount>& book) const
    {
        for (Amount& amount : book)
            (*this)(amount.asset);
    }
    void operator()(std::vector<LenderShare>& lenders) const
    {
        for (LenderShare& lends : lenders)
            (*this)(lends.lender);
    }
    template <class Other> void operator()(Other&) const { }
};

/// Takes an id out. A row that named it in a field of its own means nothing without it; a list or book goes on.
struct Remove {
    const std::string& id;
    bool& gone;             ///< the row names what is no longer there
    bool& emptied;          ///< a list of the row has become empty
    std::size_t& positions; ///< entries taken from books
    std::size_t& loans;     ///< of a lender

    void operator()(std::string& name) const { gone = gone || name == id; }
    void operator()(std::optional<std::string>& name) const { gone = gone || name == id; }
    void operator()(std::vector<std::string>& names) const
    {
        if (std::erase(names, id) > 0)
            emptied = emptied || names.empty();
    }
    void operator()(std::vector<Amount>& book) const
    {
        positions += std::erase_if(book, [&](const Amount& amount) { return amount.asset == id; });
    }
    /// What a lender that goes has financed is financed by somebody outside.
    void operator()(std::vector<LenderShare>& lenders) const
    {
        loans += std::erase_if(lenders, [&](const LenderShare& lends) { return lends.lender == id; });
    }
    template <class Other> void operator()(Other&) const { }
};

/// The id of a row of this part in the path of a dated term, `dealers[d2].constraints.slrMin`; empty if it names none.
std::string idIn(const std::string& path, Part part)
{
    const std::string prefix = std::string(partKey(part)) + '[';
    const std::size_t end = path.find(']');
    const bool names = path.starts_with(prefix) && end != std::string::npos;
    return names ? path.substr(prefix.size(), end - prefix.size()) : std::string();
}

void renameInPath(Event& event, Part part, const NewIds& ids)
{
    const std::string id = idIn(event.path, part);
    if (const auto found = ids.find(id); !id.empty() && found != ids.end())
        event.path.replace(partKey(part).size() + 1, id.size(), found->second);
}

/// An exemption of nothing is none.
bool pointless(const Policy& policy, bool emptied) { return emptied && !policy.cash; }
template <class Row> bool pointless(const Row&, bool) { return false; }

template <class Row>
std::size_t removeFrom(std::vector<Row>& rows, Names names, const std::string& id, Removed& removed)
{
    return std::erase_if(rows, [&](Row& row) {
        bool gone = false, emptied = false;
        eachReference(row, names, Remove{id, gone, emptied, removed.positions, removed.loans});
        return gone || pointless(row, emptied);
    });
}

/// The list and the id of a node, "dealers:d6" or "d6" alone: of the list that has it, dealers before assets.
std::pair<std::optional<Part>, std::string> nodeOf(const ScenarioDraft& draft, const std::string& node)
{
    const auto colon = node.find(':');
    const std::string id = colon == std::string::npos ? node : node.substr(colon + 1);
    for (const Part part : {Part::Dealers, Part::Assets, Part::Funds})
        if (colon == std::string::npos ? std::ranges::count(idsOf(draft, part), id) > 0
                                       : node.substr(0, colon) == partKey(part))
            return {part, id};
    return {std::nullopt, id};
}

/// Whether it names this row, which may just have gone.
bool isNamed(const ScenarioDraft& draft, const std::string& node, Part part, const std::string& id)
{
    return node == nodeName(part, id) || (node == id && isMeant(draft, part, id));
}

} // namespace

bool isMeant(const ScenarioDraft& draft, Part part, const std::string& id)
{
    for (const Part list : {Part::Dealers, Part::Assets, Part::Funds}) {
        if (list == part)
            return true;
        if (rowOf(draft, list, id))
            return false;
    }
    return false;
}

std::optional<std::size_t> focusDealer(const ScenarioDraft& draft)
{
    const auto [part, id] = nodeOf(draft, draft.focus);
    if (part != Part::Dealers)
        return {};
    const auto found = std::ranges::find(draft.dealers, id, &Dealer::id);
    return found == draft.dealers.end() ? std::nullopt : std::optional(std::size_t(found - draft.dealers.begin()));
}

std::string nodeName(Part part, const std::string& id) { return std::string(partKey(part)) + ':' + id; }

void renameReferences(ScenarioDraft& draft, Part part, const NewIds& ids)
{
    const Rename rename{ids};
    for (const Part other : allParts)
        withList(draft, other, [&](auto& rows) {
            for (auto& row : rows)
                eachReference(row, namesOf(part), rename);
        });
    for (Event& event : draft.events)
        renameInPath(event, part, ids);
    const std::string prefix = nodeName(part, {});
    const auto focused =
        std::ranges::find_if(ids, [&](const auto& id) { return isNamed(draft, draft.focus, part, id.first); });
    if (focused != ids.end())
        draft.focus = nodeName(part, focused->second);
    for (NodePlace& place : draft.layout)
        if (place.node.starts_with(prefix))
            if (const auto found = ids.find(place.node.substr(prefix.size())); found != ids.end())
                place.node = nodeName(part, found->second);
    for (GroupMember& member : draft.groups)
        if (part == Part::Dealers)
            rename(member.dealer);
}

Removed removeReferences(ScenarioDraft& draft, Part part, const std::string& id)
{
    Removed removed;
    const Names names = namesOf(part);
    removeFrom(draft.dealers, names, id, removed);
    removeFrom(draft.funds, names, id, removed);
    removed.exposures = removeFrom(draft.exposures, names, id, removed);
    removed.events = removeFrom(draft.events, names, id, removed);
    removed.events += std::erase_if(draft.events, [&](const Event& event) { return idIn(event.path, part) == id; });
    removed.policies = removeFrom(draft.policies, names, id, removed);
    if (isNamed(draft, draft.focus, part, id))
        draft.focus.clear();
    std::erase_if(draft.layout, [&](const NodePlace& place) { return place.node == nodeName(part, id); });
    if (part == Part::Dealers)
        std::erase_if(draft.groups, [&](const GroupMember& member) { return member.dealer == id; });
    return removed;
}

} // namespace waterhammer
