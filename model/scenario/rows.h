// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The lists of a scenario and the names of their rows. Dealers, assets and funds are named by their ids, exposures by
/// lender and borrower ("d1>d4"), events and policies by an id that they get when they are first named. A row that no
/// name leads to, because another has the same, is named by its place: "#3".
namespace waterhammer {

/// The lists, in the order of the editor's tabs.
enum class Part { Dealers, Assets, Funds, Exposures, Events, Policies };

/// All of them.
inline constexpr std::array allParts = {
    Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies};

/// Name of the list in files: "dealers".
[[nodiscard]] std::string_view partKey(Part part);
/// The list of this name; nothing if there is none.
[[nodiscard]] std::optional<Part> partOfKey(std::string_view key);

/// Calls `use` with the list of this part, constant if the draft is.
template <class Draft, class Use> decltype(auto) withList(Draft& draft, Part part, Use&& use)
{
    switch (part) {
    case Part::Dealers: return use(draft.dealers);
    case Part::Assets: return use(draft.assets);
    case Part::Funds: return use(draft.funds);
    case Part::Exposures: return use(draft.exposures);
    case Part::Events: return use(draft.events);
    case Part::Policies: break;
    }
    return use(draft.policies);
}

/// How many rows a list has.
[[nodiscard]] std::size_t rowCount(const ScenarioDraft& draft, Part part);
/// Id of a dealer, asset or fund; empty for others.
[[nodiscard]] std::string rowId(const ScenarioDraft& draft, Part part, std::size_t row);
/// Index of the row with this id among dealers, assets or funds.
[[nodiscard]] std::optional<std::size_t> rowOf(const ScenarioDraft& draft, Part part, const std::string& id);
/// Ids of dealers, assets or funds in file order.
[[nodiscard]] std::vector<std::string> idsOf(const ScenarioDraft& draft, Part part);

/// The name that leads to a row, of an event or policy without an id the id that giveIds() would give it.
[[nodiscard]] std::string rowName(const ScenarioDraft& draft, Part part, std::size_t row);
/// Index of the row of this name, or of this place: "#3", "3".
[[nodiscard]] std::optional<std::size_t> rowNamed(const ScenarioDraft& draft, Part part, std::string_view name);
/// Gives every event or policy without an id one of its own: "event2" to the second.
void giveIds(ScenarioDraft& draft, Part part);

/// Whether a text is an id: 1 to 64 of the letters, digits, '.', '_' and '-' of ASCII.
[[nodiscard]] bool isId(std::string_view text);
/// The nearest id to a text: each other sign becomes '_', and it is cut. Empty if the text is.
[[nodiscard]] std::string nearestId(std::string_view text);

/// What a row is called in its list; empty if nothing.
[[nodiscard]] inline std::string ownName(const Exposure& row) { return row.lender + '>' + row.borrower; }
template <class Row> [[nodiscard]] const std::string& ownName(const Row& row) { return row.id; }

/// What a dealer, asset or fund is called where people read it: its name, or its id where it has none.
template <class Row> [[nodiscard]] const std::string& shownName(const Row& row)
{
    return row.name.empty() ? row.id : row.name;
}

/// Index of the first element of this name; else the element at this place. Nothing if there is neither.
template <class Row> std::optional<std::size_t> rowIn(const std::vector<Row>& list, std::string_view name)
{
    for (std::size_t i = 0; i < list.size() && !name.empty(); ++i)
        if (ownName(list[i]) == name)
            return i;
    if (name.starts_with('#'))
        name.remove_prefix(1);
    std::size_t index = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, index);
    const bool valid = error == std::errc{} && stop == end && index < list.size();
    return valid ? std::optional(index) : std::nullopt;
}

} // namespace waterhammer
