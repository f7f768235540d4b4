// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lender_days.h"
#include "model/words/language.h"

#include <string>

/// Who lends, and what it does, in words.
namespace waterhammer {

/// "calls today": at the close of a day.
[[nodiscard]] std::string stanceWords(LenderStance stance, const Language& language);

/// "Money Fund", "Outside": a lender's name.
[[nodiscard]] std::string lenderName(const Scenario& scenario, const LenderDay& day, const Language& language);

/// "Money Fund: calls today".
[[nodiscard]] std::string lenderWords(const Scenario& scenario, const LenderDay& day, const Language& language);

/// "to Dealer A".
[[nodiscard]] std::string borrowerWords(
    const Scenario& scenario, const BorrowerDay& borrower, const Language& language);

} // namespace waterhammer
