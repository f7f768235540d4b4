// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/loop_gain_dial.h"

#include "views/gauges/gain_zone.h"
#include "views/language.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace waterhammer {

namespace {

constexpr int mostRings = 12; ///< of days before; older ones would only blacken the dial

} // namespace

LoopGainDial::LoopGainDial(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("loopGainDial"));
    setAccessibleName(tr("Feedback"));
    setToolTip(tr("Why did it switch? (F10)"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LoopGainDial::setRun(RunPtr run)
{
    m_run = std::move(run);
    renew();
}

void LoopGainDial::setMoment(const Moment& moment)
{
    if (moment == m_moment)
        return;
    const bool sameDay = moment.round == m_moment.round && moment.moving == m_moment.moving;
    const bool still = moment.progress(Phase::Price) == m_moment.progress(Phase::Price);
    m_moment = moment;
    if (!sameDay)
        renew();
    else if (!still)
        update();
}

void LoopGainDial::renew()
{
    if (m_run) {
        m_before = m_run->day(m_moment.round - 1).state;
        m_now = m_run->day(m_moment.round).state;
        setToolTip(spokenText() + QString::fromStdString(gainDetails(told(), WindowLanguage())) + QStringLiteral("\n\n")
            + tr("Below 0 the market leans against a fall, from 0 to 1 it amplifies it, above 1 it runs away.\n"
                 "Rings: the days before.\n"
                 "A click tells why (F10)."));
    }
    noteChanged();
    update();
}

const MarketState& LoopGainDial::told() const { return m_moment.progress(Phase::Price) > 0 ? m_now : m_before; }

std::optional<double> LoopGainDial::feedback() const { return m_run ? feedbackOf(told()) : std::nullopt; }

QString LoopGainDial::spokenText() const
{
    if (!m_run)
        return tr("No run yet.");
    return QString::fromStdString(gainWords(told(), peak(), WindowLanguage()));
}

std::optional<GaugeReading> LoopGainDial::reading() const { return GaugeReading{feedback().value_or(0), low, high}; }

std::optional<GainPeak> LoopGainDial::peak() const
{
    return gainPeak(m_run->facts, m_moment.progress(Phase::Price) > 0 ? m_moment.round : m_moment.round - 1);
}

QString LoopGainDial::peakText(bool lines) const
{
    const auto highest = peak();
    return highest ? QString::fromStdString(peakWords(*highest, lines, WindowLanguage())) : QString();
}

QSize LoopGainDial::sizeHint() const
{
    return {static_cast<int>(theme().length(300)), static_cast<int>(theme().length(140))};
}

QSize LoopGainDial::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(150)), static_cast<int>(theme().length(104))};
}

void LoopGainDial::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT whyAsked();
}

void LoopGainDial::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT whyAsked();
    else
        View::keyPressEvent(event);
}

void LoopGainDial::themeChanged() { m_face = {}; }

void LoopGainDial::resizeEvent(QResizeEvent*) { m_face = {}; }

LoopGainDial::Layout LoopGainDial::layoutFor(double width) const
{
    return width >= theme().length(360) ? Layout::Names : width >= theme().length(270) ? Layout::Sides : Layout::Below;
}

Dial LoopGainDial::dial() const
{
    const Theme& t = theme();
    const Layout layout = layoutFor(width());
    const double top = t.length(layout == Layout::Names ? 24 : 16);
    const double bottom = t.length(layout == Layout::Below ? 62 : layout == Layout::Sides ? 33 : 30);
    const double aside = t.length(layout == Layout::Names ? 98 : layout == Layout::Sides ? 78 : 24);
    const double radius = std::max(t.length(24), std::min(width() / 2.0 - aside, height() - top - bottom));
    Dial d;
    d.centre = QPointF(width() / 2.0, top + radius + std::max(0.0, height() - top - bottom - radius) / 2);
    d.radius = radius;
    d.band = 0.13 * radius;
    d.low = low;
    d.high = high;
    d.first = std::numbers::pi * (1 - 0.055);
    d.last = std::numbers::pi * (2 + 0.055);
    return d;
}

void LoopGainDial::paintEvent(QPaintEvent*)
{
    const Dial d = dial();
    if (m_face.isNull() || m_face.devicePixelRatio() != pixelRatio()) {
        m_face = QPixmap(size() * pixelRatio());
        m_face.setDevicePixelRatio(pixelRatio());
        m_face.fill(Qt::transparent);
        QPainter face(&m_face);
        face.setRenderHint(QPainter::Antialiasing);
        paintFace(face, d);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_face);
    if (layoutFor(width()) == Layout::Names)
        paintNames(painter, d);
    if (m_run) {
        paintDaysBefore(painter, d);
        paintNeedle(painter, d);
        paintNotes(painter, d);
    }
    paintValue(painter, d);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void LoopGainDial::paintFace(QPainter& painter, const Dial& d) const
{
    const Theme& t = theme();
    constexpr double gap = 0.012;
    painter.setPen(QPen(t.absorb, t.stroke(1.2)));
    painter.setBrush(t.absorbSoft);
    painter.drawPath(d.zone(low, 0, 0, gap));
    painter.setPen(QPen(t.near, t.stroke(1.2)));
    painter.setBrush(hatch(t.near, t.nearSoft));
    painter.drawPath(d.zone(0, 1, gap, gap));
    painter.setPen(QPen(t.breach, t.stroke(1.2)));
    painter.setBrush(hatch(t.breach, t.breachSoft, true));
    painter.drawPath(d.zone(1, high, gap, 0));

    for (int quarter = -2; quarter <= 6; ++quarter) {
        const double value = quarter / 4.0;
        const bool main = quarter % 2 == 0;
        painter.setPen(QPen(main ? t.ink : t.lineStrong, t.stroke(main ? 1.4 : 1)));
        painter.drawLine(d.at(d.radius - d.band - 2, value), d.at(d.radius - d.band - (main ? 7 : 4), value));
    }
    painter.setFont(t.font(d.radius > t.length(70) ? 11 : type::axis, QFont::Bold));
    for (const int value : {0, 1}) {
        painter.setPen(QPen(t.ink, t.stroke(2)));
        painter.drawLine(d.at(d.radius + 4, value), d.at(d.radius - d.band - 7, value));
        const QPointF at = d.at(d.radius + t.length(13), value);
        const double half = t.length(12);
        painter.drawText(
            QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), Qt::AlignCenter, Numbers().fixed(value, 0));
    }
}

void LoopGainDial::paintNames(QPainter& painter, const Dial& d) const
{
    const Theme& t = theme();
    constexpr std::pair<FeedbackZone, double> places[] = {
        {FeedbackZone::LeansAgainst, -0.3}, {FeedbackZone::Amplifies, 0.5}, {FeedbackZone::RunsAway, 1.3}};
    for (const auto& [zone, value] : places) {
        const bool here = feedback() && told().zone == zone;
        painter.setFont(t.font(here ? 12.5 : type::label, here ? QFont::Bold : QFont::Normal));
        painter.setPen(here ? zoneColour(zone, t) : t.ink3);
        const QPointF at = d.at(d.radius + t.length(value == 0.5 ? 12 : 16), value);
        const double w = t.length(110), h = t.length(18);
        const double x = value < 0 ? at.x() - w : value > 1 ? at.x() : at.x() - w / 2;
        const auto align = value < 0 ? Qt::AlignRight : value > 1 ? Qt::AlignLeft : Qt::AlignHCenter;
        painter.drawText(QRectF(x, at.y() - h / 2, w, h), static_cast<int>(align | Qt::AlignVCenter), zoneWord(zone));
    }
}

void LoopGainDial::paintDaysBefore(QPainter& painter, const Dial& d) const
{
    const Theme& t = theme();
    painter.setPen(QPen(t.ink2, t.stroke(1.2)));
    painter.setBrush(t.surface);
    const int last = m_moment.round - 1, first = std::max(1, last - mostRings + 1);
    for (int n = first; n <= last; ++n)
        if (const auto gain = feedbackOf(m_run->day(n).state)) {
            const double age = static_cast<double>(n - first + 1) / (last - first + 1);
            const double r = t.stroke(1.7 + 1.1 * age);
            painter.drawEllipse(d.at(d.radius - d.band - t.stroke(9), *gain), r, r);
        }
}

/// The needle passes behind the words.
void LoopGainDial::paintNeedle(QPainter& painter, const Dial& d) const
{
    painter.save();
    const double around = theme().length(3);
    QPainterPath free;
    free.addRect(rect());
    for (const Line& line : valueLines(d)) {
        QPainterPath words;
        words.addRect(boxOf(line, d).adjusted(-around, -around, around, around));
        free -= words;
    }
    painter.setClipPath(free);
    const double way = m_moment.eased(Phase::Price);
    const auto shown = [&](const std::optional<double>& before, const std::optional<double>& now) {
        const auto clamped = [](double x) { return std::clamp(x, low, high); };
        if (!before || !now)
            return way > 0 ? now : before;
        return std::optional(clamped(*before) + (clamped(*now) - clamped(*before)) * way);
    };
    if (const auto gain = shown(feedbackOf(m_before), feedbackOf(m_now)))
        waterhammer::paintNeedle(painter, d, *gain, theme().ink, theme());
    painter.restore();
}

/// The number, its zone unless that stands around the dial, and what it is, one below the other.
std::vector<LoopGainDial::Line> LoopGainDial::valueLines(const Dial& d) const
{
    const Theme& t = theme();
    const auto gain = feedback();
    const bool known = gain.has_value();
    const QString name = QString::fromStdString(gainName(WindowLanguage()));
    const double size = std::clamp(0.325 * d.radius / t.textScale(), 15.0, 44.0);
    const double word = std::max(12.0, size * 0.44);
    const bool named = layoutFor(width()) == Layout::Names && (!m_run || told().zone != FeedbackZone::BurntOut);
    const QColor colour = known ? zoneColour(told().zone, t) : t.ink3;
    const QString zone = !known ? QString::fromStdString(noGain(WindowLanguage()))
        : named                 ? name
                                : zoneWord(told().zone);
    std::vector<Line> lines{{known ? Numbers().fixed(*gain, 2) : QStringLiteral("\u2013"),
                                t.font(size, QFont::DemiBold), colour, d.centre.y()},
        {zone, wordFont(d, zone, word, named ? QFont::Normal : QFont::DemiBold), named ? t.ink2 : colour,
            d.centre.y() + t.length(word + (named ? 4 : 3))}};
    if (known && !named)
        lines.push_back({name, t.font(11), t.ink2, d.centre.y() + t.length(word + 15)});
    return lines;
}

/// So large that a needle beside the word can still be seen.
QFont LoopGainDial::wordFont(const Dial& d, const QString& word, double size, QFont::Weight weight) const
{
    constexpr double least = 9.5, share = 0.62; // px of the design; of the radius, on each side
    const double wide = QFontMetricsF(theme().font(size, weight)).horizontalAdvance(word);
    return theme().font(std::max(least, size * std::min(1.0, 2 * share * d.radius / wide)), weight);
}

QRectF LoopGainDial::boxOf(const Line& line, const Dial& d)
{
    const QFontMetricsF metrics(line.font);
    const double wide = metrics.horizontalAdvance(line.text);
    return {d.centre.x() - wide / 2, line.baseline - metrics.capHeight(), wide, metrics.capHeight()};
}

void LoopGainDial::paintValue(QPainter& painter, const Dial& d) const
{
    for (const Line& line : valueLines(d)) {
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(QPointF(boxOf(line, d).left(), line.baseline), line.text);
    }
}

void LoopGainDial::paintNotes(QPainter& painter, const Dial& d) const
{
    const Theme& t = theme();
    painter.setPen(t.ink2);
    painter.setFont(t.font(11));
    const Layout layout = layoutFor(width());
    if (layout == Layout::Below) {
        const QRectF box(0, d.centre.y() + t.length(31), width(), t.length(30));
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, peakText(false));
        return;
    }
    const double margin = t.length(14), h = t.length(30), y = d.centre.y() + t.length(layout == Layout::Names ? 0 : -4);
    const double w = width() / 2.0 - d.radius - margin;
    painter.drawText(QRectF(width() - margin - w, y, w, h), Qt::AlignRight | Qt::AlignTop, peakText(true));
}

} // namespace waterhammer
