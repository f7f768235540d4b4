// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/scrubber.h"

#include "views/dates.h"
#include "views/plain_text.h"
#include "views/story/narrator.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

constexpr double side = 12, axisRoom = 22, topRoom = 17;
constexpr int page = 5;

} // namespace

Scrubber::Scrubber(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("scrubber"));
    setAccessibleName(tr("Day of the run"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

void Scrubber::setRun(RunPtr run, const RunScales& scales, const DaysAhead& ahead, int end)
{
    m_end = end;
    m_scales = scales;
    m_ahead = ahead;
    m_run = std::move(run);
    m_groundRound = -1;
    update();
}

void Scrubber::setPartings(std::vector<Parting> partings, std::optional<int> past)
{
    m_partings = std::move(partings);
    m_past = past;
    m_groundRound = -1;
    update();
    noteChanged();
}

void Scrubber::setMoment(const Moment& moment)
{
    const bool another = moment.round != m_moment.round;
    m_moment = moment;
    if (another) {
        m_groundRound = -1;
        noteChanged();
    }
    update();
}

void Scrubber::setBookmarks(std::vector<Bookmark> bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = std::move(bookmarks);
    m_groundRound = -1;
    update();
    noteChanged();
}

QSize Scrubber::sizeHint() const { return {600, static_cast<int>(theme().length(66))}; }
QSize Scrubber::minimumSizeHint() const { return {200, static_cast<int>(theme().length(48))}; }

QString Scrubber::spokenText() const
{
    QStringList all{tr("Day %1 of %2").arg(m_moment.round).arg(last())};
    if (const QString date = m_run ? dateText(m_run->calendar, m_moment.round) : QString(); !date.isEmpty())
        all << date;
    if (m_ahead.hidden)
        all << hiddenText();
    if (endsBefore())
        all << endText();
    for (const Bookmark& mark : m_bookmarks)
        if (mark.day == m_moment.round && !mark.note.empty())
            all << QString::fromStdString(mark.note);
    if (m_past)
        all << pastText();
    for (const Parting& parting : m_partings)
        if (!m_ahead.hidden || parting.day <= known())
            all << partingText(parting);
    return all.join(QStringLiteral("; "));
}

std::optional<GaugeReading> Scrubber::reading() const
{
    return GaugeReading{double(m_moment.round), 0, double(reach()), 1, true};
}

void Scrubber::takeReading(double round) { ask(static_cast<int>(std::lround(round))); }

void Scrubber::themeChanged() { m_groundRound = -1; }

void Scrubber::resizeEvent(QResizeEvent*) { m_groundRound = -1; }

double Scrubber::xOf(double round) const { return side + (width() - 2 * side) * (last() > 0 ? round / last() : 0); }

int Scrubber::roundAt(double x) const
{
    const double share = (x - side) / std::max(1.0, width() - 2 * side);
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * last()));
}

double Scrubber::baseline() const { return height() - theme().length(axisRoom); }

void Scrubber::ask(int round)
{
    round = std::clamp(round, 0, reach());
    if (round != m_moment.round || m_moment.moving)
        Q_EMIT roundRequested(round);
}

// ---- painting ----------------------------------------------------------------------------------------------------

void Scrubber::paintEvent(QPaintEvent*)
{
    if (m_groundRound != m_moment.round || m_ground.size() != size() * pixelRatio()) {
        m_ground = QPixmap(size() * pixelRatio());
        m_ground.setDevicePixelRatio(pixelRatio());
        m_ground.fill(Qt::transparent);
        QPainter painter(&m_ground);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPast(painter);
        paintBars(painter);
        paintPolicies(painter);
        paintAxis(painter);
        paintFlags(painter);
        paintPartings(painter);
        paintHidden(painter);
        paintBeyond(painter);
        paintBookmarks(painter);
        m_groundRound = m_moment.round;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHandle(painter);
}

/// Days done are outlined tint, the day at hand solid, days ahead grey.
void Scrubber::paintBars(QPainter& painter)
{
    if (!m_run || m_scales.largestSales < m_run->leastMoney)
        return;
    const Theme& t = theme();
    const double pitch = (width() - 2 * side) / std::max(1, last()), bar = std::min(pitch * 0.72, t.length(34));
    const double room = baseline() - t.length(topRoom);
    for (int round = 1; round <= known(); ++round) {
        const Frame& frame = m_run->frame(round);
        const double sold = frame.open ? frame.open->cause.total() : 0;
        const double height = room * sold / m_scales.largestSales;
        if (height < 0.4)
            continue;
        // Clients sell of their own will: their part stands on top, in their own colour.
        const double forced = height * (1 - frame.open->cause[SaleCause::Client] / sold);
        const bool done = round < m_moment.round, now = round == m_moment.round;
        const auto piece = [&](double from, double to, const QColor& line, const QColor& tint) {
            painter.setPen(done ? QPen(line, t.stroke(1)) : QPen(Qt::NoPen));
            painter.setBrush(now ? line : done ? tint : t.failSoft);
            painter.drawRect(QRectF(xOf(round) - bar / 2, baseline() - to, bar, to - from));
        };
        if (forced < height - 0.2)
            piece(forced, height, t.client, t.surface);
        if (forced > 0.2)
            piece(0, forced, t.breach, t.breachSoft);
    }
}

void Scrubber::paintPolicies(QPainter& painter)
{
    if (!m_run)
        return;
    const Theme& t = theme();
    painter.setFont(t.font(type::axis));
    const QFontMetricsF metrics(painter.font());
    double nameFrom = 0; // names stand clear of the bars, in one column
    for (int round = 1; round <= known(); ++round) {
        const Frame& frame = m_run->frame(round);
        if (frame.open && frame.open->cause.total() > 0.1 * m_scales.largestSales)
            nameFrom = xOf(round) + t.length(14);
    }
    for (const auto& measure : m_run->scenario().measures)
        if (measure.from <= known())
            nameFrom = std::max(nameFrom, xOf(measure.from) + 6);
    struct Row {
        double from, to, y;
        QString name;
    };
    const auto& measures = m_run->scenario().measures;
    const double first = metrics.ascent() + 1, room = baseline() - t.length(8) - first;
    // Rows stand as close as their names allow; those without a row are counted behind the last.
    const double pitch = std::clamp(
        room / std::max(1.0, double(measures.size()) - 1), metrics.capHeight() + t.length(4), metrics.height());
    std::vector<Row> rows;
    int without = 0;
    for (const auto& measure : measures) {
        const double y = first + pitch * static_cast<double>(rows.size());
        if (measure.from > known())
            continue;
        if (y > first + room + 0.5) {
            ++without;
            continue;
        }
        QString name = plain(policySentence(m_run->scenario(), measure));
        name[0] = name[0].toUpper();
        const double from = xOf(measure.from);
        rows.push_back({from, std::max(xOf(std::min(measure.to.value_or(known()), known())), from + 2), y, name});
    }
    for (const Row& row : rows) {
        painter.setPen(QPen(t.absorb, t.stroke(0.7)));
        painter.drawLine(QPointF(row.from, row.y), QPointF(row.from, baseline()));
        painter.setPen(QPen(t.absorb, t.stroke(2)));
        painter.drawLine(QPointF(row.from, row.y), QPointF(row.to, row.y));
    }
    for (const Row& row : rows) {
        const double x = nameFrom;
        const QString more = without > 0 && &row == &rows.back() ? QStringLiteral("  +%1").arg(without) : QString();
        const QString name =
            metrics.elidedText(row.name, Qt::ElideRight, width() - side - x - metrics.horizontalAdvance(more)) + more;
        // On a ground of its own: lines of other policies end behind it.
        const double top = row.y - 2 - metrics.capHeight() - 1;
        painter.fillRect(QRectF(x - 3, top, metrics.horizontalAdvance(name) + 6, row.y - 1 - top), t.surface);
        painter.setPen(t.absorbText);
        painter.drawText(QPointF(x, row.y - 2.5), name);
    }
}

void Scrubber::paintAxis(QPainter& painter)
{
    const Theme& t = theme();
    const double y = baseline();
    painter.setPen(QPen(t.lineStrong, t.stroke(2)));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(last()), y));
    painter.setFont(t.font(type::axis));
    const QFontMetricsF metrics(painter.font());
    const DayTicks ticks(m_run ? m_run->calendar : std::nullopt, last(), width() - 2 * side,
        metrics.horizontalAdvance(QStringLiteral("0000")) * 1.2, metrics);
    for (int round = 0; round <= last(); ++round) {
        const bool major = round % ticks.step() == 0;
        if (!major && last() > 120)
            continue;
        painter.setPen(QPen(major ? t.ink2 : t.lineStrong, 1));
        painter.drawLine(QPointF(xOf(round), y + 3), QPointF(xOf(round), y + (major ? 8 : 6)));
        if (major) {
            painter.setPen(t.ink2);
            const QString text = ticks.text(round);
            const double wide = metrics.horizontalAdvance(text), x = xOf(round) - wide / 2;
            painter.drawText(
                QPointF(std::clamp(x, 0.0, std::max(0.0, width() - wide)), y + 7 + metrics.ascent()), text);
        }
    }
}

void Scrubber::paintFlags(QPainter& painter)
{
    if (!m_run)
        return;
    const Theme& t = theme();
    const double y = baseline(), s = t.textScale();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink);
    int before = 0;
    for (const auto& shock : m_run->scenario().shocks) {
        if (shock.round == before || shock.round > known())
            continue;
        before = shock.round;
        const double x = xOf(shock.round);
        painter.drawPolygon(
            QPolygonF{QPointF(x, y + 2), QPointF(x + 5 * s, y + 2 + 8 * s), QPointF(x - 5 * s, y + 2 + 8 * s)});
    }
    paintWaves(painter);
}

void Scrubber::paintHandle(QPainter& painter)
{
    const Theme& t = theme();
    const double s = t.textScale(), y = baseline();
    const double at = m_moment.moving ? std::max(0.0, m_moment.round - 1 + m_moment.fraction) : m_moment.round;
    const double x = xOf(at);
    painter.setPen(QPen(t.accent, t.stroke(4), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(xOf(0), y), QPointF(x, y));
    const QRectF handle(x - 6 * s, y - 9 * s, 12 * s, 18 * s);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(handle.adjusted(-4, -4, 4, 4), 4, 4);
    }
    painter.setPen(QPen(t.accent, t.stroke(2.4)));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(handle, 2 * s, 2 * s);
}

// ---- mouse and keys ----------------------------------------------------------------------------------------------

bool Scrubber::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_run) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(tipAt(help->pos())), this);
        return true;
    }
    return View::event(event);
}

void Scrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        ask(roundAt(event->position().x()));
}

void Scrubber::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        ask(roundAt(event->position().x()));
}

void Scrubber::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus())
        return event->ignore();
    ask(m_moment.round + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

void Scrubber::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int day = byKey ? m_moment.round : std::min(roundAt(event->pos().x()), reach());
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("scrubberMenu"));
    menu.addAction(tr("Go to day %1").arg(day), this, [this, day] { ask(day); });
    QAction* branch =
        menu.addAction(tr("Branch here, after day %1").arg(day), this, [this, day] { Q_EMIT branchRequested(day); });
    branch->setObjectName(QStringLiteral("branchAfter"));
    branch->setEnabled(m_mayBranch && m_run && day < m_run->scenario().market.horizon);
    menu.exec(byKey ? mapToGlobal(QPoint(int(xOf(day)), int(baseline()))) : event->globalPos());
}

void Scrubber::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return ask(m_moment.round - 1);
    case Qt::Key_Right:
    case Qt::Key_Up: return ask(m_moment.round + 1);
    case Qt::Key_PageUp: return ask(m_moment.round - page);
    case Qt::Key_PageDown: return ask(m_moment.round + page);
    case Qt::Key_Home: return ask(0);
    case Qt::Key_End: return ask(reach());
    default: View::keyPressEvent(event);
    }
}

} // namespace waterhammer
