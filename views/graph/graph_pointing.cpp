// SPDX-License-Identifier: GPL-3.0-or-later
// The graph under the hand: cards, clicks, dragging nodes, the menu.
#include "model/scenario/rows.h"
#include "views/graph/contagion_graph.h"
#include "views/graph/hover_card.h"
#include "views/plain_text.h"
#include "views/shown/my_bank.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>

#include <array>

namespace waterhammer {

namespace {

constexpr double wander = 5; ///< px a click may move before it is a drag

std::optional<Part> partOf(Selection::Kind kind)
{
    switch (kind) {
    case Selection::Kind::Dealer: return Part::Dealers;
    case Selection::Kind::Asset: return Part::Assets;
    case Selection::Kind::Fund: return Part::Funds;
    case Selection::Kind::None: break;
    }
    return {};
}

} // namespace

void ContagionGraph::hover(const GraphNode& node)
{
    if (node == m_hovered) {
        m_hideTimer.stop();
        return;
    }
    if (!node && m_card->isVisible()) { // perhaps on the way to the card
        m_hideTimer.start();
        return;
    }
    m_hovered = node;
    hideCard();
    if (node)
        m_cardTimer.start();
    const bool movable = selectionFor(node) != Selection() && m_picture.layout().groups.empty();
    setCursor(movable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ContagionGraph::showCard(const GraphNode& node)
{
    if (!stands(node) || (m_drag && m_drag->moving))
        return;
    const bool selectable = selectionFor(node) != Selection();
    m_card->present(cardOf(node), m_picture.layout().rectOf(node),
        selectable ? tr("Enter select \u00b7 Space why \u00b7 F2 edit") : QString(), selectable);
    m_picture.setEmphasis(node);
    update();
}

void ContagionGraph::hideCard()
{
    m_cardTimer.stop();
    m_hideTimer.stop();
    if (m_card->isHidden())
        return;
    m_card->hide();
    m_picture.setEmphasis({});
    update();
}

void ContagionGraph::refreshCard()
{
    if (m_card->isVisible())
        showCard(m_hovered ? m_hovered : m_focus);
}

void ContagionGraph::openGroup(std::optional<std::size_t> group)
{
    m_openGroup = group;
    m_picture.setOpenGroup(group);
    update();
}

void ContagionGraph::press(const GraphNode& node)
{
    if (node && !stands(node))
        return;
    if (node.kind == GraphNode::Kind::Group) {
        openGroup(m_openGroup == node.index ? std::nullopt : std::optional(node.index));
        return;
    }
    if (node.kind == GraphNode::Kind::Dealer && !m_picture.layout().groups.empty())
        openGroup(m_picture.layout().dealers[node.index].group);
    if (node)
        setFocusNode(node);
    Q_EMIT asked(Select{selectionFor(node)});
}

void ContagionGraph::edit(const Selection& target)
{
    Q_EMIT asked(Select{target});
    Q_EMIT asked(OpenEditor{{sectionOf(target), {}}});
}

void ContagionGraph::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasPicture())
        return Panel::mousePressEvent(event);
    const GraphNode node = m_picture.layout().nodeAt(event->position());
    m_drag = Drag{node, event->position(), m_picture.layout().rectOf(node).center(), false,
        QStringLiteral("graph-drag-%1").arg(++m_gesture)};
    hideCard();
    press(node);
}

void ContagionGraph::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasPicture())
        return;
    if (m_drag && (event->buttons() & Qt::LeftButton)) {
        dragTo(event->position());
        return;
    }
    hover(m_picture.layout().nodeAt(event->position()));
}

void ContagionGraph::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return Panel::mouseReleaseEvent(event);
    m_drag.reset();
    takePlaces();
}

void ContagionGraph::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!hasPicture() || event->button() != Qt::LeftButton)
        return;
    if (const Selection target = selectionFor(m_picture.layout().nodeAt(event->position())); target != Selection())
        edit(target);
}

void ContagionGraph::leaveEvent(QEvent*) { hover({}); }

void ContagionGraph::dragTo(QPointF point)
{
    Drag& drag = *m_drag;
    const bool movable = selectionFor(drag.node) != Selection() && m_picture.layout().groups.empty();
    if (!movable || (!drag.moving && (point - drag.from).manhattanLength() < wander))
        return;
    drag.moving = true;
    move(drag.node, placeFor(m_picture.layout(), drag.node, drag.centre + point - drag.from), drag.mergeKey);
}

void ContagionGraph::move(const GraphNode& node, std::optional<QPointF> place, const QString& mergeKey)
{
    GraphPlaces places = m_picture.places();
    const auto put = [&](std::vector<std::optional<QPointF>>& each, std::size_t count) {
        each.resize(count);
        each[node.index] = place;
    };
    if (node.kind == GraphNode::Kind::Dealer)
        put(places.dealers, scenario().dealerCount());
    else if (node.kind == GraphNode::Kind::Asset)
        put(places.assets, scenario().assetCount());
    else if (node.kind == GraphNode::Kind::Fund)
        put(places.funds, scenario().fundCount());
    m_picture.setPlaces(places);
    update();
    const Selection selection = selectionFor(node);
    const auto part = partOf(selection.kind);
    if (!part)
        return;
    const QString text = place ? tr("Move %1").arg(nodeName(node)) : tr("Put %1 back in its place").arg(nodeName(node));
    const auto at = place ? std::optional(std::array{place->x(), place->y()}) : std::nullopt;
    Q_EMIT asked(EditDraft{text, SetPlace{*part, selection.id, at}, mergeKey, selection});
}

bool ContagionGraph::isDragged(const GraphNode& node) const
{
    const auto& places = m_picture.places();
    const auto& each = node.kind == GraphNode::Kind::Dealer ? places.dealers
        : node.kind == GraphNode::Kind::Asset               ? places.assets
                                                            : places.funds;
    return node.index < each.size() && each[node.index].has_value();
}

void ContagionGraph::contextMenuEvent(QContextMenuEvent* event)
{
    if (!hasPicture())
        return;
    const GraphNode node =
        event->reason() == QContextMenuEvent::Mouse ? m_picture.layout().nodeAt(QPointF(event->pos())) : m_focus;
    const Selection target = selectionFor(node);
    hideCard();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("graphMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (target != Selection())
        fillMenu(*menu, node, target);
    QAction* copy = menu->addAction(tr("Copy picture"), this, [this] {
        hideCard();
        QGuiApplication::clipboard()->setPixmap(enlarged(2));
    });
    copy->setObjectName(QStringLiteral("copyGraph"));
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : mapToGlobal(m_focus ? m_picture.layout().rectOf(m_focus).center().toPoint() : rect().center());
    menu->popup(at);
}

void ContagionGraph::fillMenu(QMenu& menu, const GraphNode& node, const Selection& target)
{
    menu.addAction(tr("Why?"), this, [this, target] { Q_EMIT asked(AskWhy{target}); });
    if (target.kind == Selection::Kind::Dealer && m_draft) {
        QAction* mine =
            menu.addAction(tr("My bank"), this, [this, target] { Q_EMIT asked(markMyBank(*m_draft, target)); });
        mine->setObjectName(QStringLiteral("myBank"));
        mine->setCheckable(true);
        mine->setChecked(isMyBank(*m_draft, target));
    }
    menu.addAction(tr("Edit %1").arg(captionOf(nodeName(node))), this, [this, target] { edit(target); });
    QAction* back = menu.addAction(tr("Put back in its place"), this, [this, node] { move(node, {}, {}); });
    back->setEnabled(isDragged(node));
}

} // namespace waterhammer
