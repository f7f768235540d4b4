// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The table of the library: which scenarios travel in the program, in which groups and order, and in a sentence what
/// each of them shows.
namespace waterhammer {

/// A text and its translations; UTF-8.
struct TextInLanguages {
    std::string text;                                       ///< English
    std::vector<std::pair<std::string, std::string>> other; ///< by language: "de"

    /// In this language, else in English.
    [[nodiscard]] const std::string& in(std::string_view language) const;
};

/// A scenario of the library.
struct LibraryEntry {
    std::string file;      ///< its name without folder and endings: "dealer-prime"
    TextInLanguages shows; ///< a sentence
};

/// Scenarios that stand together.
struct LibraryGroup {
    TextInLanguages name;              ///< heading
    std::vector<LibraryEntry> entries; ///< in their order
};

/// The table as JSON has it; nothing if it is none or something is missing in it.
[[nodiscard]] std::optional<std::vector<LibraryGroup>> readLibrary(std::string_view json);

} // namespace waterhammer
