// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace waterhammer {

/// A bar that grows from the bottom, piece by piece.
class Stack {
public:
    Stack(QPainter& painter, const QRectF& bar, double scale)
        : m_painter(painter)
        , m_bar(bar)
        , m_scale(scale)
        , m_top(bar.bottom())
    {
    }
    void add(double bn, const QBrush& brush)
    {
        const double height = bn * m_scale;
        if (height <= 0)
            return;
        m_painter.fillRect(QRectF(m_bar.left(), m_top - height, m_bar.width(), height), brush);
        m_top -= height;
    }
    [[nodiscard]] QRectF above(double bn) const
    {
        return {m_bar.left(), m_top - bn * m_scale, m_bar.width(), bn * m_scale};
    }

private:
    QPainter& m_painter;
    QRectF m_bar;
    double m_scale, m_top;
};

} // namespace waterhammer
