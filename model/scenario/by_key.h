// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>

/// Arrays indexed by an enumeration, and the tables that have a row for each of its values.
namespace waterhammer {

/// The place of an enumerator among those of its enumeration, which count from 0.
template <class Key>
requires std::is_enum_v<Key>
constexpr std::size_t indexOf(Key key) { return static_cast<std::size_t>(key); }

/// `count` values of T, one for each value of the enumeration Key.
template <class Key, class T, std::size_t count> struct ByKey {
    std::array<T, count> values{};

    constexpr T& operator[](Key key) { return values[indexOf(key)]; }
    constexpr const T& operator[](Key key) const { return values[indexOf(key)]; }
    constexpr auto begin() { return values.begin(); }
    constexpr auto end() { return values.end(); }
    constexpr auto begin() const { return values.begin(); }
    constexpr auto end() const { return values.end(); }

    friend constexpr bool operator==(const ByKey&, const ByKey&) = default;
};

/// Whether row n of a table is that of the enumerator n, so that the table can be read by index. `key` is the member
/// that holds the enumerator.
template <class Row, std::size_t count, class Key>
constexpr bool inOrder(const std::array<Row, count>& table, Key Row::*key)
{
    for (std::size_t n = 0; n < count; ++n)
        if (indexOf(table[n].*key) != n)
            return false;
    return true;
}

/// One column of a table as an array: the names in files, say.
template <class Row, std::size_t count, class T>
constexpr std::array<T, count> columnOf(const std::array<Row, count>& table, T Row::*member)
{
    std::array<T, count> column{};
    for (std::size_t n = 0; n < count; ++n)
        column[n] = table[n].*member;
    return column;
}

} // namespace waterhammer
