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
    /// Both are one picture from now on: what is the same amount is the same width in both. They end together.
    void shareScale(SpanRows& other);
    /// Where the bar of a row is painted.
    [[nodiscard]] QRectF barOf(std::size_t row) const;
    /// The name of a row as it is painted, on as many lines as it takes.
    [[nodiscard]] QRectF nameOf(std::size_t row) const;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void themeChanged() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What rows on one scale have in common.
    struct Columns {
        double name = 0, track = 0, trackEnd = 0; ///< right edge of the names; where bars may be
        double low = 0, high = 0;                 ///< of the scale
    };
    [[nodiscard]] Columns columnsFor(double width) const;
    [[nodiscard]] double heightOf(const SpanRow& row, const Columns& columns) const;
    [[nodiscard]] double topOf(std::size_t row, const Columns& columns) const;
    [[nodiscard]] static double placeOf(double amount, const Columns& columns);
    [[nodiscard]] QFont fontOf(const SpanRow& row) const;
    void renew();
    void paintRow(QPainter& painter, std::size_t place, const Columns& columns) const;

    std::vector<SpanRow> m_rows;
    SpanRows* m_peer = nullptr; ///< on the same scale
};

} // namespace waterhammer
