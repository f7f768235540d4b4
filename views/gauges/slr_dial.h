// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/dealer_figures.h"
#include "views/gauges/dial.h"
#include "views/view.h"

namespace waterhammer {

/// The leverage ratio of one dealer: crossed below the minimum, hatched to a tenth above it, plain beyond; a triangle
/// outside where the run began.
class SlrDial : public View {
    Q_OBJECT
public:
    explicit SlrDial(QWidget* parent = nullptr);

    /// A ratio from 0 to `scale`; `needle` is where the needle points, on its way or not.
    void setFigures(const DealerFigures& figures, double needle, double scale);

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] std::optional<GaugeReading> reading() const override;
    /// Where the minimum's words stand: beside its mark, clear of the dial and, where one side is free, of
    /// the start's triangle.
    [[nodiscard]] QRectF minimumLabel() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Dial dial() const;
    [[nodiscard]] QString minimumText() const;
    void paintFace(QPainter& painter, const Dial& dial) const;
    void paintStart(QPainter& painter, const Dial& dial) const;

    DealerFigures m_figures;
    double m_needle = 0, m_scale = 0.08;
};

} // namespace waterhammer
