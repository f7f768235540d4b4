// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "views/shown/lesson_shown.h"
#include "views/shown/recording_shown.h"
#include "views/shown/request.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace waterhammer {

/// A lesson that is made by doing what it is to show: what of a request becomes a step, what joins the one before, and
/// what undo takes back. It holds no study and no clock: the session tells it what was done.
class Recorder : public QObject {
    Q_OBJECT
public:
    /// So long nothing must have been typed before the lesson is checked, in ms.
    static constexpr int restTime = 400;

    /// Its worker waits for a first lesson. `copies`: folder of the copy that survives a kill; empty: none is kept.
    explicit Recorder(QString copies, QObject* parent = nullptr);

    /// In what words are proposed and typed.
    struct Tongue {
        std::shared_ptr<const Language> words; ///< of proposals
        std::string code;                      ///< "de"
    };
    /// A lesson of its own begins.
    void begin(const RecordedMoment& now, const Tongue& tongue);
    /// A lesson that is there is continued from the end of a step on, or its words alone are changed. `folder`: where
    /// it may be written; empty: it is a copy.
    void continueLesson(
        const LessonStudy& study, std::size_t step, bool records, const QString& folder, const Tongue& tongue);
    /// The end; what is in no file is lost.
    void stop();

    /// What there is to see; null: nothing is recorded.
    [[nodiscard]] const RecordingShownPtr& shown() const { return m_shown; }
    /// The folder of the copy that survives a kill; empty: none is kept.
    [[nodiscard]] const QString& copies() const { return m_copies; }
    /// Whether what is done becomes steps.
    [[nodiscard]] bool records() const { return m_shown && m_now.records; }
    /// The clock of the last step before the next.
    [[nodiscard]] int day() const;

    /// What was done. Each: whether a step was added.
    bool look(const RecordedMoment& now, const Selection& what);
    bool reach(const RecordedMoment& now);                                                   ///< likewise
    void edited(const RecordedMoment& before, const DraftPtr& after, const EditDraft& edit); ///< a change of the draft
    void pin(const DraftPtr& draft);          ///< what follows is compared with it
    void addWords(const RecordedMoment& now); ///< a step of words alone

    /// After this step of the history the recording is as it is now; what stood behind it is forgotten.
    void keep(int step);
    /// The history went back or on to a step: so does the recording, but for its words.
    void follow(int step);

    /// Words are others.
    void write(const WordsPlace& place, const std::string& text);
    /// Another step is looked at; the number of steps: the lesson as a whole.
    void goTo(std::size_t step);
    void move(std::size_t step, int by); ///< up or down
    void remove(std::size_t step);       ///< of the lesson
    void leaveToReader(bool left);       ///< the change at hand
    /// A figure is what the reader is to reach by the change at hand. False: the change does not move it.
    bool makeGoal(const std::string& figure);
    /// The last run is asked about before it is shown. False: there is none.
    bool askFirst(const AskFirst& question);
    /// A figure named at a spot, and what holds of it.
    void claim(std::size_t spot, const FigureOffer& figure);

    /// Writes the lesson into a folder. Empty: it is there, else why not.
    [[nodiscard]] QString save(const QString& folder);

Q_SIGNALS:
    /// What there is to see is another.
    void changed();

private:
    void open(Recording recording, std::vector<RecordedWords> words, const Tongue& tongue);
    void stepAdded();
    void recordMark(const RecordedMoment& now, const std::string& key);
    void tell();
    void check();
    void take(const CheckedRecordingPtr& checked);
    [[nodiscard]] LessonRunPtr runOf(const RecordedDraft& draft);

    QString m_copies;
    RecordingShown m_now;
    RecordingShownPtr m_shown;
    Tongue m_tongue;
    std::map<int, Recording> m_states; ///< by step of the history
    int m_step = 0;                    ///< of it, at which the recording is
    QTimer m_rest;
    Latest<CheckedRecordingPtr> m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
