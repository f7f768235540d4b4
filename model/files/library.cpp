// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/library.h"

#include "model/files/tape_members.h"

#include <algorithm>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

/// Whether each child has been taken.
template <class Take> bool eachOf(const JsonTape& tape, std::optional<Index> parent, Type type, Take take)
{
    if (!parent)
        return false;
    for (auto i = tape.first(*parent); i < tape.next(*parent); i = tape.next(i))
        if (tape.type(i) != type || !take(i))
            return false;
    return true;
}

bool readText(TextInLanguages& into, const JsonTape& tape, Index object, std::string_view key, std::string_view others)
{
    const TapeMembers members(tape, object);
    const auto text = members.find(key, Type::Text);
    if (!text)
        return false;
    into.text = tape.text(*text);
    return eachOf(tape, members.find(others, Type::Object), Type::Text, [&](Index i) {
        into.other.emplace_back(tape.key(i), tape.text(i));
        return true;
    });
}

bool readEntry(LibraryGroup& into, const JsonTape& tape, Index object)
{
    LibraryEntry entry;
    const auto file = TapeMembers(tape, object).find("file", Type::Text);
    if (!file || !readText(entry.shows, tape, object, "shows", "texts"))
        return false;
    entry.file = tape.text(*file);
    into.entries.push_back(std::move(entry));
    return true;
}

} // namespace

const std::string& TextInLanguages::in(std::string_view language) const
{
    const auto found = std::ranges::find(other, language, &std::pair<std::string, std::string>::first);
    return found == other.end() ? text : found->second;
}

std::optional<std::vector<LibraryGroup>> readLibrary(std::string_view json)
{
    const auto tape = readJson(json);
    if (!tape)
        return {};
    std::vector<LibraryGroup> groups;
    const bool whole = eachOf(*tape, TapeMembers(*tape, 0).find("groups", Type::Array), Type::Object, [&](Index i) {
        LibraryGroup& group = groups.emplace_back();
        return readText(group.name, *tape, i, "name", "names")
            && eachOf(*tape, TapeMembers(*tape, i).find("entries", Type::Array), Type::Object,
                [&](Index entry) { return readEntry(group, *tape, entry); });
    });
    if (!whole)
        return {};
    return groups;
}

} // namespace waterhammer
