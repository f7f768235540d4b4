// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "views/shown/selection.h"

#include <cstddef>

namespace waterhammer {

/// Something in the graph that can be pointed at. By index, for one run; Selection is the same by id, for longer.
struct GraphNode {
    enum class Kind { None, Dealer, Asset, Fund, Lenders, Group };

    Kind kind = Kind::None;
    std::size_t index = 0; ///< lenders: 0 left, 1 right

    friend bool operator==(const GraphNode&, const GraphNode&) = default;
    [[nodiscard]] explicit operator bool() const { return kind != Kind::None; }
};

[[nodiscard]] inline GraphNode nodeOf(const Selection& selection, const Scenario& scenario)
{
    const auto index = selection.indexIn(scenario);
    if (!index)
        return {};
    switch (selection.kind) {
    case Selection::Kind::Dealer: return {GraphNode::Kind::Dealer, *index};
    case Selection::Kind::Asset: return {GraphNode::Kind::Asset, *index};
    case Selection::Kind::Fund: return {GraphNode::Kind::Fund, *index};
    case Selection::Kind::None: break;
    }
    return {};
}

/// Lenders and groups are no part of a scenario: nothing.
[[nodiscard]] inline Selection selectionOf(const GraphNode& node, const Scenario& scenario)
{
    switch (node.kind) {
    case GraphNode::Kind::Dealer: return dealerSelection(scenario, node.index);
    case GraphNode::Kind::Asset: return assetSelection(scenario, node.index);
    case GraphNode::Kind::Fund: return fundSelection(scenario, node.index);
    case GraphNode::Kind::None:
    case GraphNode::Kind::Lenders:
    case GraphNode::Kind::Group: break;
    }
    return {};
}

} // namespace waterhammer
