// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a table look and sound like.
#include "views/editor/sheet_model.h"

#include "model/scenario/opening_ratio.h"
#include "views/marks.h"

#include <algorithm>

namespace waterhammer {

QVariant SheetModel::foreground(const Line& at, int c) const
{
    const SheetColumn& col = column(c);
    using Kind = SheetColumn::Kind;
    if (at.kind == Line::Kind::Sum) {
        if (col.kind == Kind::Balance)
            return std::ranges::all_of(m_content.draft()->dealers, balances) ? m_theme.absorbText : m_theme.breachText;
        return m_theme.ink;
    }
    if (problemAt(at.row, c) && !problemAt(at.row, c)->warning)
        return m_theme.breachText;
    if (col.kind == Kind::RowNumber)
        return m_theme.ink3;
    if (col.kind == Kind::Ratio) {
        const Dealer& dealer = m_content.draft()->dealers[at.row];
        return balances(dealer)
            ? ratioColour(openingRatio(*m_content.draft(), dealer).ratio(), dealer.constraints.slrMin, m_theme)
            : m_theme.ink3;
    }
    if (col.kind == Kind::Balance)
        return m_theme.breachText;
    if (isTouched(at.row, c))
        return m_theme.accent;
    if (col.key() == "id" || !m_content.hasField(at.row, c))
        return m_theme.ink2;
    return m_theme.ink;
}

QVariant SheetModel::font(const Line& at, int c) const
{
    constexpr double figures = 11.5;
    if (at.kind == Line::Kind::Sum)
        return m_theme.font(figures, QFont::Medium);
    const SheetColumn& col = column(c);
    const bool bold =
        col.key() == "name" || col.key() == "kind" || isTouched(at.row, c) || col.kind == SheetColumn::Kind::Balance;
    const bool medium = col.kind == SheetColumn::Kind::Ratio;
    return m_theme.font(figures, bold ? QFont::DemiBold : medium ? QFont::Medium : QFont::Normal);
}

/// What assistive technology reads: the figure with its problem, if any, and whether it differs from the file.
QString SheetModel::spokenCell(const QModelIndex& at) const
{
    const Line& l = line(at.row());
    if (l.kind == Line::Kind::Message) {
        const RowProblem* problem = m_problems.worstOf(l.row);
        return problem ? problem->what + u' ' + problem->why : QString();
    }
    QString text = data(at, Qt::DisplayRole).toString();
    if (l.kind == Line::Kind::Sum)
        return text;
    if (column(at.column()).kind == SheetColumn::Kind::Balance && text.isEmpty())
        text = tr("balances");
    if (m_content.changedAgainstFile(l.row, at.column()))
        text += tr(", changed");
    if (const RowProblem* problem = problemAt(l.row, at.column()))
        text += QStringLiteral(", ") + problem->what;
    return text;
}

} // namespace waterhammer
