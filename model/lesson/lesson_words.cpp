// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/lesson_words.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// What stands before the first colon, and behind it. A colon in quotes or braces is part of a label.
std::pair<std::string_view, std::string_view> atColon(std::string_view heading)
{
    const std::size_t colon = heading.find(':');
    if (colon == std::string_view::npos)
        return {trimmed(heading), {}};
    return {trimmed(heading.substr(0, colon)), trimmed(heading.substr(colon + 1))};
}

WordsPart partOf(std::string_view heading, std::size_t line, bool learn)
{
    WordsPart part;
    const auto [head, label] = atColon(heading);
    const std::size_t space = head.find(' ');
    part.kind = learn ? "learn" : std::string(head.substr(0, space));
    part.id = learn ? head : space == std::string_view::npos ? std::string_view() : trimmed(head.substr(space));
    part.label = label;
    part.line = line;
    return part;
}

} // namespace

LessonWordsFile readLessonWords(std::string_view markdown, std::string language)
{
    LessonWordsFile words;
    words.language = std::move(language);
    std::string* text = &words.summary;
    std::size_t line = 0;
    bool fenced = false;
    while (!markdown.empty()) {
        std::string_view here = markdown.substr(0, markdown.find('\n'));
        markdown.remove_prefix(std::min(markdown.size(), here.size() + 1));
        ++line;
        if (here.ends_with('\r'))
            here.remove_suffix(1);
        fenced ^= here.starts_with("```");
        if (!fenced && here.starts_with("# ") && words.title.empty()) {
            words.title = trimmed(here.substr(2));
            text = &words.summary;
        } else if (!fenced && here.starts_with("## ")) {
            const auto [id, title] = atColon(here.substr(3));
            words.sections.push_back({std::string(id), std::string(title), {}, {}, line});
            text = &words.sections.back().text;
        } else if (!fenced && here.starts_with("### ") && !words.sections.empty()) {
            WordsSection& section = words.sections.back();
            section.parts.push_back(partOf(here.substr(4), line, section.id == "learn"));
            text = &section.parts.back().text;
        } else {
            *text += std::string(here) + '\n';
        }
    }
    const auto tidy = [](std::string& one) { one = std::string(trimmed(one)); };
    tidy(words.summary);
    for (WordsSection& section : words.sections) {
        tidy(section.text);
        for (WordsPart& part : section.parts)
            tidy(part.text);
    }
    return words;
}

} // namespace waterhammer
