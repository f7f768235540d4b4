// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_view.h"

#include "views/charts/chart_curves.h"
#include "views/charts/chart_signs.h"
#include "views/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

// Margins of the plot area, px of the design.
constexpr double leftMargin = 38, topMargin = 40, bottomMargin = 22;
constexpr double labelShare = 0.43; ///< of the width for labels at most; names too long for it give way to ids
constexpr double bar = 0.62;        ///< width of a bar, of a day
constexpr double pastWidth = 2.4, cursorWidth = 1.6, markRadius = 3.2;
constexpr double labelLead = 12; ///< px between the plot and a label
constexpr double staleOpacity = 0.45;

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
    noteChanged();
}

void ChartView::setMoment(const Moment& moment)
{
    if (moment == m_moment)
        return;
    const int before = shownRound(), last = m_content ? lastDayShown(*m_content, m_moment.round) : 0;
    m_moment = moment;
    if (m_content && lastDayShown(*m_content, moment.round) != last)
        placeAxes();
    if (shownRound() != before)
        noteChanged();
    update();
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

/// Figures change once, when the day's price forms.
int ChartView::shownRound() const
{
    return m_moment.progress(Phase::Price) < 1 ? std::max(0, m_moment.round - 1) : m_moment.round;
}

QSize ChartView::sizeHint() const { return QSizeF(theme().length(400), theme().length(236)).toSize(); }
QSize ChartView::minimumSizeHint() const { return QSizeF(theme().length(200), theme().length(120)).toSize(); }

QString ChartView::spokenText() const
{
    return m_content ? chartSummary(*m_content, shownRound()) : tr("There is no run yet.");
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
    const int intervals = std::clamp(static_cast<int>(m_axes.plot.height() / theme().length(30)), 2, 6);
    m_axes.y = roundScale(m_content->low, m_content->high, intervals);
    const double half = m_content->stacked() ? 0.5 : 0;
    m_axes.firstDay = half;
    m_axes.lastDay = lastDayShown(*m_content, m_moment.round) + half;
}

void ChartView::forget()
{
    m_ground = {};
    update();
}

double ChartView::widestLabel() const
{
    double widest = 0;
    if (m_content->stacked()) {
        const QFontMetricsF legend(theme().condensed(10.5, QFont::DemiBold));
        for (const ChartPart& part : m_content->parts)
            widest =
                std::max(widest, legend.horizontalAdvance(part.name + QStringLiteral(" 8,888")) + theme().length(14));
        return widest;
    }
    const QFontMetricsF metrics(theme().condensed(11, QFont::Medium));
    const QString digits =
        QLatin1Char(' ') + Numbers().fixed(std::max(-m_content->low * 10, m_content->high), m_content->decimals);
    for (std::size_t i = 0; i < m_content->named(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(m_content->lines[i]) + digits));
    for (const ChartLimit& limit : m_content->limits)
        widest = std::max(widest, metrics.horizontalAdvance(limit.label));
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
        static_cast<int>(std::floor(day + slack)), 0, std::min(m_content->lastRound, static_cast<int>(m_axes.lastDay)));
}

/// Labels at the lines' ends, pushed apart until none covers another.
std::vector<ChartView::EndLabel> ChartView::endLabels() const
{
    const Numbers n;
    const auto now = static_cast<std::size_t>(std::clamp(shownRound(), 0, m_content->lastRound));
    const auto end = static_cast<std::size_t>(std::min(static_cast<int>(m_axes.lastDay), m_content->lastRound));
    const auto anchorOf = [this](double value) {
        return std::clamp(
            m_axes.yOf(std::isfinite(value) ? value : m_axes.y.low), m_axes.plot.top(), m_axes.plot.bottom());
    };
    std::vector<EndLabel> labels;
    for (std::size_t i = 0; i < m_content->named(); ++i) {
        const ChartLine& line = m_content->lines[i];
        labels.push_back({nameOf(line) + QLatin1Char(' ') + n.fixed(line.values[now], m_content->decimals),
            line.colour(theme()), theme().ink, anchorOf(line.values[end])});
    }
    for (const ChartLimit& limit : m_content->limits)
        if (limit.value >= m_axes.y.low && limit.value <= m_axes.y.high)
            labels.push_back({limit.label, theme().breach, theme().breachText, anchorOf(limit.value)});
    if (const std::size_t others = m_content->lines.size() - m_content->named(); others > 0) {
        const auto [low, high] = m_content->band(static_cast<int>(end));
        labels.push_back({tr("%n other(s)", nullptr, static_cast<int>(others)), theme().lineStrong, theme().ink2,
            anchorOf(low <= high ? std::midpoint(
                         std::clamp(low, m_axes.y.low, m_axes.y.high), std::clamp(high, m_axes.y.low, m_axes.y.high))
                                 : m_axes.y.low)});
    }
    std::ranges::sort(labels, {}, &EndLabel::anchor);
    std::vector<double> places;
    for (const EndLabel& label : labels)
        places.push_back(label.anchor);
    pushApart(places, theme().length(13), m_axes.plot.top(), m_axes.plot.bottom());
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].y = places[i];
    return labels;
}

// ---- painting ----------------------------------------------------------------------------------------------------

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_content) {
        paintEmpty(painter);
    } else {
        if (m_ground.isNull())
            paintGround();
        if (m_outOfDate)
            painter.setOpacity(staleOpacity);
        painter.drawPixmap(0, 0, m_ground);
        if (m_content->stacked()) {
            paintBars(painter);
            paintLegend(painter);
        } else {
            paintPast(painter);
            paintCursor(painter);
            paintEndLabels(painter);
        }
        painter.setOpacity(1);
        paintHover(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartView::paintEmpty(QPainter& painter) const
{
    painter.setFont(theme().font(type::body));
    painter.setPen(theme().ink2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("There is no run yet."));
}

void ChartView::paintGround()
{
    m_ground = QPixmap(size() * devicePixelRatioF());
    m_ground.setDevicePixelRatio(devicePixelRatioF());
    m_ground.fill(theme().surface);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintCurves(painter, *m_content, m_axes, size(), theme());
    paintLimits(painter);
}

void ChartView::paintAxes(QPainter& painter) const
{
    const QRectF& plot = m_axes.plot;
    const Numbers n;
    painter.setFont(theme().font(type::axis));
    const QFontMetricsF metrics(painter.font());
    const double rise = (metrics.ascent() - metrics.descent()) / 2;
    for (const double value : m_axes.y.ticks()) {
        const double y = std::round(m_axes.yOf(value)) + 0.5;
        painter.setPen(QPen(theme().line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString text = n.fixed(value, m_axes.y.decimals());
        painter.setPen(theme().ink2);
        painter.drawText(QPointF(plot.left() - theme().length(6) - metrics.horizontalAdvance(text), y + rise), text);
    }
    painter.setPen(QPen(theme().lineStrong, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    const int last = static_cast<int>(m_axes.lastDay);
    const int step = dayStep(last, plot.width(), theme().length(26));
    for (int day = 0; day <= last; day += step) {
        const int shown = day == 0 && m_content->stacked() ? 1 : day;
        const double x = m_axes.xOf(shown);
        const QString text = n.fixed(shown, 0);
        painter.setPen(QPen(theme().lineStrong, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        painter.setPen(theme().ink2);
        painter.drawText(
            QPointF(x - metrics.horizontalAdvance(text) / 2, plot.bottom() + theme().length(5) + metrics.ascent()),
            text);
    }
}

void ChartView::paintLimits(QPainter& painter) const
{
    painter.setPen(QPen(theme().breach, theme().stroke(1.4), Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 2.4});
    painter.setPen(pen);
    for (const ChartLimit& limit : m_content->limits)
        if (limit.value >= m_axes.y.low && limit.value <= m_axes.y.high)
            painter.drawLine(QPointF(m_axes.plot.left(), m_axes.yOf(limit.value)),
                QPointF(m_axes.plot.right(), m_axes.yOf(limit.value)));
}

/// The lines up to now, as single strokes: a wide polyline costs many times as much.
void ChartView::paintPast(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(m_axes.plot.adjusted(-4, -4, 4, 4));
    const double share = m_moment.moving ? m_moment.eased(Phase::Price) : 1;
    for (std::size_t i = m_content->named(); i-- > 0;) {
        const ChartLine& line = m_content->lines[i];
        QPolygonF points;
        const int last = std::min(m_moment.round, m_content->lastRound);
        for (int t = 0; t <= last; ++t) {
            const double value = line.values[static_cast<std::size_t>(t)];
            if (!std::isfinite(value))
                continue;
            QPointF point(m_axes.xOf(t), m_axes.yOf(value));
            if (t == last && share < 1 && !points.isEmpty())
                point = points.last() + share * (point - points.last());
            points << point;
        }
        if (points.isEmpty())
            continue;
        QPolygonF ends;
        for (qsizetype k = 1; k < points.size(); ++k)
            ends << points[k - 1] << points[k];
        painter.setPen(QPen(line.colour(theme()), theme().stroke(pastWidth), Qt::SolidLine, Qt::RoundCap));
        if (!ends.isEmpty())
            painter.drawLines(reinterpret_cast<const QLineF*>(ends.constData()), static_cast<int>(ends.size() / 2));
        painter.setPen(QPen(line.colour(theme()), theme().stroke(2)));
        painter.setBrush(theme().surface);
        painter.drawEllipse(points.last(), theme().stroke(markRadius), theme().stroke(markRadius));
    }
    painter.restore();
}

void ChartView::paintCursor(QPainter& painter) const
{
    const double share = m_moment.moving && m_moment.round > 0 ? m_moment.eased(Phase::Price) - 1 : 0;
    const double x = m_axes.xOf(m_moment.round + share);
    const QRectF& plot = m_axes.plot;
    painter.setPen(QPen(theme().accent, theme().stroke(cursorWidth)));
    painter.drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    const double size = theme().stroke(5);
    painter.drawPolygon(QPolygonF{QPointF(x - size, plot.top() - 2 * size), QPointF(x + size, plot.top() - 2 * size),
        QPointF(x, plot.top() - 0.8 * size)});
}

void ChartView::paintEndLabels(QPainter& painter) const
{
    painter.setFont(theme().condensed(11, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    const double right = m_axes.plot.right(), rise = (metrics.ascent() - metrics.descent()) / 2;
    const double room = width() - right - theme().length(labelLead) - 2;
    for (const EndLabel& label : endLabels()) {
        painter.setPen(QPen(label.line, 1));
        painter.drawLine(QPointF(right + 2, label.anchor), QPointF(right + theme().length(9), label.y));
        painter.setPen(label.ink);
        painter.drawText(QPointF(right + theme().length(labelLead), label.y + rise),
            metrics.elidedText(label.text, Qt::ElideMiddle, room));
    }
}

void ChartView::paintBars(QPainter& painter) const
{
    const double width = bar * (m_axes.xOf(2) - m_axes.xOf(1));
    const int now = shownRound();
    for (int t = 1; t <= static_cast<int>(m_axes.lastDay); ++t) {
        double below = 0;
        for (const ChartPart& part : m_content->parts) {
            const double value = part.values[static_cast<std::size_t>(t)];
            if (!(value > 0))
                continue;
            const QRectF piece(QPointF(m_axes.xOf(t) - width / 2, m_axes.yOf(below + value)),
                QPointF(m_axes.xOf(t) + width / 2, m_axes.yOf(below)));
            paintPart(painter, piece, part.cause, theme(), t > now);
            below += value;
        }
        if (t == now) {
            painter.setPen(QPen(theme().accent, theme().stroke(cursorWidth)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(QPointF(m_axes.xOf(t) - width / 2 - 2.5, m_axes.yOf(below) - 2.5),
                QPointF(m_axes.xOf(t) + width / 2 + 2.5, m_axes.plot.bottom())));
        }
    }
}

void ChartView::paintLegend(QPainter& painter) const
{
    const Numbers n;
    const auto now = static_cast<std::size_t>(std::clamp(shownRound(), 0, m_content->lastRound));
    const double step =
        std::min(theme().length(17), m_axes.plot.height() / static_cast<double>(m_content->parts.size()));
    const double side = theme().length(9), left = m_axes.plot.right() + theme().length(10);
    double y = m_axes.plot.top() + side / 2;
    for (const ChartPart& part : m_content->parts) {
        const bool any = part.values[now] >= 0.05;
        paintPart(painter, QRectF(left, y - side / 2, side, side), part.cause, theme(), false);
        painter.setFont(theme().condensed(10.5, any ? QFont::DemiBold : QFont::Normal));
        painter.setPen(any ? theme().ink : theme().ink3);
        const QFontMetricsF metrics(painter.font());
        const QString text = any ? part.name + QLatin1Char(' ') + n.money(part.values[now]) : part.name;
        painter.drawText(QPointF(left + side + theme().length(4), y + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(text, Qt::ElideMiddle, this->width() - left - side - theme().length(4)));
        y += step;
    }
}

void ChartView::paintHover(QPainter& painter) const
{
    if (!m_hover || *m_hover > static_cast<int>(m_axes.lastDay))
        return;
    const auto at = static_cast<std::size_t>(std::clamp(*m_hover, 0, m_content->lastRound));
    const Numbers n;
    std::vector<ChartCardRow> rows;
    for (std::size_t i = 0; i < m_content->named(); ++i)
        rows.push_back({m_content->lines[i].name, n.fixed(m_content->lines[i].values[at], m_content->decimals),
            m_content->lines[i].colour(theme())});
    if (m_content->lines.size() > m_content->named()) {
        const auto [low, high] = m_content->band(static_cast<int>(at));
        rows.push_back({tr("%n other(s)", nullptr, static_cast<int>(m_content->lines.size() - m_content->named())),
            tr("%1 to %2").arg(n.fixed(low, m_content->decimals), n.fixed(high, m_content->decimals)),
            theme().lineStrong});
    }
    for (auto part = m_content->parts.rbegin(); part != m_content->parts.rend(); ++part)
        if (part->values[at] >= 0.05)
            rows.push_back({part->name, n.money(part->values[at]), partColour(part->cause, theme())});
    const double x = m_axes.xOf(*m_hover);
    painter.setPen(QPen(theme().ink3, 1));
    painter.drawLine(QPointF(x, m_axes.plot.top()), QPointF(x, m_axes.plot.bottom()));
    paintChartCard(painter, QRectF(rect()), x, tr("Day %1").arg(*m_hover), rows, theme());
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
    const int last = m_content ? m_content->lastRound : 0;
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
