// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/growth.h"
#include "views/shown/run.h"
#include "views/view.h"

#include <optional>

namespace waterhammer {

/// What a fall of each asset takes off each on the next day, through trading alone: a heat map with its figures, a row
/// an asset that falls now. Of more than eight assets the eight with the largest figures. Arrow keys and clicks choose
/// a cell.
class GainMatrix : public View {
    Q_OBJECT
public:
    explicit GainMatrix(QWidget* parent = nullptr);

    /// Nothing where the day has no loop gain.
    void setGain(RunPtr run, std::optional<GainParts> gain);

    /// The chosen cell: which asset falls now, and on which it lands.
    [[nodiscard]] std::uint32_t of() const { return m_shown.empty() ? 0 : m_shown[m_row]; }
    [[nodiscard]] std::uint32_t on() const { return m_shown.empty() ? 0 : m_shown[m_column]; }
    [[nodiscard]] const std::optional<GainParts>& gain() const { return m_gain; }
    /// In words; empty where there is no matrix.
    [[nodiscard]] QString cellText() const;

    [[nodiscard]] QString spokenText() const override { return cellText(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellChosen();

protected:
    void themeChanged() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double value(std::uint32_t of, std::uint32_t on) const;
    [[nodiscard]] QRectF cell(std::size_t row, std::size_t column) const;
    void choose(std::size_t row, std::size_t column);
    void chooseLargest();
    void paintCell(QPainter& painter, std::size_t row, std::size_t column) const;

    RunPtr m_run;
    std::optional<GainParts> m_gain;
    std::vector<std::uint32_t> m_shown; ///< assets in sight, in file order
    std::size_t m_row = 0, m_column = 0;
};

} // namespace waterhammer
