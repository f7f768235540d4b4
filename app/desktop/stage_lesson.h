// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/lesson_beats.h"
#include "views/panel.h"

#include <QObject>

class QLabel;
class QScrollArea;

namespace waterhammer {

class CardPart;
class ChartPane;
class ContagionGraph;
class DealerPanel;
class FreePart;
class GoalPart;
class LoopGainDial;
class MarkdownLabel;
class QuestionPart;
class Scrubber;
class Session;
class SpotMarks;
class SpotNumber;
class TablePart;

/// The lesson that is open, before a room: its questions, cards and tables over the picture, its spots one by one, what
/// is to be reached, and the run A beside B. Words that are the presenter's are not here.
class StageLesson : public QObject {
    Q_OBJECT
public:
    /// What of the stage it points at and fills; all outlive it.
    struct Views {
        ContagionGraph* graph;
        LoopGainDial* dial;
        ChartPane* prices;
        Scrubber* scrubber;
    };
    StageLesson(Session& session, QWidget* stage, const Views& views);
    /// The person has the lesson again, with the answers given before the room's.
    ~StageLesson() override;

    void setTheme(const Theme& theme);
    void look(const Shown& shown, Changes changes);

    /// One is open and can be played.
    [[nodiscard]] bool playing() const { return bool(m_lesson); }
    /// A beat on, or back; false: none is open.
    bool goOn();
    bool goBack();
    /// What going on leads to, in a line; empty: nothing comes.
    [[nodiscard]] QString nextText() const;
    /// The beat at hand.
    [[nodiscard]] LessonBeat beat() const { return m_beats[m_at]; }
    /// What the room says to the question at hand, as the presenter has it; nothing: none yet.
    void setRoomAnswer(const std::optional<AnswerLesson>& answer) { m_given = answer; }
    /// What stands at the head of the picture.
    [[nodiscard]] QString title() const;

    // ---- what stands where is the stage's
    [[nodiscard]] QWidget* page() const;
    [[nodiscard]] QWidget* drawer() const;
    /// What it needs room for.
    struct Wants {
        bool page = false;   ///< something stands over the picture
        bool drawer = false; ///< something is left to the room,
        bool all = false;    ///< or everything
        bool two = false;    ///< A stands beside B
        bool dealer = false; ///< a number is at a dealer's books
        bool strip = false;  ///< a text at the foot of the picture in place of the day's
    };
    [[nodiscard]] Wants wants() const;
    [[nodiscard]] int stripHeight(int width) const;
    [[nodiscard]] int pageHeight(int width) const;
    void placeStrip(const QRect& at);
    void placeTwo(const QRect& left, const QRect& right); ///< B is the stage's own picture
    /// What the stage's own picture is told: beside run A there are no ghosts.
    [[nodiscard]] Shown ofGraph(const Shown& shown) const;
    [[nodiscard]] Changes changesOfGraph(); ///< besides what has changed
    void placeDealer(const QRect& at);
    /// Once all stands where it belongs.
    void mark();

Q_SIGNALS:
    /// What it needs room for is another.
    void roomChanged();

private:
    void makePage();
    void makeDrawer();
    void renew(const Shown& shown, Changes changes);
    void showBeat();
    void showPage();
    void showStrip();
    void showTwo(const Shown& shown, Changes changes);
    void arrive();
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] std::optional<AnswerLesson> answer() const;
    [[nodiscard]] bool twoRuns() const;
    [[nodiscard]] std::optional<Control> controlAtHand() const;
    [[nodiscard]] std::optional<Hint> placeOf(const Control& control) const;

    Session& m_session;
    QWidget* m_stage;
    Views m_views;
    LessonShownPtr m_lesson;
    std::vector<LessonBeat> m_beats{LessonBeat{}};
    std::size_t m_at = 0, m_step = 0;
    LessonStudyPtr m_study;
    bool m_fromBehind = false; ///< the step was entered backwards
    bool m_two = false;        ///< the picture was told so
    std::optional<AnswerLesson> m_given;
    QScrollArea *m_page, *m_drawer;
    QLabel *m_pageTitle, *m_nameA, *m_nameB;
    QuestionPart* m_question;
    CardPart* m_cards;
    TablePart *m_table, *m_watched;
    GoalPart* m_goals;
    FreePart* m_free;
    MarkdownLabel *m_text, *m_task;
    SpotNumber* m_number = nullptr;
    ContagionGraph* m_a;
    DealerPanel* m_dealer;
    SpotMarks* m_marks;
    Theme m_theme;
};

} // namespace waterhammer
