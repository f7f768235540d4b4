// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/card.h"

#include "model/files/json_writer.h"
#include "model/files/kept_values.h"
#include "model/files/names_in.h"

#include <sstream>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;

std::string keptWord(const ScenarioDraft& file, std::string_view key)
{
    const auto tape = keptValue(file, key);
    return tape && tape->type(0) == Type::Text ? std::string(tape->text(0)) : std::string();
}

std::vector<std::string> keptWords(const ScenarioDraft& file, std::string_view key)
{
    std::vector<std::string> words;
    const auto tape = keptValue(file, key);
    if (tape && tape->type(0) == Type::Array)
        for (auto i = tape->first(0); i < tape->next(0); i = tape->next(i))
            if (tape->type(i) == Type::Text)
                words.emplace_back(tape->text(i));
    return words;
}

template <class Write> std::string jsonOf(Write write)
{
    std::ostringstream out;
    {
        JsonWriter json(out);
        write(json);
    }
    return std::move(out).str();
}

} // namespace

FileCard cardOf(const ScenarioDraft& file, std::string_view language)
{
    FileCard card{nameIn(file, language), textIn(file, language, "description", file.description),
        keptWord(file, "author"), keptWord(file, "date"), file.sources, keptWords(file, "stylised")};
    const auto translate = [&](std::vector<std::string>& texts, const std::string& key) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = textIn(file, language, key + '[' + std::to_string(i) + ']', texts[i]);
    };
    translate(card.sources, "sources");
    translate(card.stylised, "stylised");
    return card;
}

std::string listJson(const std::vector<std::string>& texts)
{
    if (texts.empty())
        return {};
    return jsonOf([&](JsonWriter& json) {
        json.beginArray();
        for (const std::string& text : texts)
            json.value(text);
        json.endArray();
    });
}

std::string textJson(const std::string& text)
{
    return text.empty() ? std::string() : jsonOf([&](JsonWriter& json) { json.value(text); });
}

} // namespace waterhammer
