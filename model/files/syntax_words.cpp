// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/syntax_words.h"

#include "model/scenario/problem_list.h"

#include <algorithm>
#include <array>

namespace waterhammer {

namespace {

/// What the library says of a syntax error, and how it is put to people. The first match counts.
struct Wording {
    std::string_view sign;  ///< part of the library's message
    std::string_view found; ///< empty: the token as it stands
    std::string_view expected;
};

constexpr std::array wordings{
    Wording{"number overflow", {}, "a number up to about 1.8e308"},
    Wording{"ill-formed UTF-8", "bytes that are no character", "text in UTF-8"},
    Wording{"invalid BOM", "a broken byte order mark", "text in UTF-8"},
    Wording{"control character", "a line break or another control character inside a text",
        "its escape, such as \\n or \\t"},
    Wording{"surrogate", "half of a surrogate pair", "both halves, such as \\ud83d\\udca7"},
    Wording{"'\\u' must be", "a broken escape", "four hexadecimal digits after \\u"},
    Wording{"forbidden character after backslash", "a backslash before a character that needs none",
        "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"},
    Wording{"parsing object key", {}, "the name of a field in double quotes"},
    Wording{"parsing object separator", {}, "a colon after the name of a field"},
    Wording{"parsing array", {}, "a comma or a closing bracket"},
    Wording{"parsing object", {}, "a comma or a closing brace"},
    Wording{"invalid number", {}, "a number such as -0.05 or 1e6"},
    Wording{"invalid literal", {},
        "a JSON value: a number, a text in double quotes, true, false, null, an object or an array"},
    Wording{"parsing value", {}, "a value"},
};

const Wording& wordingOf(std::string_view message)
{
    const auto fits = [&](const Wording& w) { return message.find(w.sign) != std::string_view::npos; };
    const auto found = std::find_if(wordings.begin(), wordings.end() - 1, fits);
    return *found;
}

/// The word that a broken token ends in; the library does not say where the token began.
std::string brokenWord(std::string_view token, const TextSource& source)
{
    constexpr std::string_view separators = " \t\r\n,:[]{}\"";
    const std::size_t end = token.find_last_not_of(separators);
    if (end == std::string_view::npos)
        return std::string(token);
    const std::size_t before = token.find_last_of(separators, end);
    const std::string word(token.substr(before == std::string_view::npos ? 0 : before + 1, end + 1 - (before + 1)));
    return end + 1 == token.size() ? word + std::string(source.wordAhead()) : word;
}

/// What stands at the error: the library's name of a sound token, or the letters of a broken one.
std::string foundAt(std::string_view message, const std::string& token, const TextSource& source)
{
    constexpr std::string_view unexpected = "unexpected ";
    const std::size_t at = message.find(unexpected);
    if (at == std::string_view::npos)
        return shown(brokenWord(token, source));
    std::string_view kind = message.substr(at + unexpected.size());
    kind = kind.substr(0, kind.find(';'));
    if (kind.starts_with("string"))
        return "a text";
    if (kind.starts_with("number"))
        return "a number";
    return std::string(kind.substr(0, kind.find(" literal"))); // true, false, null, or a mark in quotes
}

bool isNoFiniteNumber(const std::string& found)
{
    std::string word;
    for (const char c : found)
        if (c >= 'A' && c <= 'z')
            word += static_cast<char>(c | 0x20);
    return word == "nan" || word == "inf" || word == "infinity";
}

} // namespace

SyntaxWords syntaxWords(std::string_view message, const std::string& token, const TextSource& source, bool outside)
{
    const Wording& wording = wordingOf(message);
    SyntaxWords words{wording.found.empty() ? foundAt(message, token, source) : std::string(wording.found),
        std::string(outside ? "a scenario: a JSON object in UTF-8" : wording.expected)};
    if (isNoFiniteNumber(words.found))
        words.expected = "a finite number; JSON has no others";
    return words;
}

std::optional<SyntaxWords> kindOfBytes(const TextSource& source)
{
    constexpr std::size_t firstBytes = 2;
    if (source.consumed() > firstBytes)
        return {};
    const std::string_view start = source.start();
    const auto byte = [&](std::size_t i) { return i < start.size() ? static_cast<unsigned char>(start[i]) : 0x100; };
    if (byte(0) == 0x1F && byte(1) == 0x8B)
        return SyntaxWords{"a file packed with gzip", "a scenario: a JSON object in UTF-8, unpacked"};
    const bool marked = (byte(0) == 0xFF && byte(1) == 0xFE) || (byte(0) == 0xFE && byte(1) == 0xFF);
    const bool unmarked = (byte(0) == '{' && byte(1) == 0) || (byte(0) == 0 && byte(1) == '{');
    if (marked || unmarked)
        return SyntaxWords{"text in UTF-16", "a scenario: a JSON object in UTF-8"};
    return {};
}

} // namespace waterhammer
