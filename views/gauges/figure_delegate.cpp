// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/figure_delegate.h"

#include "views/gauges/figure_model.h"

#include <QAbstractProxyModel>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double rowHeight = 23, tallRow = 38, nameLine = 17, wordLine = 14, pad = 4, markSide = 9; // px of the design

const FigureRow& rowOf(const QModelIndex& sorted)
{
    const auto* proxy = static_cast<const QAbstractProxyModel*>(sorted.model());
    return static_cast<const FigureModel*>(proxy->sourceModel())->row(proxy->mapToSource(sorted));
}

bool hasSecondLine(const FigureRow& row)
{
    return std::ranges::any_of(row.cells, [](const FigureCell& cell) { return !cell.below.isEmpty(); });
}

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FigureRow& row = rowOf(index);
    const FigureCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const QRectF box = option.rect;
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? m_theme.accentSoft : m_theme.surface);
    painter->fillRect(QRectF(box.left(), row.together ? box.top() : box.bottom() - 1, box.width(), 1),
        row.together ? m_theme.lineStrong : m_theme.line);
    const bool above = m_names != NamePlace::Beside;
    if (above)
        paintName(*painter, option, index);
    const double inset = m_theme.length(pad);
    QRectF text = box.adjusted(inset, above ? m_theme.length(nameLine) : 0, -inset, -1);
    if (!above && index.column() == 0 && row.stance)
        text.setLeft(paintStance(*painter, text, *row.stance));
    if (!above || index.column() > 0)
        paintFigure(*painter, text, index.data(Qt::TextAlignmentRole).toInt(), row, cell);
    painter->restore();
}

void FigureDelegate::paintFigure(
    QPainter& painter, QRectF text, int alignment, const FigureRow& row, const FigureCell& cell) const
{
    painter.setFont(font(row, cell));
    painter.setPen(ink(cell.look));
    const bool inWords = m_names == NamePlace::AboveInWords;
    if (inWords && hasSecondLine(row)) // all stand on one line, also those with nothing below
        text.setHeight(m_theme.length(wordLine + 1));
    else if (!cell.below.isEmpty())
        text.setHeight(text.height() / 2);
    painter.drawText(text, alignment,
        painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, static_cast<int>(text.width()) + 1));
    painter.setFont(secondFont());
    painter.setPen(ink(cell.belowLook));
    text.translate(0, text.height());
    for (const QString& line : inWords ? cell.below.split(QLatin1Char(' ')) : QStringList{cell.below}) {
        painter.drawText(text, alignment,
            painter.fontMetrics().elidedText(line, Qt::ElideRight, static_cast<int>(text.width()) + 1));
        text.translate(0, m_theme.length(wordLine));
    }
}

/// Over the whole row: each cell paints the part of it that lies in its own.
void FigureDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (!view)
        return;
    const FigureRow& row = rowOf(index);
    const FigureCell& name = row.cells.front();
    const int depth = (index.parent().isValid() ? 1 : 0) + (view->rootIsDecorated() ? 1 : 0);
    const double left = view->columnViewportPosition(0) + depth * view->indentation() + m_theme.length(pad);
    QRectF line(left, option.rect.top(), view->viewport()->width() - left, m_theme.length(nameLine));
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    if (row.stance)
        line.setLeft(paintStance(painter, line, *row.stance));
    painter.setFont(font(row, name));
    painter.setPen(ink(name.look));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(
            name.tip.isEmpty() ? name.text : name.tip, Qt::ElideRight, static_cast<int>(line.width())));
    painter.restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FigureRow& row = rowOf(index);
    const bool first = index.column() == 0;
    double height = hasSecondLine(row) ? tallRow : rowHeight;
    if (m_names == NamePlace::AboveInWords && hasSecondLine(row))
        height = 3 * wordLine + 4;
    if (m_names != NamePlace::Beside)
        height += nameLine;
    return {static_cast<int>(widthOf(row, row.cells[static_cast<std::size_t>(index.column())], first, m_names)),
        static_cast<int>(m_theme.length(height))};
}

double FigureDelegate::widthOf(const FigureRow& row, const FigureCell& cell, bool first, NamePlace names) const
{
    if (first && names != NamePlace::Beside)
        return 0;
    const double mark = first && row.stance ? markSide + 5 : 0;
    const double width =
        QFontMetricsF(font(row, cell)).horizontalAdvance(cell.text) + m_theme.length(mark + 2 * pad) + 2;
    const QFontMetricsF second(secondFont());
    double below = 0;
    if (names == NamePlace::AboveInWords)
        for (const QString& word : cell.below.split(QLatin1Char(' ')))
            below = std::max(below, second.horizontalAdvance(word));
    else
        below = second.horizontalAdvance(cell.below);
    return std::max(width, below + m_theme.length(2 * pad) + 2);
}

QFont FigureDelegate::secondFont() const { return m_theme.condensed(11); }

QColor FigureDelegate::ink(CellLook look) const
{
    switch (look) {
    case CellLook::Plain:
    case CellLook::Strong: return m_theme.ink;
    case CellLook::Faint: return m_theme.ink3;
    case CellLook::Sold: return m_theme.breachText;
    case CellLook::Taken: return m_theme.absorbText;
    case CellLook::Called: return m_theme.fundText;
    case CellLook::Tomorrow: return m_theme.nearText;
    }
    return m_theme.ink;
}

QFont FigureDelegate::font(const FigureRow& row, const FigureCell& cell) const
{
    const bool strong = row.together || cell.look == CellLook::Strong || cell.look == CellLook::Called
        || cell.look == CellLook::Tomorrow;
    return m_theme.font(type::table, strong ? QFont::DemiBold : QFont::Normal);
}

/// A filled square calls today, a dashed one tomorrow, a crossed one has failed; a ring rolls.
double FigureDelegate::paintStance(QPainter& painter, const QRectF& line, LenderStance stance) const
{
    const double side = m_theme.length(markSide);
    const QRectF box(line.left(), line.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (stance) {
    case LenderStance::Calls: painter.fillRect(box, m_theme.fund); break;
    case LenderStance::CallsTomorrow:
        painter.setPen(QPen(m_theme.nearText, m_theme.stroke(1.4), Qt::DashLine));
        painter.drawRect(box);
        break;
    case LenderStance::Failed:
        painter.setPen(QPen(m_theme.ink, m_theme.stroke(1.4)));
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case LenderStance::Rolls:
        painter.setPen(QPen(m_theme.ink3, m_theme.stroke(1.4)));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
    return box.right() + m_theme.length(5);
}

} // namespace waterhammer
