// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over the graph: frames of selection and focus, the problem, what is out of date, the empty state.
#include "views/graph/contagion_graph.h"
#include "views/graph/graph_painting.h"
#include "views/marks.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double staleOpacity = 0.45;

/// Corners only: a focus frame that no selection looks like.
void paintCorners(QPainter& painter, const QRectF& r, double arm)
{
    const auto corner = [&](QPointF at, double dx, double dy) {
        const QPointF points[] = {at + QPointF(dx, 0), at, at + QPointF(0, dy)};
        painter.drawPolyline(points, 3);
    };
    corner(r.topLeft(), arm, arm);
    corner(r.topRight(), -arm, arm);
    corner(r.bottomLeft(), arm, -arm);
    corner(r.bottomRight(), -arm, -arm);
}

} // namespace

void ContagionGraph::paintEmpty(QPainter& painter) const
{
    painter.fillRect(rect(), theme().surface);
    const QString title = m_picture.run() ? tr("No dealers yet") : tr("Nothing has run yet");
    const QString sentence = m_picture.run() ? tr("Add one, or paste a block from a spreadsheet.")
                                             : tr("Open a scenario, or mend what keeps this one from running.");
    const double middle = height() / 2.0;
    painter.setFont(theme().font(15, QFont::DemiBold));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(0, middle - theme().length(34), width(), theme().length(24)), Qt::AlignCenter, title);
    painter.setFont(theme().font(12.5));
    painter.setPen(theme().ink2);
    painter.drawText(
        QRectF(theme().length(20), middle - theme().length(8), width() - theme().length(40), theme().length(60)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

void ContagionGraph::paintFrames(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double unit = theme().textScale(), out = 6 * unit;
    const auto around = [&](const GraphNode& node, double distance) {
        return m_picture.layout().rectOf(node).adjusted(-distance, -distance, distance, distance);
    };
    if (m_openGroup) {
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        painter.drawRoundedRect(around({GraphNode::Kind::Group, *m_openGroup}, 0), 3, 3);
    }
    if (m_selected) {
        const bool column = !m_picture.layout().groups.empty() && m_selected.kind == GraphNode::Kind::Dealer;
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        // Above a column stands how many of its group do what.
        const QRectF mark = column ? around(m_selected, 2).adjusted(0, 4, 0, 0) : around(m_selected, out);
        painter.drawRoundedRect(mark, 3, 3);
    }
    if (m_focus && hasFocus()) {
        painter.setPen(QPen(theme().accent, theme().stroke(2.4), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        paintCorners(painter, around(m_focus, out + 4 * unit), 8 * unit);
    } else if (hasFocus()) {
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ContagionGraph::paintOutOfDate(QPainter& painter)
{
    painter.fillRect(rect(), theme().surface);
    // Faded as one picture: faded part by part, what lies below would show through.
    QPixmap picture((QSizeF(size()) * pixelRatio()).toSize());
    picture.setDevicePixelRatio(pixelRatio());
    {
        QPainter into(&picture);
        paintDetail(into);
    }
    painter.setOpacity(staleOpacity);
    painter.drawPixmap(0, 0, picture);
    painter.setOpacity(1);
    const double unit = theme().textScale();
    painter.fillRect(QRectF(0, 0, width(), 7 * unit), hatch(theme().near, theme().nearSoft));
    if (m_outOfDateWords.isEmpty())
        return;
    painter.setFont(theme().font(12, QFont::DemiBold));
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_outOfDateWords);
    const QRectF box(width() - textWidth - 36 * unit, 13 * unit, textWidth + 28 * unit, 24 * unit);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().near, theme().stroke(1.2)));
    painter.setBrush(theme().nearSoft);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme().nearText);
    painter.drawText(box, Qt::AlignCenter, m_outOfDateWords);
}

void ContagionGraph::paintProblem(QPainter& painter) const
{
    const GraphNode node = nodeOf({Selection::Kind::Dealer, *m_problemDealer}, scenario());
    const QRectF frame = m_picture.layout().rectOf(node);
    if (frame.isEmpty())
        return;
    const double unit = theme().textScale();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().breach, theme().stroke(2)));
    painter.drawRect(frame.adjusted(-6 * unit, -6 * unit, 6 * unit, 6 * unit));
    painter.setFont(theme().font(12, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const QString words = metrics.elidedText(tr("must be mended"), Qt::ElideRight, width() * 0.5);
    const double boxWidth = metrics.horizontalAdvance(words) + 16 * unit, boxHeight = 22 * unit;
    const double x = std::clamp(frame.center().x() - boxWidth / 2, 4.0, std::max(4.0, width() - boxWidth - 4));
    const double below = frame.bottom() + 10 * unit;
    const double y = below + boxHeight < height() ? below : frame.top() - 10 * unit - boxHeight;
    const QRectF box(x, y, boxWidth, boxHeight);
    painter.setBrush(theme().breachSoft);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme().breachText);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace waterhammer
