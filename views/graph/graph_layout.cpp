// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_layout.h"

#include "views/graph/graph_metrics.h"
#include "views/graph/graph_tracks.h"
#include "views/shown/run.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

constexpr double easyPitch = 48;       ///< below it the lines of a label are lower
constexpr double leastFullPitch = 36;  ///< below it a node keeps bars, bullet, frame and name
constexpr double leastPitch = 12;      ///< below it names would touch: groups
constexpr std::size_t fileGroups = 12; ///< groups in file order
constexpr std::size_t mostGroups = 24; ///< more names than that make no picture
constexpr std::size_t fewSlots = 3;    ///< so few on a side have room for wider bars and whole names
constexpr double fewLabel = 1.25;      ///< times the text of others
constexpr double stubWordsWidth = 78;  ///< most names, with an amount
constexpr double stubWordsPitch = 29;  ///< a line above a stub and one below it
constexpr double margin = 4;

struct Builder {
    const Scenario& scenario;
    const RunScales& scales;
    const GraphPlaces& places;
    GraphLayout out;

    double px(double design) const { return out.px(design); }

    static std::optional<QPointF> dragged(const std::vector<std::optional<QPointF>>& each, std::size_t index)
    {
        return index < each.size() ? each[index] : std::nullopt;
    }
    QPointF atShare(QPointF share) const { return {share.x() * out.size.width(), share.y() * out.size.height()}; }

    void frame()
    {
        auto& m = out.metrics;
        if (!scenario.claims.borrower.empty()) { // their tracks run between the assets and the funds
            m.fundGap += 0.6 * m.lane;
            m.fundWidth = m.roomy ? 330 : m.fundWidth; // it says whom it pays and what it calls
            m.bottom += m.roomy ? 24 : 0.6 * m.lane + 4;
        }
        out.middle = QRectF(0, px(m.top), out.size.width(), std::max(px(40), out.size.height() - px(m.top + m.bottom)));
        const std::size_t arc = std::max<std::size_t>(1, leftArc(scenario.dealerCount()));
        out.pitch = out.middle.height() / static_cast<double>(arc);
        if (scenario.dealerCount() > mostSingleDealers || out.pitch < px(leastPitch))
            out.detail = GraphLayout::Detail::Grouped;
        else if (out.pitch < px(leastFullPitch))
            out.detail = GraphLayout::Detail::Compact;
        else if (out.pitch < px(easyPitch))
            lower(m);
        out.bulletTop = slrScale(scales);
        if (out.detail != GraphLayout::Detail::Grouped)
            squeeze(m, columnCentre() / out.unit, few() ? fewLabel : 1, few() ? 43 : 31, trackCount(scenario));
    }

    [[nodiscard]] bool few() const { return leftArc(scenario.dealerCount()) <= fewSlots; }

    /// The column stands in the middle; with dealers on one side only, further away from them.
    double columnCentre() const { return out.size.width() * (scenario.dealerCount() > 1 ? 0.5 : 0.74); }

    void assets()
    {
        const auto& m = out.metrics;
        const std::size_t count = scenario.assetCount();
        const double gap = std::min(px(m.tileGap), 0.2 * out.middle.height() / static_cast<double>(count));
        const double height = (out.middle.height() - static_cast<double>(count - 1) * gap) / static_cast<double>(count);
        for (std::size_t a = 0; a < count; ++a) {
            QRectF tile(columnCentre() - px(m.tile) / 2, out.middle.top() + static_cast<double>(a) * (height + gap),
                px(m.tile), height);
            if (const auto place = dragged(places.assets, a))
                tile.moveCenter(atShare(*place));
            out.assets.push_back(tile);
        }
    }

    /// The largest flow a side ever sends into one asset fills most of the asset's edge; but a ribbon wider than it is
    /// long would be none.
    void ribbons()
    {
        double room = out.size.width();
        for (const DealerPlace& place : out.dealers)
            for (const QRectF& tile : out.assets)
                room = std::min(room, std::abs(place.port.x() - (place.right ? tile.right() : tile.left())));
        const double widest = std::min({0.86 * out.assets.front().height(), px(110), std::max(px(20), 0.6 * room)});
        out.leastFlow = leastMoneyOf(scenario);
        out.ribbonScale = scales.largestFlow > 0 ? widest / scales.largestFlow : 0;
        if (scales.largestBack <= 0)
            return;
        constexpr double shareOfRibbons = 0.6;
        out.loanScale = px(widestTrunk(out.metrics)) / scales.largestBack;
        if (out.ribbonScale > 0)
            out.loanScale = std::min(out.loanScale, shareOfRibbons * out.ribbonScale);
    }

    void lenders()
    {
        const auto& m = out.metrics;
        const double top = out.middle.top() - px(6), bottom = out.middle.bottom() + px(6);
        for (const double side : {0.0, 1.0}) {
            if (side > 0 && scenario.dealerCount() < 2)
                break;
            const double inward = side == 0 ? 1 : -1;
            const double edge = side * out.size.width() + inward * px(m.rail / 2 + margin);
            const double bend = inward * px(m.bulge);
            out.lenders.push_back({{edge + bend, top}, {edge - bend, (top + bottom) / 2}, {edge + bend, bottom}});
        }
    }

    double lampsEnd(const DealerPlace& place) const
    {
        const auto& m = out.metrics;
        return place.frame.top() + px(m.labelTop + m.name + m.ratio + m.lampGap + m.lamp + 1);
    }

    double trackRoom() const { return out.tracks.empty() ? 0 : out.tracks.back().inside; }

    /// Where a dealer's lenders stand beside its bars, in the order of the file and those without a name last.
    void stubs(DealerPlace& place, std::size_t dealer)
    {
        const auto& claims = scenario.claims;
        const std::size_t count = claims.row[dealer + 1] - claims.row[dealer];
        if (out.tracks.empty() || count == 0)
            return;
        const bool full = out.detail == GraphLayout::Detail::Full;
        const double from = full ? lampsEnd(place) + px(3) : place.stub;
        const double to = full ? place.frame.bottom() - px(7) : place.stub;
        const double step = (to - from) / static_cast<double>(count + 1);
        for (std::size_t n = 0; n < count; ++n)
            place.stubs.push_back(from + step * (static_cast<double>(n) + 0.5));
        place.stub = from + step * (static_cast<double>(count) + 0.5);
        out.stubWords =
            out.stubWords && full && step >= px(stubWordsPitch) && place.label.width() >= px(stubWordsWidth);
    }

    void dealers()
    {
        const std::size_t left = leftArc(scenario.dealerCount());
        const auto& metrics = out.metrics;
        const double padding = std::min(px(metrics.padding), 0.34 * out.pitch);
        const double bars = out.pitch - padding;
        out.barScale = scales.largestAssets > 0 ? bars / scales.largestAssets : 0;
        const double label = px(few() ? fewLabel * metrics.text : metrics.text - 8);
        // Few dealers stand in a line that leaves their whole labels beside the lenders' arc.
        const double line = px(metrics.rail + metrics.bulge + 12) + label + trackRoom();
        double width = std::clamp(0.23 * out.pitch, px(5), px(22));
        if (few()) {
            const double room = 0.45 * (columnCentre() - px(metrics.tile / 2) - line);
            width = std::clamp(0.12 * out.pitch, px(5), std::clamp((room - px(12)) / 2.85, px(8), px(40)));
        }
        for (std::size_t i = 0; i < scenario.dealerCount(); ++i) {
            const bool right = i >= left;
            const auto slot = static_cast<double>(right ? i - left : i);
            const auto slots = static_cast<double>(right ? scenario.dealerCount() - left : left);
            const double u = (slot - (slots - 1) / 2) / (slots / 2);
            const double outer = few() ? line : px(metrics.rail + metrics.text + metrics.bulge * u * u) + trackRoom();
            out.dealers.push_back(dealer(right, right ? out.size.width() - outer : outer,
                out.middle.top() + out.pitch * (slot + 0.5), width, bars, label));
            if (const auto place = dragged(places.dealers, i))
                moveDealer(out.dealers.back(), atShare(*place), width, bars, label);
            stubs(out.dealers.back(), i);
        }
    }

    /// From the lenders inwards: label, bullet, funding, assets.
    DealerPlace dealer(bool right, double outer, double centre, double width, double bars, double labelWidth) const
    {
        const double gap = std::max(1.0, std::round(0.12 * width));
        const double top = centre - bars / 2;
        const double inward = right ? -1 : 1;
        const auto bar = [&](double from, double w) {
            return QRectF(right ? outer - from - w : outer + from, top, w, bars);
        };
        DealerPlace place;
        place.right = right;
        place.bullet = bar(px(4), 0.5 * width);
        place.funding = bar(px(4) + 0.85 * width, width);
        place.assets = bar(px(4) + 1.85 * width + gap, width);
        const double inner = px(4) + 2.85 * width + gap + px(3);
        const double around = std::min(px(3), (out.pitch - bars) / 2); // frames of neighbours may touch
        place.frame = QRectF(right ? outer - inner : outer, top - around, inner, bars + 2 * around);
        place.port = {outer + inward * inner, centre};
        const double away = px(9);
        place.label = QRectF(
            right ? outer + away : outer - away - labelWidth, place.frame.top(), labelWidth, place.frame.height());
        // The stub leaves low on the funding bar, below the lamps where there are any.
        place.stub = place.assets.bottom() - 0.14 * bars;
        if (out.detail == GraphLayout::Detail::Full) {
            place.stub = std::min(std::max(place.stub, lampsEnd(place) + px(4)), place.frame.bottom() + px(3));
        } else { // below the name
            place.stub = std::min(std::max(place.stub, centre + px(0.9 * out.metrics.small)), place.frame.bottom());
        }
        return place;
    }

    void moveDealer(DealerPlace& place, QPointF centre, double width, double bars, double label) const
    {
        const bool right = centre.x() > columnCentre();
        const double half = place.frame.width() / 2;
        place = dealer(right, right ? centre.x() + half : centre.x() - half, centre.y(), width, bars, label);
    }

    void funds()
    {
        const std::size_t count = scenario.fundCount();
        if (count == 0)
            return;
        const auto& metrics = out.metrics;
        const double gap = std::min(px(16), 0.1 * out.size.width() / static_cast<double>(count));
        const double room = out.size.width() * 0.9 - gap * static_cast<double>(count - 1);
        const double width = std::min(px(metrics.fundWidth), room / static_cast<double>(count));
        const double all = width * static_cast<double>(count) + gap * static_cast<double>(count - 1);
        double x = std::min(columnCentre() - all / 2, out.size.width() - all - px(margin));
        for (std::size_t j = 0; j < count; ++j, x += width + gap) {
            QRectF pill(x, out.middle.bottom() + px(metrics.fundGap), width, px(metrics.fundHeight));
            if (const auto place = dragged(places.funds, j))
                pill.moveCenter(atShare(*place));
            out.funds.push_back(pill);
        }
    }

    /// Dealers by the file's own groups, if there are not too many, else in runs of the file's order.
    std::vector<std::vector<std::size_t>> members() const
    {
        std::vector<std::string> names;
        std::vector<std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < places.groups.size() && names.size() <= mostGroups; ++i) {
            const auto found = std::ranges::find(names, places.groups[i]);
            const auto at = static_cast<std::size_t>(found - names.begin());
            if (found == names.end()) {
                names.push_back(places.groups[i]);
                groups.emplace_back();
            }
            groups[at].push_back(i);
        }
        if (!groups.empty() && groups.size() <= mostGroups)
            return groups;
        const std::size_t count = scenario.dealerCount();
        groups.assign(std::min(fileGroups, count), {});
        for (std::size_t i = 0; i < count; ++i)
            groups[i * groups.size() / count].push_back(i);
        return groups;
    }

    void grouped()
    {
        const auto groups = members();
        const std::size_t left = leftArc(groups.size());
        const auto& metrics = out.metrics;
        out.pitch = out.middle.height() / static_cast<double>(left);
        out.dealers.resize(scenario.dealerCount());
        const double head = px(metrics.small * 1.6), room = out.pitch - px(metrics.groupGap) - head - px(4);
        const bool shown = room >= px(13); // bars and the marks below them; else the head alone
        const double foot = shown ? px(9) : 0, bars = shown ? room - foot : 0;
        out.barScale = scales.largestAssets > 0 ? bars / scales.largestAssets : 0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const bool right = g >= left;
            const auto slot = static_cast<double>(right ? g - left : g);
            const double x = right ? out.size.width() - px(8 + metrics.groupWidth) : px(8);
            const QRectF box(
                x, out.middle.top() + slot * out.pitch, px(metrics.groupWidth), out.pitch - px(metrics.groupGap));
            columns(g, right, box, groups[g], foot, bars);
            out.groups.push_back({right, box, groups[g]});
        }
    }

    void columns(std::size_t group, bool right, const QRectF& box, const std::vector<std::size_t>& members, double foot,
        double bars)
    {
        const QRectF inside = box.adjusted(px(6), 0, -px(6), 0);
        const double step = inside.width() / static_cast<double>(members.size());
        for (std::size_t n = 0; n < members.size(); ++n) {
            DealerPlace& place = out.dealers[members[n]];
            place.right = right;
            place.group = group;
            const double x = inside.left() + static_cast<double>(n) * step;
            const double bar = std::min(px(18), 0.78 * step);
            place.assets = QRectF(x + (step - bar) / 2, box.bottom() - foot - bars, bar, bars);
            place.frame = QRectF(x, place.assets.top() - px(2), step, bars + foot);
            place.port = {right ? box.left() : box.right(), box.center().y()};
        }
    }
};

bool onArc(const LenderArc& arc, QPointF point, double reach)
{
    return point.y() >= arc.top.y() && point.y() <= arc.bottom.y() && std::abs(point.x() - arc.xAt(point.y())) <= reach;
}

} // namespace

double LenderArc::xAt(double y) const
{
    // The control point stands half way up, so height grows evenly with the curve's parameter.
    const double t = std::clamp((y - top.y()) / (bottom.y() - top.y()), 0.0, 1.0), left = 1 - t;
    return top.x() * left * left + 2 * control.x() * t * left + bottom.x() * t * t;
}

bool GraphLayout::samePlaces(const GraphLayout& other) const
{
    return size == other.size && unit == other.unit && detail == other.detail && dealers == other.dealers
        && groups == other.groups && assets == other.assets && funds == other.funds && lenders == other.lenders
        && tracks == other.tracks;
}

GraphNode GraphLayout::nodeAt(QPointF point) const
{
    using Kind = GraphNode::Kind;
    for (std::size_t i = 0; i < dealers.size(); ++i)
        if (dealers[i].frame.contains(point) || dealers[i].label.contains(point))
            return {Kind::Dealer, i};
    for (std::size_t a = 0; a < assets.size(); ++a)
        if (assets[a].contains(point))
            return {Kind::Asset, a};
    for (std::size_t j = 0; j < funds.size(); ++j)
        if (funds[j].contains(point))
            return {Kind::Fund, j};
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (groups[g].box.contains(point))
            return {Kind::Group, g};
    for (std::size_t side = 0; side < lenders.size(); ++side)
        if (onArc(lenders[side], point, px(8)))
            return {Kind::Lenders, side};
    return {};
}

QRectF GraphLayout::rectOf(const GraphNode& node) const
{
    switch (node.kind) {
    case GraphNode::Kind::Dealer: return node.index < dealers.size() ? dealers[node.index].frame : QRectF();
    case GraphNode::Kind::Asset: return node.index < assets.size() ? assets[node.index] : QRectF();
    case GraphNode::Kind::Fund: return node.index < funds.size() ? funds[node.index] : QRectF();
    case GraphNode::Kind::Group: return node.index < groups.size() ? groups[node.index].box : QRectF();
    case GraphNode::Kind::Lenders:
        if (node.index < lenders.size()) {
            const LenderArc& arc = lenders[node.index];
            const double x = arc.xAt((arc.top.y() + arc.bottom.y()) / 2);
            return QRectF(
                QPointF(std::min(x, arc.top.x()), arc.top.y()), QPointF(std::max(x, arc.top.x()), arc.bottom.y()))
                .adjusted(-px(4), 0, px(4), 0);
        }
        break;
    case GraphNode::Kind::None: break;
    }
    return {};
}

GraphLayout layOut(
    const Scenario& scenario, const RunScales& scales, const GraphPlaces& places, QSizeF size, double textScale)
{
    Builder builder{scenario, scales, places, {}};
    builder.out.size = size;
    builder.out.unit = textScale;
    builder.out.metrics = metricsFor(size, textScale);
    builder.frame();
    builder.assets();
    builder.funds();
    if (builder.out.detail == GraphLayout::Detail::Grouped) {
        builder.grouped();
    } else {
        builder.lenders();
        layTracks(scenario, builder.out);
        builder.dealers();
    }
    builder.ribbons();
    return std::move(builder.out);
}

QPointF placeFor(const GraphLayout& layout, const GraphNode& node, QPointF centre)
{
    const QRectF rect = layout.rectOf(node);
    const double halfWidth = rect.width() / 2 + 2, halfHeight = rect.height() / 2 + 2;
    const double x = std::clamp(centre.x(), halfWidth, std::max(halfWidth, layout.size.width() - halfWidth));
    const double y = std::clamp(centre.y(), halfHeight, std::max(halfHeight, layout.size.height() - halfHeight));
    return {x / layout.size.width(), y / layout.size.height()};
}

} // namespace waterhammer
