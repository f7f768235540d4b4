// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/word_rules.h"

#include <algorithm>
#include <array>

namespace waterhammer {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordByte(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::array<std::string_view, 19> englishNumerals{"thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "thousand", "hundreds", "thousands"};
/// As they end in German, where a numeral is one word: "einundzwanzig".
constexpr std::array<std::string_view, 7> germanEndings{
    "zehn", "zwanzig", "dreißig", "ßig", "zig", "hundert", "tausend"};

bool isNumeral(const std::string& word, std::string_view language)
{
    if (language == "de")
        return word != "zehn" && word.size() > 4 && std::ranges::any_of(germanEndings, [&](std::string_view ending) {
            return word.ends_with(ending) && word != "einzig" && word != "winzig" && word != "vorzig";
        });
    return std::ranges::any_of(englishNumerals, [&](std::string_view numeral) {
        return word == numeral
            || (word.starts_with(numeral) && word.size() > numeral.size() && word[numeral.size()] == '-');
    });
}

/// Whether the digits at this place number a point of a list.
bool numbersAPoint(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t line = begin;
    while (line > 0 && text[line - 1] == ' ')
        --line;
    return (line == 0 || text[line - 1] == '\n') && end + 1 < text.size() && (text[end] == '.' || text[end] == ')')
        && text[end + 1] == ' ';
}

/// Whether what stands before makes it a term: "Tier 1".
bool isTerm(std::string_view before)
{
    while (!before.empty() && (before.back() == ' ' || before.back() == '-'))
        before.remove_suffix(1);
    return before.ends_with("Tier") || before.ends_with("Level") || before.ends_with("Basel");
}

} // namespace

std::vector<std::string> typedNumbers(std::string_view plain, std::string_view language)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < plain.size();) {
        if (!isWordByte(plain[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < plain.size()
            && (isWordByte(plain[at]) || (plain[at] == '-' && at + 1 < plain.size() && isWordByte(plain[at + 1]))))
            ++at;
        std::string word(plain.substr(begin, at - begin));
        const bool digits = std::ranges::any_of(word, isDigit);
        if (digits && !isTerm(plain.substr(0, begin)) && !numbersAPoint(plain, begin, at))
            found.push_back(word);
        std::ranges::transform(word, word.begin(), lower);
        if (!digits && isNumeral(word, language))
            found.push_back(word);
    }
    return found;
}

std::vector<std::string> htmlIn(std::string_view text)
{
    std::vector<std::string> tags;
    for (std::size_t open = text.find('<'); open != std::string_view::npos; open = text.find('<', open + 1)) {
        const char next = open + 1 < text.size() ? lower(text[open + 1]) : ' ';
        const std::size_t close = text.find('>', open);
        if (close != std::string_view::npos
            && ((next >= 'a' && next <= 'z') || next == '/' || next == '!' || next == '?'))
            tags.emplace_back(text.substr(open, close + 1 - open));
    }
    return tags;
}

std::vector<LinkInText> linksIn(std::string_view text)
{
    std::vector<LinkInText> links;
    for (std::size_t middle = text.find("]("); middle != std::string_view::npos; middle = text.find("](", middle + 2)) {
        const std::size_t open = text.rfind('[', middle), close = text.find(')', middle);
        if (open == std::string_view::npos || close == std::string_view::npos)
            continue;
        links.push_back({open > 0 && text[open - 1] == '!', std::string(text.substr(open + 1, middle - open - 1)),
            std::string(text.substr(middle + 2, close - middle - 2))});
    }
    return links;
}

std::size_t wordCount(std::string_view text)
{
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool sign = c != ' ' && c != '\n' && c != '\t';
        count += sign && !inside;
        inside = sign;
    }
    return count;
}

} // namespace waterhammer
