// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lending.h"
#include "model/analysis/run_scales.h"
#include "model/scenario/scenario.h"
#include "views/graph/graph_node.h"
#include "views/graph/graph_places.h"
#include "views/shown/run.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

/// Where everything in the graph stands: pure geometry, in px of the widget. Nothing here depends on the day, so
/// nothing that has a place ever leaves it.
namespace waterhammer {

/// Lengths of one class of sizes, px at text scale 1.
struct GraphMetrics {
    double tile, text, rail, top, bottom, bulge, padding, lamp, tileGap; ///< see the members of GraphLayout
    double price, name, ratio, small;                                    ///< sizes of text
    double labelTop = 4, lampGap = 5;                                    ///< above a dealer's name, above its lamps
    double fundWidth, fundHeight, fundGap, guestHeight;                  ///< guests: official buyer and clients
    double groupWidth, groupGap;
    double lane; ///< between the tracks of lenders with a name
    bool roomy;  ///< room for a legend and second lines
};

struct DealerPlace {
    bool right = false; ///< faces the assets from the right
    std::size_t group = 0;
    QRectF frame;           ///< around bars and bullet; in a group: its column, with the mark
    QRectF assets, funding; ///< bars at their greatest height; in a group `assets` is the bar
    QRectF bullet;
    QRectF label;              ///< name, ratio and lamps; empty in a group
    QPointF port;              ///< where ribbons leave
    double stub = 0;           ///< height at which funding leaves for the lenders
    std::vector<double> stubs; ///< [its claims] likewise, for lenders with a name

    friend bool operator==(const DealerPlace&, const DealerPlace&) = default;
};

struct GroupPlace {
    bool right = false;
    QRectF box;
    std::vector<std::size_t> dealers;

    friend bool operator==(const GroupPlace&, const GroupPlace&) = default;
    [[nodiscard]] QPointF port() const { return {right ? box.left() : box.right(), box.center().y()}; }
};

/// One of the two outer arcs: a parabola.
struct LenderArc {
    QPointF top, control, bottom;

    friend bool operator==(const LenderArc&, const LenderArc&) = default;
    [[nodiscard]] double xAt(double y) const;
};

/// The way of what a lender with a name has lent: beside the arc of its borrowers' side, then below the assets.
struct LenderTrack {
    std::vector<RepoLender> lenders; ///< more than one share the last
    double inside = 0;               ///< px from the arc towards the assets
    double run = 0;                  ///< height below the assets

    friend bool operator==(const LenderTrack&, const LenderTrack&) = default;
};

struct GraphLayout {
    enum class Detail { Full, Compact, Grouped }; ///< up to 16, up to 60, more dealers

    QSizeF size;
    double unit = 1; ///< px a design px
    GraphMetrics metrics{};
    Detail detail = Detail::Full;
    double pitch = 0;        ///< height a dealer (or a group) has
    double barScale = 0;     ///< px a bn of total assets
    double ribbonScale = 0;  ///< px a bn of flow
    double leastFlow = 0.05; ///< less money than this is not shown
    double loanScale = 0;    ///< px a bn of what lenders with a name get back
    double bulletTop = 0.08; ///< SLR at the upper end of the bullets
    QRectF middle;           ///< what dealers and assets share: the box without its head and foot
    std::vector<DealerPlace> dealers;
    std::vector<GroupPlace> groups;
    std::vector<QRectF> assets, funds;
    std::vector<LenderArc> lenders;  ///< left, right; only the left with one dealer; none when grouped
    std::vector<LenderTrack> tracks; ///< funds first, then dealers; none when grouped
    bool stubWords = false;          ///< room for words at each stub

    /// Whether two layouts put everything at the same place (bars and ribbons may have other scales).
    [[nodiscard]] bool samePlaces(const GraphLayout& other) const;
    /// The arc a dealer borrows from: that of its side, where there is one.
    [[nodiscard]] const LenderArc& lendersOf(const DealerPlace& place) const
    {
        return lenders[place.right && lenders.size() > 1 ? 1 : 0];
    }
    /// The track of a lender with a name.
    [[nodiscard]] std::size_t trackOf(const RepoLender& lender) const;
    [[nodiscard]] double px(double design) const { return design * unit; }
    [[nodiscard]] GraphNode nodeAt(QPointF point) const;
    /// The rectangle a focus frame or a card goes around.
    [[nodiscard]] QRectF rectOf(const GraphNode& node) const;
    [[nodiscard]] std::size_t stackCount() const { return groups.empty() ? dealers.size() : groups.size(); }
};

/// From this number of dealers on they are drawn in groups.
inline constexpr std::size_t mostSingleDealers = 60;

[[nodiscard]] GraphLayout layOut(
    const Scenario& scenario, const RunScales& scales, const GraphPlaces& places, QSizeF size, double textScale);

/// The centre of a node as shares of the box, kept inside the part where it may stand.
[[nodiscard]] QPointF placeFor(const GraphLayout& layout, const GraphNode& node, QPointF centre);

} // namespace waterhammer
