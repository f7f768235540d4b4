// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/day_axis.h"

#include "views/controls/field_words.h"
#include "views/editor/sheet_columns.h"
#include "views/plain_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double leftMargin = 120, rightMargin = 48, eventRoom = 62, scaleRoom = 26, barStep = 23, barHeight = 19,
                 mark = 8, endReach = 7;
constexpr int stackedMarks = 3, fewestDays = 10;

/// The longest policies first would move others; file order keeps every bar in its row.
bool isEvent(const DayAxis::Item& item) { return item.part == Part::Events; }

} // namespace

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
    const auto gone = [&](const std::optional<Item>& item) {
        return item && (!m_draft || item->row >= rowCount(*m_draft, item->part));
    };
    if (gone(m_current))
        m_current.reset();
    if (gone(m_dragged))
        m_dragged.reset();
    updateGeometry();
    noteChanged();
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

QSize DayAxis::sizeHint() const
{
    const std::size_t bars = m_draft ? std::clamp<std::size_t>(m_draft->policies.size(), 1, 6) : 1;
    return {600, static_cast<int>(theme().length(eventRoom + scaleRoom + static_cast<double>(bars) * barStep + 4))};
}

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
double DayAxis::axisY() const { return theme().length(eventRoom); }
double DayAxis::xOf(double day) const
{
    return left() + (right() - left()) * std::min(day, lastDay() + 0.5) / lastDay();
}

int DayAxis::dayAt(double x) const
{
    const int horizon = m_draft ? std::max(1, m_draft->market.horizon) : 1;
    return std::clamp(static_cast<int>(std::lround((x - left()) / (right() - left()) * lastDay())), 1, horizon);
}

/// How many events of the same day stand before it in the file.
int DayAxis::stackPlace(std::size_t event) const
{
    return static_cast<int>(
        std::count_if(m_draft->events.begin(), m_draft->events.begin() + static_cast<std::ptrdiff_t>(event),
            [&](const Event& e) { return e.round == m_draft->events[event].round; }));
}

QRectF DayAxis::rectOf(const Item& item) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const Days days = daysOf(item);
    if (isEvent(item)) {
        const int place = std::min(stackPlace(item.row), stackedMarks - 1); // the first stands at the axis
        const double x = xOf(days.from), bottom = axisY() - place * px(2 * mark - 1);
        return {x - px(mark), bottom - px(2 * mark - 1), px(2 * mark), px(2 * mark - 1)};
    }
    const double top = axisY() + px(scaleRoom) + static_cast<double>(item.row) * px(barStep);
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

QString DayAxis::nameOf(const Item& item) const
{
    if (isEvent(item)) {
        const Event& event = m_draft->events[item.row];
        QString who = QString::fromStdString(event.asset);
        if (event.kind > EventKind::SellOrder) {
            const bool redemption = event.kind == EventKind::Redemption;
            const auto& one = redemption ? event.fund : event.dealer;
            const Part part = redemption ? Part::Funds : Part::Dealers;
            const auto row = one ? rowOf(*m_draft, part, *one) : std::nullopt;
            who = !one ? (redemption ? tr("all funds") : tr("all dealers"))
                : row  ? rowTitle(*m_draft, part, *row)
                       : QString::fromStdString(*one);
        } else if (const auto row = rowOf(*m_draft, Part::Assets, event.asset)) {
            who = rowTitle(*m_draft, Part::Assets, *row);
        }
        return kindWords(event.kind).label + QStringLiteral(": ") + who;
    }
    return meaningOf(*m_draft, m_draft->policies[item.row], m_numbers);
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

QString DayAxis::spokenText() const
{
    if (!m_draft)
        return {};
    if (m_current) {
        const Days days = daysOf(*m_current);
        if (isEvent(*m_current))
            return tr("%1, day %2").arg(nameOf(*m_current)).arg(days.from);
        return days.to ? tr("%1, days %2 to %3").arg(nameOf(*m_current)).arg(days.from).arg(*days.to)
                       : tr("%1, from day %2 without end").arg(nameOf(*m_current)).arg(days.from);
    }
    return tr("%n events", nullptr, static_cast<int>(m_draft->events.size())) + QStringLiteral(", ")
        + tr("%n policies", nullptr, static_cast<int>(m_draft->policies.size()));
}

void DayAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().surface);
    if (!m_draft)
        return;
    paintScale(painter);
    paintPolicies(painter);
    paintEvents(painter);
    paintDrag(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DayAxis::paintScale(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const auto title = [&](double y, const QString& name, const QString& hint) {
        painter.setFont(theme().font(12.5, QFont::DemiBold));
        painter.setPen(theme().ink);
        painter.drawText(QRectF(px(12), y, left() - px(30), px(18)), Qt::AlignVCenter, name);
        painter.setFont(theme().font(11));
        painter.setPen(theme().ink2);
        painter.drawText(QRectF(px(12), y + px(16), left() - px(30), px(16)), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(hint, Qt::ElideRight, static_cast<int>(left() - px(30))));
    };
    title(px(14), tr("Events"), tr("drag to a day"));
    title(axisY() + px(scaleRoom) - px(2), tr("Policies"), tr("drag bar or end"));

    const int last = lastDay(), horizon = m_draft->market.horizon;
    const int step = last <= 20 ? 1 : last <= 60 ? 5 : last <= 150 ? 10 : std::max(1, last / 12);
    painter.setFont(theme().font(10.5));
    for (int day = 0; day <= last; day += step) {
        const double x = xOf(day);
        painter.setPen(theme().line);
        painter.drawLine(QPointF(x, px(10)), QPointF(x, height() - px(4)));
        painter.setPen(day == m_day ? theme().accent : theme().ink2);
        painter.drawText(
            QRectF(x - px(20), axisY() + px(3), px(40), px(16)), Qt::AlignCenter, m_numbers.locale().toString(day));
    }
    painter.setPen(QPen(theme().lineStrong, 1.2));
    const double end = width() - px(10);
    painter.drawLine(QPointF(left(), axisY()), QPointF(end, axisY()));
    painter.drawPolyline(QPolygonF(
        {QPointF(end - px(6), axisY() - px(4)), QPointF(end, axisY()), QPointF(end - px(6), axisY() + px(4))}));
    if (last < horizon) {
        painter.setPen(theme().ink2);
        painter.drawText(
            QRectF(right(), px(8), px(rightMargin - 6), px(16)), Qt::AlignRight, tr("day %1").arg(horizon));
    }
    if (m_day <= last) {
        painter.setPen(QPen(theme().accent, 1.6));
        painter.drawLine(QPointF(xOf(m_day), px(10)), QPointF(xOf(m_day), height() - px(4)));
    }
}

void DayAxis::paintEvents(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    for (std::size_t row = 0; row < m_draft->events.size(); ++row) {
        const Item item{Part::Events, row};
        const QRectF at = rectOf(item);
        const int place = stackPlace(row);
        if (m_draft->events[row].round > lastDay())
            continue;
        const bool current = m_current == item;
        if (place >= stackedMarks && !current) { // more than a stack shows: how many they are
            painter.setPen(theme().ink);
            painter.setFont(theme().font(10.5, QFont::DemiBold));
            painter.drawText(at.translated(px(2 * mark), 0), Qt::AlignCenter, m_numbers.locale().toString(place + 1));
            continue;
        }
        painter.setPen(QPen(theme().surface, 1));
        painter.setBrush(current ? theme().accent : theme().ink);
        painter.drawPolygon(QPolygonF({at.bottomLeft(), at.bottomRight(), QPointF(at.center().x(), at.top())}));
        painter.setFont(theme().condensed(11));
        painter.setPen(current ? theme().accent : theme().ink2);
        const double room = xOf(m_draft->events[row].round + 1) - at.right() - px(10);
        painter.drawText(QRectF(at.right() + px(3), at.top(), std::max(room, px(20)), at.height()), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(nameOf(item), Qt::ElideRight, static_cast<int>(std::max(room, px(20)))));
    }
    painter.setBrush(Qt::NoBrush);
}

void DayAxis::paintPolicies(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    for (std::size_t row = 0; row < m_draft->policies.size(); ++row) {
        const Item item{Part::Policies, row};
        const QRectF at = rectOf(item);
        const Policy& policy = m_draft->policies[row];
        if (policy.from > lastDay() || at.top() > height())
            continue;
        const bool current = m_current == item;
        painter.setPen(QPen(current ? theme().accent : theme().absorb, current ? 2 : 1.2));
        painter.setBrush(theme().absorbSoft);
        painter.drawRect(at);
        painter.setBrush(theme().surface); // the ends are handles
        painter.drawRect(QRectF(at.left() - px(3), at.top(), px(6), at.height()));
        if (policy.to)
            painter.drawRect(QRectF(at.right() - px(3), at.top(), px(6), at.height()));
        else
            painter.drawPolyline(QPolygonF({QPointF(at.right() - px(9), at.top() + px(5)),
                QPointF(at.right() - px(4), at.center().y()), QPointF(at.right() - px(9), at.bottom() - px(5))}));
        QString text = nameOf(item);
        text += policy.to ? tr(", days %1–%2").arg(policy.from).arg(*policy.to) : tr(", from day %1").arg(policy.from);
        double together = policy.size; // purchases of one asset at a time add up
        for (std::size_t other = 0; other < m_draft->policies.size(); ++other) {
            const Policy& p = m_draft->policies[other];
            if (other != row && policy.kind == PolicyKind::AssetPurchases && p.kind == policy.kind
                && p.asset == policy.asset && p.from <= policy.to.value_or(p.from)
                && policy.from <= p.to.value_or(policy.from))
                together += p.size;
        }
        if (together > policy.size)
            text += tr("; adds up to %1 bn").arg(m_numbers.money(together));
        painter.setPen(theme().absorbText);
        painter.setFont(theme().font(11, QFont::Medium));
        QRectF label = at.adjusted(px(10), 0, -px(12), 0);
        if (label.width() < painter.fontMetrics().horizontalAdvance(text)) // a short bar has its words beside it
            label = at.right() < width() * 0.6 && policy.to
                ? QRectF(at.right() + px(8), at.top(), width() - at.right() - px(12), at.height())
                : label;
        painter.drawText(label, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(label.width())));
    }
    painter.setBrush(Qt::NoBrush);
}

/// While something is dragged: where it was, and where it is now in words.
void DayAxis::paintDrag(QPainter& painter) const
{
    if (!m_dragged || daysOf(*m_dragged) == m_before)
        return;
    const auto px = [&](double length) { return theme().length(length); };
    const Days now = daysOf(*m_dragged);
    painter.setPen(QPen(theme().ghost, 1.2, Qt::DashLine));
    const double before = xOf(m_before.from);
    if (isEvent(*m_dragged))
        painter.drawPolygon(QPolygonF({QPointF(before - px(mark), axisY()), QPointF(before + px(mark), axisY()),
            QPointF(before, axisY() - px(2 * mark - 1))}));
    else {
        const QRectF at = rectOf(*m_dragged);
        painter.drawRect(
            QRectF(before, at.top(), (m_before.to ? xOf(*m_before.to) : at.right()) - before, at.height()));
    }
    const bool end = m_grip == Grip::End;
    const QString text = tr("day %1   was %2 · Esc puts it back")
                             .arg(end ? now.to.value_or(0) : now.from)
                             .arg(end ? m_before.to.value_or(0) : m_before.from);
    painter.setFont(theme().font(11.5, QFont::DemiBold));
    const double wide = painter.fontMetrics().horizontalAdvance(text) + px(16);
    const QRectF box(
        std::clamp(xOf(end ? now.to.value_or(0) : now.from) + px(12), 0.0, std::max(0.0, width() - wide - 2)), px(4),
        wide, px(22));
    painter.setPen(QPen(theme().accent, 1.6));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace waterhammer
