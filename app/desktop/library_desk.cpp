// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/library_desk.h"

#include "app/core/lesson_source.h"
#include "app/desktop/file_desk.h"
#include "views/language.h"
#include "views/library/library_page.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace waterhammer {

LibraryDesk::LibraryDesk(FileDesk& files, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_files(files)
    , m_settings(settings)
    , m_window(window)
    , m_library(std::make_shared<WindowLanguage>())
{
}

void LibraryDesk::show(const Theme& theme)
{
    if (!m_dialog)
        m_dialog = make(theme);
    m_library.open(folders());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void LibraryDesk::openFolder(const Theme& theme)
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_dialog ? m_dialog : &m_window, tr("Open Folder"), m_settings.lastFolder);
    if (folder.isEmpty())
        return;
    m_settings.lastFolder = m_folder = folder;
    show(theme);
    m_dialog->findChild<LibraryPage*>()->goTo(folder);
}

QDialog* LibraryDesk::make(const Theme& theme)
{
    auto* dialog = new QDialog(&m_window);
    dialog->setObjectName(QStringLiteral("library"));
    dialog->setWindowTitle(tr("Library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new LibraryPage(m_settings.libraryAtStart, dialog);
    page->setTheme(theme);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    dialog->resize((QSizeF(1010, 660) * theme.textScale()).toSize().boundedTo(m_window.size()));

    connect(page, &LibraryPage::chosen, this, &LibraryDesk::open);
    connect(page, &LibraryPage::folderAsked, this, [this, page] { openFolder(page->theme()); });
    connect(page, &LibraryPage::atStartChosen, this, [this](bool atStart) {
        m_settings.libraryAtStart = atStart;
        Q_EMIT m_files.settingsChanged();
    });
    connect(dialog, &QDialog::finished, &m_library, &Library::stop);
    connect(&m_library, &Library::opened, page, [this, page] { page->setCards(m_library.cards()); });
    connect(&m_library, &Library::filled, page, [this, page](int card) {
        const auto i = static_cast<std::size_t>(card);
        page->fill(i, m_library.cards()[i]);
    });
    return dialog;
}

void LibraryDesk::open(const QString& path)
{
    if (isLesson(path)) {
        Q_EMIT lessonChosen(path);
        if (m_dialog)
            m_dialog->close();
        return;
    }
    if (!m_files.mayLeave())
        return;
    if (path.startsWith(QLatin1Char(':')))
        m_files.openBuiltIn(path);
    else if (!m_files.open(path))
        return; // the window says why
    if (m_dialog)
        m_dialog->close();
}

/// Of one's own, where there is one, and what was asked for.
QStringList LibraryDesk::folders() const
{
    QStringList found;
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    for (const QString& name : {QStringLiteral("scenarios"), QStringLiteral("lessons")})
        if (data.exists(name))
            found << data.filePath(name);
    if (!m_folder.isEmpty())
        found << m_folder;
    return found;
}

} // namespace waterhammer
