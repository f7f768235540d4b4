// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/day_axis.h"

#include "views/plain_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace waterhammer {

DayAxis::DayAxis(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("dayAxis"));
    setAccessibleName(tr("Days of events and policies"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayAxis::setDraft(DraftPtr draft)
{
    m_draft = std::move(draft);
    if (m_draft)
        m_numbers = Numbers(*m_draft);
    const auto gone = [&](const std::optional<Item>& item) {
        return item && (!m_draft || item->row >= rowCount(*m_draft, item->part));
    };
    if (gone(m_current))
        m_current.reset();
    if (gone(m_dragged))
        m_dragged.reset();
    fit();
    noteChanged();
    update();
}

void DayAxis::setRoom(double height, Part part)
{
    if (height == m_room && part == m_part)
        return;
    m_room = height;
    m_part = part;
    fit();
}

DayAxis::Extent DayAxis::wholeExtent() const
{
    Extent whole;
    if (m_draft) {
        whole.terms = std::min(static_cast<int>(terms().size()), mostTerms);
        whole.bars = std::clamp(static_cast<int>(m_draft->policies.size()), 1, mostBars);
    }
    return whole;
}

double DayAxis::extentHeight(const Extent& extent) const
{
    const double lines = extent.terms > 0 ? extent.terms * extent.termStep + 4 : 0;
    return theme().length(extent.events + extent.scale + lines + extent.bars * barStep + extent.foot);
}

/// What is shown gives way step by step, until it fits or there is nothing left to give.
void DayAxis::fit()
{
    m_extent = wholeExtent();
    const auto tooHigh = [this] { return extentHeight(m_extent) > m_room; };
    if (tooHigh()) {
        m_extent.events = 31;
        m_extent.scale = 15;
        m_extent.termStep = 22;
        m_extent.foot = 2;
        m_extent.stacked = 2;
        if (m_draft && m_draft->policies.empty())
            m_extent.bars = 0;
    }
    int& own = m_part == Part::Policies || m_extent.terms == 0 ? m_extent.bars : m_extent.terms;
    int& other = &own == &m_extent.bars ? m_extent.terms : m_extent.bars;
    for (; tooHigh() && other > 1; --other) { }
    for (; tooHigh() && own > 1; --own) { }
    if (tooHigh())
        other = 0;
    updateGeometry();
    update();
}

void DayAxis::setDay(int day)
{
    m_day = day;
    update();
}

void DayAxis::setCurrent(std::optional<Item> item)
{
    m_current = item;
    noteChanged();
    update();
}

std::size_t DayAxis::firstBar() const
{
    const auto shown = static_cast<std::size_t>(m_extent.bars);
    return m_current && !isEvent(*m_current) && m_current->row >= shown ? m_current->row - shown + 1 : 0;
}

bool DayAxis::hasBar(std::size_t policy) const
{
    return policy >= firstBar() && policy < firstBar() + static_cast<std::size_t>(m_extent.bars);
}

QSize DayAxis::sizeHint() const { return {600, static_cast<int>(extentHeight(m_extent))}; }

std::vector<DayAxis::Item> DayAxis::items() const
{
    std::vector<Item> all;
    if (!m_draft)
        return all;
    for (const Part part : {Part::Events, Part::Policies})
        for (std::size_t row = 0; row < rowCount(*m_draft, part); ++row)
            all.push_back({part, row});
    return all;
}

DayAxis::Days DayAxis::daysOf(const Item& item) const
{
    if (isEvent(item))
        return {m_draft->events[item.row].round, {}};
    return {m_draft->policies[item.row].from, m_draft->policies[item.row].to};
}

int DayAxis::lastDay() const
{
    if (!m_draft)
        return fewestDays;
    const int horizon = std::max(1, m_draft->market.horizon);
    if (m_all)
        return horizon;
    if (m_dragged)
        return m_shownDays;
    int busy = fewestDays;
    for (const Item& item : items())
        busy = std::max({busy, daysOf(item).from + 2, daysOf(item).to.value_or(0) + 1});
    return std::min(horizon, busy);
}

double DayAxis::left() const { return theme().length(leftMargin); }
double DayAxis::right() const { return width() - theme().length(rightMargin); }
double DayAxis::axisY() const { return theme().length(m_extent.events); }
double DayAxis::xOf(double day) const
{
    return left() + (right() - left()) * std::min(day, lastDay() + 0.5) / lastDay();
}

int DayAxis::dayAt(double x) const
{
    const int horizon = m_draft ? std::max(1, m_draft->market.horizon) : 1;
    return std::clamp(static_cast<int>(std::lround((x - left()) / (right() - left()) * lastDay())), 1, horizon);
}

/// How many marks of the same day stand before it in the file.
int DayAxis::stackPlace(std::size_t event) const
{
    return static_cast<int>(
        std::count_if(m_draft->events.begin(), m_draft->events.begin() + static_cast<std::ptrdiff_t>(event),
            [&](const Event& e) { return e.kind != EventKind::Set && e.round == m_draft->events[event].round; }));
}

QRectF DayAxis::rectOf(const Item& item) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const Days days = daysOf(item);
    if (isEvent(item) && isTerm(item.row))
        return stepRect(item.row);
    if (isEvent(item)) {
        const int place = lineOf(item.row); // the first stands at the axis
        const double x = xOf(days.from), bottom = axisY() - place * px(2 * mark - 1);
        return {x - px(mark), bottom - px(2 * mark - 1), px(2 * mark), px(2 * mark - 1)};
    }
    const double top = axisY() + px(m_extent.scale) + termsHeight()
        + (static_cast<double>(item.row) - static_cast<double>(firstBar())) * px(barStep);
    const double begin = xOf(days.from),
                 end = days.to ? std::max(xOf(*days.to), begin + px(6)) : right() + px(rightMargin - 12);
    return {begin, top, end - begin, px(barHeight)};
}

std::optional<DayAxis::Item> DayAxis::itemAt(const QPointF& at, Grip* grip) const
{
    if (!m_draft)
        return {};
    const double reach = theme().length(endReach);
    for (const Item& item : items()) {
        if (isEvent(item) ? !isDrawn(item.row) : !hasBar(item.row))
            continue;
        const QRectF rect = rectOf(item);
        if (!rect.adjusted(isEvent(item) ? -3 : -reach, -2, isEvent(item) ? 3 : reach, 2).contains(at))
            continue;
        if (grip) {
            *grip = Grip::Body;
            if (!isEvent(item) && daysOf(item).to && std::abs(at.x() - rect.right()) <= reach)
                *grip = Grip::End;
            else if (!isEvent(item) && std::abs(at.x() - rect.left()) <= reach)
                *grip = Grip::Begin;
        }
        return item;
    }
    return {};
}

DayAxis::Days DayAxis::movedBy(const Days& days, Grip grip, int by) const
{
    const int horizon = std::max(1, m_draft->market.horizon);
    Days moved = days;
    if (grip != Grip::End)
        moved.from = std::clamp(days.from + by, 1, grip == Grip::Begin && days.to ? *days.to : horizon);
    if (days.to && grip == Grip::Body)
        moved.to = *days.to + moved.from - days.from;
    if (days.to && grip == Grip::End)
        moved.to = std::clamp(*days.to + by, days.from, std::max(horizon, *days.to));
    return moved;
}

void DayAxis::choose(const Item& item)
{
    if (m_current == item)
        return;
    setCurrent(item);
    Q_EMIT itemChosen(item);
}

void DayAxis::moveTo(const Item& item, const Days& days, const QString& gesture)
{
    if (days == daysOf(item))
        return;
    Q_EMIT daysChanged(item, days.from, days.to, gesture);
}

void DayAxis::mousePressEvent(QMouseEvent* event)
{
    Grip grip = Grip::Body;
    const auto item = event->button() == Qt::LeftButton ? itemAt(event->position(), &grip) : std::nullopt;
    if (!item)
        return View::mousePressEvent(event);
    setFocus();
    choose(*item);
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT copyRequested(*item); // the copy is chosen by whoever makes it, and is what is dragged on
    }
    m_shownDays = lastDay();
    m_dragged = m_current;
    m_grip = grip;
    m_before = daysOf(*m_dragged);
    m_pressDay = dayAt(event->position().x());
    ++m_gesture;
}

void DayAxis::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        Grip grip = Grip::Body;
        const auto item = itemAt(event->position(), &grip);
        setCursor(!item ? Qt::ArrowCursor : grip == Grip::Body ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return View::mouseMoveEvent(event);
    }
    moveTo(*m_dragged, movedBy(m_before, m_grip, dayAt(event->position().x()) - m_pressDay),
        QStringLiteral("days%1").arg(m_gesture));
    update();
}

void DayAxis::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    update();
    View::mouseReleaseEvent(event);
}

void DayAxis::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (itemAt(event->position()))
        return;
    m_all = !m_all;
    update();
}

void DayAxis::keyPressEvent(QKeyEvent* event)
{
    const auto all = items();
    if (event->key() == Qt::Key_Escape && m_dragged) { // back to where it was
        moveTo(*m_dragged, m_before, QStringLiteral("days%1").arg(m_gesture));
        m_dragged.reset();
        update();
        return;
    }
    if (all.empty())
        return View::keyPressEvent(event);
    const auto at = m_current ? std::ranges::find(all, *m_current) : all.end();
    const auto place = at == all.end() ? -1 : static_cast<int>(at - all.begin());
    switch (event->key()) {
    case Qt::Key_Up: choose(all[static_cast<std::size_t>(std::max(0, place - 1))]); return;
    case Qt::Key_Down:
        choose(all[static_cast<std::size_t>(std::min(static_cast<int>(all.size()) - 1, place + 1))]);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!m_current)
            return;
        const bool end = event->modifiers() & Qt::ShiftModifier;
        const Days days = daysOf(*m_current);
        moveTo(*m_current,
            movedBy(days, end && days.to ? Grip::End : Grip::Body, event->key() == Qt::Key_Left ? -1 : 1),
            QStringLiteral("dayKeys%1-%2").arg(static_cast<int>(m_current->part)).arg(m_current->row));
        return;
    }
    default: View::keyPressEvent(event);
    }
}

void DayAxis::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    if (!m_current && !items().empty() && event->reason() != Qt::MouseFocusReason)
        choose(items().front());
    update();
}

void DayAxis::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    update();
}

bool DayAxis::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto item = itemAt(help->pos()))
            QToolTip::showText(help->globalPos(), toolTipOf(nameOf(*item)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return View::event(event);
}

} // namespace waterhammer
