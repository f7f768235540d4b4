// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QStyledItemDelegate>

namespace waterhammer {

/// A row of the event log: a sentence behind the mark of its kind (shape first, colour second). The day at hand has a
/// tinted ground.
class EventDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setRound(int round) { m_round = round; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] double markSide() const { return m_theme.length(9); }
    void paintMark(QPainter& painter, const QRectF& box, int kind) const;

    Theme m_theme;
    int m_round = -1;
};

} // namespace waterhammer
