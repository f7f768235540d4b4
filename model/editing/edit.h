// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/editing/dealer_limits.h"
#include "model/editing/field_value.h"
#include "model/editing/levers.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Changes to a scenario as values: they can be kept, compared, written to a file (edit_json.h) and done again on
/// another draft. What an edit is called belongs to whoever asks for it. Rows are named as in rows.h, never by place,
/// so that an edit means the same row whatever came before it.
namespace waterhammer {

struct Edit;

/// Sets fields, all found before the first is set. Of each dealer's books touched `balance` takes what the fields
/// leave open, unless it is itself among them.
struct SetFields {
    std::vector<FieldChange> fields;             ///< paths from the scenario on
    BalancingItem balance = BalancingItem::None; ///< of dealers' books

    friend bool operator==(const SetFields&, const SetFields&) = default;
};

/// A new row at the end, as addRow() makes it on day `day`, with these of its fields set besides.
struct AddRow {
    Part part = Part::Dealers;       ///< the list
    int day = 1;                     ///< of events and policies, from 1
    std::vector<FieldChange> fields; ///< paths inside the row; an "id" names it

    friend bool operator==(const AddRow&, const AddRow&) = default;
};

/// A copy of a row, as duplicateRow() makes it.
struct DuplicateRow {
    Part part = Part::Dealers; ///< the list
    std::string row;           ///< its name

    friend bool operator==(const DuplicateRow&, const DuplicateRow&) = default;
};

/// A row goes, and all that names it. Where an asset goes, `balance` balances the books that held it.
struct RemoveRow {
    Part part = Part::Dealers;                               ///< the list
    std::string row;                                         ///< its name
    BalancingItem balance = BalancingItem::ShortTermFunding; ///< of the books that held an asset

    friend bool operator==(const RemoveRow&, const RemoveRow&) = default;
};

/// A row goes to another place of its list.
struct MoveRow {
    Part part = Part::Dealers; ///< the list
    std::string row;           ///< its name
    std::size_t to = 0;        ///< from 0

    friend bool operator==(const MoveRow&, const MoveRow&) = default;
};

/// A dealer gets the exposures of another.
struct CopyExposures {
    std::string from, to; ///< ids

    friend bool operator==(const CopyExposures&, const CopyExposures&) = default;
};

/// A lever of the front goes to a value in its unit.
struct SetLever {
    Lever lever = Lever::Shock; ///< which
    double value = 0;           ///< in the lever's unit

    friend bool operator==(const SetLever&, const SetLever&) = default;
};

/// A limit of one dealer, or of all together, goes to a value.
struct SetLimit {
    DealerLimit limit = DealerLimit::SlrMinimum; ///< which
    std::optional<std::string> dealer;           ///< id; absent: all
    double value = 0;                            ///< fraction, bn or multiple, as the limit is

    friend bool operator==(const SetLimit&, const SetLimit&) = default;
};

/// Where a dealer, asset or fund stands in the graph, as shares of its width and height; nothing: in its own place.
struct SetPlace {
    Part part = Part::Dealers;               ///< the list
    std::string row;                         ///< its name
    std::optional<std::array<double, 2>> at; ///< x and y, 0 to 1

    friend bool operator==(const SetPlace&, const SetPlace&) = default;
};

/// The scenario as it stands is kept as a pin beside it (files/saved_runs.h).
struct KeepRun {
    std::string name; ///< that no run of the file has

    friend bool operator==(const KeepRun&, const KeepRun&) = default;
};

/// A branch is kept: as a kept run up to a day, and from then on as the scenario stands, as far as that can be dated
/// (branching.h). Of the scenario as it was opened, which is then the run at hand again, where no kept run is named:
/// so both futures are in sight.
struct BranchRun {
    std::string name;   ///< that no run of the file has
    std::string parent; ///< name of the kept run; empty: the scenario as it was opened
    int day = 0;        ///< the last that both share

    friend bool operator==(const BranchRun&, const BranchRun&) = default;
};

/// The scenario at hand becomes a branch (files/parting.h): a run of it as it stands is kept, unless one is, and its
/// days up to `day` are not changed any more. Nothing: it is a branch no longer, and all its days may be changed.
struct BranchHere {
    std::string name;       ///< of the run that is kept, which no run of the file has
    std::optional<int> day; ///< from 0

    friend bool operator==(const BranchHere&, const BranchHere&) = default;
};

/// A kept run goes.
struct DropRun {
    std::string name; ///< of the run

    friend bool operator==(const DropRun&, const DropRun&) = default;
};

/// A kept run gets another name.
struct RenameRun {
    std::string name, to; ///< of the run; the new one

    friend bool operator==(const RenameRun&, const RenameRun&) = default;
};

/// A kept run is listed and not drawn, or drawn again.
struct HideRun {
    std::string name;   ///< of the run
    bool hidden = true; ///< false: drawn again

    friend bool operator==(const HideRun&, const HideRun&) = default;
};

/// The scenario of a kept run takes the place of the one at hand; the kept runs stay.
struct OpenRun {
    std::string name; ///< of the run

    friend bool operator==(const OpenRun&, const OpenRun&) = default;
};

/// What the file says beside the market under a key (files/kept_values.h) is another, as JSON; empty: it says nothing
/// there any more.
struct SetKept {
    std::string key, json; ///< "hide", "true"

    friend bool operator==(const SetKept&, const SetKept&) = default;
};

/// Everything as it was opened.
struct Restore {
    friend bool operator==(const Restore&, const Restore&) = default;
};

/// Several in one, each done on what the one before left.
struct Several {
    std::vector<Edit> edits; ///< in their order

    friend bool operator==(const Several&, const Several&);
};

/// Any change.
struct Edit
    : std::variant<SetFields, AddRow, DuplicateRow, RemoveRow, MoveRow, CopyExposures, SetLever, SetLimit, SetPlace,
          KeepRun, BranchRun, BranchHere, DropRun, RenameRun, HideRun, OpenRun, SetKept, Restore, Several> {
    using variant::variant;
};

inline bool operator==(const Several& a, const Several& b) { return a.edits == b.edits; }

/// One field set to a value.
[[nodiscard]] Edit setOne(std::string path, FieldValue value, BalancingItem balance = BalancingItem::None);

/// "dealers[d6].constraints.slrMin": the path of a field of a row, by the row's name.
[[nodiscard]] std::string fieldPath(const ScenarioDraft& draft, Part part, std::size_t row, std::string_view field);

/// The draft with the edit done. `reference`, the scenario as opened, is what levers and Restore go back to.
/// Problems, where the edit names a row or field that is not there, or gives a value of another type; a value out of
/// range is none. An edit that changes nothing gives an equal draft.
[[nodiscard]] Result<ScenarioDraft> apply(const ScenarioDraft& draft, const Edit& edit, const ScenarioDraft& reference);

} // namespace waterhammer
