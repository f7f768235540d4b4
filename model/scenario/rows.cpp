// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/rows.h"

#include <algorithm>
#include <type_traits>

namespace waterhammer {

namespace {

constexpr std::string_view partKeys[] = {"dealers", "assets", "funds", "exposures", "events", "policies"};

template <class Row> constexpr bool getsId = std::is_same_v<Row, Event> || std::is_same_v<Row, Policy>;

/// "event2" for the second; "event2-2" where another has that id.
template <class Row> std::string madeId(const std::vector<Row>& list, std::size_t row)
{
    const std::string stem = (std::is_same_v<Row, Event> ? "event" : "policy") + std::to_string(row + 1);
    std::string id = stem;
    for (int n = 2; std::ranges::find(list, id, &Row::id) != list.end(); ++n)
        id = stem + "-" + std::to_string(n);
    return id;
}

/// Whether a name can stand in the brackets of a path.
bool usable(std::string_view name)
{
    return !name.empty() && name != "*" && name.find(']') == std::string_view::npos && !name.starts_with('#');
}

} // namespace

namespace {

constexpr std::size_t longestId = 64;

bool isIdSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
        || c == '-';
}

} // namespace

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= longestId && std::ranges::all_of(text, isIdSign);
}

std::string nearestId(std::string_view text)
{
    std::string id;
    for (const char c : text)
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 && id.size() < longestId) // one for a sequence of UTF-8
            id += isIdSign(c) ? c : '_';
    return id;
}

std::string_view partKey(Part part) { return partKeys[static_cast<std::size_t>(part)]; }

std::optional<Part> partOfKey(std::string_view key)
{
    const auto found = std::ranges::find_if(allParts, [&](Part part) { return partKey(part) == key; });
    return found == allParts.end() ? std::nullopt : std::optional(*found);
}

std::size_t rowCount(const ScenarioDraft& draft, Part part)
{
    return withList(draft, part, [](const auto& list) { return list.size(); });
}

std::string rowId(const ScenarioDraft& draft, Part part, std::size_t row)
{
    return withList(draft, part, [&]<class Row>(const std::vector<Row>& list) {
        if constexpr (requires { list[row].name; })
            return list[row].id;
        else
            return std::string{};
    });
}

std::optional<std::size_t> rowOf(const ScenarioDraft& draft, Part part, const std::string& id)
{
    return withList(draft, part, [&]<class Row>(const std::vector<Row>& list) -> std::optional<std::size_t> {
        if constexpr (requires(const Row& row) { row.name; })
            if (const auto found = std::ranges::find(list, id, &Row::id); found != list.end())
                return static_cast<std::size_t>(found - list.begin());
        return {};
    });
}

std::vector<std::string> idsOf(const ScenarioDraft& draft, Part part)
{
    return withList(draft, part, []<class Row>(const std::vector<Row>& list) {
        std::vector<std::string> ids;
        if constexpr (requires(const Row& row) { row.name; })
            for (const Row& row : list)
                ids.push_back(row.id);
        return ids;
    });
}

std::string rowName(const ScenarioDraft& draft, Part part, std::size_t row)
{
    return withList(draft, part, [&]<class Row>(const std::vector<Row>& list) {
        std::string name = ownName(list[row]);
        if constexpr (getsId<Row>)
            if (name.empty())
                return madeId(list, row);
        return usable(name) && rowIn(list, name) == row ? name : "#" + std::to_string(row);
    });
}

std::optional<std::size_t> rowNamed(const ScenarioDraft& draft, Part part, std::string_view name)
{
    return withList(draft, part, [&]<class Row>(const std::vector<Row>& list) {
        const auto found = rowIn(list, name);
        if constexpr (getsId<Row>)
            for (std::size_t row = 0; row < list.size() && !found; ++row)
                if (list[row].id.empty() && madeId(list, row) == name)
                    return std::optional(row);
        return found;
    });
}

void giveIds(ScenarioDraft& draft, Part part)
{
    withList(draft, part, []<class Row>(std::vector<Row>& list) {
        if constexpr (getsId<Row>)
            for (std::size_t row = 0; row < list.size(); ++row)
                if (list[row].id.empty())
                    list[row].id = madeId(list, row);
    });
}

} // namespace waterhammer
