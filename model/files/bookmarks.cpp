// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/bookmarks.h"

#include "model/files/json_writer.h"
#include "model/files/kept_values.h"
#include "model/files/names_in.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

constexpr std::string_view bookmarksKey = "bookmarks", opensAtKey = "opensAt";
constexpr double lastDay = 1e6;

std::optional<int> dayOf(const JsonTape& tape, std::optional<Index> value)
{
    if (!value || tape.type(*value) != Type::Number)
        return {};
    const double day = tape.number(*value);
    return day >= 0 && day <= lastDay && day == std::trunc(day) ? std::optional(static_cast<int>(day)) : std::nullopt;
}

/// Calls with each element of the list, its place and its day, nothing where it
/// has none.
template <class F> void eachMark(const std::optional<JsonTape>& tape, F f)
{
    if (!tape || tape->type(0) != Type::Array)
        return;
    std::size_t place = 0;
    for (Index i = tape->first(0); i < tape->next(0); i = tape->next(i))
        f(i, place++, dayOf(*tape, memberOf(*tape, i, "day")));
}

/// A bookmark, and behind it what else stood in the one that it takes the place
/// of: a question to the room, minutes.
std::string elementText(const Bookmark& bookmark, const std::optional<JsonTape>& tape)
{
    std::ostringstream out;
    {
        JsonWriter json(out);
        json.beginObject();
        json.member("day", bookmark.day);
        if (!bookmark.note.empty())
            json.member("note", bookmark.note);
        if (!bookmark.select.empty())
            json.member("select", bookmark.select);
        bool taken = false;
        eachMark(tape, [&](Index i, std::size_t, std::optional<int> day) {
            if (day != bookmark.day || std::exchange(taken, true))
                return;
            for (Index m = tape->first(i); m < tape->next(i); m = tape->next(m)) {
                if (tape->key(m) == "day" || tape->key(m) == "note" || tape->key(m) == "select")
                    continue;
                std::string text;
                tape->appendJson(text, m);
                json.key(tape->key(m));
                json.raw(text);
            }
        });
        json.endObject();
    }
    return std::move(out).str();
}

/// The elements as they stand, without those of a day.
std::vector<std::pair<int, std::string>> others(const ScenarioDraft& file, int without)
{
    const auto tape = keptValue(file, bookmarksKey);
    std::vector<std::pair<int, std::string>> kept;
    eachMark(tape, [&](Index i, std::size_t, std::optional<int> day) {
        if (day != without)
            tape->appendJson(kept.emplace_back(day.value_or(-1), "").second, i);
    });
    return kept;
}

std::string listText(const std::vector<std::pair<int, std::string>>& elements)
{
    std::string text;
    for (const auto& [day, element] : elements)
        text += (text.empty() ? "[" : ",") + element;
    return text.empty() ? text : text + ']';
}

std::vector<Bookmark> readMarks(const ScenarioDraft& file, std::string_view language)
{
    const auto tape = keptValue(file, bookmarksKey);
    std::vector<Bookmark> marks;
    eachMark(tape, [&](Index i, std::size_t place, std::optional<int> day) {
        if (!day)
            return;
        const auto text = [&](const std::string& key, const std::string& own) {
            return textIn(file, language, "bookmarks[" + std::to_string(place) + "]." + key, own);
        };
        Bookmark mark{*day, text("note", textMember(*tape, i, "note")), textMember(*tape, i, "select"),
            text("ask", textMember(*tape, i, "ask")), {}};
        if (const auto list = memberOf(*tape, i, "choices"); list && tape->type(*list) == Type::Array)
            for (Index c = tape->first(*list); c < tape->next(*list); c = tape->next(c))
                if (tape->type(c) == Type::Text)
                    mark.choices.push_back(
                        text("choices[" + std::to_string(mark.choices.size()) + ']', std::string(tape->text(c))));
        if (const auto minutes = memberOf(*tape, i, "minutes"); minutes && tape->type(*minutes) == Type::Number)
            mark.minutes = std::max(0.0, tape->number(*minutes));
        marks.push_back(std::move(mark));
    });
    std::ranges::stable_sort(marks, {}, &Bookmark::day);
    return marks;
}

} // namespace

std::vector<Bookmark> bookmarksOf(const ScenarioDraft& file) { return readMarks(file, {}); }

std::vector<Bookmark> bookmarksOf(const ScenarioDraft& file, std::string_view language)
{
    return readMarks(file, language);
}

int opensAt(const ScenarioDraft& file)
{
    const auto tape = keptValue(file, opensAtKey);
    return tape ? dayOf(*tape, 0).value_or(0) : 0;
}

std::string withBookmark(const ScenarioDraft& file, const Bookmark& bookmark)
{
    auto elements = others(file, bookmark.day);
    elements.emplace_back(bookmark.day, elementText(bookmark, keptValue(file, bookmarksKey)));
    std::ranges::stable_sort(elements, {}, &std::pair<int, std::string>::first);
    return listText(elements);
}

std::string withoutBookmark(const ScenarioDraft& file, int day) { return listText(others(file, day)); }

Problems bookmarkProblems(const ScenarioDraft& file)
{
    ProblemList problems;
    const Place root;
    const auto tape = keptValue(file, bookmarksKey);
    const Place list = root.field(bookmarksKey);
    if (tape && tape->type(0) != Type::Array)
        problems.add(
            list, [&] { return tape->shown(0); }, ProblemCode::Objects);
    eachMark(tape, [&](Index i, std::size_t place, std::optional<int> day) {
        const Place element = list.element(place);
        if (tape->type(i) != Type::Object)
            problems.add(
                element, [&] { return tape->shown(i); }, ProblemCode::Object);
        else if (const auto value = memberOf(*tape, i, "day"); !day)
            problems.add(
                element.field("day"), [&] { return value ? tape->shown(*value) : Finding(); }, ProblemCode::AnyWhole);
    });
    if (const auto opens = keptValue(file, opensAtKey); opens && !dayOf(*opens, 0))
        problems.add(
            root.field(opensAtKey), [&] { return opens->shown(0); }, ProblemCode::AnyWhole);
    return problems.empty() ? Problems{} : problems.take();
}

} // namespace waterhammer
