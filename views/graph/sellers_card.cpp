// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/sellers_card.h"

#include "views/graph/graph_flows.h"
#include "views/graph/graph_words.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// The five that sell most in a group, largest first.
std::vector<std::size_t> largestSellers(const Run& run, int round, const GroupPlace& group)
{
    constexpr std::size_t most = 5;
    std::vector<std::pair<double, std::size_t>> sellers;
    for (const std::size_t i : group.dealers)
        if (const double sold = run.dealer(round, i).sold; sold > run.leastMoney)
            sellers.emplace_back(sold, i);
    std::ranges::sort(sellers, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::size_t> result;
    for (std::size_t n = 0; n < std::min(most, sellers.size()); ++n)
        result.push_back(sellers[n].second);
    return result;
}

} // namespace

void paintSellersCard(QPainter& painter, const GraphScene& scene, const GroupPlace& group)
{
    const auto& [run, layout, theme, round] = scene;
    const auto px = [&](double design) { return scene.layout.px(design); };
    const auto text = [&](QPointF baseline, const QString& said, const QColor& colour,
                          Qt::AlignmentFlag align = Qt::AlignLeft) {
        painter.setPen(colour);
        textAt(painter, baseline, said, align);
    };
    const Numbers numbers(scene.scenario());
    const GraphWords words(scene.scenario());
    const auto& dealers = scene.scenario().dealers;
    const auto sellers = largestSellers(run, round, group);
    const double line = px(16), width = px(178), pad = px(10);
    const double height = pad * 2 + line * static_cast<double>(sellers.size()) + px(12);
    const double x = group.right ? group.box.left() - px(20) - width : group.box.right() + px(20);
    const QRectF card(x, std::min(group.box.top(), layout.size.height() - height - px(4)), width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, theme.stroke(1.2)));
    painter.setBrush(theme.surface);
    painter.drawRect(card);
    painter.setFont(theme.font(11.5, QFont::Medium));
    double y = card.top() + pad + px(10);
    text({card.left() + pad, y}, sellers.empty() ? words(GraphSign::NobodySells) : words(&GraphWriter::largestSellers),
        theme.ink2);
    for (const std::size_t i : sellers) {
        y += line;
        painter.setFont(theme.font(12, QFont::Medium));
        text({card.left() + pad, y}, shortened(painter, QString::fromStdString(dealers.name[i]), px(70)), theme.ink);
        const double slr = scene.frame().slr[i];
        painter.setFont(theme.font(11.5));
        text({card.left() + px(124), y}, numbers.percent(slr, 2), ratioColour(slr, run.dealer(round, i).minimum, theme),
            Qt::AlignRight);
        painter.setFont(theme.font(12, QFont::DemiBold));
        text({card.right() - pad, y}, numbers.money(run.dealer(round, i).sold), theme.breachText, Qt::AlignRight);
    }
}

} // namespace waterhammer
