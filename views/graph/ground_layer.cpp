// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/ground_layer.h"

#include "model/scenario/references.h"
#include "views/graph/graph_flows.h"
#include "views/graph/graph_words.h"
#include "views/graph/lender_layer.h"
#include "views/graph/pulses.h"
#include "views/marks.h"

#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace waterhammer {

namespace {

void paintLenders(QPainter& painter, const GraphScene& scene)
{
    const auto& [run, layout, theme, round] = scene;
    if (layout.lenders.empty())
        return;
    painter.setBrush(Qt::NoBrush);
    for (const LenderArc& arc : layout.lenders) {
        QPainterPath path(arc.top);
        path.quadTo(arc.control, arc.bottom);
        painter.setPen(QPen(theme.line, layout.px(9), Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
        QColor core = theme.lineStrong;
        core.setAlphaF(0.6F);
        painter.setPen(QPen(core, theme.stroke(1)));
        painter.drawPath(path);
    }
    painter.setFont(theme.font(layout.metrics.name, QFont::DemiBold));
    painter.setPen(theme.ink);
    textAt(painter, {layout.lenders[0].top.x() - layout.px(4), layout.middle.top() - layout.px(16)},
        GraphWords(scene.scenario())(layout.tracks.empty() ? GraphSign::Lenders : GraphSign::OutsideLenders));
    painter.setPen(QPen(theme.edge, theme.stroke(1)));
    for (const DealerPlace& place : layout.dealers)
        painter.drawLine(QPointF(place.right ? place.frame.right() : place.frame.left(), place.stub),
            QPointF(layout.lendersOf(place).xAt(place.stub), place.stub));
}

void paintHoldings(QPainter& painter, const GraphScene& scene)
{
    if (scene.grouped())
        return; // thousands of hairs say nothing
    const auto& positions = scene.scenario().positions;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.theme.edge, scene.theme.stroke(0.9)));
    for (std::size_t i = 0; i < scene.layout.dealers.size(); ++i) {
        const DealerPlace& place = scene.layout.dealers[i];
        for (std::size_t k = positions.row[i]; k < positions.row[i + 1]; ++k) {
            if (positions.units[k] <= 0)
                continue;
            const QRectF& tile = scene.layout.assets[positions.asset[k]];
            const QPointF to(place.right ? tile.right() : tile.left(), tile.center().y());
            painter.drawPath(Curve::level(place.port, to).path());
        }
    }
}

void paintTiles(QPainter& painter, const GraphScene& scene)
{
    const auto ranks = liquidityRanks(scene.scenario());
    for (std::size_t a = 0; a < scene.layout.assets.size(); ++a) {
        const QRectF& tile = scene.layout.assets[a];
        painter.fillRect(tile, scene.theme.surface);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.theme.lineStrong, scene.theme.stroke(1.2)));
        painter.drawRect(tile);
        const double strip = std::min(scene.layout.px(3), tile.height() / 4);
        painter.fillRect(
            QRectF(tile.left(), tile.top(), tile.width(), strip), scene.theme.asset(ranks[a], ranks.size()));
    }
}

void paintFunds(QPainter& painter, const GraphScene& scene)
{
    const auto& [run, layout, theme, round] = scene;
    const auto& funds = scene.scenario().funds;
    painter.setFont(theme.font(layout.metrics.roomy ? 12 : layout.metrics.small, QFont::Medium));
    for (std::size_t j = 0; j < layout.funds.size(); ++j) {
        const QRectF& pill = layout.funds[j];
        painter.setBrush(theme.surface);
        painter.setPen(QPen(theme.lineStrong, theme.stroke(1)));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(theme.ink);
        const double baseline = pill.center().y() + layout.px(layout.metrics.roomy ? -2 : 4);
        textAt(painter, {pill.center().x(), baseline},
            shortened(painter, QString::fromStdString(funds.name[j]), pill.width() - layout.px(18)), Qt::AlignHCenter);
    }
}

void paintStartOutline(QPainter& painter, const GraphScene& scene, std::size_t dealer)
{
    const DealerPlace& place = scene.layout.dealers[dealer];
    const double height = scene.scenario().dealers.totalAssets[dealer] * scene.layout.barScale;
    for (const QRectF& bar : {place.assets, place.funding})
        if (!bar.isEmpty())
            painter.drawRect(QRectF(bar.left() + 0.5, bar.bottom() - height, bar.width() - 1, height));
}

/// "My bank" is marked by a line below its name.
std::optional<std::size_t> bankOf(const Run& run) { return run.draft ? focusDealer(*run.draft) : std::nullopt; }

void paintDealers(QPainter& painter, const GraphScene& scene)
{
    const auto& [run, layout, theme, round] = scene;
    painter.setBrush(Qt::NoBrush);
    QColor outline = theme.lineStrong;
    outline.setAlphaF(0.75F);
    painter.setPen(QPen(outline, theme.stroke(0.8)));
    for (std::size_t i = 0; i < layout.dealers.size(); ++i)
        paintStartOutline(painter, scene, i);
    if (scene.grouped())
        return;
    const auto labels = dealerLabels(scene.scenario());
    const bool full = layout.detail == GraphLayout::Detail::Full;
    painter.setFont(theme.font(full ? layout.metrics.name : layout.metrics.small, QFont::DemiBold));
    painter.setPen(theme.ink);
    const double ascent = layout.px(full ? layout.metrics.name : layout.metrics.small) * 0.75;
    for (std::size_t i = 0; i < layout.dealers.size(); ++i) {
        const DealerPlace& place = layout.dealers[i];
        const double x = place.right ? place.label.left() : place.label.right();
        const double y = full ? place.label.top() + layout.px(layout.metrics.labelTop) + ascent
                              : place.label.center().y() + ascent / 2;
        const QString name = shortened(painter, labels[i], place.label.width());
        textAt(painter, {x, y}, name, place.right ? Qt::AlignLeft : Qt::AlignRight);
        if (const double wide = textWidth(painter, name); bankOf(run) == i)
            painter.fillRect(
                QRectF(place.right ? x : x - wide, y + layout.px(2.5), wide, theme.stroke(1.8)), theme.accent);
    }
}

/// "A – Y": the first and last name of a group, or the name the file gives it.
QString groupName(const GraphScene& scene, const GroupPlace& group, const std::vector<QString>& labels)
{
    if (scene.run.draft) {
        const auto places = placesOf(*scene.run.draft, scene.scenario());
        if (!places.groups.empty()) {
            const std::string name = places.groups[group.dealers.front()];
            if (!name.empty())
                return QString::fromStdString(name);
        }
    }
    return labels[group.dealers.front()] + QStringLiteral(" \u2013 ") + labels[group.dealers.back()];
}

void paintGroups(QPainter& painter, const GraphScene& scene)
{
    const auto& [run, layout, theme, round] = scene;
    const auto labels = dealerLabels(scene.scenario());
    painter.setFont(theme.font(layout.metrics.small, QFont::DemiBold));
    for (const GroupPlace& group : layout.groups) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.line, theme.stroke(1)));
        painter.drawRoundedRect(group.box, 3, 3);
        const double base = layout.dealers[group.dealers.front()].assets.bottom();
        painter.setPen(QPen(theme.lineStrong, theme.stroke(0.8)));
        painter.drawLine(
            QPointF(group.box.left() + layout.px(6), base), QPointF(group.box.right() - layout.px(6), base));
        painter.setPen(theme.ink);
        painter.setFont(theme.font(layout.metrics.small, QFont::DemiBold));
        if (textWidth(painter, groupName(scene, group, labels)) > group.box.width() * 0.5)
            painter.setFont(theme.condensed(layout.metrics.small, QFont::Medium));
        textAt(painter, {group.box.left() + layout.px(6), group.box.top() + layout.px(layout.metrics.small * 1.25)},
            shortened(painter, groupName(scene, group, labels), group.box.width() * 0.5));
    }
}

/// A sign of the legend: what moves, or the arrow of a loan.
struct Key {
    GraphSign sign;
    std::optional<PulseKind> pulse;
};

bool any(const std::vector<double>& amounts)
{
    return std::ranges::any_of(amounts, [](double bn) { return bn > 0; });
}

/// On any day of a run; of sales and loans always.
bool happens(const Run& run, PulseKind kind)
{
    return std::ranges::any_of(run.trajectory.frames, [kind](const FramePtr& frame) {
        if (!frame->open)
            return false;
        switch (kind) {
        case PulseKind::Absorbed: return any(frame->open->absorbed);
        case PulseKind::Official: return any(frame->open->official);
        case PulseKind::Redemption: return any(frame->open->client) || any(frame->open->fundOrders);
        case PulseKind::Loss: return !frame->open->creditLosses.empty();
        case PulseKind::Sale:
        case PulseKind::Funding:
        case PulseKind::Repaid: break;
        }
        return true;
    });
}

std::vector<Key> keysOf(const GraphScene& scene)
{
    std::vector<Key> keys{
        {GraphSign::ForcedSale, PulseKind::Sale},
        {GraphSign::AbsorbedTrade, PulseKind::Absorbed},
    };
    if (scene.layout.tracks.empty())
        keys.push_back({GraphSign::FundingWithdrawn, PulseKind::Funding});
    else
        keys.insert(keys.end(),
            {{GraphSign::Called, PulseKind::Funding}, {GraphSign::PaidBack, PulseKind::Repaid},
                {GraphSign::LenderToBorrower, {}}});
    keys.insert(keys.end(),
        {{GraphSign::Redemption, PulseKind::Redemption}, {GraphSign::OfficialPurchase, PulseKind::Official},
            {GraphSign::CounterpartyLoss, PulseKind::Loss}});
    if (!scene.layout.tracks.empty()) // many signs: what never happens in the run makes room
        std::erase_if(keys, [&](const Key& key) { return key.pulse && !happens(scene.run, *key.pulse); });
    return keys;
}

/// Those that have room, the first first.
double legendOfFlows(QPainter& painter, const GraphScene& scene, double y)
{
    const auto& [run, layout, theme, round] = scene;
    const GraphWords words(scene.scenario());
    double x = layout.px(14);
    for (const Key& key : keysOf(scene)) {
        const QString word = words(key.sign);
        const double end = x + layout.px(16) + textWidth(painter, word);
        if (end > layout.size.width() - layout.px(10))
            break;
        if (key.pulse)
            paintPulse(painter, *key.pulse, {x + layout.px(5), y - layout.px(4)}, layout.px(5), 0, theme);
        else
            paintChevron(painter, {x + layout.px(9), y - layout.px(4)}, layout.px(8), layout.px(5), theme.ink, theme);
        painter.setPen(theme.ink2);
        textAt(painter, {x + layout.px(16), y}, word);
        x = end + layout.px(18);
    }
    return x;
}

double legendOfStances(QPainter& painter, const GraphScene& scene, double y)
{
    const auto& [run, layout, theme, round] = scene;
    double x = layout.px(14);
    const bool fears = run.day(round).terms.fears;
    for (const DealerStance stance : {DealerStance::Breach, DealerStance::Fear, DealerStance::Absorbing,
             DealerStance::Near, DealerStance::Failed, DealerStance::Calm}) {
        if (stance == DealerStance::Fear && !fears)
            continue;
        paintStance(painter, QRectF(x, y - layout.px(10), layout.px(12), layout.px(12)), stance, theme);
        painter.setPen(theme.ink2);
        textAt(painter, {x + layout.px(18), y}, stanceWord(stance));
        x += layout.px(38) + textWidth(painter, stanceWord(stance));
    }
    return x;
}

void paintLegend(QPainter& painter, const GraphScene& scene)
{
    const auto& [run, layout, theme, round] = scene;
    if (!layout.metrics.roomy)
        return;
    painter.setFont(theme.font(layout.metrics.small));
    const double y = layout.size.height() - layout.px(13);
    const double end = scene.grouped() ? legendOfStances(painter, scene, y) : legendOfFlows(painter, scene, y);
    const bool loans = !layout.tracks.empty() && layout.stubWords;
    const QString scales = GraphWords(scene.scenario())(loans ? &GraphWriter::scalesOfLoans : &GraphWriter::scales);
    painter.setPen(theme.ink2);
    if (end + textWidth(painter, scales) < layout.size.width() - layout.px(14))
        textAt(painter, {layout.size.width() - layout.px(14), y}, scales, Qt::AlignRight);
}

} // namespace

void paintGround(QPainter& painter, const GraphScene& scene)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHoldings(painter, scene);
    paintLenders(painter, scene);
    paintTracks(painter, scene);
    paintTiles(painter, scene);
    paintFunds(painter, scene);
    paintGroups(painter, scene);
    paintDealers(painter, scene);
    paintLegend(painter, scene);
}

bool sameGround(const Run& a, const GraphLayout& inA, const Run& b, const GraphLayout& inB)
{
    const Scenario &x = a.scenario(), &y = b.scenario();
    return inA.samePlaces(inB) && inA.barScale == inB.barScale && x.dealers.name == y.dealers.name
        && bankOf(a) == bankOf(b) && x.funds.name == y.funds.name && x.assets.byLiquidity == y.assets.byLiquidity
        && x.dealers.totalAssets == y.dealers.totalAssets && x.positions.asset == y.positions.asset
        && x.positions.units == y.positions.units && x.claims.borrower == y.claims.borrower
        && x.claims.lender == y.claims.lender && x.claims.ofFund == y.claims.ofFund;
}

} // namespace waterhammer
