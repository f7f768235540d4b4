// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/amount_labels.h"

#include "views/graph/graph_words.h"
#include "views/numbers.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

std::optional<AmountLabel> amountLabel(QPainter& painter, const GraphScene& scene, std::size_t dealer)
{
    const GraphLayout& layout = scene.layout;
    const DealerPlace& place = layout.dealers[dealer];
    const Numbers numbers(scene.scenario());
    const double sold = scene.run.dealer(scene.round, dealer).sold,
                 bought = scene.run.dealer(scene.round, dealer).bought;
    const double leastAmount = 10 * numbers.leastMoney(); // less is not written beside a node
    const bool sells = sold > leastAmount;
    if (!scene.frame().open || (!sells && bought <= leastAmount))
        return {};
    const auto px = [&](double design) { return layout.px(design); };
    const auto& positions = scene.scenario().positions;
    const Opening& open = *scene.frame().open;
    const auto& each = sells ? open.orders : open.bought;
    const auto begin = each.begin() + static_cast<std::ptrdiff_t>(positions.row[dealer]);
    const auto end = each.begin() + static_cast<std::ptrdiff_t>(positions.row[dealer + 1]);
    const auto largest = static_cast<std::size_t>(std::max_element(begin, end) - each.begin());
    const QRectF& tile = layout.assets[positions.asset[largest]];
    const bool ribbonRises = tile.center().y() < place.port.y() - px(4);
    const double half = (sold + bought) * layout.ribbonScale / 2;
    const double y = ribbonRises ? place.port.y() + half + px(14) : place.port.y() - half - px(6);

    const GraphMetrics& m = layout.metrics;
    painter.setFont(scene.theme.font(m.roomy ? 12 : m.small, QFont::DemiBold));
    const GraphWords told(scene.scenario());
    QString words = sells ? told(&GraphWriter::sells, sold) : told(&GraphWriter::buys, bought);
    const double room = std::abs((place.right ? tile.right() : tile.left()) - place.port.x()) - px(16);
    if (textWidth(painter, words) > room) // it would stand on the asset
        words = (sells ? QStringLiteral("\u2212") : QStringLiteral("+")) + numbers.money(sells ? sold : bought);
    const double x = place.port.x() + px(place.right ? -9 : 9), width = textWidth(painter, words), height = px(12);
    const QRectF ground(place.right ? x - width : x, y - 0.8 * height, width, height);
    return AmountLabel{words, sells, {x, y}, place.right, ground.adjusted(-2, 0, 2, 0)};
}

std::vector<QRectF> amountGrounds(QPainter& painter, const GraphScene& scene)
{
    std::vector<QRectF> grounds;
    if (scene.grouped())
        return grounds;
    for (std::size_t i = 0; i < scene.layout.dealers.size(); ++i)
        if (const auto label = amountLabel(painter, scene, i))
            grounds.push_back(label->ground);
    return grounds;
}

} // namespace waterhammer
