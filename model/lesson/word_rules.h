// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a lesson's words may not hold as they stand: numbers, HTML, links that lead anywhere.
namespace waterhammer {

/// Numbers that are typed in a text without its places: digits, and numerals in words from thirteen up. Terms such as
/// "Tier 1" and the numbers of a list pass.
[[nodiscard]] std::vector<std::string> typedNumbers(std::string_view plain, std::string_view language);

/// The tags of HTML in it.
[[nodiscard]] std::vector<std::string> htmlIn(std::string_view text);

/// A link or a picture.
struct LinkInText {
    bool picture = false;      ///< with "!" before it
    std::string words, target; ///< in square and in round brackets
};
/// All of them.
[[nodiscard]] std::vector<LinkInText> linksIn(std::string_view text);

/// How many words it has.
[[nodiscard]] std::size_t wordCount(std::string_view text);

} // namespace waterhammer
