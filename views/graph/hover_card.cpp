// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/hover_card.h"

#include "views/graph/graph_painting.h"
#include "views/icons.h"
#include "views/marks.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double rowHeight = 19, headHeight = 32, footHeight = 30, side = 12, notch = 6, distance = 5;

QString shown(const std::string& text) { return QString::fromStdString(text); }

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : View(parent)
    , m_why(new QPushButton(tr("Why?"), this))
{
    setObjectName(QStringLiteral("graphCard"));
    setAccessibleName(tr("Figures of the node"));
    setFocusPolicy(Qt::NoFocus);
    m_why->setObjectName(QStringLiteral("graphCardWhy"));
    m_why->setAccessibleName(tr("Why did this happen?"));
    m_why->setToolTip(tr("Explains this node's day (Space)"));
    m_why->setFocusPolicy(Qt::NoFocus); // Space does the same from the graph
    m_why->setFlat(true);
    m_why->setCursor(Qt::PointingHandCursor);
    connect(m_why, &QPushButton::clicked, this, &HoverCard::whyPressed);
    hide();
}

void HoverCard::present(const Card& content, const QRectF& beside, const QString& keys, bool why)
{
    m_content = content;
    m_keys = keys;
    m_why->setVisible(why);
    m_why->setFont(theme().font(11.5, QFont::DemiBold));
    QPalette palette = m_why->palette();
    palette.setColor(QPalette::ButtonText, theme().accent);
    palette.setColor(QPalette::Button, theme().raised);
    m_why->setPalette(palette);
    m_why->setIcon(icon(QStringLiteral("why"), theme().accent, static_cast<int>(theme().length(16))));
    resize(contentSize());
    place(beside);
    const QSize button(m_why->sizeHint().width(), static_cast<int>(theme().length(footHeight - 4)));
    const int margin = static_cast<int>(theme().length(notch));
    m_why->setGeometry(
        width() - margin - button.width() - 2, height() - button.height() - 3, button.width(), button.height());
    show();
    raise();
    update();
    noteChanged();
}

QString HoverCard::spokenText() const { return shown(m_content.title + ": " + spoken(m_content)); }

void HoverCard::themeChanged() { hide(); }

QSize HoverCard::contentSize() const
{
    const QFontMetricsF label(theme().font(12)), value(theme().font(12, QFont::DemiBold));
    const QFontMetricsF title(theme().font(13, QFont::DemiBold)), note(theme().font(11.5));
    double width = title.horizontalAdvance(shown(m_content.title)) + note.horizontalAdvance(shown(m_content.note))
        + theme().length(44);
    for (const CardRow& row : m_content.rows)
        width = std::max(width,
            label.horizontalAdvance(shown(row.label)) + value.horizontalAdvance(shown(row.value))
                + theme().length(row.part ? 34 : 18));
    width = std::max(width, note.horizontalAdvance(m_keys) + m_why->sizeHint().width() + theme().length(8));
    const double height = headHeight + rowHeight * static_cast<double>(m_content.rows.size()) + footHeight + 10;
    const QSize most = parentWidget()->size();
    return {std::min(most.width(), static_cast<int>(std::ceil(width + theme().length(2 * side + 2 * notch)))),
        std::min(most.height(), static_cast<int>(std::ceil(theme().length(height))))};
}

void HoverCard::place(const QRectF& beside)
{
    const QSizeF room = parentWidget()->size();
    const double gap = theme().length(distance);
    const double right = beside.right() + gap, left = beside.left() - gap - width();
    const bool fitsRight = right + width() <= room.width(), fitsLeft = left >= 0;
    const auto within = [](double value, double most) { return std::clamp(value, 0.0, std::max(0.0, most)); };
    double x = 0, y = within(beside.center().y() - theme().length(headHeight), room.height() - height());
    if (fitsRight || fitsLeft) { // towards the middle if it fits there
        m_side = fitsRight && (!fitsLeft || beside.center().x() <= room.width() / 2) ? Side::Right : Side::Left;
        x = m_side == Side::Right ? right : left;
    } else if (height() + gap > std::max(beside.top(), room.height() - beside.bottom())) {
        // Neither beside nor above or below: as narrow as the wider side.
        const bool rightSide = room.width() - beside.right() >= beside.left();
        m_side = rightSide ? Side::Right : Side::Left;
        resize(static_cast<int>((rightSide ? room.width() - beside.right() : beside.left()) - gap), height());
        x = rightSide ? beside.right() + gap : 0;
    } else { // above or below, where there is more room
        m_side = Side::Across;
        x = within(beside.center().x() - width() / 2.0, room.width() - width());
        const bool below = room.height() - beside.bottom() >= beside.top();
        y = within(below ? beside.bottom() + gap : beside.top() - gap - height(), room.height() - height());
    }
    move(static_cast<int>(std::lround(x)), static_cast<int>(std::lround(y)));
    m_notch = std::clamp(beside.center().y() - this->y(), theme().length(14), height() - theme().length(14));
}

QColor HoverCard::toneColour(CardTone tone) const
{
    switch (tone) {
    case CardTone::Breach: return theme().breachText;
    case CardTone::Near: return theme().nearText;
    case CardTone::Absorb: return theme().absorbText;
    case CardTone::Fund: return theme().fundText;
    case CardTone::Plain: break;
    }
    return theme().ink;
}

void HoverCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto px = [this](double design) { return theme().length(design); };
    const double out = px(notch);
    const QRectF card(out + 0.5, 0.5, width() - 2 * out - 1, height() - 1);
    QPainterPath outline;
    outline.addRoundedRect(card, 3, 3);
    if (m_side != Side::Across) {
        const double edge = m_side == Side::Right ? card.left() : card.right();
        const double tip = m_side == Side::Right ? 0.5 : width() - 0.5;
        QPainterPath point;
        point.addPolygon(QPolygonF{{edge, m_notch - px(6)}, {tip, m_notch}, {edge, m_notch + px(6)}});
        outline = outline.united(point);
    }
    p.setPen(QPen(theme().lineStrong, theme().stroke(1)));
    p.setBrush(theme().surface);
    p.drawPath(outline);

    const double left = card.left() + px(side), right = card.right() - px(side);
    double x = left;
    if (m_content.mark) {
        paintStance(p, QRectF(x, px(10), px(13), px(13)), *m_content.mark, theme());
        x += px(20);
    } else if (m_content.assetRank) {
        p.fillRect(
            QRectF(x, px(9), px(4), px(15)), theme().asset(m_content.assetRank->first, m_content.assetRank->second));
        x += px(12);
    }
    p.setFont(theme().font(11.5));
    p.setPen(theme().ink2);
    const double noteWidth = textWidth(p, shown(m_content.note));
    textAt(p, {right, px(21)}, shown(m_content.note), Qt::AlignRight);
    p.setFont(theme().font(13, QFont::DemiBold));
    p.setPen(theme().ink);
    textAt(p, {x, px(21)}, shortened(p, shown(m_content.title), right - noteWidth - px(10) - x));
    p.setPen(QPen(theme().line, 1));
    p.drawLine(QPointF(card.left() + 1, px(headHeight)), QPointF(card.right() - 1, px(headHeight)));

    double y = px(headHeight + 17);
    for (const CardRow& row : m_content.rows) {
        p.setFont(theme().font(12, row.part ? QFont::Normal : QFont::DemiBold));
        p.setPen(row.part ? theme().ink2 : toneColour(row.tone));
        const double valueWidth = textWidth(p, shown(row.value));
        textAt(p, {right, y}, shown(row.value), Qt::AlignRight);
        p.setFont(theme().font(12));
        p.setPen(theme().ink2);
        const double from = left + (row.part ? px(16) : 0);
        textAt(p, {from, y}, shortened(p, shown(row.label), right - valueWidth - px(8) - from));
        y += px(rowHeight);
    }
    const QRectF foot(card.left() + 1, card.bottom() - px(footHeight - 2), card.width() - 2, px(footHeight - 2) - 1);
    p.fillRect(foot, theme().raised);
    p.setFont(theme().font(11.5));
    p.setPen(theme().ink2);
    textAt(p, {left, foot.center().y() + px(4)}, m_keys);
}

} // namespace waterhammer
