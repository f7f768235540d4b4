// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_sheet.h"
#include "views/theme.h"

#include <QStyledItemDelegate>

namespace waterhammer {

/// Paints the cells of a table of figures.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What a cell takes in width, px; `first`: it is a name, with its mark.
    [[nodiscard]] double widthOf(const FigureRow& row, const FigureCell& cell, bool first) const;

private:
    [[nodiscard]] QColor ink(CellLook look) const;
    [[nodiscard]] QFont secondFont() const;
    [[nodiscard]] QFont font(const FigureRow& row, const FigureCell& cell) const;
    void paintStance(QPainter& painter, const QRectF& box, LenderStance stance) const;

    Theme m_theme;
};

} // namespace waterhammer
