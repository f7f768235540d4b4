// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_view.h"

#include "model/words/chart_lines.h"
#include "views/charts/chart_areas.h"
#include "views/charts/chart_signs.h"
#include "views/charts/chart_small_bars.h"
#include "views/charts/chart_strip.h"
#include "views/language.h"
#include "views/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>
#include <utility>

namespace waterhammer {

namespace {

// Margins of the plot area, px of the design.
constexpr double leftMargin = 38, topMargin = 40, bottomMargin = 22;
constexpr double labelShare = 0.43; ///< of the width for labels at most; names too long for it give way to ids

} // namespace

ChartView::ChartView(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::setContent(ChartContentPtr content)
{
    m_content = std::move(content);
    setAccessibleName(m_content ? m_content->title : tr("Chart"));
    m_hover.reset();
    placeAxes();
    updateGeometry();
    noteChanged();
}

void ChartView::setMoment(const Moment& moment)
{
    if (moment == m_moment)
        return;
    const int before = shownRound(), last = ownLastDay();
    m_moment = moment;
    if (!m_playing)
        m_rest = moment.round;
    if (ownLastDay() != last)
        placeAxes();
    if (shownRound() != before)
        noteChanged();
    update();
}

void ChartView::setPlaying(bool playing)
{
    m_playing = playing;
    const int last = ownLastDay();
    if (!playing)
        m_rest = m_moment.round;
    if (ownLastDay() != last)
        placeAxes();
}

void ChartView::setHoverRound(std::optional<int> round)
{
    if (m_hover == round)
        return;
    m_hover = round;
    update();
}

void ChartView::setOutOfDate(bool outOfDate)
{
    m_outOfDate = outOfDate;
    update();
}

void ChartView::setLastDay(int day)
{
    if (std::exchange(m_sharedDay, day) == day)
        return;
    placeAxes();
    update();
}

/// Figures change once, when the day's price forms.
int ChartView::shownRound() const
{
    return m_moment.progress(Phase::Price) < 1 ? std::max(0, m_moment.round - 1) : m_moment.round;
}

QSize ChartView::sizeHint() const { return QSizeF(theme().length(400), theme().length(236)).toSize(); }
QSize ChartView::minimumSizeHint() const
{
    const double rows = m_content ? wantedStrip(*m_content, theme()) : 0;
    constexpr double around = 6; // frames, and what rounding takes
    return QSizeF(
        theme().length(200), rows > 0 ? theme().length(topMargin + bottomMargin + around) + rows : theme().length(120))
        .toSize();
}

QString ChartView::spokenText() const
{
    return m_content ? chartSummary(*m_content, std::min(shownRound(), m_content->lastRound))
                     : tr("There is no run yet.");
}

// ---- where things stand ------------------------------------------------------------------------------------------

void ChartView::placeAxes()
{
    forget();
    if (!m_content)
        return;
    const double left = theme().length(leftMargin), top = theme().length(topMargin),
                 bottom = theme().length(bottomMargin);
    const QRectF all(rect());
    m_axes.plot = QRectF(QPointF(left, top),
        QPointF(std::max(left + 40, all.right() - labelColumn()), std::max(top + 20, all.bottom() - bottom)));
    m_axes.below = roomBelow(*m_content, m_axes.plot.height(), theme());
    m_axes.plot.setBottom(m_axes.plot.bottom() - m_axes.below.height);
    const int intervals = std::clamp(static_cast<int>(m_axes.plot.height() / theme().length(30)), 2, 6);
    m_axes.y = roundScale(m_content->low, m_content->high, intervals);
    // Small units have long figures.
    const double names = m_axes.below.height > 0 ? widestStripName(*m_content, theme()) : 0;
    m_axes.plot.setLeft(std::min(std::max({left, widestTick() + theme().length(9), names}), m_axes.plot.right() - 40));
    const double half = m_content->stacked() ? 0.5 : 0;
    m_axes.firstDay = half;
    m_axes.lastDay = std::max(m_sharedDay, ownLastDay()) + half;
}

void ChartView::forget()
{
    m_ground = {};
    update();
}

double ChartView::widestLabel() const
{
    if (m_content->stacked())
        return std::max(legendWidth(), cellLegendWidth(*m_content, theme()));
    if (m_content->whole())
        return std::max(areaLegendWidth(*m_content, theme()), smallBarLegendWidth(*m_content, theme()));
    double widest = std::max(smallBarLegendWidth(*m_content, theme()), stripWordsWidth(*m_content, theme()));
    const QFontMetricsF metrics(theme().condensed(11, QFont::Medium));
    const QString digits =
        QLatin1Char(' ') + Numbers().fixed(std::max(-m_content->low * 10, m_content->high), m_content->decimals);
    const auto end = static_cast<std::size_t>(m_content->lastRound);
    for (std::size_t i = 0; i < m_content->named(); ++i)
        widest = std::max({widest, metrics.horizontalAdvance(nameOf(m_content->lines[i]) + digits),
            metrics.horizontalAdvance(nameOf(m_content->lines[i]) + QLatin1Char(' ') + figureOf(i, end))});
    for (const ChartGhost& ghost : m_content->ghosts)
        widest = std::max(widest, metrics.horizontalAdvance(ghostLabel(ghost) + digits));
    for (const ChartLimit& limit : m_content->limits)
        widest = std::max(widest, metrics.horizontalAdvance(limit.label));
    return widest;
}

double ChartView::legendWidth() const
{
    double widest = 0;
    const Numbers n(QLocale(), m_content->said.unit);
    const QFontMetricsF legend(theme().condensed(10.5, QFont::DemiBold));
    for (const ChartPart& part : m_content->parts)
        widest = std::max(widest,
            legend.horizontalAdvance(part.name + QLatin1Char(' ') + n.drawnMoney(std::max(8888.0, m_content->high)))
                + theme().length(14));
    if (const auto& without = m_content->said.without)
        widest = std::max(widest,
            legend.horizontalAdvance(QString::fromStdString(without->name) + QLatin1Char(' ')
                + n.drawnMoney(std::max(8888.0, m_content->high)))
                + theme().length(14));
    return widest;
}

/// With what books are marked to, where that is another figure.
QString ChartView::figureOf(std::size_t line, std::size_t round) const
{
    const Numbers n;
    const double value = m_content->lines[line].values[round];
    const std::vector<double>& marks = m_content->said.lines[line].marks;
    const QString price = endFigure(value, m_axes.y, m_content->decimals);
    const QString mark = marks.empty() ? price : n.fixed(marks[round], m_content->decimals);
    return mark == price
        ? price
        : QString::fromStdString(markedText(price.toStdString(), mark.toStdString(), WindowLanguage()));
}

double ChartView::widestTick() const
{
    const QFontMetricsF metrics(theme().font(type::axis));
    const Numbers n;
    double widest = 0;
    for (const double value : m_axes.y.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(n.fixed(value, m_axes.y.decimals())));
    return widest;
}

double ChartView::labelColumn()
{
    const double margin = theme().length(labelLead + 6), most = labelShare * width();
    m_ids = false;
    m_ids = widestLabel() + margin > most;
    return std::min(widestLabel() + margin, most);
}

int ChartView::roundAt(QPointF point) const
{
    const double day = m_axes.dayAt(point.x());
    // A bar stands around its day; a line has the figure of the last close, not of the one that is nearest.
    const double slack =
        m_content->stacked() ? 0.5 : std::min(0.5, std::abs(m_axes.dayAt(point.x() + theme().length(4)) - day));
    return std::clamp(
        static_cast<int>(std::floor(day + slack)), 0, std::min(m_content->lastDay, static_cast<int>(m_axes.lastDay)));
}

/// What somebody may read at the lines' ends, the most important first.
std::vector<ChartView::EndLabel> ChartView::wantedLabels(std::size_t named, std::size_t ghosts) const
{
    const auto end = static_cast<std::size_t>(std::min(static_cast<int>(m_axes.lastDay), m_content->lastRound));
    const auto anchorOf = [this](double value) {
        return std::clamp(
            m_axes.yOf(std::isfinite(value) ? value : m_axes.y.low), m_axes.plot.top(), m_axes.plot.bottom());
    };
    std::vector<EndLabel> labels;
    double low = m_axes.y.high, high = m_axes.y.low; // of those without a label
    for (std::size_t i = 0; i < m_content->lines.size(); ++i) {
        const ChartLine& line = m_content->lines[i];
        const double value = line.values[end];
        if (i < named) {
            labels.push_back({nameOf(line) + QLatin1Char(' ') + figureOf(i, end), line.colour(theme()), theme().ink,
                anchorOf(value)});
        } else if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    for (const ChartLimit& limit : m_content->limits)
        if (limit.value >= m_axes.y.low && limit.value <= m_axes.y.high)
            labels.push_back({limit.label, theme().breach, theme().breachText, anchorOf(limit.value)});
    if (const std::size_t others = m_content->lines.size() - named; others > 0)
        labels.push_back({tr("%n other(s)", nullptr, static_cast<int>(others)), theme().lineStrong, theme().ink2,
            anchorOf(low <= high ? std::midpoint(
                         std::clamp(low, m_axes.y.low, m_axes.y.high), std::clamp(high, m_axes.y.low, m_axes.y.high))
                                 : m_axes.y.low)});
    for (const ChartGhost& ghost : m_content->ghosts | std::views::take(ghosts))
        if (const auto& values = ghost.values[ghost.told]; !values.empty()) {
            const auto own = std::min(static_cast<std::size_t>(std::max(0.0, m_axes.lastDay)), values.size() - 1);
            const double value = values[own];
            labels.push_back({ghostLabel(ghost) + QLatin1Char(' ') + endFigure(value, m_axes.y, m_content->decimals),
                theme().ghost, theme().ink2, anchorOf(value), 0, ghost.name.size()});
        }
    return labels;
}

/// Labels at the lines' ends, each with the figure of that end, pushed apart until none covers another. Kept runs give
/// way first; lines of the run itself that have no room for one are counted.
std::vector<ChartView::EndLabel> ChartView::endLabels() const
{
    const double gap = theme().length(13);
    const auto most = static_cast<std::size_t>(m_axes.plot.height() / gap) + 1;
    std::size_t named = m_content->named();
    std::size_t ghosts = m_content->ghosts.size();
    std::vector<EndLabel> labels = wantedLabels(named, ghosts);
    while (labels.size() > most && (ghosts > 0 || named > 1))
        labels = ghosts > 0 ? wantedLabels(named, --ghosts) : wantedLabels(--named, 0);
    labels.resize(std::min(labels.size(), std::max<std::size_t>(1, most)));
    std::ranges::sort(labels, {}, &EndLabel::anchor);
    std::vector<double> places;
    for (const EndLabel& label : labels)
        places.push_back(label.anchor);
    pushApart(places, gap, m_axes.plot.top(), m_axes.plot.bottom());
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].y = places[i];
    return labels;
}

// ---- events ------------------------------------------------------------------------------------------------------

void ChartView::themeChanged() { placeAxes(); }

void ChartView::resizeEvent(QResizeEvent*) { placeAxes(); }

bool ChartView::event(QEvent* event)
{
    // The arrows move the day here; a shortcut of the window must not take them first.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->modifiers() == Qt::NoModifier
            && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Home
                || key->key() == Qt::Key_End || key->key() == Qt::Key_T);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return View::event(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (m_content && event->button() == Qt::LeftButton
        && m_axes.plot.adjusted(-6, -12, 6, 6).contains(event->position()))
        Q_EMIT roundRequested(roundAt(event->position()));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_content)
        return;
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT roundRequested(roundAt(event->position()));
    const bool inside = m_axes.plot.adjusted(-6, -12, 6, 6).contains(event->position());
    Q_EMIT hovered(inside && event->buttons() == Qt::NoButton ? roundAt(event->position()) : -1);
}

void ChartView::leaveEvent(QEvent*) { Q_EMIT hovered(-1); }

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_content ? m_content->lastDay : 0;
    const auto go = [&](int round) { Q_EMIT roundRequested(std::clamp(round, 0, last)); };
    switch (event->key()) {
    case Qt::Key_Left: return go(m_moment.round - 1);
    case Qt::Key_Right: return go(m_moment.round + 1);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(last);
    case Qt::Key_T: Q_EMIT tableRequested(); return;
    default: View::keyPressEvent(event);
    }
}

} // namespace waterhammer
