// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

/// The unit of money, which every amount on screen carries.
namespace waterhammer {

/// Characters of it at most.
inline constexpr std::ptrdiff_t longestCurrency = 12;

/// Whether a text is short enough for one.
[[nodiscard]] inline bool fitsAsCurrency(std::string_view text)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }; // a character of UTF-8
    return std::ranges::count_if(text, begins) <= longestCurrency;
}

} // namespace waterhammer
