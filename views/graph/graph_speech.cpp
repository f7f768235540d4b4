// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph says, to whom cannot see it.
#include "model/words/spoken_day.h"
#include "views/graph/card_content.h"
#include "views/graph/contagion_graph.h"
#include "views/graph/graph_walk.h"
#include "views/language.h"

#include <algorithm>

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
    const auto round = static_cast<std::size_t>(std::clamp(m_picture.moment().round, 0, run.lastRound()));
    QStringList parts;
    for (const std::string& part : spokenDay(run.trajectory, round, run.facts[round], WindowLanguage()))
        parts << QString::fromStdString(part);
    QString sentence = parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (m_focus)
        sentence +=
            QLatin1Char(' ') + nodeName(m_focus) + QStringLiteral(": ") + nodeFigures(m_focus) + QLatin1Char('.');
    return sentence;
}

} // namespace waterhammer
