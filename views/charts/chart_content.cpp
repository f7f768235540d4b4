// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_content.h"

#include "model/files/observed.h"
#include "model/words/chart_lines.h"
#include "views/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace waterhammer {

namespace {

/// From dark to light, the last the lightest: lenders, and last those without a name.
QColor partOfWhole(std::size_t rank, std::size_t count, const Theme& theme)
{
    if (rank + 1 >= count)
        return theme.ltd;
    if (rank == 0)
        return theme.ink2;
    const double share = static_cast<double>(rank) / static_cast<double>(std::max<std::size_t>(2, count - 1));
    const auto mix = [&](int from, int to) { return static_cast<int>(std::lround(std::lerp(from, to, share))); };
    const QColor &a = theme.ink2, &b = theme.ltd;
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QColor ChartLine::colour(const Theme& theme) const
{
    switch (look) {
    case Look::Asset: return theme.asset(rank, count);
    case Look::Part: return partOfWhole(rank, count, theme);
    case Look::Strong: return theme.ink;
    case Look::Second: return theme.ink3;
    case Look::Other: return theme.lineStrong;
    }
    return theme.ink;
}

std::size_t ChartContent::named() const { return namedLines(said); }

std::pair<double, double> ChartContent::band(int round) const
{
    double least = std::numeric_limits<double>::infinity(), most = -least;
    for (std::size_t i = named(); i < lines.size(); ++i) {
        const double value = lines[i].values[static_cast<std::size_t>(round)];
        if (std::isfinite(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    return {least, most};
}

namespace {

/// Of stacked bars what a day's add up to.
std::vector<double> sums(const Chart& chart)
{
    std::vector<double> total(static_cast<std::size_t>(chart.lastRound) + 1);
    for (const Chart::Part& part : chart.parts)
        for (std::size_t t = 0; t < total.size(); ++t)
            total[t] += std::isfinite(part.values[t]) ? part.values[t] : 0;
    return total;
}

/// What the parts of a whole add up to.
std::vector<double> wholes(const Chart& chart)
{
    std::vector<double> total(static_cast<std::size_t>(chart.lastRound) + 1);
    for (const Chart::Line& line : chart.lines)
        for (std::size_t t = 0; t < total.size(); ++t)
            total[t] += std::isfinite(line.values[t]) ? line.values[t] : 0;
    return total;
}

/// How far two lines are apart on the day on which they are farthest.
double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    double most = 0;
    for (std::size_t t = 0; t < std::min(a.size(), b.size()); ++t)
        if (std::isfinite(a[t] - b[t]))
            most = std::max(most, std::abs(a[t] - b[t]));
    return most;
}

ChartGhost ghostOf(const KeptChart& kept, const ChartContent& content)
{
    ChartGhost ghost{kept.name, kept.look, {}, kept.parted};
    if (content.stacked() || content.whole()) {
        ghost.values.push_back(content.whole() ? wholes(kept.chart) : sums(kept.chart));
        return ghost;
    }
    double farthest = -1;
    for (std::size_t i = 0; i < content.named(); ++i) {
        const auto same = std::ranges::find(kept.chart.lines, content.said.lines[i].name, &Chart::Line::name);
        ghost.values.push_back(same == kept.chart.lines.end() ? std::vector<double>() : same->values);
        if (const double apart = distance(ghost.values[i], content.lines[i].values);
            !ghost.values[i].empty() && apart > farthest) {
            farthest = apart;
            ghost.told = i;
        }
    }
    return ghost;
}

/// Ghosts are to be seen whole, but for what goes beyond the edge in a chart of its own run too: a ratio of any size.
void addGhost(ChartContent& content, ChartGhost ghost, const Chart& own)
{
    for (const std::vector<double>& line : ghost.values)
        for (std::size_t t = 0; t < line.size(); ++t)
            if (std::isfinite(line[t])) {
                content.low = std::min(content.low, content.stacked() ? line[t] : std::max(line[t], own.low));
                content.high = std::max(content.high, content.stacked() ? line[t] : std::min(line[t], own.high));
            }
    content.ghosts.push_back(std::move(ghost));
}

/// The line of the asset that ghosts are told by, in a chart by asset: the selected one, else the one that falls most.
std::optional<std::size_t> lineOfGhosts(const Run& run, const Selection& selection, const ChartContent& content)
{
    if (content.named() < 2 || content.whole() || content.lines.front().look != Chart::Look::Asset)
        return {};
    const std::vector<double>& lowest = run.trajectory.summary.lowestPrice;
    const auto fallen = static_cast<std::size_t>(std::ranges::min_element(lowest) - lowest.begin());
    const auto chosen = selection.kind == Selection::Kind::Asset ? selection.indexIn(run.scenario()) : std::nullopt;
    for (const std::size_t asset : {chosen.value_or(fallen), fallen}) // beyond the most lines one has no name
        for (std::size_t i = 0; i < content.named(); ++i)
            if (content.said.lines[i].name == run.scenario().assets.name[asset])
                return i;
    return 0;
}

/// Of a chart with a line an asset one line a kept run, the same of all: more could not be told apart.
void tellBy(std::size_t line, ChartGhost& ghost)
{
    for (std::size_t i = 0; i < ghost.values.size(); ++i)
        if (i != line)
            ghost.values[i].clear();
    ghost.told = line;
}

std::optional<std::size_t> chosenIn(const Scenario& scenario, const Selection& selection)
{
    return selection.kind == Selection::Kind::Dealer ? selection.indexIn(scenario) : std::nullopt;
}

} // namespace

std::vector<KeptChart> keptCharts(const std::vector<OtherRun>& others, ChartKind kind, const Selection& selection)
{
    std::vector<KeptChart> charts;
    for (const OtherRun& other : others)
        if (other.drawn() && charts.size() < mostRunsShown)
            charts.push_back({other.name, other.look, other.from ? std::optional(other.from->day) : std::nullopt,
                chartOf(other.run->trajectory, kind, chosenIn(other.run->scenario(), selection), WindowLanguage())});
    return charts;
}

ChartContentPtr chartContent(
    const Run& run, ChartKind kind, const Selection& selection, const std::vector<KeptChart>& kept)
{
    const auto shown = [](const std::string& text) { return QString::fromStdString(text); };
    auto content = std::make_shared<ChartContent>();
    content->calendar = run.calendar;
    content->said =
        chartOf(run.trajectory, kind, chosenIn(run.scenario(), selection), WindowLanguage(), observedOf(*run.draft));
    if (kind == ChartKind::ForcedSales)
        addWithoutFear(content->said, run.withoutFear, WindowLanguage());
    const Chart& chart = content->said;
    content->kind = kind;
    content->title = shown(chart.title);
    content->decimals = chart.decimals;
    for (const Chart::Line& line : chart.lines)
        content->lines.push_back(
            {shown(line.name), shown(line.shortName), line.values, line.look, line.rank, line.count});
    for (const Chart::Limit& limit : chart.limits)
        content->limits.push_back({limit.value, shown(limit.label), limit.values});
    for (const Chart::Part& part : chart.parts)
        content->parts.push_back({part.cause, shown(part.name), part.values});
    content->low = chart.low;
    content->high = chart.high;
    content->lastRound = content->lastDay = chart.lastRound;
    content->lastInteresting = chart.lastInteresting;
    for (const KeptChart& each : kept) {
        addGhost(*content, ghostOf(each, *content), each.chart);
        content->lastDay = std::max(content->lastDay, each.chart.lastRound);
        content->lastInteresting = std::max(content->lastInteresting, each.chart.lastInteresting);
        if (const auto line = lineOfGhosts(run, selection, *content)) // the scale is that of all, whoever is selected
            tellBy(*line, content->ghosts.back());
    }
    return content;
}

QString chartTitle(ChartKind kind) { return QString::fromStdString(chartTitle(kind, WindowLanguage())); }

QString chartKey(ChartKind kind)
{
    const std::string_view key = chartKeyOf(kind);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

std::optional<ChartKind> chartKindOf(const QString& key) { return chartKindOf(std::string_view(key.toStdString())); }

QString chartSummary(const ChartContent& content, int round)
{
    return QString::fromStdString(chartSummary(content.said, round, WindowLanguage()));
}

std::vector<ChartSeries> seriesOf(const ChartContent& content)
{
    std::vector<ChartSeries> series = seriesOf(content.said, WindowLanguage());
    for (const ChartGhost& ghost : content.ghosts)
        for (std::size_t i = 0; i < ghost.values.size(); ++i)
            if (!ghost.values[i].empty()) {
                const bool one = content.stacked() || content.whole() || content.named() < 2;
                const QString name = one
                    ? ghost.name
                    : QCoreApplication::translate("waterhammer::ChartView", "%1: %2", "a kept run, one of its lines")
                          .arg(ghost.name, content.lines[i].name);
                series.push_back({name.toStdString(), &ghost.values[i]});
            }
    return series;
}

QString chartAsText(const ChartContent& content, QChar separator)
{
    return QString::fromStdString(
        seriesAsText(seriesOf(content), content.lastDay, separator.toLatin1(), WindowLanguage()));
}

} // namespace waterhammer
