// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"
#include "views/why/cause_words.h"

#include <QStyledItemDelegate>

namespace waterhammer {

/// A row of the answer: sign, words, bar of its share, amount. Bars and amounts stand below each other at all levels.
class WhyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit WhyDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Low rows and short bars for narrow panels; no bars in the narrowest.
    void setRoom(double width);
    [[nodiscard]] int rowHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, const QRectF& box, CauseMark mark) const;
    void paintLetter(QPainter& painter, const QRectF& box, const QColor& ground, const std::string& letter) const;
    [[nodiscard]] QColor colourOf(CauseMark mark) const;

    Theme m_theme;
    bool m_tight = false;
    double m_barWidth = 0; ///< px
};

} // namespace waterhammer
