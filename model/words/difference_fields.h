// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/differences.h"
#include "model/scenario/scenario_fields.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The fields of differences between scenarios, before they are put in words.
namespace waterhammer {

/// Of a book that a field leads to: "holdings.ust" is that of ust in holdings.
struct BookEntry {
    std::string book, of; ///< `of` is empty where the field is no entry of a book
};
/// The entry of a field.
[[nodiscard]] BookEntry entryOf(const std::string& field);

/// The unit of a field, of an entry that of its book; empty: it has none.
template <class Object> [[nodiscard]] std::string_view unitOf(const Object& object, const std::string& field)
{
    std::string_view unit;
    const BookEntry entry = entryOf(field);
    describe(object, [&](const FieldInfo& info, auto) {
        if (info.key == field || info.key == entry.book)
            unit = info.unit;
    });
    return unit;
}
/// Likewise, of a row of a list.
[[nodiscard]] std::string_view unitOf(Part part, const std::string& field);

/// A field of a list's rows, or of the market.
using FieldOfPart = std::pair<std::optional<Part>, std::string>;
/// That of a difference.
[[nodiscard]] FieldOfPart fieldOf(const Difference& d);
/// All numbers of one field in one list.
[[nodiscard]] std::map<FieldOfPart, DifferenceGroup> numbersByField(const std::vector<DifferenceGroup>& groups);
/// Of differences between numbers the first of the largest.
[[nodiscard]] const Difference& farthest(const DifferenceGroup& all);

} // namespace waterhammer
