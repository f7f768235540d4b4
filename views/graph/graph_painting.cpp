// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_painting.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr std::size_t mostWholeNames = 26;
constexpr double batches = 6; ///< lamps and frames switch in so many steps, so that few pictures need making again

std::size_t switched(double progress, std::size_t dealers)
{
    const double batch = std::floor(std::clamp(progress, 0.0, 1.0) * batches) / batches;
    return static_cast<std::size_t>(batch * static_cast<double>(dealers));
}

} // namespace

DaySteps stepsAt(const Moment& moment, std::size_t dealers)
{
    if (!moment.moving || moment.round == 0)
        return {.lamps = dealers, .frames = dealers};
    const auto begun = [&](Phase phase) { return moment.progress(phase) > 0; };
    const double constraints = moment.progress(Phase::Constraints);
    return {.struck = begun(Phase::Shock),
        .marked = begun(Phase::Mark),
        .lamps = switched(constraints * 1.5, dealers),
        .frames = switched(constraints * 1.5 - 0.5, dealers),
        .redeemed = begun(Phase::Redemptions),
        .quoted = begun(Phase::Quotes),
        .trading = begun(Phase::Sales),
        .priced = begun(Phase::Price)};
}

std::vector<std::size_t> liquidityRanks(const Scenario& scenario)
{
    std::vector<std::size_t> ranks(scenario.assetCount());
    for (std::size_t rank = 0; rank < ranks.size(); ++rank)
        ranks[scenario.assets.byLiquidity[rank]] = rank;
    return ranks;
}

double textWidth(const QPainter& painter, const QString& text)
{
    return QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text);
}

void textAt(QPainter& painter, QPointF baseline, const QString& text, Qt::AlignmentFlag align)
{
    if (align != Qt::AlignLeft)
        baseline.rx() -= textWidth(painter, text) * (align == Qt::AlignRight ? 1.0 : 0.5);
    painter.drawText(baseline, text);
}

QString shortened(const QPainter& painter, const QString& text, double width)
{
    return QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, width);
}

std::vector<QString> dealerLabels(const Scenario& scenario)
{
    std::vector<QString> labels;
    labels.reserve(scenario.dealerCount());
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
        labels.push_back(QString::fromStdString(scenario.dealers.name[i]));
    if (labels.size() <= mostWholeNames)
        return labels;
    const qsizetype first = labels.front().indexOf(QLatin1Char(' ')) + 1;
    const QString word = labels.front().left(first);
    if (first > 0
        && std::ranges::all_of(labels, [&](const QString& l) { return l.size() > first && l.startsWith(word); }))
        for (QString& label : labels)
            label = label.mid(first);
    return labels;
}

} // namespace waterhammer
