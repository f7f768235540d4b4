// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/syntax_words.h"

#include "model/scenario/problem_list.h"

#include <algorithm>
#include <array>

namespace waterhammer {

namespace {

/// What the library says of a syntax error, and what that means. The first match counts.
struct Wording {
    std::string_view sign; ///< part of the library's message
    Found found;           ///< Value: the token as it stands
    ProblemCode expected;
};

constexpr std::array wordings{
    Wording{"number overflow", Found::Value, ProblemCode::FiniteLimit},
    Wording{"ill-formed UTF-8", Found::NoCharacter, ProblemCode::Utf8},
    Wording{"invalid BOM", Found::BrokenMark, ProblemCode::Utf8},
    Wording{"control character", Found::ControlCharacter, ProblemCode::Escape},
    Wording{"surrogate", Found::HalfPair, ProblemCode::Surrogates},
    Wording{"'\\u' must be", Found::BrokenEscape, ProblemCode::HexDigits},
    Wording{"forbidden character after backslash", Found::NeedlessBackslash, ProblemCode::EscapeSign},
    Wording{"parsing object key", Found::Value, ProblemCode::KeyInQuotes},
    Wording{"parsing object separator", Found::Value, ProblemCode::Colon},
    Wording{"parsing array", Found::Value, ProblemCode::CommaOrBracket},
    Wording{"parsing object", Found::Value, ProblemCode::CommaOrBrace},
    Wording{"invalid number", Found::Value, ProblemCode::JsonNumber},
    Wording{"invalid literal", Found::Value, ProblemCode::JsonValue},
    Wording{"parsing value", Found::Value, ProblemCode::Value},
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
Finding foundAt(std::string_view message, const std::string& token, const TextSource& source)
{
    constexpr std::string_view unexpected = "unexpected ";
    const std::size_t at = message.find(unexpected);
    if (at == std::string_view::npos)
        return shown(brokenWord(token, source));
    std::string_view kind = message.substr(at + unexpected.size());
    kind = kind.substr(0, kind.find(';'));
    if (kind.starts_with("string"))
        return Found::SomeText;
    if (kind.starts_with("number"))
        return Found::SomeNumber;
    return {
        Found::Value, {std::string(kind.substr(0, kind.find(" literal")))}}; // true, false, null, or a mark in quotes
}

bool isNoFiniteNumber(const Finding& found)
{
    const auto* quoted = found.values.empty() ? nullptr : std::get_if<Quoted>(&found.values.front());
    std::string word;
    for (const char c : quoted ? quoted->text : std::string{})
        if (c >= 'A' && c <= 'z')
            word += static_cast<char>(c | 0x20);
    return word == "nan" || word == "inf" || word == "infinity";
}

} // namespace

SyntaxWords syntaxWords(std::string_view message, const std::string& token, const TextSource& source, bool outside)
{
    const Wording& wording = wordingOf(message);
    SyntaxWords words{wording.found == Found::Value ? foundAt(message, token, source) : wording.found,
        outside ? ProblemCode::ScenarioUtf8 : wording.expected};
    if (isNoFiniteNumber(words.found))
        words.expected = ProblemCode::FiniteJson;
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
        return SyntaxWords{Found::Gzip, ProblemCode::ScenarioUnpacked};
    const bool marked = (byte(0) == 0xFF && byte(1) == 0xFE) || (byte(0) == 0xFE && byte(1) == 0xFF);
    const bool unmarked = (byte(0) == '{' && byte(1) == 0) || (byte(0) == 0 && byte(1) == '{');
    if (marked || unmarked)
        return SyntaxWords{Found::Utf16, ProblemCode::ScenarioUtf8};
    return {};
}

} // namespace waterhammer
