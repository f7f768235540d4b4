// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/desktop/actions.h"
#include "app/desktop/desk.h"
#include "app/desktop/file_desk.h"
#include "views/shell/first_hint.h"
#include "views/shell/notice_bar.h"
#include "views/shell/run_status.h"

#include <QLabel>
#include <QMainWindow>

class QPushButton;

namespace waterhammer {

class ChannelSwitches;
class ChartPanel;
class ContagionGraph;
class DealerPanel;
class DealersTable;
class EditorDock;
class EventLog;
class LeverPanel;
class MarketStatePanel;
class PolicyList;
class TimelinePanel;
class WhyPanel;

/// The window: it owns the panels and connects them with the session. A panel asks, the session changes, every
/// panel is shown the new value; nothing else passes between them.
class Window : public QMainWindow {
    Q_OBJECT
public:
    explicit Window(Session& session);
    ~Window() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] FileDesk& files() { return *m_files; }
    [[nodiscard]] Actions& actions() { return *m_actions; }

    void setTheme(ThemeKind kind, double textScale);
    void select(const Selection& selection);
    void setEditing(bool editing);
    /// The hint of the first start.
    void showHint();
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
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPanels();
    void buildToolBar();
    void buildMenus();
    void connectPanels();
    void connectActions();
    void connectSession();
    void themeFromSettings();

    void showDraft();
    void showRun(const RunPtr& run);
    void showNoRun();
    void showMoment(const Moment& moment);
    void showState();
    void showProblemDealer();
    void showTitles();
    void arrange();
    void ask(const Selection& question);
    void edit(const DraftEdit& edit);
    [[nodiscard]] bool isWhole(const Selection& selection) const;

    Session& m_session;
    Actions* m_actions;
    NoticeBar* m_notices;
    FileDesk* m_files;
    QWidget* m_controls;
    LeverPanel* m_levers;
    ChannelSwitches* m_channels;
    PolicyList* m_policies;
    QPushButton* m_more;
    ContagionGraph* m_graph;
    ChartPanel* m_charts;
    MarketStatePanel* m_market;
    DealersTable* m_dealers;
    DealerPanel* m_detail;
    WhyPanel* m_why;
    EventLog* m_events;
    EditorDock* m_editor;
    TimelinePanel* m_timeline;
    Desk* m_desk;
    RunStatus* m_status;
    QLabel *m_scenarioName, *m_fileName;
    FirstHint* m_hint;
    Theme m_theme;
    RunPtr m_run;
    int m_toldRound = -1; ///< the day "Why?" is asked about
    Selection m_question; ///< what "Why?" is asked about, on whatever day
};

} // namespace waterhammer
