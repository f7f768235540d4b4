// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels.h"
#include "model/lesson/lesson.h"
#include "views/lesson/spot_marks.h"

#include <QImage>
#include <QObject>
#include <QUrl>

class QMainWindow;
class QMenu;

namespace waterhammer {

class Desk;
class FileDesk;
class HelpDesk;
class LessonPanel;
class NoticeBar;
class Session;

/// The lesson in the window: the numbers at what its words tell of, what it brings in sight, where its links lead, and
/// the menu that has all lessons.
class LessonDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all live as long as `window`.
    struct Parts {
        QMainWindow& window;
        Session& session;
        Actions& actions;
        Desk& desk;
        FileDesk& files;
        HelpDesk& help;
        NoticeBar& notices;
        const std::vector<PlacedPanel>& panels;
    };
    explicit LessonDesk(const Parts& parts);

    /// All lessons there are, and what is done with the one that is open.
    void fillMenu(QMenu& menu);
    void setTheme(const Theme& theme);
    void look(const Shown& shown, Changes changes);
    /// Where lessons lie: those of the program, and of the data folder.
    [[nodiscard]] static QStringList folders();

    /// The folder of a lesson by its path or by its id; empty: it names none.
    [[nodiscard]] static QString folderOf(const QString& named);

Q_SIGNALS:
    /// Where the reader is has changed: to be written down at once.
    void settingsChanged();

private:
    void connectActions();
    void openFolder();
    void follow(const QUrl& link);
    void openScenario(const QString& id);
    void keep();
    void saveAnswers(const QString& name);
    void enterStep();
    void bringInSight(const Sourced& control);
    void mark();
    void placeRuns();
    [[nodiscard]] QImage picture(const QString& path, int width) const;
    [[nodiscard]] QString titleOf(const QString& folder);

    Parts m_parts;
    LessonPanel* m_panel = nullptr;
    SpotMarks* m_marks;
    LessonShownPtr m_lesson;
    QMap<QString, QString> m_titles; ///< by folder
    bool m_marking = false;          ///< it is asked for already
    bool m_besides = false;          ///< two runs stand side by side for a step's sake
};

} // namespace waterhammer
