// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"
#include "views/graph/graph_node.h"
#include "views/shown/run.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// What is said about a node of the graph: in its card, and aloud.
namespace waterhammer {

enum class CardTone { Plain, Breach, Near, Absorb, Fund };

struct CardRow {
    QString label, value;
    CardTone tone = CardTone::Plain;
    bool part = false; ///< of the row above: indented, light
};

struct CardContent {
    std::optional<DealerStance> mark;
    std::optional<std::pair<std::size_t, std::size_t>> assetRank; ///< of how many: colour of the bar beside the name
    QString title, note;
    std::vector<CardRow> rows;
};

[[nodiscard]] CardContent cardFor(const Run& run, int round, const GraphLayout& layout, const GraphNode& node);

/// The same in one line, for assistive technology.
[[nodiscard]] QString spoken(const CardContent& card);

} // namespace waterhammer
