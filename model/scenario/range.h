// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

/// What a figure may be, and what a text may name.
namespace waterhammer {

/// An interval of legal numbers. Not-a-number is in none.
struct Range {
    double low = -std::numeric_limits<double>::infinity(); ///< the least; not itself legal if lowOpen
    double high = std::numeric_limits<double>::infinity(); ///< the most; not itself legal if highOpen
    bool lowOpen = false;                                  ///< `low` is beyond the range
    bool highOpen = false;                                 ///< `high` is beyond the range
    /// The size beyond which no figure of a market lies; told only where it is passed, and keeps what is worked out
    /// from it finite.
    double limit = std::numeric_limits<double>::max();

    /// Whether a number is legal. Infinities never are.
    [[nodiscard]] constexpr bool contains(double x) const
    {
        return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high) && x >= -limit && x <= limit;
    }
    friend bool operator==(const Range&, const Range&) = default;
};

/// What the text of a field, or each key of a book, is the id of. A lender is a dealer or a fund.
enum class Names { Nothing, Asset, Dealer, Fund, Lender };

} // namespace waterhammer
