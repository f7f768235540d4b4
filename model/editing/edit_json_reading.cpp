// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/edit_json.h"

#include "model/editing/limit_names.h"
#include "model/files/json_tape.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waterhammer {

namespace {

using Index = JsonTape::Index;
using Type = JsonTape::Type;

/// Reads an edit off a tape. The first problem ends it.
class EditReader {
public:
    explicit EditReader(const JsonTape& tape)
        : m_tape(tape)
    {
    }

    Result<Edit> read(Index object, const Place& place)
    {
        m_object = object;
        m_place = &place;
        m_fault.reset();
        if (m_tape.type(object) != Type::Object)
            return problem(place, object, ProblemCode::EditObject);
        std::optional<Edit> edit = readKind();
        if (m_fault)
            return std::move(*m_fault);
        if (!edit)
            return problem(place, object, {ProblemCode::EditKind, {listed(kinds)}});
        return std::move(*edit);
    }

private:
    static constexpr std::string_view kinds[] = {"set", "add", "duplicate", "remove", "move", "copyExposures", "lever",
        "limit", "place", "keepRun", "branchRun", "branchHere", "dropRun", "renameRun", "hideRun", "openRun", "setKept",
        "restore", "several"};

    std::optional<Edit> readKind()
    {
        struct Kind {
            std::string_view key;
            Edit (EditReader::*read)(Index);
        };
        static constexpr Kind table[] = {{"set", &EditReader::readSet}, {"add", &EditReader::readAdd},
            {"duplicate", &EditReader::readDuplicate}, {"remove", &EditReader::readRemove},
            {"move", &EditReader::readMove}, {"copyExposures", &EditReader::readCopy},
            {"lever", &EditReader::readLever}, {"limit", &EditReader::readLimit}, {"place", &EditReader::readPlace},
            {"keepRun", &EditReader::readKeepRun}, {"branchRun", &EditReader::readBranchRun},
            {"branchHere", &EditReader::readBranchHere}, {"dropRun", &EditReader::readDropRun},
            {"renameRun", &EditReader::readRenameRun}, {"hideRun", &EditReader::readHideRun},
            {"openRun", &EditReader::readOpenRun}, {"setKept", &EditReader::readSetKept},
            {"restore", &EditReader::readRestore}, {"several", &EditReader::readSeveral}};
        for (const Kind& kind : table)
            if (const auto value = find(kind.key))
                return (this->*kind.read)(*value);
        return {};
    }

    Edit readSet(Index i)
    {
        return SetFields{fields("set", i), enumAt("balance", balancingItemKeys, BalancingItem::None)};
    }
    Edit readAdd(Index i)
    {
        AddRow edit{part(textOf("add", i), "add"), 1, {}};
        if (find("day"))
            edit.day = static_cast<int>(wholeAt("day"));
        if (const auto inside = find("fields"))
            edit.fields = fields("fields", *inside);
        return edit;
    }
    Edit readDuplicate(Index i)
    {
        const Row row = rowOf("duplicate", i);
        return DuplicateRow{row.part, row.name};
    }
    Edit readRemove(Index i)
    {
        const Row row = rowOf("remove", i);
        return RemoveRow{row.part, row.name, enumAt("balance", balancingItemKeys, BalancingItem::ShortTermFunding)};
    }
    Edit readMove(Index i)
    {
        const Row row = rowOf("move", i);
        return MoveRow{row.part, row.name, static_cast<std::size_t>(wholeAt("to"))};
    }
    Edit readCopy(Index i) { return CopyExposures{textOf("copyExposures", i), textAt("to")}; }
    Edit readLever(Index i)
    {
        const std::string name = textOf("lever", i);
        const auto lever = std::ranges::find(allLevers, name, leverName);
        if (lever == allLevers.end()) {
            fail("lever", i, ProblemCode::LeverName);
            return Restore{};
        }
        return SetLever{*lever, numberAt("value")};
    }
    Edit readLimit(Index)
    {
        SetLimit edit{enumAt("limit", limitNames, DealerLimit::SlrMinimum), {}, numberAt("value")};
        if (find("dealer"))
            edit.dealer = textAt("dealer");
        return edit;
    }
    Edit readPlace(Index i)
    {
        const Row row = rowOf("place", i);
        SetPlace edit{row.part, row.name, {}};
        const auto at = find("at");
        if (!at || m_tape.type(*at) == Type::Null)
            return edit;
        std::vector<double> shares;
        if (m_tape.type(*at) == Type::Array)
            for (Index child = m_tape.first(*at); child < m_tape.next(*at); child = m_tape.next(child))
                if (m_tape.type(child) == Type::Number)
                    shares.push_back(m_tape.number(child));
        if (shares.size() == 2)
            edit.at = {shares[0], shares[1]};
        else
            fail("at", *at, ProblemCode::TwoShares);
        return edit;
    }
    Edit readKeepRun(Index i) { return KeepRun{textOf("keepRun", i)}; }
    Edit readBranchRun(Index i)
    {
        return BranchRun{textOf("branchRun", i), textAt("from"), static_cast<int>(wholeAt("day"))};
    }
    Edit readBranchHere(Index i)
    {
        BranchHere edit{textOf("branchHere", i), {}};
        if (const auto day = find("day"); day && m_tape.type(*day) != Type::Null)
            edit.day = static_cast<int>(wholeAt("day"));
        return edit;
    }
    Edit readDropRun(Index i) { return DropRun{textOf("dropRun", i)}; }
    Edit readRenameRun(Index i) { return RenameRun{textOf("renameRun", i), textAt("to")}; }
    Edit readHideRun(Index i)
    {
        const auto hidden = find("hidden");
        if (!hidden || m_tape.type(*hidden) != Type::Boolean)
            fail("hidden", hidden, ProblemCode::TrueOrFalse);
        return HideRun{textOf("hideRun", i), !m_fault && m_tape.truth(*hidden)};
    }
    Edit readOpenRun(Index i) { return OpenRun{textOf("openRun", i)}; }
    Edit readSetKept(Index i)
    {
        SetKept edit{textOf("setKept", i), {}};
        if (const auto value = find("value"); value && m_tape.type(*value) != Type::Null)
            m_tape.appendJson(edit.json, *value);
        return edit;
    }
    Edit readRestore(Index i)
    {
        if (m_tape.type(i) != Type::Boolean || !m_tape.truth(i))
            fail("restore", i, ProblemCode::True);
        return Restore{};
    }
    Edit readSeveral(Index list)
    {
        Several several;
        if (m_tape.type(list) != Type::Array)
            fail("several", list, ProblemCode::Edits);
        for (Index child = m_tape.first(list); child < m_tape.next(list) && !m_fault; child = m_tape.next(child)) {
            const Place place = m_place->field("several");
            const Place element = place.element(several.edits.size());
            auto edit = EditReader(m_tape).read(child, element);
            if (edit)
                several.edits.push_back(std::move(*edit));
            else
                m_fault = std::move(edit.problems.front());
        }
        return several;
    }

    std::vector<FieldChange> fields(std::string_view key, Index object)
    {
        std::vector<FieldChange> changes;
        if (m_tape.type(object) != Type::Object)
            fail(key, object, ProblemCode::ValuesByPath);
        else
            for (Index child = m_tape.first(object); child < m_tape.next(object); child = m_tape.next(child))
                changes.push_back({std::string(m_tape.key(child)), valueOf(key, child)});
        return changes;
    }

    FieldValue valueOf(std::string_view key, Index i)
    {
        switch (m_tape.type(i)) {
        case Type::Null: return {};
        case Type::Boolean: return m_tape.truth(i);
        case Type::Number: return m_tape.number(i);
        case Type::Text: return std::string(m_tape.text(i));
        case Type::Array: {
            std::vector<std::string> texts;
            for (Index child = m_tape.first(i); child < m_tape.next(i); child = m_tape.next(child))
                texts.push_back(textOf(key, child));
            return texts;
        }
        case Type::Object: break;
        }
        fail(key, i, ProblemCode::EditValues);
        return {};
    }

    struct Row {
        Part part = Part::Dealers;
        std::string name;
    };
    /// "dealers[d6]"
    Row rowOf(std::string_view key, Index i)
    {
        const std::string text = textOf(key, i);
        const std::size_t open = text.find('[');
        if (open == std::string::npos || !text.ends_with(']')) {
            fail(key, i, ProblemCode::RowText);
            return {};
        }
        return {part(text.substr(0, open), key), text.substr(open + 1, text.size() - open - 2)};
    }

    Part part(const std::string& name, std::string_view key)
    {
        const auto found = partOfKey(name);
        if (!found)
            fail(key, *find(key), ProblemCode::ListName);
        return found.value_or(Part::Dealers);
    }

    template <class Enum> Enum enumAt(std::string_view key, std::span<const std::string_view> names, Enum otherwise)
    {
        const auto i = find(key);
        if (!i)
            return otherwise;
        const auto found = std::ranges::find(names, textOf(key, *i));
        if (found == names.end())
            return fail(key, *i, oneOf(names)), otherwise;
        return static_cast<Enum>(found - names.begin());
    }

    std::string textAt(std::string_view key)
    {
        const auto i = find(key);
        return i ? textOf(key, *i) : (fail(key, {}, ProblemCode::Text), std::string{});
    }
    std::string textOf(std::string_view key, Index i)
    {
        if (m_tape.type(i) != Type::Text)
            fail(key, i, ProblemCode::Text);
        return std::string(m_tape.text(i));
    }
    double numberAt(std::string_view key)
    {
        const auto i = find(key);
        if (!i || m_tape.type(*i) != Type::Number)
            return fail(key, i, ProblemCode::AnyNumber), 0;
        return m_tape.number(*i);
    }
    double wholeAt(std::string_view key)
    {
        const double number = numberAt(key);
        if (number == std::trunc(number) && number >= 0 && number <= std::numeric_limits<int>::max())
            return number;
        return fail(key, find(key), ProblemCode::AnyWhole), 0;
    }

    [[nodiscard]] std::optional<Index> find(std::string_view key) const
    {
        for (Index child = m_tape.first(m_object); child < m_tape.next(m_object); child = m_tape.next(child))
            if (m_tape.key(child) == key)
                return child;
        return {};
    }

    void fail(std::string_view key, std::optional<Index> value, Expectation expected)
    {
        if (!m_fault)
            m_fault = problem(m_place->field(key), value, std::move(expected));
    }
    [[nodiscard]] Problem problem(const Place& place, std::optional<Index> value, Expectation expected) const
    {
        return {place.typed(), value ? m_tape.shown(*value) : Finding(), std::move(expected)};
    }

    const JsonTape& m_tape;
    Index m_object = 0;
    const Place* m_place = nullptr;
    std::optional<Problem> m_fault;
};

} // namespace

Result<Edit> readEdit(std::string_view text)
{
    const auto tape = readJson(text);
    if (!tape)
        return Problem{{}, shown(text), ProblemCode::EditJson};
    return EditReader(*tape).read(0, Place{});
}

} // namespace waterhammer
