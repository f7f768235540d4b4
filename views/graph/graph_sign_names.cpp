// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the graph's signs, each at one place where it stands now.
#include "views/graph/contagion_graph.h"
#include "views/graph/lamp_places.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// The dealer at which signs are named: the first that sells on the day, else the first.
std::size_t shownDealer(const Run& run, int round)
{
    for (std::size_t i = 0; i < run.scenario().dealerCount(); ++i)
        if (run.dealer(round, i).sold > 0)
            return i;
    return 0;
}

/// The middle of the widest ribbon of what a dealer sells; empty: it sells nothing.
QRectF ribbonPlace(const Run& run, int round, std::size_t dealer, const GraphLayout& layout)
{
    const Frame& frame = run.frame(round);
    if (!frame.open)
        return {};
    const auto& positions = run.scenario().positions;
    const auto begin = positions.row[dealer], end = positions.row[dealer + 1];
    std::size_t largest = begin;
    for (std::size_t k = begin; k < end; ++k)
        if (frame.open->orders[k] > frame.open->orders[largest])
            largest = k;
    if (begin == end || frame.open->orders[largest] <= layout.leastFlow)
        return {};
    const DealerPlace& place = layout.dealers[dealer];
    const QRectF& tile = layout.assets[positions.asset[largest]];
    const QPointF to(place.right ? tile.right() : tile.left(), tile.center().y());
    const double half = layout.px(5);
    return QRectF((place.port + to) / 2, QSizeF()).adjusted(-half, -half, half, half);
}

} // namespace

std::vector<Hint> ContagionGraph::signs() const
{
    std::vector<Hint> all;
    const auto name = [&](const QRectF& part, const QString& text) {
        if (!part.isEmpty())
            all.push_back({const_cast<ContagionGraph*>(this), text, part});
    };
    if (!hasPicture())
        return all;
    const GraphLayout& layout = m_picture.layout();
    const Run& run = *m_picture.run();
    const int round = m_picture.moment().round;
    if (!layout.assets.empty())
        name(layout.assets.front(), tr("An asset: its price, how deep its market is, what was sold"));
    if (!layout.funds.empty())
        name(layout.funds.front(), tr("A fund"));
    if (layout.detail == GraphLayout::Detail::Grouped || layout.dealers.empty())
        return all;
    const std::size_t dealer = shownDealer(run, round);
    const DealerPlace& place = layout.dealers[dealer];
    name(place.assets, tr("What the dealer owns"));
    name(place.funding, tr("What it owes; at the foot what is its owners'"));
    name(place.bullet, tr("Its leverage ratio; mark: the minimum"));
    if (layout.detail == GraphLayout::Detail::Full) {
        const auto lamps = lampPlaces(layout, place);
        name(lamps[0], tr("L: leverage"));
        name(lamps[1], tr("V: value at risk"));
        name(lamps[2], tr("F: funding"));
    }
    name(ribbonPlace(run, round, dealer, layout), tr("Ribbon: a sale, as wide as it is large"));
    return all;
}

} // namespace waterhammer
