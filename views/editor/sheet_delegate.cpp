// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_delegate.h"

#include "views/editor/cell_text.h"
#include "views/editor/row_words.h"
#include "views/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace waterhammer {

namespace {
constexpr int margin = 6, corner = 5;
constexpr auto shiftProperty = "shift", freshProperty = "fresh";

/// The choice of this name or id, or the only one of whose name this is a part; else what was typed, to be refused.
QString chosenBy(const QString& typed, const QComboBox& list)
{
    if (const int named = list.findText(typed, Qt::MatchFixedString); named >= 0)
        return list.itemData(named).toString();
    int hits = 0, hit = -1;
    for (int i = 0; i < list.count(); ++i)
        if (list.itemText(i).contains(typed, Qt::CaseInsensitive)) {
            ++hits;
            hit = i;
        }
    return hits == 1 ? list.itemData(hit).toString() : typed;
}

/// To be searched by any part of a name.
void makeSearchable(QComboBox& list)
{
    list.setEditable(true);
    list.setInsertPolicy(QComboBox::NoInsert);
    list.completer()->setFilterMode(Qt::MatchContains);
    list.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

QString textOf(QWidget* editor)
{
    if (auto* field = qobject_cast<QLineEdit*>(editor))
        return field->text();
    const auto* list = qobject_cast<QComboBox*>(editor);
    if (list && list->isEditable() && !list->currentText().trimmed().isEmpty())
        return chosenBy(list->currentText().trimmed(), *list);
    return list ? list->currentData().toString() : QString();
}

} // namespace

SheetDelegate::SheetDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

const SheetModel& SheetDelegate::sheet(const QModelIndex& index) const
{
    return *static_cast<const SheetModel*>(index.model());
}

void SheetDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SheetModel& model = sheet(index);
    const SheetModel::Line& line = model.line(index.row());
    QColor ground = m_theme.surface;
    if (line.kind == SheetModel::Line::Kind::Sum)
        ground = m_theme.raised;
    else if (line.kind == SheetModel::Line::Kind::Message)
        ground = m_theme.breachSoft;
    else if (option.state & QStyle::State_Selected || model.isPasted(line.row, index.column())
        || option.features.testFlag(QStyleOptionViewItem::Alternate))
        ground = m_theme.accentSoft;
    painter.fillRect(option.rect, ground);
    painter.setPen(m_theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int column = index.column();
    if (column > 0 && model.content().column(column).group != model.content().column(column - 1).group)
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
}

void SheetDelegate::paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SheetModel& model = sheet(index);
    const std::size_t row = model.line(index.row()).row;
    if (model.content().changedAgainstFile(row, index.column())) {
        const QPoint at = option.rect.topLeft() + QPoint(1, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawPolygon(QPolygon({at, at + QPoint(corner, 0), at + QPoint(0, corner)}));
        painter.setBrush(Qt::NoBrush);
    }
    if (const RowProblem* problem = model.problemAt(row, index.column())) {
        painter.setPen(
            QPen(problem->warning ? m_theme.near : m_theme.breach, 2, problem->warning ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void SheetDelegate::paintCheck(QPainter& painter, const QRect& cell, bool on) const
{
    const int side = static_cast<int>(m_theme.length(12));
    const QRect box(cell.right() - side - margin, cell.center().y() - side / 2, side, side);
    painter.setPen(on ? m_theme.accent : m_theme.lineStrong);
    painter.setBrush(on ? m_theme.accent : m_theme.surface);
    painter.drawRoundedRect(box, 2, 2);
    painter.setBrush(Qt::NoBrush);
    if (on)
        icon(QStringLiteral("check"), m_theme.surface, side).paint(&painter, box);
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SheetModel& model = sheet(index);
    const SheetModel::Line& line = model.line(index.row());
    const SheetColumn& column = model.content().column(index.column());
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const QVariant check = index.data(Qt::CheckStateRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (check.isValid()) {
        paintCheck(*painter, option.rect, check.toInt() == Qt::Checked);
    } else if (column.kind == SheetColumn::Kind::Balance && line.kind == SheetModel::Line::Kind::Row
        && text.isEmpty()) {
        const int side = static_cast<int>(m_theme.length(13));
        icon(QStringLiteral("check"), m_theme.absorbText, side)
            .paint(
                painter, QRect(option.rect.right() - side - margin, option.rect.center().y() - side / 2, side, side));
    } else if (line.kind != SheetModel::Line::Kind::Message) {
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        QFont font = index.data(Qt::FontRole).value<QFont>();
        const int room = option.rect.width() - 2 * margin;
        if (QFontMetrics(font).horizontalAdvance(text) > room)
            font.setFamily(m_theme.condensed(1).family());
        painter->setFont(font);
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), index.data(Qt::TextAlignmentRole).toInt(),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
    }
    if (line.kind == SheetModel::Line::Kind::Row)
        paintMarks(*painter, option, index);
    painter->restore();
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const SheetModel& model = sheet(index);
    const SheetColumn& column = model.content().column(index.column());
    const std::size_t row = model.line(index.row()).row;
    const QString name = model.content().list().title(*model.content().draft(), row) + QStringLiteral(" \u00b7 ")
        + fieldTitle(column, *model.content().draft(), model.content().part(), row);
    QWidget* editor = nullptr;
    if (column.field.kind == CellKind::Choice) {
        auto* list = new QComboBox(parent);
        for (const std::string& choice : column.field.choices(*model.content().draft(), row))
            list->addItem(choiceWord(column, *model.content().draft(), row, choice), QString::fromStdString(choice));
        constexpr int many = 40;
        if (column.field.info.names != Names::Nothing || list->count() > many) {
            makeSearchable(*list);
            list->completer()->popup()->installEventFilter(const_cast<SheetDelegate*>(this));
        }
        editor = list;
    } else {
        auto* field = new QLineEdit(parent);
        field->setAlignment(column.rightAligned ? Qt::AlignRight : Qt::AlignLeft);
        field->setFont(m_theme.font(11.5, QFont::DemiBold));
        field->setProperty(shiftProperty, column.shiftAt(*model.content().draft(), row));
        field->setProperty(freshProperty, m_typing);
        if (!column.isNumber())
            field->setProperty(shiftProperty, QVariant());
        editor = field;
    }
    m_editing = index;
    m_editor = editor;
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(name);
    return editor;
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        if (!field->isModified()) {
            field->setText(text);
            field->selectAll();
        }
    } else if (auto* list = qobject_cast<QComboBox*>(editor)) {
        if (list->lineEdit() && list->lineEdit()->isModified())
            return;
        list->setCurrentIndex(list->findData(text));
        if (list->lineEdit())
            list->lineEdit()->selectAll();
    }
}

/// The view commits on its own while its cursor moves: the table is changed when that is done.
void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    m_editing = QPersistentModelIndex();
    const QString text = textOf(editor);
    if (text == index.data(Qt::EditRole).toString())
        return;
    const auto commit = [model, text, cell = QPersistentModelIndex(index)] {
        if (cell.isValid())
            model->setData(cell, text, Qt::EditRole);
    };
    QMetaObject::invokeMethod(model, commit, Qt::QueuedConnection);
}

void SheetDelegate::commit()
{
    if (m_editing.isValid() && m_editor)
        finish(m_editor, 0, 0);
}

void SheetDelegate::drop()
{
    if (std::exchange(m_editing, QPersistentModelIndex()).isValid() && m_editor)
        Q_EMIT closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
}

/// + and − in a number step it by 1 % of its value; where the text is no number yet they are typed.
bool SheetDelegate::step(QLineEdit& field, const QKeyEvent& key) const
{
    const bool up = key.text() == QStringLiteral("+") || key.key() == Qt::Key_Plus;
    const bool down = key.text() == QStringLiteral("-") || key.key() == Qt::Key_Minus;
    const bool fresh = field.property(freshProperty).toBool();
    field.setProperty(freshProperty, false);
    if ((!up && !down) || fresh || !field.property(shiftProperty).isValid())
        return false;
    const Numbers numbers;
    const auto value = numbers.read(field.text());
    if (!value || field.text().startsWith(u'='))
        return false;
    const double size = key.modifiers() & Qt::AltModifier ? 0.1 : key.modifiers() & Qt::ShiftModifier && !up ? 10 : 1;
    // On many keyboards + itself takes Shift; only the keypad's tells a shifted one.
    const bool tenfold = up && key.modifiers() & Qt::ShiftModifier && key.modifiers() & Qt::KeypadModifier;
    field.setText(numbers.full(stepped(*value, (up ? 1 : -1) * (tenfold ? 10 : size))));
    field.setModified(true);
    return true;
}

/// Closes the editor first: what is typed may change the table so much that the editor's cell is no longer there.
bool SheetDelegate::finish(QWidget* editor, int rows, int columns)
{
    const QPersistentModelIndex cell = std::exchange(m_editing, QPersistentModelIndex());
    if (!cell.isValid())
        return true;
    const QString text = textOf(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (text != cell.data(Qt::EditRole).toString())
        const_cast<QAbstractItemModel*>(cell.model())->setData(cell, text, Qt::EditRole);
    if (rows != 0 || columns != 0)
        Q_EMIT moveOn(rows, columns);
    return true;
}

/// Return in the list of what fits: what is lit there, else what is typed.
bool SheetDelegate::returnInHits(QObject* object, QEvent* event)
{
    auto* hits = qobject_cast<QAbstractItemView*>(object);
    if (!hits || event->type() != QEvent::KeyPress || hits->currentIndex().isValid())
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    hits->hide();
    return m_editor && finish(m_editor, 1, 0);
}

bool SheetDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (qobject_cast<QAbstractItemView*>(object))
        return returnInHits(object, event);
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::FocusOut && !QApplication::activePopupWidget()
        && !editor->isAncestorOf(QApplication::focusWidget())) {
        finish(editor, 0, 0);
        return false;
    }
    if (!editor || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QStyledItemDelegate::eventFilter(object, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool back = key.modifiers() & Qt::ShiftModifier;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while a cell is in edit all keys are its own
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return finish(editor, back ? -1 : 1, 0);
    case Qt::Key_Tab: return finish(editor, 0, 1);
    case Qt::Key_Backtab: return finish(editor, 0, -1);
    case Qt::Key_Escape: drop(); return true;
    default: break;
    }
    if (auto* field = qobject_cast<QLineEdit*>(editor); field && step(*field, key))
        return true;
    return QStyledItemDelegate::eventFilter(object, event);
}

bool SheetDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !(model->flags(index) & Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool click =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!click && !space)
        return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace waterhammer
