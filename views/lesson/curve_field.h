// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <functional>
#include <utility>
#include <vector>

namespace waterhammer {

/// An axis on which the coming days of a figure are drawn: by the mouse, or by arrows, left and right a day, up and
/// down its value. What is known already stands before it; what it was is drawn beside it once that may be known.
class CurveField : public View {
    Q_OBJECT
public:
    using Values = std::vector<std::pair<int, double>>; ///< a value a day

    explicit CurveField(QWidget* parent = nullptr);

    /// What is drawn on.
    struct Axis {
        int from = 0, to = 0;                        ///< the days that are asked for
        Values known;                                ///< those before
        double low = 0, high = 1;                    ///< of the figure
        std::function<QString(double value)> figure; ///< as it is written
    };
    /// Nothing is drawn yet.
    void setAxis(Axis axis);
    void setDrawn(const Values& values);
    [[nodiscard]] const Values& drawn() const { return m_drawn; }
    /// What it was; empty: it is not known yet.
    void setTruth(const Values& values);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Something has been drawn.
    void drawnChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(int day, double value) const;
    [[nodiscard]] int first() const;
    void draw(QPointF from, QPointF to);
    void set(int day, double value);
    [[nodiscard]] double valueOf(int day) const;

    Axis m_axis;
    Values m_drawn, m_truth;
    int m_day = 0; ///< that arrows move
    QPointF m_last;
};

} // namespace waterhammer
