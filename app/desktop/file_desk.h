// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/autosave.h"
#include "app/core/settings.h"
#include "views/shell/notice_bar.h"

#include <QFileSystemWatcher>
#include <QTimer>

class QMenu;

namespace waterhammer {

/// What a person does with files: new, open, save, recent, the question before work is lost, the notice that a file
/// has changed under us, and the copies that survive a kill. Speaks through the notice bar; asks by dialog only
/// where the answer decides whether work is lost.
class FileDesk : public QObject {
    Q_OBJECT
public:
    FileDesk(Document& document, Recovery& recovery, Autosave& autosave, NoticeBar& notices, Settings& settings,
        QWidget* window);

    void newScenario();
    void openAsked();
    bool open(const QString& path);
    void openBuiltIn(const QString& resource);
    bool save();
    bool saveAs();
    /// Whether the scenario at hand may be left: saved, or given up on purpose.
    [[nodiscard]] bool mayLeave();
    /// The program ends in order: nothing is left to recover.
    void close();
    /// Writes unsaved work down and waits for it: the program may end at any moment.
    void commitTyping() const;
    void keepCopy();

    void fillRecentMenu(QMenu& menu);
    void offerRecovery();

    /// Scenarios that travel in the program: name and resource.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> builtIn();
    static constexpr auto firstScenario = ":/scenarios/dealer-prime.waterhammer.json";

Q_SIGNALS:
    /// The scenario at hand is about to be left: what stands in front of it gives way.
    void leaving();
    /// Files used lately, and where: to be written down at once, lest a kill forget them.
    void settingsChanged();

private:
    void begin();
    void watch();
    void lookAtFile();
    void tellChanged();
    void tellGone();
    void tellKept(const QString& fault);
    void tellOpenTwice(const QString& path);
    void recover(const LostWork& work);
    void tellProblems(const QString& name, const Problems& problems, bool opened);
    void tellNotices(const QString& name, const Problems& notices);
    bool saveTo(const QString& path);
    bool mayOverwrite(const QString& path);
    bool mayReplace(const QString& path);
    [[nodiscard]] QString suggestedPath() const;

    Document& m_document;
    Recovery& m_recovery;
    Autosave& m_autosave;
    NoticeBar& m_notices;
    Settings& m_settings;
    QWidget* m_window;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;   ///< a file that is being replaced is gone for a moment
    QDateTime m_seenAt; ///< of the file when it was last looked at
};

} // namespace waterhammer
