// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/chart_lines.h"

#include "model/analysis/lending.h"
#include "model/analysis/requirements.h"
#include "model/analysis/trades.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace waterhammer {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostLenders = 4; ///< with a line each

using ByDay = std::function<double(const Frame&)>;

std::vector<double> everyDay(const Trajectory& run, const ByDay& read)
{
    std::vector<double> values;
    for (const FramePtr& frame : run.frames)
        values.push_back(read(*frame));
    return values;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double lentBy(const Scenario& scenario, const Frame& frame, const std::vector<RepoLender>& lenders)
{
    double lent = 0;
    for (std::size_t e = 0; e < scenario.claims.size(); ++e)
        if (std::ranges::find(lenders, lenderOf(scenario.claims, e)) != lenders.end())
            lent += frame.claims[e];
    return lent;
}

/// Of what dealers in breach sold, what nobody bid for.
double refusedIn(const Scenario& scenario, const Frame& frame)
{
    if (!frame.open || !frame.open->channels.interdealer)
        return 0;
    return sum(tradesOf(scenario, frame).refused);
}

/// The words of one language.
struct LineWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Charts)
public:
    [[nodiscard]] std::vector<Chart::Line> lenders(const Trajectory& run) const
    {
        const Scenario& s = *run.scenario;
        std::vector<RepoLender> own = repoLendersOf(s), others;
        const auto start = [&](const RepoLender& lender) { return lentBy(s, *run.frames.front(), {lender}); };
        std::ranges::stable_sort(own, std::greater{}, start);
        if (own.size() > mostLenders) {
            others.assign(own.begin() + static_cast<std::ptrdiff_t>(mostLenders) - 1, own.end());
            own.resize(mostLenders - 1);
        }
        std::vector<Chart::Line> lines;
        for (const RepoLender& lender : own)
            lines.push_back(
                line(nameOf(s, lender), everyDay(run, [&](const Frame& f) { return lentBy(s, f, {lender}); })));
        if (!others.empty())
            lines.push_back(line(tr("%n other(s)", nullptr, static_cast<int>(others.size())),
                everyDay(run, [&](const Frame& f) { return lentBy(s, f, others); })));
        lines.push_back(line(tr("Outside"), everyDay(run, [](const Frame& f) { return sum(f.repo) - sum(f.claims); })));
        for (std::size_t n = 0; n < lines.size(); ++n) {
            lines[n].rank = n;
            lines[n].count = lines.size();
        }
        return lines;
    }
    [[nodiscard]] std::vector<Chart::Line> purse(const Trajectory& run) const
    {
        auto left = everyDay(run, [](const Frame& f) { return f.valueCapital.value_or(nothing); });
        auto spent = everyDay(run, [](const Frame& f) { return f.open ? sum(f.open->valueSpent) : 0; });
        return {line(tr("left"), std::move(left), Chart::Look::Strong),
            line(tr("spent today"), std::move(spent), Chart::Look::Second)};
    }
    [[nodiscard]] std::vector<Chart::Line> takers(const Trajectory& run) const
    {
        const auto of = [&](const std::vector<double> Opening::*which) {
            return everyDay(run, [=](const Frame& f) { return f.open ? sum((*f.open).*which) : 0; });
        };
        std::vector<Chart::Line> lines{line(tr("end investors"), of(&Opening::net), Chart::Look::Strong),
            line(tr("dealers"), of(&Opening::absorbed), Chart::Look::Second)};
        const auto add = [&](const Saying& name, std::vector<double> values) {
            if (std::ranges::any_of(values, [](double bn) { return bn > 0; }))
                lines.push_back(line(name, std::move(values), Chart::Look::Second));
        };
        add(tr("officially"), of(&Opening::official));
        add(tr("refused by dealers"), everyDay(run, [&](const Frame& f) { return refusedIn(*run.scenario, f); }));
        return lines;
    }
    [[nodiscard]] std::vector<Chart::Limit> minima(const Trajectory& run) const
    {
        std::vector<double> least, most;
        for (const FramePtr& frame : run.frames) {
            std::vector<double> each;
            for (std::size_t i = 0; i < run.scenario->dealerCount(); ++i)
                each.push_back(100 * requiredRatio(*run.scenario, frame->round, i));
            least.push_back(std::ranges::min(each));
            most.push_back(std::ranges::max(each));
        }
        std::vector<Chart::Limit> limits{minimum(tr("minimum %1"), most)};
        if (least != most)
            limits.push_back(minimum(tr("lowest minimum %1"), least));
        return limits;
    }

    [[nodiscard]] std::vector<std::string> cells(const Chart::Strip& strip, const MoneyUnit& unit) const
    {
        switch (strip.cells) {
        case Chart::Cells::DaysWithoutQuote: return {tr("days without a quote")};
        case Chart::Cells::Sellers: return {Saying(), tr("below its limit"), tr("sells before it is")};
        case Chart::Cells::Purse: break;
        }
        const Figures n(m_language, unit);
        return {tr("left of %1 %2", "a purse: amount and unit").arg(n.drawnMoney(strip.amounts.front()), n.unitName())};
    }
    [[nodiscard]] Saying withoutFear() const { return tr("without fear", "sales"); }
    [[nodiscard]] Saying marked(const std::string& price, const std::string& mark) const
    {
        return tr("%1, mark %2", "a price, and what books are marked to").arg(price, mark);
    }

private:
    [[nodiscard]] Chart::Limit minimum(const Phrase& words, const std::vector<double>& values) const
    {
        const Figures n(m_language);
        const auto shown = [&](double value) { return n.fixed(value, std::fmod(10 * value, 10) > 0.01 ? 1 : 0); };
        const double first = values.front(), last = values.back();
        const Saying told = first == last ? shown(first) : shown(first) + " \u2192 " + shown(last);
        return {last, words.arg(told), values};
    }
    static Chart::Line line(const std::string& name, std::vector<double> values, Chart::Look look = Chart::Look::Part)
    {
        return {.name = name, .shortName = name, .values = std::move(values), .look = look};
    }
};

/// Of one dealer on one day.
int signOf(const Opening& open, std::size_t dealer)
{
    if (open.breach[dealer] != 0)
        return Chart::BelowLimit;
    return open.fear[dealer] != 0 ? Chart::BeforeItIs : Chart::NoSign;
}

/// A row of cells by a figure of each day, where any is above zero.
template <class Read>
void addStrip(std::vector<Chart::Strip>& strips, const Trajectory& run, std::string name, Chart::Cells cells, Read read)
{
    Chart::Strip strip{.name = std::move(name), .values = {}, .cells = cells};
    for (const FramePtr& frame : run.frames)
        strip.values.push_back(read(*frame));
    if (std::ranges::any_of(strip.values, [](int value) { return value > 0; }))
        strips.push_back(std::move(strip));
}

/// Rows that are the same on all days share one: "A1 +2".
std::vector<Chart::Strip> alike(std::vector<Chart::Strip> strips)
{
    std::vector<Chart::Strip> rows;
    std::vector<int> more;
    for (Chart::Strip& strip : strips) {
        const auto same = std::ranges::find(rows, strip.values, &Chart::Strip::values);
        if (same != rows.end()) {
            ++more[static_cast<std::size_t>(same - rows.begin())];
            continue;
        }
        rows.push_back(std::move(strip));
        more.push_back(0);
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (more[row] > 0)
            rows[row].name += " +" + std::to_string(more[row]);
    return rows;
}

} // namespace

std::vector<Chart::Strip> unquotedStrips(const Trajectory& run)
{
    const auto& assets = run.scenario->assets;
    std::vector<Chart::Strip> strips;
    for (const std::size_t a : assets.byLiquidity)
        addStrip(strips, run, assetCodeOf(assets.id[a]), Chart::Cells::DaysWithoutQuote,
            [a](const Frame& f) { return static_cast<int>(std::lround(f.daysWithoutQuote[a])); });
    return strips;
}

std::vector<Chart::Strip> sellerStrips(const Trajectory& run)
{
    const auto fears = [](const FramePtr& f) {
        return f->open && std::ranges::any_of(f->open->fear, [](std::uint8_t fear) { return fear != 0; });
    };
    std::vector<Chart::Strip> strips;
    if (std::ranges::none_of(run.frames, fears))
        return strips;
    const auto& names = run.scenario->dealers.name;
    for (std::size_t i = 0; i < names.size(); ++i)
        addStrip(strips, run, names[i], Chart::Cells::Sellers,
            [i](const Frame& f) { return f.open ? signOf(*f.open, i) : 0; });
    return alike(std::move(strips));
}

void addWithoutFear(Chart& sales, const std::vector<double>& withoutFear, const Language& language)
{
    if (withoutFear.empty())
        return;
    const Figures n(language, sales.unit);
    const Saying name = LineWords{language}.withoutFear();
    Chart::Line line{.name = name, .shortName = name, .values = {}, .look = Chart::Look::Second};
    for (const double bn : withoutFear) {
        line.values.push_back(n.drawn(bn));
        sales.high = std::max(sales.high, line.values.back());
    }
    sales.without = std::move(line);
}

std::vector<Chart::CellWords> cellWords(
    const std::vector<Chart::Strip>& strips, const MoneyUnit& unit, const Language& language)
{
    std::vector<Chart::CellWords> words;
    for (const Chart::Strip& strip : strips)
        if (words.empty() || words.back().cells != strip.cells)
            words.push_back({strip.cells, LineWords{language}.cells(strip, unit)});
    return words;
}

std::string markedText(const std::string& price, const std::string& mark, const Language& language)
{
    return LineWords{language}.marked(price, mark);
}

std::vector<Chart::Line> lenderLines(const Trajectory& run, const Language& language)
{
    return LineWords{language}.lenders(run);
}

std::vector<Chart::Line> purseLines(const Trajectory& run, const Language& language)
{
    return LineWords{language}.purse(run);
}

std::vector<Chart::Line> takerLines(const Trajectory& run, const Language& language)
{
    return LineWords{language}.takers(run);
}

std::vector<Chart::Limit> minimumLimits(const Trajectory& run, const Language& language)
{
    return LineWords{language}.minima(run);
}

std::pair<double, double> rangeOf(const Chart& chart)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double low = infinity, high = -infinity;
    for (const Chart::Line& line : chart.lines)
        for (const double value : line.values)
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    for (const Chart::Line& line : chart.lines)
        for (const double value : line.marks)
            low = std::min(low, value);
    for (const Chart::Dots& dots : chart.observed)
        for (const auto& [day, value] : dots.values) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    return {low, high};
}

std::pair<double, double> rangeOfWhole(const Chart& chart)
{
    double most = 0;
    for (std::size_t t = 0; t <= static_cast<std::size_t>(chart.lastRound); ++t) {
        double whole = 0;
        for (const Chart::Line& line : chart.lines)
            whole += line.values[t];
        most = std::max(most, whole);
    }
    return {0, most};
}

std::vector<Chart::Dots> observedDots(const Trajectory& run, const std::vector<Observed>& observed,
    std::string_view figure, const std::function<double(std::size_t)>& unitsOfChart)
{
    const auto& assets = run.scenario->assets;
    const int last = static_cast<int>(run.frames.size()) - 1;
    std::vector<Chart::Dots> all;
    for (const Observed& one : observed) {
        const auto at = std::ranges::find(assets.id, one.asset);
        if (one.figure != figure || at == assets.id.end())
            continue;
        const auto a = static_cast<std::size_t>(at - assets.id.begin());
        const auto rank = std::ranges::find(assets.byLiquidity, a) - assets.byLiquidity.begin();
        Chart::Dots dots{static_cast<std::size_t>(rank), {}};
        for (const auto& [day, value] : one.values)
            if (day <= last)
                dots.values.emplace_back(day, unitsOfChart(a) * value);
        if (!dots.values.empty())
            all.push_back(std::move(dots));
    }
    return all;
}

} // namespace waterhammer
