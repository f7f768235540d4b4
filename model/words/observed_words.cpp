// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/observed_words.h"

#include "model/analysis/observed_distance.h"
#include "model/words/date_words.h"
#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>
#include <array>

namespace waterhammer {

namespace {

/// How a figure is told.
enum class As { OfStart, Percent, BasisPoints, Money };

struct FigureRow {
    std::string_view figure; ///< as traces name it
    RowText name;            ///< with the asset as %1
    As as{};
};

constexpr std::array rows{FigureRow{"price", RowText("Observed", "Price of %1"), As::OfStart},
    FigureRow{"fundamental", RowText("Observed", "Fundamental value of %1"), As::OfStart},
    FigureRow{"mark", RowText("Observed", "Mark of %1"), As::OfStart},
    FigureRow{"volatility", RowText("Observed", "Volatility of %1"), As::Percent},
    FigureRow{"haircut", RowText("Observed", "Haircut on %1"), As::Percent},
    FigureRow{"halfSpread", RowText("Observed", "Half-spread of %1"), As::BasisPoints},
    FigureRow{"quotingShare", RowText("Observed", "Share of dealers that quote %1"), As::Percent},
    FigureRow{"depth", RowText("Observed", "Market depth of %1"), As::Money}};

struct ObservedWords {
    const Trajectory& m_run;
    const std::optional<Calendar>& m_calendar;
    const Language& m_language;
    const Figures m_figures;
    Q_DECLARE_TR_FUNCTIONS(Observed)
public:
    [[nodiscard]] Saying line(const FigureRow& row, const Observed& observed, const ObservedDistance& distance) const
    {
        const auto told = [&](double value) { return figure(row.as, value); };
        const Saying name = Phrase(said(row.name, m_language)).arg(m_run.scenario->assets.name[distance.asset]);
        return tr("%1: observed and run are %2 apart on average (root mean square), most on %3: %4 observed, %5 here.",
                   "a figure, how far, a day, two values")
                   .arg(name, told(distance.meanSquareRoot), day(distance.worstDay), told(distance.observed),
                       told(distance.run))
            + source(observed.source);
    }

private:
    [[nodiscard]] Saying source(const std::string& source) const
    {
        if (source.empty())
            return {};
        return ' ' + tr("Source: %1").arg(source) + (source.ends_with('.') ? "" : ".");
    }
    [[nodiscard]] Saying day(int day) const
    {
        const Saying date = dateWords(m_calendar, day, m_language), number = std::to_string(day);
        return date.empty() ? tr("day %1").arg(number) : tr("day %1, %2", "a day, its date").arg(number, date);
    }
    [[nodiscard]] Saying figure(As as, double value) const
    {
        switch (as) {
        case As::OfStart: return m_figures.fixed(100 * value, 1);
        case As::Percent: return m_figures.percent(value, 1);
        case As::BasisPoints: return tr("%1 bp").arg(m_figures.fixed(1e4 * value, 0));
        case As::Money: return m_figures.moneyWithUnit(value);
        }
        return {};
    }
};

} // namespace

std::vector<std::string> observedInWords(const Trajectory& run, const std::vector<Observed>& observed, int lastDay,
    const std::optional<Calendar>& calendar, const Language& language)
{
    const ObservedWords words{run, calendar, language, Figures(language, moneyUnit(*run.scenario))};
    std::vector<std::string> lines;
    for (const Observed& one : observed) {
        const auto* row = std::ranges::find(rows, std::string_view(one.figure), &FigureRow::figure);
        const auto distance = row == rows.end() ? std::nullopt : distanceOf(run, one, lastDay);
        if (distance)
            lines.push_back(words.line(*row, one, *distance));
    }
    return lines;
}

} // namespace waterhammer
