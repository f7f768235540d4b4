// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/edit.h"

#include "model/editing/branching.h"
#include "model/editing/scenario_editing.h"
#include "model/files/kept_keys.h"
#include "model/files/kept_runs.h"
#include "model/files/kept_values.h"
#include "model/files/parting.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <map>

namespace waterhammer {

namespace {

using Fault = std::optional<Problem>;

/// Whether an edit names a row of a part.
struct NamesRowOf {
    Part part;

    bool operator()(const SetFields& edit) const
    {
        const std::string begin = std::string(partKey(part)) + '[';
        return std::ranges::any_of(edit.fields, [&](const FieldChange& c) { return c.path.starts_with(begin); });
    }
    bool operator()(const DuplicateRow& edit) const { return edit.part == part; }
    bool operator()(const RemoveRow& edit) const { return edit.part == part; }
    bool operator()(const MoveRow& edit) const { return edit.part == part; }
    bool operator()(const Several& several) const
    {
        return std::ranges::any_of(several.edits, [&](const Edit& edit) { return std::visit(*this, edit); });
    }
    template <class Other> bool operator()(const Other&) const { return false; }
};

/// Does edits on a draft of its own, one after the other.
class Editing {
public:
    Editing(const ScenarioDraft& draft, const ScenarioDraft& reference)
        : m_draft(draft)
        , m_reference(reference)
    {
    }

    /// Where an event or policy is named, all of them have ids first: what somebody named by an id that was only
    /// about to be made must not become another row on the way.
    void nameRows(const Edit& edit)
    {
        for (const Part part : {Part::Events, Part::Policies})
            if (std::visit(NamesRowOf{part}, edit))
                giveIds(m_draft, part);
    }

    Fault operator()(const SetFields& edit);
    Fault operator()(const AddRow& edit);
    Fault operator()(const DuplicateRow& edit)
    {
        return atRow(edit.part, edit.row, [&](std::size_t row) {
            duplicateRow(m_draft, edit.part, row);
            giveIds(m_draft, edit.part);
        });
    }
    Fault operator()(const RemoveRow& edit)
    {
        return atRow(edit.part, edit.row, [&](std::size_t row) { removeRow(m_draft, edit.part, row, edit.balance); });
    }
    Fault operator()(const MoveRow& edit)
    {
        if (edit.to >= rowCount(m_draft, edit.part))
            return Problem{{edit.part}, shown(static_cast<double>(edit.to)), ProblemCode::PlaceInList};
        return atRow(edit.part, edit.row, [&](std::size_t row) { moveRow(m_draft, edit.part, row, edit.to); });
    }
    Fault operator()(const CopyExposures& edit)
    {
        Fault fault;
        const Fault outer = atRow(Part::Dealers, edit.from, [&](std::size_t from) {
            fault = atRow(Part::Dealers, edit.to, [&](std::size_t to) { copyExposures(m_draft, from, to); });
        });
        return outer ? outer : fault;
    }
    Fault operator()(const SetLever& edit)
    {
        applyLever(edit.lever, m_draft, m_reference, edit.value);
        return {};
    }
    Fault operator()(const SetLimit& edit)
    {
        if (edit.dealer)
            return atRow(
                Part::Dealers, *edit.dealer, [&](std::size_t row) { moveLimit(edit.limit, m_draft, row, edit.value); });
        moveLimit(edit.limit, m_draft, {}, edit.value);
        return {};
    }
    Fault operator()(const SetPlace& edit)
    {
        return atRow(edit.part, edit.row, [&](std::size_t row) { setPlace(m_draft, edit.part, row, edit.at); });
    }
    Fault operator()(const KeepRun& edit) { return keepAs(edit.name); }
    Fault operator()(const BranchRun& edit)
    {
        if (edit.parent.empty())
            return branchOpened(edit);
        const auto parent = savedRun(m_draft, edit.parent);
        if (!parent)
            return parent.problems.front();
        return keepRun(m_draft,
            {edit.name, RunKind::Branch, ParentRun{edit.parent, edit.day}, false, freeRunLook(m_draft),
                branch(parent->scenario, m_draft, edit.day).scenario});
    }
    Fault operator()(const BranchHere& edit)
    {
        if (!edit.day) {
            setParting(m_draft, {});
            return {};
        }
        giveIds(m_draft, Part::Events); // so that rows are told apart when some have come or gone
        giveIds(m_draft, Part::Policies);
        ScenarioDraft own = m_draft;
        forgetRuns(own);
        const auto kept = savedRuns(m_draft).runs;
        const auto same = std::ranges::find(kept, own, &SavedRun::scenario);
        if (same == kept.end())
            if (Fault fault = keepAs(edit.name))
                return fault;
        setParting(m_draft, ParentRun{same == kept.end() ? edit.name : same->name, *edit.day});
        return {};
    }
    Fault operator()(const DropRun& edit) { return dropRun(m_draft, edit.name); }
    Fault operator()(const RenameRun& edit) { return renameRun(m_draft, edit.name, edit.to); }
    Fault operator()(const HideRun& edit) { return hideRun(m_draft, edit.name, edit.hidden); }
    Fault operator()(const OpenRun& edit) { return openRun(m_draft, edit.name); }
    Fault operator()(const SetKept& edit)
    {
        if (!isKeptBeside(edit.key))
            return Problem{{}, shown(edit.key), {ProblemCode::NoSuchField, {NameHint{}}}};
        if (!edit.json.empty() && !readJson(edit.json))
            return Problem{ProblemPlace::ofPath(edit.key), shown(edit.json), ProblemCode::JsonValue};
        setKept(m_draft, edit.key, edit.json);
        return {};
    }
    Fault operator()(const Restore&)
    {
        m_draft = m_reference;
        return {};
    }
    Fault operator()(const Several& several)
    {
        for (const Edit& edit : several.edits)
            if (Fault fault = std::visit(*this, edit))
                return fault;
        return {};
    }

    [[nodiscard]] ScenarioDraft& draft() { return m_draft; }

private:
    /// A run of the scenario as it stands; of a branch another.
    Fault keepAs(const std::string& name)
    {
        const auto parting = partingOf(m_draft);
        return keepRun(
            m_draft, {name, parting ? RunKind::Branch : RunKind::Pin, parting, false, freeRunLook(m_draft), m_draft});
    }
    Fault branchOpened(const BranchRun& edit)
    {
        ScenarioDraft opened = m_reference;
        forgetRuns(opened);
        Fault fault = keepRun(m_draft,
            {edit.name, RunKind::Branch, ParentRun{{}, edit.day}, false, freeRunLook(m_draft),
                branch(opened, m_draft, edit.day).scenario});
        if (fault)
            return fault;
        takeRuns(opened, m_draft);
        m_draft = std::move(opened);
        return {};
    }

    template <class Use> Fault atRow(Part part, const std::string& name, const Use& use)
    {
        const auto row = rowNamed(m_draft, part, name);
        if (!row)
            return Problem{{part}, shown(name), {ProblemCode::RowNamed, {std::string(partKey(part))}}};
        use(*row);
        return {};
    }

    ScenarioDraft m_draft;
    const ScenarioDraft& m_reference;
};

/// Books before an edit, to be settled after it.
struct Books {
    double gap, figure;
};

/// Finds the places of fields. Fields of one row mostly follow each other, so a row is looked for once.
class PlaceFinder {
public:
    explicit PlaceFinder(const ScenarioDraft& draft)
        : m_draft(draft)
    {
    }

    Result<FieldPlace> find(const std::string& path)
    {
        const std::size_t end = path.find("].");
        if (m_last.part && end != std::string::npos && path.compare(0, end + 2, m_row) == 0) {
            m_last.field = path.substr(end + 2);
            return m_last;
        }
        auto place = findField(m_draft, path);
        if (place && place->part) {
            m_last = *place;
            m_row = path.substr(0, end + 2);
        }
        return place;
    }

private:
    const ScenarioDraft& m_draft;
    FieldPlace m_last;
    std::string m_row; ///< how its path begins: "dealers[d6]."
};

Fault Editing::operator()(const SetFields& edit)
{
    std::vector<FieldPlace> places;
    std::map<std::size_t, Books> books;
    const auto item = figureOf(edit.balance);
    PlaceFinder finder(m_draft);
    for (const FieldChange& change : edit.fields) {
        auto place = finder.find(change.path);
        if (!place)
            return place.problems.front();
        if (place->part == Part::Dealers && item)
            for (const std::size_t row : place->rows)
                books.try_emplace(row, Books{gapOf(m_draft.dealers[row]), m_draft.dealers[row].*item});
        places.push_back(std::move(*place));
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        if (Fault fault = setField(m_draft, places[i], edit.fields[i].value))
            return fault;
    for (const auto& [row, before] : books)
        if (m_draft.dealers[row].*item == before.figure)
            settle(m_draft.dealers[row], before.gap, edit.balance);
    return {};
}

Fault Editing::operator()(const AddRow& edit)
{
    const std::size_t row = addRow(m_draft, edit.part, edit.day);
    for (const FieldChange& change : edit.fields)
        if (Fault fault = setField(m_draft, {edit.part, {row}, change.path}, change.value))
            return fault;
    return {};
}

} // namespace

Edit setOne(std::string path, FieldValue value, BalancingItem balance)
{
    return SetFields{{{std::move(path), std::move(value)}}, balance};
}

std::string fieldPath(const ScenarioDraft& draft, Part part, std::size_t row, std::string_view field)
{
    return std::string(partKey(part)) + '[' + rowName(draft, part, row) + "]." + std::string(field);
}

Result<ScenarioDraft> apply(const ScenarioDraft& draft, const Edit& edit, const ScenarioDraft& reference)
{
    Editing editing(draft, reference);
    editing.nameRows(edit);
    const ScenarioDraft named = editing.draft();
    if (Fault fault = std::visit(editing, edit))
        return std::move(*fault);
    if (editing.draft() == named)
        return draft;
    return std::move(editing.draft());
}

} // namespace waterhammer
