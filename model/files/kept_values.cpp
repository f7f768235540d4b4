// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/kept_values.h"

#include <algorithm>

namespace waterhammer {

std::string_view keptText(const ScenarioDraft& file, std::string_view key)
{
    const auto found = std::ranges::find(file.extensions, key, &Extensions::value_type::first);
    return found == file.extensions.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<JsonTape> keptValue(const ScenarioDraft& file, std::string_view key)
{
    const std::string_view text = keptText(file, key);
    return text.empty() ? std::nullopt : readJson(text);
}

void setKept(ScenarioDraft& file, std::string_view key, std::string_view json)
{
    const auto found = std::ranges::find(file.extensions, key, &Extensions::value_type::first);
    if (json.empty()) {
        if (found != file.extensions.end())
            file.extensions.erase(found);
    } else if (found != file.extensions.end()) {
        found->second = json;
    } else {
        file.extensions.emplace_back(key, json);
    }
}

std::optional<JsonTape::Index> memberOf(const JsonTape& tape, JsonTape::Index object, std::string_view key)
{
    if (tape.type(object) != JsonTape::Type::Object)
        return {};
    for (auto i = tape.first(object); i < tape.next(object); i = tape.next(i))
        if (tape.key(i) == key)
            return i;
    return {};
}

std::string textMember(const JsonTape& tape, JsonTape::Index object, std::string_view key)
{
    const auto found = memberOf(tape, object, key);
    return found && tape.type(*found) == JsonTape::Type::Text ? std::string(tape.text(*found)) : std::string();
}

} // namespace waterhammer
