// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/charts.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waterhammer {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A chart in a sentence or two.
struct SummaryWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    [[nodiscard]] Saying summary(const Chart& chart, int round) const
    {
        const Saying day = std::to_string(round), told = figures(chart, round);
        return (told.empty() ? tr("%1: nothing on day %2.") : tr("%1: on day %2 %3.")).arg(chart.title, day, told)
            + extreme(chart);
    }

private:
    [[nodiscard]] Saying figures(const Chart& chart, int round) const
    {
        constexpr std::size_t mostTold = 5;
        const Figures n(m_language, chart.unit);
        const auto at = static_cast<std::size_t>(std::clamp(round, 0, chart.lastRound));
        Saying told;
        const auto add = [&](const Saying& name, const Saying& figure) {
            told += (told.empty() ? Saying() : Saying(tr(", ", "between figures")))
                + tr("%1 %2", "name and figure").arg(name, figure);
        };
        for (std::size_t i = 0; i < std::min(namedLines(chart), mostTold); ++i)
            if (const double value = chart.lines[i].values[at]; std::isfinite(value))
                add(chart.lines[i].name, n.fixed(value, chart.decimals));
        for (const Chart::Dots& dots : chart.observed)
            for (const auto& [day, value] : dots.values)
                if (day == round)
                    add(tr("%1 observed").arg(chart.lines[dots.line].name), n.fixed(value, chart.decimals));
        for (const Chart::Part& part : chart.parts)
            if (part.values[at] > n.leastDrawn())
                add(part.name, n.drawnMoney(part.values[at]));
        if (chart.without && (!told.empty() || chart.without->values[at] > n.leastDrawn()))
            add(chart.without->name, n.drawnMoney(chart.without->values[at]));
        return told;
    }

    /// The lowest point of the lines that fall, the highest of those that rise.
    [[nodiscard]] Saying extreme(const Chart& chart) const
    {
        const bool lowest = chart.falls;
        double most = lowest ? infinity : -infinity;
        Saying name, day;
        for (const Chart::Line& line : chart.lines)
            for (std::size_t t = 0; t < line.values.size(); ++t)
                if (const double v = line.values[t]; std::isfinite(v) && (lowest ? v < most : v > most)) {
                    most = v;
                    name = line.name;
                    day = std::to_string(t);
                }
        if (name.empty())
            return {};
        return ' '
            + (lowest ? tr("Lowest of the run: %1 %2 on day %3.") : tr("Highest of the run: %1 %2 on day %3."))
                  .arg(name, Figures(m_language).fixed(most, chart.decimals), day);
    }
};

} // namespace

std::size_t namedLines(const Chart& chart)
{
    const auto other = std::ranges::find(chart.lines, Chart::Look::Other, &Chart::Line::look);
    return std::min(static_cast<std::size_t>(other - chart.lines.begin()), mostChartLines);
}

std::string chartSummary(const Chart& chart, int round, const Language& language)
{
    return SummaryWords{language}.summary(chart, round);
}

} // namespace waterhammer
