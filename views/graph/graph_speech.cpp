// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph says, to whom cannot see it.
#include "views/graph/card_content.h"
#include "views/graph/contagion_graph.h"
#include "views/graph/graph_walk.h"
#include "views/numbers.h"

#include <QStringList>

#include <numeric>

namespace waterhammer {

std::vector<GraphNode> ContagionGraph::nodes() const
{
    return hasPicture() ? nodesOf(m_picture.layout()) : std::vector<GraphNode>();
}

QRectF ContagionGraph::nodeRect(const GraphNode& node) const
{
    return stands(node) ? m_picture.layout().rectOf(node) : QRectF();
}

Card ContagionGraph::cardOf(const GraphNode& node) const
{
    return cardFor(*m_picture.run(), m_picture.moment().round, m_picture.layout(), node);
}

QString ContagionGraph::nodeName(const GraphNode& node) const
{
    return stands(node) ? QString::fromStdString(cardOf(node).title) : QString();
}

QString ContagionGraph::nodeFigures(const GraphNode& node) const
{
    return stands(node) ? QString::fromStdString(spoken(cardOf(node))) : QString();
}

QString ContagionGraph::spokenText() const
{
    if (!hasPicture())
        return m_picture.run() ? tr("No dealers yet") : tr("Nothing has run yet");
    const Run& run = *m_picture.run();
    const int round = m_picture.moment().round;
    const Frame& frame = run.frame(round);
    const Numbers numbers(scenario());
    const std::size_t dealers = scenario().dealerCount();
    std::size_t breached = 0, failed = 0;
    for (std::size_t i = 0; i < dealers; ++i) {
        breached += frame.open && frame.open->breach[i] && !frame.failed[i];
        failed += frame.failed[i] != 0;
    }
    QStringList parts;
    parts << tr("Day %1: %2 of %3 dealers in breach, %4 failed")
                 .arg(round)
                 .arg(static_cast<qulonglong>(breached))
                 .arg(static_cast<qulonglong>(dealers))
                 .arg(static_cast<qulonglong>(failed));
    if (frame.open) {
        const double absorbed = std::accumulate(frame.open->absorbed.begin(), frame.open->absorbed.end(), 0.0);
        parts << tr("%1 sold, %2 absorbed by dealers")
                     .arg(numbers.moneyWithUnit(frame.open->cause.total()), numbers.moneyWithUnit(absorbed));
    }
    QStringList prices;
    for (std::size_t a = 0; a < std::min<std::size_t>(4, scenario().assetCount()); ++a)
        prices << shownName(scenario().assets.name, scenario().assets.id, a) + QLatin1Char(' ')
                + numbers.move(frame.price[a] / run.frame(0).price[a] - 1);
    parts << prices.join(QStringLiteral(", "));
    QString sentence = parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (m_focus)
        sentence +=
            QLatin1Char(' ') + nodeName(m_focus) + QStringLiteral(": ") + nodeFigures(m_focus) + QLatin1Char('.');
    return sentence;
}

} // namespace waterhammer
