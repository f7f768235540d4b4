// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_panel.h"

namespace waterhammer {

/// Who sold to whom on a day: a row a seller, opening to its assets (a row an asset where there is one seller), a
/// column a buyer, then what end investors had to take, what was refused and what stayed trapped.
class TradesPanel : public FigurePanel {
    Q_OBJECT
public:
    explicit TradesPanel(QWidget* parent = nullptr);

protected:
    [[nodiscard]] FigureSheet sheetOf(const Run& run, int round) const override;
    [[nodiscard]] bool concerns(const Run& run) const override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace waterhammer
