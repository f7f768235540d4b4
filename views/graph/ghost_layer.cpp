// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/ghost_layer.h"

#include "views/graph/day_books.h"
#include "views/numbers.h"
#include "views/run_look.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

std::optional<std::size_t> placeOf(const std::vector<std::string>& ids, const std::string& id)
{
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - ids.begin()));
}

/// One kept run on a day.
class GhostPainter {
public:
    GhostPainter(QPainter& painter, const GraphScene& scene, const OtherRun& other, int day)
        : p(painter)
        , m_scene(scene)
        , m_other(*other.run)
        , m_round(std::min(day, other.run->lastRound()))
        , m_pen(runPen(other.look, scene.theme.stroke(runWidth), scene.theme))
    {
    }

    void bars()
    {
        const DayBooks books(m_other, m_round);
        const Moment close{m_round, 1, false};
        p.setBrush(Qt::NoBrush);
        p.setPen(m_pen);
        for (std::size_t i = 0; i < m_scene.layout.dealers.size(); ++i) {
            const auto there = placeOf(m_other.scenario().dealers.id, m_scene.scenario().dealers.id[i]);
            if (!there)
                continue;
            double total = 0;
            for (std::size_t piece = 0; piece < books.assetPieces(*there); ++piece)
                total += books.asset(*there, piece, close);
            const double height = total * m_scene.layout.barScale;
            for (const QRectF& bar : {m_scene.layout.dealers[i].assets, m_scene.layout.dealers[i].funding})
                if (!bar.isEmpty() && height >= 1)
                    p.drawRect(QRectF(bar.left() - 1.5, bar.bottom() - height, bar.width() + 3, height));
        }
    }

    void levels()
    {
        p.setPen(m_pen);
        eachTile([&](const QRectF& tile, std::size_t there) {
            const double start = m_other.frame(0).depth[there];
            const double share = start > 0 ? std::clamp(m_other.frame(m_round).depth[there] / start, 0.0, 1.0) : 0;
            const double strip = std::min(m_scene.layout.px(3), tile.height() / 4);
            const double y = tile.bottom() - share * (tile.height() - strip);
            // Beside the tile: inside, a line would strike its words out.
            const double tick = m_scene.layout.px(14);
            p.drawLine(QPointF(tile.left() - tick, y), QPointF(tile.left(), y));
            p.drawLine(QPointF(tile.right(), y), QPointF(tile.right() + tick, y));
        });
    }

    /// Where a tile has its name on a line of its own there is room for it at the end of that line.
    void prices()
    {
        const Numbers numbers(m_other.scenario());
        const auto& theme = m_scene.theme;
        p.setFont(theme.font(m_scene.layout.metrics.small));
        eachTile([&](const QRectF& tile, std::size_t there) {
            if (tile.height() / m_scene.layout.unit <= wholeTile)
                return;
            const auto& assets = m_other.scenario().assets;
            const QFontMetricsF bold(theme.font(m_scene.layout.metrics.name + 0.5, QFont::DemiBold), p.device());
            const double named = tile.left() + m_scene.layout.px(14)
                + bold.horizontalAdvance(QString::fromStdString(assets.name[there]));
            const QString move = numbers.move(m_other.frame(m_round).price[there] / m_other.frame(0).price[there] - 1);
            const QPointF end(tile.right() - m_scene.layout.px(10), tile.top() + m_scene.layout.px(21));
            const double left = end.x() - textWidth(p, move) - m_scene.layout.px(4), sample = m_scene.layout.px(18);
            if (left < named)
                return;
            p.setPen(theme.ink2);
            textAt(p, end, move, Qt::AlignRight);
            p.setPen(m_pen);
            if (const double y = end.y() - m_scene.layout.px(4); left - sample >= named)
                p.drawLine(QPointF(left - sample, y), QPointF(left, y));
        });
    }

private:
    static constexpr double wholeTile = 90; ///< px of the design above which a tile has a line for its name

    template <class Paint> void eachTile(const Paint& paint)
    {
        for (std::size_t a = 0; a < m_scene.layout.assets.size(); ++a)
            if (const auto there = placeOf(m_other.scenario().assets.id, m_scene.scenario().assets.id[a]))
                paint(m_scene.layout.assets[a], *there);
    }

    QPainter& p;
    const GraphScene& m_scene;
    const Run& m_other;
    const int m_round;
    const QPen m_pen;
};

} // namespace

void paintGhosts(QPainter& painter, const GraphScene& scene, const std::vector<OtherRun>& others, int day)
{
    std::size_t painted = 0;
    for (const OtherRun& other : others) {
        if (!other.drawn() || painted == mostRunsShown)
            continue;
        GhostPainter ghost(painter, scene, other, day);
        ghost.bars();
        ghost.levels();
        if (painted++ == 0)
            ghost.prices();
    }
}

} // namespace waterhammer
