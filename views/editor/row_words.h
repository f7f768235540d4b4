// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_columns.h"

/// Rows of the editor's tables in words: what they are called, and what an event or a policy does.
namespace waterhammer {

/// "Dealer F", or the id where there is no name; "Price, day 1" of an event.
[[nodiscard]] QString rowTitle(const ScenarioDraft& draft, Part part, std::size_t row);
/// Its name, or the id where it has none.
[[nodiscard]] QString assetName(const ScenarioDraft& draft, const std::string& id);
/// The name of a dealer or a fund; the id of what is neither.
[[nodiscard]] QString lenderName(const ScenarioDraft& draft, const std::string& id);
/// "4.0 %", "on", "no limit": the value of a dated term.
[[nodiscard]] QString termText(const std::string& path, const TermValue& value, const Numbers& numbers);
/// What the size of an event or a policy is measured in: "times", "% of price".
[[nodiscard]] QString unitOfSize(const ScenarioDraft& draft, Part part, std::size_t row);

/// What a choice is called: the asset's or dealer's name, a kind's word; "" is everybody.
[[nodiscard]] QString choiceWord(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const std::string& choice);

/// What an event or a policy does, in words, from its kind and numbers.
[[nodiscard]] QString meaningOf(const ScenarioDraft& draft, const Event& event, const Numbers& numbers);
[[nodiscard]] QString meaningOf(const ScenarioDraft& draft, const Policy& policy, const Numbers& numbers);

} // namespace waterhammer
