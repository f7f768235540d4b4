// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one language of a lesson and not in another.
#include "model/lesson/check.h"
#include "model/lesson/filled_text.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace waterhammer {

namespace {

/// The places of a text that every language has to have: not the unit of money, and of plurals the figure alone.
std::multiset<std::string> placesOf(const std::string& text)
{
    std::multiset<std::string> places;
    const auto read = readPlaces(text);
    if (const auto* pieces = std::get_if<std::vector<TextPiece>>(&read))
        for (const TextPiece& piece : *pieces)
            if (const auto* place = std::get_if<TextPlace>(&piece); place && place->kind != TextPlace::Kind::Unit)
                places.insert(place->format.plural.empty() ? place->text : '{' + place->expression.text + '}');
    return places;
}

/// Places that stand in one language and not in another.
void comparePlaces(const LessonWordsFile& first, const LessonWordsFile& other, LessonProblems& problems)
{
    const auto differ = [&](const std::string& a, const std::string& b, const std::string& key, const std::string& step,
                            std::size_t line) {
        const auto mine = placesOf(a), theirs = placesOf(b);
        std::vector<std::string> off;
        std::ranges::set_symmetric_difference(mine, theirs, std::back_inserter(off));
        if (!off.empty())
            problems.push_back({LessonFault::OtherPlaces, other.language + ".md", line, step, key,
                {first.language + ".md", off.front()}, {}});
    };
    differ(first.title, other.title, "title", {}, 1);
    differ(first.summary, other.summary, "summary", {}, 1);
    for (const WordsSection& section : first.sections) {
        const WordsSection* theirs = other.section(section.id);
        if (!theirs)
            continue;
        differ(section.title, theirs->title, "title", section.id, theirs->line);
        differ(section.text, theirs->text, "text", section.id, theirs->line);
        for (const WordsPart& part : section.parts) {
            const auto mine = section.all(part.kind), others = theirs->all(part.kind);
            const auto place = std::ranges::find(mine, &part) - mine.begin();
            const WordsPart* same = !part.id.empty() ? theirs->part(part.kind, part.id)
                : place < std::ssize(others)         ? others[static_cast<std::size_t>(place)]
                                                     : nullptr;
            if (!same)
                continue;
            differ(part.label, same->label, headingOf(part), section.id, same->line);
            differ(part.text, same->text, headingOf(part), section.id, same->line);
        }
    }
}

/// Parts of any number that another language has not as many of.
void compareCounts(const LessonWordsFile& first, const LessonWordsFile& other, LessonProblems& problems)
{
    for (const WordsSection& section : first.sections)
        if (const WordsSection* theirs = other.section(section.id))
            for (const char* kind : {"hint", "note", "expect", "ask", "done"})
                if (section.all(kind).size() != theirs->all(kind).size())
                    problems.push_back(
                        {LessonFault::NoWords, other.language + ".md", theirs->line, section.id, kind, {kind}, {}});
}

} // namespace

void compareLanguages(const LessonWordsFile& first, const LessonWordsFile& other, LessonProblems& problems)
{
    comparePlaces(first, other, problems);
    compareCounts(first, other, problems);
}

} // namespace waterhammer
