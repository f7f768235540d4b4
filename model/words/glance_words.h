// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/glance.h"
#include "model/words/headline_words.h"
#include "model/words/language.h"

#include <string>
#include <vector>

namespace waterhammer {

/// "12 dealers · 4 assets · 3 policies": what a scenario has; UTF-8.
[[nodiscard]] std::string partsOf(const Scenario& scenario, const Language& language);

/// What its run comes to, in few words: "lowest price 86.1", "loss × 6.5", "12 failed".
[[nodiscard]] std::vector<HeadlineFigure> glanceFigures(const Glance& seen, const Language& language);

} // namespace waterhammer
