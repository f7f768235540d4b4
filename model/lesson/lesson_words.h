// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/lesson_problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What a language's file of a lesson says: en.md, de.md. Headings are the lesson's own; what stands below is
/// CommonMark without HTML, kept as it stands.
namespace waterhammer {

/// A text under a heading of three signs: "### choice bonds: It sells the bonds".
struct WordsPart {
    std::string kind;     ///< "choice"
    std::string id;       ///< "bonds"; empty: it has none
    std::string label;    ///< "It sells the bonds"
    std::string text;     ///< below it
    std::size_t line = 0; ///< of the file, from 1
};

/// "choice bonds": how an author is told of it.
[[nodiscard]] inline std::string headingOf(const WordsPart& part)
{
    return part.id.empty() ? part.kind : part.kind + ' ' + part.id;
}

/// A step's words.
struct WordsSection {
    std::string id;               ///< of the step; "learn", "teacher"
    std::string title;            ///< behind the colon
    std::string text;             ///< below it, before the first part
    std::vector<WordsPart> parts; ///< in order
    std::size_t line = 0;         ///< of the file, from 1

    /// A part; null where there is none.
    [[nodiscard]] const WordsPart* part(std::string_view kind, std::string_view partId = {}) const
    {
        for (const WordsPart& one : parts)
            if (one.kind == kind && one.id == partId)
                return &one;
        return nullptr;
    }
    /// All parts of a kind, in order.
    [[nodiscard]] std::vector<const WordsPart*> all(std::string_view kind) const
    {
        std::vector<const WordsPart*> found;
        for (const WordsPart& one : parts)
            if (one.kind == kind)
                found.push_back(&one);
        return found;
    }
};

/// All words of a language.
struct LessonWordsFile {
    std::string language, title, summary; ///< "de"; its first heading, and what stands below
    std::vector<WordsSection> sections;   ///< in order

    /// A section; null where there is none.
    [[nodiscard]] const WordsSection* section(std::string_view id) const
    {
        for (const WordsSection& one : sections)
            if (one.id == id)
                return &one;
        return nullptr;
    }
};

/// Reads a file of words; any text is one.
[[nodiscard]] LessonWordsFile readLessonWords(std::string_view markdown, std::string language);

} // namespace waterhammer
