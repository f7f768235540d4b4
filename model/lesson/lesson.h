// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/field_value.h"
#include "model/scenario/by_key.h"
#include "model/words/lesson_problem.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What lesson.json of a lesson's folder says: steps and goals, no words. Texts of conditions, figures and paths are as
/// they stand there (expression.h reads them), each with the place it stands at.
namespace waterhammer {

/// A text of lesson.json and where it stands.
struct Sourced {
    std::string text;     ///< as it stands
    std::string key;      ///< "choices[bonds].when", from its step on
    std::size_t line = 0; ///< of lesson.json, from 1

    [[nodiscard]] bool empty() const { return text.empty(); } ///< whether nothing is said
};

/// What a step is.
enum class StepKind { Say, Spotlight, Predict, Run, Notice, Try, Puzzle, Compare, Free };

/// A kind in a word.
struct StepKindInfo {
    StepKind kind;        ///< what is named
    std::string_view key; ///< in lesson.json
};
/// A row for each kind.
inline constexpr std::array stepKindTable{
    StepKindInfo{StepKind::Say, "say"},
    StepKindInfo{StepKind::Spotlight, "spotlight"},
    StepKindInfo{StepKind::Predict, "predict"},
    StepKindInfo{StepKind::Run, "run"},
    StepKindInfo{StepKind::Notice, "notice"},
    StepKindInfo{StepKind::Try, "try"},
    StepKindInfo{StepKind::Puzzle, "puzzle"},
    StepKindInfo{StepKind::Compare, "compare"},
    StepKindInfo{StepKind::Free, "free"},
};
static_assert(inOrder(stepKindTable, &StepKindInfo::kind));

/// A value that is set: as it stands, or an expression of the run as the step began.
struct LessonSetting {
    Sourced path;       ///< of the scenario
    FieldValue value;   ///< where no expression is given
    Sourced expression; ///< what stands behind "="; empty: the value
};

/// Rows that a step adds: their fields in the order of the file, the kind among them.
struct LessonRows {
    std::vector<std::vector<FieldChange>> events, policies; ///< paths inside the row
    std::string key;                                        ///< where it stands
    std::size_t line = 0;                                   ///< of lesson.json
};

/// A number in the picture and in the text.
struct LessonSpot {
    std::string id; ///< of its words
    Sourced at;     ///< control
    Sourced is;     ///< condition that must be true; empty: none
};

/// What the words claim, also of a changed run.
struct LessonFact {
    std::vector<LessonSetting> set; ///< what is changed; empty: the step's own run
    Sourced is;                     ///< condition
};

/// One answer of a question.
struct LessonChoice {
    std::string id;     ///< of its words
    Sourced when;       ///< condition that makes it the right one; empty: no figure decides
    bool right = false; ///< where no figure decides
};

/// How far from the right value still counts.
struct LessonBand {
    bool share = false; ///< of the right value, else an amount in its unit
    double size = 0;    ///< fraction or amount
};

/// A wrong way that leads to a number of its own.
struct LessonMistake {
    std::string id; ///< of its reply
    Sourced value;  ///< expression
};

/// A question for a number.
struct LessonNumber {
    Sourced figure;                      ///< expression of the right value
    LessonBand within;                   ///< right
    std::optional<LessonBand> near;      ///< nearly right
    std::vector<LessonMistake> mistakes; ///< known wrong ways
};

/// A reply to whoever falls short in a way.
struct LessonMiss {
    std::string id;                     ///< of its words
    Sourced when;                       ///< condition; empty: any other
    std::vector<LessonSetting> example; ///< a state that meets it
};

/// A question for a value a day.
struct LessonCurve {
    Sourced figure;                 ///< of a day
    int from = 0, to = 0;           ///< days
    double within = 0;              ///< mean distance as a share of the true range
    std::optional<double> near;     ///< likewise
    std::vector<LessonMiss> misses; ///< by `drawn`
};

/// A control that is left to the reader.
struct LessonFree {
    Sourced control;                      ///< its id
    std::optional<double> from, to, step; ///< in the unit of its path
};

/// What is to be reached.
struct LessonGoal {
    std::string id; ///< of its label
    Sourced is;     ///< condition
};

/// The goal must fail once a path is moved by so much.
struct LessonTight {
    std::string id; ///< of its label
    Sourced path;   ///< of the scenario
    double by = 0;  ///< in its unit
};

/// A scenario with what is set and added.
struct LessonScene {
    std::string scenario;           ///< name; empty: as before
    std::vector<LessonSetting> set; ///< in order
    LessonRows add;                 ///< behind the file's
    std::size_t line = 0;           ///< of lesson.json

    /// Whether nothing is said, so that the run is as before.
    [[nodiscard]] bool empty() const
    {
        return scenario.empty() && set.empty() && add.events.empty() && add.policies.empty();
    }
};

/// A row of a table that compares.
struct LessonRow {
    std::string id; ///< of its label
    Sourced figure; ///< expression
    Sourced format; ///< empty: the usual one
};

/// A step.
struct LessonStep {
    std::string id;                      ///< unique in the lesson
    StepKind kind = StepKind::Say;       ///< what it is
    double minutes = 0;                  ///< the plan on stage
    LessonScene scene;                   ///< of its run
    Sourced day;                         ///< expression; empty: as before
    std::optional<bool> hide;            ///< days after the latest shown are withheld; absent: as before
    Sourced select;                      ///< node; empty: as before
    std::vector<Sourced> show;           ///< controls
    std::vector<LessonSpot> spots;       ///< numbers in the picture
    std::vector<LessonFact> facts;       ///< what is checked
    std::optional<double> points;        ///< absent: question 1, puzzle 2
    bool anyAnswerScores = false;        ///< "made": any answer has the points
    double hintCost = 0;                 ///< share of the points that each hint takes
    std::vector<LessonChoice> choices;   ///< a question
    std::optional<LessonNumber> number;  ///< a question
    std::optional<LessonCurve> curve;    ///< a question
    Sourced to;                          ///< run: day
    std::vector<LessonFree> free;        ///< try, puzzle
    std::vector<Sourced> watch;          ///< figures
    std::vector<LessonGoal> goal;        ///< try, puzzle
    std::vector<LessonTight> tight;      ///< puzzle
    std::vector<LessonMiss> misses;      ///< try, puzzle
    std::vector<LessonSetting> solution; ///< puzzle
    std::optional<LessonScene> a, b;     ///< compare
    std::vector<LessonRow> rows;         ///< compare
    std::size_t line = 0;                ///< of lesson.json

    /// Whether something is asked.
    [[nodiscard]] bool asks() const { return !choices.empty() || number || curve; }
    /// Whether figures decide what is right, so that it predicts.
    [[nodiscard]] bool predicts() const
    {
        return number || curve || (!choices.empty() && !choices.front().when.empty());
    }
    /// What it is worth.
    [[nodiscard]] double worth() const { return points.value_or(kind == StepKind::Puzzle ? 2 : asks() ? 1 : 0); }
};

/// A scenario of a lesson.
struct LessonScenario {
    std::string name;               ///< in the lesson
    Sourced shelf, file;            ///< one of them: an id of the library, or a path inside the folder
    std::vector<LessonSetting> set; ///< changes of it
    std::size_t line = 0;           ///< of lesson.json
};

/// How a quantity that varies acts on what stands there.
enum class VariantAs { Value, Shift, Factor };

/// A quantity that is drawn for each reader.
struct LessonVariant {
    /// What it moves.
    struct Path {
        Sourced path;     ///< of the scenario
        double times = 1; ///< of the value drawn
    };
    std::vector<Path> paths;            ///< the first one names it
    VariantAs as = VariantAs::Value;    ///< of each path
    double from = 0, to = 0, step = 1;  ///< values drawn: from + k·step
    std::vector<std::string> scenarios; ///< names; empty: all
    std::size_t line = 0;               ///< of lesson.json
};

/// What a reader is to take along, and the steps that ask for it.
struct LessonLearn {
    std::string id;                 ///< of its words
    std::vector<std::string> steps; ///< ids
    std::size_t line = 0;           ///< of lesson.json
};

/// A reader who did not write the lesson.
struct LessonTrial {
    std::string by, date;              ///< a role, "a teacher"; empty: no date
    std::optional<double> minutes;     ///< that it took
    std::vector<std::string> stumbled; ///< ids of steps
};

/// All that lesson.json says.
struct Lesson {
    std::string id;                           ///< small letters, digits, "-"
    int edition = 1;                          ///< raised when what is asked changes
    std::vector<std::string> languages;       ///< the first is the one it was written in
    double least = 0, most = 0;               ///< minutes
    std::string level;                        ///< "start", "course", "specialist"
    std::vector<LessonLearn> learn;           ///< goals of learning
    std::vector<LessonScenario> scenarios;    ///< the first is the one it opens with
    std::vector<LessonVariant> variants;      ///< own figures by name
    std::string balance = "shortTermFunding"; ///< what moves when a figure of a book is set
    std::vector<std::string> sources;         ///< on paper: what the figures are taken from
    std::vector<std::string> stylised;        ///< likewise: what is simpler than it was
    std::string author, date;                 ///< empty: not said
    std::optional<double> pass;               ///< share of the points that passes on a learning platform
    std::vector<LessonTrial> tried;           ///< readers who did not write it
    std::vector<LessonStep> steps;            ///< in order

    /// A step by its id; null where there is none.
    [[nodiscard]] const LessonStep* step(std::string_view stepId) const
    {
        for (const LessonStep& one : steps)
            if (one.id == stepId)
                return &one;
        return nullptr;
    }
};

/// A lesson as far as it could be read.
struct ReadLesson {
    Lesson lesson;           ///< worth playing where `readable`
    LessonProblems problems; ///< of its form
    bool readable = false;   ///< it is JSON of this format and version, with a step
};

/// Reads the text of lesson.json; every problem of its form is listed with its line.
[[nodiscard]] ReadLesson readLesson(std::string_view json);

} // namespace waterhammer
