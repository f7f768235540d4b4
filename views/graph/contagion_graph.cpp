// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/contagion_graph.h"

#include "model/editing/scenario_table.h"
#include "views/graph/graph_accessible.h"
#include "views/graph/hover_card.h"

#include <QKeyEvent>
#include <QPainter>

namespace waterhammer {

namespace {

constexpr int cardDelay = 300; ///< ms
constexpr int cardGrace = 250; ///< ms to come from the node to its card

} // namespace

ContagionGraph::ContagionGraph(QWidget* parent)
    : Panel(parent)
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
        if (const Selection about = selectionFor(m_hovered ? m_hovered : m_focus); about != Selection())
            Q_EMIT asked(AskWhy{about});
    });
}

ContagionGraph::~ContagionGraph() = default;

void ContagionGraph::look(const Shown& shown, Changes changes)
{
    m_reducedMotion = shown.reducedMotion;
    const bool another = (changes & Change::Lit) && shown.lit != m_selection;
    m_selection = another ? shown.lit : m_selection;
    if (changes & Change::Draft) {
        m_draft = shown.draft;
        takePlaces();
    }
    if (changes & (Change::Run | Change::Others))
        showRun(shown);
    else if (another)
        resolveSelection();
    if (changes & (Change::Moment | Change::Motion))
        showMoment(shown.moment, shown.clock.round);
    if ((changes & Change::State) && shown.state != RunState::Computing)
        showState(shown);
    if (another || (changes & (Change::Draft | Change::Run | Change::Others | Change::State)))
        update();
}

void ContagionGraph::showRun(const Shown& shown)
{
    const std::size_t nodesBefore = m_picture.layout().dealers.size();
    m_picture.setRun(shown.run, shown.scales);
    m_picture.setOthers(shown.others);
    if (m_drag && !stands(m_drag->node))
        m_drag.reset();
    takePlaces();
    resolveSelection();
    refreshCard();
    if (m_picture.layout().dealers.size() != nodesBefore)
        noteNodesChanged(this);
}

void ContagionGraph::showMoment(const Moment& moment, int othersDay)
{
    if (m_picture.setOthersDay(othersDay))
        update();
    const Moment shown = m_reducedMotion ? Moment{moment.round, 1, false} : moment;
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

/// Out of date: the last good run, faded, under its time; the dealer that must be mended first, at full strength.
void ContagionGraph::showState(const Shown& shown)
{
    m_outOfDate = shown.outOfDate && shown.run;
    m_outOfDateWords =
        m_outOfDate ? tr("Last good run: %1").arg(shown.run->finished.toString(QStringLiteral("HH:mm"))) : QString();
    m_problemDealer.reset();
    if (shown.state == RunState::UpToDate || shown.problems.empty())
        return;
    const ProblemPlace& place = shown.problems.front().place;
    if (place.part == Part::Dealers && place.row && *place.row < shown.draft->dealers.size())
        m_problemDealer = shown.draft->dealers[*place.row].id;
}

void ContagionGraph::fit(const Room& room)
{
    m_picture.setAmountsVisible(room.density != Density::Tiny);
    update();
}

std::optional<Hint> ContagionGraph::hint() const
{
    return Hint{const_cast<ContagionGraph*>(this),
        tr("Click a dealer to see its books; \u201cWhy?\u201d tells what forced it to sell."), nodeRect(m_selected)};
}

QSize ContagionGraph::sizeHint() const
{
    return {static_cast<int>(theme().length(720)), static_cast<int>(theme().length(380))};
}

QSize ContagionGraph::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(420)), static_cast<int>(theme().length(176))};
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
    m_picture.setSize(size(), pixelRatio());
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
    return Panel::event(event);
}

// --- painting

void ContagionGraph::paintEvent(QPaintEvent*)
{
    m_picture.setSize(size(), pixelRatio());
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

} // namespace waterhammer
