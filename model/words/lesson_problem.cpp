// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/lesson_problem.h"

#include "model/scenario/by_key.h"
#include "model/words/saying.h"

#include <array>

namespace waterhammer {

namespace {

/// A rule, its word in files, and what is said where it is broken.
struct FaultRow {
    LessonFault fault;
    std::string_view key;
    RowText text;
    bool meant = false; ///< the second value, or the only one, is a name that was probably meant
};

constexpr std::array faultTable{
    FaultRow{LessonFault::Unreadable, "unreadable", RowText("LessonProblems", "cannot be read: %1")},
    FaultRow{LessonFault::Format, "format",
        RowText("LessonProblems", "is no lesson: its format is to be “waterhammer-lesson”")},
    FaultRow{LessonFault::NewerVersion, "newerVersion",
        RowText("LessonProblems", "version %1 is newer than 1, which this program reads")},
    FaultRow{LessonFault::UnknownKey, "unknownKey", RowText("LessonProblems", "no such key"), true},
    FaultRow{LessonFault::Missing, "missing", RowText("LessonProblems", "is missing")},
    FaultRow{LessonFault::ExpectText, "expectText", RowText("LessonProblems", "is to be a text")},
    FaultRow{LessonFault::ExpectNumber, "expectNumber", RowText("LessonProblems", "is to be a number")},
    FaultRow{LessonFault::ExpectList, "expectList", RowText("LessonProblems", "is to be a list")},
    FaultRow{LessonFault::ExpectObject, "expectObject", RowText("LessonProblems", "is to be an object")},
    FaultRow{LessonFault::ExpectTruth, "expectTruth", RowText("LessonProblems", "is to be true or false")},
    FaultRow{LessonFault::ExpectOneOf, "expectOneOf", RowText("LessonProblems", "is to be one of %1")},
    FaultRow{LessonFault::NoId, "noId", RowText("LessonProblems", "“%1” is no id: small letters, digits and -")},
    FaultRow{LessonFault::Twice, "twice", RowText("LessonProblems", "“%1” stands there twice")},
    FaultRow{LessonFault::TooMany, "tooMany", RowText("LessonProblems", "more than %1")},
    FaultRow{LessonFault::TooLarge, "tooLarge", RowText("LessonProblems", "larger than %1 MB")},
    FaultRow{LessonFault::Outside, "outside", RowText("LessonProblems", "“%1” leads out of the folder")},
    FaultRow{LessonFault::NoFile, "noFile", RowText("LessonProblems", "there is no file “%1”")},
    FaultRow{LessonFault::NoStep, "noStep", RowText("LessonProblems", "no step “%1”"), true},
    FaultRow{LessonFault::NoScenario, "noScenario", RowText("LessonProblems", "no scenario “%1”"), true},
    FaultRow{LessonFault::ScenarioRuns, "scenarioRuns", RowText("LessonProblems", "the scenario does not run: %1")},
    FaultRow{LessonFault::Syntax, "syntax", RowText("LessonProblems", "cannot be read at “%1”: expected %2")},
    FaultRow{LessonFault::NoFigure, "noFigure", RowText("LessonProblems", "no figure and no path “%1”"), true},
    FaultRow{LessonFault::NoAsset, "noAsset", RowText("LessonProblems", "no asset “%1” in this scenario"), true},
    FaultRow{LessonFault::NoDealer, "noDealer", RowText("LessonProblems", "no dealer “%1” in this scenario"), true},
    FaultRow{LessonFault::NoFund, "noFund", RowText("LessonProblems", "no fund “%1” in this scenario"), true},
    FaultRow{LessonFault::NoDay, "noDay", RowText("LessonProblems", "“%1” is no figure of a day")},
    FaultRow{LessonFault::CannotSet, "cannotSet", RowText("LessonProblems", "“%1” cannot be set: %2")},
    FaultRow{LessonFault::NoControl, "noControl", RowText("LessonProblems", "no control “%1”"), true},
    FaultRow{LessonFault::NotFreed, "notFreed", RowText("LessonProblems", "“%1” cannot be left to the reader")},
    FaultRow{LessonFault::Undefined, "undefined", RowText("LessonProblems", "“%1” has no value here")},
    FaultRow{LessonFault::NotTrue, "notTrue", RowText("LessonProblems", "does not hold: %1")},
    FaultRow{LessonFault::NoChoiceTrue, "noChoiceTrue", RowText("LessonProblems", "no choice is true")},
    FaultRow{LessonFault::TwoChoicesTrue, "twoChoicesTrue", RowText("LessonProblems", "“%1” and “%2” are both true")},
    FaultRow{LessonFault::NearMistake, "nearMistake",
        RowText("LessonProblems", "“%1” comes to %2, too near to the right %3")},
    FaultRow{LessonFault::NeverReached, "neverReached", RowText("LessonProblems", "this day is never reached")},
    FaultRow{LessonFault::NoPrediction, "noPrediction",
        RowText("LessonProblems", "nothing is asked before day %1 is shown")},
    FaultRow{LessonFault::NeverResolved, "neverResolved", RowText("LessonProblems", "what was right is never shown")},
    FaultRow{LessonFault::NoGoal, "noGoal", RowText("LessonProblems", "the lesson has no goal that the engine checks")},
    FaultRow{
        LessonFault::GoalAtStart, "goalAtStart", RowText("LessonProblems", "the goal is met before anything is moved")},
    FaultRow{
        LessonFault::SolutionMisses, "solutionMisses", RowText("LessonProblems", "the solution does not meet “%1”")},
    FaultRow{LessonFault::TightHolds, "tightHolds",
        RowText("LessonProblems", "the goal still holds once %1 is moved by %2")},
    FaultRow{LessonFault::ExampleMisses, "exampleMisses", RowText("LessonProblems", "the example gets the reply “%1”")},
    FaultRow{LessonFault::ExampleReaches, "exampleReaches", RowText("LessonProblems", "the example reaches the goal")},
    FaultRow{LessonFault::NoMiss, "noMiss", RowText("LessonProblems", "the start meets none of the replies")},
    FaultRow{LessonFault::LearnsNothing, "learnsNothing", RowText("LessonProblems", "no step asks for it")},
    FaultRow{LessonFault::NoFreePlay, "noFreePlay", RowText("LessonProblems", "the lesson does not end in free play")},
    FaultRow{
        LessonFault::MinutesOff, "minutesOff", RowText("LessonProblems", "the steps take %1 minutes, not %2 to %3")},
    FaultRow{LessonFault::NoTitle, "noTitle", RowText("LessonProblems", "there is no title: “# …”")},
    FaultRow{LessonFault::NoWords, "noWords", RowText("LessonProblems", "no words for “%1”")},
    FaultRow{LessonFault::NoReply, "noReply", RowText("LessonProblems", "no reply “%1”")},
    FaultRow{LessonFault::LeftOver, "leftOver", RowText("LessonProblems", "“%1” belongs to nothing in lesson.json")},
    FaultRow{
        LessonFault::OtherPlaces, "otherPlaces", RowText("LessonProblems", "%2 does not stand both here and in %1")},
    FaultRow{
        LessonFault::TypedNumber, "typedNumber", RowText("LessonProblems", "“%1” is typed: let the engine fill it")},
    FaultRow{LessonFault::HiddenDay, "hiddenDay", RowText("LessonProblems", "%1 tells of a day that is still hidden")},
    FaultRow{LessonFault::Html, "html", RowText("LessonProblems", "“%1” is HTML, which is shown as it stands")},
    FaultRow{LessonFault::NoPicture, "noPicture", RowText("LessonProblems", "there is no picture “%1”")},
    FaultRow{LessonFault::PictureSilent, "pictureSilent", RowText("LessonProblems", "the picture “%1” has no words")},
    FaultRow{LessonFault::BadLink, "badLink", RowText("LessonProblems", "“%1” is no link of a lesson")},
    FaultRow{LessonFault::NeedsFormat, "needsFormat",
        RowText("LessonProblems", "%1 has no unit of its own: say how it is written")},
    FaultRow{LessonFault::NoFormat, "noFormat", RowText("LessonProblems", "no format “%1”")},
    FaultRow{LessonFault::NotTried, "notTried", RowText("LessonProblems", "not tried by anybody but its author")},
    FaultRow{LessonFault::GivesAway, "givesAway", RowText("LessonProblems", "the title gives away “%1”")},
    FaultRow{LessonFault::LongStep, "longStep", RowText("LessonProblems", "%1 words, more than 120")},
    FaultRow{LessonFault::DeskOnly, "deskOnly", RowText("LessonProblems", "“%1” needs the desk")},
    FaultRow{LessonFault::CloseChoice, "closeChoice", RowText("LessonProblems", "“%1” holds by less than 1 %")},
    FaultRow{
        LessonFault::FolderName, "folderName", RowText("LessonProblems", "the folder is called “%1”, the lesson “%2”")},
};
static_assert(inOrder(faultTable, &FaultRow::fault));
static_assert(faultTable.size() == indexOf(LessonFault::Count));

const FaultRow& rowOf(LessonFault fault) { return faultTable[indexOf(fault)]; }

/// The words of one language.
struct LessonProblemWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(LessonProblems)
public:
    [[nodiscard]] Saying what(const LessonProblem& problem) const
    {
        const FaultRow& row = rowOf(problem.code);
        const auto value = [&](std::size_t i) { return i < problem.values.size() ? problem.values[i] : std::string(); };
        Saying text = Phrase(said(row.text, m_language)).arg(value(0), value(1), value(2));
        if (const std::string meant = problem.values.empty() ? std::string() : problem.values.back();
            row.meant && !meant.empty() && (problem.values.size() > 1 || problem.code == LessonFault::UnknownKey))
            text = tr("%1; did you mean “%2”?").arg(text, meant);
        return problem.variant.empty() ? text : tr("%1 (with the figures of “%2”)").arg(text, problem.variant);
    }
};

} // namespace

std::string_view faultKey(LessonFault fault) { return rowOf(fault).key; }

Saying lessonProblemText(const LessonProblem& problem, const Language& language)
{
    return LessonProblemWords{language}.what(problem);
}

Saying lessonProblemLine(const LessonProblem& problem, const Language& language)
{
    Saying line = problem.file;
    if (problem.line > 0)
        line += ':' + std::to_string(problem.line);
    for (const std::string* part : {&problem.step, &problem.key})
        if (!part->empty())
            line += ": " + *part;
    return line + ": " + lessonProblemText(problem, language);
}

} // namespace waterhammer
