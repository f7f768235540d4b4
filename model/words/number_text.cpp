// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace waterhammer {

namespace {

constexpr char nothing = '\0', foreign = '?', groupBlank = '\'';

/// Takes the next code point off the text.
char32_t next(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t point = size == 1 ? lead : lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size && i < text.size(); ++i)
        point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    text.remove_prefix(std::min(size, text.size()));
    return point;
}

/// The one sign that stands for all of its kind; `nothing`: it is not seen or only dressing.
char plain(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0 || within(0x2000, 0x200A) || c == 0x202F || c == 0x205F
        || c == 0x3000)
        return ' ';
    if (within(0x2010, 0x2014) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D)
        return '-';
    if (c == 0x2019 || c == 0x02BC)
        return '\'';
    const bool unseen = c == 0xAD || c == 0x61C || within(0x200B, 0x200F) || within(0x202A, 0x202E)
        || within(0x2060, 0x2069) || c == 0xFEFF;
    const bool currency = c == U'$' || within(0xA2, 0xA5) || within(0x20A0, 0x20C0);
    constexpr char32_t times = 0xD7;
    if (unseen || currency || c == times)
        return nothing;
    return c < 0x80 ? static_cast<char>(c) : foreign;
}

std::string plainText(std::string_view text)
{
    std::string out;
    while (!text.empty())
        if (const char c = plain(next(text)); c != nothing)
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool allDigits(std::string_view text) { return std::ranges::all_of(text, isDigit); }

/// What is left of a text while sign, percent, brackets and units are taken off it.
struct Dressed {
    std::string_view text;
    bool negative = false, signedAlready = false, percent = false;
    std::string_view unit; ///< of money, as a literal

    void trim()
    {
        while (text.starts_with(' '))
            text.remove_prefix(1);
        while (text.ends_with(' '))
            text.remove_suffix(1);
    }
    /// A second sign is one too many: the text stays, and is then no number.
    bool takeSign()
    {
        const bool brackets = text.size() > 1 && text.front() == '(' && text.back() == ')';
        const bool front = text.starts_with('-') || text.starts_with('+'), back = text.ends_with('-');
        if (signedAlready || (!brackets && !front && !back))
            return false;
        signedAlready = true;
        negative = !text.starts_with('+');
        text.remove_prefix(brackets || front ? 1 : 0);
        text.remove_suffix(brackets || !front ? 1 : 0);
        return true;
    }
    bool takePercent()
    {
        if (percent || !text.ends_with('%'))
            return false;
        percent = true;
        text.remove_suffix(1);
        return true;
    }
    bool takeUnit()
    {
        struct Word {
            std::string_view text, unit;
        };
        for (const Word word : {Word{"bn", "bn"}, {"mrd.", "bn"}, {"mrd", "bn"}, {"mn", "mn"}, {"mio.", "mn"},
                 {"mio", "mn"}, {"usd", ""}, {"eur", ""}, {"gbp", ""}, {"chf", ""}, {"jpy", ""}, {"yen", ""}}) {
            const bool front = text.starts_with(word.text);
            if (!front && !text.ends_with(word.text))
                continue;
            front ? text.remove_prefix(word.text.size()) : text.remove_suffix(word.text.size());
            unit = word.unit.empty() ? unit : word.unit;
            return true;
        }
        return false;
    }
};

/// Digits of a whole number; groups have exactly three, all parted by one and the same sign.
std::optional<std::string> wholeDigits(std::string_view text, char mark)
{
    const auto parted = text.find_first_of(std::string{mark, groupBlank});
    if (parted == std::string_view::npos)
        return allDigits(text) ? std::optional<std::string>(text) : std::nullopt;
    if (parted == 0 || parted > 3 || text.front() == '0')
        return {};
    const char group = text[parted];
    std::string digits(text.substr(0, parted));
    for (auto at = parted; at < text.size(); at += 4) {
        if (text[at] != group || text.size() < at + 4)
            return {};
        digits += text.substr(at + 1, 3);
    }
    return allDigits(digits) ? std::optional(digits) : std::nullopt;
}

std::optional<double> valueOf(std::string_view text, char decimal, char group)
{
    const auto exponentAt = text.find('e');
    std::string exponent(exponentAt == std::string_view::npos ? std::string_view{} : text.substr(exponentAt));
    text = text.substr(0, exponentAt);
    if (exponent.starts_with("e+"))
        exponent.erase(1, 1);
    const auto point = text.find(decimal);
    const auto whole = wholeDigits(text.substr(0, point), group);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (!whole || !allDigits(fraction) || (whole->empty() && fraction.empty()))
        return {};
    const std::string digits = *whole + '.' + std::string(fraction) + exponent;
    double value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool good = error == std::errc() && stop == digits.data() + digits.size() && std::isfinite(value);
    return good ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<NumberText> NumberText::of(std::string_view text)
{
    const std::string seen = plainText(text);
    Dressed dressed{seen};
    do
        dressed.trim();
    while (dressed.takeSign() || dressed.takePercent() || dressed.takeUnit());
    std::string digits(dressed.text);
    std::ranges::replace(digits, ' ', groupBlank);
    NumberText number;
    number.m_percent = dressed.percent;
    number.m_unit = dressed.unit;
    number.m_marks =
        static_cast<int>(std::ranges::count_if(digits, [](char c) { return c == '.' || c == ',' || c == groupBlank; }));
    number.m_byPoint = valueOf(digits, '.', ',');
    number.m_byComma = valueOf(digits, ',', '.');
    if (!number.m_byPoint && !number.m_byComma)
        return {};
    if (dressed.negative)
        for (auto* value : {&number.m_byPoint, &number.m_byComma})
            if (*value && **value != 0)
                *value = -**value;
    return number;
}

std::optional<DecimalMark> NumberText::only() const
{
    if (m_byPoint && m_byComma)
        return {};
    return m_byPoint ? DecimalMark::Point : DecimalMark::Comma;
}

std::optional<ReadNumber> readNumber(std::string_view text, DecimalMark usual, std::string_view unit)
{
    const auto number = NumberText::of(text);
    if (!number || (!number->unit().empty() && number->unit() != unit))
        return {};
    return ReadNumber{*number->value(number->only().value_or(usual)), number->percent()};
}

} // namespace waterhammer
