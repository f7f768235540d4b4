// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/fact_list.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double highestRow = 20;

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

void FactList::paintEvent(QPaintEvent*)
{
    if (m_facts.empty())
        return;
    QPainter painter(this);
    const Theme& t = theme();
    const double margin = t.length(12), width = this->width() - 2 * margin;
    // The last fact, a list, may take two lines.
    const double row = std::min(t.length(highestRow), height() / (static_cast<double>(m_facts.size()) + 1.0));
    double y = 0;
    for (const Fact& fact : m_facts) {
        const QString name = shown(fact.name), value = shown(fact.value);
        painter.setFont(t.font(type::body));
        const double nameWidth = QFontMetricsF(painter.font()).horizontalAdvance(name) + t.length(12);
        painter.setPen(t.ink2);
        painter.drawText(QRectF(margin, y, width, row), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(t.font(type::body, QFont::DemiBold));
        painter.setPen(fact.forced ? t.breachText : t.ink);
        const QRectF box(margin + nameWidth, y, width - nameWidth, row);
        if (QFontMetricsF(painter.font()).horizontalAdvance(value) > box.width())
            painter.drawText(QRectF(box.left(), y + 2, box.width(), 2 * row),
                Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, value);
        else
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, value);
        y += row;
    }
}

} // namespace waterhammer
