// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <cstdint>
#include <string>
#include <vector>

/// What things are called, and names in a row.
namespace waterhammer {

/// An asset's name of few letters, "IG": its id in capitals. Letters beyond ASCII stay as they are.
[[nodiscard]] std::string assetCodeOf(std::string id);

/// "A", "A and B", "A, B and C".
[[nodiscard]] std::string listed(const std::vector<std::string>& names, const Language& language);

/// The limits that a dealer breached, "leverage ratio", in the order of the causes of sales. `breach` are flags of
/// Breach.
[[nodiscard]] std::vector<std::string> limitsBreached(std::uint8_t breach, const Language& language);

} // namespace waterhammer
