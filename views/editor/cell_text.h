// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/numbers.h"

#include <QString>

#include <optional>

/// Texts of number cells: all digits for editing, and what somebody typed back to a number.
namespace waterhammer {

/// A number times ten to the `shift`, exact in its decimal digits: 0.07 by 2 is 7, not 7.000000000000001.
[[nodiscard]] double shifted(double value, int shift);

/// All digits of a value in a cell whose unit is 10^−shift of the file's (2 for percentages).
[[nodiscard]] QString cellText(double value, int shift, const Numbers& numbers);

/// What was typed into such a cell. "=*1.1", "=/2", "=+5", "=−5" and "=5%" calculate with the old value, "=7" is 7; a
/// percent sign is read only where the cell shows percentages. Nothing where the text is no number.
[[nodiscard]] std::optional<double> typedNumber(
    const QString& text, int shift, std::optional<double> old, const Numbers& numbers);

/// The value a step away: 1 % of the value, or of one unit where it is 0.
[[nodiscard]] double stepped(double value, double steps);

} // namespace waterhammer
