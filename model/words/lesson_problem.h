// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong with a lesson, as values, and the words for it: for its author, and for who plays it.
namespace waterhammer {

/// The rules a lesson has to keep. Behind each: its values. The words of all are a table in lesson_problem.cpp, in this
/// order.
enum class LessonFault {
    // form
    Unreadable, ///< why
    Format,
    NewerVersion, ///< version
    UnknownKey,   ///< meant
    Missing,
    ExpectText,
    ExpectNumber,
    ExpectList,
    ExpectObject,
    ExpectTruth,
    ExpectOneOf, ///< what would have been possible
    NoId,        ///< id
    Twice,       ///< id
    TooMany,     ///< at most
    TooLarge,    ///< MB
    Outside,     ///< path
    NoFile,      ///< path
    // what is named
    NoStep,       ///< id, meant
    NoScenario,   ///< id, meant
    ScenarioRuns, ///< why not
    Syntax,       ///< where, what was expected
    NoFigure,     ///< name, meant
    NoAsset,      ///< id, meant
    NoDealer,     ///< id, meant
    NoFund,       ///< id, meant
    NoDay,        ///< name
    CannotSet,    ///< path, why
    NoControl,    ///< id, meant
    NotFreed,     ///< id
    // what has to hold
    Undefined,      ///< text
    NotTrue,        ///< condition
    NoChoiceTrue,   //
    TwoChoicesTrue, ///< id, id
    NearMistake,    ///< id, its value, the right one
    NeverReached,   //
    NoPrediction,   ///< day
    NeverResolved,  //
    NoGoal,         //
    GoalAtStart,    //
    SolutionMisses, ///< id of a goal
    TightHolds,     ///< path, by
    ExampleMisses,  ///< id of the miss that holds, or nothing
    ExampleReaches, //
    NoMiss,         //
    LearnsNothing,  //
    NoFreePlay,     //
    MinutesOff,     ///< sum, least, most
    // words
    NoTitle,
    NoWords,       ///< step or part
    NoReply,       ///< part
    LeftOver,      ///< heading
    OtherPlaces,   ///< first language, placeholder
    TypedNumber,   ///< as it stands
    HiddenDay,     ///< placeholder
    Html,          ///< as it stands
    NoPicture,     ///< target
    PictureSilent, ///< target
    BadLink,       ///< target
    NeedsFormat,   ///< placeholder
    NoFormat,      ///< format
    // notes
    NotTried,
    GivesAway,   ///< words
    LongStep,    ///< words
    DeskOnly,    ///< control
    CloseChoice, ///< id
    FolderName,  ///< folder, id
    Count        ///< how many there are
};

/// One thing that is wrong, or only noted.
struct LessonProblem {
    LessonFault code = LessonFault::Missing; ///< the rule
    std::string file;                        ///< inside the folder
    std::size_t line = 0;                    ///< from 1; 0: the file as a whole
    std::string step;                        ///< id; empty: the lesson as a whole
    std::string key;                         ///< "choices[bonds].when"; in words "spot ratio"
    std::vector<std::string> values;         ///< as the rule says
    std::string variant;                     ///< name whose figures it is true of; empty: the lesson as written

    /// Whether it stops nothing.
    [[nodiscard]] bool isNote() const { return code >= LessonFault::NotTried; }
    friend bool operator==(const LessonProblem&, const LessonProblem&) = default;
};

/// Empty: nothing is wrong.
using LessonProblems = std::vector<LessonProblem>;

/// The rule in a word, as files of problems have it: "noAsset".
[[nodiscard]] std::string_view faultKey(LessonFault fault);

/// What is wrong, without where.
[[nodiscard]] Saying lessonProblemText(const LessonProblem& problem, const Language& language);

/// A line of an author's list: "lesson.json:41: which: choices[bonds].when: no asset …"
[[nodiscard]] Saying lessonProblemLine(const LessonProblem& problem, const Language& language);

} // namespace waterhammer
