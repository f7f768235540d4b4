// SPDX-License-Identifier: GPL-3.0-or-later
// Flags of waves and trees of branches on the timeline, and what is said of them.
#include "model/words/branch_words.h"
#include "model/words/prediction_words.h"
#include "model/words/wave_words.h"
#include "views/language.h"
#include "views/marks.h"
#include "views/run_look.h"
#include "views/shown/lesson_shown.h"
#include "views/story/narrator.h"
#include "views/timeline/scrubber.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waterhammer {

namespace {

// px of the design
constexpr double treeWidth = 22, treeHeight = 11, treeFoot = 3, strip = 5, flagHeight = 15;

} // namespace

std::vector<Parting> partingsOf(const Shown& shown)
{
    std::vector<Parting> partings;
    if (const auto& own = shown.parting) {
        const QString from = QString::fromStdString(own->run);
        const auto parent = std::ranges::find(*shown.others, from, &OtherRun::name);
        partings.push_back({{}, from, own->day, parent == shown.others->end() ? 1 : parent->look});
    }
    for (const OtherRun& other : *shown.others)
        if (other.drawn() && other.kind == RunKind::Branch && other.from && other.from->day < other.run->lastRound())
            partings.push_back({other.name, QString::fromStdString(other.from->run), other.from->day, other.look});
    std::ranges::stable_sort(partings, {}, &Parting::day);
    return partings;
}

// ---- waves -------------------------------------------------------------------------------------------------------

/// Those whose day the run has reached.
std::vector<Wave> Scrubber::waves() const
{
    if (!m_run)
        return {};
    std::vector<Wave> all = wavesOf(m_run->trajectory.summary.wave);
    std::erase_if(all, [this](const Wave& wave) { return wave.day > known(); });
    return all;
}

std::vector<WaveFlag> Scrubber::flags() const
{
    std::vector<double> places;
    for (const Wave& wave : waves())
        places.push_back(xOf(wave.day));
    const QFontMetricsF metrics(theme().font(type::axis, QFont::Bold));
    return waveFlags(places, width(), 7.5 * theme().textScale(),
        [&](const QString& text) { return metrics.horizontalAdvance(text); });
}

void Scrubber::paintWaves(QPainter& painter)
{
    const Theme& t = theme();
    const double s = t.textScale(), half = 7.5 * s;
    painter.setFont(t.font(type::axis, QFont::Bold));
    for (const WaveFlag& wave : flags()) {
        const double foot = std::min(half, 4 * s);
        QPainterPath flag(QPointF(wave.left, 1));
        flag.lineTo(wave.right, 1);
        flag.lineTo(wave.right, 1 + 11 * s);
        flag.lineTo(std::min(wave.x + (wave.right - wave.left > 2 * half ? foot : half), wave.right), 1 + 11 * s);
        flag.lineTo(wave.x, 1 + 15 * s);
        flag.lineTo(std::max(wave.x - half, wave.left), 1 + 11 * s);
        flag.lineTo(wave.left, 1 + 11 * s);
        flag.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink);
        painter.drawPath(flag);
        painter.setPen(t.surface);
        painter.drawText(QRectF(wave.left, 0, wave.right - wave.left, 13 * s), Qt::AlignCenter, wave.text);
    }
}

QRectF Scrubber::flagPlace() const
{
    const auto waves = flags();
    const double s = theme().textScale();
    return waves.empty() ? QRectF() : QRectF(waves[0].left, 1, waves[0].right - waves[0].left, 15 * s);
}

QRectF Scrubber::handlePlace() const
{
    const double half = theme().length(6), x = xOf(m_moment.round);
    return {x - half, theme().length(17), 2 * half, baseline() - theme().length(17)};
}

// ---- branches ----------------------------------------------------------------------------------------------------

/// What a branch shares with the run is as it is: hatched up to the last day of any. Where it is not changed any more
/// all of its height is, behind a line that closes it.
void Scrubber::paintPast(QPainter& painter)
{
    if (!m_run || (m_partings.empty() && !m_past))
        return;
    const Theme& t = theme();
    const double x = xOf(std::min(m_past.value_or(m_partings.empty() ? 0 : m_partings.back().day), known()));
    const double high = m_past ? baseline() - 1 : t.length(strip);
    painter.fillRect(
        QRectF(QPointF(xOf(0), baseline() - high), QPointF(x, baseline())), hatch(t.lineStrong, t.surface));
    if (m_past) {
        painter.setPen(QPen(t.ink2, t.stroke(1.2)));
        painter.drawLine(QPointF(x, 1), QPointF(x, baseline()));
    }
}

QString Scrubber::pastText() const
{
    return QString::fromStdString(ownPastWords({{}, m_past.value_or(0)}, WindowLanguage()));
}

QRectF Scrubber::partingRect(std::size_t parting) const
{
    // Those of one day stand above each other.
    const auto same = std::ranges::count(m_partings.begin(), m_partings.begin() + static_cast<std::ptrdiff_t>(parting),
        m_partings[parting].day, &Parting::day);
    const double high = theme().length(treeHeight), wide = theme().length(treeWidth);
    const double x = xOf(std::min(m_partings[parting].day, known()));
    const double top = std::max(0.0, baseline() - theme().length(treeFoot) - high * static_cast<double>(same + 1));
    return {x, top, wide, baseline() - top};
}

/// From the close of the last day that both share a line goes up and on, dashed as the run is.
void Scrubber::paintPartings(QPainter& painter)
{
    if (!m_run)
        return;
    const Theme& t = theme();
    for (std::size_t i = 0; i < m_partings.size(); ++i) {
        if (m_ahead.hidden && m_partings[i].day > known())
            continue;
        const QRectF place = partingRect(i);
        const QPointF foot(place.left(), baseline()), bend(place.left() + t.length(7), place.top() + t.length(2));
        painter.setPen(QPen(t.surface, t.stroke(4)));
        painter.drawPolyline(QPolygonF{foot, bend, QPointF(place.right(), bend.y())});
        painter.setPen(QPen(t.ink2, t.stroke(1.4)));
        painter.drawLine(foot, bend);
        painter.setPen(runPen(m_partings[i].look, t.stroke(1.6), t));
        painter.drawLine(bend, QPointF(place.right(), bend.y()));
        const double side = t.length(3.4);
        painter.setPen(QPen(t.ink2, t.stroke(1.2)));
        painter.setBrush(t.surface);
        painter.drawPolygon(QPolygonF{
            foot - QPointF(side, 0), foot - QPointF(0, side), foot + QPointF(side, 0), foot + QPointF(0, side)});
    }
}

// ---- hidden days -------------------------------------------------------------------------------------------------

/// A lesson also stops at days at which it asks nothing.
DaysAhead aheadAsTold(const Shown& shown)
{
    DaysAhead ahead = shown.ahead;
    const bool plays = shown.lesson && shown.lesson->study && shown.lesson->study->playable();
    ahead.locked = ahead.locked && (!plays || shown.lesson->waits());
    return ahead;
}

QString Scrubber::hiddenText() const
{
    return QString::fromStdString(hiddenDaysText(known() + 1, last(), m_ahead.locked, WindowLanguage()));
}

/// Where days are hidden the axis is hatched, with a sentence that says so.
void Scrubber::paintHidden(QPainter& painter)
{
    if (m_ahead.hidden)
        paintNotHere(painter, hiddenText());
}

/// Days that only runs beside this one have.
void Scrubber::paintBeyond(QPainter& painter)
{
    if (endsBefore())
        paintNotHere(painter, endText());
}

QString Scrubber::endText() const { return tr("This run ends on day %1").arg(known()); }

void Scrubber::paintNotHere(QPainter& painter, const QString& words)
{
    const Theme& t = theme();
    const double half = (xOf(1) - xOf(0)) / 2;
    const QRectF room(QPointF(xOf(known()) + half, 1), QPointF(width() - 1, baseline() - t.stroke(1)));
    painter.setPen(QPen(t.line, t.stroke(1)));
    painter.setBrush(hatch(t.line, t.surface));
    painter.drawRect(room);
    painter.setFont(t.font(type::label));
    const QString text = painter.fontMetrics().elidedText(words, Qt::ElideRight, int(room.width() - t.length(12)));
    QRectF ground(0, 0, QFontMetricsF(painter.font()).horizontalAdvance(text) + t.length(12), t.length(18));
    ground.moveCenter(room.center());
    painter.fillRect(ground, t.surface);
    painter.setPen(t.ink2);
    painter.drawText(ground, Qt::AlignCenter, text);
}

// ---- bookmarks ---------------------------------------------------------------------------------------------------

QRectF Scrubber::bookmarkRect(int day) const
{
    const double s = theme().textScale();
    return {xOf(day) + 7 * s, baseline() - 24 * s, 9 * s, 14 * s};
}

/// A ribbon right of where the handle stands on its day; days that are hidden show none.
void Scrubber::paintBookmarks(QPainter& painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    for (const Bookmark& mark : m_bookmarks) {
        if (mark.day > known())
            continue;
        const QRectF r = bookmarkRect(mark.day);
        painter.drawPolygon(QPolygonF{r.topLeft(), r.topRight(), r.bottomRight(),
            QPointF(r.center().x(), r.bottom() - r.width() / 2), r.bottomLeft()});
    }
}

// ---- words -------------------------------------------------------------------------------------------------------

QString Scrubber::partingText(const Parting& parting) const
{
    const QString name = parting.name.isEmpty() ? tr("This run") : parting.name;
    return QString::fromStdString(
        partingWords(name.toStdString(), {parting.from.toStdString(), parting.day}, WindowLanguage()));
}

QString Scrubber::tipAt(const QPointF& at) const
{
    if (!m_run)
        return {};
    for (std::size_t i = m_partings.size(); i-- > 0;)
        if ((!m_ahead.hidden || m_partings[i].day <= known()) && partingRect(i).contains(at))
            return partingText(m_partings[i]);
    if (at.y() <= flagHeight * theme().textScale())
        for (const WaveFlag& flag : flags())
            if (at.x() >= flag.left && at.x() <= flag.right) {
                QStringList lines;
                const auto all = waves();
                for (std::size_t i = flag.first; i < flag.first + flag.count; ++i)
                    lines << QString::fromStdString(waveText(m_run->scenario(), all[i], WindowLanguage()));
                return lines.join(QLatin1Char('\n'));
            }
    if (roundAt(at.x()) > known())
        return m_ahead.hidden ? hiddenText() : endText();
    for (const Bookmark& mark : m_bookmarks)
        if (mark.day <= known() && !mark.note.empty() && bookmarkRect(mark.day).contains(at))
            return QString::fromStdString(mark.note);
    return plain(joined(dayClauses(*m_run, roundAt(at.x()))));
}

} // namespace waterhammer
