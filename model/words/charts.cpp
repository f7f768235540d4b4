// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/charts.h"

#include "model/analysis/orders_in_turn.h"
#include "model/words/chart_lines.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>

namespace waterhammer {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double lowestRatio = -2;   ///< %: how far below zero a ratio is followed
constexpr double aboveMinimum = 3;   ///< times the highest minimum a ratio is followed
constexpr double aboveStart = 1.25;  ///< likewise the highest ratio of the start
constexpr double quietShare = 0.005; ///< of the largest day's sales; less is not much

using ByDay = std::function<double(const Frame&)>;
using ByOne = std::function<double(const Frame&, std::size_t)>;

/// Fills a chart; knows the run.
class ChartMaker {
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    /// A kind of chart: its key, its title with the unit of money as %1, its decimals, what it reads, and whether its
    /// lines fall where things get worse.
    struct Kind {
        ChartKind kind;
        std::string_view key;
        const char* title;
        int decimals;
        void (ChartMaker::*fill)();
        bool falls;
        bool money;           ///< in the unit of money
        bool dealers = false; ///< a line a dealer, of which the chosen one is stressed
        bool slow = false;    ///< its lines find back for long after the last sale
    };
    static const Kind& rowOf(ChartKind kind);
    static const Kind table[];

    ChartMaker(const Trajectory& run, std::optional<std::size_t> chosen, const Language& language,
        const std::vector<Observed>& observed)
        : m_run(run)
        , m_scenario(*run.scenario)
        , m_chosen(chosen)
        , m_language(language)
        , m_observed(observed)
    {
    }

    Chart make(ChartKind kind)
    {
        const Kind& row = rowOf(kind);
        m_chart.kind = kind;
        m_chart.falls = row.falls;
        m_chart.unit = moneyUnit(m_scenario);
        m_chart.title = title(row, m_chart.unit);
        m_chart.decimals = row.money ? figures().columnDecimals(row.decimals) : row.decimals;
        m_chart.lastRound = static_cast<int>(m_run.frames.size()) - 1;
        for (std::size_t t = 1; t < m_run.frames.size(); ++t)
            m_largestSales = std::max(m_largestSales, m_run.frames[t]->open->cause.total());
        m_chart.lastInteresting = lastInteresting();
        (this->*row.fill)();
        takeRange();
        return std::move(m_chart);
    }

private:
    [[nodiscard]] Saying title(const Kind& row, const MoneyUnit& unit) const;
    [[nodiscard]] Figures figures() const { return Figures(m_language, m_chart.unit); }

    void prices()
    {
        assets([](const Frame& f, std::size_t a) { return 100 * f.price[a]; });
        observed("price", [](std::size_t) { return 100; });
        addMarks();
        addPurchases(m_chart, m_run, m_language);
        strips(unquotedStrips(m_run));
        strips(purseStrips(m_run, m_language));
    }
    void addMarks();
    void strips(std::vector<Chart::Strip> rows)
    {
        std::ranges::move(rows, std::back_inserter(m_chart.strips));
        m_chart.cellWords = cellWords(m_chart.strips, m_chart.unit, m_language);
    }
    void volatilities()
    {
        assets([](const Frame& f, std::size_t a) { return 100 * f.volatility[a]; });
        observed("volatility", [](std::size_t) { return 100; });
    }
    void halfSpreads()
    {
        assets([](const Frame& f, std::size_t a) { return 1e4 * f.halfSpread[a]; });
        observed("halfSpread", [](std::size_t) { return 1e4; });
    }
    void depths()
    {
        assets([&start = m_run.frames.front()->depth](
                   const Frame& f, std::size_t a) { return 100 * f.depth[a] / (start[a] > 0 ? start[a] : 1); });
        observed("depth",
            [&start = m_run.frames.front()->depth](std::size_t a) { return 100 / (start[a] > 0 ? start[a] : 1); });
    }
    void haircuts()
    {
        m_chart.steps = true;
        assets([](const Frame& f, std::size_t a) { return 100 * f.haircut[a]; });
        observed("haircut", [](std::size_t) { return 100; });
    }
    void quotes()
    {
        assets([](const Frame& f, std::size_t a) { return 100 * f.quotingShare[a]; });
        observed("quotingShare", [](std::size_t) { return 100; });
    }
    void equity()
    {
        dealers([n = figures()](const Frame& f, std::size_t i) { return n.drawn(f.equity[i]); });
    }
    void marks()
    {
        assets([](const Frame& f, std::size_t a) { return f.price[a] > 0 ? 100 * (1 - f.mark[a] / f.price[a]) : 0; });
    }
    void daysWithoutQuote()
    {
        assets([](const Frame& f, std::size_t a) { return f.daysWithoutQuote[a]; });
    }
    void repoByLender()
    {
        money(lenderLines(m_run, m_language));
        m_chart.smallBars = repaymentBars(m_run, m_language);
        m_chart.areas = true;
    }
    void purse() { money(purseLines(m_run, m_language)); }
    void takers() { money(takerLines(m_run, m_language)); }
    /// Lines of amounts, in the unit of the chart.
    void money(std::vector<Chart::Line> amounts)
    {
        for (Chart::Line& each : amounts)
            for (double& value : each.values)
                value = figures().drawn(value);
        m_chart.lines = std::move(amounts);
    }
    void leverageRatios();
    void forcedSales();
    void loopGains();
    void losses();

    /// One line an asset, the most liquid first.
    void assets(const ByOne& read)
    {
        const auto& order = m_scenario.assets.byLiquidity;
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            const std::size_t a = order[rank];
            m_chart.lines.push_back({m_scenario.assets.name[a], assetCodeOf(m_scenario.assets.id[a]),
                everyDay([&](const Frame& f) { return read(f, a); }), Chart::Look::Asset, rank, order.size()});
        }
    }
    void observed(std::string_view figure, const std::function<double(std::size_t)>& unitsOfChart);
    /// One line a dealer: the stressed one first, the others grey.
    void dealers(const ByOne& read)
    {
        const auto& names = m_scenario.dealers.name;
        if (names.empty())
            return;
        const std::size_t first = m_chosen.value_or(largestSeller());
        const auto add = [&](std::size_t i, Chart::Look look) {
            m_chart.lines.push_back({names[i], names[i], everyDay([&](const Frame& f) { return read(f, i); }), look});
        };
        add(first, Chart::Look::Strong);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (i != first)
                add(i, Chart::Look::Other);
    }
    void line(const Saying& name, const ByDay& read, Chart::Look look)
    {
        m_chart.lines.push_back({name, name, everyDay(read), look});
    }
    [[nodiscard]] std::vector<double> everyDay(const ByDay& read) const
    {
        std::vector<double> values;
        values.reserve(m_run.frames.size());
        for (const FramePtr& frame : m_run.frames) {
            const double value = read(*frame);
            values.push_back(std::isfinite(value) ? value : nothing);
        }
        return values;
    }
    [[nodiscard]] std::size_t largestSeller() const
    {
        std::vector<double> sold(m_scenario.dealerCount(), 0.0);
        for (std::size_t t = 1; t < m_run.frames.size(); ++t)
            for (std::size_t i = 0; i < sold.size(); ++i)
                sold[i] = sumOfDealer(m_scenario, m_run.frames[t]->open->orders, i, sold[i]);
        return static_cast<std::size_t>(std::ranges::max_element(sold) - sold.begin());
    }
    [[nodiscard]] int lastInteresting() const
    {
        int last = 1;
        for (std::size_t t = 1; t < m_run.frames.size(); ++t)
            if (m_run.frames[t]->open->cause.total() > quietShare * m_largestSales)
                last = static_cast<int>(t);
        for (const auto& shock : m_scenario.shocks)
            last = std::max(last, std::min(shock.round, m_chart.lastRound));
        return last;
    }
    /// The range of what is drawn, where the kind has not set one.
    void takeRange()
    {
        if (m_chart.low != 0 || m_chart.high != 1)
            return;
        const auto [low, high] = m_chart.areas ? rangeOfWhole(m_chart) : rangeOf(m_chart);
        if (low > high)
            return;
        m_chart.low = m_chart.kind != ChartKind::Prices && low >= 0 ? 0 : low;
        m_chart.high = std::max(high, m_chart.low + std::max(1e-6, 0.01 * std::abs(m_chart.low)));
    }

    const Trajectory& m_run;
    const Scenario& m_scenario;
    std::optional<std::size_t> m_chosen;
    const Language& m_language;
    const std::vector<Observed>& m_observed;
    double m_largestSales = 0;
    Chart m_chart;
};

void ChartMaker::leverageRatios()
{
    dealers([](const Frame& f, std::size_t i) { return 100 * f.slr[i]; });
    if (m_scenario.dealerCount() == 0)
        return;
    m_chart.limits = minimumLimits(m_run, m_language);
    const double highest = std::ranges::max(m_chart.limits.front().values) / 100;
    // Near the minimum lies what matters. A dealer that has sold nearly everything has a ratio of any size, which is
    // marked at the edge.
    const auto [low, high] = rangeOf(m_chart);
    double start = 0;
    for (const Chart::Line& line : m_chart.lines)
        start = std::max(start, std::isfinite(line.values.front()) ? line.values.front() : 0);
    m_chart.low = std::max(std::min(0.0, low), lowestRatio);
    m_chart.high = std::min(
        std::max(120 * highest, high), std::max({100 * aboveMinimum * highest, aboveStart * start, 120 * highest}));
}

/// What was observed of this figure, beside the lines of assets; `unitsOfChart`: how many make one of the trace's.
void ChartMaker::observed(std::string_view figure, const std::function<double(std::size_t)>& unitsOfChart)
{
    m_chart.observed = observedDots(m_run, m_observed, figure, unitsOfChart);
}

/// Where books are marked below prices by what the figures show.
void ChartMaker::addMarks()
{
    constexpr double seen = 0.05; // of 100
    const auto& order = m_scenario.assets.byLiquidity;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const std::size_t a = order[rank];
        Chart::Line& line = m_chart.lines[rank];
        auto marks = everyDay([a](const Frame& f) { return 100 * f.mark[a]; });
        for (std::size_t t = 0; t < marks.size(); ++t)
            if (line.values[t] - marks[t] >= seen) {
                line.marks = std::move(marks);
                m_chart.title = tr("Prices and marks, start = 100");
                break;
            }
    }
}

void ChartMaker::forcedSales()
{
    for (const auto& row : saleCauseTable) {
        auto sold = everyDay([&](const Frame& f) { return f.open ? figures().drawn(f.open->cause[row.cause]) : 0.0; });
        if (row.usual || std::ranges::any_of(sold, [](double v) { return v != 0; }))
            m_chart.parts.push_back({row.cause, said(row.name, m_language), std::move(sold)});
    }
    strips(sellerStrips(m_run));
    m_chart.low = 0;
    m_chart.high = std::max(std::pow(10.0, -m_chart.unit.digits), figures().drawn(m_largestSales));
}

void ChartMaker::loopGains()
{
    line(
        tr("loop gain"), [](const Frame& f) { return f.loopGain.value_or(nothing); }, Chart::Look::Strong);
    line(
        tr("realised"), [](const Frame& f) { return f.realisedGain.value_or(nothing); }, Chart::Look::Second);
    m_chart.limits.push_back({1, tr("runs away")});
    // The dial's range, a little longer where the realised gain goes beyond it.
    m_chart.low = -0.5;
    m_chart.high = std::min(std::max(1.5, rangeOf(m_chart).second), 2.0);
}

void ChartMaker::losses()
{
    line(
        tr("loss"),
        [&](const Frame& f) { return figures().drawn(shareholdersLoss(m_run, static_cast<std::size_t>(f.round))); },
        Chart::Look::Strong);
    double direct = 0;
    line(
        tr("direct loss"), [&](const Frame& f) { return direct += f.open ? figures().drawn(f.open->directLoss) : 0; },
        Chart::Look::Second);
}

constexpr ChartMaker::Kind ChartMaker::table[] = {
    {ChartKind::Prices, "prices", QT_TR_NOOP("Prices, start = 100"), 1, &ChartMaker::prices, true, false, false, true},
    {ChartKind::LeverageRatio, "leverageRatio", QT_TR_NOOP("Leverage ratio (SLR), %"), 1, &ChartMaker::leverageRatios,
        true, false, true},
    {ChartKind::Volatility, "volatility", QT_TR_NOOP("Volatility, % a day"), 2, &ChartMaker::volatilities, false,
        false},
    {ChartKind::HalfSpread, "halfSpread", QT_TR_NOOP("Half-spread, bp"), 0, &ChartMaker::halfSpreads, false, false},
    {ChartKind::Depth, "depth", QT_TR_NOOP("Market depth, % of start"), 0, &ChartMaker::depths, true, false},
    {ChartKind::Haircuts, "haircuts", QT_TR_NOOP("Haircuts, %"), 0, &ChartMaker::haircuts, false, false},
    {ChartKind::ForcedSales, "forcedSales", QT_TR_NOOP("Sales by cause, %1 a day"), 1, &ChartMaker::forcedSales, false,
        true},
    {ChartKind::LoopGain, "loopGain", QT_TR_NOOP("Loop gain"), 2, &ChartMaker::loopGains, false, false},
    {ChartKind::Quotes, "quotes", QT_TR_NOOP("Dealers that quote, %"), 0, &ChartMaker::quotes, true, false},
    {ChartKind::Equity, "equity", QT_TR_NOOP("Equity of dealers, %1"), 1, &ChartMaker::equity, true, true, true},
    {ChartKind::Losses, "losses", QT_TR_NOOP("Losses so far, %1"), 1, &ChartMaker::losses, false, true},
    {ChartKind::Marks, "marks", QT_TR_NOOP("Books marked below prices, %"), 1, &ChartMaker::marks, false, false},
    {ChartKind::DaysWithoutQuote, "daysWithoutQuote", QT_TR_NOOP("Days without a quote"), 0,
        &ChartMaker::daysWithoutQuote, false, false},
    {ChartKind::RepoByLender, "repoByLender", QT_TR_NOOP("Repo by lender, %1"), 1, &ChartMaker::repoByLender, true,
        true},
    {ChartKind::Purse, "purse", QT_TR_NOOP("Purse of value investors, %1"), 1, &ChartMaker::purse, true, true},
    {ChartKind::Takers, "takers", QT_TR_NOOP("Who took what was sold, %1 a day"), 1, &ChartMaker::takers, false, true},
};

static_assert(inOrder(std::to_array(ChartMaker::table), &ChartMaker::Kind::kind));

const ChartMaker::Kind& ChartMaker::rowOf(ChartKind kind) { return table[indexOf(kind)]; }

/// A chart in words.
struct ChartWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    [[nodiscard]] Saying title(ChartKind kind, const MoneyUnit& unit) const
    {
        return tr(ChartMaker::rowOf(kind).title).arg(Figures(m_language, unit).unitName());
    }
};

Saying ChartMaker::title(const Kind& row, const MoneyUnit& unit) const
{
    return ChartWords{m_language}.title(row.kind, unit);
}

} // namespace

Chart chartOf(const Trajectory& run, ChartKind kind, std::optional<std::size_t> chosenDealer, const Language& language,
    const std::vector<Observed>& observed)
{
    return ChartMaker(run, chosenDealer, language, observed).make(kind);
}

std::string chartTitle(ChartKind kind, const Language& language, const MoneyUnit& unit)
{
    return ChartWords{language}.title(kind, unit);
}

int chartKinds() { return static_cast<int>(std::size(ChartMaker::table)); }

bool stressesADealer(ChartKind kind) { return ChartMaker::rowOf(kind).dealers; }

bool findsBackSlowly(ChartKind kind) { return ChartMaker::rowOf(kind).slow; }

std::string_view chartKeyOf(ChartKind kind) { return ChartMaker::rowOf(kind).key; }

std::optional<ChartKind> chartKindOf(std::string_view key)
{
    const auto found = std::ranges::find(ChartMaker::table, key, &ChartMaker::Kind::key);
    return found == std::end(ChartMaker::table) ? std::nullopt : std::optional(found->kind);
}

} // namespace waterhammer
