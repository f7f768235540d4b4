// SPDX-License-Identifier: GPL-3.0-or-later
// Where the graph puts things: cases from the table of sizes in the design (1204×636, 720×380, 720×480 units at text
// scale 1.5), and sums that must hold in every one.
#include "model/analysis/run_scales.h"
#include "tests/programs/test_program.h"
#include "tests/views/golden_run.h"
#include "tests/views/graph_runs.h"
#include "views/graph/day_books.h"
#include "views/graph/graph_flows.h"
#include "views/graph/graph_layout.h"
#include "views/graph/pulse_layer.h"

#include <map>

using namespace waterhammer;

namespace {

bool inside(const QRectF& rect, QSizeF size)
{
    return rect.left() >= -0.01 && rect.top() >= -0.01 && rect.right() <= size.width() + 0.01
        && rect.bottom() <= size.height() + 0.01;
}

struct Named {
    QString name;
    QRectF rect;
};

/// Everything that may not lie on anything else.
std::vector<Named> parts(const GraphLayout& layout)
{
    std::vector<Named> all;
    const auto add = [&](const QString& kind, std::size_t i, const QRectF& rect) {
        all.push_back({kind + QString::number(i), rect});
    };
    for (std::size_t i = 0; i < layout.dealers.size(); ++i) {
        add(QStringLiteral("dealer "), i, layout.dealers[i].frame);
        if (!layout.dealers[i].label.isEmpty())
            add(QStringLiteral("label "), i, layout.dealers[i].label);
    }
    for (std::size_t a = 0; a < layout.assets.size(); ++a)
        add(QStringLiteral("asset "), a, layout.assets[a]);
    for (std::size_t j = 0; j < layout.funds.size(); ++j)
        add(QStringLiteral("fund "), j, layout.funds[j]);
    return all;
}

/// What a dealer has, and what it owes with its equity, as its bars stand.
std::pair<double, double> sidesOf(const DayBooks& books, std::size_t dealer, const Moment& moment)
{
    double assets = 0, funding = 0;
    for (std::size_t k = 0; k < books.assetPieces(dealer); ++k)
        assets += books.asset(dealer, k, moment);
    for (std::size_t k = 0; k < DayBooks::fundingPieces; ++k)
        funding += books.funding(dealer, k, moment);
    return {assets, funding};
}

/// What lies outside or on something else; empty if nothing does.
QString overlaps(const GraphLayout& layout)
{
    const auto all = parts(layout);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!inside(all[i].rect, layout.size))
            return all[i].name + QStringLiteral(" is not inside");
        for (std::size_t j = 0; j < i; ++j) // touching is not overlapping
            if (all[i].rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(all[j].rect))
                return all[i].name + QStringLiteral(" on ") + all[j].name;
    }
    return {};
}

} // namespace

class GraphLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<int>("dealers");
        QTest::addColumn<int>("assets");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("textScale");
        QTest::addColumn<int>("detail");
        const QSizeF large(1204, 636), small(720, 380), grown(857, 480);
        const int full = 0, compact = 1, grouped = 2;
        QTest::newRow("1x2 small") << 1 << 2 << small << 1.0 << full;
        QTest::newRow("2x1 small") << 2 << 1 << small << 1.0 << full;
        QTest::newRow("3x1 grown") << 3 << 1 << grown << 1.5 << full;
        QTest::newRow("12x4 large") << 12 << 4 << large << 1.0 << full;
        QTest::newRow("12x4 small") << 12 << 4 << small << 1.0 << full;
        QTest::newRow("12x4 below a title") << 12 << 4 << QSizeF(720, 300) << 1.0 << full;
        QTest::newRow("12x4 lowest") << 12 << 4 << QSizeF(720, 290) << 1.0 << full;
        QTest::newRow("12x4 lower") << 12 << 4 << QSizeF(720, 270) << 1.0 << compact;
        QTest::newRow("12x4 grown") << 12 << 4 << grown << 1.5 << full;
        QTest::newRow("16x4 large") << 16 << 4 << large << 1.0 << full;
        QTest::newRow("30x8 large") << 30 << 8 << large << 1.0 << compact;
        QTest::newRow("30x8 small") << 30 << 8 << small << 1.0 << compact;
        QTest::newRow("30x8 grown") << 30 << 8 << grown << 1.5 << compact;
        QTest::newRow("60x6 large") << 60 << 6 << large << 1.0 << compact;
        QTest::newRow("60x6 small") << 60 << 6 << small << 1.0 << grouped;
        QTest::newRow("61x4 large") << 61 << 4 << large << 1.0 << grouped;
        QTest::newRow("300x10 large") << 300 << 10 << large << 1.0 << grouped;
        QTest::newRow("300x10 grown") << 300 << 10 << grown << 1.5 << grouped;
    }
    void places()
    {
        QFETCH(int, dealers);
        QFETCH(int, assets);
        QFETCH(QSizeF, size);
        QFETCH(double, textScale);
        QFETCH(int, detail);
        const RunPtr run = runOf(manyDealers(static_cast<std::size_t>(dealers), static_cast<std::size_t>(assets)));
        QVERIFY(run);
        const GraphLayout layout = layOut(run->scenario(), scalesOf(run->trajectory), {}, size, textScale);
        QCOMPARE(static_cast<int>(layout.detail), detail);
        QCOMPARE(layout.dealers.size(), static_cast<std::size_t>(dealers));
        QCOMPARE(overlaps(layout), QString());
        if (layout.detail == GraphLayout::Detail::Full) { // the lamps of one end above the name of the next
            const GraphMetrics& m = layout.metrics;
            QVERIFY(layout.px(m.labelTop + 0.75 * m.name + 1.08 * m.ratio + m.lampGap + m.lamp) < layout.pitch);
        }
        for (std::size_t i = 0; i < layout.dealers.size(); ++i) {
            const GraphNode found = layout.nodeAt(layout.dealers[i].assets.center());
            QVERIFY(found == (GraphNode{GraphNode::Kind::Dealer, i}));
        }
    }

    void widthsAddUp_data()
    {
        QTest::addColumn<int>("round");
        for (int round = 1; round <= 6; ++round)
            QTest::addRow("day %d", round) << round;
    }
    /// What stands on a ribbon at rest leaves the amounts beside the nodes free, and is as near as it can be to where
    /// it would stand.
    void pulsesStandBesideAmounts()
    {
        const Curve curve = Curve::level({0, 0}, {200, 60});
        const QRectF amount(40, -4, 60, 12);
        constexpr double reach = 5;
        const QRectF kept = amount.adjusted(-reach, -reach, reach, reach);
        for (double along = 0.05; along < 0.95; along += 0.05) {
            const auto found = besideAmounts(along, curve, reach, {amount});
            QVERIFY(found && !kept.contains(curve.at(*found)));
            if (!kept.contains(curve.at(along)))
                QCOMPARE(*found, along);
        }
        QVERIFY(!besideAmounts(0.5, curve, reach, {QRectF(-10, -10, 300, 100)}));
    }

    /// Ribbons are money: at a tile's side they add up to what came from that side, stacked without gaps, and the
    /// widest of the whole run fills 86 % of the edge.
    void widthsAddUp()
    {
        QFETCH(int, round);
        const RunPtr run = runOf(example("twelve-dealers-crisis"));
        const Scenario& scenario = run->scenario();
        const GraphLayout layout = layOut(scenario, scalesOf(run->trajectory), {}, {1204, 636}, 1);
        const Opening& open = *run->frame(round).open;
        std::map<std::pair<std::size_t, bool>, double> flow, width, top, bottom;
        for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
            for (std::size_t k = scenario.positions.row[i]; k < scenario.positions.row[i + 1]; ++k) {
                const auto shown = [&](double bn) { return bn > layout.leastFlow ? bn : 0; };
                flow[{scenario.positions.asset[k], layout.dealers[i].right}] +=
                    shown(open.orders[k]) + shown(open.bought[k]);
            }
        for (const Ribbon& ribbon : ribbonsOf(*run, round, layout)) {
            const std::pair side(ribbon.asset, ribbon.right);
            QVERIFY(ribbon.width > 0);
            QCOMPARE(ribbon.width, ribbon.amount * layout.ribbonScale);
            if (width[side] == 0)
                top[side] = ribbon.curve.to.y() - ribbon.width / 2;
            else // sits on the one before
                QVERIFY(std::abs(ribbon.curve.to.y() - ribbon.width / 2 - bottom[side]) < 1e-9);
            bottom[side] = ribbon.curve.to.y() + ribbon.width / 2;
            width[side] += ribbon.width;
        }
        QVERIFY(!width.empty());
        for (const auto& [side, sum] : width) {
            QVERIFY(std::abs(sum - flow[side] * layout.ribbonScale) < 1e-9);
            const QRectF& tile = layout.assets[side.first];
            QVERIFY(sum <= 0.86 * tile.height() + 1e-9);
            QVERIFY(std::abs((top[side] + bottom[side]) / 2 - tile.center().y()) < 1e-9);
        }
    }

    /// Both sides of a balance sheet are equally high at every moment: the pieces of the assets add up to those of the
    /// funding, equity included, at the close before, in the morning and at the close. Two of the runs have capital
    /// lost and put in.
    void booksAddUp()
    {
        for (const RunPtr& run :
            {runOf(example("twelve-dealers-crisis")), goldenRun("everything"), goldenRun("branch")})
            for (int round = 0; round <= run->lastRound(); ++round) {
                const DayBooks books(*run, round);
                for (const double fraction : {0., 0.5, 1.})
                    for (std::size_t i = 0; i < run->scenario().dealerCount(); ++i) {
                        const auto [assets, funding] = sidesOf(books, i, {round, fraction, fraction < 1});
                        QVERIFY2(std::abs(assets - funding) < 1e-6 * std::max(1.0, assets),
                            qPrintable(QStringLiteral("%1 day %2 dealer %3: %4 and %5")
                                           .arg(QString::fromStdString(run->scenario().name))
                                           .arg(round + fraction - 1)
                                           .arg(i)
                                           .arg(assets)
                                           .arg(funding)));
                    }
            }
    }

    /// A dragged node stands where the file says, and no other moves.
    void draggedPlaces()
    {
        ScenarioDraft draft = example("twelve-dealers-crisis");
        const RunPtr run = runOf(draft);
        const GraphLayout before = layOut(run->scenario(), scalesOf(run->trajectory), {}, {1204, 636}, 1);
        draft.layout = {{"dealers:d3", 0.3, 0.6}};
        const GraphLayout after =
            layOut(run->scenario(), scalesOf(run->trajectory), placesOf(draft, run->scenario()), {1204, 636}, 1);
        for (std::size_t i = 0; i < 12; ++i)
            if (i != 2)
                QVERIFY(before.dealers[i] == after.dealers[i]);
        const QPointF centre = after.dealers[2].frame.center();
        QVERIFY(std::abs(centre.x() - 0.3 * 1204) < 0.5 && std::abs(centre.y() - 0.6 * 636) < 0.5);
    }

    /// Places beyond the graph are at its edge; a stranger is nowhere.
    /// Beside the panels of the smallest window at text scale 1.5, and at the sizes of the design.
    void lendersWithNamesTakeNobodysRoom()
    {
        for (const char* name :
            {"two-lenders", "money-fund-pulls-first", "branch-on-day-four", "suspicion", "two-banks"})
            for (const auto& [size, textScale] : {std::pair(QSizeF(666, 390), 1.5), std::pair(QSizeF(666, 320), 1.5),
                     std::pair(QSizeF(720, 320), 1.0), std::pair(QSizeF(1204, 450), 1.0)}) {
                const RunPtr run = runOf(example(name));
                const GraphLayout layout = layOut(run->scenario(), scalesOf(run->trajectory), {}, size, textScale);
                const QString fault = overlaps(layout);
                QVERIFY2(fault.isEmpty(), qPrintable(QString::fromLatin1(name) + QStringLiteral(": ") + fault));
            }
    }

    void oddPlaces()
    {
        ScenarioDraft draft = example("twelve-dealers-crisis");
        draft.layout = {{"dealers:d1", -3, 7}, {"dealers:nobody", 0.5, 0.5}};
        const GraphPlaces places = placesOf(draft, runOf(draft)->scenario());
        QCOMPARE(*places.dealers[0], QPointF(0, 1));
        QVERIFY(!places.dealers[1] && places.assets.empty());
    }

    /// Groups come from the file where it names them.
    void namedGroups()
    {
        ScenarioDraft draft = manyDealers(80, 2);
        for (std::size_t i = 0; i < draft.dealers.size(); ++i)
            draft.groups.push_back({draft.dealers[i].id, i % 3 == 0 ? "Banks" : "Funds"});
        const RunPtr run = runOf(draft);
        const auto named =
            layOut(run->scenario(), scalesOf(run->trajectory), placesOf(draft, run->scenario()), {1204, 636}, 1);
        QCOMPARE(named.groups.size(), std::size_t{2});
        QCOMPARE(named.groups[0].dealers.size(), std::size_t{27});
        const auto unnamed = layOut(run->scenario(), scalesOf(run->trajectory), {}, {1204, 636}, 1);
        QCOMPARE(unnamed.groups.size(), std::size_t{12});
    }
};

TEST_WITHOUT_WINDOWS(GraphLayoutTest)
#include "test_graph_layout.moc"
