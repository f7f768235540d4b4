// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/parameter_table.h"

#include "views/controls/parameter_model.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace waterhammer {

namespace {

/// A choice is edited with a list of its words; a value that does not suit has a frame.
class ValueCell : public QStyledItemDelegate {
public:
    explicit ValueCell(ParameterTable* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStringList choices = index.data(ParameterModel::ChoicesRole).toStringList();
        if (choices.isEmpty()) {
            QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setAccessibleName(index.siblingAtColumn(ParameterModel::Name).data().toString());
            return editor;
        }
        auto* box = new QComboBox(parent);
        box->setAccessibleName(index.siblingAtColumn(ParameterModel::Name).data().toString());
        box->addItems(choices);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(ParameterModel::FaultRole).toString().isEmpty())
            return;
        painter->setPen(QPen(m_view->theme().breach, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

private:
    const ParameterTable* m_view;
};

} // namespace

ParameterTable::ParameterTable(QWidget* parent)
    : View(parent)
    , m_model(new ParameterModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_default(new QPushButton(tr("Back to default"), this))
    , m_table(new QTableView(this))
    , m_detail(new QLabel(this))
{
    setObjectName(QStringLiteral("parameterTable"));
    setAccessibleName(tr("All parameters"));
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(ParameterModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(ParameterModel::Name);

    m_search->setObjectName(QStringLiteral("parameterSearch"));
    m_search->setAccessibleName(tr("Find a parameter by name, path or value"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setObjectName(QStringLiteral("parameterDetail"));
    m_search->setPlaceholderText(tr("Find by name, path or value"));
    m_search->setClearButtonEnabled(true);
    m_default->setObjectName(QStringLiteral("parameterDefault"));
    m_default->setAccessibleName(tr("Back to default"));
    m_default->setToolTip(tr("The value that the file had when it was opened"));

    makeTable();

    connect(m_search, &QLineEdit::textChanged, this, &ParameterTable::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        m_table->setCurrentIndex(m_found->index(0, ParameterModel::Value));
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            m_model->backToDefault(currentRow());
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParameterTable::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ParameterTable::showState);
    connect(m_model, &ParameterModel::editRequested, this, &ParameterTable::editRequested);

    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_count);
    head->addWidget(m_default);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    themeChanged();
}

void ParameterTable::makeTable()
{
    m_table->setObjectName(QStringLiteral("parameters"));
    m_table->setAccessibleName(tr("Parameters"));
    m_table->setModel(m_found);
    m_table->setItemDelegateForColumn(ParameterModel::Value, new ValueCell(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSortingEnabled(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ParameterModel::Description, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void ParameterTable::setDraft(const DraftPtr& draft, const DraftPtr& reference)
{
    m_draft = draft;
    m_reference = reference ? reference : draft;
    m_stale = true;
    if (isVisible())
        takeDraft();
}

void ParameterTable::takeDraft()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_model->setDraft(m_draft, m_reference);
    showState();
}

void ParameterTable::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    takeDraft();
}

void ParameterTable::find(const QString& text)
{
    if (!text.isEmpty())
        m_search->setText(text);
    m_search->setFocus();
    m_search->selectAll();
}

void ParameterTable::filter(const QString& text)
{
    m_found->setFilterFixedString(text.trimmed());
    showState();
}

int ParameterTable::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_found->mapToSource(current).row() : -1;
}

void ParameterTable::showState()
{
    const int shown = m_found->rowCount(), all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n parameter(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    const int row = currentRow();
    m_default->setEnabled(row >= 0 && !m_model->isDefault(row));
    setProperty("helpField", row < 0 ? QVariant() : QString::fromStdString(m_model->row(row).path));
    const QString fault = row < 0 ? QString() : m_model->index(row, 0).data(ParameterModel::FaultRole).toString();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, fault.isEmpty() ? theme().ink2 : theme().breachText);
    m_detail->setPalette(colours);
    if (row < 0)
        m_detail->setText(tr("Double-click a value to change it."));
    else
        m_detail->setText(
            tr("%1. %2").arg(m_model->row(row).name, fault.isEmpty() ? m_model->row(row).sentence : fault));
}

void ParameterTable::themeChanged()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    m_model->setTheme(theme());
    layout()->setContentsMargins(px(10), px(8), px(10), px(8));
    m_table->setFont(theme().font(type::table));
    m_table->verticalHeader()->setDefaultSectionSize(px(24));
    constexpr std::pair<int, int> widths[] = {{ParameterModel::Name, 240}, {ParameterModel::Value, 84},
        {ParameterModel::Unit, 42}, {ParameterModel::RangeOf, 96}, {ParameterModel::Default, 78},
        {ParameterModel::Path, 170}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, px(width));
    m_table->horizontalHeader()->setMinimumSectionSize(px(40));
    m_detail->setFont(theme().font(type::label));
    m_detail->setMinimumHeight(px(30)); // two lines, so that the table does not jump
    showState();
    update();
}

void ParameterTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace waterhammer
