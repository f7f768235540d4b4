// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/attribution.h"
#include "model/analysis/event_capacities.h"
#include "model/analysis/feedback_story.h"
#include "model/analysis/lever_tippings.h"
#include "model/analysis/policy_effects.h"
#include "model/analysis/run_scales.h"
#include "model/editing/branch_edits.h"
#include "model/files/saved_runs.h"
#include "model/scenario/problem.h"
#include "views/shown/editor_section.h"
#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"

#include <QFlags>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waterhammer {

/// How the run shown stands to the draft.
enum class RunState { UpToDate, Computing, OutOfDate, Stopped };

/// A run that the file keeps beside the one at hand: pinned, or of a branch.
struct OtherRun {
    QString name;                  ///< unique
    RunKind kind{};                ///< why it was kept
    std::optional<ParentRun> from; ///< of a branch
    int look = 1;                  ///< 1 to runLooks: its pattern of dashes
    bool hidden = false;           ///< listed, and not drawn
    bool beyond = false;           ///< likewise, since as many as are shown at once stand before it
    DraftPtr draft;                ///< its scenario
    Problems problems;             ///< that keep it from running
    RunPtr run;                    ///< null while it is computed, and where it cannot run
    RunScales scales;              ///< of this run alone

    /// Whether pictures show it.
    [[nodiscard]] bool drawn() const { return run && !hidden && !beyond; }
};

/// All that a file keeps, in its order; immutable, shared.
using OtherRunsPtr = std::shared_ptr<const std::vector<OtherRun>>;

/// The first pin that pictures show: what stands behind the levers dashed; null without one.
[[nodiscard]] inline const OtherRun* firstPin(const std::vector<OtherRun>& others)
{
    for (const OtherRun& other : others)
        if (other.drawn() && other.kind == RunKind::Pin)
            return &other;
    return nullptr;
}

/// What has the left of the window: the sliders; the kept runs, with what differs on the right; why the market
/// switched; what each mechanism did; what the file asks before the days ahead are shown; what it says of itself; the
/// lesson that is played.
enum class Side { Levers, Runs, Switch, Mechanisms, Prediction, Card, Lesson };

/// A lesson that is played, shared and never changed: lesson_shown.h.
struct LessonShown;
using LessonShownPtr = std::shared_ptr<const LessonShown>;

/// The story of a run's feedback, shared and never changed.
using FeedbackStoryPtr = std::shared_ptr<const FeedbackStory>;

/// What would be lost at every place of the levers' tracks, shared and never changed.
struct CurvesShown {
    DraftPtr of;        ///< the scenario in which each lever was moved alone
    LeverCurves curves; ///< its peak losses
};
using CurvesShownPtr = std::shared_ptr<const CurvesShown>;

/// A split of what one dealer lost.
struct DealerSplit {
    std::string dealer; ///< id
    Attribution loss;   ///< on the day of the system's peak
};

/// What "Why?" is asked about, and of which day.
struct Question {
    Selection about;
    int round = 0;

    friend bool operator==(const Question&, const Question&) = default;
};

/// Where the editor is to open: a section by its place among the tabs, or the field of a path. Neither: where it was.
struct EditorPlace {
    std::optional<EditorSection> section;
    std::string path;
};

/// The page of the editor that has the row of what is selected.
[[nodiscard]] inline std::optional<EditorSection> sectionOf(const Selection& selection)
{
    switch (selection.kind) {
    case Selection::Kind::Dealer: return EditorSection::Dealers;
    case Selection::Kind::Asset: return EditorSection::Assets;
    case Selection::Kind::Fund: return EditorSection::Funds;
    case Selection::Kind::None: break;
    }
    return {};
}

/// Days that are withheld, of the run and of all that stands beside it: whoever looks at a Shown cannot know them.
struct DaysAhead {
    bool hidden = false; ///< all after the last day of Shown::run
    bool locked = false; ///< the file's question is to be answered before they are shown
    int last = 0;        ///< the horizon: as far as there may be days

    friend bool operator==(const DaysAhead&, const DaysAhead&) = default;
};

/// What was answered to the file's question, and what is true, as far as the file says it.
struct Prediction {
    bool skipped = false;
    std::optional<std::size_t> choice; ///< of FileQuestion::choices
    std::optional<double> number;      ///< in the unit of the question
    /// The right place or number; nothing where the file does not say, or the run does not have it.
    std::optional<double> truth;
    bool right = false; ///< the choice, or within a twentieth of the number

    friend bool operator==(const Prediction&, const Prediction&) = default;
};

/// What of an edit of a branch has no date, since the past is as it was, shared and never changed.
struct LeftOut {
    BranchEdit edit;
    int day = 0;                 ///< the last that is shared
    std::optional<Edit> instead; ///< the dated event that does it; nothing: there is none
};
using LeftOutPtr = std::shared_ptr<const LeftOut>;

/// Everything a panel may look at. The core makes it; nobody changes it. Drafts and runs are shared, immutable values.
struct Shown {
    DraftPtr draft, reference; ///< as it is, and as it was opened; of a branch with the terms of its first own day
    DraftPtr written;          ///< as it runs and is saved: `draft`, but of a branch the terms as it opens with
    Problems problems;         ///< of `written`
    std::optional<ParentRun> parting; ///< it is a branch: of whom, and the last day that is not changed any more
    LeftOutPtr leftOut;               ///< of the last edit; null: all of it was done

    RunPtr run;                           ///< the last good one, as far as its days are shown; null before there is any
    DaysAhead ahead;                      ///< what is withheld of it
    std::optional<Prediction> prediction; ///< nothing: the file's question is not answered, or it asks none
    OtherRunsPtr others = std::make_shared<const std::vector<OtherRun>>(); ///< beside it; never null
    RunScales scales; ///< over all of them and of the runs before: two runs can be compared by eye
    int kept = 0;     ///< so often what was on screen became the least of scales: when a gesture begins
    int fitted = 0;   ///< so often scales have been fitted anew to what is on screen
    RunState state = RunState::OutOfDate;
    int stoppedAt = 0;      ///< the day at which it was stopped, where it was
    bool outOfDate = false; ///< `run` is of a draft before; still so while the next is computed

    std::optional<Attribution> attribution; ///< of the loss; nothing while it is not known
    std::optional<std::string> splitDealer; ///< id of the dealer whose loss is asked to be split as well
    std::optional<DealerSplit> dealerSplit; ///< of `splitDealer`; nothing while it is not known
    std::optional<Measure> measure;         ///< of `tippings`; nothing: the severity
    std::optional<LeverTippings> tippings;
    CurvesShownPtr curves;                     ///< null while they are not known
    CurvesShownPtr pinCurves;                  ///< of the first pin that is drawn; null without one
    std::optional<EventCapacities> capacities; ///< of the events of `draft`; nothing while they are not known
    FeedbackStoryPtr feedbackStory;            ///< of `run`; null while it is not known
    /// Of the policies of `draft`; nothing while they are not known, and while days are hidden: it would tell of them.
    std::optional<PolicyEffects> policyEffects;

    Moment moment;    ///< of `run`, which stands on its last day where the clock is beyond
    Moment clock;     ///< of all that are shown together: it runs to the end of the longest
    int clockEnd = 0; ///< the last day of the clock, but of days that are hidden
    bool playing = false;
    double speed = 1; ///< days a second
    bool reducedMotion = false;

    Selection selection;
    Selection lit; ///< what the graph stresses: the selection, or what somebody points at elsewhere
    Question question;

    LessonShownPtr lesson;    ///< null: none is open
    Side side = Side::Levers; ///< what has the left of the window
    bool sideBySide = false;  ///< two runs have the middle: what is said is said of which
    bool editing = false;
    EditorPlace editorPlace;
    QString editSentence;       ///< what the last edit did, marked up; empty: the day has the word
    QString undoText, redoText; ///< what would be undone and redone; empty: nothing
};

/// What is another in a Shown than in the one before. Asked, and Opened: somebody wants to see it, be it the same.
enum class Change : unsigned {
    Draft = 1U << 0U,       ///< draft, written, reference, problems, parting
    Run = 1U << 1U,         ///< run, scales
    State = 1U << 2U,       ///< state, stoppedAt, outOfDate
    Attribution = 1U << 3U, ///< attribution, dealerSplit, splitDealer
    Tippings = 1U << 4U,    ///< tippings, measure
    Moment = 1U << 5U,      ///< moment, clock, clockEnd
    Playing = 1U << 6U,
    Speed = 1U << 7U,
    Motion = 1U << 8U,
    Selection = 1U << 9U,
    Lit = 1U << 10U,
    Question = 1U << 11U,
    Asked = 1U << 12U,   ///< the answer to the question is wanted
    Editing = 1U << 13U, ///< the editor opens or closes
    Opened = 1U << 14U,  ///< editorPlace is wanted
    Sentence = 1U << 15U,
    Undo = 1U << 16U,
    Others = 1U << 17U,   ///< others; scales with them
    Side = 1U << 18U,     ///< side, sideBySide
    Averted = 1U << 19U,  ///< policyEffects
    Story = 1U << 20U,    ///< feedbackStory
    Curves = 1U << 21U,   ///< curves, pinCurves
    Capacity = 1U << 22U, ///< capacities
    Ahead = 1U << 23U,    ///< ahead, prediction
    LeftOut = 1U << 24U,  ///< leftOut
    Lesson = 1U << 25U,   ///< lesson
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// For a panel that is shown for the first time: everything, but nothing is wanted.
inline const Changes everything = ~(Changes(Change::Asked) | Change::Opened);

} // namespace waterhammer
