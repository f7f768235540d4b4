// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_panel.h"

namespace waterhammer {

/// Who finances the dealers' repo: what each lender had lent this morning, called, got back, has left and has written
/// off so far. A row opens to its borrowers.
class LendersPanel : public FigurePanel {
    Q_OBJECT
public:
    explicit LendersPanel(QWidget* parent = nullptr);

protected:
    [[nodiscard]] FigureSheet sheetOf(const Run& run, int round) const override;
    [[nodiscard]] bool concerns(const Run& run) const override;
    /// [ goes to the lender, ] to whom it lends.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace waterhammer
