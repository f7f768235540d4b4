// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/edit.h"
#include "views/shown/selection.h"
#include "views/shown/shown.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <utility>
#include <variant>

/// What a person, or anything in a person's place, may ask of the program. A panel asks and changes nothing itself.
namespace waterhammer {

/// Changes the draft. An edit that no longer fits it, because a row is gone meanwhile, changes nothing.
struct EditDraft {
    QString text; ///< what it is called when it is to be undone: "Tier 1 of Dealer F"
    Edit edit;
    QString mergeKey = {}; ///< edits of one gesture carry one key and become one step; empty: a step of its own
    Selection focus = {};  ///< what to select again when it is undone or redone
};
/// What follows is a new step of the history even under the same key.
struct EndGesture { };
/// Back to the scenario as it was opened.
struct RestoreScenario { };
struct Undo { };
struct Redo { };

struct Select {
    Selection what;
};
/// Stresses something in the graph without selecting it.
struct PointAt {
    Selection what;
};
struct AskWhy {
    Selection about;
};

/// To the close of a day, without motion; what lies outside the run is its nearest day.
struct GoTo {
    int round = 0;
};
/// Forwards (1) or backwards (−1); forwards from the end begins again at the start.
struct Play {
    int direction = 1;
};
struct Pause { };
/// One day on (1) or back (−1).
struct Step {
    int direction = 1;
};
struct SetSpeed {
    double daysPerSecond = 1;
};

/// Opens the editor; see EditorPlace.
struct OpenEditor {
    EditorPlace place = {};
};
struct CloseEditor { };
/// Gives the left of the window to this; see Side.
struct ShowSide {
    Side side = Side::Levers;
};
/// Two runs side by side in place of all around the graph but the charts, or no longer. What else has a place of its
/// own, the editor or a side, takes it back, as ShowSide{} does. A second file is forgotten at the end.
struct ShowBeside {
    bool shown = true;
    QString file = {}; ///< whose run is set beside the one at hand; empty: none but what is there
};
/// Days jump instead of unfolding, from now on and at the next start; or they unfold again.
struct ReduceMotion {
    bool reduced = true;
};
/// Days after the one at hand are withheld, or all are shown. It is a step of the history and is kept in the file.
struct HideDays {
    bool hidden = true;
    QString text; ///< what it is called when it is to be undone
};
/// The answer to the file's question: the days ahead are shown after it. Neither: it is skipped.
struct AnswerQuestion {
    std::optional<std::size_t> choice = {};
    std::optional<double> number = {};
};
/// Tipping points are to be those of this measure; nothing: of the severity.
struct MeasureTippings {
    std::optional<Measure> measure;
};
/// What a dealer lost is to be split among the mechanisms too; nobody: no longer.
struct SplitLossOf {
    std::optional<std::string> dealer; ///< id
};
/// Scales that have grown with the runs before fit the runs on screen again.
struct FitScales { };
/// What the edit under way does, in a marked-up sentence, in place of the day's; empty gives the word back.
struct SayOfEdit {
    QString sentence;
};

/// The run at hand becomes a branch: days up to this one are not changed any more.
struct BranchOff {
    int day = 0;
};

/// Opens the lesson of a folder, of the program (":/lessons/…") or of the disk, where its reader was: the study at hand
/// is put aside until the lesson is left.
struct OpenLesson {
    QString folder;
    bool anew = false; ///< at its first step, without answers
};
/// What a reader does with the lesson that is open.
enum class LessonMove {
    Next,
    Back,
    Skip,  ///< on without an answer; a run is jumped over; of a puzzle a solution is shown
    Hint,  ///< one more
    Leave, ///< the study that was put aside comes back
};
struct MoveLesson {
    LessonMove move = LessonMove::Next;
};
/// The answer to the question of the lesson's step: one of the three.
struct AnswerLesson {
    std::optional<std::string> choice = {};         ///< its id
    std::optional<double> number = {};              ///< in the unit of what is right
    std::vector<std::pair<int, double>> curve = {}; ///< a value a day
};
/// The reader's own name: the lesson begins anew with the figures that are drawn for it; empty: as it is written.
struct NameReader {
    QString name;
};

/// Stops the computation.
struct Stop { };

/// Writes a file whole or not at all.
struct WriteFile {
    QString path;
    QByteArray bytes;
    QString fault; ///< what to say if it fails, with %1 for the reason
};

using Request = std::variant<EditDraft, EndGesture, RestoreScenario, Undo, Redo, Select, PointAt, AskWhy, GoTo, Play,
    Pause, Step, SetSpeed, OpenEditor, CloseEditor, ShowSide, ShowBeside, ReduceMotion, HideDays, AnswerQuestion,
    MeasureTippings, SplitLossOf, FitScales, SayOfEdit, BranchOff, OpenLesson, MoveLesson, AnswerLesson, NameReader,
    Stop, WriteFile>;

} // namespace waterhammer

Q_DECLARE_METATYPE(waterhammer::EditDraft)
Q_DECLARE_METATYPE(waterhammer::Request)
