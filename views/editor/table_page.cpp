// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/table_page.h"

#include "model/scenario_editing.h"
#include "views/editor/cell_text.h"
#include "views/editor/field_bar.h"
#include "views/editor/message_strip.h"
#include "views/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr double wordsFrom = 1000; // px; narrower pages show their commands as icons
constexpr double narrowest = 560;  // px
constexpr std::pair<BalancingItem, const char*> itemWords[] = {
    {BalancingItem::ShortTermFunding, QT_TRANSLATE_NOOP("waterhammer::TablePage", "Short-term funding")},
    {BalancingItem::Cash, QT_TRANSLATE_NOOP("waterhammer::TablePage", "Cash")},
    {BalancingItem::OtherAssets, QT_TRANSLATE_NOOP("waterhammer::TablePage", "Other assets")},
    {BalancingItem::Tier1, QT_TRANSLATE_NOOP("waterhammer::TablePage", "Tier 1 capital")},
    {BalancingItem::None, QT_TRANSLATE_NOOP("waterhammer::TablePage", "None")},
};

bool isListed(Part part) { return part == Part::Dealers || part == Part::Assets || part == Part::Funds; }

} // namespace

TablePage::TablePage(Part part, QWidget* parent)
    : View(parent)
    , m_model(new SheetModel(part, this))
    , m_view(new SheetView(*m_model, this))
    , m_field(new FieldBar(this))
    , m_commandRow(new QWidget(this))
    , m_search(new QLineEdit(m_commandRow))
    , m_state(new QPushButton(m_commandRow))
    , m_noteLine(new QWidget(this))
    , m_note(new QLabel(m_noteLine))
{
    setObjectName(QStringLiteral("page_") + QString::fromLatin1(partKey(part).data(), static_cast<qsizetype>(partKey(part).size())));
    m_view->setObjectName(QStringLiteral("sheet_") + QString::fromLatin1(partKey(part).data(), static_cast<qsizetype>(partKey(part).size())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* commands = new QHBoxLayout(m_commandRow);
    commands->setContentsMargins(10, 6, 12, 6);
    commands->setSpacing(5);
    makeCommands(*commands);
    layout->addWidget(m_commandRow);
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    auto* notes = new QHBoxLayout(m_noteLine);
    notes->setContentsMargins(14, 3, 10, 3);
    notes->setSpacing(6);
    m_note->setObjectName(QStringLiteral("noteLine"));
    m_note->setTextFormat(Qt::RichText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    notes->addWidget(m_note, 1);
    layout->addWidget(m_noteLine);
    connectView();
    themeChanged();
    noteKeys();
}

void TablePage::makeCommands(QHBoxLayout& row)
{
    const auto command = [&](const QString& name, const QString& text, const QString& image, const QString& keys, auto slot) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(keys.isEmpty() ? text : text + QStringLiteral(" (") + keys + u')');
        button->setToolTip(button->accessibleName());
        button->setProperty("words", text);
        button->setProperty("image", image);
        connect(button, &QPushButton::clicked, this, slot);
        row.addWidget(button);
        m_commands.push_back(button);
        return button;
    };
    command(QStringLiteral("addRow"), tr("Add"), QStringLiteral("plus"), tr("Ins"), &TablePage::addRow);
    command(QStringLiteral("duplicateRow"), tr("Duplicate"), QStringLiteral("copy"), tr("Ctrl+Shift+D"), &TablePage::duplicateRow);
    command(QStringLiteral("removeRow"), tr("Remove"), QStringLiteral("minus"), tr("Ctrl+Del"), &TablePage::removeRow);
    auto* up = command(QStringLiteral("moveUp"), tr("Move up"), QStringLiteral("up"), tr("Alt+Up"), [this] { moveRow(-1); });
    auto* down = command(QStringLiteral("moveDown"), tr("Move down"), QStringLiteral("down"), tr("Alt+Down"), [this] { moveRow(1); });
    up->setProperty("words", QString());
    down->setProperty("words", QString());
    if (part() == Part::Dealers) {
        row.addSpacing(10);
        m_itemLabel = new QLabel(tr("Balancing item"), this);
        m_item = new QComboBox(this);
        m_item->setObjectName(QStringLiteral("balancingItem"));
        m_item->setAccessibleName(tr("Balancing item"));
        m_item->setToolTip(tr("The figure that keeps the books balanced while another is edited"));
        for (const auto& [item, word] : itemWords)
            m_item->addItem(tr(word), static_cast<int>(item));
        m_itemLabel->setBuddy(m_item);
        row.addWidget(m_itemLabel);
        row.addWidget(m_item);
        connect(m_item, &QComboBox::activated, this,
                [this] { Q_EMIT balancingItemChosen(static_cast<BalancingItem>(m_item->currentData().toInt())); });
    }
    row.addSpacing(8);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Find a name, a field or a value"));
    m_search->setPlaceholderText(tr("Name, field or value  (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    row.addWidget(m_search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(!(QApplication::keyboardModifiers() & Qt::ShiftModifier)); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { search(true); });
    auto* leave = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &TablePage::focusTable);
    row.addStretch(1);
    m_state->setObjectName(QStringLiteral("problems"));
    m_state->setFlat(true);
    row.addWidget(m_state);
    connect(m_state, &QPushButton::clicked, this, [this] { goToProblem(1); });
}

void TablePage::connectView()
{
    connect(m_model, &SheetModel::cellTyped, this, &TablePage::typed);
    connect(m_view, &SheetView::copyRequested, this, &TablePage::copy);
    connect(m_view, &SheetView::cutRequested, this, &TablePage::cut);
    connect(m_view, &SheetView::pasteRequested, this, &TablePage::paste);
    connect(m_view, &SheetView::fillRequested, this, &TablePage::fillDown);
    connect(m_view, &SheetView::clearRequested, this, &TablePage::clear);
    connect(m_view, &SheetView::addRequested, this, &TablePage::addRow);
    connect(m_view, &SheetView::duplicateRequested, this, &TablePage::duplicateRow);
    connect(m_view, &SheetView::removeRequested, this, &TablePage::removeRow);
    connect(m_view, &SheetView::moveRowRequested, this, &TablePage::moveRow);
    connect(m_view, &SheetView::findRequested, this, &TablePage::find);
    connect(m_view, &SheetView::undoRequested, this, [this] {
        if (m_refused.empty())
            Q_EMIT undoRequested();
        else { // what never became an edit is taken back here
            m_refused.clear();
            refreshProblems();
        }
    });
    connect(m_view, &SheetView::leaveRequested, this, &TablePage::leaveRequested);
    connect(m_view, &SheetView::repairRequested, this, &TablePage::repair);
    connect(m_view, &SheetView::currentCellChanged, this, [this] {
        refreshField();
        refreshCommands();
        if (const auto row = currentRow())
            Q_EMIT rowChosen(*row);
        Q_EMIT cellChosen();
    });
    connect(m_field, &FieldBar::backRequested, this, &TablePage::backToFile);
}

void TablePage::setDraft(DraftPtr draft, DraftPtr reference, const Problems& problems)
{
    const bool ours = m_expected && draft && *m_expected == *draft;
    if (!ours) {
        m_model->setTouched({}, {});
        m_refused.clear();
        m_typedItem.clear();
        clearNote();
        noteKeys();
    }
    m_expected.reset();
    m_draft = std::move(draft);
    m_reference = std::move(reference);
    m_problems = problems;
    m_model->setDraft(m_draft, m_reference);
    refreshProblems();
    if (!m_view->currentIndex().isValid() && m_model->rows() > 0 && m_model->columnCount() > 3)
        m_view->setCurrentCell({0, m_model->column(3).key()});
    refreshField();
    refreshCommands();
}

void TablePage::setBalancingItem(BalancingItem item)
{
    m_model->setBalancingItem(item);
    if (m_item)
        m_item->setCurrentIndex(m_item->findData(static_cast<int>(item)));
}

std::optional<std::size_t> TablePage::currentRow() const
{
    const auto cell = m_view->currentCell();
    if (!cell || cell->row >= m_model->rows())
        return {};
    return cell->row;
}

void TablePage::selectRow(std::size_t row)
{
    const auto cell = m_view->currentCell();
    if (row < m_model->rows() && (!cell || cell->row != row))
        m_view->setCurrentCell({row, cell ? cell->column : m_model->column(std::min(3, m_model->columnCount() - 1)).key()});
}

void TablePage::selectCell(const CellPlace& place) { m_view->setCurrentCell(place); }

void TablePage::focusTable() { m_view->setFocus(Qt::ShortcutFocusReason); }

int TablePage::errorCount() const
{
    return static_cast<int>(std::ranges::count_if(m_model->problems(), [](const RowProblem& p) { return !p.warning; }));
}

void TablePage::request(const QString& text, std::function<void(ScenarioDraft&)> change, std::size_t row, const QString& mergeKey)
{
    if (!m_draft)
        return;
    auto after = std::make_shared<ScenarioDraft>(*m_draft);
    change(*after);
    if (*after == *m_draft)
        return;
    const QString sentence = differenceSentence(*m_draft, *after, part(), m_model->columns(), m_numbers);
    m_expected = after;
    Q_EMIT sentenceRequested(sentence.isEmpty() ? text : sentence);
    Q_EMIT editRequested(DraftEdit{text, std::move(change), mergeKey, rowSelection(*after, part(), row)});
}

/// What was typed as a value of the field, if it is one.
std::optional<CellValue> TablePage::valueOf(const SheetColumn& column, std::size_t row, const QString& text) const
{
    const QString plain = text.trimmed();
    const auto info = column.field.infoAt(*m_draft, row);
    if (column.field.kind == CellKind::Flag) {
        const QString word = plain.toCaseFolded();
        for (const auto& yes : {QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"), tr("yes")})
            if (word == yes.toCaseFolded())
                return true;
        for (const auto& no : {QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"), tr("no"), QString()})
            if (word == no.toCaseFolded())
                return false;
        return {};
    }
    if (column.field.kind == CellKind::Choice) { // by id or by name
        for (const std::string& choice : column.field.choices(*m_draft, row))
            if (plain.toStdString() == choice || plain.compare(choiceWord(column, *m_draft, row, choice), Qt::CaseInsensitive) == 0)
                return choice;
        return plain.toStdString();
    }
    if (!column.isNumber())
        return plain.toStdString();
    if (plain.isEmpty() || plain == QStringLiteral("\u2013")) {
        if (info && info->need == Need::Required && column.field.asset.empty())
            return {};
        return column.field.standard;
    }
    const CellValue old = column.field.read(*m_draft, row);
    const auto* number = std::get_if<double>(&old);
    const auto value = typedNumber(plain, column.shiftAt(*m_draft, row), number ? std::optional(*number) : std::nullopt, m_numbers);
    if (!value || (column.field.kind == CellKind::Whole && *value != std::floor(*value)))
        return {};
    return *value;
}

void TablePage::typed(std::size_t row, int index, const QString& text)
{
    // A formula typed into a selection calculates every cell of it with its own value.
    const SheetView::Block block = m_view->selectedBlock();
    const bool formula = text.trimmed().startsWith(u'=') && block.rows.size() * block.columns.size() > 1;
    std::vector<std::pair<std::size_t, int>> cells;
    if (formula)
        for (const std::size_t r : block.rows)
            for (const int c : block.columns)
                cells.emplace_back(r, c);
    else
        cells.emplace_back(row, index);
    std::vector<CellChange> changes;
    bool refused = false;
    for (const auto& [r, c] : cells) {
        const SheetColumn& column = m_model->column(c);
        if (column.kind != SheetColumn::Kind::Field || !column.field.infoAt(*m_draft, r))
            continue;
        const std::string path = column.field.path(*m_draft, part(), r);
        const auto value = valueOf(column, r, text);
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
    const SheetColumn& column = m_model->column(index);
    ScenarioDraft after = *m_draft;
    cellChanges(part(), changes, m_model->balancingItem())(after);
    clearNote();
    noteKeys();
    requestCells(changes.size() > 1 ? tr("%1 of %n figures", nullptr, static_cast<int>(changes.size())).arg(text)
                                    : tr("%1 of %2 %3 → %4").arg(fieldTitle(column, *m_draft, part(), row), titleOf(row),
                                                                 shownCell(column, *m_draft, row, m_numbers), shownCell(column, after, row, m_numbers)),
                 changes, {});
}

/// Cells that somebody changed; those that follow by the balancing item are told apart.
void TablePage::requestCells(const QString& text, std::vector<CellChange> changes, const QString& gesture)
{
    const std::size_t row = changes.front().row;
    std::set<std::pair<std::size_t, std::string>> own;
    for (const CellChange& change : changes)
        for (const SheetColumn& column : m_model->columns())
            if (column.field.path(*m_draft, part(), change.row) == change.field.path(*m_draft, part(), change.row)) {
                own.insert({change.row, column.key()});
                if (part() == Part::Dealers && m_model->isItemColumn(*m_model->columnOfKey(column.key())))
                    m_typedItem[m_draft->dealers[change.row].id] = m_model->balancingItem();
            }
    auto change = cellChanges(part(), std::move(changes), m_model->balancingItem());
    ScenarioDraft after = *m_draft;
    change(after);
    SheetModel::Cells touched;
    for (const CellDifference& d : cellDifferences(*m_draft, after, part(), m_model->columns()))
        if (const std::pair at{d.row, m_model->columns()[d.column].key()}; !own.contains(at))
            touched.insert(at);
    m_model->setTouched(std::move(touched), {});
    request(text, std::move(change), row, gesture);
}

void TablePage::changeFigure(std::size_t row, const std::string& key, double value, const QString& gesture)
{
    const auto index = m_model->columnOfKey(key);
    if (!index || row >= m_model->rows())
        return;
    const SheetColumn& column = m_model->column(*index);
    requestCells(tr("%1 of %2").arg(fieldTitle(column, *m_draft, part(), row), titleOf(row)), {{row, column.field, value}}, gesture);
}

void TablePage::changeRepo(std::size_t row, double value, const QString& gesture)
{
    if (!m_draft || row >= m_model->rows())
        return;
    const Dealer& dealer = m_draft->dealers[row];
    double sum = 0;
    for (const Amount& amount : dealer.repo)
        sum += amount.value;
    std::vector<CellChange> changes;
    for (const SheetColumn& column : m_model->columns()) {
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
        requestCells(tr("repo of %1").arg(titleOf(row)), std::move(changes), gesture);
}

void TablePage::setBare(bool bare)
{
    m_commandRow->setVisible(!bare);
    m_field->setVisible(!bare);
}

void TablePage::repair(const RowProblem& problem, const RepairButton& button)
{
    const std::size_t row = problem.row;
    request(tr("%1: %2").arg(titleOf(row), button.text), button.change, row);
    focusTable();
}

void TablePage::backToFile()
{
    const auto cell = m_view->currentCell();
    if (!cell || !m_reference)
        return;
    const int index = *m_model->columnOfKey(cell->column);
    const SheetColumn& column = m_model->column(index);
    const std::string id = rowId(*m_draft, part(), cell->row);
    const auto before = id.empty() ? std::optional(cell->row) : rowOf(*m_reference, part(), id);
    if (!before || *before >= waterhammer::rowCount(*m_reference, part()))
        return;
    request(tr("%1 of %2 back to the file's").arg(fieldTitle(column, *m_draft, part(), cell->row), titleOf(cell->row)),
            cellChanges(part(), {{cell->row, column.field, column.field.read(*m_reference, *before)}}, m_model->balancingItem()), cell->row);
    focusTable();
}

void TablePage::addRow()
{
    if (!m_draft)
        return;
    const std::size_t row = m_model->rows();
    const std::string column = m_view->currentCell() ? m_view->currentCell()->column : std::string("name");
    ScenarioDraft after = *m_draft;
    waterhammer::addRow(after, part(), m_day);
    request(tr("add %1").arg(rowTitle(after, part(), row)), [p = part(), day = m_day](ScenarioDraft& d) { waterhammer::addRow(d, p, day); }, row);
    selectCell({row, isListed(part()) ? "name" : column});
    focusTable();
}

void TablePage::duplicateRow()
{
    const auto row = currentRow();
    if (!row)
        return;
    ScenarioDraft after = *m_draft;
    const std::size_t copy = waterhammer::duplicateRow(after, part(), *row);
    const std::string column = m_view->currentCell()->column;
    const QString name = rowTitle(after, part(), copy);
    request(tr("duplicate %1").arg(titleOf(*row)), [p = part(), r = *row](ScenarioDraft& d) { waterhammer::duplicateRow(d, p, r); }, copy);
    selectCell({copy, column});
    focusTable();
    if (part() != Part::Dealers)
        return;
    note(tr("<b>%1</b> is the last row, so that no other dealer moves in the graph.").arg(name.toHtmlEscaped()));
    if (ScenarioDraft tried = after; copyExposures(tried, *row, copy) > 0)
        noteButton(tr("Also copy exposures"), QStringLiteral("copyExposures"), [this, r = *row, copy] {
            clearNote();
            request(tr("copy exposures"), [r, copy](ScenarioDraft& d) { copyExposures(d, r, copy); }, copy);
        });
}

void TablePage::removeRow()
{
    const auto row = currentRow();
    if (!row)
        return;
    ScenarioDraft after = *m_draft;
    const BalancingItem item = m_model->balancingItem();
    const Removed removed = waterhammer::removeRow(after, part(), *row, item);
    const QString name = titleOf(*row);
    QStringList with;
    if (removed.exposures > 0)
        with += tr("%n exposure(s)", nullptr, static_cast<int>(removed.exposures));
    if (removed.events > 0)
        with += tr("%n event(s)", nullptr, static_cast<int>(removed.events));
    if (removed.policies > 0)
        with += tr("%n policies", nullptr, static_cast<int>(removed.policies));
    if (removed.positions > 0)
        with += tr("%n position(s)", nullptr, static_cast<int>(removed.positions));
    const std::string column = m_view->currentCell()->column;
    request(tr("remove %1").arg(name), [p = part(), r = *row, item](ScenarioDraft& d) { waterhammer::removeRow(d, p, r, item); }, *row);
    selectCell({*row, column});
    note(with.isEmpty() ? tr("<b>%1</b> removed.").arg(name.toHtmlEscaped())
                        : tr("<b>%1</b> removed, and with it %2 that named it.").arg(name.toHtmlEscaped(), with.join(QStringLiteral(", "))));
    noteButton(tr("Undo"), QStringLiteral("noteUndo"), [this] { Q_EMIT undoRequested(); });
    focusTable();
}

void TablePage::moveRow(int by)
{
    const auto row = currentRow();
    if (!row || (by < 0 && *row == 0) || (by > 0 && *row + 1 >= m_model->rows()))
        return;
    if (m_model->sortedBy()) {
        note(tr("The table is sorted. Click the head until the order of the file is back, then rows can be moved."));
        return;
    }
    const std::size_t to = by < 0 ? *row - 1 : *row + 1;
    const std::string column = m_view->currentCell()->column;
    const QString name = titleOf(*row);
    request(tr("move %1").arg(name), [p = part(), r = *row, to](ScenarioDraft& d) { waterhammer::moveRow(d, p, r, to); }, to,
            QStringLiteral("move"));
    selectCell({to, column});
    if (part() == Part::Dealers)
        note(tr("The order of the file is the order in the arcs of the graph: <b>%1</b> is now number %2.").arg(name.toHtmlEscaped()).arg(to + 1));
}

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
    note(tr("Copied %1 × %2 with all digits.").arg(block.rows.size()).arg(block.columns.size()));
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
            const bool required = column.field.infoAt(*m_draft, row)->need == Need::Required && column.field.asset.empty();
            m_refused.erase(column.field.path(*m_draft, part(), row));
            changes.push_back({row, column.field, required ? CellValue(column.field.kind == CellKind::Whole ? 1.0 : 0.0) : column.field.standard});
        }
    refreshProblems();
    if (!changes.empty())
        request(tr("clear %n cell(s)", nullptr, static_cast<int>(changes.size())), cellChanges(part(), changes, m_model->balancingItem()), block.rows.front());
}

void TablePage::fillDown()
{
    const SheetView::Block block = m_view->selectedBlock();
    std::vector<CellChange> changes;
    for (std::size_t i = 1; i < block.rows.size(); ++i)
        for (const int c : block.columns) {
            const SheetColumn& column = m_model->column(c);
            if (column.kind == SheetColumn::Kind::Field && column.field.infoAt(*m_draft, block.rows[i]) && column.key() != "id")
                changes.push_back({block.rows[i], column.field, column.field.read(*m_draft, block.rows.front())});
        }
    if (changes.empty()) {
        note(tr("Select cells below the one to fill down from (Shift+Down), then Ctrl+D."));
        return;
    }
    request(tr("fill down %n cell(s)", nullptr, static_cast<int>(changes.size())), cellChanges(part(), changes, m_model->balancingItem()), block.rows.front());
}

void TablePage::paste() { pasteText(QApplication::clipboard()->text(), {}, false); }

std::optional<CellValue> TablePage::pastedValue(const SheetColumn& column, std::size_t row, const PastedCell& cell) const
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
        if (isListed(part()))
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
        const bool takes = column.kind == SheetColumn::Kind::Field && (row >= m_model->rows() || column.field.infoAt(*m_draft, row));
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
            const std::size_t row = place.row[r] == Placement::beyond ? added++ : order[static_cast<std::size_t>(place.row[r])];
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
    clearNote();
    QString tail = moved;
    notePaste(block, place, static_cast<int>(changes.size()), refused, tail);
    if (place.beyondCount > 0 && !addRows)
        noteButton(tr("Add %n row(s)", nullptr, place.beyondCount), QStringLiteral("addPasted"), [this, text, mark, done = !changes.empty()] {
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
        noteButton(tr("Decimal point"), QStringLiteral("markPoint"), [again] { again(DecimalMark::Point); });
        noteButton(tr("Decimal comma"), QStringLiteral("markComma"), [again] { again(DecimalMark::Comma); });
    }
    if (!changes.empty())
        noteButton(tr("Undo the paste"), QStringLiteral("undoPaste"), [this] { Q_EMIT undoRequested(); });
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
    return tr("%1 took <b>%2</b> bn").arg(m_item->currentText(), moves.mid(0, most).join(QStringLiteral(", ")) + (many ? QStringLiteral(" \u2026") : QString()));
}

void TablePage::notePaste(const PasteBlock& block, const Placement& place, int written, int refused, const QString& moved)
{
    QString text = tr("<b>Pasted %1 rows × %2 columns:</b> %n number(s)", nullptr, written).arg(block.rowCount()).arg(block.columnCount());
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
    note(text);
}

void TablePage::clearNote()
{
    for (QPushButton* button : m_noteButtons) {
        button->hide();
        button->deleteLater();
    }
    m_noteButtons.clear();
}

void TablePage::note(const QString& rich)
{
    clearNote();
    m_note->setText(rich);
    m_note->setAccessibleName(QString(rich).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
    m_note->setToolTip(rich);
}

void TablePage::noteKeys()
{
    note(tr("<b>F2</b> edit &nbsp; <b>Tab</b> next &nbsp; <b>Ctrl+V</b> paste from a spreadsheet &nbsp; <b>Ctrl+D</b> fill down &nbsp; "
            "<b>Alt+↑ ↓</b> move the row &nbsp; <b>=*1.1</b> calculate &nbsp; <b>Ctrl+Z</b> undo"));
}

void TablePage::noteButton(const QString& text, const QString& name, std::function<void()> press)
{
    auto* button = new QPushButton(text, m_noteLine);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setFont(theme().font(11.5));
    button->setFixedHeight(static_cast<int>(theme().length(24)));
    button->setStyleSheet(QStringLiteral("QPushButton { min-height: 0; padding: 0 8px; } QPushButton:focus { padding: 0 7px; }"));
    m_noteLine->layout()->addWidget(button);
    m_noteButtons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, press = std::move(press)] {
        const auto pressed = press; // the button goes while its work is done
        pressed();
        focusTable();
    });
}

void TablePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The next cell, name or head that contains the text; all of it is looked through once.
void TablePage::search(bool forward)
{
    const QString wanted = m_search->text().trimmed().toCaseFolded();
    const int lines = m_model->rowCount(), columns = m_model->columnCount();
    if (wanted.isEmpty() || lines == 0 || columns == 0)
        return;
    const QModelIndex here = m_view->currentIndex();
    const int cells = lines * columns, start = here.isValid() ? here.row() * columns + here.column() : 0;
    for (int i = 1; i <= cells; ++i) {
        const int at = (start + (forward ? i : cells - i)) % cells;
        const int line = at / columns, c = at % columns;
        if (m_model->line(line).kind != SheetModel::Line::Kind::Row)
            continue;
        const QModelIndex index = m_model->index(line, c);
        const SheetColumn& column = m_model->column(c);
        const bool head = m_model->line(line).row == 0
            && (column.head.toCaseFolded().contains(wanted) || column.name.toCaseFolded().contains(wanted));
        if (head || index.data().toString().toCaseFolded().contains(wanted) || index.data(Qt::EditRole).toString().toCaseFolded() == wanted) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
            return;
        }
    }
    note(tr("‘%1’ does not occur in this table.").arg(m_search->text().toHtmlEscaped()));
}

void TablePage::refreshProblems()
{
    if (!m_draft)
        return;
    std::erase_if(m_typedItem, [&](const auto& typed) {
        const auto row = rowOf(*m_draft, Part::Dealers, typed.first);
        return !row || (balances(m_draft->dealers[*row]) && !m_expected);
    });
    m_model->setProblems(rowProblems({*m_draft, m_reference.get(), m_problems, m_refused, m_model->balancingItem(), m_typedItem}, part(),
                                     m_model->columns(), m_numbers),
                         m_refused);
    const int count = static_cast<int>(m_model->problems().size()), errors = errorCount();
    const QColor ink = errors > 0 ? theme().breachText : count > 0 ? theme().nearText : theme().absorbText;
    const QString good = part() == Part::Dealers ? tr("every row balances") : tr("no problems");
    m_state->setText(count == 0 ? good : tr("%n problem(s)", nullptr, count) + QStringLiteral("   ") + tr("next F8"));
    m_state->setIcon(count == 0 ? QIcon() : icon(QStringLiteral("warn"), ink, static_cast<int>(theme().length(16))));
    m_state->setAccessibleName(m_state->text());
    m_state->setEnabled(count > 0);
    m_state->setStyleSheet(QStringLiteral("QPushButton, QPushButton:disabled { color: %1; border-color: transparent; background: transparent; font-weight: 600; }").arg(ink.name()));
    Q_EMIT problemsChanged();
}

void TablePage::refreshField()
{
    const auto cell = m_view->currentCell();
    if (!m_draft || !cell || cell->row >= m_model->rows()) {
        m_field->setField({tr("Nothing here yet"), tr("Add begins with a row of median size"), {}, {}, {}, {}});
        return;
    }
    const SheetColumn& column = m_model->column(*m_model->columnOfKey(cell->column));
    FieldBar::Field field;
    field.title = titleOf(cell->row) + QStringLiteral(" \u00b7 ") + fieldTitle(column, *m_draft, part(), cell->row);
    field.sentence = fieldSentence(column, *m_draft, part(), cell->row);
    if (column.kind == SheetColumn::Kind::Field) {
        field.range = column.field.infoAt(*m_draft, cell->row) ? fieldRange(column, *m_draft, cell->row, m_numbers) : tr("not of this kind");
        field.value = fullCell(column, *m_draft, cell->row, m_numbers);
        field.path = QString::fromStdString(column.field.path(*m_draft, part(), cell->row));
        const int index = *m_model->columnOfKey(cell->column);
        if (m_reference && m_model->changedAgainstFile(cell->row, index)) {
            const std::string id = rowId(*m_draft, part(), cell->row);
            const auto before = id.empty() || column.field.info.key == "id" ? std::optional(cell->row) : rowOf(*m_reference, part(), id);
            if (before && *before < waterhammer::rowCount(*m_reference, part()))
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

void TablePage::refreshCommands()
{
    const auto row = currentRow();
    for (QPushButton* button : m_commands) {
        const QString name = button->objectName();
        bool on = m_draft != nullptr;
        if (name != QStringLiteral("addRow"))
            on = on && row.has_value();
        if (name == QStringLiteral("moveUp"))
            on = on && *row > 0;
        if (name == QStringLiteral("moveDown"))
            on = on && *row + 1 < m_model->rows();
        button->setEnabled(on);
    }
}

void TablePage::themeChanged()
{
    m_view->setTheme(theme());
    const int side = static_cast<int>(theme().length(15));
    for (QPushButton* button : m_commands) {
        button->setIcon(icon(button->property("image").toString(), theme().ink2, side));
        button->setFont(theme().font(12));
    }
    m_search->setFont(theme().font(12));
    m_search->setMinimumWidth(static_cast<int>(theme().length(120)));
    m_search->setMaximumWidth(static_cast<int>(theme().length(210)));
    m_state->setFont(theme().font(12));
    m_note->setFont(theme().font(12));
    if (m_item) {
        m_item->setFont(theme().font(12));
        m_itemLabel->setFont(theme().font(12));
    }
    m_noteLine->setFixedHeight(static_cast<int>(theme().length(32)));
    refreshProblems();
}

QSize TablePage::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(narrowest)), View::minimumSizeHint().height()};
}

void TablePage::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    const bool words = width() >= theme().length(wordsFrom);
    for (QPushButton* button : m_commands)
        button->setText(words ? button->property("words").toString() : QString());
    if (m_itemLabel)
        m_itemLabel->setVisible(words);
}

} // namespace waterhammer
