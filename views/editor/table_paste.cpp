// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells: copied, pasted from a spreadsheet, filled down, cleared.
#include "views/editor/table_page.h"

#include "model/editing/scenario_editing.h"
#include "views/editor/cell_text.h"
#include "views/editor/note_line.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>

#include <cmath>

namespace waterhammer {

void TablePage::copy()
{
    const SheetView::Block block = m_view->selectedBlock();
    QStringList lines;
    for (const std::size_t row : block.rows) {
        QStringList cells;
        for (const int c : block.columns)
            cells += fullCell(m_model->column(c), *m_draft, row, m_numbers);
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    m_note->tell(tr("Copied %1 × %2 with all digits.").arg(block.rows.size()).arg(block.columns.size()));
}

void TablePage::cut()
{
    copy();
    clear();
}

void TablePage::clear()
{
    const SheetView::Block block = m_view->selectedBlock();
    std::vector<CellChange> changes;
    for (const std::size_t row : block.rows)
        for (const int c : block.columns) {
            const SheetColumn& column = m_model->column(c);
            if (!column.isNumber() || !column.field.infoAt(*m_draft, row))
                continue;
            const bool required =
                column.field.infoAt(*m_draft, row)->need == Need::Required && column.field.asset.empty();
            m_refused.erase(column.field.path(*m_draft, part(), row));
            changes.push_back({row, column.field,
                required ? CellValue(column.field.kind == CellKind::Whole ? 1.0 : 0.0) : column.field.standard});
        }
    refreshProblems();
    if (!changes.empty())
        request(tr("clear %n cell(s)", nullptr, static_cast<int>(changes.size())),
            cellChanges(part(), changes, m_model->balancingItem()), block.rows.front());
}

void TablePage::fillDown()
{
    const SheetView::Block block = m_view->selectedBlock();
    std::vector<CellChange> changes;
    for (std::size_t i = 1; i < block.rows.size(); ++i)
        for (const int c : block.columns) {
            const SheetColumn& column = m_model->column(c);
            if (column.kind == SheetColumn::Kind::Field && column.field.infoAt(*m_draft, block.rows[i])
                && column.key() != "id")
                changes.push_back({block.rows[i], column.field, column.field.read(*m_draft, block.rows.front())});
        }
    if (changes.empty()) {
        m_note->tell(tr("Select cells below the one to fill down from (Shift+Down), then Ctrl+D."));
        return;
    }
    request(tr("fill down %n cell(s)", nullptr, static_cast<int>(changes.size())),
        cellChanges(part(), changes, m_model->balancingItem()), block.rows.front());
}

void TablePage::paste() { pasteText(QApplication::clipboard()->text(), {}, false); }

std::optional<CellValue> TablePage::pastedValue(
    const SheetColumn& column, std::size_t row, const PastedCell& cell) const
{
    if (!column.isNumber())
        return valueOf(column, row, cell.text);
    if (cell.text.isEmpty() || cell.text == QStringLiteral("\u2013") || cell.text == QStringLiteral("-"))
        return valueOf(column, row, QString());
    if (!cell.number)
        return {};
    const int shift = column.shiftAt(*m_draft, row);
    if (cell.percent && shift != 2)
        return {};
    const double value = shifted(*cell.number, -shift);
    if (column.field.kind == CellKind::Whole && value != std::floor(value))
        return {};
    return value;
}

Aliases TablePage::rowAliases() const
{
    Aliases names;
    for (const std::size_t row : m_model->rowsInOrder()) {
        QStringList one;
        if (hasNames(part()))
            one = QStringList{titleOf(row), QString::fromStdString(rowId(*m_draft, part(), row))};
        names.push_back(one);
    }
    return names;
}

Aliases TablePage::columnAliases() const
{
    Aliases names;
    for (const SheetColumn& column : m_model->columns()) {
        QStringList one{column.head, column.name, QString::fromStdString(column.key())};
        if (column.kind == SheetColumn::Kind::Field && !column.field.asset.empty())
            one += QString::fromStdString(column.field.asset);
        if (column.head.contains(u','))
            one += column.head.section(u',', 0, 0);
        names.push_back(one);
    }
    return names;
}

void TablePage::pasteText(const QString& text, std::optional<DecimalMark> mark, bool addRows)
{
    const PasteBlock block = readBlock(text, m_numbers.locale(), mark);
    const auto cell = m_view->currentCell();
    if (block.rows.empty() || !m_draft)
        return;
    const auto order = m_model->rowsInOrder();
    const SheetView::Block selected = m_view->selectedBlock();
    const std::size_t top = !selected.rows.empty() ? selected.rows.front() : cell ? cell->row : 0;
    const int cursorLine = static_cast<int>(std::ranges::find(order, top) - order.begin());
    const int cursorColumn = !selected.columns.empty() ? selected.columns.front() : 0;
    const Placement place = placeBlock(block, rowAliases(), columnAliases(), cursorLine, cursorColumn);

    std::vector<CellChange> changes;
    SheetModel::Cells pasted;
    int refused = 0;
    const auto put = [&](std::size_t row, int c, const PastedCell& from) {
        const SheetColumn& column = m_model->column(c);
        const bool takes =
            column.kind == SheetColumn::Kind::Field && (row >= m_model->rows() || column.field.infoAt(*m_draft, row));
        const auto value = takes ? pastedValue(column, std::min(row, m_model->rows() - 1), from) : std::nullopt;
        if (!value) {
            ++refused;
            return;
        }
        changes.push_back({row, column.field, *value});
        pasted.insert({row, column.key()});
    };
    const std::size_t height = block.rows.size(), width = static_cast<std::size_t>(block.columnCount());
    const bool plain = place.headLines == 0 && place.nameColumns == 0;
    const bool repeats = plain && !selected.rows.empty() && selected.rows.size() * selected.columns.size() > 1
        && selected.rows.size() % height == 0 && selected.columns.size() % width == 0;
    if (repeats) { // one value fills the selection; a divisor of it is repeated
        for (std::size_t r = 0; r < selected.rows.size(); ++r)
            for (std::size_t c = 0; c < selected.columns.size(); ++c)
                if (c % width < block.rows[r % height].size())
                    put(selected.rows[r], selected.columns[c], block.rows[r % height][c % width]);
    } else {
        std::size_t added = m_model->rows();
        for (std::size_t r = 0; r < height; ++r) {
            if (place.row[r] == Placement::skipped || (place.row[r] == Placement::beyond && !addRows))
                continue;
            const std::size_t row =
                place.row[r] == Placement::beyond ? added++ : order[static_cast<std::size_t>(place.row[r])];
            for (std::size_t c = static_cast<std::size_t>(place.nameColumns); c < block.rows[r].size(); ++c)
                if (place.column[c] != Placement::skipped)
                    put(row, place.column[c], block.rows[r][c]);
                else if (!block.rows[r][c].text.isEmpty())
                    ++refused;
        }
    }
    const int more = addRows ? place.beyondCount : 0;
    const BalancingItem item = m_model->balancingItem();
    auto change = [p = part(), more, day = m_day, inner = cellChanges(part(), changes, item)](ScenarioDraft& d) {
        for (int i = 0; i < more; ++i)
            waterhammer::addRow(d, p, day);
        inner(d);
    };
    ScenarioDraft after = *m_draft;
    change(after);
    SheetModel::Cells touched;
    for (const CellDifference& d : cellDifferences(*m_draft, after, part(), m_model->columns()))
        if (const std::pair at{d.row, m_model->columns()[d.column].key()}; !pasted.contains(at))
            touched.insert(at);
    const QString moved = movesOfItem(*m_draft, after);
    if (!changes.empty()) {
        m_model->setTouched(std::move(touched), std::move(pasted));
        const QString title = rowTitle(after, part(), changes.front().row);
        const QString last = rowTitle(after, part(), changes.back().row);
        request(title == last ? tr("paste %1 × %2 into %3").arg(height).arg(width).arg(title)
                              : tr("paste %1 × %2 into %3 to %4").arg(height).arg(width).arg(title, last),
            change, changes.front().row);
    }
    m_note->clearButtons();
    QString tail = moved;
    notePaste(block, place, static_cast<int>(changes.size()), refused, tail);
    if (place.beyondCount > 0 && !addRows)
        m_note->addButton(tr("Add %n row(s)", nullptr, place.beyondCount), QStringLiteral("addPasted"),
            [this, text, mark, done = !changes.empty()] {
                if (done) // one paste is one step: the first part is taken back and the whole comes in its place
                    Q_EMIT undoRequested();
                pasteText(text, mark, true);
            });
    if (block.markDoubtful) {
        const auto again = [this, text, done = !changes.empty()](DecimalMark chosen) {
            if (done)
                Q_EMIT undoRequested();
            pasteText(text, chosen, false);
        };
        m_note->addButton(tr("Decimal point"), QStringLiteral("markPoint"), [again] { again(DecimalMark::Point); });
        m_note->addButton(tr("Decimal comma"), QStringLiteral("markComma"), [again] { again(DecimalMark::Comma); });
    }
    if (!changes.empty())
        m_note->addButton(tr("Undo the paste"), QStringLiteral("undoPaste"), [this] { Q_EMIT undoRequested(); });
}

QString TablePage::movesOfItem(const ScenarioDraft& before, const ScenarioDraft& after) const
{
    const auto figure = part() == Part::Dealers ? figureOf(m_model->balancingItem()) : nullptr;
    if (!figure)
        return {};
    constexpr int most = 4;
    QStringList moves;
    for (std::size_t row = 0; row < std::min(before.dealers.size(), after.dealers.size()); ++row)
        if (const double by = after.dealers[row].*figure - before.dealers[row].*figure; by != 0)
            moves += (by > 0 ? QStringLiteral("+") : QString()) + m_numbers.fixed(by, 1);
    if (moves.isEmpty())
        return {};
    const bool many = moves.size() > most;
    return tr("%1 took <b>%2</b> bn")
        .arg(m_item->currentText(),
            moves.mid(0, most).join(QStringLiteral(", ")) + (many ? QStringLiteral(" \u2026") : QString()));
}

void TablePage::notePaste(
    const PasteBlock& block, const Placement& place, int written, int refused, const QString& moved)
{
    QString text = tr("<b>Pasted %1 rows × %2 columns:</b> %n number(s)", nullptr, written)
                       .arg(block.rowCount())
                       .arg(block.columnCount());
    QStringList parts;
    parts += block.mark == DecimalMark::Point ? tr("decimal point") : tr("decimal comma");
    parts += place.headLines > 0 ? tr("placed by the head") : tr("no header");
    if (place.nameColumns > 0)
        parts += tr("rows by name");
    text += QStringLiteral(", ") + parts.join(QStringLiteral(", ")) + u'.';
    if (!moved.isEmpty())
        text += u' ' + moved + u'.';
    if (refused > 0)
        text += u' ' + tr("%n cell(s) refused.", nullptr, refused);
    if (place.beyondCount > 0)
        text += u' ' + tr("%n row(s) past the end.", nullptr, place.beyondCount);
    if (block.markDoubtful)
        text += u' ' + tr("Is the mark before three digits a decimal one?");
    m_note->tell(text);
}

} // namespace waterhammer
