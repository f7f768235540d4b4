// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace waterhammer::cli {

std::string fixed(double number, int decimals)
{
    if (!std::isfinite(number))
        return "-";
    if (std::abs(number) < 0.5 * std::pow(10., -decimals))
        number = 0; // not "-0.00"
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, decimals).ptr;
    return {text, end};
}

std::string fixed(const std::optional<double>& number, int decimals) { return number ? fixed(*number, decimals) : "-"; }

std::string significant(double number)
{
    constexpr int digits = 6;
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits).ptr;
    return {text, end};
}

std::string percent(double fraction, int decimals) { return fixed(100 * fraction, decimals) + " %"; }

std::string amount(double number)
{
    const double size = std::abs(number);
    if (size >= 1 || size < 1e-12)
        return fixed(number, 1);
    if (size >= 0.001)
        return fixed(number, 3);
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific, 1).ptr;
    return {text, end};
}

std::string counted(std::size_t count, std::string_view one, std::string_view several)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : several);
}

std::string listed(const std::vector<std::string>& items, std::size_t most)
{
    std::vector<std::string> shown(
        items.begin(), items.begin() + static_cast<std::ptrdiff_t>(std::min(most, items.size())));
    if (items.size() > most)
        shown.push_back(std::to_string(items.size() - most) + " more");
    std::string text;
    for (std::size_t i = 0; i < shown.size(); ++i)
        text += (i == 0 ? "" : i + 1 == shown.size() ? " and " : ", ") + shown[i];
    return text;
}

namespace {

/// Characters of UTF-8 text, as columns of a terminal count them for the scripts that names are mostly in.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

std::string Table::text(std::string_view indent) const
{
    std::vector<std::size_t> widths;
    for (const auto& cells : m_rows)
        for (std::size_t c = 0; c < cells.size(); ++c) {
            widths.resize(std::max(widths.size(), c + 1));
            widths[c] = std::max(widths[c], width(cells[c]));
        }
    std::string out;
    for (const auto& cells : m_rows) {
        std::string line(indent);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const std::string blanks(widths[c] - width(cells[c]), ' ');
            line += c == 0 ? cells[c] + blanks : "  " + blanks + cells[c];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

} // namespace waterhammer::cli
