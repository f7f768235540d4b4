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

std::vector<ChartSeries> seriesOf(const Chart& chart)
{
    std::vector<ChartSeries> series;
    for (const Chart::Line& line : chart.lines)
        series.push_back({line.name, &line.values});
    for (const Chart::Part& part : chart.parts)
        series.push_back({part.name, &part.values});
    if (chart.without)
        series.push_back({chart.without->name, &chart.without->values});
    for (const Chart::SmallBar& bar : chart.smallBars)
        series.push_back({bar.name, &bar.values});
    for (const Chart::Strip& strip : chart.strips)
        if (!strip.amounts.empty())
            series.push_back({strip.name, &strip.amounts});
    return series;
}

std::string chartAsText(const Chart& chart, char separator, const Language& language)
{
    const auto series = seriesOf(chart);
    std::string text = Head{language}.day();
    for (const ChartSeries& each : series)
        text += separator + cell(each.name, separator);
    text += '\n';
    for (std::size_t t = 0; t <= static_cast<std::size_t>(chart.lastRound); ++t) {
        text += std::to_string(t);
        for (const ChartSeries& each : series)
            text += separator + cell((*each.values)[t]);
        text += '\n';
    }
    return text;
}

} // namespace waterhammer
