// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_walk.h"

#include "model/analysis/lending.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waterhammer {

namespace {

using Kind = GraphNode::Kind;

class Walker {
public:
    explicit Walker(const GraphLayout& in)
        : layout(in)
    {
    }

    GraphNode from(const GraphNode& node, WalkStep step) const
    {
        if (step == WalkStep::First || !node)
            return {Kind::Dealer, 0};
        if (step == WalkStep::Last)
            return {Kind::Dealer, layout.dealers.size() - 1};
        switch (node.kind) {
        case Kind::Dealer: return layout.groups.empty() ? fromDealer(node, step) : fromColumn(node, step);
        case Kind::Asset: return fromAsset(node, step);
        case Kind::Fund: return fromFund(node, step);
        case Kind::Lenders: return fromLenders(node, step);
        case Kind::None:
        case Kind::Group: break;
        }
        return {Kind::Dealer, 0};
    }

private:
    const GraphLayout& layout;

    double height(const GraphNode& node) const { return layout.rectOf(node).center().y(); }

    /// The next of these nodes up or down; the place on the screen counts, since nodes may have been dragged.
    template <class Admit>
    GraphNode vertically(const GraphNode& node, Kind kind, std::size_t count, bool down, Admit admit) const
    {
        GraphNode best = node;
        double nearest = std::numeric_limits<double>::infinity();
        const auto order = [&](std::size_t i) { return std::pair(height({kind, i}), i); };
        const auto here = order(node.index);
        for (std::size_t i = 0; i < count; ++i) {
            if (i == node.index || !admit(i) || (down ? order(i) < here : here < order(i)))
                continue;
            const double distance = std::abs(order(i).first - here.first);
            // Of several at one height the next in the list, so that none is jumped over.
            if (distance < nearest || (distance == nearest && (down ? i < best.index : i > best.index))) {
                nearest = distance;
                best = {kind, i};
            }
        }
        return best;
    }
    template <class Admit> GraphNode nearest(const GraphNode& node, Kind kind, std::size_t count, Admit admit) const
    {
        GraphNode best = node;
        double distance = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < count; ++i)
            if (const double d = std::abs(height({kind, i}) - height(node)); admit(i) && d < distance) {
                distance = d;
                best = {kind, i};
            }
        return best;
    }
    GraphNode nearestAsset(const GraphNode& node) const
    {
        return nearest(node, Kind::Asset, layout.assets.size(), [](std::size_t) { return true; });
    }

    GraphNode fromDealer(const GraphNode& node, WalkStep step) const
    {
        const bool right = layout.dealers[node.index].right;
        if (step == WalkStep::Up || step == WalkStep::Down)
            return vertically(node, Kind::Dealer, layout.dealers.size(), step == WalkStep::Down,
                [&](std::size_t i) { return layout.dealers[i].right == right; });
        const bool inwards = (step == WalkStep::Left) == right;
        return inwards ? nearestAsset(node) : GraphNode{Kind::Lenders, right ? 1U : 0U};
    }

    GraphNode fromColumn(const GraphNode& node, WalkStep step) const
    {
        const std::size_t g = layout.dealers[node.index].group;
        const auto& members = layout.groups[g].dealers;
        const auto slot = static_cast<std::size_t>(std::ranges::find(members, node.index) - members.begin());
        const bool right = layout.groups[g].right;
        if (step == WalkStep::Left && slot > 0)
            return {Kind::Dealer, members[slot - 1]};
        if (step == WalkStep::Right && slot + 1 < members.size())
            return {Kind::Dealer, members[slot + 1]};
        if (step == WalkStep::Left || step == WalkStep::Right)
            return (step == WalkStep::Right) == right ? node : nearestAsset(node);
        const std::size_t other = step == WalkStep::Up ? g - 1 : g + 1; // before the first wraps to "none"
        if (other >= layout.groups.size() || layout.groups[other].right != right)
            return node;
        const auto& next = layout.groups[other].dealers;
        return {Kind::Dealer, next[std::min(slot, next.size() - 1)]};
    }

    GraphNode fromAsset(const GraphNode& node, WalkStep step) const
    {
        if (step == WalkStep::Up || step == WalkStep::Down) {
            const GraphNode next = vertically(
                node, Kind::Asset, layout.assets.size(), step == WalkStep::Down, [](std::size_t) { return true; });
            return next == node && step == WalkStep::Down && !layout.funds.empty() ? GraphNode{Kind::Fund, 0} : next;
        }
        const bool right = step == WalkStep::Right;
        return nearest(
            node, Kind::Dealer, layout.dealers.size(), [&](std::size_t i) { return layout.dealers[i].right == right; });
    }

    GraphNode fromFund(const GraphNode& node, WalkStep step) const
    {
        if (step == WalkStep::Left)
            return {Kind::Fund, node.index > 0 ? node.index - 1 : 0};
        if (step == WalkStep::Right)
            return {Kind::Fund, std::min(node.index + 1, layout.funds.size() - 1)};
        return step == WalkStep::Up ? nearestAsset(node) : node;
    }

    GraphNode fromLenders(const GraphNode& node, WalkStep step) const
    {
        const bool right = node.index == 1;
        if ((step == WalkStep::Left) != right)
            return node;
        return nearest(
            node, Kind::Dealer, layout.dealers.size(), [&](std::size_t i) { return layout.dealers[i].right == right; });
    }
};

} // namespace

GraphNode walked(const GraphLayout& layout, const GraphNode& from, WalkStep step)
{
    return layout.dealers.empty() ? GraphNode{} : Walker(layout).from(from, step);
}

std::vector<GraphNode> nodesOf(const GraphLayout& layout)
{
    std::vector<GraphNode> nodes;
    const auto add = [&](Kind kind, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            nodes.push_back({kind, i});
    };
    add(Kind::Dealer, layout.dealers.size());
    add(Kind::Asset, layout.assets.size());
    add(Kind::Fund, layout.funds.size());
    add(Kind::Lenders, layout.lenders.size());
    return nodes;
}

namespace {

/// The lenders of a node, or its borrowers, in file order.
std::vector<GraphNode> acrossLoans(const Scenario& scenario, const GraphNode& from, LoanStep step)
{
    std::vector<GraphNode> nodes;
    for (std::size_t e = 0; e < scenario.claims.size(); ++e) {
        const RepoLender by = lenderOf(scenario.claims, e);
        const GraphNode lender{by.fund ? Kind::Fund : Kind::Dealer, by.index};
        const GraphNode borrower{Kind::Dealer, scenario.claims.borrower[e]};
        if (from == (step == LoanStep::ToLender ? borrower : lender))
            nodes.push_back(step == LoanStep::ToLender ? lender : borrower);
    }
    return nodes;
}

GraphNode nextAfter(const std::vector<GraphNode>& nodes, const GraphNode& node)
{
    const auto at = std::ranges::find(nodes, node);
    return at == nodes.end() || at + 1 == nodes.end() ? nodes.front() : *(at + 1);
}

} // namespace

GraphNode walkedLoan(const Scenario& scenario, const GraphNode& from, const GraphNode& before, LoanStep step)
{
    const auto nodes = acrossLoans(scenario, from, step);
    if (step == LoanStep::ToBorrower)
        return nodes.empty() ? from : nextAfter(nodes, before);
    if (!nodes.empty())
        return std::ranges::find(nodes, before) == nodes.end() ? nodes.front() : before;
    const auto beside = acrossLoans(scenario, before, LoanStep::ToLender); // the other lenders of whom it finances
    return std::ranges::find(beside, from) == beside.end() ? from : nextAfter(beside, from);
}

} // namespace waterhammer
