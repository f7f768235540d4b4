// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/canonical_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

/// The order of UTF-16 is that of bytes of UTF-8 but for what needs two units: it comes before U+E000 and on.
unsigned char rank(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code == 0xEE ? 0xF5 : code == 0xEF ? 0xF6 : code;
}

bool before(std::string_view a, std::string_view b)
{
    return std::ranges::lexicographical_compare(a, b, {}, rank, rank);
}

void appendText(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef", plain = "\"\\\b\f\n\r\t", marks = "\"\\bfnrt";
    out += '"';
    for (const char c : text) {
        if (const std::size_t at = plain.find(c); at != plain.npos)
            (out += '\\') += marks[at];
        else if (static_cast<unsigned char>(c) < 0x20)
            ((out += "\\u00") += digits[static_cast<unsigned char>(c) / 16]) +=
                digits[static_cast<unsigned char>(c) % 16];
        else
            out += c;
    }
    out += '"';
}

void append(std::string& out, const JsonTape& tape, Index value, std::string_view without);

void appendObject(std::string& out, const JsonTape& tape, Index value, std::string_view without)
{
    std::vector<Index> members;
    for (Index i = tape.first(value); i < tape.next(value); i = tape.next(i))
        if (without.empty() || tape.key(i) != without)
            members.push_back(i);
    std::ranges::sort(members, before, [&](Index i) { return tape.key(i); });
    out += '{';
    for (const Index i : members) {
        if (i != members.front())
            out += ',';
        appendText(out, tape.key(i));
        out += ':';
        append(out, tape, i, {});
    }
    out += '}';
}

void append(std::string& out, const JsonTape& tape, Index value, std::string_view without)
{
    switch (tape.type(value)) {
    case Type::Null: out += "null"; return;
    case Type::Boolean: out += tape.truth(value) ? "true" : "false"; return;
    case Type::Number: out += ecmaNumber(tape.number(value)); return;
    case Type::Text: appendText(out, tape.text(value)); return;
    case Type::Object: appendObject(out, tape, value, without); return;
    case Type::Array:
        out += '[';
        for (Index i = tape.first(value); i < tape.next(value); i = tape.next(i)) {
            if (i != tape.first(value))
                out += ',';
            append(out, tape, i, {});
        }
        out += ']';
        return;
    }
}

} // namespace

std::string canonicalJson(const JsonTape& tape, Index value, std::string_view without)
{
    std::string out;
    append(out, tape, value, without);
    return out;
}

/// Number::toString of ECMA-262: the shortest digits, with an exponent from 1e21 and below 1e-6.
std::string ecmaNumber(double number)
{
    if (number == 0)
        return "0";
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number), std::chars_format::scientific)
            .ptr;
    const std::string_view written(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t e = written.find('e');
    std::string digits(written.substr(0, e));
    std::erase(digits, '.');
    const int point = std::atoi(std::string(written.substr(e + 1)).c_str()) + 1; // places before the decimal point
    const int count = static_cast<int>(digits.size());
    const std::string sign = number < 0 ? "-" : "";
    if (point > 0 && point <= 21)
        return sign
            + (count <= point ? digits + std::string(static_cast<std::size_t>(point - count), '0')
                              : digits.insert(static_cast<std::size_t>(point), "."));
    if (point > -6 && point <= 0)
        return sign + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    const std::string exponent = (point > 0 ? "e+" : "e-") + std::to_string(std::abs(point - 1));
    return sign + (count > 1 ? digits.insert(1, ".") : digits) + exponent;
}

} // namespace waterhammer
