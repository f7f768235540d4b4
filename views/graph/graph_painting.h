// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"
#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/theme.h"

#include <QPainter>

#include <vector>

/// What the painters of the graph share.
namespace waterhammer {

/// One picture's circumstances; a view of values that live elsewhere.
struct GraphScene {
    const Run& run;
    const GraphLayout& layout;
    const Theme& theme;
    int round = 0;

    [[nodiscard]] const Scenario& scenario() const { return run.scenario(); }
    [[nodiscard]] const Frame& frame() const { return run.frame(round); }
    [[nodiscard]] bool grouped() const { return layout.detail == GraphLayout::Detail::Grouped; }
};

/// Which of the things that change at once (numbers, lamps, frames: never gradually) have changed so far this day.
struct DaySteps {
    bool struck = true;                ///< the shock's prices
    bool marked = true;                ///< ratios at the opening
    std::size_t lamps = 0, frames = 0; ///< dealers whose lamps and frames are of this day
    bool redeemed = true;              ///< fund orders
    bool quoted = true;                ///< depths
    bool trading = true;               ///< flows of the day
    bool priced = true;                ///< closing prices and ratios

    friend bool operator==(const DaySteps&, const DaySteps&) = default;
};
[[nodiscard]] DaySteps stepsAt(const Moment& moment, std::size_t dealers);

/// Rank of each asset in liquidity, 0 for the most liquid.
[[nodiscard]] std::vector<std::size_t> liquidityRanks(const Scenario& scenario);

/// Writes a text at its baseline: to the right of the point, to the left of it, or around it.
void textAt(QPainter& painter, QPointF baseline, const QString& text, Qt::AlignmentFlag align = Qt::AlignLeft);
[[nodiscard]] double textWidth(const QPainter& painter, const QString& text);
/// Shortened with an ellipsis to a width.
[[nodiscard]] QString shortened(const QPainter& painter, const QString& text, double width);

/// Names as the graph writes them: without a first word that all share, once there are too many for whole names.
[[nodiscard]] std::vector<QString> dealerLabels(const Scenario& scenario);

} // namespace waterhammer
