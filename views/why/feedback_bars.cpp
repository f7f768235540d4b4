// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/feedback_bars.h"

#include "views/numbers.h"
#include "views/why/feedback_part.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double pitchOfDay = 40, noteHeight = 15, figureHeight = 18; ///< px of the design

} // namespace

FeedbackBars::FeedbackBars(QWidget* parent)
    : View(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("feedbackBars"));
    setAccessibleName(tr("Feedback, day by day"));
}

void FeedbackBars::setStory(RunPtr run, FeedbackStoryPtr story)
{
    m_run = std::move(run);
    m_story = std::move(story);
    measure();
    update();
    noteChanged();
}

void FeedbackBars::setRound(int round)
{
    if (std::exchange(m_round, round) == round)
        return;
    update();
    noteChanged();
}

std::optional<double> FeedbackBars::feedback(int round) const
{
    if (!m_run || round < 1 || round > m_run->lastRound())
        return {};
    const auto& found = m_run->day(round).state.ofDay;
    return found ? std::optional(found->value) : std::nullopt;
}

/// Of a day whose feedback they sum to; on others nothing to speak of set off what they are parts of.
const FeedbackParts* FeedbackBars::partsOf(int round) const
{
    const auto place = static_cast<std::size_t>(round);
    if (!m_story || place >= m_story->days.size() || !m_story->days[place].parts)
        return nullptr;
    return isRealised(round) ? &*m_story->days[place].parts : nullptr;
}

bool FeedbackBars::isRealised(int round) const
{
    const auto& found = m_run->day(round).state.ofDay;
    return found && found->realised;
}

/// From the parts, which may reach beyond their sum on both sides.
void FeedbackBars::measure()
{
    m_low = 0;
    m_high = 1.2; // that the line of what runs away is in sight
    for (int t = 1; m_run && t <= m_run->lastRound(); ++t) {
        const double whole = feedback(t).value_or(0);
        m_low = std::min(m_low, whole);
        m_high = std::max(m_high, whole * 1.1);
        if (const FeedbackParts* parts = partsOf(t)) {
            double above = 0, below = 0;
            for (const auto& row : feedbackPartTable)
                ((*parts)[row.part] > 0 ? above : below) += (*parts)[row.part];
            m_low = std::min(m_low, below);
            m_high = std::max(m_high, above * 1.1);
        }
    }
}

QString FeedbackBars::spokenText() const
{
    const auto found = feedback(m_round);
    const QString day = tr("Day %1").arg(m_round);
    return found ? tr("%1: %2", "a day and its feedback").arg(day, Numbers().fixed(*found, 2)) : day;
}

QSize FeedbackBars::sizeHint() const
{
    return {static_cast<int>(theme().length(320)), static_cast<int>(theme().length(180))};
}

QSize FeedbackBars::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(180)), static_cast<int>(theme().length(135))};
}

QRectF FeedbackBars::field() const
{
    const double left = theme().length(38), right = theme().length(12);
    const double top = theme().length(noteHeight + figureHeight), bottom = theme().length(18);
    return {left, top, std::max(1.0, width() - left - right), std::max(1.0, height() - top - bottom)};
}

FeedbackBars::Span FeedbackBars::span() const
{
    const int last = m_run ? m_run->lastRound() : 0;
    const int fitting = std::max(1, static_cast<int>(field().width() / theme().length(pitchOfDay)));
    const int count = std::min(fitting, last);
    const int first = std::clamp(m_round - count / 2, 1, std::max(1, last - count + 1));
    return {first, count};
}

QRectF FeedbackBars::column(int round) const
{
    const Span days = span();
    const QRectF all = field();
    const double pitch = std::min(all.width() / std::max(1, days.count), 2 * theme().length(pitchOfDay));
    return {all.left() + pitch * (round - days.first), all.top(), pitch, all.height()};
}

double FeedbackBars::y(double feedback) const
{
    const QRectF all = field();
    return all.bottom() - (feedback - m_low) / (m_high - m_low) * all.height();
}

void FeedbackBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    if (!m_run)
        return;
    const Span days = span();
    if (m_round >= days.first && m_round < days.first + days.count)
        painter.fillRect(column(m_round).adjusted(0, 0, 0, theme().length(18)), theme().accentSoft);
    paintScale(painter);
    paintLimit(painter);
    for (int t = days.first; t < days.first + days.count; ++t)
        paintDay(painter, t);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void FeedbackBars::paintScale(QPainter& painter) const
{
    const QRectF all = field();
    const Numbers numbers;
    painter.setFont(theme().condensed(type::axis));
    const double step = m_high - m_low > 6 ? std::ceil((m_high - m_low) / 4) : m_high - m_low > 2.5 ? 1 : 0.5;
    for (double at = std::ceil(m_low / step) * step; at <= m_high; at += step) {
        painter.setPen(QPen(std::abs(at) < 1e-9 ? theme().lineStrong : theme().line, 1));
        painter.drawLine(QPointF(all.left(), y(at)), QPointF(all.right(), y(at)));
        painter.setPen(theme().ink3);
        painter.drawText(QRectF(0, y(at) - 10, all.left() - theme().length(5), 20), Qt::AlignRight | Qt::AlignVCenter,
            numbers.fixed(at, 1));
    }
    painter.setPen(QPen(theme().breach, theme().stroke(1.2), Qt::DashLine));
    painter.drawLine(QPointF(all.left(), y(1)), QPointF(all.right(), y(1)));
}

/// What the dashed line is, above all bars and their figures: none of them is ever in the way.
void FeedbackBars::paintLimit(QPainter& painter) const
{
    const QString text = tr("above 1: runs away");
    painter.setFont(theme().condensed(type::axis));
    const QRectF all = field(), line(all.left(), 0, all.width(), theme().length(noteHeight));
    painter.setPen(theme().breachText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + theme().length(5);
    painter.setPen(QPen(theme().breach, theme().stroke(1.2), Qt::DashLine));
    painter.drawLine(QPointF(line.right() - wide - theme().length(20), line.center().y()),
        QPointF(line.right() - wide, line.center().y()));
}

void FeedbackBars::paintDay(QPainter& painter, int round) const
{
    const QRectF all = column(round);
    const QRectF bar(all.left() + all.width() * 0.2, y(0), all.width() * 0.6, 0);
    painter.setFont(theme().condensed(type::axis, round == m_round ? QFont::DemiBold : QFont::Normal));
    painter.setPen(round == m_round ? theme().accent : theme().ink2);
    painter.drawText(QRectF(all.left(), all.bottom(), all.width(), theme().length(18)), Qt::AlignCenter,
        tr("d %1", "day, on an axis").arg(round));
    const auto value = feedback(round);
    if (!value)
        return;
    double top = y(std::max(0.0, *value));
    if (const FeedbackParts* parts = partsOf(round)) {
        paintParts(painter, bar, *parts);
        double above = 0;
        for (const auto& row : feedbackPartTable)
            above += std::max(0.0, (*parts)[row.part]);
        top = y(above);
    } else {
        const QRectF whole(bar.left(), std::min(y(*value), y(0)), bar.width(), std::abs(y(*value) - y(0)));
        if (isRealised(round)) // its parts are not known yet
            painter.fillRect(whole, theme().lineStrong);
        else
            paintGainAlone(painter, whole, theme());
    }
    const QRectF place(all.left() - 8, top - theme().length(16), all.width() + 16, theme().length(15));
    const QString figure = Numbers().fixed(*value, 2);
    painter.setFont(theme().condensed(type::label, QFont::DemiBold));
    // Lines of the scale end before a figure.
    painter.fillRect(QFontMetricsF(painter.font()).boundingRect(place, Qt::AlignCenter, figure),
        round == m_round ? theme().accentSoft : theme().surface);
    painter.setPen(theme().ink);
    painter.drawText(place, Qt::AlignCenter, figure);
}

/// Upwards what took, downwards what gave back.
void FeedbackBars::paintParts(QPainter& painter, const QRectF& bar, const FeedbackParts& parts) const
{
    double above = 0, below = 0;
    for (const auto& row : feedbackPartTable) {
        const double part = parts[row.part];
        double& end = part > 0 ? above : below;
        const double from = y(end), to = y(end + part);
        end += part;
        if (std::abs(from - to) >= 0.5)
            paintFeedbackPart(
                painter, {bar.left(), std::min(from, to), bar.width(), std::abs(from - to)}, row.part, theme());
    }
}

void FeedbackBars::mousePressEvent(QMouseEvent* event)
{
    const Span days = span();
    for (int t = days.first; t < days.first + days.count; ++t)
        if (const QRectF all = column(t); event->position().x() >= all.left() && event->position().x() < all.right())
            Q_EMIT dayAsked(t);
}

void FeedbackBars::keyPressEvent(QKeyEvent* event)
{
    const int last = m_run ? m_run->lastRound() : 0;
    switch (event->key()) {
    case Qt::Key_Left: Q_EMIT dayAsked(std::max(0, m_round - 1)); return;
    case Qt::Key_Right: Q_EMIT dayAsked(std::min(last, m_round + 1)); return;
    case Qt::Key_Home: Q_EMIT dayAsked(0); return;
    case Qt::Key_End: Q_EMIT dayAsked(last); return;
    default: View::keyPressEvent(event);
    }
}

} // namespace waterhammer
