// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_flows.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace waterhammer {

namespace {

/// Sales and absorbed trades [owner][asset] of a round, owners as the layout draws them.
struct Flows {
    std::size_t assets;
    std::vector<double> sales, absorbed;

    Flows(std::size_t owners, std::size_t assetCount)
        : assets(assetCount)
        , sales(owners * assetCount)
        , absorbed(owners * assetCount)
    {
    }
    void add(const Run& run, int round, std::size_t dealer, std::size_t owner)
    {
        const auto& positions = run.scenario().positions;
        const Opening& open = *run.frame(round).open;
        for (std::size_t k = positions.row[dealer]; k < positions.row[dealer + 1]; ++k) {
            const std::size_t cell = owner * assets + positions.asset[k];
            sales[cell] += open.orders[k];
            absorbed[cell] += open.bought[k];
        }
    }
};

struct Owner {
    std::size_t index;
    bool right;
    QPointF port;
};

/// Stacks the ribbons of these owners; `flows` is indexed by their place in the list.
std::vector<Ribbon> stacked(const Flows& flows, const std::vector<Owner>& owners, const GraphLayout& layout)
{
    std::vector<Ribbon> ribbons;
    std::vector<double> used(owners.size()), total(owners.size());
    const double scale = layout.ribbonScale;
    const auto shown = [&](double bn) { return bn > layout.leastFlow ? bn : 0; };
    for (std::size_t o = 0; o < owners.size(); ++o)
        for (std::size_t a = 0; a < flows.assets; ++a)
            total[o] +=
                scale * (shown(flows.sales[o * flows.assets + a]) + shown(flows.absorbed[o * flows.assets + a]));
    for (const bool right : {false, true})
        for (std::size_t a = 0; a < flows.assets; ++a) {
            double height = 0;
            for (std::size_t o = 0; o < owners.size(); ++o)
                if (owners[o].right == right)
                    height += scale
                        * (shown(flows.sales[o * flows.assets + a]) + shown(flows.absorbed[o * flows.assets + a]));
            const QRectF& tile = layout.assets[a];
            double y = tile.center().y() - height / 2;
            for (const FlowKind kind : {FlowKind::Sale, FlowKind::Absorbed})
                for (std::size_t o = 0; o < owners.size(); ++o) {
                    const double amount =
                        shown((kind == FlowKind::Sale ? flows.sales : flows.absorbed)[o * flows.assets + a]);
                    if (owners[o].right != right || amount <= 0)
                        continue;
                    Ribbon ribbon{kind, owners[o].index, a, right, amount, amount * scale, {}};
                    ribbon.curve =
                        Curve::level(owners[o].port, {right ? tile.right() : tile.left(), y + ribbon.width / 2});
                    y += ribbon.width;
                    ribbons.push_back(ribbon);
                }
        }
    // Where they leave, they stand in the order of the assets, sales before purchases.
    std::vector<std::size_t> byAsset(ribbons.size());
    std::iota(byAsset.begin(), byAsset.end(), std::size_t{0});
    std::ranges::stable_sort(byAsset, {}, [&](std::size_t r) { return ribbons[r].asset; });
    std::vector<std::size_t> place(owners.empty() ? 0 : 1 + std::ranges::max(owners, {}, &Owner::index).index);
    for (std::size_t o = 0; o < owners.size(); ++o)
        place[owners[o].index] = o;
    for (const std::size_t r : byAsset) {
        Ribbon& ribbon = ribbons[r];
        const std::size_t o = place[ribbon.owner];
        const double y = owners[o].port.y() - total[o] / 2 + used[o] + ribbon.width / 2;
        used[o] += ribbon.width;
        ribbon.curve = Curve::level({owners[o].port.x(), y}, ribbon.curve.to);
    }
    return ribbons;
}

/// Lanes beside the column for lines that run up to their asset.
QPointF tileSide(const QRectF& tile, bool right, double y) { return {right ? tile.right() : tile.left(), y}; }

Guest guest(bool official, const std::vector<double>& amounts, const GraphLayout& layout)
{
    Guest result;
    result.official = official;
    result.amount = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    const auto& m = layout.metrics;
    const double width = layout.px(m.roomy ? m.tile : 1.2 * m.tile), height = layout.px(m.guestHeight);
    result.box = QRectF(
        layout.assets.front().center().x() - width / 2, layout.middle.top() - height - layout.px(7), width, height);
    return result;
}

/// From the guest's box down into the first tile, or beside the column to a lower one.
void connect(Guest& guest, const std::vector<double>& amounts, const GraphLayout& layout)
{
    for (std::size_t a = 0; a < amounts.size(); ++a) {
        if (amounts[a] <= layout.leastFlow)
            continue;
        const QRectF& tile = layout.assets[a];
        const QRectF& box = guest.box;
        const double x = std::clamp(box.center().x(), tile.left() + layout.px(6), tile.right() - layout.px(6));
        if (std::abs(tile.top() - layout.middle.top()) < 1 && x >= box.left() && x <= box.right()) {
            guest.lines.push_back({a, {{x, box.bottom()}, {x, tile.top()}}});
            continue;
        }
        const bool right = !guest.official; // each its own side, so that their lines do not cross
        const double lane = (right ? std::max(tile.right(), box.right()) + layout.px(10)
                                   : std::min(tile.left(), box.left()) - layout.px(10));
        const double y = tile.top() + std::min(layout.px(9), tile.height() / 2);
        guest.lines.push_back({a,
            {tileSide(box, right, box.center().y()), {lane, box.center().y()}, {lane, y}, tileSide(tile, right, y)}});
    }
}

} // namespace

Curve Curve::level(QPointF from, QPointF to)
{
    const double half = (to.x() - from.x()) / 2;
    return {from, {from.x() + half, from.y()}, {to.x() - half, to.y()}, to};
}

QPointF Curve::at(double t) const
{
    const double s = 1 - t;
    return s * s * s * from + 3 * s * s * t * bend1 + 3 * s * t * t * bend2 + t * t * t * to;
}

double Curve::angleAt(double t) const
{
    const double s = 1 - t;
    const QPointF d = 3 * s * s * (bend1 - from) + 6 * s * t * (bend2 - bend1) + 3 * t * t * (to - bend2);
    return std::atan2(d.y(), d.x());
}

QPainterPath Curve::path() const
{
    QPainterPath path(from);
    path.cubicTo(bend1, bend2, to);
    return path;
}

std::vector<Ribbon> ribbonsOf(const Run& run, int round, const GraphLayout& layout)
{
    if (!run.frame(round).open)
        return {};
    const Scenario& scenario = run.scenario();
    const bool grouped = !layout.groups.empty();
    Flows flows(layout.stackCount(), scenario.assetCount());
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
        flows.add(run, round, i, grouped ? layout.dealers[i].group : i);
    std::vector<Owner> owners;
    for (std::size_t o = 0; o < layout.stackCount(); ++o)
        owners.push_back(grouped ? Owner{o, layout.groups[o].right, layout.groups[o].port()}
                                 : Owner{o, layout.dealers[o].right, layout.dealers[o].port});
    return stacked(flows, owners, layout);
}

std::vector<Ribbon> ribbonsOfDealer(const Run& run, int round, const GraphLayout& layout, std::size_t dealer)
{
    if (!run.frame(round).open || dealer >= layout.dealers.size())
        return {};
    Flows flows(1, run.scenario().assetCount());
    flows.add(run, round, dealer, 0);
    return stacked(flows, {{dealer, layout.dealers[dealer].right, layout.dealers[dealer].port}}, layout);
}

std::vector<RedemptionFlow> redemptionsOf(const Run& run, int round, const GraphLayout& layout)
{
    const Frame& frame = run.frame(round);
    std::vector<RedemptionFlow> flows;
    if (!frame.open || layout.funds.empty())
        return flows;
    const auto& positions = run.scenario().fundPositions;
    const double lane = std::min(layout.px(layout.metrics.roomy ? 7 : 5),
        layout.px(50) / static_cast<double>(layout.assets.size() * layout.funds.size()));
    double lanes[2] = {0, 0};
    for (std::size_t j = 0; j < layout.funds.size(); ++j) {
        const QRectF& pill = layout.funds[j];
        const bool right = layout.funds.size() > 1 && pill.center().x() > layout.assets.front().center().x();
        for (std::size_t k = positions.row[j]; k < positions.row[j + 1]; ++k) {
            const double amount = frame.open->fundOrders[k];
            if (amount <= layout.leastFlow)
                continue;
            const QRectF& tile = layout.assets[positions.asset[k]];
            const double outward = right ? 1 : -1;
            const double x = tileSide(tile, right, 0).x() + outward * (layout.px(14) + lanes[right] * lane);
            lanes[right] += 1;
            const double y = tile.bottom() - std::min(layout.px(7), tile.height() / 2);
            const double foot = std::clamp(x, pill.left() + pill.height() / 2, pill.right() - pill.height() / 2);
            const double turn = layout.middle.bottom() + layout.px(layout.metrics.fundGap) / 2;
            RedemptionFlow flow{j, positions.asset[k], amount, std::max(layout.px(1.4), amount * layout.ribbonScale),
                {{foot, pill.top()}, {foot, turn}, {x, turn}, {x, y}, tileSide(tile, right, y)}};
            if (std::abs(foot - x) < 1)
                flow.line = {{x, pill.top()}, {x, y}, tileSide(tile, right, y)};
            flows.push_back(std::move(flow));
        }
    }
    return flows;
}

std::vector<LossFlow> creditLossesOf(const Run& run, int round, const GraphLayout& layout)
{
    std::vector<LossFlow> losses;
    if (round < 1)
        return losses;
    std::set<std::pair<std::uint32_t, std::uint32_t>> drawn;
    for (const CreditLoss& loss : run.frame(round).open->creditLosses) {
        if (loss.amount <= 0 || !drawn.emplace(loss.borrower, loss.lender).second)
            continue;
        const DealerPlace &borrower = layout.dealers[loss.borrower], &lender = layout.dealers[loss.lender];
        Curve curve = Curve::level(borrower.port, lender.port);
        if (borrower.right == lender.right) { // neighbours: bow towards the assets
            const double bow = layout.px(borrower.right ? -60 : 60);
            curve.bend1 = borrower.port + QPointF(bow, 0);
            curve.bend2 = lender.port + QPointF(bow, 0);
        }
        losses.push_back({loss.borrower, loss.lender, curve});
    }
    return losses;
}

std::vector<FundingFlow> fundingOf(const Run& run, int round, const GraphLayout& layout)
{
    std::vector<FundingFlow> flows;
    if (layout.lenders.empty())
        return flows;
    const double widest = std::min(layout.px(12), 0.3 * layout.pitch);
    constexpr double shareOfRibbons = 0.6; // the space between node and lenders is narrower
    const auto day = static_cast<std::size_t>(std::clamp(round, 0, run.lastRound()));
    const auto named = loanDays(run.trajectory, day);
    for (std::size_t i = 0; i < layout.dealers.size(); ++i) {
        const DealerPlace& place = layout.dealers[i];
        const bool shared = !place.stubs.empty();
        const double amount = shared ? outsideLoan(run.trajectory, day, i, named).back : run.dealer(round, i).withdrawn;
        if (amount <= layout.leastFlow)
            continue;
        const QPointF from(place.right ? place.frame.right() : place.frame.left(), place.stub);
        const double width = std::clamp(shareOfRibbons * layout.ribbonScale * amount, layout.px(1.6), widest);
        flows.push_back({i, amount, width, from, {layout.lendersOf(place).xAt(place.stub), place.stub}, !shared});
    }
    return flows;
}

std::vector<Guest> guestsOf(const Run& run, int round, const GraphLayout& layout)
{
    std::vector<Guest> guests;
    const Frame& frame = run.frame(round);
    if (!frame.open)
        return guests;
    const auto any = [&](const std::vector<double>& amounts) {
        return std::ranges::any_of(amounts, [&](double bn) { return bn > layout.leastFlow; });
    };
    std::vector<double> bought;
    for (std::size_t a = 0; a < frame.price.size(); ++a)
        bought.push_back(boughtOfficially(*frame.open, a));
    const bool official = any(bought), clients = any(frame.open->client);
    if (official) {
        guests.push_back(guest(true, bought, layout));
        guests.back().offered = run.day(round).terms.offered;
    }
    if (clients)
        guests.push_back(guest(false, frame.open->client, layout));
    if (official && clients) { // side by side
        const double half = guests[0].box.width() / 2 + layout.px(2);
        guests[0].box.translate(-half, 0);
        guests[1].box.translate(half, 0);
    }
    for (Guest& g : guests)
        connect(g, g.official ? bought : frame.open->client, layout);
    return guests;
}

std::pair<QPointF, double> alongLine(const std::vector<QPointF>& corners, double t)
{
    double length = 0;
    for (std::size_t i = 1; i < corners.size(); ++i)
        length += QLineF(corners[i - 1], corners[i]).length();
    double left = std::clamp(t, 0.0, 1.0) * length;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const QLineF piece(corners[i - 1], corners[i]);
        if (left <= piece.length() || i + 1 == corners.size())
            return {piece.pointAt(piece.length() > 0 ? left / piece.length() : 0), std::atan2(piece.dy(), piece.dx())};
        left -= piece.length();
    }
    return {corners.empty() ? QPointF() : corners.front(), 0};
}

} // namespace waterhammer
