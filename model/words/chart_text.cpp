// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/charts.h"
#include "model/words/saying.h"

#include <charconv>
#include <cmath>

namespace waterhammer {

namespace {

struct Head {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    [[nodiscard]] Saying day() const { return tr("day"); }
};

/// A name as one cell: in quotes where it holds what ends a cell.
std::string cell(const std::string& text, char separator)
{
    if (text.find_first_of(std::string{separator, '"', '\n'}) == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// The shortest text that reads back to the same number; nothing where there is none.
std::string cell(double value)
{
    char text[40];
    return std::isfinite(value) ? std::string(text, std::to_chars(text, text + sizeof text, value).ptr) : std::string();
}

} // namespace

std::string chartAsText(const Chart& chart, char separator, const Language& language)
{
    std::string text = Head{language}.day();
    for (const Chart::Line& line : chart.lines)
        text += separator + cell(line.name, separator);
    for (const Chart::Part& part : chart.parts)
        text += separator + cell(part.name, separator);
    text += '\n';
    for (std::size_t t = 0; t <= static_cast<std::size_t>(chart.lastRound); ++t) {
        text += std::to_string(t);
        for (const Chart::Line& line : chart.lines)
            text += separator + cell(line.values[t]);
        for (const Chart::Part& part : chart.parts)
            text += separator + cell(part.values[t]);
        text += '\n';
    }
    return text;
}

} // namespace waterhammer
