// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_accessible.h"

#include "views/graph/contagion_graph.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace waterhammer {

namespace {

class AccessibleGraph;

/// One node. It lives as long as its graph's interface; nodes are found by kind and number, so it never dangles.
class AccessibleNode : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleNode(ContagionGraph* graph, const GraphNode& node)
        : m_graph(graph)
        , m_node(node)
    {
    }

    [[nodiscard]] const GraphNode& node() const { return m_node; }

    bool isValid() const override { return m_graph && !rect().isNull(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override
    {
        return m_graph && m_graph->window() ? m_graph->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_graph); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!m_graph)
            return {};
        if (kind == QAccessible::Name)
            return m_graph->nodeName(m_node);
        return kind == QAccessible::Value || kind == QAccessible::Description ? m_graph->nodeFigures(m_node)
                                                                              : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!m_graph)
            return {};
        const QRect inside = m_graph->nodeRect(m_node).toAlignedRect();
        return inside.isEmpty() ? QRect() : QRect(m_graph->mapToGlobal(inside.topLeft()), inside.size());
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_graph->hasFocus() && m_graph->focusNode() == m_node;
        state.selected = m_graph->selectedNode() == m_node;
        state.invisible = !m_graph->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        return kind == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (!m_graph)
            return;
        if (action == pressAction()) {
            m_graph->press(m_node);
        } else if (action == setFocusAction()) {
            m_graph->setFocus(Qt::OtherFocusReason);
            m_graph->setFocusNode(m_node);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ContagionGraph> m_graph;
    GraphNode m_node;
};

class AccessibleGraph : public QAccessibleWidget {
public:
    explicit AccessibleGraph(ContagionGraph* graph)
        : QAccessibleWidget(graph, QAccessible::Grouping)
    {
    }
    ~AccessibleGraph() override
    {
        for (const auto& [key, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return static_cast<int>(graph().nodes().size()) + QAccessibleWidget::childCount();
    }
    QAccessibleInterface* child(int index) const override
    {
        const auto nodes = graph().nodes();
        if (index < 0)
            return nullptr;
        const auto at = static_cast<std::size_t>(index);
        return at < nodes.size() ? interfaceOf(nodes[at])
                                 : QAccessibleWidget::child(index - static_cast<int>(nodes.size()));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto nodes = graph().nodes();
        if (const auto* node = dynamic_cast<const AccessibleNode*>(child)) {
            const auto found = std::ranges::find(nodes, node->node());
            return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
        }
        const int below = QAccessibleWidget::indexOfChild(child);
        return below < 0 ? below : below + static_cast<int>(nodes.size());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (const GraphNode& node : graph().nodes())
            if (QAccessibleInterface* each = interfaceOf(node); each->rect().contains(x, y))
                return each;
        return QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface* focusChild() const override
    {
        if (!graph().hasFocus() || !graph().focusNode())
            return QAccessibleWidget::focusChild();
        return interfaceOf(graph().focusNode());
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return graph().spokenText();
        return QAccessibleWidget::text(kind);
    }

    QAccessibleInterface* interfaceOf(const GraphNode& node) const
    {
        const auto key = std::pair(static_cast<int>(node.kind), node.index);
        const auto known = m_ids.find(key);
        if (known != m_ids.end())
            if (QAccessibleInterface* made = QAccessible::accessibleInterface(known->second))
                return made;
        auto* made = new AccessibleNode(static_cast<ContagionGraph*>(object()), node);
        m_ids[key] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

private:
    [[nodiscard]] const ContagionGraph& graph() const { return *static_cast<ContagionGraph*>(object()); }

    mutable std::map<std::pair<int, std::size_t>, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeAccessibleGraph(const QString&, QObject* object)
{
    auto* graph = qobject_cast<ContagionGraph*>(object);
    return graph ? new AccessibleGraph(graph) : nullptr;
}

} // namespace

void installGraphAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessibleGraph);
        return true;
    }();
    Q_UNUSED(once)
}

void noteNodeFocused(ContagionGraph* graph, const GraphNode& node)
{
    if (!QAccessible::isActive() || !graph->hasFocus() || !node)
        return;
    const auto nodes = graph->nodes();
    const auto at = std::ranges::find(nodes, node);
    if (at == nodes.end())
        return;
    QAccessibleEvent event(graph, QAccessible::Focus);
    event.setChild(static_cast<int>(at - nodes.begin()));
    QAccessible::updateAccessibility(&event);
}

void noteNodesChanged(ContagionGraph* graph)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(graph, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace waterhammer
