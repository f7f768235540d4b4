// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/analysis_controller.h"
#include "app/core/autosave.h"
#include "app/core/kept_runs.h"
#include "app/core/lesson_player.h"
#include "app/core/playback.h"
#include "app/core/recorder.h"
#include "app/core/run_controller.h"
#include "app/core/second_run.h"
#include "app/core/settings.h"
#include "views/shown/request.h"
#include "views/shown/shown.h"

namespace waterhammer {

/// The program without its window: requests in, Shown out. It owns the scenario with its history, its run, the day; a
/// window only shows them, and can be made anew over the same session (in another language).
///
/// All that one request, or one result from the background, changes is gathered and told once, by changed().
class Session : public QObject {
    Q_OBJECT
public:
    /// `recoveryFolder`: of the copies that survive a kill.
    Session(Settings remembered, const QString& recoveryFolder);
    ~Session() override;

    /// The parts, each with its own signals. Who changes one of them has the change told by changed().
    Settings settings;
    Recovery recovery;
    Document document;
    Autosave autosave{document, recovery};
    Playback playback;
    RunController runs;
    AnalysisController analyses;
    KeptRuns keptRuns;
    SecondRun secondRun;
    LessonPlayer lessons;
    Recorder recorder;

    /// What there is to see. It changes only where changed() tells.
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    /// Does what is asked, as far as it can be done.
    void ask(const Request& request);

    /// What is done from here on becomes a lesson, of a lesson that is open from its step on; `folder`: where that one
    /// may be written, empty: a copy is made. The study at hand waits meanwhile.
    void beginRecording(const Recorder::Tongue& tongue, const QString& folder = {});
    /// A lesson that is read from a folder is continued: its words alone, or all of it.
    void editLesson(
        LessonStudyPtr study, std::size_t step, bool records, const Recorder::Tongue& tongue, const QString& folder);
    /// A step of words alone.
    void recordWords();
    /// The study that waits comes back; what of the lesson is in no file is lost.
    void endRecording();

Q_SIGNALS:
    /// What there is to see is another.
    void changed(const waterhammer::Shown& shown, waterhammer::Changes changes);
    /// Something to be said to the person, in words.
    void said(const QString& text);

private:
    class Gathering;
    void connectParts();
    void connectAnalyses();
    template <class Part, class Signal, class React>
    QMetaObject::Connection follow(Part& part, Signal signal, React react);
    void followHistory();
    void note(Changes changes) { m_changes |= changes; }

    void take(const EditDraft& edit);
    void take(const EndGesture&) { document.endGesture(); }
    void take(const RestoreScenario&);
    void take(const Undo&);
    void take(const Redo&);
    void take(const Select& request) { select(request.what); }
    void take(const PointAt& request);
    void take(const AskWhy& request);
    void take(const GoTo& request);
    void take(const Play& request) { playback.play(request.direction); }
    void take(const Pause&) { playback.pause(); }
    void take(const Step& request) { playback.step(request.direction); }
    void take(const SetSpeed& request);
    void take(const OpenEditor& request);
    void take(const CloseEditor&);
    void take(const ShowSide& request);
    void take(const ShowBeside& request);
    void take(const ReduceMotion& request);
    void take(const HideDays& request);
    void take(const AnswerQuestion& request);
    void take(const MeasureTippings& request);
    void take(const SplitLossOf& request);
    void take(const FitScales&);
    void take(const SayOfEdit& request) { sayOfEdit(request.sentence); }
    void take(const BranchOff& request);
    void take(const OpenLesson& request);
    void take(const MoveLesson& request);
    void take(const AnswerLesson& request);
    void take(const NameReader& request);
    void take(const Stop&) { runs.stop(); }
    void take(const WriteFile& request);

    void select(const Selection& selection);
    void sayOfEdit(const QString& sentence);
    void showDraft();
    void showLeftOut(const LeftOutPtr& what);
    void showRun(const RunPtr& run);
    void showRunAsFar();
    void hideOrShow();
    void reveal(int day);
    void forgetAnalyses();
    void analyse();
    void beginAnew();
    void askQuestion();
    [[nodiscard]] bool daysHidden() const;
    [[nodiscard]] bool questionOpen() const;
    void gatherOthers();
    void gatherScales();
    void keepScales();
    void fitScales();
    void compareCurves();
    void connectLessons();
    void record(const Request& request, const RecordedMoment& before);
    void recordMoment();
    void enterRecorded();
    void showLesson();
    void beginLesson();
    void goOn();
    void skipStep();
    [[nodiscard]] QString stepText() const;
    void enterLesson(std::size_t step);
    void enterAgain(const QString& text);
    void followLesson();
    void beginStepOnceRun();
    void showStepAsFar();
    void beginStep();
    void tellReach();
    void selectOfStep();
    void leaveLesson();
    void takeStudyBack();
    void showAsItWasLeft();
    void showRefusal();
    void showState();
    void setClock();
    void showMoment(const Moment& moment);
    void standWithin();
    void showHistory();
    void startAnew();

    Shown m_shown;
    Changes m_changes;
    QMetaObject::Connection m_history; ///< of the study at hand
    int m_place = -1;                  ///< of it, as it was followed
    int m_gathering = 0;
    RunScales m_keptScales; ///< of what was on screen before the gesture under way
    QString m_gesture;      ///< its key
    bool m_another = true;  ///< no run of this scenario has been shown yet
    RunPtr m_whole;         ///< the last good run with all its days
    /// The end of the longest of the others, also of days that are hidden, and the last day on which any of them moves.
    int m_othersEnd = 0, m_othersMove = 0;
    RunScales m_runScales; ///< of Shown::run
    bool m_hide = false;   ///< the file hides the days ahead,
    int m_reached = 0;     ///< that is, all after this one

    /// A lesson's step that waits for its run.
    struct StepEntry {
        bool plays = false; ///< the clock goes there from where it is
    };
    /// How the person's own study was looked at before the lesson.
    struct LeftAs {
        int round = 0, reached = 0;
        std::optional<Prediction> prediction;
        Selection selection;
    };
    std::optional<StepEntry> m_entry;
    std::optional<int> m_recordsFrom; ///< the day to go to once what is recorded has run
    bool m_goesOn = false;            ///< a step is entered from the one before it
    std::optional<LeftAs> m_leftAs;   ///< while a lesson has its place
    bool m_comesBack = false;         ///< it is at hand again, and its run not there yet
    bool m_lessonHides = false;       ///< the lesson hides days of the run on screen,
    int m_lessonEnd = 0;              ///< and how far its clock may go
};

} // namespace waterhammer
