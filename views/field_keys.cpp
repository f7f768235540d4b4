// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/field_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace waterhammer {

namespace {

/// Whether a field has a use for the key of its own.
bool uses(const QLineEdit& field, const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Undo))
        return field.isUndoAvailable();
    const bool redo =
        key.matches(QKeySequence::Redo) || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
    if (redo)
        return field.isRedoAvailable();
    return key.key() != Qt::Key_E || key.modifiers() != Qt::ControlModifier;
}

} // namespace

FieldKeys::FieldKeys(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* field = qobject_cast<QLineEdit*>(object);
    if (!field || uses(*field, *static_cast<QKeyEvent*>(event)))
        return false;
    event->ignore();
    return true;
}

} // namespace waterhammer
