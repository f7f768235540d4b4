// SPDX-License-Identifier: GPL-3.0-or-later
// The graph under the keyboard: from node to node, and what can be done at each.
#include "views/graph/contagion_graph.h"
#include "views/graph/graph_accessible.h"
#include "views/graph/graph_walk.h"
#include "views/graph/hover_card.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace waterhammer {

void ContagionGraph::keyPressEvent(QKeyEvent* event)
{
    if (!hasPicture())
        return Panel::keyPressEvent(event);
    const GraphNode node = m_focus;
    const Selection target = selectionFor(node);
    // Brackets are where a keyboard has them.
    if (event->text() == QStringLiteral("[") || event->text() == QStringLiteral("]"))
        return walkLoan(event->text() == QStringLiteral("[") ? LoanStep::ToLender : LoanStep::ToBorrower);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: return walk(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter: return node ? press(node) : walk(Qt::Key_Home);
    case Qt::Key_Space:
        if (target != Selection()) {
            Q_EMIT asked(AskWhy{target});
            return;
        }
        break;
    case Qt::Key_F2:
        if (target != Selection()) {
            edit(target);
            return;
        }
        break;
    case Qt::Key_I:
        if (event->modifiers() == Qt::ControlModifier && node)
            return m_card->isVisible() ? hideCard() : showCard(node);
        break;
    case Qt::Key_Escape:
        if (m_card->isVisible() || m_openGroup || m_selection != Selection()) {
            hideCard();
            openGroup({});
            Q_EMIT asked(Select{});
            return;
        }
        break;
    default: break;
    }
    Panel::keyPressEvent(event);
}

void ContagionGraph::walk(int key)
{
    const WalkStep step = key == Qt::Key_Up ? WalkStep::Up
        : key == Qt::Key_Down               ? WalkStep::Down
        : key == Qt::Key_Left               ? WalkStep::Left
        : key == Qt::Key_Right              ? WalkStep::Right
        : key == Qt::Key_Home               ? WalkStep::First
                                            : WalkStep::Last;
    const bool card = m_card->isVisible() && !m_hovered;
    setFocusNode(walked(m_picture.layout(), m_focus, step));
    if (card)
        showCard(m_focus);
}

void ContagionGraph::walkLoan(LoanStep step)
{
    const GraphNode from = m_focus;
    const bool card = m_card->isVisible() && !m_hovered;
    setFocusNode(walkedLoan(m_picture.run()->scenario(), from, m_loanFrom, step));
    if (m_focus != from)
        m_loanFrom = from;
    if (card)
        showCard(m_focus);
}

void ContagionGraph::setFocusNode(const GraphNode& node)
{
    if (node == m_focus || (node && !stands(node)))
        return;
    m_focus = node;
    noteNodeFocused(this, m_focus);
    noteChanged();
    update();
}

void ContagionGraph::focusInEvent(QFocusEvent* event)
{
    Panel::focusInEvent(event);
    if (!m_focus && hasPicture() && event->reason() != Qt::MouseFocusReason)
        m_focus = m_selected ? m_selected : GraphNode{GraphNode::Kind::Dealer, 0};
    noteNodeFocused(this, m_focus);
    update();
}

void ContagionGraph::focusOutEvent(QFocusEvent* event)
{
    Panel::focusOutEvent(event);
    hideCard();
}

} // namespace waterhammer
