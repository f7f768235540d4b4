// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/older_files.h"

#include "model/files/json_tape.h"
#include "model/files/kept_keys.h"
#include "model/files/kept_references.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/references.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;

/// Takes an extension out of its list, if `use` can make something of its value.
template <class Use> void take(Extensions& extensions, std::string_view key, const Use& use)
{
    const auto found = std::ranges::find(extensions, key, &Extensions::value_type::first);
    if (found == extensions.end())
        return;
    if (const auto tape = readJson(found->second); tape && use(*tape))
        extensions.erase(found);
}

/// "x-place" of a policy that was off: its row.
std::size_t takeRow(Policy& policy)
{
    std::size_t row = 0;
    take(policy.extensions, "x-place", [&](const JsonTape& tape) {
        const bool number = tape.type(0) == Type::Number && tape.number(0) >= 0 && tape.number(0) < 1e9;
        row = number ? static_cast<std::size_t>(tape.number(0)) : 0;
        return number;
    });
    return row;
}

void takeUpPoliciesOff(ScenarioDraft& draft)
{
    constexpr auto key = "x-policies-off";
    const auto stored = std::ranges::find(draft.extensions, key, &Extensions::value_type::first);
    if (stored == draft.extensions.end())
        return;
    // A scenario of nothing but policies: it lacks all else, and that is all that is wanted of it.
    ReadScenario off = readScenario(stored->second);
    if (!off.readable)
        return;
    draft.extensions.erase(stored);
    for (Policy& policy : off.draft.policies) {
        const std::size_t row = std::min(takeRow(policy), draft.policies.size());
        policy.on = false;
        draft.policies.insert(draft.policies.begin() + static_cast<std::ptrdiff_t>(row), std::move(policy));
    }
}

/// {"x": 0.25, "y": 0.5}
std::optional<NodePlace> placeIn(const JsonTape& tape, std::string node)
{
    std::optional<double> x, y;
    if (tape.type(0) == Type::Object)
        for (JsonTape::Index i = tape.first(0); i < tape.next(0); i = tape.next(i))
            if (tape.type(i) == Type::Number)
                (tape.key(i) == "x" ? x : y) = tape.number(i);
    if (!x || !y)
        return {};
    return NodePlace{std::move(node), std::clamp(*x, 0.0, 1.0), std::clamp(*y, 0.0, 1.0)};
}

void takeUpPlaces(ScenarioDraft& draft)
{
    for (const Part part : {Part::Dealers, Part::Assets, Part::Funds})
        withList(draft, part, [&](auto& rows) {
            for (auto& row : rows)
                take(row.extensions, "x-place", [&](const JsonTape& tape) {
                    auto place = placeIn(tape, nodeName(part, ownName(row)));
                    if (place)
                        draft.layout.push_back(std::move(*place));
                    return place.has_value();
                });
        });
}

void takeUpGroups(ScenarioDraft& draft)
{
    for (Dealer& dealer : draft.dealers)
        take(dealer.extensions, "x-group", [&](const JsonTape& tape) {
            if (tape.type(0) == Type::Text)
                draft.groups.push_back({dealer.id, std::string(tape.text(0))});
            return tape.type(0) == Type::Text;
        });
}

/// Finds new ids for rows of one part.
class NewIdFinder {
public:
    /// `taken` are the ids that none may get.
    explicit NewIdFinder(std::unordered_set<std::string> taken)
        : m_taken(std::move(taken))
    {
    }

    std::string find(const std::string& old)
    {
        const std::string stem = nearestId(old);
        std::string id = stem;
        std::size_t& number = m_numbers.try_emplace(stem, 1).first->second;
        while (!m_taken.insert(id).second) {
            const std::string ending = '-' + std::to_string(++number);
            id = stem.substr(0, 64 - ending.size()) + ending;
        }
        return id;
    }

private:
    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, std::size_t> m_numbers; // the last that was tried of a stem
};

std::unordered_set<std::string> idSet(const ScenarioDraft& draft, std::initializer_list<Part> parts)
{
    std::unordered_set<std::string> ids;
    for (const Part part : parts)
        for (std::string& id : idsOf(draft, part))
            ids.insert(std::move(id));
    return ids;
}

/// Gives the rows of a part new ids where they do not fit or are `others`' already.
NewIds giveFittingIds(ScenarioDraft& draft, Part part, NewIdFinder finder,
    const std::unordered_set<std::string>& others, ProblemList& notices)
{
    NewIds ids;
    const Place root, list = root.field(partKey(part));
    withList(draft, part, [&]<class Row>(std::vector<Row>& rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::string old;
            if constexpr (requires { rows[i].name; })
                old = rows[i].id;
            if (old.empty() || (isId(old) && !others.contains(old)))
                continue;
            std::string& now = ids[old]; // empty until it is found
            if (now.empty())
                now = finder.find(old);
            if constexpr (requires { rows[i].name; })
                rows[i].id = now;
            const Place element = list.element(i);
            notices.add(
                element.field("id"), [&] { return shown(old); },
                [&] { return Expectation(ProblemCode::NewId, {Quoted{now}}); });
        }
    });
    if (!ids.empty()) {
        renameReferences(draft, part, ids);
        renameKept(draft, part, ids);
    }
    return ids;
}

/// Puts a new name in the place of an old one that stands at `at`, before `end`; false if it does not stand there.
bool renameAt(std::string& path, std::size_t at, const NewIds& ids, std::string_view end)
{
    for (const auto& [old, now] : ids)
        if (path.compare(at, old.size(), old) == 0
            && (end.empty() ? path.size() == at + old.size() : path.compare(at + old.size(), end.size(), end) == 0)) {
            path.replace(at, old.size(), now);
            return true;
        }
    return false;
}

/// Where the entry of a book that names rows of a part begins in a path; nothing where the path has none.
std::optional<std::size_t> entryAt(const std::string& path, Part part)
{
    std::optional<std::size_t> at;
    const auto look = [&](const auto& row) {
        describe(row, [&](const FieldInfo& info, auto) {
            const std::string book = "]." + std::string(info.key) + '.';
            if (const std::size_t found = path.rfind(book);
                found != std::string::npos && mayName(info.names, namesOf(part)))
                at = found + book.size();
        });
    };
    look(Dealer{});
    look(Fund{});
    return at;
}

} // namespace

void upgrade(ScenarioDraft& draft)
{
    takeUpPoliciesOff(draft);
    takeUpPlaces(draft);
    takeUpGroups(draft);
    for (auto& [key, value] : draft.extensions)
        if (key == "x-stylised" || key == "x-pair")
            key.erase(0, 2);
}

void giveFittingIds(ReadScenario& read)
{
    ScenarioDraft& draft = read.draft;
    const auto unfit = [](const auto& row) { return !isId(row.id); };
    const auto dealers = draft.funds.empty() ? std::unordered_set<std::string>() : idSet(draft, {Part::Dealers});
    const bool shared = std::ranges::any_of(draft.funds, [&](const Fund& fund) { return dealers.contains(fund.id); });
    ProblemList notices;
    if (std::ranges::any_of(draft.assets, unfit))
        read.renamed[Part::Assets] =
            giveFittingIds(draft, Part::Assets, NewIdFinder(idSet(draft, {Part::Assets})), {}, notices);
    if (std::ranges::any_of(draft.dealers, unfit))
        read.renamed[Part::Dealers] =
            giveFittingIds(draft, Part::Dealers, NewIdFinder(idSet(draft, {Part::Dealers, Part::Funds})), {}, notices);
    if (shared || std::ranges::any_of(draft.funds, unfit))
        read.renamed[Part::Funds] = giveFittingIds(
            draft, Part::Funds, NewIdFinder(idSet(draft, {Part::Dealers, Part::Funds})), dealers, notices);
    for (Problem& notice : notices.take())
        read.notices.push_back(std::move(notice));
}

std::string pathNow(const std::map<Part, NewIds>& renamed, std::string path)
{
    for (const auto& [part, ids] : renamed)
        if (const std::string list = std::string(partKey(part)) + '['; path.starts_with(list))
            renameAt(path, list.size(), ids, "]");
    for (const auto& [part, ids] : renamed)
        if (const auto at = entryAt(path, part))
            renameAt(path, *at, ids, {});
    return path;
}

void noteStrangers(ReadScenario& read)
{
    const ScenarioDraft& draft = read.draft;
    if (draft.layout.empty() && draft.groups.empty() && draft.focus.empty())
        return;
    std::unordered_set<std::string> nodes;
    for (const Part part : {Part::Dealers, Part::Assets, Part::Funds})
        for (const std::string& id : idsOf(draft, part))
            nodes.insert(nodeName(part, id));
    ProblemList notices;
    const Place root, layout = root.field("layout"), places = layout.field("nodes"), groups = root.field("groups");
    for (const NodePlace& place : draft.layout)
        if (!nodes.contains(place.node))
            notices.add(places.field(place.node), Found::NoNode, ProblemCode::NodeOfScenario);
    for (const GroupMember& member : draft.groups)
        if (!nodes.contains(nodeName(Part::Dealers, member.dealer)))
            notices.add(groups.field(member.dealer), Found::NoSuchDealer, ProblemCode::DealerOfScenario);
    const bool named = nodes.contains(draft.focus)
        || std::ranges::any_of(nodes, [&](const std::string& node) { return node.ends_with(':' + draft.focus); });
    if (!draft.focus.empty() && !named)
        notices.add(root.field(focusKey), Found::NoSuchDealer, ProblemCode::DealerOfScenario);
    for (Problem& notice : notices.take())
        read.notices.push_back(std::move(notice));
}

} // namespace waterhammer
