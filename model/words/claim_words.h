// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/claim_table.h"
#include "model/words/field_words.h"

/// Who finances whom in words.
namespace waterhammer {

/// "Money fund to Dealer A"; ids where there are no names.
[[nodiscard]] std::string claimTitle(const ScenarioDraft& draft, const Claim& claim, const Language& language);
/// A column of the table of lenders that is worked out.
enum class ClaimFigure {
    Repo,    ///< of the borrower, all of it
    Outside, ///< its share from outside
    Kind,    ///< of the lender
    Explains ///< what the claim is of the lender's assets
};
/// What stands above several columns of that table.
enum class ClaimGroup { Financed, ByWhom, Stands };

/// Its heading, and what it tells.
[[nodiscard]] FieldWords claimWords(ClaimFigure figure, const Language& language);
/// Of a draft, whose unit of money it names.
[[nodiscard]] std::string claimGroup(ClaimGroup group, const ScenarioDraft& draft, const Language& language);
/// Of a column of claimFields().
[[nodiscard]] FieldWords claimWords(std::string_view key, const Language& language);

} // namespace waterhammer
