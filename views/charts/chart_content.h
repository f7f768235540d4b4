// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/charts.h"
#include "views/shown/shown.h"
#include "views/theme.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// A chart of model/words as the widgets take it; nothing here draws.
namespace waterhammer {

/// A line of one figure a day. Values in the unit of the chart, not a number where there is none.
struct ChartLine {
    using Look = Chart::Look;

    QString name, shortName;
    std::vector<double> values; ///< [rounds]
    Look look = Look::Strong;
    std::size_t rank = 0, count = 1; ///< Look::Asset: liquidity rank, Look::Part: place from above; among how many

    [[nodiscard]] QColor colour(const Theme& theme) const;
};

/// A line that is not to be crossed, with its words.
struct ChartLimit {
    double value = 0;
    QString label;
    std::vector<double> values; ///< [rounds] where the day decides; empty: always the same
};

/// One cause of sales, a piece of each day's bar.
struct ChartPart {
    SaleCause cause = SaleCause::Slr;
    QString name;
    std::vector<double> values; ///< [rounds] bn
};

/// A kept run behind the chart: its line for each named one of the run at hand, of assets only one; of bars their sum.
struct ChartGhost {
    QString name;
    int look = 1;                            ///< its pattern of dashes
    std::vector<std::vector<double>> values; ///< [lines, rounds of its own] empty where it has no such line
    std::optional<int> parted = {};          ///< day on which a branch parts: it has diamonds from there on
    std::size_t told = 0;                    ///< the line that bears the name: that of the asset, else the farthest
};

struct ChartContent {
    Chart said; ///< as it was made, for sentences and copies

    ChartKind kind = ChartKind::Prices;
    QString title;
    int decimals = 1;
    std::vector<ChartLine> lines; ///< those that are told apart come first
    std::vector<ChartLimit> limits;
    std::vector<ChartPart> parts;     ///< stacked bars instead of lines
    std::vector<ChartGhost> ghosts;   ///< of the runs beside it
    double low = 0, high = 1;         ///< of all that is to be seen
    std::optional<Calendar> calendar; ///< of its days, where the file gives them dates
    int lastRound = 0;
    int lastDay = 0;         ///< of the runs beside it too
    int lastInteresting = 0; ///< day after which nothing much happens, in none of them

    [[nodiscard]] bool stacked() const { return !parts.empty(); }
    /// Its lines are parts of a whole.
    [[nodiscard]] bool whole() const { return said.areas; }
    /// Lines that carry a name at their end.
    [[nodiscard]] std::size_t named() const;
    [[nodiscard]] bool hasBand() const { return lines.size() > named() + 1; }
    /// Lowest and highest of the lines without a name.
    [[nodiscard]] std::pair<double, double> band(int round) const;
};

using ChartContentPtr = std::shared_ptr<const ChartContent>;

/// A kept run's chart, as it is of itself: worked out once for all that the run at hand becomes.
struct KeptChart {
    QString name;
    int look = 1;
    std::optional<int> parted;
    Chart chart;
};
/// Of the runs that are drawn.
[[nodiscard]] std::vector<KeptChart> keptCharts(
    const std::vector<OtherRun>& others, ChartKind kind, const Selection& selection);

/// The dealer that a chart by dealer stresses is the selected one, else the one that sells most in the run. `kept`, of
/// the same kind and selection, stand behind it as ghosts.
[[nodiscard]] ChartContentPtr chartContent(
    const Run& run, ChartKind kind, const Selection& selection, const std::vector<KeptChart>& kept = {});

[[nodiscard]] QString chartTitle(ChartKind kind);
/// A name that settings keep: "prices", "forcedSales".
[[nodiscard]] QString chartKey(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindOf(const QString& key);

/// The chart on this day in a sentence.
[[nodiscard]] QString chartSummary(const ChartContent& content, int round);

/// All that it draws by day, of kept runs too. The content must outlive it.
[[nodiscard]] std::vector<ChartSeries> seriesOf(const ChartContent& content);

/// All series by day: numbers with dots, separated by commas (files) or tabs (clipboard).
[[nodiscard]] QString chartAsText(const ChartContent& content, QChar separator);

} // namespace waterhammer
