// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of terms on the axis of days: a line for each term, with a step on each day on which it changes. A larger
// number is higher; where there is no limit the line is at the top.
#include "views/editor/day_axis.h"

#include "model/words/term_words.h"
#include "views/editor/row_words.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace waterhammer {

namespace {

constexpr double highest = 6, words = 13; // px below the top of a line, px of a text's height

double heightOf(const TermValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* on = std::get_if<bool>(&value))
        return *on ? 1 : 0;
    return std::numeric_limits<double>::infinity();
}

} // namespace

bool DayAxis::isTerm(std::size_t event) const { return m_draft->events[event].kind == EventKind::Set; }

std::vector<std::string> DayAxis::terms() const
{
    std::vector<std::string> paths;
    for (const Event& event : m_draft->events)
        if (event.kind == EventKind::Set && std::ranges::find(paths, event.path) == paths.end())
            paths.push_back(event.path);
    return paths;
}

int DayAxis::termLines() const { return m_draft ? m_extent.terms : 0; }

int DayAxis::firstTerm() const
{
    if (!m_current || !isEvent(*m_current) || m_current->row >= m_draft->events.size() || !isTerm(m_current->row))
        return 0;
    const auto paths = terms();
    const auto at = std::ranges::find(paths, m_draft->events[m_current->row].path) - paths.begin();
    return std::max(0, static_cast<int>(at) - m_extent.terms + 1);
}

int DayAxis::termLine(std::size_t event) const
{
    const auto paths = terms();
    const auto at = static_cast<int>(std::ranges::find(paths, m_draft->events[event].path) - paths.begin());
    const int line = at - firstTerm();
    return line < m_extent.terms ? std::max(line, -1) : -1;
}

double DayAxis::termsHeight() const
{
    return termLines() > 0 ? theme().length(termLines() * m_extent.termStep + 4) : 0;
}

double DayAxis::termTop(int line) const
{
    return axisY() + theme().length(m_extent.scale - 4 + line * m_extent.termStep);
}

/// The events that change a term, in the order in which they come about.
std::vector<std::size_t> DayAxis::stepsOf(const std::string& path) const
{
    std::vector<std::size_t> steps;
    for (std::size_t row = 0; row < m_draft->events.size(); ++row)
        if (isTerm(row) && m_draft->events[row].path == path)
            steps.push_back(row);
    std::ranges::stable_sort(steps, {}, [&](std::size_t row) { return m_draft->events[row].round; });
    return steps;
}

QRectF DayAxis::stepRect(std::size_t event) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const double centre = termTop(std::max(0, termLine(event))) + px(m_extent.termStep / 2);
    const double x = xOf(m_draft->events[event].round);
    return {x - px(stepWidth / 2), centre - px(stepHeight / 2), px(stepWidth), px(stepHeight)};
}

void DayAxis::paintTerms(QPainter& painter) const
{
    const auto paths = terms();
    if (paths.empty())
        return;
    paintTitle(painter, termTop(0) + theme().length(2), tr("Changes of terms"),
        static_cast<int>(paths.size()) <= m_extent.terms
            ? tr("drag the step")
            : tr("%1 of %2, keys \u2191 \u2193").arg(m_extent.terms).arg(paths.size()));
    const int first = firstTerm();
    for (int line = 0; line < termLines(); ++line)
        paintTerm(painter, paths[static_cast<std::size_t>(first + line)], line);
}

/// The value until now stands left of the first step, each new one right of its own, on the side where the line is not.
void DayAxis::paintTerm(QPainter& painter, const std::string& path, int line) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const std::vector<std::size_t> steps = stepsOf(path);
    std::vector<TermValue> values{termBefore(*m_draft, steps.front())};
    for (const std::size_t row : steps)
        values.push_back(m_draft->events[row].value);
    std::vector<double> levels;
    for (const TermValue& value : values)
        levels.push_back(heightOf(value));
    std::vector<double> distinct = levels;
    std::ranges::sort(distinct);
    distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
    const double lowest = m_extent.termStep - highest;
    const auto yOf = [&](std::size_t k) {
        const auto rank = static_cast<double>(std::ranges::find(distinct, levels[k]) - distinct.begin());
        const double share = distinct.size() < 2 ? 0.5 : rank / static_cast<double>(distinct.size() - 1);
        return termTop(line) + px(lowest - share * (lowest - highest));
    };
    const double end = right() + px(rightMargin - 12);
    const auto dayX = [&](std::size_t k) { return std::min(xOf(m_draft->events[steps[k]].round), end); };
    const auto write = [&](std::size_t k, double from, double to, Qt::Alignment where, const QString& text) {
        const bool below = yOf(k) < termTop(line) + px(m_extent.termStep / 2);
        const QRectF box(from, yOf(k) + (below ? px(3) : -px(words + 2)), std::max(0., to - from), px(words));
        painter.drawText(box, where | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()) + 1));
    };
    painter.setPen(QPen(theme().ink3, theme().stroke(1.6)));
    painter.drawLine(QPointF(left(), yOf(0)), QPointF(dayX(0), yOf(0)));
    painter.setFont(theme().condensed(11, QFont::Medium));
    painter.setPen(theme().ink2);
    write(0, left(), dayX(0) - px(stepWidth), Qt::AlignRight, termText(path, values[0], m_numbers));
    for (std::size_t k = 0; k < steps.size() && dayX(k) < end; ++k) {
        const bool current = m_current == Item{Part::Events, steps[k]}, last = k + 1 == steps.size();
        const QColor ink = current ? theme().accent : theme().ink;
        const double from = dayX(k), to = last ? end : dayX(k + 1), y = yOf(k + 1);
        painter.setPen(QPen(ink, theme().stroke(2.4)));
        painter.drawLine(QPointF(from, yOf(k)), QPointF(from, y));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        if (last)
            painter.drawPolyline(QPolygonF({{to - px(5), y - px(4)}, {to, y}, {to - px(5), y + px(4)}}));
        painter.setFont(theme().condensed(11, QFont::DemiBold));
        const QString value = termText(path, values[k + 1], m_numbers);
        const double left = from + px(stepWidth + 3);
        write(k + 1, left, to - px(6), Qt::AlignLeft, value);
        const double after = left + painter.fontMetrics().horizontalAdvance(value) + px(8);
        painter.setFont(theme().condensed(11));
        painter.setPen(current ? theme().accent : theme().ink2);
        if (k == 0)
            write(k + 1, after, to - px(6), Qt::AlignLeft,
                QString::fromStdString(termName(*m_draft, path, m_numbers.language())));
    }
    for (std::size_t k = 0; k < steps.size() && dayX(k) < end; ++k)
        paintStep(painter, steps[k]);
}

/// The handle of a step; hollow and thin where the event is off.
void DayAxis::paintStep(QPainter& painter, std::size_t event) const
{
    const bool current = m_current == Item{Part::Events, event};
    painter.setPen(QPen(current         ? theme().accent
            : m_draft->events[event].on ? theme().ink
                                        : theme().ink3,
        theme().stroke(1.6)));
    painter.setBrush(theme().surface);
    painter.drawRect(stepRect(event));
    painter.setBrush(Qt::NoBrush);
}

} // namespace waterhammer
