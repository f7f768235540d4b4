// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"
#include "views/shown/run.h"

#include <QPainterPath>
#include <QPointF>

#include <vector>

/// What moves in a day, as curves whose widths are money.
namespace waterhammer {

/// A cubic Bézier curve.
struct Curve {
    QPointF from, bend1, bend2, to;

    /// Leaves and arrives level, as every holding and ribbon does.
    [[nodiscard]] static Curve level(QPointF from, QPointF to);
    [[nodiscard]] QPointF at(double t) const;
    [[nodiscard]] double angleAt(double t) const; ///< radians, of the direction of travel
    [[nodiscard]] QPainterPath path() const;
};

enum class FlowKind { Sale, Absorbed };

/// One stream between a dealer (or a group of them) and an asset.
struct Ribbon {
    FlowKind kind = FlowKind::Sale;
    std::size_t owner = 0; ///< dealer; group where dealers are grouped
    std::size_t asset = 0;
    bool right = false;
    double amount = 0; ///< bn
    double width = 0;  ///< px, amount × GraphLayout::ribbonScale
    Curve curve;       ///< from the dealer to the asset, also where the goods travel the other way
};

/// The ribbons of a round, stacked where they leave and where they arrive, so that widths add up at both ends: at
/// the asset sales first, then absorbed trades, each in order of the owners.
[[nodiscard]] std::vector<Ribbon> ribbonsOf(const Run& run, int round, const GraphLayout& layout);
/// Only those of one dealer, where it stands in a group.
[[nodiscard]] std::vector<Ribbon> ribbonsOfDealer(
    const Run& run, int round, const GraphLayout& layout, std::size_t dealer);

/// What a fund sells of one asset: up along the column and into the tile's side.
struct RedemptionFlow {
    std::size_t fund = 0, asset = 0;
    double amount = 0, width = 0;
    std::vector<QPointF> line; ///< corners from the fund to the asset
};
[[nodiscard]] std::vector<RedemptionFlow> redemptionsOf(const Run& run, int round, const GraphLayout& layout);

/// Lenders that lose by a failure of this round: from the borrower to the lender.
struct LossFlow {
    std::size_t borrower = 0, lender = 0;
    Curve curve;
};
[[nodiscard]] std::vector<LossFlow> creditLossesOf(const Run& run, int round, const GraphLayout& layout);

/// Funding that leaves a dealer, bn and px.
struct FundingFlow {
    std::size_t dealer = 0;
    double amount = 0, width = 0;
    QPointF from, to;   ///< the dealer's stub and the lenders' arc
    bool called = true; ///< else it is what lenders without a name get back of their repo, beside those with one
};
[[nodiscard]] std::vector<FundingFlow> fundingOf(const Run& run, int round, const GraphLayout& layout);

/// Someone from outside above the column, who trades with assets: the official buyer, or clients.
struct Guest {
    bool official = false;
    QRectF box;
    double amount = 0;  ///< bn this round, all assets
    double offered = 0; ///< bn the official buyer stands ready for, 0 if unknown
    struct Line {
        std::size_t asset;
        std::vector<QPointF> corners; ///< from the guest to the asset
    };
    std::vector<Line> lines;
};
/// What the authority bought of an asset, of what was sold and from everybody, bn.
[[nodiscard]] inline double boughtOfficially(const Opening& open, std::size_t asset)
{
    return open.official[asset] + open.lift[asset];
}
[[nodiscard]] std::vector<Guest> guestsOf(const Run& run, int round, const GraphLayout& layout);

/// A point on a line of corners, and the direction there.
[[nodiscard]] std::pair<QPointF, double> alongLine(const std::vector<QPointF>& corners, double t);

} // namespace waterhammer
