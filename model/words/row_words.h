// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/rows.h"
#include "model/words/language.h"

#include <cstddef>
#include <string>

/// Rows of a draft in words: what they are called, and what an event does. All texts are UTF-8.
namespace waterhammer {

/// "Dealer F", or the id where there is no name; "Price shock, day 1" of an event.
[[nodiscard]] std::string rowTitle(const ScenarioDraft& draft, Part part, std::size_t row, const Language& language);

/// What an event is and whom it strikes, a dated term with both values: "Price shock: US Treasuries", "SLR minimum of
/// all dealers: 5 % → 4 %".
[[nodiscard]] std::string eventTitle(const ScenarioDraft& draft, std::size_t row, const Language& language);

/// What an event does, from its kind and figures: "−5.0 % at once; all of it is fundamental".
[[nodiscard]] std::string eventMeaning(const ScenarioDraft& draft, const Event& event, const Language& language);

/// What the size of an event or a policy is measured in: "times", "% of price".
[[nodiscard]] std::string unitOfSize(const ScenarioDraft& draft, Part part, std::size_t row, const Language& language);

} // namespace waterhammer
