// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <algorithm>
#include <string_view>
#include <type_traits>

/// What stands in a file beside the fields of the market: it is kept as it stands and written back in its place.
namespace waterhammer {

/// All keys at the top of a file, in the order in which they are written. After them come those of other programs.
inline constexpr std::string_view topKeys[] = {"$schema", "format", "version", "name", "names", "texts", "description",
    "sources", "stylised", "author", "date", "currency", "assets", "dealers", "funds", "exposures", "events",
    "policies", "market", "layout", "bookmarks", "opensAt", "focus", "groups", "hide", "question", "runs", "pair",
    "observed", "calendar", "notes", "signed", "plan", "provenance"};

/// Those of them that this program reads in a shape of their own.
inline constexpr std::string_view focusKey = "focus";
inline constexpr std::string_view layoutKey = "layout";
inline constexpr std::string_view groupsKey = "groups";
inline constexpr std::string_view runsKey = "runs";
inline constexpr std::string_view pairKey = "pair";

/// Those that no member of the draft stands for and that somebody may set by hand (kept_values.h).
inline constexpr std::string_view keysBeside[] = {
    "names", "texts", "stylised", "author", "date", "bookmarks", "opensAt", "hide", "question", "calendar"};
[[nodiscard]] inline bool isKeptBeside(std::string_view key)
{
    return std::ranges::find(keysBeside, key) != std::end(keysBeside);
}

/// Whether a key that is no field of a `T` may stand in it all the same.
template <class T> bool isKept(std::string_view key)
{
    if (key.starts_with("x-"))
        return true;
    if constexpr (std::is_same_v<T, ScenarioDraft>)
        return std::ranges::find(topKeys, key) != std::end(topKeys);
    return key == "names" && (std::is_same_v<T, Asset> || std::is_same_v<T, Dealer> || std::is_same_v<T, Fund>);
}

} // namespace waterhammer
