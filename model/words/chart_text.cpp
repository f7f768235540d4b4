// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/charts.h"
#include "model/words/saying.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace waterhammer {

namespace {

struct Head {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    [[nodiscard]] Saying day() const { return tr("day"); }
    [[nodiscard]] Saying mark(const std::string& line) const { return tr("%1, mark").arg(line); }
    [[nodiscard]] Saying observed(const std::string& line) const { return tr("%1 observed").arg(line); }
    [[nodiscard]] Saying strip(const Chart::Strip& strip) const
    {
        switch (strip.cells) {
        case Chart::Cells::DaysWithoutQuote: return tr("%1, days without a quote").arg(strip.name);
        case Chart::Cells::Sellers: return tr("%1 sells: 1 below its limit, 2 before it is").arg(strip.name);
        case Chart::Cells::Purse: return strip.name;
        }
        return {};
    }
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

double ChartSeries::at(std::size_t round) const
{
    const std::vector<double>& all = values ? *values : made;
    return round < all.size() ? all[round] : std::numeric_limits<double>::quiet_NaN();
}

namespace {

/// What stands beside its lines.
void addBesideLines(std::vector<ChartSeries>& series, const Chart& chart, const Head& words)
{
    const std::size_t days = static_cast<std::size_t>(chart.lastRound) + 1;
    for (const Chart::Line& line : chart.lines)
        if (!line.marks.empty())
            series.push_back({words.mark(line.name), &line.marks});
    for (const Chart::Dots& dots : chart.observed) {
        std::vector<double> made(days, std::numeric_limits<double>::quiet_NaN());
        for (const auto& [day, value] : dots.values)
            if (day >= 0 && static_cast<std::size_t>(day) < days)
                made[static_cast<std::size_t>(day)] = value;
        series.push_back({words.observed(chart.lines[dots.line].name), nullptr, std::move(made)});
    }
    for (const Chart::Limit& limit : chart.limits)
        series.push_back(limit.values.empty()
                ? ChartSeries{limit.label, nullptr, std::vector<double>(days, limit.value)}
                : ChartSeries{limit.label, &limit.values});
}

} // namespace

std::vector<ChartSeries> seriesOf(const Chart& chart, const Language& language)
{
    const Head words{language};
    std::vector<ChartSeries> series;
    for (const Chart::Line& line : chart.lines)
        series.push_back({line.name, &line.values});
    addBesideLines(series, chart, words);
    for (const Chart::Part& part : chart.parts)
        series.push_back({part.name, &part.values});
    if (chart.without)
        series.push_back({chart.without->name, &chart.without->values});
    for (const Chart::SmallBar& bar : chart.smallBars)
        series.push_back({bar.name, &bar.values});
    for (const Chart::Strip& strip : chart.strips)
        if (!strip.amounts.empty())
            series.push_back({words.strip(strip), &strip.amounts});
        else
            series.push_back({words.strip(strip), nullptr, {strip.values.begin(), strip.values.end()}, true});
    return series;
}

std::string seriesAsText(const std::vector<ChartSeries>& series, int lastDay, char separator, const Language& language)
{
    std::string text = Head{language}.day();
    for (const ChartSeries& each : series)
        text += separator + cell(each.name, separator);
    text += '\n';
    for (std::size_t t = 0; t <= static_cast<std::size_t>(lastDay); ++t) {
        text += std::to_string(t);
        for (const ChartSeries& each : series)
            text += separator + cell(each.at(t));
        text += '\n';
    }
    return text;
}

std::string chartAsText(const Chart& chart, char separator, const Language& language)
{
    return seriesAsText(seriesOf(chart, language), chart.lastRound, separator, language);
}

} // namespace waterhammer
