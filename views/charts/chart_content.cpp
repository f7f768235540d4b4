// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_content.h"

#include "views/asset_name.h"
#include "views/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace waterhammer {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double lowestRatio = -2;   ///< %: how far below zero a ratio is followed
constexpr double highestRatio = 100; ///< %: more than a balance sheet that is all equity
constexpr double quietShare = 0.005; ///< of the largest day's sales; less is not much
constexpr const char* keys[chartKinds] = {"prices", "leverageRatio", "volatility", "halfSpread", "depth", "haircuts",
    "forcedSales", "loopGain", "quotes", "equity", "losses"};

double sane(double value) { return std::isfinite(value) ? value : nothing; }

using Reading = std::function<double(const Frame&)>;

std::vector<double> everyDay(const Run& run, const Reading& read)
{
    std::vector<double> values;
    values.reserve(run.trajectory.frames.size());
    for (const FramePtr& frame : run.trajectory.frames)
        values.push_back(sane(read(*frame)));
    return values;
}

QString nameOf(const std::string& id, const std::string& name)
{
    return QString::fromStdString(name.empty() ? id : name);
}

/// One line an asset, the most liquid first.
void assetLines(ChartContent& content, const Run& run, const std::function<double(const Frame&, std::size_t)>& read)
{
    const auto& assets = run.scenario().assets;
    for (std::size_t rank = 0; rank < assets.byLiquidity.size(); ++rank) {
        const std::size_t a = assets.byLiquidity[rank];
        ChartLine line;
        line.name = nameOf(assets.id[a], assets.name[a]);
        line.shortName = assetCode(assets.id[a]);
        line.values = everyDay(run, [&](const Frame& f) { return read(f, a); });
        line.look = ChartLine::Look::Asset;
        line.rank = rank;
        line.count = assets.byLiquidity.size();
        content.lines.push_back(std::move(line));
    }
}

std::size_t largestSeller(const Run& run)
{
    std::vector<double> sold(run.scenario().dealerCount(), 0.0);
    for (int round = 1; round <= run.lastRound(); ++round)
        for (std::size_t i = 0; i < sold.size(); ++i)
            sold[i] += soldBy(run, round, i);
    return static_cast<std::size_t>(std::ranges::max_element(sold) - sold.begin());
}

/// One line a dealer: the stressed one first, the others grey.
void dealerLines(ChartContent& content, const Run& run, const Selection& selection,
    const std::function<double(const Frame&, std::size_t)>& read)
{
    const auto& dealers = run.scenario().dealers;
    if (dealers.id.empty())
        return;
    const auto chosen = selection.kind == Selection::Kind::Dealer ? selection.indexIn(run.scenario()) : std::nullopt;
    const std::size_t first = chosen.value_or(largestSeller(run));
    const auto add = [&](std::size_t i, ChartLine::Look look) {
        ChartLine line;
        line.name = line.shortName = nameOf(dealers.id[i], dealers.name[i]);
        line.values = everyDay(run, [&](const Frame& f) { return read(f, i); });
        line.look = look;
        content.lines.push_back(std::move(line));
    };
    add(first, ChartLine::Look::Strong);
    for (std::size_t i = 0; i < dealers.id.size(); ++i)
        if (i != first)
            add(i, ChartLine::Look::Other);
}

void plainLine(ChartContent& content, const QString& name, std::vector<double> values, ChartLine::Look look)
{
    ChartLine line;
    line.name = line.shortName = name;
    line.values = std::move(values);
    line.look = look;
    content.lines.push_back(std::move(line));
}

void leverageRatios(ChartContent& content, const Run& run, const Selection& selection)
{
    dealerLines(content, run, selection, [](const Frame& f, std::size_t i) { return 100 * f.slr[i]; });
    const auto& dealers = run.scenario().dealers;
    const auto minima = dealers.slrMin;
    if (minima.empty())
        return;
    const auto [least, most] = std::ranges::minmax(minima);
    const Numbers n;
    const auto shown = [&](double minimum) {
        return n.fixed(100 * minimum, std::fmod(1000 * minimum, 10) > 0.01 ? 1 : 0);
    };
    content.limits.push_back({100 * most, Charts::tr("minimum %1").arg(shown(most))});
    if (least < most)
        content.limits.push_back({100 * least, Charts::tr("lowest minimum %1").arg(shown(least))});
    // Of the whole run, so that no line leaves the picture at the top. Only a dealer that has sold nearly everything
    // has a ratio of any size.
    double low = 0, high = 120 * most;
    for (const ChartLine& line : content.lines)
        for (const double value : line.values)
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    content.low = std::max(low, lowestRatio);
    content.high = std::min(high, std::max(highestRatio, 120 * most));
}

void forcedSales(ChartContent& content, const Run& run)
{
    using Cause = ChartPart::Cause;
    const auto add = [&](Cause cause, const QString& name, SaleCause sold) {
        content.parts.push_back(
            {cause, name, everyDay(run, [&](const Frame& f) { return f.open ? f.open->cause[sold] : 0.0; })});
    };
    add(Cause::Leverage, Charts::tr("Leverage"), SaleCause::Slr);
    add(Cause::ValueAtRisk, Charts::tr("VaR"), SaleCause::Var);
    add(Cause::Funding, Charts::tr("Funding"), SaleCause::Funding);
    add(Cause::Failure, Charts::tr("Failure"), SaleCause::Failure);
    add(Cause::Redemptions, Charts::tr("Redemptions"), SaleCause::Redemptions);
    add(Cause::Clients, Charts::tr("Clients"), SaleCause::Client);
    if (std::ranges::all_of(content.parts.back().values, [](double v) { return v == 0; }))
        content.parts.pop_back();
    content.low = 0;
    content.high = std::max(1.0, run.scales.largestSales);
}

void loopGains(ChartContent& content, const Run& run)
{
    plainLine(content, Charts::tr("loop gain"),
        everyDay(run, [](const Frame& f) { return f.loopGain.value_or(nothing); }), ChartLine::Look::Strong);
    plainLine(content, Charts::tr("realised"),
        everyDay(run, [](const Frame& f) { return f.realisedGain.value_or(nothing); }), ChartLine::Look::Second);
    content.limits.push_back({1, Charts::tr("runs away")});
    // The dial's range, a little longer where the realised gain goes beyond it.
    double most = 1.5;
    for (const ChartLine& line : content.lines)
        for (const double value : line.values)
            most = std::isfinite(value) ? std::max(most, value) : most;
    content.low = -0.5;
    content.high = std::min(most, 2.0);
}

void losses(ChartContent& content, const Run& run)
{
    const auto positive = [](const Frame& f) {
        return std::accumulate(
            f.equity.begin(), f.equity.end(), 0.0, [](double s, double e) { return s + std::max(0.0, e); });
    };
    const Frame& first = run.frame(0);
    const double start = std::accumulate(first.equity.begin(), first.equity.end(), 0.0);
    plainLine(content, Charts::tr("loss"), everyDay(run, [&](const Frame& f) { return start - positive(f); }),
        ChartLine::Look::Strong);
    double direct = 0;
    plainLine(content, Charts::tr("direct loss"),
        everyDay(run, [&](const Frame& f) { return direct += f.open ? f.open->directLoss : 0; }),
        ChartLine::Look::Second);
}

double depthAtStart(const Run& run, std::size_t asset)
{
    const double start = run.frame(0).depth[asset];
    return start > 0 ? start : 1;
}

void fill(ChartContent& content, const Run& run, const Selection& selection)
{
    switch (content.kind) {
    case ChartKind::Prices:
        return assetLines(content, run, [](const Frame& f, std::size_t a) { return 100 * f.price[a]; });
    case ChartKind::LeverageRatio: return leverageRatios(content, run, selection);
    case ChartKind::Volatility:
        return assetLines(content, run, [](const Frame& f, std::size_t a) { return 100 * f.volatility[a]; });
    case ChartKind::HalfSpread:
        return assetLines(content, run, [](const Frame& f, std::size_t a) { return 1e4 * f.halfSpread[a]; });
    case ChartKind::Depth:
        return assetLines(
            content, run, [&](const Frame& f, std::size_t a) { return 100 * f.depth[a] / depthAtStart(run, a); });
    case ChartKind::Haircuts:
        return assetLines(content, run, [](const Frame& f, std::size_t a) { return 100 * f.haircut[a]; });
    case ChartKind::ForcedSales: return forcedSales(content, run);
    case ChartKind::LoopGain: return loopGains(content, run);
    case ChartKind::Quotes:
        return assetLines(content, run, [](const Frame& f, std::size_t a) { return 100 * f.quotingShare[a]; });
    case ChartKind::Equity:
        return dealerLines(content, run, selection, [](const Frame& f, std::size_t i) { return f.equity[i]; });
    case ChartKind::Losses: return losses(content, run);
    }
}

int decimalsOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Volatility:
    case ChartKind::LoopGain: return 2;
    case ChartKind::HalfSpread:
    case ChartKind::Depth:
    case ChartKind::Haircuts:
    case ChartKind::Quotes: return 0;
    default: return 1;
    }
}

/// The range of what is drawn, where the kind has not set one.
void takeRange(ChartContent& content)
{
    if (content.low != 0 || content.high != 1)
        return;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const ChartLine& line : content.lines)
        for (const double value : line.values)
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    if (low > high)
        return;
    const bool fromZero = content.kind != ChartKind::Prices && low >= 0;
    content.low = fromZero ? 0 : low;
    content.high = std::max(high, content.low + std::max(1e-6, 0.01 * std::abs(content.low)));
}

int lastInteresting(const Run& run)
{
    int last = 1;
    for (int round = 1; round <= run.lastRound(); ++round)
        if (const auto& open = run.frame(round).open;
            open && open->cause.total() > quietShare * run.scales.largestSales)
            last = round;
    for (const auto& shock : run.scenario().shocks)
        last = std::max(last, std::min(shock.round, run.lastRound()));
    return last;
}

QString quoted(const QString& text, QChar separator)
{
    if (!text.contains(separator) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

struct Extreme {
    bool lowest = false;
    QString name;
    int round = 0;
    double value = 0;
};

/// The lowest point of the lines that fall, the highest of those that rise.
Extreme extremeOf(const ChartContent& content)
{
    const bool lowest = content.kind == ChartKind::Prices || content.kind == ChartKind::LeverageRatio
        || content.kind == ChartKind::Depth || content.kind == ChartKind::Quotes || content.kind == ChartKind::Equity;
    Extreme found{
        lowest, {}, 0, lowest ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity()};
    for (const ChartLine& line : content.lines)
        for (std::size_t t = 0; t < line.values.size(); ++t)
            if (const double v = line.values[t]; std::isfinite(v) && (lowest ? v < found.value : v > found.value))
                found = {lowest, line.name, static_cast<int>(t), v};
    return found;
}

} // namespace

QColor ChartLine::colour(const Theme& theme) const
{
    switch (look) {
    case Look::Asset: return theme.asset(rank, count);
    case Look::Strong: return theme.ink;
    case Look::Second: return theme.ink3;
    case Look::Other: return theme.lineStrong;
    }
    return theme.ink;
}

std::size_t ChartContent::named() const
{
    const auto other = std::ranges::find(lines, ChartLine::Look::Other, &ChartLine::look);
    return std::min(static_cast<std::size_t>(other - lines.begin()), mostLines);
}

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

ChartContentPtr chartContent(const Run& run, ChartKind kind, const Selection& selection)
{
    auto content = std::make_shared<ChartContent>();
    content->kind = kind;
    content->title = chartTitle(kind);
    content->decimals = decimalsOf(kind);
    content->lastRound = run.lastRound();
    content->lastInteresting = lastInteresting(run);
    fill(*content, run, selection);
    takeRange(*content);
    return content;
}

QString chartTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Prices: return Charts::tr("Prices, start = 100");
    case ChartKind::LeverageRatio: return Charts::tr("Leverage ratio (SLR), %");
    case ChartKind::Volatility: return Charts::tr("Volatility, % a day");
    case ChartKind::HalfSpread: return Charts::tr("Half-spread, bp");
    case ChartKind::Depth: return Charts::tr("Market depth, % of start");
    case ChartKind::Haircuts: return Charts::tr("Haircuts, %");
    case ChartKind::ForcedSales: return Charts::tr("Forced sales by cause, bn a day");
    case ChartKind::LoopGain: return Charts::tr("Loop gain");
    case ChartKind::Quotes: return Charts::tr("Dealers that quote, %");
    case ChartKind::Equity: return Charts::tr("Equity of dealers, bn");
    case ChartKind::Losses: return Charts::tr("Losses so far, bn");
    }
    return {};
}

QString chartKey(ChartKind kind) { return QLatin1String(keys[static_cast<int>(kind)]); }

std::optional<ChartKind> chartKindOf(const QString& key)
{
    for (int k = 0; k < chartKinds; ++k)
        if (key == QLatin1String(keys[k]))
            return static_cast<ChartKind>(k);
    return {};
}

QString chartSummary(const ChartContent& content, int round)
{
    constexpr std::size_t mostTold = 5;
    const Numbers n;
    const auto at = static_cast<std::size_t>(std::clamp(round, 0, content.lastRound));
    QStringList figures;
    for (std::size_t i = 0; i < std::min(content.named(), mostTold); ++i)
        if (std::isfinite(content.lines[i].values[at]))
            figures << Charts::tr("%1 %2", "name and figure")
                           .arg(content.lines[i].name, n.fixed(content.lines[i].values[at], content.decimals));
    for (const ChartPart& part : content.parts)
        if (part.values[at] > 0.05)
            figures << Charts::tr("%1 %2", "name and figure").arg(part.name, n.money(part.values[at]));
    QString text = figures.isEmpty() ? Charts::tr("%1: nothing on day %2.").arg(content.title).arg(round)
                                     : Charts::tr("%1: on day %2 %3.")
                                           .arg(content.title)
                                           .arg(round)
                                           .arg(figures.join(Charts::tr(", ", "between figures")));
    if (const Extreme extreme = extremeOf(content); !extreme.name.isEmpty())
        text += QLatin1Char(' ')
            + (extreme.lowest ? Charts::tr("Lowest of the run: %1 %2 on day %3.")
                              : Charts::tr("Highest of the run: %1 %2 on day %3."))
                  .arg(extreme.name, n.fixed(extreme.value, content.decimals))
                  .arg(extreme.round);
    return text;
}

QString chartAsText(const ChartContent& content, QChar separator)
{
    QString text = Charts::tr("day");
    for (const ChartLine& line : content.lines)
        text += separator + quoted(line.name, separator);
    for (const ChartPart& part : content.parts)
        text += separator + quoted(part.name, separator);
    text += QLatin1Char('\n');
    const auto number = [](double v) {
        return std::isfinite(v) ? QLocale::c().toString(v, 'g', QLocale::FloatingPointShortest) : QString();
    };
    for (std::size_t t = 0; t <= static_cast<std::size_t>(content.lastRound); ++t) {
        text += QString::number(t);
        for (const ChartLine& line : content.lines)
            text += separator + number(line.values[t]);
        for (const ChartPart& part : content.parts)
            text += separator + number(part.values[t]);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace waterhammer
