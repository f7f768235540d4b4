// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/outcomes.h"
#include "model/words/language.h"

#include <string>
#include <string_view>

namespace waterhammer {

/// A figure's name and its unit; UTF-8.
struct OutcomeName {
    std::string what; ///< "Peak loss", "US Treasuries"; empty for a figure that tables leave out: another says the same
    std::string unit; ///< "bn", "start = 100"; empty: none

    friend bool operator==(const OutcomeName&, const OutcomeName&) = default;
};

/// What a figure of a run is called.
[[nodiscard]] OutcomeName outcomeName(std::string_view figure, const Scenario& scenario, const Language& language);

/// Its value in the unit of its name; an en dash where there is none.
[[nodiscard]] std::string outcomeValue(const RunFigure& figure, const Scenario& scenario, const Language& language);

/// How a run stands to the first: "+5.69 better", "same"; empty where one of them has no value. A figure of which
/// neither direction is better has no verdict: "+1.62".
[[nodiscard]] std::string outcomeChange(
    const RunFigure& first, const RunFigure& other, const Scenario& scenario, const Language& language);

} // namespace waterhammer
