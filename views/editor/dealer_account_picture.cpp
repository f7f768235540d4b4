// SPDX-License-Identifier: GPL-3.0-or-later
// How the T-account is painted; its fields are widgets.
#include "views/editor/dealer_account.h"

#include "model/scenario/opening_ratio.h"
#include "views/asset_name.h"
#include "views/icons.h"
#include "views/marks.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Never beyond its box: what is too wide is narrower, and then smaller.
void write(QPainter& painter, const QRectF& box, const QString& text, QFont font, const QColor& colour, int align)
{
    constexpr double smallest = 0.7;
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    if (wide > box.width() && wide > 0)
        font.setPixelSize(static_cast<int>(font.pixelSize() * std::max(smallest, box.width() / wide)));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        box, align, painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(std::ceil(box.width()))));
}

} // namespace

void DealerAccount::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().raised);
    painter.setPen(theme().line);
    painter.drawLine(0, 0, 0, height());
    if (!dealer()) {
        painter.setPen(theme().ink2);
        painter.setFont(theme().font(13));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Choose a dealer to see its books."));
        return;
    }
    paintHead(painter);
    paintPieces(painter);
    paintGap(painter);
    paintRatio(painter);
    const double y = height() - theme().length(limitsHeight());
    painter.setPen(theme().line);
    painter.drawLine(QPointF(16, y), QPointF(width() - 16, y));
}

void DealerAccount::paintHead(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const QString name = m_one->text();
    painter.setPen(theme().ink);
    painter.setFont(theme().font(15, QFont::DemiBold));
    const QRectF head(px(16), 0, width() - px(32), px(headHeight));
    painter.drawText(head, Qt::AlignVCenter, name);
    const double after = painter.fontMetrics().horizontalAdvance(name) + px(10);
    painter.setPen(theme().ink2);
    painter.setFont(theme().font(12));
    painter.drawText(
        head.adjusted(after, 0, 0, 0), Qt::AlignVCenter, tr("books on day 0, %1").arg(m_numbers.unitName()));

    const QRectF line(px(16), px(headHeight), width() - px(32), px(totalsHeight - 6));
    const bool balanced = balances(*dealer());
    painter.setPen(theme().ink);
    painter.setFont(theme().font(12.5, QFont::DemiBold));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, tr("Assets"));
    painter.setFont(theme().font(12.5, QFont::Bold));
    const double beside = m_bars.right() + px(12),
                 sum = painter.fontMetrics().horizontalAdvance(m_numbers.columnMoney(total(false)));
    write(painter, QRectF(beside, line.top(), std::max(0.0, line.right() - sum - px(6) - beside), line.height()),
        isWide() ? tr("Liabilities and capital") : tr("Liabilities"), theme().font(12.5, QFont::DemiBold), theme().ink,
        Qt::AlignVCenter | Qt::AlignLeft);
    painter.setFont(theme().font(12.5, QFont::Bold));
    painter.drawText(QRectF(0, line.top(), m_bars.left() - px(12), line.height()), Qt::AlignVCenter | Qt::AlignRight,
        m_numbers.columnMoney(total(true)));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_numbers.columnMoney(total(false)));
    painter.setPen(balanced ? theme().absorbText : theme().breachText);
    painter.drawText(QRectF(m_bars.left() - px(20), line.top(), m_bars.width() + px(40), line.height()),
        Qt::AlignCenter,
        balanced ? QStringLiteral("=") : QStringLiteral("\u2260 ") + m_numbers.columnMoney(std::abs(gapOf(*dealer()))));
}

void DealerAccount::paintPieces(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    for (const Piece& piece : m_pieces) {
        painter.fillRect(piece.bar, piece.colour);
        paintClaims(painter, piece);
        painter.setPen(theme().surface);
        painter.drawLine(piece.bar.topLeft(), piece.bar.topRight());
        const bool lit = piece.key == m_lit || (piece.key == "repo" && m_lit.starts_with("repo."));
        if (lit) {
            painter.setPen(QPen(theme().accent, 2));
            painter.drawRect(piece.bar.adjusted(1, 1, -1, -1));
            painter.drawRoundedRect(QRectF(piece.field->geometry()).adjusted(-1, -1, 1, 1), 3, 3);
        }
        painter.setPen(QPen(theme().lineStrong, 0.8));
        const double barX = piece.left ? piece.bar.left() : piece.bar.right();
        const double endX = piece.left ? piece.field->geometry().right() + 2 : m_bars.right() + px(12);
        painter.drawLine(
            QPointF(barX, piece.bar.center().y()), QPointF(piece.left ? barX - px(8) : barX + px(8), piece.labelY));
        if (piece.left)
            painter.drawLine(QPointF(barX - px(8), piece.labelY), QPointF(endX, piece.labelY));

        paintLabel(painter, piece);
    }
    painter.setPen(theme().lineStrong);
    painter.setBrush(Qt::NoBrush);
}

void DealerAccount::paintLabel(QPainter& painter, const Piece& piece) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const bool item = isItem(piece);
    const double from = piece.left ? px(margin()) : m_bars.right() + px(14);
    const double to = piece.field->geometry().left() - px(isWide() ? 6 : 3);
    const double step = px(closestLabels);
    QRectF label(from, piece.labelY - step / 2, std::max(0.0, to - from), step);
    painter.setFont(isWide() ? theme().font(12) : theme().condensed(11));
    painter.setPen(theme().ink);
    if (item && isWide()) {
        const double side = px(12);
        icon(QStringLiteral("lock"), theme().accent, static_cast<int>(side))
            .paint(&painter, QRectF(to - side, piece.labelY - side / 2, side, side).toRect());
        label.setRight(to - side - 2);
    }
    painter.drawText(
        label, Qt::AlignVCenter, fittingName(piece.name, piece.code, label.width(), QFontMetricsF(painter.font())));
    if (!isWide()) {
        if (item) // no room for the lock beside the name
            painter.drawLine(
                QPointF(from, label.bottom() - 3), QPointF(std::min(to, from + px(24)), label.bottom() - 3));
        return;
    }
    if (const QString claims = wordsOfClaims(piece); !item && !claims.isEmpty()) {
        painter.setPen(theme().ink2);
        painter.setFont(theme().font(11));
        painter.drawText(label.translated(0, px(14)), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(claims, Qt::ElideRight, static_cast<int>(label.width())));
    }
    if (item && !piece.left) { // there is room for the word on this side
        painter.setPen(theme().accent);
        painter.setFont(theme().font(11));
        const QString was = piece.was != piece.value
            ? tr("balancing item, was %1").arg(m_numbers.columnMoney(piece.was))
            : tr("balancing item");
        painter.drawText(label.translated(0, px(14)), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(was, Qt::ElideRight, static_cast<int>(label.width())));
    }
}

/// What is missing on the shorter side, as high as the gap.
void DealerAccount::paintGap(QPainter& painter) const
{
    const double gap = gapOf(*dealer());
    if (balances(*dealer()) || !std::isfinite(gap))
        return;
    const bool left = gap < 0; // assets are missing
    const double high = std::abs(gap) * m_scale;
    double top = m_bars.bottom();
    for (const Piece& piece : m_pieces)
        if (piece.left == left)
            top = std::min(top, piece.bar.top());
    const double wide = theme().length(barWidth());
    const QRectF hole(left ? m_bars.left() : m_bars.right() - wide, top - high, wide, high);
    painter.fillRect(hole, hatch(theme().breach, theme().breachSoft, true));
    painter.setPen(QPen(theme().breach, 1.6));
    painter.drawRect(hole);
}

/// Tier 1 capital over what it must carry, worked out as a sum.
void DealerAccount::paintRatio(QPainter& painter) const
{
    const auto px = [&](double length) { return theme().length(length); };
    const double y = height() - px(ratioHeight + limitsHeight()), left = px(16);
    painter.setPen(theme().line);
    painter.drawLine(QPointF(left, y), QPointF(width() - left, y));
    const bool wide = isWide();
    constexpr double figure = 100, spareRoom = 110; // px of the design: "= 6.14 %", and what stands right of it
    const double lead = wide ? px(52) : px(6);
    const double room = wide ? std::clamp(width() - 2 * left - lead - px(8 + figure + spareRoom), px(180), px(290))
                             : width() - 2 * left - px(96);
    if (wide)
        write(painter, QRectF(left, y + px(22), px(48), px(24)), tr("SLR ="), theme().font(13, QFont::DemiBold),
            theme().ink, Qt::AlignVCenter | Qt::AlignLeft);
    paintTerms(painter, QRectF(left + lead, y, room, px(ratioHeight)));
    const double after = left + lead + room + px(8), ratio = openingRatio(*m_draft, *dealer()).ratio();
    write(painter, QRectF(after, y + px(18), wide ? px(figure) : width() - after - px(4), px(30)),
        QStringLiteral("= ") + m_numbers.percent(ratio, 2), theme().font(wide ? 22 : 15, QFont::DemiBold),
        ratioColour(ratio, dealer()->constraints.slrMin, theme()), Qt::AlignVCenter | Qt::AlignLeft);
    QString was = tr("on day 0");
    if (const Dealer* file = dealerInFile())
        if (const double before = openingRatio(*m_reference, *file).ratio(); std::abs(before - ratio) > 5e-5)
            was = tr("was %1").arg(m_numbers.percent(before, 2));
    write(painter, QRectF(after + px(16), y + px(46), width() - after - px(20), px(18)), was, theme().font(11.5),
        theme().ink2, Qt::AlignVCenter | Qt::AlignLeft);
    if (wide)
        paintRoom(painter, QRectF(width() - left - px(spareRoom), y + px(8), px(spareRoom), px(18)));
}

void DealerAccount::paintTerms(QPainter& painter, const QRectF& box) const
{
    const auto px = [&](double length) { return theme().length(length); };
    struct Term {
        QString name;
        double value;
        bool lit, exempt;
    };
    const OpeningRatio terms = openingRatio(*m_draft, *dealer());
    const bool cashFree = m_draft->market.cashSlrWeight == 0;
    const Term below[] = {{tr("cash"), cashFree ? dealer()->cash : terms.cash, m_lit == "cash", cashFree},
        {tr("holdings"), terms.holdings, m_lit.starts_with("holdings"), false},
        {tr("other"), terms.other, m_lit == "otherAssets", false},
        {tr("off-balance"), terms.offBalance, m_lit == "offBalanceExposure", false}};
    const QFont number = theme().font(13, QFont::DemiBold);
    write(painter, QRectF(box.left(), box.top() + px(6), box.width(), px(24)),
        tr("Tier 1  %1").arg(m_numbers.columnMoney(terms.capital)), number,
        m_lit == "tier1Capital" ? theme().accent : theme().ink, Qt::AlignCenter);
    painter.setPen(QPen(theme().ink, 1.2));
    painter.drawLine(QPointF(box.left(), box.top() + px(33)), QPointF(box.right(), box.top() + px(33)));
    const double each = box.width() / static_cast<double>(std::size(below)), plus = px(8);
    double x = box.left();
    for (const Term& term : below) {
        const QRectF cell(x + plus / 2, box.top() + px(36), each - plus, px(20));
        QFont font = number;
        font.setStrikeOut(term.exempt);
        write(painter, cell, m_numbers.columnMoney(term.value), font, term.lit ? theme().accent : theme().ink,
            Qt::AlignCenter);
        write(painter, cell.translated(0, px(15)), term.name, theme().font(10.5), theme().ink2, Qt::AlignCenter);
        if (x > box.left())
            write(painter, QRectF(x - plus / 2, cell.top(), plus, cell.height()), QStringLiteral("+"), theme().font(13),
                theme().ink2, Qt::AlignCenter);
        x += each;
    }
}

/// How many more assets the capital would carry.
void DealerAccount::paintRoom(QPainter& painter, const QRectF& box) const
{
    const double minimum = dealer()->constraints.slrMin, line = theme().length(16);
    const double spare = openingRatio(*m_draft, *dealer()).roomAbove(minimum);
    const auto right = Qt::AlignVCenter | Qt::AlignRight;
    write(painter, box, tr("room above the"), theme().font(11.5), theme().ink2, right);
    write(painter, box.translated(0, line), tr("%1 minimum").arg(m_numbers.percent(minimum, 1)), theme().font(11.5),
        theme().ink2, right);
    write(painter, box.translated(0, 2 * line),
        spare >= 0 ? tr("%1 of assets").arg(m_numbers.moneyWithUnit(spare))
                   : tr("%1 too many").arg(m_numbers.moneyWithUnit(-spare)),
        theme().font(12, QFont::DemiBold), spare >= 0 ? theme().absorbText : theme().breachText, right);
}

} // namespace waterhammer
