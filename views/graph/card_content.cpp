// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/card_content.h"

#include "views/language.h"

namespace waterhammer {

namespace {

/// Who borrows from one of the two arcs of lenders.
std::vector<std::size_t> borrowersOf(const GraphLayout& layout, bool right)
{
    std::vector<std::size_t> borrowers;
    for (std::size_t i = 0; i < layout.dealers.size(); ++i)
        if (layout.dealers[i].right == right)
            borrowers.push_back(i);
    return borrowers;
}

} // namespace

Card cardFor(const Run& run, int round, const GraphLayout& layout, const GraphNode& node)
{
    const WindowLanguage language;
    const auto nearest = static_cast<std::size_t>(std::clamp(round, 0, run.lastRound()));
    const CardDay day(run.trajectory, run.day(round), nearest, language);
    switch (node.kind) {
    case GraphNode::Kind::Dealer: return day.dealer(node.index);
    case GraphNode::Kind::Asset: return day.asset(node.index);
    case GraphNode::Kind::Fund: return day.fund(node.index);
    case GraphNode::Kind::Lenders: return day.lenders(borrowersOf(layout, node.index == 1));
    case GraphNode::Kind::Group: return day.group(layout.groups[node.index].dealers);
    case GraphNode::Kind::None: break;
    }
    return {};
}

} // namespace waterhammer
