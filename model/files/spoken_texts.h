// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// What stands under `texts`: a file's texts in other languages, by their paths. Whoever changes a text, or the place
/// of one, changes them with it; each function gives the JSON that an edit sets under `texts`, nothing where it stays.
namespace waterhammer {

/// Without the translations of what stands at this path, or in its list: what is typed anew has none yet.
[[nodiscard]] std::optional<std::string> textsWithout(const ScenarioDraft& file, const std::string& path);

/// Once this JSON stands under `bookmarks`: a translation follows its bookmark by the day, and goes with its words.
[[nodiscard]] std::optional<std::string> textsOfBookmarks(const ScenarioDraft& file, std::string_view bookmarks);

} // namespace waterhammer
