// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/installed_language.h"
#include "app/desktop/window.h"

#include <QObject>

#include <memory>

class QSettings;

namespace waterhammer {

/// The window of a session, made anew from the same session when another language is chosen: nothing of the study, its
/// history or its day is another.
class LiveWindow : public QObject {
    Q_OBJECT
public:
    /// All three outlive it. What is remembered goes to `store` as it changes.
    LiveWindow(Session& session, InstalledLanguage& language, QSettings& store);

    /// Never null; it may be another after each turn of the event loop.
    [[nodiscard]] Window& now() { return *m_window; }

private:
    void make();
    void speak(const QString& code);

    Session& m_session;
    InstalledLanguage& m_language;
    QSettings& m_store;
    std::unique_ptr<Window> m_window;
};

} // namespace waterhammer
