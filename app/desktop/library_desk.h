// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/library.h"
#include "views/theme.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace waterhammer {

class FileDesk;
struct Settings;

/// The library as a window of its own: what it shows, folders beside the program's scenarios, and whether it comes at
/// the start.
class LibraryDesk : public QObject {
    Q_OBJECT
public:
    /// Lives as long as `window`.
    LibraryDesk(FileDesk& files, Settings& settings, QWidget& window);

    /// Opens it, or brings it to the front.
    void show(const Theme& theme);
    /// Asks for a folder, whose scenarios stand in it too.
    void openFolder(const Theme& theme);

Q_SIGNALS:
    /// The lesson of this folder is to be opened.
    void lessonChosen(const QString& folder);

private:
    [[nodiscard]] QDialog* make(const Theme& theme);
    void open(const QString& path);
    [[nodiscard]] QStringList folders() const;

    FileDesk& m_files;
    Settings& m_settings;
    QWidget& m_window;
    Library m_library;
    QString m_folder; ///< that was asked for
    QPointer<QDialog> m_dialog;
};

} // namespace waterhammer
