// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/edit_json.h"

#include "model/files/json_tape.h"
#include "model/files/json_writer.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <sstream>

namespace waterhammer {

namespace {

using Index = JsonTape::Index;
using Type = JsonTape::Type;

constexpr auto& balanceNames = balancingItemKeys;
constexpr std::string_view limitNames[] = {"slrMin", "varLimit", "quoteTolerance"};

template <class Enum> std::string_view nameIn(std::span<const std::string_view> names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

std::string rowText(Part part, const std::string& row) { return std::string(partKey(part)) + '[' + row + ']'; }

/// Writes an edit as one object.
class EditWriter {
public:
    explicit EditWriter(JsonWriter& json)
        : m_json(json)
    {
    }

    void write(const Edit& edit)
    {
        m_json.beginObject();
        std::visit(*this, edit);
        m_json.endObject();
    }

    void operator()(const SetFields& edit)
    {
        writeFields("set", edit.fields);
        if (edit.balance != BalancingItem::None)
            m_json.member("balance", nameIn(balanceNames, edit.balance));
    }
    void operator()(const AddRow& edit)
    {
        m_json.member("add", partKey(edit.part));
        m_json.member("day", edit.day);
        if (!edit.fields.empty())
            writeFields("fields", edit.fields);
    }
    void operator()(const DuplicateRow& edit) { m_json.member("duplicate", rowText(edit.part, edit.row)); }
    void operator()(const RemoveRow& edit)
    {
        m_json.member("remove", rowText(edit.part, edit.row));
        m_json.member("balance", nameIn(balanceNames, edit.balance));
    }
    void operator()(const MoveRow& edit)
    {
        m_json.member("move", rowText(edit.part, edit.row));
        m_json.member("to", edit.to);
    }
    void operator()(const CopyExposures& edit)
    {
        m_json.member("copyExposures", edit.from);
        m_json.member("to", edit.to);
    }
    void operator()(const SetLever& edit)
    {
        m_json.member("lever", leverName(edit.lever));
        m_json.member("value", edit.value);
    }
    void operator()(const SetLimit& edit)
    {
        m_json.member("limit", nameIn(limitNames, edit.limit));
        if (edit.dealer)
            m_json.member("dealer", *edit.dealer);
        m_json.member("value", edit.value);
    }
    void operator()(const SetPlace& edit)
    {
        m_json.member("place", rowText(edit.part, edit.row));
        m_json.key("at");
        if (!edit.at)
            return m_json.null();
        m_json.beginArray();
        for (const double share : *edit.at)
            m_json.value(share);
        m_json.endArray();
    }
    void operator()(const Restore&) { m_json.member("restore", true); }
    void operator()(const Several& edit)
    {
        m_json.key("several");
        m_json.beginArray();
        for (const Edit& one : edit.edits)
            write(one);
        m_json.endArray();
    }

    void operator()(std::monostate) { m_json.null(); }
    void operator()(double number) { m_json.value(number); }
    void operator()(bool truth) { m_json.value(truth); }
    void operator()(const std::string& text) { m_json.value(text); }
    void operator()(const std::vector<std::string>& texts)
    {
        m_json.beginArray();
        for (const std::string& text : texts)
            m_json.value(text);
        m_json.endArray();
    }

private:
    void writeFields(std::string_view key, const std::vector<FieldChange>& fields)
    {
        m_json.key(key);
        m_json.beginObject();
        for (const FieldChange& change : fields) {
            m_json.key(change.path);
            std::visit(*this, change.value);
        }
        m_json.endObject();
    }

    JsonWriter& m_json;
};

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
    static constexpr std::string_view kinds[] = {
        "set", "add", "duplicate", "remove", "move", "copyExposures", "lever", "limit", "place", "restore", "several"};

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
            {"restore", &EditReader::readRestore}, {"several", &EditReader::readSeveral}};
        for (const Kind& kind : table)
            if (const auto value = find(kind.key))
                return (this->*kind.read)(*value);
        return {};
    }

    Edit readSet(Index i) { return SetFields{fields("set", i), enumAt("balance", balanceNames, BalancingItem::None)}; }
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
        return RemoveRow{row.part, row.name, enumAt("balance", balanceNames, BalancingItem::ShortTermFunding)};
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

std::string editText(const Edit& edit)
{
    std::ostringstream out;
    {
        JsonWriter json(out);
        EditWriter(json).write(edit);
    }
    return std::move(out).str();
}

Result<Edit> readEdit(std::string_view text)
{
    const auto tape = readJson(text);
    if (!tape)
        return Problem{{}, shown(text), ProblemCode::EditJson};
    return EditReader(*tape).read(0, Place{});
}

} // namespace waterhammer
