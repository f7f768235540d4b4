// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/moving_layer.h"

#include "views/graph/bar_stack.h"
#include "views/graph/lender_layer.h"
#include "views/graph/pulses.h"
#include "views/marks.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

double totalAssets(const DayBooks& books, std::size_t dealer, const Moment& moment)
{
    double total = 0;
    for (std::size_t k = 0; k < books.assetPieces(dealer); ++k)
        total += books.asset(dealer, k, moment);
    return total;
}

/// Paints the dealers of a moment; frames and lamps are signs.
class BarPainter {
public:
    BarPainter(QPainter& painter, const GraphScene& ofScene, const DayBooks& ofBooks, const Moment& at)
        : p(painter)
        , scene(ofScene)
        , theme(ofScene.theme)
        , books(ofBooks)
        , moment(at)
        , ranks(liquidityRanks(ofScene.scenario()))
        , shownFrames(stepsAt(at, ofScene.layout.dealers.size()).frames)
        , failedGround(hatch(theme.fail, theme.failSoft))
        , holeGround(hatch(theme.breach, theme.surface, true))
        , lentGround(hatch(theme.lineStrong, theme.surface))
    {
        for (std::size_t a = 0; a < ranks.size(); ++a)
            assetBrush.emplace_back(theme.asset(ranks[a], ranks.size()));
    }

    void paint()
    {
        p.setRenderHint(QPainter::Antialiasing, false);
        for (std::size_t i = 0; i < scene.layout.dealers.size(); ++i)
            if (scene.grouped())
                column(i);
            else
                dealer(i);
        p.setRenderHint(QPainter::Antialiasing);
    }

private:
    QPainter& p;
    const GraphScene& scene;
    const Theme& theme;
    const DayBooks& books;
    const Moment& moment;
    std::vector<std::size_t> ranks;
    std::size_t shownFrames;
    QBrush failedGround, holeGround, lentGround;
    std::vector<QBrush> assetBrush;

    int shownRound(std::size_t i) const { return i < shownFrames ? scene.round : std::max(0, scene.round - 1); }

    void dealer(std::size_t i)
    {
        const DealerPlace& place = scene.layout.dealers[i];
        const double scale = scene.layout.barScale;
        const bool failed = scene.run.frame(shownRound(i)).failed[i];
        Stack assets(p, place.assets, scale), funding(p, place.funding, scale);
        if (failed)
            failedBars(i, assets, funding);
        else
            livingBars(i, assets, funding);
        bullet(i, place, failed);
    }

    void failedBars(std::size_t i, Stack& assets, Stack& funding)
    {
        assets.add(totalAssets(books, i, moment), failedGround);
        double owed = 0;
        for (std::size_t piece = 1; piece < DayBooks::fundingPieces; ++piece)
            owed += books.funding(i, piece, moment);
        funding.add(owed, failedGround);
    }

    void livingBars(std::size_t i, Stack& assets, Stack& funding)
    {
        const auto& positions = scene.scenario().positions;
        const std::size_t pieces = books.assetPieces(i), last = positions.row[i + 1];
        assets.add(books.asset(i, 0, moment), theme.other);
        const QRectF lent = assets.above(books.asset(i, 1, moment));
        assets.add(books.asset(i, 1, moment), lentGround);
        if (lent.height() > 2) {
            p.setPen(QPen(theme.ink2, 1));
            p.setBrush(Qt::NoBrush);
            p.drawRect(lent.adjusted(0, 0, -1, -1));
        }
        for (std::size_t k = 2; k + 1 < pieces; ++k)
            assets.add(books.asset(i, k, moment), assetBrush[positions.asset[last + 1 - k]]);
        assets.add(books.asset(i, pieces - 1, moment), theme.cash);
        const double equity = books.funding(i, 0, moment);
        if (equity < 0) { // the hole: what creditors miss
            const QRectF hole = assets.above(-equity);
            p.fillRect(hole, holeGround);
            p.setPen(QPen(theme.breach, 1));
            p.setBrush(Qt::NoBrush);
            p.drawRect(hole);
        }
        funding.add(equity, theme.equity);
        funding.add(books.funding(i, 1, moment), theme.other);
        funding.add(books.funding(i, 2, moment), theme.ltd);
        funding.add(books.funding(i, 3, moment), theme.stf);
        funding.add(books.funding(i, 4, moment), theme.repo);
        funding.add(books.funding(i, 5, moment), lentGround);
        funding.add(books.funding(i, 6, moment), theme.ink2);
    }

    void bullet(std::size_t i, const DealerPlace& place, bool failed)
    {
        const QRectF& b = place.bullet;
        const double top = scene.layout.bulletTop, slr = books.slr(i, moment);
        const double minimum = scene.run.dealer(scene.round, i).minimum;
        p.fillRect(b, theme.surface);
        const double height = b.height() * std::clamp(slr / top, 0.0, 1.0);
        const QColor fill = failed ? theme.fail : barColour(closenessOfRatio(slr, minimum), theme);
        p.fillRect(QRectF(b.left(), b.bottom() - height, b.width(), height), fill);
        p.setPen(QPen(theme.lineStrong, theme.stroke(0.8)));
        p.setBrush(Qt::NoBrush);
        p.drawRect(b);
        const double y = b.bottom() - b.height() * std::min(1.0, minimum / top), over = 0.45 * b.width();
        const double thick = theme.stroke(1.6);
        p.fillRect(QRectF(b.left() - over, y - thick / 2, b.width() + 2 * over, std::max(1.0, thick)), theme.ink);
    }

    /// In a group: a bar as high as the assets, filled by stance.
    void column(std::size_t i)
    {
        const DealerPlace& place = scene.layout.dealers[i];
        if (place.assets.height() <= 0)
            return; // only the head of its group has room
        const double height = std::max(1.0, totalAssets(books, i, moment) * scene.layout.barScale);
        const QRectF bar(place.assets.left(), place.assets.bottom() - height, place.assets.width(), height);
        const auto edged = [&](const QColor& fill, const QColor& line) {
            p.fillRect(bar, line);
            p.fillRect(bar.adjusted(1, 1, -1, 0), fill);
        };
        switch (scene.run.dealer(shownRound(i), i).stance) {
        case DealerStance::Breach: p.fillRect(bar, theme.breach); break;
        case DealerStance::Fear: edged(theme.breachSoft, theme.breach); break;
        case DealerStance::Absorbing: edged(theme.absorbSoft, theme.absorb); break;
        case DealerStance::Near: edged(theme.nearSoft, theme.near); break;
        case DealerStance::Failed: p.fillRect(bar, failedGround); break;
        case DealerStance::Calm: p.fillRect(bar, theme.stf); break;
        }
    }
};

void paintLevels(QPainter& painter, const GraphScene& scene, const DayBooks& books, const Moment& moment)
{
    const auto& [run, layout, theme, round] = scene;
    const double full = 0.995;
    for (std::size_t a = 0; a < layout.assets.size(); ++a) {
        const QRectF& tile = layout.assets[a];
        const double strip = std::min(layout.px(3), tile.height() / 4), share = books.depthShare(a, moment);
        const QRectF inside = tile.adjusted(1, strip, -1, -1);
        const double top = tile.bottom() - share * (tile.height() - strip);
        painter.fillRect(QRectF(inside.left(), top, inside.width(), inside.bottom() - top), theme.level);
        if (share >= full)
            continue;
        const double tick = layout.px(5), thick = theme.stroke(2);
        painter.fillRect(QRectF(tile.left(), top - thick / 2, tick, thick), theme.levelLine);
        painter.fillRect(QRectF(tile.right() - tick, top - thick / 2, tick, thick), theme.levelLine);
    }
}

/// The border of a struck asset swells and sinks while the shock lasts.
void paintStruck(QPainter& painter, const GraphScene& scene, const Moment& moment)
{
    const double progress = moment.progress(Phase::Shock);
    if (!moment.moving || progress >= 1)
        return;
    const double swell = 1.2 + 1.8 * (1 - std::abs(2 * moment.eased(Phase::Shock) - 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.theme.ink, scene.theme.stroke(swell), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    for (const auto& shock : scene.scenario().shocks)
        if (shock.round == scene.round && shock.asset < scene.layout.assets.size())
            painter.drawRect(scene.layout.assets[shock.asset]);
}

void paintFunding(QPainter& painter, const GraphScene& scene, const DayFlows& flows, const Moment& moment)
{
    const double grown = moment.progress(Phase::Settlement);
    if (grown <= 0)
        return;
    for (const FundingFlow& flow : flows.funding) {
        const double x = flow.from.x() + (flow.to.x() - flow.from.x()) * grown;
        const QRectF ribbon(QPointF(std::min(x, flow.from.x()), flow.from.y() - flow.width / 2),
            QPointF(std::max(x, flow.from.x()), flow.from.y() + flow.width / 2));
        painter.fillRect(ribbon, flow.called ? scene.theme.ribbonFund : scene.theme.fundSoft);
    }
}

void paintRedemptions(QPainter& painter, const GraphScene& scene, const DayFlows& flows, const Moment& moment)
{
    if (moment.progress(Phase::Redemptions) <= 0)
        return;
    painter.setBrush(Qt::NoBrush);
    for (const RedemptionFlow& flow : flows.redemptions) {
        QPen pen(scene.theme.redem, flow.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(flow.line.data(), static_cast<int>(flow.line.size()));
    }
}

void paintLosses(QPainter& painter, const GraphScene& scene, const DayFlows& flows, const Moment& moment)
{
    if (flows.losses.empty() || moment.progress(Phase::Constraints) < 1)
        return;
    QRegion between(
        QRectF(QPointF(), scene.layout.size).toAlignedRect()); // behind the assets, not through their figures
    for (const QRectF& tile : scene.layout.assets)
        between -= tile.toAlignedRect();
    painter.save();
    painter.setClipRegion(between);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.theme.fail, scene.theme.stroke(1.2)));
    for (const LossFlow& loss : flows.losses)
        painter.drawPath(loss.curve.path());
    painter.restore();
}

} // namespace

DayFlows flowsOf(const Run& run, int round, const GraphLayout& layout)
{
    DayFlows flows{ribbonsOf(run, round, layout), fundingOf(run, round, layout), redemptionsOf(run, round, layout),
        creditLossesOf(run, round, layout), guestsOf(run, round, layout), loanFlowsOf(run, round, layout), {}};
    flows.trackPieces = trackPiecesOf(run, layout, flows.loans);
    return flows;
}

double uncoveredShare(const Moment& moment)
{
    return std::min(1.0, moment.progress(Phase::Sales) * (1 + 2 * pulsesApart));
}

QRectF uncovered(const GraphLayout& layout, bool right, double progress)
{
    const double middle = layout.assets.front().center().x(), height = layout.size.height();
    if (progress >= 1)
        return right ? QRectF(middle, 0, layout.size.width() - middle, height) : QRectF(0, 0, middle, height);
    double port = middle, tile = right ? layout.size.width() : 0;
    for (const DealerPlace& place : layout.dealers)
        if (place.right == right)
            port = right ? std::max(port, place.port.x()) : std::min(port, place.port.x());
    for (const QRectF& asset : layout.assets)
        tile = right ? std::min(tile, asset.right()) : std::max(tile, asset.left());
    const double edge = port + (tile - port) * progress;
    return right ? QRectF(edge, 0, layout.size.width() - edge, height) : QRectF(0, 0, edge, height);
}

void paintMoving(
    QPainter& painter, const GraphScene& scene, const DayBooks& books, const DayFlows& flows, const Moment& moment)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintLevels(painter, scene, books, moment);
    paintStruck(painter, scene, moment);
    paintRedemptions(painter, scene, flows, moment);
    paintFunding(painter, scene, flows, moment);
    paintLoans(painter, scene, flows.trackPieces, moment.progress(Phase::Settlement));
    paintLosses(painter, scene, flows, moment);
    BarPainter(painter, scene, books, moment).paint();
}

} // namespace waterhammer
