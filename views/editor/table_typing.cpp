// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a cell, or moved in the balance sheet, as an edit.
#include "views/editor/table_page.h"

#include "views/editor/cell_reading.h"
#include "views/editor/field_bar.h"

namespace waterhammer {

void TablePage::typed(std::size_t row, int index, const QString& text)
{
    // A formula typed into a selection calculates every cell of it with its own value.
    const SheetView::Block block = m_view->selectedBlock();
    const bool formula = text.trimmed().startsWith(u'=') && block.rows.size() * block.columns.size() > 1;
    std::vector<std::pair<std::size_t, int>> places;
    if (formula)
        for (const std::size_t r : block.rows)
            for (const int c : block.columns)
                places.emplace_back(r, c);
    else
        places.emplace_back(row, index);
    std::vector<CellChange> changes;
    bool refused = false;
    for (const auto& [r, c] : places) {
        const SheetColumn& column = m_model->content().column(c);
        if (column.kind != SheetColumn::Kind::Field || !column.field.infoAt(*m_draft, r))
            continue;
        const std::string path = column.field.path(*m_draft, part(), r);
        const auto value = typedValue(column, *m_draft, r, text, m_numbers);
        m_refused.erase(path);
        if (!value) {
            m_refused[path] = text;
            refused = true;
            continue;
        }
        changes.push_back({r, column.field, *value});
    }
    if (refused)
        refreshProblems();
    if (changes.empty())
        return;
    const SheetColumn& column = m_model->content().column(index);
    const ScenarioDraft after = this->after(cells(changes));
    noteKeys();
    requestCells(changes.size() > 1
            ? tr("%1 of %n figures", nullptr, static_cast<int>(changes.size())).arg(text)
            : tr("%1 of %2: %3 → %4")
                  .arg(fieldTitle(column, *m_draft, part(), row), titleOf(row),
                      shownCell(column, *m_draft, row, m_numbers), shownCell(column, after, row, m_numbers)),
        changes, {});
}

/// Cells that somebody changed; those that follow by the balancing item are told apart.
void TablePage::requestCells(const QString& text, const std::vector<CellChange>& changes, const QString& gesture)
{
    const std::size_t row = changes.front().row;
    SheetModel::Cells own;
    for (const CellChange& change : changes)
        for (const SheetColumn& column : m_model->content().columns())
            if (column.field.path(*m_draft, part(), change.row) == change.field.path(*m_draft, part(), change.row)) {
                own.insert({change.row, column.key()});
                if (part() == Part::Dealers && !list().ofLenders()
                    && m_model->content().isItemColumn(*m_model->content().columnOfKey(column.key())))
                    m_typedItem[m_draft->dealers[change.row].id] = m_model->content().balancingItem();
            }
    const Edit edit = cells(changes);
    m_model->setTouched(touchedBy(edit, own), {});
    request(text, edit, row, gesture);
}

Edit TablePage::cells(const std::vector<CellChange>& changes) const
{
    return list().edit(*m_draft, changes, m_model->content().balancingItem());
}

/// What an edit changes besides the cells it was made for.
SheetModel::Cells TablePage::touchedBy(const Edit& edit, const SheetModel::Cells& own) const
{
    SheetModel::Cells touched;
    const ScenarioDraft after = this->after(edit);
    if (list().ofLenders()) // what follows from a claim stands in worked-out columns
        return touched;
    for (const CellDifference& d : cellDifferences(*m_draft, after, part(), m_model->content().columns()))
        if (const std::pair at{d.row, m_model->content().columns()[d.column].key()}; !own.contains(at))
            touched.insert(at);
    return touched;
}

void TablePage::changeFigure(std::size_t row, const std::string& key, double value, const QString& gesture)
{
    const auto index = m_model->content().columnOfKey(key);
    if (!index || row >= m_model->content().rows())
        return;
    const SheetColumn& column = m_model->content().column(*index);
    requestCells(tr("%1 of %2").arg(fieldTitle(column, *m_draft, part(), row), titleOf(row)),
        {{row, column.field, value}}, gesture);
}

void TablePage::changeRepo(std::size_t row, double value, const QString& gesture)
{
    if (!m_draft || row >= m_model->content().rows())
        return;
    const Dealer& dealer = m_draft->dealers[row];
    double sum = 0;
    for (const Amount& amount : dealer.repo)
        sum += amount.value;
    std::vector<CellChange> changes;
    for (const SheetColumn& column : m_model->content().columns()) {
        if (column.kind != SheetColumn::Kind::Field || column.field.asset.empty() || column.field.info.key != "repo")
            continue;
        const CellValue old = column.field.read(*m_draft, row);
        const auto* number = std::get_if<double>(&old);
        if (sum > 0 && number)
            changes.push_back({row, column.field, *number * value / sum});
        else if (sum <= 0 && !dealer.holdings.empty() && column.field.asset == dealer.holdings.front().asset)
            changes.push_back({row, column.field, value});
    }
    if (!changes.empty())
        requestCells(tr("repo of %1").arg(titleOf(row)), changes, gesture);
}

void TablePage::backToFile()
{
    const auto cell = m_view->currentCell();
    if (!cell || !m_reference)
        return;
    const int index = *m_model->content().columnOfKey(cell->column);
    const SheetColumn& column = m_model->content().column(index);
    const auto before = list().rowIn(*m_reference, *m_draft, cell->row, column);
    if (!before)
        return;
    request(tr("%1 of %2 back to the file's").arg(fieldTitle(column, *m_draft, part(), cell->row), titleOf(cell->row)),
        cells({{cell->row, column.field, column.field.read(*m_reference, *before)}}), cell->row);
    focusTable();
}

void TablePage::refreshField()
{
    const auto cell = m_view->currentCell();
    if (!m_draft || !cell || cell->row >= m_model->content().rows()) {
        const QString add = list().ofLenders() ? tr("Add begins with a tenth of a dealer's repo")
                                               : tr("Add begins with a row of median size");
        m_field->setField({tr("Nothing here yet"), add, {}, {}, {}, {}});
        return;
    }
    const SheetColumn& column = m_model->content().column(*m_model->content().columnOfKey(cell->column));
    FieldBar::Field field;
    field.title = titleOf(cell->row) + QStringLiteral(" \u00b7 ") + fieldTitle(column, *m_draft, part(), cell->row);
    field.sentence = fieldSentence(column, *m_draft, part(), cell->row);
    if (column.kind == SheetColumn::Kind::Field) {
        field.range = column.field.infoAt(*m_draft, cell->row) ? fieldRange(column, *m_draft, cell->row, m_numbers)
                                                               : tr("not of this kind");
        field.value = fullCell(column, *m_draft, cell->row, m_numbers);
        field.path = QString::fromStdString(column.field.path(*m_draft, part(), cell->row));
        if (const auto derived = field.path.indexOf(QStringLiteral(" (")); derived >= 0) { // of what the file has
            field.path.truncate(derived);
            field.value = shownCell(column, *m_draft, cell->row, m_numbers);
        }
        const int index = *m_model->content().columnOfKey(cell->column);
        if (m_reference && m_model->content().changedAgainstFile(cell->row, index)) {
            const auto before = list().rowIn(*m_reference, *m_draft, cell->row, column);
            if (before)
                field.file = fullCell(column, *m_reference, *before, m_numbers);
            if (before && field.file.isEmpty())
                field.file = QStringLiteral("\u2013");
        }
    } else {
        field.range = tr("worked out");
        field.value = shownCell(column, *m_draft, cell->row, m_numbers);
    }
    m_field->setField(field);
}

} // namespace waterhammer
