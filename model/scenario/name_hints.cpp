// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/name_hints.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

namespace {

constexpr std::size_t longestCompared = 40; // no field is longer; comparing costs the product of the lengths
constexpr std::size_t mostListed = 50;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Insertions, deletions and replacements of characters between two names, capitals aside (Levenshtein 1966).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (lower(a[i]) == lower(b[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

/// The known name that was probably meant; empty if none is near.
std::string_view nearest(std::string_view wrong, std::span<const std::string_view> known)
{
    if (wrong.size() > longestCompared)
        return {};
    std::string_view best;
    std::size_t least = (wrong.size() + 1) / 3 + 1; // one character in three may be wrong
    for (const std::string_view name : known) {
        const std::size_t d = distance(wrong, name);
        if (d < least) {
            best = name;
            least = d;
        }
    }
    return best;
}

} // namespace

NameList listed(std::span<const std::string_view> names)
{
    NameList list;
    for (const std::string_view name : names.first(std::min(names.size(), mostListed)))
        list.names.emplace_back(name);
    list.more = names.size() > mostListed;
    return list;
}

NameHint nameHint(std::string_view wrong, std::span<const std::string_view> known)
{
    return {std::string(nearest(wrong, known)), listed(known)};
}

} // namespace waterhammer
