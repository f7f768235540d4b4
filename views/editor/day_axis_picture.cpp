// SPDX-License-Identifier: GPL-3.0-or-later
// How the days of events and policies are painted, and said.
#include "views/editor/day_axis.h"

#include "model/words/row_words.h"
#include "views/controls/field_words.h"
#include "views/controls/policy_words.h"
#include "views/editor/row_words.h"

#include <QPainter>

#include <algorithm>

namespace waterhammer {

QString DayAxis::nameOf(const Item& item) const
{
    if (isEvent(item))
        return QString::fromStdString(eventTitle(*m_draft, item.row, m_numbers.language()));
    return meaningOf(*m_draft, m_draft->policies[item.row], m_numbers);
}

QString DayAxis::spokenText() const
{
    if (!m_draft)
        return {};
    if (m_current) {
        const Days days = daysOf(*m_current);
        if (isEvent(*m_current))
            return tr("%1, day %2").arg(nameOf(*m_current)).arg(days.from);
        return barText(m_current->row);
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
    paintTerms(painter);
    paintPolicies(painter);
    paintEvents(painter);
    paintDrag(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DayAxis::paintTitle(QPainter& painter, double top, const QString& name, const QString& hint) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const double room = left() - px(20);
    const auto write = [&](double y, const QString& text, const QFont& wide, const QFont& narrow) {
        painter.setFont(wide);
        if (QFontMetricsF(wide).horizontalAdvance(text) > room)
            painter.setFont(narrow);
        painter.drawText(QRectF(px(12), y, room, px(18)), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room) + 1));
    };
    painter.setPen(theme().ink);
    write(top, name, theme().font(12.5, QFont::DemiBold), theme().condensed(12, QFont::DemiBold));
    painter.setPen(theme().ink2);
    write(top + px(15), hint, theme().font(11), theme().condensed(11));
}

void DayAxis::paintScale(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    paintTitle(painter, std::min(px(14), axisY() - px(30)), tr("Events"), tr("drag to a day"));
    if (m_extent.bars > 0)
        paintTitle(painter, axisY() + px(m_extent.scale) - px(2) + termsHeight(), tr("Policies"),
            static_cast<int>(m_draft->policies.size()) <= m_extent.bars
                ? tr("drag bar or end")
                : tr("%1 of %2, keys \u2191 \u2193").arg(m_extent.bars).arg(m_draft->policies.size()));

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
        if (isTerm(row) || m_draft->events[row].round > lastDay() || !isDrawn(row))
            continue;
        const bool current = m_current == item;
        const int together = eventsOn(m_draft->events[row].round);
        if (lineOf(row) == m_extent.stacked - 1
            && together > m_extent.stacked) { // more than a stack shows: how many they are
            painter.setPen(theme().ink);
            painter.setFont(theme().font(10.5, QFont::DemiBold));
            painter.drawText(at.translated(-px(2 * mark), 0), Qt::AlignCenter, m_numbers.locale().toString(together));
        }
        painter.setPen(QPen(theme().surface, 1));
        painter.setBrush(current ? theme().accent : theme().ink);
        painter.drawPolygon(QPolygonF({at.bottomLeft(), at.bottomRight(), QPointF(at.center().x(), at.top())}));
        painter.setFont(theme().condensed(11));
        painter.setPen(current ? theme().accent : theme().ink2);
        const QRectF label = labelOf(row);
        const QString words = painter.fontMetrics().elidedText(nameOf(item), Qt::ElideRight, int(label.width()));
        if (words.size() > 2) // an ellipsis alone says nothing
            painter.drawText(label, Qt::AlignVCenter, words);
    }
    painter.setBrush(Qt::NoBrush);
}

/// What an event is, beside its mark and before the next of its line, with whatever stands left of that.
QRectF DayAxis::labelOf(std::size_t event) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const QRectF at = rectOf({Part::Events, event});
    const int day = m_draft->events[event].round;
    double end = xOf(lastDay() + 1);
    for (std::size_t other = 0; other < m_draft->events.size(); ++other)
        if (const int round = m_draft->events[other].round;
            round > day && !isTerm(other) && isDrawn(other) && lineOf(other) == lineOf(event)) {
            const bool counted = lineOf(other) == m_extent.stacked - 1 && eventsOn(round) > m_extent.stacked;
            end = std::min(end, rectOf({Part::Events, other}).left() - px(counted ? 2 * mark : 2));
        }
    const double begin = at.right() + px(3);
    return {begin, at.top(), std::max(0.0, end - begin), at.height()};
}

int DayAxis::eventsOn(int day) const
{
    return static_cast<int>(std::ranges::count_if(
        m_draft->events, [&](const Event& event) { return event.kind != EventKind::Set && event.round == day; }));
}

int DayAxis::lineOf(std::size_t event) const { return std::min(stackPlace(event), m_extent.stacked - 1); }

/// On top of a stack stands one mark: that of the chosen event, else that of the last that has a place of its own.
bool DayAxis::isDrawn(std::size_t event) const
{
    if (isTerm(event))
        return termLine(event) >= 0;
    if (lineOf(event) < m_extent.stacked - 1)
        return true;
    const auto& events = m_draft->events;
    const bool chosen = m_current && isEvent(*m_current) && m_current->row < events.size() && !isTerm(m_current->row)
        && events[m_current->row].round == events[event].round && lineOf(m_current->row) == lineOf(event);
    return chosen ? m_current->row == event : stackPlace(event) == m_extent.stacked - 1;
}

/// Purchases of one asset at a time add up, those that are on.
double DayAxis::purchasesTogether(std::size_t row) const
{
    const Policy& policy = m_draft->policies[row];
    double together = policy.size;
    for (std::size_t other = 0; other < m_draft->policies.size(); ++other) {
        const Policy& p = m_draft->policies[other];
        if (other != row && p.on && policy.on && policy.kind == PolicyKind::AssetPurchases && p.kind == policy.kind
            && p.asset == policy.asset && p.from <= policy.to.value_or(p.from)
            && policy.from <= p.to.value_or(policy.from))
            together += p.size;
    }
    return together;
}

QString DayAxis::barText(std::size_t row) const
{
    const Policy& policy = m_draft->policies[row];
    QString text = nameOf({Part::Policies, row}) + QStringLiteral(", ") + policyDays(policy);
    if (const double together = purchasesTogether(row); together > policy.size)
        text += tr("; adds up to %1").arg(m_numbers.moneyWithUnit(together));
    return text;
}

void DayAxis::paintPolicies(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    for (std::size_t row = 0; row < m_draft->policies.size(); ++row) {
        const Item item{Part::Policies, row};
        const QRectF at = rectOf(item);
        const Policy& policy = m_draft->policies[row];
        if (policy.from > lastDay() || !hasBar(row))
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
        const QString text = barText(row);
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
    if (isEvent(*m_dragged) && isTerm(m_dragged->row)) {
        const QRectF at = rectOf(*m_dragged);
        painter.drawRect(at.translated(before - at.center().x(), 0));
    } else if (isEvent(*m_dragged))
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
