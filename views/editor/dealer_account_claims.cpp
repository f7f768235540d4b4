// SPDX-License-Identifier: GPL-3.0-or-later
// What a dealer has lent on repo, and who finances its own, in its T-account.
#include "views/editor/dealer_account.h"

#include "views/marks.h"

#include <QPainter>

#include <algorithm>

namespace waterhammer {

double DealerAccount::lent() const { return dealer() ? lentByName(*m_draft, dealer()->id) : 0; }

QString DealerAccount::wordsOfClaims(const Piece& piece) const
{
    if (piece.key == "otherAssets" && lent() > 0)
        return tr("lent on repo %1").arg(m_numbers.columnMoney(lent()));
    double named = 0;
    for (const LenderShare& lends : dealer()->repoLenders)
        named += lends.value;
    return piece.key == "repo" && named > 0 ? tr("%1 of it from named lenders").arg(m_numbers.percent(named, 0))
                                            : QString();
}

/// Claims are a piece on top of the other assets; of its repo, that from funds is dark, that from dealers hatched.
void DealerAccount::paintClaims(QPainter& painter, const Piece& piece) const
{
    const auto part = [&](double from, double amount) {
        const double top = piece.bar.top() + from * m_scale;
        const double bottom = std::min(piece.bar.bottom(), top + amount * m_scale);
        return QRectF(piece.bar.left(), top, piece.bar.width(), std::max(0.0, bottom - top));
    };
    painter.setBrush(Qt::NoBrush);
    if (const QRectF claims = part(0, lent()); piece.key == "otherAssets" && claims.height() > 0) {
        painter.fillRect(claims, hatch(theme().lineStrong, piece.colour));
        painter.setPen(QPen(theme().ink2, 1.5));
        painter.drawRect(claims.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    if (piece.key != "repo")
        return;
    double from = 0;
    for (const bool funds : {true, false})
        for (const LenderShare& lends : dealer()->repoLenders) {
            if (rowOf(*m_draft, Part::Funds, lends.lender).has_value() != funds)
                continue;
            const QRectF loan = part(from, lends.value * piece.value);
            painter.fillRect(loan, funds ? QBrush(theme().ink2) : hatch(theme().lineStrong, piece.colour));
            painter.setPen(theme().surface);
            painter.drawLine(loan.bottomLeft(), loan.bottomRight());
            from += lends.value * piece.value;
        }
}

} // namespace waterhammer
