// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/scenario/observed.h"
#include "model/words/figures.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The charts of a run: figures by day, with their names. A new kind of chart is an enumerator and a row of the table
/// in charts.cpp. Texts are UTF-8; nothing here draws.
namespace waterhammer {

/// What a chart is about.
enum class ChartKind {
    Prices,
    LeverageRatio,
    Volatility,
    HalfSpread,
    Depth,
    Haircuts,
    ForcedSales,
    LoopGain,
    Quotes,
    Equity,
    Losses,
    Marks,
    DaysWithoutQuote,
    RepoByLender,
    Purse,
    Takers
};
/// How many kinds there are.
[[nodiscard]] int chartKinds();

/// One chart of a run.
struct Chart {
    /// What a line stands for, for its colour.
    enum class Look { Asset, Part, Strong, Second, Other };

    /// A line of one figure a day. Values in the unit of the chart, not a number where there is none.
    struct Line {
        std::string name;               ///< of an asset, a dealer or the figure
        std::string shortName;          ///< of few letters
        std::vector<double> values;     ///< [rounds]
        Look look = Look::Strong;       ///< what it stands for
        std::size_t rank = 0;           ///< Look::Asset: liquidity rank; Look::Part: place from above
        std::size_t count = 1;          ///< of both: among how many
        std::vector<double> marks = {}; ///< [rounds] what books are marked to; empty: at the line
        std::vector<int> bought = {};   ///< [rounds] PurchaseSigns together; empty: none on any day
    };
    /// Who buys what nobody had to sell: value investors, or the authority beyond what was sold.
    enum PurchaseSign { NoPurchase = 0, LeansIn = 1, Lifts = 2 };

    /// What the cells of a strip say: days in a row without a quote, why a dealer sells, what is left in a purse.
    enum class Cells { DaysWithoutQuote, Sellers, Purse };
    /// Why a dealer sells.
    enum StripSign { NoSign, BelowLimit, BeforeItIs };
    /// A row of cells below the picture, one a day.
    struct Strip {
        std::string name;                 ///< of few letters
        std::vector<int> values;          ///< [rounds] days in a row, or a StripSign; 0: nothing
        Cells cells{};                    ///< what they are
        std::vector<double> amounts = {}; ///< [rounds] of Cells::Purse: what is left, in the unit of the chart
    };
    /// What the cells of one kind mean; of Cells::Sellers in the order of StripSign.
    struct CellWords {
        Cells cells{};                  ///< the kind
        std::vector<std::string> words; ///< of each sign, empty where it needs none
    };

    /// What a piece of a small bar is.
    enum class Piece { ValueInvestors, Official, Lift, Called, Uncalled };
    /// Small bars below the picture, one a day, each of pieces from the bottom up.
    struct SmallBar {
        Piece piece{};              ///< for its look
        std::string name;           ///< in a word or two
        std::vector<double> values; ///< [rounds] in the unit of the chart
    };

    /// A line that is not to be crossed, with its words.
    struct Limit {
        double value = 0;           ///< in the unit of the chart, on the last day
        std::string label;          ///< "minimum 5"
        std::vector<double> values; ///< [rounds] where the day decides; empty: always the same
    };

    /// One cause of sales, a piece of each day's bar.
    struct Part {
        SaleCause cause = SaleCause::Slr; ///< what forced them
        std::string name;                 ///< in a word
        std::vector<double> values;       ///< [rounds], money
    };

    /// What really happened of one of its lines, dots beside it.
    struct Dots {
        std::size_t line = 0;                       ///< its place in `lines`
        std::vector<std::pair<int, double>> values; ///< by day, in the unit of the chart
    };

    ChartKind kind = ChartKind::Prices; ///< what it is about
    std::string title;                  ///< with the unit
    MoneyUnit unit;                     ///< of amounts of money
    bool falls = false;                 ///< its lines fall where things get worse
    bool steps = false;                 ///< its lines are terms, which change from one day to the next
    int decimals = 1;                   ///< with which its figures are told
    std::vector<Line> lines;            ///< those that are told apart come first
    std::vector<Dots> observed;         ///< of its lines of assets
    std::vector<Limit> limits;          ///< lines not to be crossed
    std::vector<Part> parts;            ///< stacked bars instead of lines
    std::optional<Line> without = {};   ///< beside them, what the bars would be had nobody feared
    bool areas = false;                 ///< its lines are parts of a whole: stacked, the last one at the bottom
    std::vector<SmallBar> smallBars;    ///< below the picture
    std::vector<Strip> strips;          ///< below all, those of one kind together
    std::vector<CellWords> cellWords;   ///< of each kind among `strips`
    double low = 0;                     ///< of all that is to be seen
    double high = 1;                    ///< of all that is to be seen
    int lastRound = 0;                  ///< of the run
    int lastInteresting = 0;            ///< day after which nothing much happens
};

/// Lines beyond these are drawn as a band of all.
inline constexpr std::size_t mostChartLines = 12;

/// Lines that carry a name at their end.
[[nodiscard]] std::size_t namedLines(const Chart& chart);

/// A chart of a run. The dealer that a chart by dealer stresses is the chosen one, else the one that sells most. What
/// was observed stands beside the lines as far as the run goes.
[[nodiscard]] Chart chartOf(const Trajectory& run, ChartKind kind, std::optional<std::size_t> chosenDealer,
    const Language& language, const std::vector<Observed>& observed = {});

/// "Equity of dealers, bn".
[[nodiscard]] std::string chartTitle(ChartKind kind, const Language& language, const MoneyUnit& unit = {});
/// Whether the chart changes with the dealer that is chosen.
[[nodiscard]] bool stressesADealer(ChartKind kind);
/// Whether more is to be seen for as long again after Chart::lastInteresting.
[[nodiscard]] bool findsBackSlowly(ChartKind kind);
/// A name that settings keep: "prices", "forcedSales".
[[nodiscard]] std::string_view chartKeyOf(ChartKind kind);
/// The kind with this key; nothing if there is none.
[[nodiscard]] std::optional<ChartKind> chartKindOf(std::string_view key);

/// The chart on this day in a sentence or two.
[[nodiscard]] std::string chartSummary(const Chart& chart, int round, const Language& language);

/// A figure by day, with its name: of a line, its marks and what was observed, a limit, a cause, small bars, a strip.
struct ChartSeries {
    std::string name;                            ///< as the chart has it
    const std::vector<double>* values = nullptr; ///< [rounds] of the chart; null: `made`
    std::vector<double> made = {};               ///< [rounds] what the chart does not have as it stands
    bool whole = false;                          ///< whole numbers: days, signs

    /// On a day; not a number where there is none, as after the last of a run.
    [[nodiscard]] double at(std::size_t round) const;
};
/// All that a chart draws by day. The chart must outlive it.
[[nodiscard]] std::vector<ChartSeries> seriesOf(const Chart& chart, const Language& language);

/// Series by day from 0 on: numbers with dots, separated by commas (files) or tabs (clipboard).
[[nodiscard]] std::string seriesAsText(
    const std::vector<ChartSeries>& series, int lastDay, char separator, const Language& language);
/// All series of a chart, likewise.
[[nodiscard]] std::string chartAsText(const Chart& chart, char separator, const Language& language);

} // namespace waterhammer
