// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/course.h"
#include "model/lesson/recording.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

/// A lesson that is being made: what was done so far, its words, and what is wrong with it.
namespace waterhammer {

/// A recording as its files say it, played and checked away from the window; immutable, shared.
struct CheckedRecording {
    LessonFiles files;       ///< as they would be written
    LessonBook book;         ///< what they say
    Course course;           ///< what each step begins with; of `book`
    LessonProblems problems; ///< all there are, notes last
};
using CheckedRecordingPtr = std::shared_ptr<const CheckedRecording>;

/// A lesson that is being made, as panels see it; immutable, shared.
struct RecordingShown {
    Recording recording;              ///< its steps
    std::vector<RecordedWords> words; ///< in each of its languages; those that are typed first
    std::size_t current = 0;          ///< step that is looked at; the number of steps: the lesson as a whole
    bool records = true;              ///< what is done becomes steps; else words alone are changed
    QString folder;                   ///< where it was written last; empty: nowhere yet
    bool fresh = true;                ///< its id follows its title
    bool unsaved = false;             ///< something of it is in no file
    CheckedRecordingPtr checked;      ///< as it was when last checked; null: not yet
    bool checking = false;            ///< and what there is now is being checked

    /// Whether the lesson as a whole is looked at.
    [[nodiscard]] bool atLesson() const { return current >= recording.steps.size(); }
    /// The step that is looked at.
    [[nodiscard]] const RecordedStep& at() const { return recording.steps[current]; }
};
using RecordingShownPtr = std::shared_ptr<const RecordingShown>;

/// A place for words: of a step, or of the lesson where the step is empty.
struct WordsPlace {
    /// Which of them.
    enum class What { Title, Text, Label, Part };
    What what = What::Title; ///< Text of the lesson: its summary
    std::string step;        ///< id; "learn" and "teacher" too
    std::string kind, id;    ///< of a part
};
/// What stands there; empty: nothing.
[[nodiscard]] std::string wordsAt(const RecordedWords& words, const WordsPlace& place);

} // namespace waterhammer
