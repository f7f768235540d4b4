// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace waterhammer {

/// What a file says of itself.
struct FileCard {
    std::string name, description, author, date; ///< as they stand
    std::vector<std::string> sources,
        stylised; ///< where its figures come from; what is simpler than the world
};

/// In a language of the file, as far as its `names` and `texts` have it ("de":
/// {"stylised[0]": …}).
[[nodiscard]] FileCard cardOf(const ScenarioDraft& file, std::string_view language = {});

/// A list of texts, and a text, as JSON: what an edit sets under a key. Empty
/// where there is nothing.
[[nodiscard]] std::string listJson(const std::vector<std::string>& texts);
[[nodiscard]] std::string textJson(const std::string& text);

} // namespace waterhammer
