// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <QColor>

#include <optional>
#include <vector>

namespace waterhammer {

/// A bar from one amount to another, with a name before it and a figure behind it.
struct SpanRow {
    QString name, value;
    QString tip = {};                 ///< the whole of it in a sentence; empty: name and value
    double from = 0, to = 0;          ///< where the bar begins and ends
    QColor colour = {};               ///< of the bar
    bool hollow = false;              ///< its outline alone: what would be
    bool strong = false;              ///< a sum
    std::optional<double> limit = {}; ///< a tick to compare with
};

/// Bars one below the other on one scale: a waterfall where each begins as the one before it ends.
class SpanRows : public View {
    Q_OBJECT
public:
    explicit SpanRows(QWidget* parent = nullptr);

    void setRows(std::vector<SpanRow> rows);
    [[nodiscard]] const std::vector<SpanRow>& rows() const { return m_rows; }

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void themeChanged() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double pitch() const { return theme().length(22); }
    void paintRow(QPainter& painter, const SpanRow& row, double top, const QRectF& track) const;
    [[nodiscard]] double placeOf(double amount, const QRectF& track) const;

    std::vector<SpanRow> m_rows;
    double m_low = 0, m_high = 1; ///< of the scale
};

} // namespace waterhammer
