// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/live_window.h"

#include <QSettings>

namespace waterhammer {

LiveWindow::LiveWindow(Session& session, InstalledLanguage& language, QSettings& store)
    : m_session(session)
    , m_language(language)
    , m_store(store)
{
    make();
}

void LiveWindow::make()
{
    m_window = std::make_unique<Window>(m_session);
    // Queued: its own menu asks for it.
    connect(m_window.get(), &Window::languageRequested, this, &LiveWindow::speak, Qt::QueuedConnection);
    connect(m_window.get(), &Window::settingsChanged, this, [this] { m_session.settings.save(m_store); });
    m_window->restoreLayout();
}

void LiveWindow::speak(const QString& code)
{
    m_session.settings.chooseLanguage(code);
    m_window->remember();
    m_session.settings.save(m_store);
    m_window.reset();
    m_language.use(m_session.settings.languageNow());
    make();
    m_window->show();
    m_window->files().offerRecovery();
}

} // namespace waterhammer
