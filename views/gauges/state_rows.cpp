// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/state_rows.h"

#include "views/language.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double margin = 12, gap = 9, widestTrack = 118, narrowestTrack = 52;
constexpr double head = 14, lowestRow = 17;

/// When each row changes.
constexpr std::array<Phase, StateRows::rowCount> phases{
    Phase::Price, Phase::Sales, Phase::Quotes, Phase::Price, Phase::Quotes};

} // namespace

std::array<StateRows::Row, StateRows::rowCount> StateRows::rowsOf(const Run& run, int round)
{
    round = std::clamp(round, 0, run.lastRound());
    const auto said = marketRows(run.day(round).state, run.frame(round), run.scenario(), WindowLanguage());
    std::array<Row, rowCount> rows;
    std::ranges::transform(said, rows.begin(), [](const MarketRow& row) {
        return Row{QString::fromStdString(row.name), QString::fromStdString(row.text),
            QString::fromStdString(row.brief), row.stress};
    });
    return rows;
}

StateRows::StateRows(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("stateRows"));
    setAccessibleName(tr("State of the market in five rows"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void StateRows::setRun(RunPtr run)
{
    m_run = std::move(run);
    renew();
    measure();
}

void StateRows::setMoment(const Moment& moment)
{
    if (moment == m_moment)
        return;
    const bool sameDay = moment.round == m_moment.round && moment.moving == m_moment.moving;
    const bool still =
        std::ranges::all_of(phases, [&](Phase phase) { return moment.progress(phase) == m_moment.progress(phase); });
    m_moment = moment;
    if (!sameDay)
        renew();
    else if (!still)
        update();
}

void StateRows::renew()
{
    if (m_run) {
        m_before = rowsOf(*m_run, m_moment.round - 1);
        m_now = rowsOf(*m_run, m_moment.round);
    }
    noteChanged();
    update();
}

const StateRows::Row& StateRows::told(std::size_t row) const
{
    return m_moment.progress(phases[row]) > 0 ? m_now[row] : m_before[row];
}

double StateRows::stress(std::size_t row) const
{
    return m_before[row].stress + (m_now[row].stress - m_before[row].stress) * m_moment.eased(phases[row]);
}

QString StateRows::spokenText() const
{
    if (!m_run)
        return tr("No run yet.");
    QStringList parts;
    for (std::size_t i = 0; i < rowCount; ++i)
        parts << told(i).name + QStringLiteral(": ") + told(i).text;
    return parts.join(QStringLiteral("; "));
}

double StateRows::headHeight() const { return width() < theme().length(340) ? 0 : theme().length(head); }

void StateRows::measure()
{
    const Theme& t = theme();
    const QFontMetricsF names(t.font(type::body)), texts(t.font(type::label));
    double name = 0;
    for (const Row& row : m_now)
        name = std::max(name, names.horizontalAdvance(row.name));
    // As wide as figures get in a crisis of today's markets, or in this run, so that the track never moves.
    const Numbers n = m_run ? Numbers(m_run->scenario()) : Numbers();
    const MoneyUnit unit = m_run ? moneyUnit(m_run->scenario()) : MoneyUnit();
    double most = 1268;
    for (int round = 1; m_run && round <= m_run->lastRound(); ++round)
        most = std::max(most, n.drawn(m_run->frame(round).open->cause.total()));
    const auto wide = [&](const std::string& sample) {
        return texts.horizontalAdvance(QString::fromStdString(sample));
    };
    double text = 0;
    for (const std::string& sample : longestMarketTexts(most, unit, WindowLanguage()))
        text = std::max(text, wide(sample));
    m_trackLeft = t.length(margin) + name + t.length(gap);
    const double rest = width() - m_trackLeft - t.length(margin + gap);
    m_short = rest - text < t.length(narrowestTrack);
    const double shortText = wide(longestMarketBrief(most, unit, WindowLanguage()));
    m_trackWidth = std::clamp(rest - (m_short ? shortText : text), t.length(40), t.length(widestTrack));
    update();
}

QSize StateRows::sizeHint() const
{
    return {static_cast<int>(theme().length(300)), static_cast<int>(theme().length(head + 21 * rowCount + 4))};
}

QSize StateRows::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(200)), static_cast<int>(theme().length(head + lowestRow * rowCount))};
}

void StateRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    if (!m_run) {
        painter.setFont(t.font(type::body));
        painter.setPen(t.ink3);
        painter.drawText(rect(), Qt::AlignCenter, spokenText());
        return;
    }
    if (headHeight() > 0) {
        painter.setFont(t.font(type::axis, QFont::Medium));
        const QFontMetricsF words(painter.font(), this);
        const double both =
            words.horizontalAdvance(tr("functioning")) + t.length(gap) + words.horizontalAdvance(tr("stressed"));
        const QRectF line(m_trackLeft, 0, std::max(m_trackWidth, both), t.length(head));
        painter.setPen(t.absorbText);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("functioning"));
        painter.setPen(t.breachText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("stressed"));
    }
    for (std::size_t i = 0; i < rowCount; ++i)
        paintRow(painter, i, rowRect(i).center().y());
}

double StateRows::pitch() const
{
    return std::min(theme().length(28), (height() - headHeight()) / static_cast<double>(rowCount));
}

QRectF StateRows::rowRect(std::size_t row) const
{
    return {0, headHeight() + pitch() * static_cast<double>(row), static_cast<double>(width()), pitch()};
}

void StateRows::paintRow(QPainter& painter, std::size_t row, double middle) const
{
    const Theme& t = theme();
    const double half = t.length(12), third = m_trackWidth / 3, thick = t.length(7);
    const QRectF nameBox(t.length(margin), middle - half, m_trackLeft - t.length(margin), 2 * half);
    painter.setFont(t.font(type::body));
    painter.setPen(t.ink);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter, told(row).name);

    const double top = middle - thick / 2;
    painter.setBrushOrigin(QPointF(m_trackLeft, top));
    painter.fillRect(QRectF(m_trackLeft, top, third - 1.5, thick), t.absorbSoft);
    painter.fillRect(QRectF(m_trackLeft + third, top, third - 1.5, thick), hatch(t.near, t.nearSoft));
    painter.fillRect(QRectF(m_trackLeft + 2 * third, top, third, thick), hatch(t.breach, t.breachSoft, true));

    const double x = m_trackLeft + 4 + (m_trackWidth - 8) * stress(row), dx = t.length(5), dy = t.length(8);
    painter.setPen(QPen(t.surface, t.stroke(1.5)));
    painter.setBrush(t.ink);
    painter.drawPolygon(
        QPolygonF{QPointF(x, middle - dy), QPointF(x + dx, middle), QPointF(x, middle + dy), QPointF(x - dx, middle)});

    const double left = m_trackLeft + m_trackWidth + t.length(gap);
    const QRectF textBox(left, middle - half, width() - left - t.length(4), 2 * half);
    painter.setFont(t.font(type::label));
    painter.setPen(t.ink2);
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            m_short ? told(row).shortText : told(row).text, Qt::ElideRight, static_cast<int>(textBox.width()) + 1));
}

bool StateRows::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_run) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const MarketState& state = m_run->day(m_moment.round).state;
        QToolTip::showText(help->globalPos(),
            spokenText().replace(QStringLiteral("; "), QStringLiteral("\n")) + QLatin1Char('\n')
                + QString::fromStdString(widestWords(state, WindowLanguage())),
            this);
        return true;
    }
    return View::event(event);
}

} // namespace waterhammer
