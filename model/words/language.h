// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/row_text.h"
#include "model/words/phrase.h"

#include <cstddef>
#include <string>
#include <utility>

/// Whom words are said to: a translator and a formatter of numbers, handed in by whoever shows them, so that the
/// window, the command line, papers and a page in a browser say the same from the same templates.
namespace waterhammer {

/// How a language writes numbers. Texts in UTF-8.
struct NumberMarks {
    std::string decimal = ".";         ///< between ones and tenths
    std::string group = ",";           ///< between thousands; empty: none
    std::size_t digitsBeforeGroup = 1; ///< at least so many digits stand before the first of them
    std::string minus = "\u2212";      ///< a true minus
};

/// A language: templates are keyed by their English text. Immutable; may be asked from any thread.
class Language {
public:
    virtual ~Language() = default;

    /// The text in this language, or `english` itself where it has none. `context` names the file of words it belongs
    /// to, `note` tells two equal texts apart (may be null). A count of 0 or more chooses the form and replaces %n; −1:
    /// the text does not count.
    [[nodiscard]] virtual std::string translation(
        const char* context, const char* english, const char* note, int count) const = 0;

    [[nodiscard]] const NumberMarks& marks() const { return m_marks; } ///< how it writes numbers

protected:
    Language() = default;
    explicit Language(NumberMarks marks)
        : m_marks(std::move(marks))
    {
    }
    Language(const Language&) = default;
    Language& operator=(const Language&) = default;

private:
    NumberMarks m_marks;
};

/// The text of a row of a table in this language.
[[nodiscard]] inline std::string said(const RowText& text, const Language& language)
{
    return language.translation(text.context, text.english, nullptr, -1);
}

/// English: every text as it stands in the sources, with its plurals.
[[nodiscard]] const Language& english();

} // namespace waterhammer
