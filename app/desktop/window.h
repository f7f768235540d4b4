// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/desktop/actions.h"
#include "app/desktop/desk.h"
#include "app/desktop/file_desk.h"
#include "app/desktop/library_desk.h"
#include "app/desktop/pair_desk.h"
#include "views/shell/first_hint.h"
#include "views/shell/notice_bar.h"
#include "views/shell/run_status.h"

#include <QLabel>
#include <QMainWindow>

class QMenu;

namespace waterhammer {

class HelpDesk;
class LessonDesk;
class MainBar;
class RecordDesk;
class StageDesk;

/// The window over a session: it makes the panels of the table, shows them what the session tells, and hands on what
/// they ask.
class Window : public QMainWindow {
    Q_OBJECT
public:
    explicit Window(Session& session);
    ~Window() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] FileDesk& files() { return *m_files; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] HelpDesk& help() { return *m_help; }

    void setTheme(ThemeKind kind, double textScale);
    /// The hint of the first start.
    void showHint();
    /// The study for a room, on the whole screen.
    void present();
    [[nodiscard]] QWidget* stage() const; ///< null while there is none
    /// The library, where it is to come at the start.
    void showLibraryAtStart();
    /// Sizes and places as at the last time, or as at the first.
    void restoreLayout();
    /// Takes them down for the next time.
    void remember();
    [[nodiscard]] QString noticeText() const { return m_notices->spokenText(); }

Q_SIGNALS:
    /// The window is to be made anew in this language.
    void languageRequested(const QString& language);
    /// Something worth remembering even if the program is killed.
    void settingsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanels();
    void buildToolBar();
    void buildMenus();
    void buildFileMenu();
    void fillScenarioMenu(QMenu& menu);
    void buildViewMenu();
    QMenu* addMenu(const char* name, const QString& title);
    void connectFileActions();
    void connectStudyActions();
    void connectViewActions();
    void connectSession();
    void connectCompareActions();
    /// The action asks for this.
    void asks(QAction* action, const Request& request);

    void look(const Shown& shown, Changes changes);
    void showStatus(const Shown& shown);
    void showHistory(const Shown& shown);
    void showTitles();
    void showPins(const Shown& shown);
    void showBranching(const Shown& shown);
    void showLeftOut(const Shown& shown);
    [[nodiscard]] bool hasRoomForRun();
    void pin();
    void themeFromSettings();
    void scaleText(double factor);
    void arrange();
    /// Where the docks stand, and at which density: it fits no other one.
    [[nodiscard]] QByteArray deskState() const;
    /// A screen may be smaller than the one the window was last on: Play is never outside.
    void keepOnScreen();

    Session& m_session;
    Actions* m_actions;
    NoticeBar* m_notices;
    FileDesk* m_files;
    std::vector<PlacedPanel> m_panels;
    Desk* m_desk;
    PairDesk* m_pair;
    LibraryDesk* m_library;
    HelpDesk* m_help;
    LessonDesk* m_lessons;
    RecordDesk* m_recorder;
    MainBar* m_bar;
    RunStatus* m_status;
    QLabel* m_fileName;
    FirstHint* m_hint;
    StageDesk* m_stage;
    /// "Pin this run" and "Branch here" on the tool bar: where there is little room they are in the menu alone.
    QAction *m_pinTool, *m_branchTool;
    Theme m_theme;
};

} // namespace waterhammer
