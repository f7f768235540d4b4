// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/cell_edits.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellEdits)
};

/// The same decimals on both sides of an arrow, and enough of them that the two differ.
QString arrow(const SheetColumn& column, const ScenarioDraft& before, const ScenarioDraft& after, std::size_t row,
    const Numbers& numbers)
{
    QString from = shownCell(column, before, row, numbers), to = shownCell(column, after, row, numbers);
    if (from == to) {
        from = fullCell(column, before, row, numbers);
        to = fullCell(column, after, row, numbers);
    }
    return Words::tr("%1 → %2").arg(from, to);
}

} // namespace

std::function<void(ScenarioDraft&)> cellChanges(Part part, std::vector<CellChange> changes, BalancingItem item)
{
    return [part, changes = std::move(changes), item](ScenarioDraft& draft) {
        if (part != Part::Dealers) {
            for (const CellChange& change : changes)
                if (change.row < rowCount(draft, part))
                    change.field.write(draft, change.row, change.value);
            return;
        }
        std::map<std::size_t, std::vector<const CellChange*>> byRow;
        for (const CellChange& change : changes)
            if (change.row < draft.dealers.size())
                byRow[change.row].push_back(&change);
        for (const auto& [row, ofRow] : byRow)
            changeBalanced(draft.dealers[row], item, [&, at = row](Dealer&) {
                for (const CellChange* change : ofRow)
                    change->field.write(draft, at, change->value);
            });
    };
}

std::vector<CellDifference> cellDifferences(
    const ScenarioDraft& before, const ScenarioDraft& after, Part part, const std::vector<SheetColumn>& columns)
{
    std::vector<CellDifference> differences;
    const std::size_t rows = std::min(rowCount(before, part), rowCount(after, part));
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (columns[c].kind == SheetColumn::Kind::Field
                && columns[c].field.read(before, row) != columns[c].field.read(after, row))
                differences.push_back({row, c});
    return differences;
}

QString differenceSentence(const ScenarioDraft& before, const ScenarioDraft& after, Part part,
    const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    constexpr std::size_t most = 3; // figures that a sentence can carry
    const auto differences = cellDifferences(before, after, part, columns);
    if (differences.empty())
        return {};
    const std::size_t first = differences.front().row;
    const auto others = std::ranges::count_if(differences, [&](const CellDifference& d) { return d.row != first; });
    QStringList figures;
    for (const CellDifference& d : differences)
        if (d.row == first && static_cast<std::size_t>(figures.size()) < most)
            figures += fieldTitle(columns[d.column], after, part, d.row) + u' '
                + arrow(columns[d.column], before, after, d.row, numbers);
    QString text = Words::tr("%1: %2").arg(rowTitle(after, part, first), figures.join(QStringLiteral(", ")));
    if (others > 0)
        text += Words::tr("; and %n more figures", nullptr, static_cast<int>(others));
    return text;
}

Selection rowSelection(const ScenarioDraft& draft, Part part, std::size_t row)
{
    if (row >= rowCount(draft, part))
        return {};
    switch (part) {
    case Part::Dealers: return {Selection::Kind::Dealer, draft.dealers[row].id};
    case Part::Assets: return {Selection::Kind::Asset, draft.assets[row].id};
    case Part::Funds: return {Selection::Kind::Fund, draft.funds[row].id};
    default: return {};
    }
}

} // namespace waterhammer
