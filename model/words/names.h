// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <string>
#include <vector>

/// What things are called, and names in a row.
namespace waterhammer {

/// An asset's name of few letters, "IG": its id in capitals. Letters beyond ASCII stay as they are.
[[nodiscard]] std::string assetCodeOf(std::string id);

/// "A", "A and B", "A, B and C".
[[nodiscard]] std::string listed(const std::vector<std::string>& names, const Language& language);

} // namespace waterhammer
