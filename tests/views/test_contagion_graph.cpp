// SPDX-License-Identifier: GPL-3.0-or-later
// The graph under mouse, keyboard and assistive technology, with real events.
#include "tests/programs/test_program.h"
#include "tests/views/graph_runs.h"
#include "tests/views/showing.h"
#include "views/graph/contagion_graph.h"
#include "views/graph/hover_card.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QMenu>

#include <set>

using namespace waterhammer;

namespace {

Selection dealerId(const char* id) { return {Selection::Kind::Dealer, id}; }

/// The widget wired as in the window: what it asks for happens.
struct Desk {
    ContagionGraph graph;
    Showing showing{graph};
    ScenarioDraft draft;
    RunPtr run;
    std::vector<EditDraft> edits;
    std::vector<Selection> selections, whys, openings;

    explicit Desk(ScenarioDraft from, QSize size = {1204, 636})
        : draft(std::move(from))
        , run(runOf(draft))
    {
        graph.setTheme(Theme(ThemeKind::Light));
        graph.resize(size);
        showing.run(run);
        showing.moment({3, 1, false});
        whenAsked<Select>(graph, [this](const Select& select) {
            selections.push_back(select.what);
            showing.select(select.what);
        });
        whenAsked<AskWhy>(graph, [this](const AskWhy& why) { whys.push_back(why.about); });
        whenAsked<OpenEditor>(graph, [this](const OpenEditor&) { openings.push_back(selections.back()); });
        whenAsked<EditDraft>(graph, [this](const EditDraft& edit) {
            edits.push_back(edit);
            if (auto changed = apply(draft, edit.edit, draft)) // else the row is of a run that is gone
                draft = std::move(*changed);
            showing.draft(std::make_shared<const ScenarioDraft>(draft));
        });
        graph.show();
        graph.activateWindow();
        graph.setFocus();
    }
    QPoint at(const GraphNode& node) const { return graph.nodeRect(node).center().toPoint(); }
};

const GraphNode dealerC{GraphNode::Kind::Dealer, 2};

} // namespace

Q_DECLARE_METATYPE(waterhammer::GraphNode)

class ContagionGraphTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clickSelects()
    {
        Desk desk(example("twelve-dealers-crisis"));
        QTest::mouseClick(&desk.graph, Qt::LeftButton, {}, desk.at(dealerC));
        QCOMPARE(desk.selections.size(), std::size_t{1});
        QVERIFY(desk.selections[0] == dealerId("d3"));
        QVERIFY(desk.graph.selectedNode() == dealerC);
        QTest::mouseClick(&desk.graph, Qt::LeftButton, {}, desk.at({GraphNode::Kind::Asset, 1}));
        QVERIFY(desk.selections.back() == (Selection{Selection::Kind::Asset, "mbs"}));
        QTest::mouseClick(&desk.graph, Qt::LeftButton, {}, desk.at({GraphNode::Kind::Fund, 0}));
        QVERIFY(desk.selections.back() == (Selection{Selection::Kind::Fund, "bond"}));
        QTest::mouseClick(&desk.graph, Qt::LeftButton, {}, QPoint(350, 620));
        QVERIFY(desk.selections.back() == Selection());
        QVERIFY(desk.edits.empty());
    }

    void doubleClickOpensTheEditor()
    {
        Desk desk(example("twelve-dealers-crisis"));
        QTest::mouseDClick(&desk.graph, Qt::LeftButton, {}, desk.at(dealerC));
        QVERIFY(desk.openings.size() == 1 && desk.openings[0] == dealerId("d3"));
    }

    /// [ and ] follow loans: A owes the fund and D; D is financed by the fund, which finances all four.
    void bracketsFollowLoans()
    {
        Desk desk(example("money-fund-pulls-first"));
        const auto press = [&](const char* sign) {
            QTest::keyClicks(&desk.graph, QLatin1String(sign));
            return desk.graph.focusNode();
        };
        const GraphNode a{GraphNode::Kind::Dealer, 0}, d{GraphNode::Kind::Dealer, 3}, fund{GraphNode::Kind::Fund, 0};
        desk.graph.setFocusNode(a);
        QVERIFY(press("[") == fund);
        for (const std::size_t next : {1U, 2U, 3U, 0U}) { // from the one it came from to the next of its borrowers
            QVERIFY((press("]") == GraphNode{GraphNode::Kind::Dealer, next}));
            QVERIFY(next == 0 || press("[") == fund);
        }
        QVERIFY(press("[") == fund);
        QVERIFY(press("[") == d);    // the other lender of A
        QVERIFY(press("[") == fund); // which borrows itself
        desk.graph.setFocusNode({GraphNode::Kind::Asset, 0});
        QVERIFY(press("[") == (GraphNode{GraphNode::Kind::Asset, 0}));
    }

    void keysDoWhatTheCardSays()
    {
        Desk desk(example("twelve-dealers-crisis"));
        desk.graph.setFocusNode(dealerC);
        QTest::keyClick(&desk.graph, Qt::Key_Return);
        QVERIFY(!desk.selections.empty() && desk.selections.back() == dealerId("d3"));
        QTest::keyClick(&desk.graph, Qt::Key_Space);
        QVERIFY(desk.whys.size() == 1 && desk.whys[0] == dealerId("d3"));
        QTest::keyClick(&desk.graph, Qt::Key_F2);
        QVERIFY(desk.openings.size() == 1 && desk.openings[0] == dealerId("d3"));
        QTest::keyClick(&desk.graph, Qt::Key_Escape);
        QVERIFY(desk.selections.back() == Selection());
    }

    void arrowsReachEveryNode_data()
    {
        QTest::addColumn<int>("dealers");
        QTest::addColumn<int>("assets");
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("twelve and funds") << 0 << 0;
        QTest::newRow("thirty") << 30 << 8;
        QTest::newRow("groups") << 72 << 3;
    }
    /// Whatever can be pointed at with the mouse, the arrows come to, from the first node on.
    void arrowsReachEveryNode()
    {
        QFETCH(int, dealers);
        QFETCH(int, assets);
        Desk desk(dealers ? manyDealers(static_cast<std::size_t>(dealers), static_cast<std::size_t>(assets))
                          : example("twelve-dealers-crisis"));
        const auto key = [](const GraphNode& n) { return std::pair(static_cast<int>(n.kind), n.index); };
        desk.graph.setFocusNode({GraphNode::Kind::Dealer, 0});
        std::set<std::pair<int, std::size_t>> seen{key(desk.graph.focusNode())};
        std::vector<GraphNode> open{desk.graph.focusNode()};
        while (!open.empty()) {
            const GraphNode from = open.back();
            open.pop_back();
            for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
                desk.graph.setFocusNode(from);
                QTest::keyClick(&desk.graph, arrow);
                if (seen.insert(key(desk.graph.focusNode())).second)
                    open.push_back(desk.graph.focusNode());
            }
        }
        for (const GraphNode& node : desk.graph.nodes())
            QVERIFY2(seen.contains(key(node)), qPrintable(desk.graph.nodeName(node)));
    }

    /// A drag is one gesture: every edit of it carries one key, so that it is one step of undo, and the file keeps the
    /// last place.
    void dragMovesANode()
    {
        Desk desk(example("twelve-dealers-crisis"));
        const auto drag = [&](const GraphNode& node, QPoint by) {
            const QPoint from = desk.at(node);
            QTest::mousePress(&desk.graph, Qt::LeftButton, {}, from);
            for (int step = 1; step <= 10; ++step) {
                QMouseEvent move(QEvent::MouseMove, QPointF(from + by * step / 10),
                    desk.graph.mapToGlobal(from + by * step / 10), Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(&desk.graph, &move);
            }
            QTest::mouseRelease(&desk.graph, Qt::LeftButton, {}, from + by);
        };
        const QPoint before = desk.at(dealerC), other = desk.at({GraphNode::Kind::Dealer, 3});
        drag(dealerC, {100, 40});
        QVERIFY(!desk.edits.empty());
        const QString gesture = desk.edits.front().mergeKey;
        QVERIFY(!gesture.isEmpty());
        for (const EditDraft& edit : desk.edits) {
            QCOMPARE(edit.mergeKey, gesture);
            QCOMPARE(edit.text, QStringLiteral("Move Dealer C"));
            QVERIFY(edit.focus == dealerId("d3"));
        }
        QVERIFY((desk.at(dealerC) - (before + QPoint(100, 40))).manhattanLength() <= 2);
        QCOMPARE(desk.at({GraphNode::Kind::Dealer, 3}), other);
        QCOMPARE(desk.draft.layout.size(), std::size_t{1});
        QCOMPARE(desk.draft.layout[0].node, std::string("dealers:d3"));
        QVERIFY(std::abs(desk.draft.layout[0].x * 1204 - desk.graph.nodeRect(dealerC).center().x()) < 1);

        const std::size_t first = desk.edits.size();
        drag({GraphNode::Kind::Asset, 1}, {20, 0});
        QVERIFY(desk.edits.size() > first && desk.edits.back().mergeKey != gesture);
        QCOMPARE(desk.draft.layout.back().node, "assets:" + desk.draft.assets[1].id);
    }

    void menuPutsANodeBack()
    {
        Desk desk(example("twelve-dealers-crisis"));
        desk.draft.layout = {{"dealers:d3", 0.3, 0.5}};
        desk.showing.draft(std::make_shared<const ScenarioDraft>(desk.draft));
        QContextMenuEvent ask(QContextMenuEvent::Mouse, desk.at(dealerC), desk.graph.mapToGlobal(desk.at(dealerC)));
        QCoreApplication::sendEvent(&desk.graph, &ask);
        auto* menu = desk.graph.findChild<QMenu*>(QStringLiteral("graphMenu"));
        QVERIFY(menu && menu->actions().size() == 5); // Why?, my bank, edit, put back, copy
        QVERIFY(menu->actions()[3]->isEnabled());
        menu->actions()[0]->trigger();
        QVERIFY(desk.whys.size() == 1 && desk.whys[0] == dealerId("d3"));
        menu->actions()[3]->trigger();
        QVERIFY(desk.draft.dealers[2].extensions.empty());
        QVERIFY(desk.draft == example("twelve-dealers-crisis"));
        menu->close();
    }

    void hoverShowsACard_data()
    {
        QTest::addColumn<GraphNode>("node");
        for (std::size_t i = 0; i < 12; ++i)
            QTest::addRow("dealer %d", static_cast<int>(i)) << GraphNode{GraphNode::Kind::Dealer, i};
        for (std::size_t a = 0; a < 4; ++a)
            QTest::addRow("asset %d", static_cast<int>(a)) << GraphNode{GraphNode::Kind::Asset, a};
        QTest::addRow("fund") << GraphNode{GraphNode::Kind::Fund, 1};
    }
    /// A card comes by itself, inside the graph, and never over what it is about.
    void hoverShowsACard()
    {
        QFETCH(GraphNode, node);
        Desk desk(example("twelve-dealers-crisis"), {720, 380});
        auto* card = desk.graph.findChild<HoverCard*>();
        QVERIFY(card && !card->isVisible());
        QTest::mouseMove(&desk.graph, desk.at(node));
        QTRY_VERIFY(card->isVisible());
        QVERIFY(desk.graph.rect().contains(card->geometry()));
        QVERIFY(!QRectF(card->geometry()).intersects(desk.graph.nodeRect(node)));
        QVERIFY(card->spokenText().startsWith(desk.graph.nodeName(node)));
        QTest::keyClick(&desk.graph, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void groupsOpen()
    {
        Desk desk(manyDealers(300, 4));
        const QRectF box = desk.graph.nodeRect({GraphNode::Kind::Group, 4});
        desk.graph.setFocusNode({GraphNode::Kind::Dealer, 110});
        const QImage closed = desk.graph.grab().toImage();
        QTest::mouseClick(&desk.graph, Qt::LeftButton, {}, (box.topLeft() + QPointF(8, 6)).toPoint());
        QVERIFY(desk.graph.grab().toImage() != closed);
        QTest::mouseClick(&desk.graph, Qt::LeftButton, {}, desk.at({GraphNode::Kind::Dealer, 110}));
        QVERIFY(!desk.selections.empty() && desk.selections.back() == dealerId("d110"));
    }

    /// At rest nothing depends on how one came there; in motion every phase looks different.
    void everyPhaseMoves()
    {
        Desk desk(example("twelve-dealers-crisis"));
        desk.showing.moment({1, 1, false}); // the day of the shock: marks move only when prices have
        const QImage rest = desk.graph.grab().toImage();
        QImage last;
        for (const double fraction : {0.05, 0.16, 0.3, 0.45, 0.6, 0.8, 0.95}) {
            desk.showing.moment({1, fraction, true});
            const QImage now = desk.graph.grab().toImage();
            QVERIFY2(now != last, qPrintable(QString::number(fraction)));
            last = now;
        }
        desk.showing.moment({1, 1, false});
        QVERIFY(desk.graph.grab().toImage() == rest);
        desk.showing.reducedMotion(true);
        desk.showing.moment({1, 0.3, true});
        QVERIFY(desk.graph.grab().toImage() == rest);
    }

    /// A run with fewer nodes may come at any time: under the pointer, in a drag, while something is selected and
    /// heard.
    void otherRunsComeAnyTime()
    {
        Desk desk(example("twelve-dealers-crisis"));
        const std::vector<RunPtr> runs{
            runOf(manyDealers(1, 1)), runOf(manyDealers(300, 3)), {}, runOf(manyDealers(2, 5)), desk.run};
        QAccessibleInterface* last = QAccessible::queryAccessibleInterface(&desk.graph)->child(11);
        const auto& nodes = desk.graph.nodes();
        for (int turn = 0; turn < 30; ++turn) {
            desk.showing.run(desk.run);
            const GraphNode node = nodes[static_cast<std::size_t>(turn * 7) % nodes.size()];
            const QPoint at = desk.at(node);
            QTest::mouseMove(&desk.graph, at);
            desk.graph.setFocusNode(node);
            QTest::keyClick(&desk.graph, Qt::Key_I, Qt::ControlModifier);
            QTest::mousePress(&desk.graph, Qt::LeftButton, {}, at);
            desk.showing.run(runs[static_cast<std::size_t>(turn) % runs.size()]);
            QMouseEvent move(QEvent::MouseMove, QPointF(at + QPoint(30, 30)),
                desk.graph.mapToGlobal(at + QPoint(30, 30)), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&desk.graph, &move);
            desk.graph.grab();
            last->text(QAccessible::Name);
            last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QTest::mouseRelease(&desk.graph, Qt::LeftButton, {}, at);
            QTest::keyClick(&desk.graph, Qt::Key_Right);
            QTest::keyClick(&desk.graph, Qt::Key_Return);
            desk.graph.grab();
        }
        desk.showing.run({});
        QVERIFY(desk.graph.nodes().empty());
        QVERIFY(!last->isValid());
        desk.showing.run(desk.run);
        QCOMPARE(desk.graph.nodes().size(), std::size_t{20});
        QVERIFY(last->isValid());
    }

    void emptyStateSaysSo()
    {
        ContagionGraph graph;
        graph.setTheme(Theme(ThemeKind::Dark));
        graph.resize(400, 300);
        QVERIFY(!graph.grab().isNull());
        QVERIFY(!graph.spokenText().isEmpty());
        QTest::keyClick(&graph, Qt::Key_Down);
        QTest::mouseClick(&graph, Qt::LeftButton, {}, QPoint(200, 150));
        QVERIFY(graph.nodes().empty());
    }

    void speaks()
    {
        Desk desk(example("twelve-dealers-crisis"));
        desk.graph.setFocusNode(dealerC);
        const QString said = desk.graph.spokenText();
        QVERIFY2(said.startsWith(QStringLiteral("Day 3: 12 of 12 dealers in breach")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Dealer C: in breach since day 1; Leverage ratio")), qPrintable(said));
    }

    /// Assistive technology finds a dealer by its name, hears its ratio, and presses it.
    void accessibleNodes()
    {
        Desk desk(example("twelve-dealers-crisis"));
        QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(&desk.graph);
        QVERIFY(graph);
        QVERIFY(graph->childCount() >= 20);
        QAccessibleInterface* found = nullptr;
        for (int i = 0; i < graph->childCount(); ++i) {
            QAccessibleInterface* child = graph->child(i);
            QVERIFY(child && child->parent() == graph);
            QCOMPARE(graph->indexOfChild(child), i);
            if (child->text(QAccessible::Name) == QStringLiteral("Dealer C"))
                found = child;
        }
        QVERIFY(found);
        QVERIFY(found->text(QAccessible::Description).contains(QStringLiteral("Leverage ratio")));
        QVERIFY(found->rect().contains(desk.graph.mapToGlobal(desk.at(dealerC))));
        QCOMPARE(graph->childAt(found->rect().center().x(), found->rect().center().y()), found);
        found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!desk.selections.empty() && desk.selections.back() == dealerId("d3"));
        QVERIFY(found->state().selected);
    }
};

TEST_WITH_WINDOWS(ContagionGraphTest)
#include "test_contagion_graph.moc"
