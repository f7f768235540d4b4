// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/dealers_model.h"
#include "views/theme.h"

#include <QStyledItemDelegate>

namespace waterhammer {

/// Paints the rows of the dealers table: marks, bullets, lamps and coloured figures.
class DealersDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DealersDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Of all rows, px of the design: text and marks are as small as low rows need.
    void setRowHeight(double height);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QRectF& box, int column, const QString& text, const DealerFigures& figures,
        double scale) const;
    void paintRatio(
        QPainter& painter, const QRectF& box, const QString& text, const DealerFigures& figures, double scale) const;
    void paintText(
        QPainter& painter, const QRectF& box, const QString& text, int align, int weight, const QColor& colour) const;

    Theme m_theme;
    double m_text = type::table, m_mark = 13; ///< px of the design
};

} // namespace waterhammer
