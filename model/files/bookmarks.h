// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <optional>
#include <string>
#include <vector>

/// Days that a file keeps to come back to. Each of these gives what stands
/// under `bookmarks` afterwards, JSON, for an edit to set; what other programs
/// keep in a bookmark stays.
namespace waterhammer {

/// A day to come back to.
struct Bookmark {
    int day = 0;                      ///< the round
    std::string note;                 ///< a word to it
    std::string select;               ///< a node, "dealers:d6"; empty: nothing
    std::string ask;                  ///< a question to the room
    std::vector<std::string> choices; ///< of its answers
    double minutes = 0;               ///< that it takes before a room; 0: it is not said

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// By their days; what does not read is passed over.
[[nodiscard]] std::vector<Bookmark> bookmarksOf(const ScenarioDraft& file);
/// The same with the words of a language, as far as the file's `texts` have
/// them.
[[nodiscard]] std::vector<Bookmark> bookmarksOf(const ScenarioDraft& file, std::string_view language);
/// The day on which it opens.
[[nodiscard]] int opensAt(const ScenarioDraft& file);

/// A day marked, in place of what marked it before.
[[nodiscard]] std::string withBookmark(const ScenarioDraft& file, const Bookmark& bookmark);
/// What marks a day goes; empty where none is left.
[[nodiscard]] std::string withoutBookmark(const ScenarioDraft& file, int day);

/// What of them does not read: it is kept as it stands, and does nothing.
[[nodiscard]] Problems bookmarkProblems(const ScenarioDraft& file);

} // namespace waterhammer
