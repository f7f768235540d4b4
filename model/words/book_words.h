// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lending.h"
#include "model/words/language.h"

#include <cstddef>
#include <string>

/// What stands in a dealer's balance sheet, in words. Texts are UTF-8.
namespace waterhammer {

/// The lines that every balance sheet has.
enum class BookLine { Cash, Other, Repo, RepoOutside, ShortTerm, LongTerm, Equity };

/// "Cash", "Repo, outside".
[[nodiscard]] std::string bookLine(BookLine line, const Language& language);
/// "Lent to A, B": whom a dealer finances by name; empty if nobody.
[[nodiscard]] std::string lentName(const Scenario& scenario, std::size_t dealer, const Language& language);
/// "Repo, Money fund": what a lender with a name finances.
[[nodiscard]] std::string repoName(const Scenario& scenario, const RepoLender& lender, const Language& language);

} // namespace waterhammer
