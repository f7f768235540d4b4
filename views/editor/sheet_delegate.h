// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_model.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

class QLineEdit;

namespace waterhammer {

/// Paints the cells of an editing table and edits them: a field for numbers and texts, a list for choices.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SheetDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// The next editor was opened by typing: its first key is text, not a step.
    void openedByTyping(bool typing) { m_typing = typing; }

    /// Closes the open editor, if there is one, without its text.
    void drop();
    /// Closes it and takes what was typed.
    void commit();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

Q_SIGNALS:
    /// A cell was committed and the cursor is to go on: by rows and columns.
    void moveOn(int rows, int columns);

private:
    [[nodiscard]] const SheetModel& sheet(const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCheck(QPainter& painter, const QRect& cell, bool on) const;
    bool step(QLineEdit& field, const class QKeyEvent& key) const;
    bool finish(QWidget* editor, int rows, int columns);
    bool returnInHits(QObject* object, QEvent* event);

    Theme m_theme{ThemeKind::Light};
    bool m_typing = false;
    mutable QPersistentModelIndex m_editing; ///< the cell whose editor is open
    mutable QPointer<QWidget> m_editor;
};

} // namespace waterhammer
