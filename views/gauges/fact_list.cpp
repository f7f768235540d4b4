// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/fact_list.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double highestRow = 20, lowestRow = 16, margin = 12, gap = 12; ///< px of the design

QString shown(const std::string& text) { return QString::fromStdString(text); }

} // namespace

FactList::FactList(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("facts"));
    setAccessibleName(tr("Figures"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FactList::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    takeRoom();
    setToolTip(spokenText());
    noteChanged();
    update();
}

QString FactList::spokenText() const
{
    QStringList lines;
    for (const Fact& fact : m_facts)
        lines << shown(fact.name + ": " + fact.value);
    return lines.join(QLatin1Char('\n'));
}

QSize FactList::sizeHint() const
{
    return {static_cast<int>(theme().length(280)),
        static_cast<int>(theme().length(highestRow * (static_cast<double>(m_facts.size()) + 1)))};
}

double FactList::nameWidth(const Fact& fact) const
{
    return QFontMetricsF(theme().font(type::body)).horizontalAdvance(shown(fact.name)) + theme().length(gap);
}

int FactList::linesOf(const Fact& fact) const
{
    const QFontMetricsF metrics(theme().font(type::body, QFont::DemiBold));
    const double room = std::max(theme().length(60), width() - 2 * theme().length(margin) - nameWidth(fact));
    const QString value = shown(fact.value);
    if (metrics.horizontalAdvance(value) <= room)
        return 1;
    const double tall = metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, value).height();
    return std::max(2, static_cast<int>(std::lround(tall / metrics.lineSpacing())));
}

/// Rows are as low as can be read, and no lower: what has no room is scrolled to.
void FactList::takeRoom()
{
    m_lines = 0;
    for (const Fact& fact : m_facts)
        m_lines += linesOf(fact);
    setMinimumHeight(static_cast<int>(theme().length(lowestRow) * m_lines));
}

void FactList::resizeEvent(QResizeEvent*) { takeRoom(); }

void FactList::themeChanged() { takeRoom(); }

void FactList::paintEvent(QPaintEvent*)
{
    if (m_facts.empty())
        return;
    QPainter painter(this);
    const Theme& t = theme();
    const double side = t.length(margin), width = this->width() - 2 * side;
    const double row = std::min(t.length(highestRow), static_cast<double>(height()) / m_lines);
    double y = 0;
    for (const Fact& fact : m_facts) {
        const int lines = linesOf(fact);
        painter.setFont(t.font(type::body));
        painter.setPen(t.ink2);
        painter.drawText(QRectF(side, y, width, row), Qt::AlignLeft | Qt::AlignVCenter, shown(fact.name));
        painter.setFont(t.font(type::body, QFont::DemiBold));
        painter.setPen(fact.forced ? t.breachText : t.ink);
        const double name = nameWidth(fact);
        painter.drawText(QRectF(side + name, y, width - name, lines * row),
            static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | (lines > 1 ? Qt::TextWordWrap : 0),
            shown(fact.value));
        y += lines * row;
    }
}

} // namespace waterhammer
