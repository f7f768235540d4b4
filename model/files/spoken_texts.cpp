// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/spoken_texts.h"

#include "model/files/json_writer.h"
#include "model/files/kept_values.h"

#include <charconv>
#include <sstream>
#include <utility>
#include <vector>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

/// Where the text of a path stands afterwards; nothing: nowhere.
using NewPath = std::function<std::optional<std::string>(std::string_view path)>;

std::optional<std::string> textsMoved(const ScenarioDraft& file, const NewPath& newPath)
{
    const auto tape = keptValue(file, "texts");
    if (!tape || tape->type(0) != Type::Object)
        return {};
    bool another = false;
    std::size_t left = 0;
    std::ostringstream out;
    {
        JsonWriter json(out);
        json.beginObject();
        for (Index spoken = tape->first(0); spoken < tape->next(0); spoken = tape->next(spoken)) {
            json.key(tape->key(spoken));
            json.beginObject();
            for (Index i = tape->first(spoken); i < tape->next(spoken); i = tape->next(i)) {
                const auto moved = newPath(tape->key(i));
                another = another || moved != tape->key(i);
                left += moved ? 1 : 0;
                if (moved)
                    json.member(*moved, tape->text(i));
            }
            json.endObject();
        }
        json.endObject();
    }
    if (!another)
        return {};
    return left > 0 ? std::move(out).str() : std::string();
}

constexpr std::string_view listed = "bookmarks[";

std::vector<Index> elementsOf(const std::optional<JsonTape>& tape)
{
    std::vector<Index> elements;
    if (tape && tape->type(0) == Type::Array)
        for (Index i = tape->first(0); i < tape->next(0); i = tape->next(i))
            elements.push_back(i);
    return elements;
}

std::string memberJson(const JsonTape& tape, Index element, std::string_view key)
{
    std::string text;
    if (const auto member = memberOf(tape, element, key))
        tape.appendJson(text, *member);
    return text;
}

} // namespace

std::optional<std::string> textsWithout(const ScenarioDraft& file, const std::string& path)
{
    return textsMoved(file, [&](std::string_view key) -> std::optional<std::string> {
        if (key == path || key.starts_with(path + '['))
            return {};
        return std::string(key);
    });
}

std::optional<std::string> textsOfBookmarks(const ScenarioDraft& file, std::string_view bookmarks)
{
    const auto before = keptValue(file, "bookmarks"), after = readJson(bookmarks);
    const std::vector<Index> old = elementsOf(before), now = elementsOf(after);
    return textsMoved(file, [&](std::string_view key) -> std::optional<std::string> {
        const std::size_t close = key.find("].");
        std::size_t place = 0;
        if (!key.starts_with(listed) || close == key.npos
            || std::from_chars(key.data() + listed.size(), key.data() + close, place).ptr != key.data() + close
            || place >= old.size())
            return std::string(key);
        const std::string_view inside = key.substr(close + 2), member = inside.substr(0, inside.find('['));
        const std::string day = memberJson(*before, old[place], "day");
        for (std::size_t n = 0; n < now.size(); ++n)
            if (memberJson(*after, now[n], "day") == day
                && memberJson(*after, now[n], member) == memberJson(*before, old[place], member))
                return std::string(listed) + std::to_string(n) + "]." + std::string(inside);
        return {};
    });
}

} // namespace waterhammer
