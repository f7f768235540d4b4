// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/answering.h"
#include "model/lesson/lesson_folder.h"
#include "views/shown/run.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A lesson as it is played: what it is, how far its reader has come, and how that is judged. No words: panels fill
/// them in the window's language.
namespace waterhammer {

/// A lesson read and run in the figures of one reader; immutable, shared.
struct LessonStudy {
    QString folder;                  ///< where it was read
    QString reader;                  ///< name as typed; empty: the figures it was written with
    LessonFiles files;               ///< its texts
    LessonBook book;                 ///< what they say
    std::vector<DrawnValue> drawn;   ///< of the reader; they point into `book`
    Course course;                   ///< what each step begins with; empty where the book cannot be read
    LessonRunPtr written;            ///< of the scenario it opens with, without variant; null: it does not run
    std::vector<RunPtr> comparisons; ///< [steps] the run A of a comparison; null elsewhere

    /// Whether it can be played.
    [[nodiscard]] bool playable() const { return book.readable && !course.steps.empty(); }
};
using LessonStudyPtr = std::shared_ptr<const LessonStudy>;

/// What a reader has made of a step.
struct LessonRecord {
    std::optional<LessonAnswer> answer; ///< to its question, or of a puzzle the values that solved it
    std::optional<Judged> judged;       ///< of a question that is answered
    int hints = 0;                      ///< asked for
    int tries = 0;                      ///< states of a puzzle that were judged at rest
    bool skipped = false;               ///< gone on without an answer, or a solution was shown
    bool visited = false;               ///< entered
    bool done = false;                  ///< answered, arrived, solved, seen
    DraftPtr solved;                    ///< of a puzzle: as it was solved

    /// Whether a question or a puzzle waits no more.
    [[nodiscard]] bool settled() const { return answer || skipped; }
};

/// How a goal stands.
struct GoalNow {
    bool met = false;                 ///< it holds
    std::optional<FigureValue> value; ///< what stands left in its condition
};

/// A lesson that is played.
struct LessonShown {
    LessonStudyPtr study;              ///< null while it is read
    std::size_t step = 0;              ///< at which the reader is
    std::vector<LessonRecord> records; ///< [steps]
    QString started, finished;         ///< UTC, "2026-11-30T10:12Z"; empty: not yet
    int seen = 0;                      ///< the last day of the step's run that may be known
    bool arrived = false;              ///< the clock has come to the step's day
    LessonRunPtr now;                  ///< the run at hand where the reader moves things; null elsewhere, or none yet
    std::vector<GoalNow> goals;        ///< [goal, then tight] of `now`; empty elsewhere
    const LessonMiss* miss = nullptr;  ///< the reply to what falls short, once it rests; null: none yet

    [[nodiscard]] const Lesson& lesson() const { return study->book.lesson; }                    ///< all of it
    [[nodiscard]] const LessonStep& at() const { return lesson().steps[step]; }                  ///< the step
    [[nodiscard]] const LessonRecord& record() const { return records[step]; }                   ///< made of it
    [[nodiscard]] const StepStart& start() const { return study->course.steps[step]; }           ///< as it begins
    [[nodiscard]] bool last() const { return step + 1 == lesson().steps.size(); }                ///< nothing follows
    [[nodiscard]] bool broken() const { return !start().run; }                                   ///< it cannot be shown
    [[nodiscard]] bool waits() const { return at().asks() && !record().settled() && !broken(); } ///< for an answer
    /// Questions of steps before that are resolved at this one, and of a comparison its own once it is answered.
    [[nodiscard]] std::vector<std::size_t> resolved() const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i <= step && i < records.size(); ++i)
            if (lesson().steps[i].asks() && study->course.steps[i].resolves == step && records[i].settled()
                && (i != step || !waits()))
                found.push_back(i);
        return found;
    }
    /// Whether the answer to a question can no longer be another: what was right has been shown.
    [[nodiscard]] bool fixed(std::size_t question) const
    {
        const auto& resolves = study->course.steps[question].resolves;
        return resolves && *resolves < records.size() && records[*resolves].visited
            && (*resolves != question || records[question].settled());
    }
    /// What texts of a step are about: where the reader moves things, the run at hand.
    [[nodiscard]] LessonScope scope(std::size_t which) const
    {
        return study->course.scope(which, which == step ? now : LessonRunPtr());
    }
};

} // namespace waterhammer
