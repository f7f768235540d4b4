// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/cell_edits.h"

#include "views/editor/row_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellEdits)
};

/// Rows of two drafts that are the same row, wherever they stand.
struct RowMatch {
    std::vector<std::pair<std::size_t, std::size_t>> same; ///< before, after
    std::vector<std::size_t> removed, added;
};

/// What tells a row from the others of its list: its id, or all of it.
template <class Row> bool isSame(const Row& a, const Row& b)
{
    if constexpr (requires { a.id; })
        return a.id == b.id;
    else
        return a == b;
}

template <class Row> RowMatch matched(const std::vector<Row>& before, const std::vector<Row>& after)
{
    RowMatch match;
    std::vector<bool> used(before.size(), false);
    for (std::size_t i = 0; i < after.size(); ++i) {
        std::size_t at = i < before.size() && !used[i] && isSame(before[i], after[i]) ? i : 0;
        while (at < before.size() && (used[at] || !isSame(before[at], after[i])))
            ++at;
        if (at == before.size()) {
            match.added.push_back(i);
        } else {
            used[at] = true;
            match.same.emplace_back(at, i);
        }
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!used[i])
            match.removed.push_back(i);
    if (before.size() == after.size()) { // nothing came or went: what does not match was changed
        for (std::size_t k = 0; k < match.added.size(); ++k)
            match.same.emplace_back(match.removed[k], match.added[k]);
        match.added.clear();
        match.removed.clear();
        std::ranges::sort(match.same, {}, [](const auto& pair) { return pair.second; });
    }
    return match;
}

RowMatch matchRows(const ScenarioDraft& before, const ScenarioDraft& after, Part part)
{
    switch (part) {
    case Part::Dealers: return matched(before.dealers, after.dealers);
    case Part::Assets: return matched(before.assets, after.assets);
    case Part::Funds: return matched(before.funds, after.funds);
    case Part::Exposures: return matched(before.exposures, after.exposures);
    case Part::Events: return matched(before.events, after.events);
    case Part::Policies: return matched(before.policies, after.policies);
    }
    return {};
}

/// "Dealer A, Dealer B and 3 more"
QString titles(const ScenarioDraft& draft, Part part, const std::vector<std::size_t>& rows)
{
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i)
        names += rowTitle(draft, part, rows[i]);
    const QString shown = names.join(QStringLiteral(", "));
    return rows.size() <= most ? shown
                               : Words::tr("%1 and %n more", nullptr, static_cast<int>(rows.size() - most)).arg(shown);
}

/// The same decimals on both sides of an arrow, and enough of them that the two differ.
QString arrow(const SheetColumn& column, const ScenarioDraft& before, std::size_t rowBefore, const ScenarioDraft& after,
    std::size_t row, const Numbers& numbers)
{
    QString from = shownCell(column, before, rowBefore, numbers), to = shownCell(column, after, row, numbers);
    if (from == to) {
        from = fullCell(column, before, rowBefore, numbers);
        to = fullCell(column, after, row, numbers);
    }
    return Words::tr("%1 → %2").arg(from, to);
}

/// "Dealer F: Tier 1 32.1 → 36.0, cash 20.0 → 23.9; and 2 more figures"
QString figureChanges(const ScenarioDraft& before, const ScenarioDraft& after, Part part, const RowMatch& match,
    const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    constexpr qsizetype most = 3; // figures that a sentence can carry
    std::optional<std::size_t> first;
    QStringList figures;
    int more = 0;
    for (const auto& [was, row] : match.same)
        for (const SheetColumn& column : columns) {
            if (column.kind != SheetColumn::Kind::Field || !column.field.infoAt(before, was)
                || !column.field.infoAt(after, row) || column.field.read(before, was) == column.field.read(after, row))
                continue;
            if (first.value_or(row) != row || figures.size() == most) {
                ++more;
                continue;
            }
            first = row;
            figures += fieldTitle(column, after, part, row) + u' ' + arrow(column, before, was, after, row, numbers);
        }
    if (!first)
        return {};
    const QString text = Words::tr("%1: %2").arg(rowTitle(after, part, *first), figures.join(QStringLiteral(", ")));
    return more > 0 ? text + Words::tr("; and %n more figures", nullptr, more) : text;
}

} // namespace

Edit cellEdit(const ScenarioDraft& draft, Part part, const std::vector<CellChange>& changes, BalancingItem item)
{
    ScenarioDraft trial = draft; // an event's kind says which other fields it has
    SetFields edit{{}, item};
    std::optional<std::size_t> named;
    std::string row; // "dealers[d6].": cells of one row mostly follow each other
    for (const CellChange& change : changes) {
        if (change.row >= rowCount(draft, part) || !change.field.infoAt(trial, change.row))
            continue;
        FieldChange set = change.field.change(trial, change.row, change.value);
        if (setField(trial, {part, {change.row}, set.path}, set.value))
            continue;
        if (named != change.row) {
            named = change.row;
            row = fieldPath(draft, part, change.row, {});
        }
        edit.fields.push_back({row + set.path, std::move(set.value)});
    }
    return edit;
}

void setCell(ScenarioDraft& draft, Part part, const CellChange& change)
{
    const FieldChange set = change.field.change(draft, change.row, change.value);
    static_cast<void>(setField(draft, {part, {change.row}, set.path}, set.value)); // what is no value stays out
}

ScenarioDraft edited(const ScenarioDraft& draft, const Edit& edit, const ScenarioDraft* reference)
{
    auto changed = apply(draft, edit, reference ? *reference : draft);
    return changed ? std::move(*changed) : draft;
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

QString differenceSentence(ScenarioDraft before, const ScenarioDraft& after, Part part,
    const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    giveIds(before, part); // as the edit has done
    const RowMatch match = matchRows(before, after, part);
    QStringList parts;
    if (!match.removed.empty())
        parts += Words::tr("%1 removed").arg(titles(before, part, match.removed));
    if (!match.added.empty())
        parts += Words::tr("%1 added").arg(titles(after, part, match.added));
    if (const QString figures = figureChanges(before, after, part, match, columns, numbers); !figures.isEmpty())
        parts += figures;
    return parts.join(QStringLiteral("; "));
}

Selection rowSelection(const ScenarioDraft& draft, Part part, std::size_t row)
{
    if (row >= rowCount(draft, part))
        return {};
    switch (part) {
    case Part::Dealers: return {Selection::Kind::Dealer, draft.dealers[row].id};
    case Part::Assets: return {Selection::Kind::Asset, draft.assets[row].id};
    case Part::Funds: return {Selection::Kind::Fund, draft.funds[row].id};
    case Part::Exposures:
    case Part::Events:
    case Part::Policies: break;
    }
    return {};
}

} // namespace waterhammer
