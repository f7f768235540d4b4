// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_panel.h"

class QLabel;

namespace waterhammer {

/// What it costs dealers that books are marked below the last price: a row an asset, which opens to whose books they
/// are, and a word on why.
class MarksPanel : public FigurePanel {
    Q_OBJECT
public:
    explicit MarksPanel(QWidget* parent = nullptr);

protected:
    [[nodiscard]] FigureSheet sheetOf(const Run& run, int round) const override;
    [[nodiscard]] bool concerns(const Run& run) const override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_why;
};

} // namespace waterhammer
