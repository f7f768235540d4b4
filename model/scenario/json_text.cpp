// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/json_text.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace waterhammer {

namespace {

constexpr double exactIntegers = 1e15; // below it, every whole number is a double of its own
constexpr double readable = 1e-6;      // from here up, people read digits more easily than exponents

unsigned char byteAt(std::string_view text, std::size_t i)
{
    return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
}

/// Length of the UTF-8 sequence of two bytes or more that begins at i; 0 if none does (RFC 3629, section 4).
std::size_t sequenceLength(std::string_view text, std::size_t i)
{
    const auto tail = [&](std::size_t k) { return (byteAt(text, i + k) & 0xC0) == 0x80; };
    const unsigned lead = byteAt(text, i);
    const unsigned second = byteAt(text, i + 1);
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && second < 0x90;
        const bool beyond = lead == 0xF4 && second > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

void appendEscaped(std::string& out, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\t': out += "\\t"; return;
    case '\r': out += "\\r"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    default:
        out += "\\u00";
        out += digits[(c >> 4) & 1];
        out += digits[c & 15];
    }
}

template <class Number, class... Format> void appendShortest(std::string& out, Number number, Format... format)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, number, format...).ptr;
    out.append(text, end);
}

} // namespace

void appendJsonText(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t copied = 0; // all before it is in `out`
    for (std::size_t i = 0; i < text.size();) {
        const unsigned char c = byteAt(text, i);
        const bool escape = c < 0x20 || c == '"' || c == '\\';
        const std::size_t length = c < 0x80 ? 1 : sequenceLength(text, i);
        if (!escape && length > 0) {
            i += length;
            continue;
        }
        out.append(text, copied, i - copied);
        if (escape)
            appendEscaped(out, text[i]);
        else
            out += "\xEF\xBF\xBD"; // U+FFFD
        copied = ++i;
    }
    out.append(text, copied, text.size() - copied);
    out += '"';
}

void appendNumber(std::string& out, double number)
{
    if (!std::isfinite(number))
        out += "null";
    else if (number == 0)
        out += std::signbit(number) ? "-0.0" : "0"; // "-0" would read back as the integer 0
    else if (std::abs(number) < exactIntegers && number == std::trunc(number))
        appendShortest(out, static_cast<std::int64_t>(number)); // 100000, where the shortest would be 1e+05
    else if (std::abs(number) >= readable && std::abs(number) < exactIntegers)
        appendShortest(out, number, std::chars_format::fixed);
    else
        appendShortest(out, number);
}

std::string numberText(double number)
{
    std::string text;
    appendNumber(text, number);
    return text;
}

} // namespace waterhammer
