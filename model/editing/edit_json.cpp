// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/edit_json.h"

#include "model/editing/limit_names.h"
#include "model/files/json_writer.h"

#include <sstream>

namespace waterhammer {

namespace {

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
            m_json.member("balance", nameIn(balancingItemKeys, edit.balance));
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
        m_json.member("balance", nameIn(balancingItemKeys, edit.balance));
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
    void operator()(const KeepRun& edit) { m_json.member("keepRun", edit.name); }
    void operator()(const BranchRun& edit)
    {
        m_json.member("branchRun", edit.name);
        m_json.member("from", edit.parent);
        m_json.member("day", edit.day);
    }
    void operator()(const BranchHere& edit)
    {
        m_json.member("branchHere", edit.name);
        m_json.key("day");
        edit.day ? m_json.value(*edit.day) : m_json.null();
    }
    void operator()(const DropRun& edit) { m_json.member("dropRun", edit.name); }
    void operator()(const RenameRun& edit)
    {
        m_json.member("renameRun", edit.name);
        m_json.member("to", edit.to);
    }
    void operator()(const HideRun& edit)
    {
        m_json.member("hideRun", edit.name);
        m_json.member("hidden", edit.hidden);
    }
    void operator()(const OpenRun& edit) { m_json.member("openRun", edit.name); }
    void operator()(const SetKept& edit)
    {
        m_json.member("setKept", edit.key);
        m_json.key("value");
        edit.json.empty() ? m_json.null() : m_json.raw(edit.json);
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

} // namespace waterhammer
