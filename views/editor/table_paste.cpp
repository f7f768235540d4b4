// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells: copied, pasted from a spreadsheet, filled down, cleared.
#include "views/editor/table_page.h"

#include "model/words/cell_block.h"
#include "model/words/claim_words.h"
#include "views/editor/note_line.h"
#include "views/editor/paste_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>

#include <algorithm>

namespace waterhammer {

namespace {

/// Beside the text of a copied block: the decimal mark of its numbers.
const auto markFormat = QStringLiteral("application/x-waterhammer-decimal-mark");

} // namespace

void TablePage::copy()
{
    SheetView::Block block = m_view->selectedBlock();
    if (list().ofLenders() && block.columns.size() > 1 && block.columns.front() == 0)
        block.columns.erase(block.columns.begin()); // places of rows are nobody's figures
    std::string text;
    for (const std::size_t row : block.rows)
        for (const int c : block.columns)
            text += writtenCell(fullCell(m_model->content().column(c), *m_draft, row, m_numbers).toStdString())
                + (c == block.columns.back() ? '\n' : '\t');
    auto* copied = new QMimeData;
    copied->setText(QString::fromStdString(text));
    copied->setData(markFormat, m_numbers.decimalMark() == DecimalMark::Comma ? "," : ".");
    QApplication::clipboard()->setMimeData(copied);
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
            const SheetColumn& column = m_model->content().column(c);
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
        request(tr("clear %n cell(s)", nullptr, static_cast<int>(changes.size())), cells(changes), block.rows.front());
}

void TablePage::fillDown()
{
    const SheetView::Block block = m_view->selectedBlock();
    std::vector<CellChange> changes;
    for (std::size_t i = 1; i < block.rows.size(); ++i)
        for (const int c : block.columns) {
            const SheetColumn& column = m_model->content().column(c);
            if (column.kind == SheetColumn::Kind::Field && column.field.infoAt(*m_draft, block.rows[i])
                && column.key() != "id")
                changes.push_back({block.rows[i], column.field, column.field.read(*m_draft, block.rows.front())});
        }
    if (changes.empty()) {
        m_note->tell(tr("Select cells below the one to fill down from (Shift+Down), then Ctrl+D."));
        return;
    }
    request(tr("fill down %n cell(s)", nullptr, static_cast<int>(changes.size())), cells(changes), block.rows.front());
}

void TablePage::paste()
{
    const QMimeData& held = *QApplication::clipboard()->mimeData();
    std::optional<DecimalMark> told; // our own copies tell their mark
    if (held.hasFormat(markFormat))
        told = held.data(markFormat) == "," ? DecimalMark::Comma : DecimalMark::Point;
    pasteText(held.text(), told, false);
}

Aliases TablePage::rowAliases() const
{
    Aliases names;
    for (const std::size_t row : m_model->rowsInOrder()) {
        QStringList one;
        if (list().haveNames())
            one = QStringList{titleOf(row), QString::fromStdString(rowId(*m_draft, part(), row))};
        names.push_back(one);
    }
    return names;
}

Aliases TablePage::columnAliases() const
{
    Aliases names;
    for (const SheetColumn& column : m_model->content().columns()) {
        QStringList one{column.head, column.name, QString::fromStdString(column.key())};
        if (column.kind == SheetColumn::Kind::Field && !column.field.asset.empty())
            one += QString::fromStdString(column.field.asset);
        if (column.head.contains(u','))
            one += column.head.section(u',', 0, 0);
        if (list().ofLenders() && column.kind == SheetColumn::Kind::Field) // a spreadsheet may be in English
            one += QString::fromStdString(claimWords(column.field.info.key, english()).label);
        names.push_back(one);
    }
    return names;
}

PasteTarget TablePage::pasteTarget(const std::vector<std::size_t>& order, const SheetView::Block& selected) const
{
    PasteTarget target{rowAliases(), columnAliases(), {}, 0, selected.columns.empty() ? 0 : selected.columns.front()};
    if (list().ofLenders())
        target.column = std::max(1, target.column); // behind the places of rows
    for (const char* key : {"name", "id"})
        if (const auto column = list().haveNames() ? m_model->content().columnOfKey(key) : std::nullopt)
            target.names.push_back(*column);
    for (const SheetColumn& column : m_model->content().columns())
        target.workedOut.push_back(column.kind == SheetColumn::Kind::Field ? WorkedOut::No
                : column.rightAligned                                      ? WorkedOut::Figure
                                                                           : WorkedOut::Word);
    if (!selected.rows.empty())
        target.row = static_cast<int>(std::ranges::find(order, selected.rows.front()) - order.begin());
    return target;
}

/// Where only a person knows the decimal mark nothing is pasted before it is told: one question for the whole block.
void TablePage::askMark(const QString& text, const PasteBlock& block)
{
    const auto read = [&](DecimalMark mark) {
        const auto number = NumberText::of(block.example.toStdString());
        const auto value = number ? number->value(mark) : std::nullopt;
        return value ? m_numbers.full(*value) : tr("no number");
    };
    m_note->tell(tr("<b>%1:</b> is its mark a decimal one? Nothing is pasted yet.").arg(block.example.toHtmlEscaped()));
    const auto answer = [&](const QString& words, const char* name, DecimalMark mark) {
        m_note->addButton(
            words.arg(read(mark)), QString::fromLatin1(name), [this, text, mark] { pasteText(text, mark, false); });
    };
    answer(tr("Decimal point: %1"), "markPoint", DecimalMark::Point);
    answer(tr("Decimal comma: %1"), "markComma", DecimalMark::Comma);
    m_note->focusButton(block.mark == DecimalMark::Point ? QStringLiteral("markPoint") : QStringLiteral("markComma"));
}

void TablePage::pasteText(const QString& text, std::optional<DecimalMark> mark, bool addRows)
{
    const PasteBlock block = readBlock(text, m_numbers.decimalMark(), mark, m_numbers.unit().name);
    if (block.rows.empty() || !m_draft)
        return;
    if (block.doubtful)
        return askMark(text, block);
    const auto order = m_model->rowsInOrder();
    const SheetView::Block selected = m_view->selectedBlock();
    const Placement place = placeBlock(block, pasteTarget(order, selected));
    const auto more = static_cast<std::size_t>(addRows ? place.beyondCount : 0);
    Several edit; // claims of new rows come with their cells
    if (!list().ofLenders())
        edit.edits.assign(more, AddRow{part(), m_day, {}});
    const ScenarioDraft longer = after(edit);
    const PastePlan plan = planPaste(block, place, *m_model, longer, order, selected, order.size() + more);
    for (const CellChange& change : plan.changes)
        m_refused.erase(change.field.path(longer, part(), change.row));
    for (const auto& [path, refused] : plan.refused)
        m_refused[path] = refused;
    edit.edits.push_back(list().edit(longer, plan.changes, m_model->content().balancingItem()));
    const QString moved = requestPaste(block, place.headLines, plan, edit);
    tellPaste(block, place, plan, moved, addRows);
    if (place.beyondCount > 0 && !addRows)
        m_note->addButton(tr("Add %n row(s)", nullptr, place.beyondCount), QStringLiteral("addPasted"),
            [this, text, told = block.mark, done = !plan.changes.empty()] {
                if (done) // one paste is one step: the first part is taken back and the whole comes in its place
                    Q_EMIT undoRequested();
                pasteText(text, told, true);
            });
    if (!plan.changes.empty())
        m_note->addButton(tr("Undo the paste"), QStringLiteral("undoPaste"), [this] { Q_EMIT undoRequested(); });
}

/// Asks for the planned changes as one step; returns what the balancing item took.
QString TablePage::requestPaste(const PasteBlock& block, int headLines, const PastePlan& plan, const Edit& edit)
{
    if (plan.changes.empty()) {
        refreshProblems();
        return {};
    }
    const ScenarioDraft after = this->after(edit);
    m_model->setTouched(touchedBy(edit, plan.pasted), plan.pasted);
    const QString moved = movesOfItem(*m_draft, after);
    const QString title = list().title(after, plan.changes.front().row);
    const QString last = list().title(after, plan.changes.back().row);
    const QString name = title == last
        ? tr("paste %1 × %2 into %3").arg(block.rowCount() - headLines).arg(block.columnCount()).arg(title)
        : tr("paste %1 × %2 into %3 to %4").arg(block.rowCount() - headLines).arg(block.columnCount()).arg(title, last);
    request(name, edit, plan.changes.front().row);
    refreshProblems();
    return moved;
}

QString TablePage::movesOfItem(const ScenarioDraft& before, const ScenarioDraft& after) const
{
    const auto figure = part() == Part::Dealers ? figureOf(m_model->content().balancingItem()) : nullptr;
    if (!figure)
        return {};
    constexpr int most = 4;
    QStringList moves;
    for (std::size_t row = 0; row < std::min(before.dealers.size(), after.dealers.size()); ++row)
        if (const double by = after.dealers[row].*figure - before.dealers[row].*figure; by != 0)
            moves += (by > 0 ? QStringLiteral("+") : QString()) + m_numbers.columnMoney(by);
    if (moves.isEmpty())
        return {};
    const bool many = moves.size() > most;
    return tr("%1 took <b>%2</b> %3")
        .arg(wordOf(m_model->content().balancingItem()),
            moves.mid(0, most).join(QStringLiteral(", ")) + (many ? QStringLiteral(" \u2026") : QString()),
            m_numbers.unitName().toHtmlEscaped());
}

void TablePage::tellPaste(
    const PasteBlock& block, const Placement& place, const PastePlan& plan, const QString& moved, bool added)
{
    const auto isNumber = [](const CellChange& change) { return std::holds_alternative<double>(change.value); };
    const auto numbers = static_cast<int>(std::ranges::count_if(plan.changes, isNumber));
    const int others = static_cast<int>(plan.changes.size()) - numbers;
    QStringList cells;
    if (numbers > 0 || others == 0)
        cells += tr("%n number(s)", nullptr, numbers);
    if (others > 0)
        cells += tr("%n text(s)", nullptr, others);
    QString text = tr("<b>Pasted %1 × %2:</b> %3")
                       .arg(tr("%n row(s)", "of a block of cells", block.rowCount() - place.headLines),
                           tr("%n column(s)", nullptr, block.columnCount()), cells.join(QStringLiteral(", ")));
    QStringList parts;
    parts += block.mark == DecimalMark::Point ? tr("decimal point") : tr("decimal comma");
    parts += place.headLines > 0 ? tr("placed by the head") : tr("no header");
    if (place.nameColumns > 0)
        parts += tr("rows by name");
    text += QStringLiteral(", ") + parts.join(QStringLiteral(", ")) + u'.';
    if (!moved.isEmpty())
        text += u' ' + moved + u'.';
    if (const int refused = static_cast<int>(plan.refused.size()); refused > 0) {
        QStringList texts;
        for (const auto& [path, words] : plan.refused)
            texts += tr("‘%1’", "what was pasted").arg(words.toHtmlEscaped());
        text += u' '
            + tr("%n cell(s) refused: what stands there is no value (%1).", nullptr, refused)
                  .arg(texts.mid(0, 3).join(QStringLiteral(", "))
                      + (refused > 3 ? QStringLiteral(" \u2026") : QString()));
    }
    if (plan.outside > 0)
        text += u' ' + tr("%n cell(s) have no place here.", nullptr, plan.outside);
    if (!plan.strangers.isEmpty())
        text += u' ' + tr("Not a column here: %1.").arg(plan.strangers.join(QStringLiteral(", ")).toHtmlEscaped());
    if (place.beyondCount > 0 && !added)
        text += u' '
            + (place.nameColumns > 0 ? tr("%n row(s) of names that are not here.", nullptr, place.beyondCount)
                                     : tr("%n row(s) past the end.", nullptr, place.beyondCount));
    m_note->tell(text);
}

} // namespace waterhammer
