// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/table_page.h"

#include "views/editor/claim_problems.h"
#include "views/editor/field_bar.h"
#include "views/editor/note_line.h"
#include "views/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

} // namespace

TablePage::TablePage(Part part, QWidget* parent, Columns columns)
    : View(parent)
    , m_model(new SheetModel(part, this, columns))
    , m_view(new SheetView(*m_model, this))
    , m_field(new FieldBar(this))
    , m_commandRow(new QWidget(this))
    , m_search(new QLineEdit(m_commandRow))
    , m_state(new QPushButton(m_commandRow))
    , m_note(new NoteLine(this))
{
    const std::string_view key = m_model->content().ofLenders() ? "repoLenders" : partKey(part);
    const QString name = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    setObjectName(QStringLiteral("page_") + name);
    m_view->setObjectName(QStringLiteral("sheet_") + name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* commands = new QHBoxLayout(m_commandRow);
    commands->setContentsMargins(10, 4, 12, 4);
    commands->setSpacing(5);
    makeCommands(*commands);
    layout->addWidget(m_commandRow);
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connectView();
    themeChanged();
    noteKeys();
}
void TablePage::makeCommands(QHBoxLayout& row)
{
    const auto command = [&](const QString& name, const QString& text, const QString& image, const QString& keys,
                             auto slot) {
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
    command(QStringLiteral("duplicateRow"), tr("Duplicate"), QStringLiteral("copy"), tr("Ctrl+Shift+D"),
        &TablePage::duplicateRow);
    command(QStringLiteral("removeRow"), tr("Remove"), QStringLiteral("minus"), tr("Ctrl+Del"), &TablePage::removeRows);
    auto* up =
        command(QStringLiteral("moveUp"), tr("Move up"), QStringLiteral("up"), tr("Alt+Up"), [this] { moveRow(-1); });
    auto* down = command(
        QStringLiteral("moveDown"), tr("Move down"), QStringLiteral("down"), tr("Alt+Down"), [this] { moveRow(1); });
    up->setProperty("words", QString());
    down->setProperty("words", QString());
    if (list().ofLenders()) { // borrowers and their lenders stand in the order of the file
        for (QPushButton* button : m_commands)
            button->setVisible(button->objectName() == QStringLiteral("addRow")
                || button->objectName() == QStringLiteral("removeRow"));
    } else if (part() == Part::Dealers) {
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
    connect(m_search, &QLineEdit::returnPressed, this,
        [this] { search(!(QApplication::keyboardModifiers() & Qt::ShiftModifier)); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { search(true); });
    row.addStretch(1);
    m_state->setObjectName(QStringLiteral("problems"));
    m_state->setFlat(true);
    row.addWidget(m_state);
    connect(m_state, &QPushButton::clicked, this, [this] { m_view->goToProblem(1); });
}

void TablePage::connectView()
{
    connect(m_model, &SheetModel::cellTyped, this, &TablePage::typed);
    connect(m_view, &SheetView::commanded, this, &TablePage::run);
    connect(m_view, &SheetView::repairRequested, this, &TablePage::repair);
    connect(m_view, &SheetView::currentCellChanged, this, [this] {
        refreshField();
        refreshCommands();
        if (const auto row = currentRow())
            Q_EMIT rowChosen(*row);
        Q_EMIT cellChosen();
    });
    connect(m_field, &FieldBar::backRequested, this, &TablePage::backToFile);
    connect(m_note, &NoteLine::pressed, this, &TablePage::focusTable);
    connect(m_note, &NoteLine::left, this, [this] {
        noteKeys();
        focusTable();
    });
}

void TablePage::run(TableCommand command)
{
    switch (command) {
    case TableCommand::Copy: return copy();
    case TableCommand::Cut: return cut();
    case TableCommand::Paste: return paste();
    case TableCommand::Fill: return fillDown();
    case TableCommand::Clear: return clear();
    case TableCommand::Add: return addRow();
    case TableCommand::Duplicate: return duplicateRow();
    case TableCommand::Remove: return removeRows();
    case TableCommand::MoveUp: return moveRow(-1);
    case TableCommand::MoveDown: return moveRow(1);
    case TableCommand::Find: return find();
    case TableCommand::Undo: return takeBack();
    case TableCommand::Leave: Q_EMIT leaveRequested();
    }
}

/// What never became an edit is taken back here.
void TablePage::takeBack()
{
    if (m_refused.empty())
        return undoRequested();
    m_refused.clear();
    refreshProblems();
}

void TablePage::setDraft(DraftPtr draft, DraftPtr reference, const Problems& problems)
{
    const bool ours = draft && expects(*draft);
    if (!ours) {
        if (draft != m_draft)
            m_view->dropEditor();
        m_gesture.clear();
        m_model->setTouched({}, {});
        m_refused.clear();
        m_typedItem.clear();
        noteKeys();
    }
    m_expected.reset();
    m_draft = std::move(draft);
    if (m_draft)
        m_numbers = Numbers(*m_draft);
    m_reference = std::move(reference);
    m_problems = problems;
    m_model->setDraft(m_draft, m_reference);
    refreshProblems();
    if (!m_view->currentIndex().isValid() && m_model->content().rows() > 0 && m_model->columnCount() > 3)
        m_view->setCurrentCell({0, firstColumn()});
    refreshField();
    refreshCommands();
}

QString TablePage::wordOf(BalancingItem item)
{
    return tr(std::ranges::find(itemWords, item, &std::pair<BalancingItem, const char*>::first)->second);
}

void TablePage::setBalancingItem(BalancingItem item)
{
    m_model->setBalancingItem(item);
    if (m_item)
        m_item->setCurrentIndex(m_item->findData(static_cast<int>(item)));
}

/// Where the cursor stands at first: on the first figure that can be edited.
std::string TablePage::firstColumn() const
{
    constexpr int behindNames = 3;
    return list().ofLenders() ? "repoLenders"
                              : m_model->content().column(std::min(behindNames, m_model->columnCount() - 1)).key();
}

std::optional<std::size_t> TablePage::currentRow() const
{
    const auto cell = m_view->currentCell();
    if (!cell || cell->row >= m_model->content().rows())
        return {};
    return cell->row;
}

void TablePage::selectRow(std::size_t row)
{
    const auto cell = m_view->currentCell();
    if (row < m_model->content().rows() && (!cell || cell->row != row))
        m_view->setCurrentCell({row, cell ? cell->column : firstColumn()});
}

void TablePage::focusTable() { m_view->setFocus(Qt::ShortcutFocusReason); }

int TablePage::errorCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_model->problems().all(), [](const RowProblem& p) { return !p.warning; }));
}

void TablePage::request(const QString& text, const Edit& edit, std::size_t row, const QString& mergeKey)
{
    if (!m_draft)
        return;
    const auto after = std::make_shared<const ScenarioDraft>(this->after(edit));
    if (*after == *m_draft)
        return;
    if (mergeKey.isEmpty() || mergeKey != m_gesture)
        m_gestureFrom = m_draft;
    m_gesture = mergeKey;
    const QString sentence = differenceSentence(
        *m_gestureFrom, *after, part(), list().toldColumns(*after, m_model->content().columns()), m_numbers);
    m_expected = after;
    Q_EMIT sentenceRequested(sentence.isEmpty() ? text : sentence);
    Q_EMIT editRequested(EditDraft{text, edit, mergeKey, list().selection(*after, row)});
}

void TablePage::setRoom(Room room)
{
    m_note->setScarce(room != Room::Ample);
    m_commandRow->setVisible(room != Room::Bare);
    m_field->setVisible(room == Room::Ample || room == Room::Scarce);
}

void TablePage::repair(const RowProblem& problem, const RepairButton& button)
{
    const std::size_t row = problem.row;
    request(tr("%1: %2").arg(titleOf(row), button.text), button.edit, row);
    focusTable();
}

void TablePage::noteKeys()
{
    m_note->tellMeanwhile(
        tr("<b>F2</b> edit &nbsp; <b>Tab</b> next &nbsp; <b>Ctrl+V</b> paste from a spreadsheet &nbsp; "
           "<b>Ctrl+D</b> fill down &nbsp; "
           "<b>Alt+↑ ↓</b> move the row &nbsp; <b>=*1.1</b> calculate &nbsp; <b>Ctrl+Z</b> undo"));
}

void TablePage::refreshProblems()
{
    if (!m_draft)
        return;
    std::erase_if(m_typedItem, [&](const auto& typed) {
        const auto row = rowOf(*m_draft, Part::Dealers, typed.first);
        return !row || (balances(m_draft->dealers[*row]) && !m_expected);
    });
    const ProblemSource source{
        *m_draft, m_reference.get(), m_problems, m_refused, m_model->content().balancingItem(), m_typedItem};
    const auto& columns = m_model->content().columns();
    m_model->setProblems({list().ofLenders() ? claimProblems(source, columns, m_numbers)
                                             : rowProblems(source, part(), columns, m_numbers),
        m_refused});
    const int count = static_cast<int>(m_model->problems().all().size()), errors = errorCount();
    const QColor ink = errors > 0 ? theme().breachText : count > 0 ? theme().nearText : theme().absorbText;
    const bool dealers = part() == Part::Dealers && !list().ofLenders(), none = m_model->content().rows() == 0;
    const QString good = none ? tr("no rows yet") : dealers ? tr("every row balances") : tr("no problems");
    m_state->setText(count == 0 ? good : tr("%n problem(s)", nullptr, count) + QStringLiteral("   ") + tr("next F8"));
    m_state->setIcon(count == 0 ? QIcon() : icon(QStringLiteral("warn"), ink, static_cast<int>(theme().length(16))));
    m_state->setAccessibleName(m_state->text());
    m_state->setEnabled(count > 0);
    m_state->setStyleSheet(QStringLiteral("QPushButton, QPushButton:disabled { color: %1; border-color: transparent; "
                                          "background: transparent; font-weight: 600; }")
                               .arg(ink.name()));
    Q_EMIT problemsChanged();
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
            on = on && *row + 1 < m_model->content().rows();
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
    if (m_item) {
        m_item->setFont(theme().font(12));
        m_itemLabel->setFont(theme().font(12));
    }
    refreshProblems();
}

/// Escape leaves the search for the table; elsewhere it leaves the editor.
void TablePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_search->hasFocus())
        focusTable();
    else
        View::keyPressEvent(event);
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
