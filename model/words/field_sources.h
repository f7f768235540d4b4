// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <string>
#include <string_view>

/// Where the figures of a field come from, and who says that there is such a figure.
namespace waterhammer {

/// Of a field by its whole name, such as "market.reversion" or "dealer.cash": the literature, or in words whose figure
/// it is. Never empty. UTF-8.
[[nodiscard]] std::string sourceOfField(std::string_view path, const Language& language);

} // namespace waterhammer
