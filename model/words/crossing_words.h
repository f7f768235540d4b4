// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/capacity.h"
#include "model/words/language.h"

#include <string>
#include <string_view>
#include <vector>

/// What a walk along a number found, sentence by sentence, with the numbers as they would be typed into a file: whole,
/// without a unit.
namespace waterhammer {

/// Of a parameter: "The amplification passes 2 at events[0].change = -0.05", its bracket, and where it is crossed
/// again.
[[nodiscard]] std::vector<std::string> tippingSentences(
    const TippingPoint& tip, std::string_view path, const Language& language);

/// Of the size of an event: beyond which it is passed, and by whom first.
[[nodiscard]] std::vector<std::string> capacitySentences(
    const Scenario& scenario, const Capacity& capacity, const Language& language);

} // namespace waterhammer
