// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/document.h"
#include "app/core/recovery.h"

#include <QTimer>

namespace waterhammer {

/// Sees to it that unsaved work has a copy: soon after a change, and while changes go on without a pause, never older
/// than five seconds. Lives as long as the document, whatever windows come and go.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// Of this document, into these copies; both must live as long.
    Autosave(Document& document, Recovery& recovery);

    /// Writes the work down without waiting for a pause; Recovery::kept() follows.
    void soon();
    /// The same, and waits for it: before something that may end the program. As Recovery::wait().
    QString now();

private:
    Document& m_document;
    Recovery& m_recovery;
    QTimer m_quiet;  ///< begins again with every change
    QTimer m_latest; ///< begins with the first change that is in no copy
};

} // namespace waterhammer
