// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/contagion_graph.h"

#include "views/graph/card_content.h"
#include "views/graph/graph_accessible.h"
#include "views/graph/graph_painting.h"
#include "views/graph/graph_walk.h"
#include "views/graph/hover_card.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace waterhammer {

namespace {

constexpr int cardDelay = 300; ///< ms
constexpr int cardGrace = 250; ///< ms to come from the node to its card
constexpr double wander = 5;   ///< px a click may move before it is a drag
constexpr double staleOpacity = 0.45;

/// The entry of a draft that a node stands for, changed by `change`.
template <class Entries, class Change> void changeEntry(Entries& entries, const std::string& id, Change change)
{
    const auto entry = std::ranges::find(entries, id, [](const auto& e) { return e.id; });
    if (entry != entries.end())
        change(entry->extensions);
}

void changePlace(ScenarioDraft& draft, const Selection& selection, std::optional<QPointF> place)
{
    const auto keep = [&place](Extensions& extensions) { setPlace(extensions, place); };
    switch (selection.kind) {
    case Selection::Kind::Dealer: changeEntry(draft.dealers, selection.id, keep); break;
    case Selection::Kind::Asset: changeEntry(draft.assets, selection.id, keep); break;
    case Selection::Kind::Fund: changeEntry(draft.funds, selection.id, keep); break;
    case Selection::Kind::None: break;
    }
}

/// Corners only: a focus frame that no selection looks like.
void paintCorners(QPainter& painter, const QRectF& r, double arm)
{
    const auto corner = [&](QPointF at, double dx, double dy) {
        const QPointF points[] = {at + QPointF(dx, 0), at, at + QPointF(0, dy)};
        painter.drawPolyline(points, 3);
    };
    corner(r.topLeft(), arm, arm);
    corner(r.topRight(), -arm, arm);
    corner(r.bottomLeft(), arm, -arm);
    corner(r.bottomRight(), -arm, -arm);
}

} // namespace

ContagionGraph::ContagionGraph(QWidget* parent)
    : View(parent)
    , m_card(new HoverCard(this))
{
    installGraphAccessibility();
    setObjectName(QStringLiteral("contagionGraph"));
    setAccessibleName(tr("Contagion graph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_cardTimer.setSingleShot(true);
    m_cardTimer.setInterval(cardDelay);
    connect(&m_cardTimer, &QTimer::timeout, this, [this] { showCard(m_hovered); });
    m_hideTimer.setInterval(cardGrace);
    connect(&m_hideTimer, &QTimer::timeout, this, [this] {
        if (m_card->underMouse())
            return;
        m_hovered = {};
        hideCard();
    });
    connect(m_card, &HoverCard::whyPressed, this, [this] {
        if (const Selection asked = selectionFor(m_hovered ? m_hovered : m_focus); asked != Selection())
            Q_EMIT whyRequested(asked);
    });
}

ContagionGraph::~ContagionGraph() = default;

void ContagionGraph::setRun(RunPtr run)
{
    const std::size_t nodesBefore = m_picture.layout().dealers.size();
    m_picture.setRun(std::move(run));
    if (m_drag && !stands(m_drag->node))
        m_drag.reset();
    takePlaces();
    resolveSelection();
    refreshCard();
    if (m_picture.layout().dealers.size() != nodesBefore)
        noteNodesChanged(this);
    update();
}

void ContagionGraph::setMoment(const Moment& moment)
{
    Moment shown = moment;
    if (m_reducedMotion)
        shown = {moment.round, 1, false};
    if (shown == m_picture.moment())
        return;
    const bool otherDay = shown.round != m_picture.moment().round;
    m_picture.setMoment(shown);
    if (otherDay) {
        refreshCard();
        if (!shown.moving)
            noteChanged();
    }
    update();
}

void ContagionGraph::setSelection(const Selection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    resolveSelection();
    update();
}

void ContagionGraph::setDraft(DraftPtr draft)
{
    m_draft = std::move(draft);
    takePlaces();
    update();
}

void ContagionGraph::setOutOfDate(bool outOfDate, const QString& words)
{
    m_outOfDate = outOfDate;
    m_outOfDateWords = words;
    update();
}

void ContagionGraph::setProblemDealer(const std::optional<std::string>& id, const QString& words)
{
    m_problemDealer = id;
    m_problemWords = words;
    update();
}

void ContagionGraph::setAmountsVisible(bool visible)
{
    m_picture.setAmountsVisible(visible);
    update();
}

void ContagionGraph::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    setMoment(m_picture.moment());
}

QSize ContagionGraph::sizeHint() const
{
    return {static_cast<int>(theme().length(720)), static_cast<int>(theme().length(380))};
}

QSize ContagionGraph::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(420)), static_cast<int>(theme().length(240))};
}

Selection ContagionGraph::selectionFor(const GraphNode& node) const
{
    return stands(node) ? selectionOf(node, scenario()) : Selection();
}

void ContagionGraph::takePlaces()
{
    if (!m_picture.run() || (m_drag && m_drag->moving))
        return; // under the hand the picture follows the hand
    const DraftPtr& draft = m_draft ? m_draft : m_picture.run()->draft;
    m_picture.setPlaces(draft ? placesOf(*draft, scenario()) : GraphPlaces());
}

void ContagionGraph::resolveSelection()
{
    m_selected = m_picture.run() ? nodeOf(m_selection, scenario()) : GraphNode();
    m_picture.setCore(m_selected.kind == GraphNode::Kind::Dealer ? std::optional(m_selected.index) : std::nullopt);
    if (m_selected)
        m_focus = m_selected;
    if (!stands(m_focus))
        m_focus = {};
    if (m_hovered && !stands(m_hovered)) {
        m_hovered = {};
        hideCard();
    }
    if (m_openGroup && *m_openGroup >= m_picture.layout().groups.size())
        openGroup({});
}

void ContagionGraph::themeChanged()
{
    m_picture.setTheme(theme());
    hideCard();
}

void ContagionGraph::resizeEvent(QResizeEvent*)
{
    m_picture.setSize(size(), devicePixelRatioF());
    hideCard();
}

bool ContagionGraph::event(QEvent* event)
{
    // Space and the arrows are ours while we have the focus, whatever shortcuts the window has for them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::KeypadModifier;
        if (hasPicture()
            && ((plain && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right))
                || (plain && m_focus && (key == Qt::Key_Space || key == Qt::Key_F2)))) {
            event->accept();
            return true;
        }
    }
    return View::event(event);
}

// --- painting

void ContagionGraph::paintEvent(QPaintEvent*)
{
    m_picture.setSize(size(), devicePixelRatioF());
    QPainter painter(this);
    if (!hasPicture())
        paintEmpty(painter);
    else if (m_outOfDate)
        paintOutOfDate(painter);
    else
        paintDetail(painter);
    if (hasPicture() && m_problemDealer)
        paintProblem(painter);
}

void ContagionGraph::paintDetail(QPainter& painter)
{
    m_picture.paint(painter);
    paintFrames(painter);
}

void ContagionGraph::paintEmpty(QPainter& painter) const
{
    painter.fillRect(rect(), theme().surface);
    const QString title = m_picture.run() ? tr("No dealers yet") : tr("Nothing has run yet");
    const QString sentence = m_picture.run() ? tr("Add one, or paste a block from a spreadsheet.")
                                             : tr("Open a scenario, or mend what keeps this one from running.");
    const double middle = height() / 2.0;
    painter.setFont(theme().font(15, QFont::DemiBold));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(0, middle - theme().length(34), width(), theme().length(24)), Qt::AlignCenter, title);
    painter.setFont(theme().font(12.5));
    painter.setPen(theme().ink2);
    painter.drawText(
        QRectF(theme().length(20), middle - theme().length(8), width() - theme().length(40), theme().length(60)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

void ContagionGraph::paintFrames(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double unit = theme().textScale(), out = 6 * unit;
    const auto around = [&](const GraphNode& node, double distance) {
        return m_picture.layout().rectOf(node).adjusted(-distance, -distance, distance, distance);
    };
    if (m_openGroup) {
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        painter.drawRoundedRect(around({GraphNode::Kind::Group, *m_openGroup}, 0), 3, 3);
    }
    if (m_selected) {
        const bool column = !m_picture.layout().groups.empty() && m_selected.kind == GraphNode::Kind::Dealer;
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        painter.drawRoundedRect(around(m_selected, column ? 2 : out), 3, 3);
    }
    if (m_focus && hasFocus()) {
        painter.setPen(QPen(theme().accent, theme().stroke(2.4), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        paintCorners(painter, around(m_focus, out + 4 * unit), 8 * unit);
    } else if (hasFocus()) {
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ContagionGraph::paintOutOfDate(QPainter& painter)
{
    painter.fillRect(rect(), theme().surface);
    // Faded as one picture: faded part by part, what lies below would show through.
    QPixmap picture((QSizeF(size()) * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    {
        QPainter into(&picture);
        paintDetail(into);
    }
    painter.setOpacity(staleOpacity);
    painter.drawPixmap(0, 0, picture);
    painter.setOpacity(1);
    const double unit = theme().textScale();
    painter.fillRect(QRectF(0, 0, width(), 7 * unit), hatch(theme().near, theme().nearSoft));
    if (m_outOfDateWords.isEmpty())
        return;
    painter.setFont(theme().font(12, QFont::DemiBold));
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_outOfDateWords);
    const QRectF box(width() - textWidth - 36 * unit, 13 * unit, textWidth + 28 * unit, 24 * unit);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().near, theme().stroke(1.2)));
    painter.setBrush(theme().nearSoft);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme().nearText);
    painter.drawText(box, Qt::AlignCenter, m_outOfDateWords);
}

void ContagionGraph::paintProblem(QPainter& painter) const
{
    const GraphNode node = nodeOf({Selection::Kind::Dealer, *m_problemDealer}, scenario());
    const QRectF frame = m_picture.layout().rectOf(node);
    if (frame.isEmpty())
        return;
    const double unit = theme().textScale();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().breach, theme().stroke(2)));
    painter.drawRect(frame.adjusted(-6 * unit, -6 * unit, 6 * unit, 6 * unit));
    if (m_problemWords.isEmpty())
        return;
    painter.setFont(theme().font(12, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const QString words = metrics.elidedText(m_problemWords, Qt::ElideRight, width() * 0.5);
    const double boxWidth = metrics.horizontalAdvance(words) + 16 * unit, boxHeight = 22 * unit;
    const double x = std::clamp(frame.center().x() - boxWidth / 2, 4.0, std::max(4.0, width() - boxWidth - 4));
    const double below = frame.bottom() + 10 * unit;
    const double y = below + boxHeight < height() ? below : frame.top() - 10 * unit - boxHeight;
    const QRectF box(x, y, boxWidth, boxHeight);
    painter.setBrush(theme().breachSoft);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme().breachText);
    painter.drawText(box, Qt::AlignCenter, words);
}

// --- pointing

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
    m_card->present(cardFor(*m_picture.run(), m_picture.moment().round, m_picture.layout(), node),
        m_picture.layout().rectOf(node), selectable ? tr("Enter select \u00b7 Space why \u00b7 F2 edit") : QString(),
        selectable);
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
    Q_EMIT selectionRequested(selectionFor(node));
}

void ContagionGraph::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasPicture())
        return View::mousePressEvent(event);
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
        return View::mouseReleaseEvent(event);
    m_drag.reset();
    takePlaces();
}

void ContagionGraph::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!hasPicture() || event->button() != Qt::LeftButton)
        return;
    if (const Selection target = selectionFor(m_picture.layout().nodeAt(event->position())); target != Selection())
        Q_EMIT editRequestedFor(target);
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
    const QString text = place ? tr("Move %1").arg(nodeName(node)) : tr("Put %1 back in its place").arg(nodeName(node));
    Q_EMIT editRequested({text, [selection, place](ScenarioDraft& draft) { changePlace(draft, selection, place); },
        mergeKey, selection});
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
    if (target == Selection())
        return;
    hideCard();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("graphMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Why?"), this, [this, target] { Q_EMIT whyRequested(target); });
    menu->addAction(tr("Edit %1").arg(nodeName(node)), this, [this, target] { Q_EMIT editRequestedFor(target); });
    QAction* back = menu->addAction(tr("Put back in its place"), this, [this, node] { move(node, {}, {}); });
    back->setEnabled(isDragged(node));
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : mapToGlobal(m_picture.layout().rectOf(node).center().toPoint());
    menu->popup(at);
}

// --- keyboard

void ContagionGraph::keyPressEvent(QKeyEvent* event)
{
    if (!hasPicture())
        return View::keyPressEvent(event);
    const GraphNode node = m_focus;
    const Selection target = selectionFor(node);
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
            Q_EMIT whyRequested(target);
            return;
        }
        break;
    case Qt::Key_F2:
        if (target != Selection()) {
            Q_EMIT editRequestedFor(target);
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
            Q_EMIT selectionRequested({});
            return;
        }
        break;
    default: break;
    }
    View::keyPressEvent(event);
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
    View::focusInEvent(event);
    if (!m_focus && hasPicture() && event->reason() != Qt::MouseFocusReason)
        m_focus = m_selected ? m_selected : GraphNode{GraphNode::Kind::Dealer, 0};
    noteNodeFocused(this, m_focus);
    update();
}

void ContagionGraph::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    hideCard();
}

// --- speech

std::vector<GraphNode> ContagionGraph::nodes() const
{
    return hasPicture() ? nodesOf(m_picture.layout()) : std::vector<GraphNode>();
}

QRectF ContagionGraph::nodeRect(const GraphNode& node) const
{
    return stands(node) ? m_picture.layout().rectOf(node) : QRectF();
}

QString ContagionGraph::nodeName(const GraphNode& node) const
{
    return stands(node) ? cardFor(*m_picture.run(), m_picture.moment().round, m_picture.layout(), node).title
                        : QString();
}

QString ContagionGraph::nodeFigures(const GraphNode& node) const
{
    return stands(node) ? spoken(cardFor(*m_picture.run(), m_picture.moment().round, m_picture.layout(), node))
                        : QString();
}

QString ContagionGraph::spokenText() const
{
    if (!hasPicture())
        return m_picture.run() ? tr("No dealers yet") : tr("Nothing has run yet");
    const Run& run = *m_picture.run();
    const int round = m_picture.moment().round;
    const Frame& frame = run.frame(round);
    const Numbers numbers;
    const std::size_t dealers = scenario().dealerCount();
    std::size_t breached = 0, failed = 0;
    for (std::size_t i = 0; i < dealers; ++i) {
        breached += frame.open && frame.open->breach[i] && !frame.failed[i];
        failed += frame.failed[i] != 0;
    }
    QStringList parts;
    parts << tr("Day %1: %2 of %3 dealers in breach, %4 failed")
                 .arg(round)
                 .arg(static_cast<qulonglong>(breached))
                 .arg(static_cast<qulonglong>(dealers))
                 .arg(static_cast<qulonglong>(failed));
    if (frame.open) {
        const double absorbed = std::accumulate(frame.open->absorbed.begin(), frame.open->absorbed.end(), 0.0);
        parts << tr("%1 sold, %2 absorbed by dealers")
                     .arg(numbers.moneyWithUnit(frame.open->cause.total()), numbers.moneyWithUnit(absorbed));
    }
    QStringList prices;
    for (std::size_t a = 0; a < std::min<std::size_t>(4, scenario().assetCount()); ++a)
        prices << shownName(scenario().assets.name, scenario().assets.id, a) + QLatin1Char(' ')
                + numbers.move(frame.price[a] / run.frame(0).price[a] - 1);
    parts << prices.join(QStringLiteral(", "));
    QString sentence = parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (m_focus)
        sentence +=
            QLatin1Char(' ') + nodeName(m_focus) + QStringLiteral(": ") + nodeFigures(m_focus) + QLatin1Char('.');
    return sentence;
}

} // namespace waterhammer
