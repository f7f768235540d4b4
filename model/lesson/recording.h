// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/course.h"
#include "model/lesson/figure_offers.h"
#include "model/lesson/lesson_folder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A lesson that is made by doing what it is to show: steps with the drafts they begin with. What a step says of its
/// run and its day follows from them when it is written, so that steps may be moved and removed.
namespace waterhammer {

/// Shared, never changed.
using RecordedDraft = std::shared_ptr<const ScenarioDraft>;

/// A step that was done.
struct RecordedStep {
    LessonStep step;             ///< of its scene and its day only what `asWritten` says
    RecordedDraft begins;        ///< its run
    RecordedDraft before;        ///< of a change: the run before it
    RecordedDraft leaves;        ///< the run as it was left: what was tried, the other one of a comparison
    int from = 0, day = 0;       ///< the clock as it begins, and as it is left
    bool asWritten = false;      ///< of a lesson that was there before: its scene and its day stand in `step`
    std::string behind;          ///< then: the step it was written behind
    std::vector<LessonFree> way; ///< of a change: the controls that make it; empty: it is none
};

/// A lesson under way. A value: undo keeps the one before.
struct Recording {
    Lesson head;                     ///< all but its steps
    LessonFiles files;               ///< scenarios and pictures that were there before, by their paths
    RecordedDraft start;             ///< the market that the lesson opens with
    std::vector<RecordedStep> steps; ///< the last one is free
    std::size_t at = 0;              ///< where the next one goes
    int made = 0;                    ///< steps so far: no id comes twice
    RecordedDraft pinned;            ///< a change from here is a comparison

    /// The place of a step; the end where there is none of this id.
    [[nodiscard]] std::size_t placeOf(const std::string& id) const;
    /// The step that was recorded last; null: none was.
    [[nodiscard]] RecordedStep* last();
};

/// Words of one language, by step.
using RecordedWords = LessonWordsFile;

/// Where somebody stands who records.
struct RecordedMoment {
    RecordedDraft draft; ///< at hand
    int day = 0;         ///< shown
};

/// A lesson of nothing but its last step, in which everything is the reader's.
[[nodiscard]] Recording beginRecording(const RecordedMoment& now, const std::string& language);
/// A lesson that is there, from the end of a step on. `course`: of its steps, in the figures it was written with.
[[nodiscard]] Recording continueLesson(
    const LessonBook& book, const LessonFiles& files, const Course& course, std::size_t step);

/// What is said with nothing done.
void recordWords(Recording& recording, const RecordedMoment& now);
/// Something was looked at. False where the step has it already.
bool recordLook(Recording& recording, const RecordedMoment& now, const std::string& control);
/// The clock came to a day: on, as a run; back, as nothing. True where a step was added.
bool recordDay(Recording& recording, const RecordedMoment& now);
/// Something was changed by these controls; what the lesson does, until it is left to the reader. False where the last
/// step, a change of the same things, goes on.
bool recordChange(
    Recording& recording, const RecordedMoment& before, const RecordedDraft& after, std::vector<LessonFree> way);
/// A question that no figure decides, with so many answers, of which one is right.
void recordQuestion(Recording& recording, const RecordedMoment& now, std::size_t choices, std::size_t right);

/// Whether a change can be left to the reader.
[[nodiscard]] bool canBeLeft(const RecordedStep& step);
/// A change is the reader's to make, or the lesson's.
void leaveToReader(RecordedStep& step, bool left);
/// What a figure came to by a change is what the reader is to reach: it becomes a puzzle. False where the change has
/// not moved it. `figure` as words name it.
bool makeGoal(RecordedStep& step, const std::string& figure, const std::string& balance);

/// A question before the days of a run.
struct AskFirst {
    FigureOffer figure;      ///< asked about
    bool number = false;     ///< for its value; else for how it moves
    LessonBand within, near; ///< of a number
};
/// The ways in which a figure can move: an id and a condition each, of which exactly one holds.
[[nodiscard]] std::vector<LessonChoice> waysToMove(const LessonRun& run, const FigureOffer& figure, int from, int to);
/// The last run becomes a question before it and what there is to see after it; their ids. Nothing: the last step is
/// no run.
std::optional<std::pair<std::string, std::string>> askFirst(
    Recording& recording, const AskFirst& question, const LessonRun& run);

/// A spot gets what holds of a figure: the step is then one of things to notice.
void claimAtSpot(RecordedStep& step, std::size_t spot, const std::string& condition);

/// A step goes elsewhere, the free one at the end but for that; false: it stays.
bool moveStep(Recording& recording, std::size_t step, int by);
/// A step goes.
void removeStep(Recording& recording, std::size_t step);

/// The lesson as its files say it. `words`: of its languages; sections of steps that are gone are left out.
[[nodiscard]] LessonFiles lessonFiles(const Recording& recording, const std::vector<RecordedWords>& words);

} // namespace waterhammer
