// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/signs_layer.h"

#include "views/asset_name.h"
#include "views/graph/amount_labels.h"
#include "views/graph/graph_words.h"
#include "views/graph/lamp_places.h"
#include "views/graph/lender_layer.h"
#include "views/graph/stance_frame.h"
#include "views/icons.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Writes the signs of one day; members are what every part needs.
class SignWriter {
public:
    SignWriter(QPainter& painter, const GraphScene& ofScene, const DaySteps& at, bool withAmounts)
        : p(painter)
        , scene(ofScene)
        , theme(ofScene.theme)
        , layout(ofScene.layout)
        , m(ofScene.layout.metrics)
        , steps(at)
        , amounts(withAmounts)
        , numbers(ofScene.scenario())
        , told(ofScene.scenario())
    {
    }

    void write()
    {
        p.setRenderHint(QPainter::Antialiasing);
        for (std::size_t a = 0; a < layout.assets.size(); ++a)
            tile(a);
        for (std::size_t j = 0; j < layout.funds.size(); ++j)
            fund(j);
        if (scene.grouped()) {
            for (const GroupPlace& group : layout.groups)
                groupHead(group);
            for (std::size_t i = 0; i < layout.dealers.size(); ++i)
                groupMark(i);
        } else {
            for (std::size_t i = 0; i < layout.dealers.size(); ++i)
                dealer(i);
            paintCalled(p, scene, steps);
            paintLoanSigns(p, scene, steps);
        }
        for (const Guest& g : guestsOf(scene.run, scene.round, layout))
            guest(g);
    }

private:
    QPainter& p;
    const GraphScene& scene;
    const Theme& theme;
    const GraphLayout& layout;
    const GraphMetrics& m;
    const DaySteps& steps;
    bool amounts;
    Numbers numbers;
    GraphWords told;

    double px(double design) const { return layout.px(design); }
    /// The round whose lamps or frames a dealer shows at this step of the day.
    int shownRound(std::size_t dealer, std::size_t switched) const
    {
        return dealer < switched ? scene.round : std::max(0, scene.round - 1);
    }
    DealerStance stance(std::size_t i) const { return scene.run.dealer(shownRound(i, steps.frames), i).stance; }

    void text(QPointF baseline, const QString& words, const QColor& colour, Qt::AlignmentFlag align = Qt::AlignLeft)
    {
        p.setPen(colour);
        textAt(p, baseline, words, align);
    }

    // --- assets

    double priceShown(std::size_t a) const
    {
        const Frame& now = scene.frame();
        if (steps.priced || !now.open)
            return now.price[a];
        // Not the mark, which is lower by what is uncertain and would jump back at the close.
        return steps.struck ? now.open->price[a] : scene.run.frame(scene.round - 1).price[a];
    }
    double depthShown(std::size_t a) const
    {
        const Frame& now = steps.quoted ? scene.frame() : scene.run.frame(scene.round - 1);
        const double start = scene.run.frame(0).depth[a];
        return start > 0 ? now.depth[a] / start : 0;
    }

    void tile(std::size_t a)
    {
        const QRectF& t = layout.assets[a];
        const double height = t.height() / layout.unit;
        if (height > 90)
            wholeTile(a, t);
        else if (height > 40)
            shortTile(a, t, height);
        else if (height >= 10)
            lineTile(a, t);
    }

    QString assetName(std::size_t a, double width) const
    {
        const auto& assets = scene.scenario().assets;
        return fittingName(QString::fromStdString(assets.name[a]), assetCode(assets.id[a]), width,
            QFontMetricsF(p.font(), p.device()));
    }
    QString moveSince(std::size_t a) const { return numbers.move(priceShown(a) / scene.run.frame(0).price[a] - 1); }

    void wholeTile(std::size_t a, const QRectF& t)
    {
        const double pad = px(10), left = t.left() + pad, right = t.right() - pad;
        p.setFont(theme.font(m.name + 0.5, QFont::DemiBold));
        text({left, t.top() + px(21)}, assetName(a, t.width() - 2 * pad), theme.ink);
        p.setFont(theme.font(m.price, QFont::Medium));
        const double free = right - left - px(6) - textWidth(p, moveSince(a));
        text({left, t.top() + px(26 + m.price)}, moveSince(a), theme.ink);
        const double today = scene.frame().price[a] / scene.run.frame(std::max(0, scene.round - 1)).price[a] - 1;
        const QString words = told(&GraphWriter::today, today);
        p.setFont(theme.font(m.roomy ? 12.5 : m.small));
        if (steps.priced && std::abs(today) >= 5e-4) // without its word where that has no room beside the price
            text({right, t.top() + px(25 + m.price)}, textWidth(p, words) <= free ? words : numbers.move(today),
                theme.ink2, Qt::AlignRight);
        double y = t.bottom() - px(9);
        depth(a, left, {right, y}, soldWords(a, true));
        traded(a, left, y, px(15));
    }

    void shortTile(std::size_t a, const QRectF& t, double height)
    {
        const double left = t.left() + px(8), right = t.right() - px(8);
        p.setFont(theme.font(m.small, QFont::Medium));
        const QString move = moveSince(a);
        const double moveWidth = textWidth(p, move);
        text({right, t.top() + px(16)}, move, theme.ink, Qt::AlignRight);
        p.setFont(theme.font(m.small, QFont::DemiBold));
        const double room = t.width() - px(22) - moveWidth;
        const QFont narrow = theme.condensed(m.small + 0.5, QFont::Medium);
        const QString whole = assetName(a, 1e6);
        if (textWidth(p, whole) > room && QFontMetricsF(narrow, p.device()).horizontalAdvance(whole) <= room)
            p.setFont(narrow);
        text({left, t.top() + px(16)}, assetName(a, room), theme.ink);
        p.setFont(theme.font(m.small));
        const double y = t.bottom() - px(7);
        const QString sold = soldWords(a, height > 60);
        depth(a, left, {right, y}, sold);
        if (height > 60)
            traded(a, left, y, px(14));
        else if (!sold.isEmpty())
            text({left, y}, sold, soldColour(a));
    }

    void lineTile(std::size_t a, const QRectF& t)
    {
        const double size = std::min(m.small + 1, 0.8 * t.height() / layout.unit);
        p.setFont(theme.font(size, QFont::Medium));
        const double y = t.center().y() + px(size) * 0.36;
        const QString move = moveSince(a);
        text({t.right() - px(7), y}, move, theme.ink, Qt::AlignRight);
        text({t.left() + px(7), y}, assetName(a, t.width() - px(20) - textWidth(p, move)), theme.ink);
    }

    /// Beside what was sold; where that leaves too little room it is condensed, and then left to its strip.
    void depth(std::size_t a, double left, QPointF at, const QString& beside)
    {
        const QFont plain = p.font();
        QFont bold = plain;
        bold.setWeight(QFont::DemiBold);
        const QString words = told(&GraphWriter::depth, depthShown(a));
        const double taken = beside.isEmpty() ? 0 : QFontMetricsF(bold, p.device()).horizontalAdvance(beside) + px(6);
        for (const QFont& font : {plain, theme.condensed(m.small)}) {
            p.setFont(font);
            if (textWidth(p, words) <= at.x() - left - taken) {
                text(at, words, theme.ink2, Qt::AlignRight);
                break;
            }
        }
        p.setFont(plain);
    }
    /// `none`: also that nothing was.
    QString soldWords(std::size_t a, bool none) const
    {
        if (!steps.trading || !scene.frame().open)
            return {};
        if (const double sold = scene.frame().open->sold[a]; sold > layout.leastFlow)
            return told(&GraphWriter::sold, sold);
        return none ? told(GraphSign::NoSales) : QString();
    }

    /// Forced sales have their colour; clients who sell of their own will have none.
    QColor soldColour(std::size_t a) const
    {
        const Opening& open = *scene.frame().open;
        return open.sold[a] - open.client[a] > layout.leastFlow ? theme.breachText : theme.ink2;
    }

    /// The lines of what was traded, from the bottom upwards.
    void traded(std::size_t a, double left, double y, double line)
    {
        if (!steps.trading || !scene.frame().open)
            return;
        const Opening& open = *scene.frame().open;
        const QFont plain = p.font();
        QFont bold = plain;
        bold.setWeight(QFont::DemiBold);
        const auto say = [&](const QString& words, const QColor& colour, const QFont& font) {
            p.setFont(font);
            text({left, y}, words, colour);
            y -= line;
        };
        if (open.sold[a] > layout.leastFlow)
            say(told(&GraphWriter::sold, open.sold[a]), soldColour(a), bold);
        else
            say(told(GraphSign::NoSales), theme.ink2, plain);
        if (open.absorbed[a] > layout.leastFlow)
            say(told(&GraphWriter::absorbed, open.absorbed[a]), theme.absorbText, bold);
        if (const double bought = boughtOfficially(open, a);
            bought > layout.leastFlow && layout.assets[a].height() > px(70))
            say(told(&GraphWriter::official, bought), theme.absorbText, bold);
        p.setFont(plain);
    }

    // --- funds

    void fund(std::size_t j)
    {
        if (!m.roomy)
            return;
        const QRectF& pill = layout.funds[j];
        const Frame& now = scene.frame();
        const auto& positions = scene.scenario().fundPositions;
        double sells = 0;
        if (now.open && steps.redeemed)
            for (std::size_t k = positions.row[j]; k < positions.row[j + 1]; ++k)
                sells += now.open->fundOrders[k];
        const Frame& valued = steps.priced ? now : scene.run.frame(scene.round - 1);
        QString words = told(&GraphWriter::fund, valued.nav[j], sells > layout.leastFlow ? sells : 0);
        if (const QString lends = lendingFundWords(scene, steps, j); !lends.isEmpty())
            words = lends;
        p.setFont(theme.font(m.small));
        text({pill.center().x(), pill.center().y() + px(12)}, shortened(p, words, pill.width() - px(16)), theme.ink2,
            Qt::AlignHCenter);
    }

    // --- dealers

    void dealer(std::size_t i)
    {
        const DealerPlace& place = layout.dealers[i];
        const bool full = layout.detail == GraphLayout::Detail::Full;
        const DealerStance shown = stance(i);
        paintStanceFrame(p, place.frame, shown, !full, theme, layout.unit);
        if (!full)
            return;
        ratio(i, place, shown);
        lamps(i, place);
        if (amounts && steps.trading)
            amount(i);
    }

    /// Baselines of the label: 0 name, 1 ratio.
    double line(int n) const { return labelLine(layout, n); }

    void ratio(std::size_t i, const DealerPlace& place, DealerStance shown)
    {
        const Frame& now = scene.frame();
        const Frame& before = scene.run.frame(scene.round - 1);
        const double slr = steps.priced || !now.open ? now.slr[i] : steps.marked ? now.open->slr[i] : before.slr[i];
        const double minimum = scene.run.dealer(scene.round, i).minimum;
        const bool failed = shown == DealerStance::Failed;
        QColor colour = failed ? theme.ink : ratioColour(slr, minimum, theme);
        if (colour == theme.ink && !failed)
            colour = theme.ink2;
        p.setFont(theme.font(m.ratio, failed || shown == DealerStance::Breach ? QFont::Bold : QFont::Medium));
        const double x = place.right ? place.label.left() : place.label.right();
        const QString words = failed ? stanceWord(DealerStance::Failed) : numbers.percent(slr, slr < -0.1 ? 1 : 2);
        text({x, place.label.top() + line(1)}, words, colour, place.right ? Qt::AlignLeft : Qt::AlignRight);
    }

    void lamps(std::size_t i, const DealerPlace& place)
    {
        paintLamps(p, lampPlaces(layout, place).front().topLeft(),
            scene.run.dealer(shownRound(i, steps.lamps), i).lamps, theme, px(m.lamp), px(lampGapPx));
    }

    void amount(std::size_t i)
    {
        const auto label = amountLabel(p, scene, i);
        if (!label)
            return;
        QColor ground = theme.surface; // lines of holdings and ribbons of others pass below it
        ground.setAlphaF(0.8F);
        p.fillRect(label->ground, ground);
        text(label->baseline, label->words, label->sells ? theme.breachText : theme.absorbText,
            label->right ? Qt::AlignRight : Qt::AlignLeft);
    }

    // --- groups

    void groupHead(const GroupPlace& group)
    {
        std::size_t breached = 0, absorbing = 0, failed = 0;
        for (const std::size_t i : group.dealers) {
            const DealerStance s = stance(i);
            breached += s == DealerStance::Breach;
            absorbing += s == DealerStance::Absorbing;
            failed += s == DealerStance::Failed;
        }
        p.setFont(theme.font(m.small, QFont::DemiBold));
        const double y = group.box.top() + px(m.small * 1.25);
        double x = group.box.right() - px(6);
        const auto count = [&](DealerStance s, std::size_t n, const QColor& colour) {
            if (n == 0)
                return;
            const QString words = numbers.locale().toString(static_cast<qulonglong>(n));
            text({x, y}, words, colour, Qt::AlignRight);
            x -= textWidth(p, words) + px(12);
            paintStance(p, QRectF(x, y - px(9), px(10), px(10)), s, theme);
            x -= px(7);
        };
        count(DealerStance::Failed, failed, theme.ink);
        count(DealerStance::Absorbing, absorbing, theme.absorbText);
        count(DealerStance::Breach, breached, theme.breachText);
    }

    void groupMark(std::size_t i)
    {
        const DealerPlace& place = layout.dealers[i];
        const double side = std::min(px(8), place.frame.width());
        const DealerStance shown = stance(i);
        if (side < 3 || shown == DealerStance::Calm || place.assets.height() <= 0)
            return;
        paintStance(
            p, QRectF(place.frame.center().x() - side / 2, place.assets.bottom() + px(1), side, side), shown, theme);
    }

    // --- guests

    void guest(const Guest& g)
    {
        if (g.official ? !steps.trading : !steps.struck)
            return;
        const QColor& line = g.official ? theme.absorb : theme.client;
        const QColor& words = g.official ? theme.absorbText : theme.ink;
        p.setPen(QPen(line, theme.stroke(2)));
        p.setBrush(Qt::NoBrush);
        for (const auto& [asset, corners] : g.lines)
            p.drawPolyline(corners.data(), static_cast<int>(corners.size()));
        p.setPen(QPen(line, theme.stroke(1.8)));
        p.setBrush(g.official ? theme.absorbSoft : theme.surface);
        p.drawRect(g.box);
        const double size = px(m.roomy ? 18 : 14);
        double x = g.box.left() + px(7);
        if (g.official) {
            const QPixmap bank =
                icon(QStringLiteral("bank"), words, static_cast<int>(size)).pixmap(static_cast<int>(size));
            p.drawPixmap(QRectF(x, g.box.center().y() - size / 2, size, size), bank, bank.rect());
            x += size + px(5);
        }
        p.setFont(theme.font(m.roomy ? 12.5 : m.small, QFont::DemiBold));
        const double room = g.box.right() - px(5) - x;
        const bool fits = QFontMetricsF(p.font(), p.device()).horizontalAdvance(guestWords(g, false)) <= room;
        text({x, g.box.center().y() + px(4.5)}, shortened(p, guestWords(g, !fits), room), words);
    }

    /// In brief the sign of a bank beside them says whose purchases they are.
    QString guestWords(const Guest& g, bool brief) const
    {
        return g.official ? told(&GraphWriter::officialBuyer, g.amount, g.offered, brief)
                          : told(&GraphWriter::clientsSell, g.amount);
    }
};

} // namespace

void paintSigns(QPainter& painter, const GraphScene& scene, const DaySteps& steps, bool amounts)
{
    SignWriter(painter, scene, steps, amounts).write();
}

} // namespace waterhammer
