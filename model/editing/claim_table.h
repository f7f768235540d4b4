// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/edit.h"
#include "model/editing/scenario_table.h"

/// Who finances whom as a table: a row for each lender with a name and each dealer whose repo it finances, borrowers in
/// file order, their lenders in theirs. The rows have no list of their own in a scenario; their edits set the shares.
namespace waterhammer {

/// What a lender has of a dealer's repo.
struct Claim {
    std::optional<std::size_t> borrower; ///< index of the dealer; absent while a new row does not say
    std::string lender;                  ///< id of a dealer or a fund
    double share = 0;                    ///< of the borrower's repo, fraction

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// How many rows the table has.
[[nodiscard]] std::size_t claimCount(const ScenarioDraft& draft);
/// A row; nothing past the end.
[[nodiscard]] std::optional<Claim> claimAt(const ScenarioDraft& draft, std::size_t row);
/// "mmf>d1", lender and borrower as of an exposure; empty past the end.
[[nodiscard]] std::string claimName(const ScenarioDraft& draft, std::size_t row);
/// The row of this name.
[[nodiscard]] std::optional<std::size_t> claimNamed(const ScenarioDraft& draft, const std::string& name);
/// The first row in which this dealer borrows, or else this dealer or fund lends.
[[nodiscard]] std::optional<std::size_t> claimOf(const ScenarioDraft& draft, const std::string& id);

/// bn of the borrower's repo that is the lender's.
[[nodiscard]] double amountOf(const ScenarioDraft& draft, const Claim& claim);
/// bn of what the claim is a part of: a dealer's other assets, a fund's net assets on day 0, its claims among them.
[[nodiscard]] double assetsOfLender(const ScenarioDraft& draft, const std::string& lender);

/// The columns: "borrower", "lender", "repoLenders" (the share), "claim" (bn) and, of a dealer that lends,
/// "otherAssets". Rows past the end can be written to: then they are new.
[[nodiscard]] std::vector<TableField> claimFields(const ScenarioDraft& draft);

/// A cell of the table and what it becomes.
struct ClaimCell {
    std::size_t row = 0;  ///< past the end: a new one
    std::string_view key; ///< of the column
    CellValue value;      ///< as it is shown to be
};
/// All of them at once. Two rows of one lender and one borrower become one: with the share that a cell gives, the last
/// of several, or where none does, since a loan only changed hands, with both. A new row that lacks either is left out.
/// What other assets leave open goes to `balance`.
[[nodiscard]] Edit claimEdit(const ScenarioDraft& draft, const std::vector<ClaimCell>& cells, BalancingItem balance);
/// Rows go: what they financed is financed from outside.
[[nodiscard]] Edit withoutClaims(const ScenarioDraft& draft, const std::vector<std::size_t>& rows);
/// A claim that there is not yet: of a fund if one is free, else of a dealer, on this borrower; a tenth, or what
/// is left of its repo or of what the lender has to lend, in whole per cent. Nothing where nobody is free.
[[nodiscard]] std::optional<Claim> newClaim(const ScenarioDraft& draft, std::size_t borrower);
/// It is added.
[[nodiscard]] Edit withClaim(const ScenarioDraft& draft, const Claim& claim);
/// All loans of a lender times a factor.
[[nodiscard]] Edit scaledLoans(const ScenarioDraft& draft, const std::string& lender, double factor);

} // namespace waterhammer
