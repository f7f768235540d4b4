// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/cell_edits.h"

#include "model/words/edit_words.h"
#include "model/words/row_words.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace waterhammer {

namespace {

/// Rows of two drafts that are the same row, wherever they stand.
struct RowMatch {
    std::vector<std::pair<std::size_t, std::size_t>> same; ///< before, after
    std::vector<std::size_t> removed, added;
};

/// What tells a row from the others of its list: its id, or all of it. An event or policy that has no id yet, as those
/// that an edit does not name, is the one that is the same but for that.
template <class Row> bool isSame(const Row& a, const Row& b)
{
    if constexpr (requires { a.id; }) {
        if (a.id == b.id || (!a.id.empty() && !b.id.empty()))
            return a.id == b.id;
        Row named = a;
        named.id = b.id;
        return named == b;
    } else {
        return a == b;
    }
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

/// The same decimals on both sides of an arrow, and enough of them that the two differ.
ChangedFigure figureOf(const SheetColumn& column, const std::string& title, const ScenarioDraft& before,
    std::size_t rowBefore, const ScenarioDraft& after, std::size_t row, const Numbers& numbers)
{
    QString from = shownCell(column, before, rowBefore, numbers), to = shownCell(column, after, row, numbers);
    if (from == to) {
        from = fullCell(column, before, rowBefore, numbers);
        to = fullCell(column, after, row, numbers);
    }
    if (column.shift == 2) // the head of the column has the sign, and is not there where this is read
        to += QStringLiteral("\u00a0%");
    return {title, from.toStdString(), to.toStdString()};
}

std::vector<std::string> titles(
    const ScenarioDraft& draft, Part part, const std::vector<std::size_t>& rows, const Language& language)
{
    std::vector<std::string> names;
    for (const std::size_t row : rows)
        names.push_back(rowTitle(draft, part, row, language));
    return names;
}

/// Of the first row that is another: as many figures as a sentence carries.
std::string figureChanges(const ScenarioDraft& before, const ScenarioDraft& after, Part part, const RowMatch& match,
    const std::vector<SheetColumn>& columns, const Numbers& numbers)
{
    constexpr std::size_t most = 3;
    std::optional<std::size_t> first;
    std::vector<ChangedFigure> figures;
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
            const std::string title = fieldTitle(column, after, part, row).toStdString();
            figures.push_back(figureOf(column, title, before, was, after, row, numbers));
        }
    if (!first)
        return {};
    return changedFigures(rowTitle(after, part, *first, numbers.language()), figures, more, numbers.language());
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
    const Language& language = numbers.language();
    QStringList parts;
    if (!match.removed.empty())
        parts += QString::fromStdString(removedRows(titles(before, part, match.removed, language), language));
    if (!match.added.empty())
        parts += QString::fromStdString(addedRows(titles(after, part, match.added, language), language));
    if (const std::string figures = figureChanges(before, after, part, match, columns, numbers); !figures.empty())
        parts += QString::fromStdString(figures);
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
