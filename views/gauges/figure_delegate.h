// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_sheet.h"
#include "views/theme.h"

#include <QStyledItemDelegate>

namespace waterhammer {

/// Where names stand: beside their figures, or in a line above them, where those have the whole width; then the second
/// line of a figure may have a line a word.
enum class NamePlace { Beside, Above, AboveInWords };

/// Paints the cells of a table of figures.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setNames(NamePlace names) { m_names = names; }
    [[nodiscard]] NamePlace names() const { return m_names; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What a cell takes in width, px; `first`: it is a name, with its mark. A name above takes none.
    [[nodiscard]] double widthOf(const FigureRow& row, const FigureCell& cell, bool first, NamePlace names) const;

private:
    [[nodiscard]] QColor ink(CellLook look) const;
    [[nodiscard]] QFont secondFont() const;
    [[nodiscard]] QFont font(const FigureRow& row, const FigureCell& cell) const;
    /// At the left of a line; returns where the rest of it begins.
    double paintStance(QPainter& painter, const QRectF& line, LenderStance stance) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFigure(QPainter& painter, QRectF text, int alignment, const FigureRow& row, const FigureCell& cell) const;

    Theme m_theme;
    NamePlace m_names = NamePlace::Beside;
};

} // namespace waterhammer
