// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/outcomes.h"
#include "model/words/language.h"

#include <string>
#include <string_view>

namespace waterhammer {

/// What a figure of a run is called, with its unit: "Peak loss, bn"; "US Treasuries, start = 100". Empty for a figure
/// that tables leave out because another says the same. UTF-8.
[[nodiscard]] std::string outcomeName(std::string_view figure, const Scenario& scenario, const Language& language);

/// Its value in the unit of its name; an en dash where there is none.
[[nodiscard]] std::string outcomeValue(const RunFigure& figure, const Scenario& scenario, const Language& language);

/// How a run stands to the first: "+5.69 better", "same"; empty where one of them has no value. A figure of which
/// neither direction is better has no verdict: "+1.62".
[[nodiscard]] std::string outcomeChange(
    const RunFigure& first, const RunFigure& other, const Scenario& scenario, const Language& language);

} // namespace waterhammer
