// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "views/shown/lesson_shown.h"
#include "views/shown/request.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace waterhammer {

/// The lesson that is played: at which step its reader is, what was answered, how that is judged. It holds no study and
/// no clock: the session enters its steps into the document.
class LessonPlayer : public QObject {
    Q_OBJECT
public:
    /// So long nothing must have been moved before a puzzle is judged, in ms.
    static constexpr int restTime = 800;

    /// Its worker waits for the first lesson.
    explicit LessonPlayer(QObject* parent = nullptr);

    /// How a lesson is opened.
    struct Opening {
        QString folder;                ///< its own, of the program or of the disk
        std::optional<QString> reader; ///< whose figures; nothing: as remembered
        QVariantMap remembered;        ///< what memory() gave of lessons, by their ids
        bool anew = false;             ///< at the first step, without answers
    };
    /// Reads the lesson and plays its runs, away from the window; then opened() follows.
    void open(Opening opening);
    /// None is open any more.
    void leave();

    /// What there is to see of it; null: none is open.
    [[nodiscard]] const LessonShownPtr& shown() const { return m_shown; }
    /// One is open, and can be played.
    [[nodiscard]] bool playing() const { return m_shown && m_shown->study && m_shown->study->playable(); }
    /// The draft that the step begins with, as the reader's answers have it: a puzzle as it was solved, of a comparison
    /// the run at hand. Null where the step cannot be shown.
    [[nodiscard]] DraftPtr draftOf(std::size_t step) const;
    /// As the step begins, whatever was made of it: what "restore" and the defaults of sliders go back to.
    [[nodiscard]] DraftPtr beginningOf(std::size_t step) const;
    /// The draft that solves the puzzle at hand; null where there is none.
    [[nodiscard]] DraftPtr solution() const;
    /// The run that stands beside the one at hand as a ghost; null: none does.
    [[nodiscard]] RunPtr ghost() const;
    /// Whether days after the last that was shown are withheld now.
    [[nodiscard]] bool hides() const;
    /// Whether what a search for tipping points finds would give the step's answer away.
    [[nodiscard]] bool withholdsSearches() const;

    /// The reader is at this step now.
    void enter(std::size_t step);
    /// Keeps the answer to the question at hand, unless what was right has been shown.
    void answer(const LessonAnswer& answer);
    /// On without an answer, or a solution is shown.
    void skip();
    /// One more hint.
    void hint();
    /// The clock stands at the close of this day of the step's run, and all days up to `seen` may be known.
    void reach(int day, int seen);
    /// The reader has moved something.
    void stir();
    /// A run of the draft at hand is there.
    void take(const RunPtr& run);

    /// A room plays it from now on, be it opened later: what is answered then is the room's, and is gone when it ends;
    /// answers of the person stand aside meanwhile. A lesson that is opened then begins with its first step.
    void beginRoom();
    void endRoom();

    /// Whether it is the person's: not one that was opened as written before a room, where somebody's own figures are
    /// remembered, which are to stay.
    [[nodiscard]] bool isOwn() const;

    /// What is to be remembered of the lesson that is open: its edition, the step, the answers.
    [[nodiscard]] QVariantMap memory() const;

Q_SIGNALS:
    /// A lesson has been read; it can be played, or not.
    void opened();
    /// What there is to see is another.
    void changed();

private:
    void receive(const LessonStudyPtr& study);
    void recall(const QVariantMap& memory);
    void putAside();
    void look();
    void rest();
    void solve();
    [[nodiscard]] LessonRecord& record() { return m_now.records[m_now.step]; }

    /// What the person has made of it.
    struct Own {
        std::vector<LessonRecord> records;
        QString started, finished;
    };
    LessonShown m_now;
    std::optional<Own> m_own; ///< aside, while a room plays
    LessonShownPtr m_shown;
    Opening m_opening;
    LessonRuns m_runs; ///< of goals that are to be tight
    QTimer m_rest;
    bool m_stirred = false, m_rests = false, m_room = false;
    bool m_asWritten = false;        ///< it was opened before a room
    Latest<LessonStudyPtr> m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
