// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handout_chart.h"

#include "model/analysis/last_move.h"
#include "views/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(HandoutCharts)
};

constexpr double axisLeft = 40, labelRoom = 120;

/// Round steps, at most six.
double stepOf(double range)
{
    const double rough = range / 5, power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

struct Axes {
    QRectF box; ///< points
    double low, high;
    int days;
    QPointF at(double day, double value) const
    {
        return {box.left() + box.width() * day / std::max(1, days),
            box.bottom() - box.height() * (value - low) / (high - low)};
    }
};

std::vector<std::size_t> fallen(const Trajectory& run)
{
    std::vector<std::size_t> order(run.summary.lowestPrice.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t a) { return run.summary.lowestPrice[a]; });
    order.resize(std::min<std::size_t>(order.size(), 4));
    return order;
}

void paintAxes(Sheet& sheet, const Axes& axes, const Numbers& numbers)
{
    const Theme& t = sheet.theme();
    const double step = stepOf(axes.high - axes.low);
    const int decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
    for (double v = axes.low; v <= axes.high + 1e-9; v += step) {
        const QPointF at = axes.at(0, v);
        sheet.rule(at, axes.box.width(), t.line, 0.5);
        sheet.text(at + QPointF(-5, 3), numbers.fixed(v, decimals), 8, t.ink2, QFont::Normal, Qt::AlignRight);
    }
    const int every = static_cast<int>(std::max(1.0, stepOf(axes.days)));
    for (int day = 0; day <= axes.days; day += every)
        sheet.text(axes.at(day, axes.low) + QPointF(0, 11), numbers.locale().toString(day), 8, t.ink2, QFont::Normal,
            Qt::AlignHCenter);
    sheet.rule(axes.at(0, axes.low), axes.box.width(), t.lineStrong, 0.9);
    sheet.text(axes.box.bottomRight() + QPointF(8, 11), Charts::tr("day"), 8, t.ink2);
}

} // namespace

namespace {

/// The least and the most of some prices of a run, start = 1.
std::pair<double, double> rangeOf(const Run& run, const std::vector<std::size_t>& assets)
{
    double lowest = 1, highest = 1;
    for (const FramePtr& frame : run.trajectory.frames)
        for (const std::size_t a : assets)
            if (a < frame->price.size()) {
                lowest = std::min(lowest, frame->price[a]);
                highest = std::max(highest, frame->price[a]);
            }
    return {lowest, highest};
}

} // namespace

void paintPrices(Sheet& sheet, const Run& run, bool drawn, double height, const Run* beside)
{
    const Trajectory& trajectory = run.trajectory;
    const Numbers numbers(run.scenario());
    const auto shown = fallen(trajectory);
    auto [lowest, highest] = rangeOf(run, shown);
    if (beside) {
        const auto other = rangeOf(*beside, shown);
        lowest = std::min(lowest, other.first);
        highest = std::max(highest, other.second);
    }
    Axes axes{{sheet.left() + axisLeft, sheet.y() + 8, sheet.width() - axisLeft - labelRoom, height - 28}, 0, 0,
        std::max(1, std::min(run.lastRound(), lastMove(trajectory, run.leastMoney) + 2))};
    const double step = stepOf(std::max(0.1, 100 * (highest - lowest)));
    axes.low = std::floor(100 * lowest / step) * step;
    axes.high = std::max(axes.low + step, std::ceil(100 * highest / step - 1e-9) * step);
    paintAxes(sheet, axes, numbers);
    sheet.text(axes.box.topRight() + QPointF(8, 3), Charts::tr("start = 100"), 8, sheet.theme().ink2);
    static const Qt::PenStyle looks[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    double label = axes.box.top() + 14;
    for (std::size_t k = 0; drawn && k < shown.size(); ++k) {
        QPolygonF line;
        for (int day = 0; day <= axes.days; ++day)
            line << Sheet::px(axes.at(day, 100 * run.frame(day).price[shown[k]]));
        QPen pen(sheet.theme().ink, 1.3 * Sheet::fine, looks[k], Qt::FlatCap);
        sheet.painter().setPen(pen);
        sheet.painter().drawPolyline(line);
        sheet.painter().drawLine(
            Sheet::px({axes.box.right() + 8, label - 3}), Sheet::px({axes.box.right() + 26, label - 3}));
        sheet.text({axes.box.right() + 30, label},
            QString::fromStdString(run.scenario().assets.name[shown[k]]).left(22), 8, sheet.theme().ink);
        label += 12;
    }
    if (!drawn) {
        sheet.painter().setPen(QPen(sheet.theme().ink, Sheet::fine));
        sheet.painter().setBrush(sheet.theme().surface);
        sheet.painter().drawEllipse(Sheet::px(axes.at(0, 100)), 3 * Sheet::fine, 3 * Sheet::fine);
    }
    sheet.space(height);
}

void paintDayLine(Sheet& sheet, const Run& run, const DayLine& line, double height)
{
    double low = 0, high = 0;
    int last = 1;
    bool first = true;
    for (const auto* values : {&line.known, &line.truth})
        for (const auto& [day, value] : *values) {
            low = first ? value : std::min(low, value);
            high = first ? value : std::max(high, value);
            first = false;
            last = std::max(last, day);
        }
    const double step = stepOf(high > low ? high - low : std::max(1e-6, std::abs(high)));
    Axes axes{{sheet.left() + axisLeft, sheet.y() + 8, sheet.width() - axisLeft - labelRoom, height - 28},
        std::floor(low / step) * step, 0, last};
    axes.high = std::max(axes.low + step, std::ceil(high / step - 1e-9) * step);
    paintAxes(sheet, axes, Numbers(run.scenario()));
    for (const auto* values : {&line.known, &line.truth}) {
        QPolygonF points;
        for (const auto& [day, value] : *values)
            points << Sheet::px(axes.at(day, value));
        if (values == &line.truth && !line.drawn)
            continue;
        sheet.painter().setPen(QPen(sheet.theme().ink, 1.3 * Sheet::fine));
        sheet.painter().drawPolyline(points);
    }
    if (!line.known.empty()) {
        const auto& [day, value] = line.known.back();
        sheet.painter().setPen(QPen(sheet.theme().ink, Sheet::fine));
        sheet.painter().setBrush(sheet.theme().surface);
        sheet.painter().drawEllipse(Sheet::px(axes.at(day, value)), 3 * Sheet::fine, 3 * Sheet::fine);
    }
    sheet.space(height);
}

namespace {

struct Piece {
    QString name;
    double amount;
    QColor colour;
};

/// A stack with a label for each piece that has room, at one side.
void paintStack(
    Sheet& sheet, const std::vector<Piece>& pieces, QRectF bar, double total, bool left, const Numbers& numbers)
{
    double y = bar.top(), last = bar.top() - 20;
    for (const Piece& piece : pieces) {
        const double high = total > 0 ? bar.height() * piece.amount / total : 0;
        sheet.painter().setPen(QPen(sheet.theme().ink2, 0.4 * Sheet::fine));
        sheet.painter().setBrush(piece.colour);
        sheet.painter().drawRect(Sheet::px(QRectF(bar.left(), y, bar.width(), high)));
        if (piece.amount > 0) {
            const double at = std::max(y + high / 2 + 3, last + 10);
            last = at;
            sheet.text({left ? bar.left() - 5 : bar.right() + 5, at},
                QStringLiteral("%1 %2").arg(piece.name, numbers.accountMoney(piece.amount)), 8, sheet.theme().ink,
                QFont::Normal, left ? Qt::AlignRight : Qt::AlignLeft);
        }
        y += high;
    }
}

void paintBook(Sheet& sheet, const Run& run, std::size_t i, double x, double height)
{
    const Scenario& s = run.scenario();
    const Theme& t = sheet.theme();
    const Numbers numbers(s);
    std::vector<Piece> owns{{Charts::tr("cash"), s.dealers.cash[i], t.cash}}, owes;
    double repo = 0, sum = s.dealers.cash[i] + s.dealers.otherAssets[i], rest = 0;
    for (auto k = s.positions.row[i]; k < s.positions.row[i + 1]; ++k) {
        sum += s.positions.units[k];
        repo += s.positions.repo[k];
        const auto rank = k - s.positions.row[i], count = s.positions.row[i + 1] - s.positions.row[i];
        if (rank < 4)
            owns.push_back({QString::fromStdString(s.assets.name[s.positions.asset[k]]).left(26), s.positions.units[k],
                t.asset(rank, count)});
        else
            rest += s.positions.units[k];
    }
    owns.push_back({Charts::tr("other"), std::max(0.0, s.dealers.otherAssets[i]) + rest, t.other});
    const double equity = run.frame(0).equity[i];
    owes.push_back({Charts::tr("borrowed"), std::max(0.0, sum - equity), t.repo});
    owes.push_back({Charts::tr("equity"), std::max(0.0, equity), t.equity});
    sheet.text({x, sheet.y() + 9}, QString::fromStdString(s.dealers.name[i]), 9, t.ink, QFont::DemiBold);
    sheet.text({x + 110, sheet.y() + 9}, Charts::tr("leverage ratio %1").arg(numbers.percent(run.frame(0).slr[i], 2)),
        9, t.ink2);
    const double top = sheet.y() + 16, high = height - 22;
    paintStack(sheet, owns, {x + 128, top, 20, high}, sum, true, numbers);
    paintStack(sheet, owes, {x + 152, top, 20, high}, sum, false, numbers);
}

} // namespace

void paintBooks(Sheet& sheet, const Run& run, double height)
{
    const std::size_t count = std::min<std::size_t>(2, run.scenario().dealerCount());
    for (std::size_t i = 0; i < count; ++i)
        paintBook(sheet, run, i, sheet.left() + static_cast<double>(i) * sheet.width() / 2, height);
    sheet.space(height);
}

} // namespace waterhammer
