// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/stage_clock.h"
#include "app/desktop/stage_steps.h"
#include "views/shown/request.h"
#include "views/shown/shown.h"
#include "views/theme.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLayout;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace waterhammer {

class FreePart;
class GoalPart;
class LeverPanel;
class QuestionPart;
class Session;
class Stage;
class VoteCount;

/// The presenter's own screen, where the stage stands on another: what the room sees, what comes next, the notes of the
/// file or of the lesson with what is right, votes, time and plan, and levers to try out while the room's picture
/// stands still. The room sees none of it.
class Presenter : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    Presenter(Session& session, Stage& stage, const Theme& theme);

    /// Which screen the room looks at, "HDMI-1, 1920 × 1080"; empty: none, and that is said.
    void setRoomScreen(const QString& name);
    [[nodiscard]] StageClock& clock() { return m_clock; }
    /// Once more all that has no signal of its own: time, the room's picture.
    void renew();

Q_SIGNALS:
    void endAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* makeLabel(const char* name, const QString& spoken);
    QWidget* makeHead();
    QWidget* makeRoom();
    QWidget* makeNotes();
    QWidget* makeTrial(QWidget* inside);
    QWidget* makeSteps();
    QWidget* makeControls();
    QPushButton* makeControl(const char* name, const QString& text, int key);
    void dress();
    void showSteps();
    void showNotes();
    void showNext();
    void showTime();
    void showRoom();
    void tryFirst();
    void askTried(const Request& request);
    [[nodiscard]] std::optional<std::size_t> at() const; ///< the step at hand
    [[nodiscard]] const StageStep* stepAtHand() const;
    // of a lesson: presenter_lesson.cpp
    void makeLessonParts(QWidget* inside, QLayout& column);
    void takeLesson(const Shown& shown);
    void showLessonNotes();
    void showVotes();
    void showLessonNext();
    void showTrial(const Shown& shown, Changes changes);
    void giveAnswer();

    Session& m_session;
    Stage& m_stage;
    StageClock m_clock;
    QTimer m_ticks;
    Theme m_theme;
    bool m_stale = true; ///< the room may see something else than its picture here
    std::vector<StageStep> m_steps;
    LessonShownPtr m_lesson; ///< null: none is before the room
    LessonStudyPtr m_stepsOf;
    QLabel *m_title, *m_elapsed, *m_plan, *m_wall, *m_noRoom, *m_room, *m_next, *m_nextText, *m_screen;
    QProgressBar* m_progress;
    QTextBrowser* m_notes;
    VoteCount* m_votes;
    LeverPanel* m_levers;
    QuestionPart* m_says; ///< a number or a line that the room says
    GoalPart* m_goals;
    FreePart* m_free;
    QWidget* m_trial; ///< what is tried here first
    QListWidget* m_list;
    QCheckBox* m_hide;
    QPushButton *m_on, *m_black, *m_freeze, *m_pointer, *m_glass;
};

} // namespace waterhammer
