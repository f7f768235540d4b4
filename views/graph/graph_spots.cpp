// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the graph stand that a lesson names.
#include "model/lesson/controls.h"
#include "views/graph/contagion_graph.h"
#include "views/graph/lamp_places.h"

namespace waterhammer {

namespace {

constexpr double flowSide = 14; ///< px of the design: the piece of a flow that is framed

GraphNode nodeOf(const std::string& kind, std::size_t index)
{
    if (kind == "dealers")
        return {GraphNode::Kind::Dealer, index};
    if (kind == "assets")
        return {GraphNode::Kind::Asset, index};
    if (kind == "funds")
        return {GraphNode::Kind::Fund, index};
    return kind == "lenders" ? GraphNode{GraphNode::Kind::Lenders, 0} : GraphNode{};
}

/// A part of a dealer; empty: it has no place of its own here.
QRectF partOf(const std::string& part, const GraphLayout& layout, const DealerPlace& place)
{
    if (part == "assets")
        return place.assets;
    if (part == "funding")
        return place.funding;
    if (part == "ratio")
        return place.bullet;
    if (layout.detail != GraphLayout::Detail::Full)
        return {};
    if (part == "lamps") {
        const auto lamps = lampPlaces(layout, place);
        return lamps.front() | lamps.back();
    }
    return place.label;
}

/// Where a flow leaves or reaches a node.
QPointF endOf(const GraphNode& node, const GraphLayout& layout, const QPointF& other)
{
    if (node.kind == GraphNode::Kind::Dealer && layout.detail != GraphLayout::Detail::Grouped)
        return layout.dealers[node.index].port;
    const QRectF box = layout.rectOf(node);
    return {other.x() < box.center().x() ? box.left() : box.right(), box.center().y()};
}

} // namespace

std::optional<Hint> ContagionGraph::placeOf(const Control& control) const
{
    auto* self = const_cast<ContagionGraph*>(this);
    if (!hasPicture())
        return {};
    if (control.role == ControlRole::Graph)
        return Hint{self, {}};
    const GraphLayout& layout = m_picture.layout();
    const GraphNode from = nodeOf(control.kind, control.index);
    if (control.role == ControlRole::Node) {
        if (!stands(from))
            return {};
        QRectF part;
        if (!control.part.empty() && from.kind == GraphNode::Kind::Dealer
            && layout.detail != GraphLayout::Detail::Grouped)
            part = partOf(control.part, layout, layout.dealers[from.index]);
        return Hint{self, {}, part.isEmpty() ? layout.rectOf(from) : part};
    }
    const GraphNode to = nodeOf(control.endKind, control.to);
    if (control.role != ControlRole::Flow || !stands(from) || !stands(to))
        return {};
    const QPointF begin = endOf(from, layout, layout.rectOf(to).center()), end = endOf(to, layout, begin);
    const double half = layout.px(flowSide);
    return Hint{self, {}, QRectF((begin + end) / 2, QSizeF()).adjusted(-half, -half, half, half)};
}

} // namespace waterhammer
