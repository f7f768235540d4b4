// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace waterhammer {

/// Lets the window's keys through while a text field has the focus. A field claims some of them for itself: Ctrl+E for
/// the end of the line, undo and redo even when it has nothing to take back.
class FieldKeys : public QObject {
public:
    /// For the whole program, as long as `parent` lives.
    explicit FieldKeys(QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace waterhammer
