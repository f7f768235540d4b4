// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include "german_text.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace waterhammer::cli {

namespace {

/// What stands between two marks after a place, which is moved behind it; nothing where there is no more of them.
std::string_view between(std::string_view text, std::size_t& at, std::string_view begin, std::string_view end)
{
    const std::size_t first = text.find(begin, at);
    const std::size_t last = first == std::string_view::npos ? first : text.find(end, first);
    if (last == std::string_view::npos) {
        at = last;
        return {};
    }
    at = last + end.size();
    return text.substr(first + begin.size(), last - first - begin.size());
}

/// With the signs that XML spells.
std::string unescaped(std::string_view text)
{
    constexpr std::pair<std::string_view, std::string_view> signs[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&#xa0;", "\u00a0"}, {"&amp;", "&"}};
    std::string plain;
    while (!text.empty()) {
        std::size_t taken = 1;
        std::string_view sign = text.substr(0, 1);
        for (const auto& [spelt, meant] : signs)
            if (text.starts_with(spelt)) {
                taken = spelt.size();
                sign = meant;
                break;
            }
        plain += sign;
        text.remove_prefix(taken);
    }
    return plain;
}

std::string elementOf(std::string_view message, std::string_view name)
{
    std::size_t at = 0;
    return unescaped(between(message, at, '<' + std::string(name) + '>', "</" + std::string(name) + '>'));
}

/// A file of the translation tools, of a language that has a form for one and a form for several.
class Translated : public Language {
public:
    Translated(std::string_view file, NumberMarks marks)
        : Language(std::move(marks))
    {
        std::size_t at = 0;
        while (at != std::string_view::npos) {
            const std::string_view context = between(file, at, "<context>", "</context>");
            const std::string name = elementOf(context, "name");
            std::size_t in = 0;
            while (in != std::string_view::npos)
                if (const std::string_view message = between(context, in, "<message", "</message>"); !message.empty())
                    m_texts[keyOf(name, elementOf(message, "source"), elementOf(message, "comment"))] =
                        formsOf(message);
        }
    }

    [[nodiscard]] std::string translation(
        const char* context, const char* english, const char* note, int count) const override
    {
        const auto found = m_texts.find(keyOf(context, english, note ? note : ""));
        if (found == m_texts.end() || found->second.empty())
            return waterhammer::english().translation(context, english, note, count);
        const auto& forms = found->second;
        if (count < 0)
            return forms.front();
        std::string text = forms[count == 1 || forms.size() == 1 ? 0 : 1];
        for (std::size_t at = text.find("%n"); at != std::string::npos; at = text.find("%n", at))
            text.replace(at, 2, std::to_string(count));
        return text;
    }

private:
    static std::string keyOf(const std::string& context, const std::string& english, const std::string& note)
    {
        return context + '\n' + note + '\n' + english;
    }
    static std::vector<std::string> formsOf(std::string_view message)
    {
        std::vector<std::string> forms;
        std::size_t at = 0;
        while (at != std::string_view::npos)
            if (const auto form = between(message, at, "<numerusform>", "</numerusform>"); !form.empty())
                forms.push_back(unescaped(form));
        if (forms.empty())
            if (std::string text = elementOf(message, "translation"); !text.empty())
                forms.push_back(std::move(text));
        return forms;
    }

    std::unordered_map<std::string, std::vector<std::string>> m_texts;
};

} // namespace

const Language& languageOf(std::string_view code)
{
    if (code != "de")
        return english();
    static const Translated german({germanText, sizeof germanText - 1}, {.decimal = ",", .group = "."});
    return german;
}

} // namespace waterhammer::cli
