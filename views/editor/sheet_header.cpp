// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_header.h"

#include "views/icons.h"

#include <QPainter>

namespace waterhammer {

namespace {
constexpr double headText = 11, lineHeight = 19;
}

SheetHeader::SheetHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("sheetHeader"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(16);
    connect(this, &QHeaderView::sectionClicked, this, &SheetHeader::sort);
}

const SheetModel* SheetHeader::sheet() const { return qobject_cast<const SheetModel*>(model()); }

void SheetHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    viewport()->update();
}

/// One line where no columns belong together.
QSize SheetHeader::sizeHint() const { return {100, static_cast<int>(topLine() + m_theme.length(lineHeight))}; }

double SheetHeader::topLine() const
{
    constexpr double bare = 3; // px of the design
    for (int column = 0; sheet() && column < sheet()->columnCount(); ++column)
        if (!sheet()->content().column(column).group.isEmpty())
            return m_theme.length(lineHeight);
    return m_theme.length(bare);
}

void SheetHeader::sort(int column)
{
    auto* model = qobject_cast<SheetModel*>(this->model());
    if (!model)
        return;
    if (model->order().column != column)
        model->sortBy({column});
    else if (model->order().direction == Qt::AscendingOrder)
        model->sortBy({column, Qt::DescendingOrder});
    else
        model->sortBy({});
}

void SheetHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.raised);
    painter.setPen(m_theme.lineStrong);
    painter.drawLine(0, height() - 1, viewport()->width(), height() - 1);
    if (!sheet())
        return;
    paintGroups(painter);
    for (int column = 0; column < count(); ++column)
        paintColumn(painter, column);
}

void SheetHeader::paintGroups(QPainter& painter) const
{
    painter.setFont(m_theme.font(headText, QFont::Medium));
    const int line = static_cast<int>(m_theme.length(lineHeight));
    for (int first = 0; first < count();) {
        const QString group = sheet()->content().column(first).group;
        int last = first;
        while (last + 1 < count() && sheet()->content().column(last + 1).group == group)
            ++last;
        if (!group.isEmpty()) {
            const int left = sectionViewportPosition(first) + 4;
            const int right = sectionViewportPosition(last) + sectionSize(last) - 3;
            // A group that is scrolled half out of sight keeps its words in the half that shows.
            const QRect visible(QPoint(std::max(left, 2), 0), QPoint(std::min(right, viewport()->width() - 2), line));
            painter.setPen(m_theme.ink2);
            const QString text = painter.fontMetrics().elidedText(group, Qt::ElideRight, visible.width());
            painter.drawText(visible, Qt::AlignCenter, text);
            painter.setPen(m_theme.lineStrong);
            painter.drawLine(left, line, right, line);
        }
        first = last + 1;
    }
}

void SheetHeader::paintColumn(QPainter& painter, int column) const
{
    const int left = sectionViewportPosition(column), width = sectionSize(column);
    if (left + width < 0 || left > viewport()->width())
        return;
    const SheetColumn& col = sheet()->content().column(column);
    const int top = static_cast<int>(topLine());
    QRect area(left + 6, top, width - 12, height() - top - 1);
    const bool item = sheet()->content().isItemColumn(column);
    if (item) {
        const int side = static_cast<int>(m_theme.length(11));
        icon(QStringLiteral("lock"), m_theme.accent, side)
            .paint(&painter, left + 3, area.center().y() - side / 2, side, side);
        area.setLeft(left + side + 4);
    }
    QString text = col.head;
    if (sheet()->order().column == column)
        text +=
            sheet()->order().direction == Qt::AscendingOrder ? QStringLiteral(" \u25b4") : QStringLiteral(" \u25be");
    painter.setPen(item ? m_theme.accent : m_theme.ink2);
    QFont font = m_theme.font(headText, QFont::Medium);
    if (QFontMetrics(font).horizontalAdvance(text) > area.width())
        font = m_theme.condensed(headText, QFont::Medium);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignVCenter | (col.rightAligned ? Qt::AlignRight : Qt::AlignLeft),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace waterhammer
