// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QStyledItemDelegate>

namespace waterhammer {

struct LibraryCard;

/// Paints a card of the library: price paths on the one scale, name, what it shows, what its run comes to.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A heading takes a line of its own, cards share one.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRectF& box, const QString& text) const;
    void paintPrices(QPainter& painter, const QRectF& box, const LibraryCard& card, double lowest) const;
    void paintWords(QPainter& painter, const QRectF& box, const LibraryCard& card) const;
    void paintFigures(QPainter& painter, QPointF at, double room, const LibraryCard& card) const;

    Theme m_theme;
};

} // namespace waterhammer
