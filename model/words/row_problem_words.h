// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/editing/scenario_table.h"
#include "model/scenario/problem.h"
#include "model/words/language.h"

#include <functional>
#include <string>
#include <variant>

/// What an editor's table says of a row that is wrong: what it is, what it comes from, and what its repairs are called.
/// Figures "as shown" are those of the table.
namespace waterhammer {

/// What was typed is no value of the field.
struct TypedNoValue {
    std::string field; ///< in words
    std::string text;  ///< as typed
};
/// A field has a value that it must not have.
struct WrongField {
    const Problem& problem;                   ///< of validate()
    const TableField& field;                  ///< which
    std::string name;                         ///< in words: "Repo on Treasuries"
    std::string shown;                        ///< its value with all digits
    std::function<std::string(double)> bound; ///< how the table writes a bound of its range
};
/// A problem of the row that is of none of its table's fields.
struct WrongRow {
    const Problem& problem; ///< of validate()
};
/// The run ends before the event or policy begins.
struct NeverBegins { };
/// Lenders with a name finance more than all of its repo.
struct TooManyShares {
    double share; ///< of its repo, a fraction
};
/// It is among the lenders of its own repo.
struct FinancesItself { };
/// There is neither a dealer nor a fund of this id among its lenders.
struct NoSuchLender {
    std::string lender; ///< as it stands
};
/// A lender's share is none.
struct ShareOutOfRange {
    std::string lender, shown; ///< in words; in per cent
};
/// It has lent more on repo than its other assets come to.
struct LentTooMuch { };
/// Its books do not balance.
struct Unbalanced {
    double gap; ///< bn, assets less liabilities
};
/// It has borrowed more against an asset than lenders give.
struct Overpledged {
    const Asset& asset; ///< which
    double repo, worth; ///< bn: borrowed, and held
};

/// The value that the run has, as what was typed is none.
struct GoesOnWith {
    std::string shown; ///< as shown
};
/// The figure that balances the books was typed itself.
struct TypedItself {
    BalancingItem item; ///< which
};
/// What lenders will call in the first round.
struct WillCall {
    double amount; ///< bn
};

/// Repairs: all shares times a factor; nobody with a name as a lender; a field to a value; a figure of the books to an
/// amount.
struct ScaleShares {
    double factor;     ///< below 1
    bool lent = false; ///< of all that the dealer lends; else of all that its lenders finance
};
/// Nobody with a name in its place.
struct FromOutside { };
/// Likewise.
struct SetTo {
    std::string field, shown; ///< its heading; the value as shown
};
/// Likewise.
struct BalanceTo {
    BalancingItem item; ///< which
    double amount;      ///< bn
};

/// Anything of it.
using RowSaying = std::variant<TypedNoValue, WrongField, WrongRow, NeverBegins, TooManyShares, FinancesItself,
    NoSuchLender, ShareOutOfRange, LentTooMuch, Unbalanced, Overpledged, GoesOnWith, TypedItself, WillCall, ScaleShares,
    FromOutside, SetTo, BalanceTo>;

/// In words, of a row of the draft. UTF-8.
[[nodiscard]] std::string rowSaying(
    const ScenarioDraft& draft, Part part, std::size_t row, const RowSaying& what, const Language& language);

} // namespace waterhammer
