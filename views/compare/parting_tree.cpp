// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/parting_tree.h"

#include "model/words/branch_words.h"
#include "views/language.h"
#include "views/plain_text.h"
#include "views/run_look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace waterhammer {

namespace {

// px of the design
constexpr double side = 12, headHeight = 24, rowHeight = 22, axisHeight = 20, legendHeight = 20, names = 96;

std::optional<int> firstFailure(const Run& run)
{
    for (int day = 0; day <= run.lastRound(); ++day)
        if (std::ranges::any_of(run.frame(day).failed, [](auto failed) { return failed != 0; }))
            return day;
    return {};
}

TreeRun treeRun(const QString& name, int look, const Run& run, const std::optional<ParentRun>& from)
{
    TreeRun made{name, look, run.lastRound(), firstFailure(run), {}, 0, from.has_value()};
    if (from)
        made.parted = from->day;
    return made;
}

} // namespace

std::vector<TreeRun> treeOf(const Shown& shown)
{
    std::vector<TreeRun> runs;
    std::vector<std::string> parents;
    if (!shown.run)
        return runs;
    const auto add = [&](const QString& name, int look, const Run& run, const std::optional<ParentRun>& from) {
        runs.push_back(treeRun(name, look, run, from));
        parents.push_back(from ? from->run : std::string());
    };
    add({}, 0, *shown.run, shown.parting);
    for (const OtherRun& other : *shown.others)
        if (other.drawn())
            add(other.name, other.look, *other.run, other.from);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto parent = std::ranges::find(runs, QString::fromStdString(parents[i]), &TreeRun::name);
        const bool there = parent != runs.end() && parent != runs.begin() + static_cast<std::ptrdiff_t>(i);
        if (runs[i].branch && there)
            runs[i].parent = static_cast<std::size_t>(parent - runs.begin());
        else if (runs[i].branch)
            runs[i].parent = i; // its parent is not in sight
    }
    return runs;
}

PartingTree::PartingTree(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("partingTree"));
    setAccessibleName(tr("Where they part"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PartingTree::setRuns(std::vector<TreeRun> runs)
{
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    m_current = std::min(m_current, m_runs.empty() ? 0 : m_runs.size() - 1);
    updateGeometry();
    noteChanged();
    update();
}

void PartingTree::setDay(int day)
{
    m_day = day;
    update();
}

// ---- where things stand ------------------------------------------------------------------------------------------

int PartingTree::lastDay() const
{
    int last = 1;
    for (const TreeRun& run : m_runs)
        last = std::max(last, run.lastDay);
    return last;
}

QPointF PartingTree::placeOf(std::size_t run, int day) const
{
    const double left = theme().length(side), right = width() - theme().length(side + names);
    return {left + std::max(20.0, right - left) * day / lastDay(),
        theme().length(headHeight + rowHeight * (static_cast<double>(run) + 0.5))};
}

std::optional<std::size_t> PartingTree::runAt(const QPointF& at) const
{
    const double row = (at.y() - theme().length(headHeight)) / theme().length(rowHeight);
    return row >= 0 && row < static_cast<double>(m_runs.size()) ? std::optional(static_cast<std::size_t>(row))
                                                                : std::nullopt;
}

QSize PartingTree::sizeHint() const
{
    const double high = headHeight + rowHeight * static_cast<double>(m_runs.size()) + axisHeight + legendHeight;
    return QSizeF(theme().length(280), theme().length(high)).toSize();
}

QSize PartingTree::minimumSizeHint() const { return {static_cast<int>(theme().length(180)), sizeHint().height()}; }

// ---- words -------------------------------------------------------------------------------------------------------

QString PartingTree::nameOf(const TreeRun& run) const { return run.name.isEmpty() ? tr("This run") : run.name; }

QString PartingTree::textOf(const TreeRun& run) const
{
    QStringList said;
    if (run.parted) {
        const bool known = &m_runs[run.parent] != &run;
        const QString from = known ? nameOf(m_runs[run.parent]) : QString();
        said << QString::fromStdString(
            partingWords(nameOf(run).toStdString(), {from.toStdString(), *run.parted}, WindowLanguage()));
    } else {
        said << nameOf(run);
    }
    said << (run.failure ? tr("first failure on day %1").arg(*run.failure) : tr("nobody fails"));
    return said.join(QStringLiteral(": "));
}

QString PartingTree::spokenText() const
{
    QStringList all;
    if (hasFocus() && m_current < m_runs.size())
        return textOf(m_runs[m_current]);
    for (const TreeRun& run : m_runs)
        all << textOf(run);
    return all.join(QStringLiteral(". "));
}

/// The day a run is walked to for.
std::optional<int> PartingTree::dayOf(const TreeRun& run) const { return run.parted ? run.parted : run.failure; }

// ---- painting ----------------------------------------------------------------------------------------------------

void PartingTree::paintEvent(QPaintEvent*)
{
    if (m_runs.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().surface);
    painter.setFont(theme().font(type::label, QFont::DemiBold));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(theme().length(side), 0, width(), theme().length(headHeight)),
        Qt::AlignLeft | Qt::AlignVCenter, tr("Where they part"));
    paintDays(painter);
    for (std::size_t i = m_runs.size(); i-- > 0;)
        paintRun(painter, i);
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        paintSigns(painter, i);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, theme().stroke(2)));
        painter.setBrush(Qt::NoBrush);
        const double y = placeOf(m_current, 0).y(), half = theme().length(rowHeight) / 2 - 1;
        painter.drawRoundedRect(QRectF(2, y - half, width() - 4, 2 * half), 3, 3);
    }
}

/// The ends of the axis, days on which somebody parts, and the day at hand.
void PartingTree::paintDays(QPainter& painter) const
{
    const Theme& t = theme();
    const double foot = placeOf(m_runs.size(), 0).y() - t.length(rowHeight) / 2;
    painter.setFont(t.font(type::axis));
    const QFontMetricsF metrics(painter.font());
    const double x = placeOf(0, std::clamp(m_day, 0, lastDay())).x();
    painter.setPen(QPen(t.accent, t.stroke(1.6)));
    painter.drawLine(QPointF(x, t.length(headHeight)), QPointF(x, foot));
    std::vector<int> days{m_day, 0, lastDay()};
    for (const TreeRun& run : m_runs)
        if (run.parted)
            days.push_back(*run.parted);
    std::vector<QRectF> taken;
    for (const int day : days) {
        const QString text = day == lastDay() ? tr("day %1").arg(day) : QString::number(day);
        const double wide = metrics.horizontalAdvance(text);
        const QRectF place(placeOf(0, std::clamp(day, 0, lastDay())).x() - wide / 2, foot + 1, wide, metrics.height());
        if (std::ranges::any_of(
                taken, [&](const QRectF& other) { return other.adjusted(-4, 0, 4, 0).intersects(place); }))
            continue;
        taken.push_back(place);
        painter.setPen(day == m_day ? t.accent : t.ink2);
        painter.drawText(place.adjusted(-8, 0, 8, 0), Qt::AlignCenter, text);
    }
}

/// Along its own row from where it parts; what it shares is in the row of its parent.
void PartingTree::paintRun(QPainter& painter, std::size_t i) const
{
    const Theme& t = theme();
    const TreeRun& run = m_runs[i];
    const bool live = run.name.isEmpty();
    const int from = std::min(run.parted.value_or(0), run.lastDay);
    const QPointF end = placeOf(i, run.lastDay), start = placeOf(i, from);
    QPainterPath path(start);
    if (run.parted && run.parent != i) {
        const QPointF root = placeOf(run.parent, from);
        const double bend = std::min(t.length(12), std::max(2.0, end.x() - start.x()));
        path = QPainterPath(root);
        path.cubicTo(QPointF(root.x(), start.y()), QPointF(root.x(), start.y()), QPointF(root.x() + bend, start.y()));
    }
    path.lineTo(end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(live ? QPen(t.ink, t.stroke(2.6)) : runPen(run.look, t.stroke(1.6), t));
    painter.drawPath(path);
    const double left = width() - t.length(side + names) + t.length(6);
    painter.setFont(t.font(type::label, live ? QFont::DemiBold : QFont::Normal));
    painter.setPen(live ? t.ink : t.ink2);
    const QRectF place(left, end.y() - t.length(rowHeight) / 2, width() - left - 4, t.length(rowHeight));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(nameOf(run), Qt::ElideRight, static_cast<int>(place.width())));
}

static void diamond(QPainter& painter, const QPointF& at, double half)
{
    painter.drawPolygon(
        QPolygonF{at - QPointF(half, 0), at - QPointF(0, half), at + QPointF(half, 0), at + QPointF(0, half)});
}

static void crossedBox(QPainter& painter, const QPointF& at, double half)
{
    const QRectF box(at - QPointF(half, half), at + QPointF(half, half));
    painter.drawRect(box);
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void PartingTree::paintSigns(QPainter& painter, std::size_t i) const
{
    const Theme& t = theme();
    const TreeRun& run = m_runs[i];
    painter.setPen(QPen(t.ink, t.stroke(1.3)));
    painter.setBrush(t.surface);
    if (run.parted)
        diamond(painter, placeOf(run.parent, std::min(*run.parted, m_runs[run.parent].lastDay)), t.length(4.5));
    if (run.failure)
        crossedBox(
            painter, placeOf(*run.failure <= run.parted.value_or(-1) ? run.parent : i, *run.failure), t.length(4));
}

void PartingTree::paintLegend(QPainter& painter) const
{
    const Theme& t = theme();
    const double y = height() - t.length(legendHeight) / 2 - 1;
    double x = t.length(side + 5);
    painter.setFont(t.font(type::axis));
    const QFontMetricsF metrics(painter.font());
    const auto entry = [&](auto sign, const QString& text) {
        painter.setPen(QPen(t.ink, t.stroke(1.3)));
        painter.setBrush(t.surface);
        sign(painter, QPointF(x, y), t.length(4));
        x += t.length(9);
        painter.setPen(t.ink2);
        painter.drawText(QPointF(x, y + (metrics.ascent() - metrics.descent()) / 2), text);
        x += metrics.horizontalAdvance(text) + t.length(18);
    };
    entry(crossedBox, tr("first failure"));
    entry(diamond, tr("branched here"));
}

void PartingTree::themeChanged() { updateGeometry(); }

// ---- mouse and keys ----------------------------------------------------------------------------------------------

bool PartingTree::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto run = runAt(help->pos());
        QToolTip::showText(help->globalPos(), run ? toolTipOf(textOf(m_runs[*run])) : QString(), this);
        return true;
    }
    return View::event(event);
}

void PartingTree::mousePressEvent(QMouseEvent* event)
{
    const auto run = runAt(event->position());
    if (event->button() != Qt::LeftButton || !run)
        return;
    m_current = *run;
    noteChanged();
    update();
    if (const auto day = dayOf(m_runs[*run]))
        Q_EMIT roundRequested(*day);
}

void PartingTree::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_runs.empty() ? 0 : m_runs.size() - 1;
    const auto walk = [this](std::size_t to) {
        m_current = to;
        noteChanged();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Up: return walk(m_current - (m_current > 0));
    case Qt::Key_Down: return walk(std::min(m_current + 1, last));
    case Qt::Key_Home: return walk(0);
    case Qt::Key_End: return walk(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto day = m_runs.empty() ? std::nullopt : dayOf(m_runs[m_current]))
            Q_EMIT roundRequested(*day);
        return;
    default: View::keyPressEvent(event);
    }
}

void PartingTree::focusInEvent(QFocusEvent*)
{
    noteChanged();
    update();
}

void PartingTree::focusOutEvent(QFocusEvent*) { update(); }

} // namespace waterhammer
