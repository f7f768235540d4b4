// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "model/words/language.h"

#include <string>
#include <vector>

namespace waterhammer {

/// Amounts as they are told, in their own units: rounded to the last digit that causeAmount() writes.
class ToldCauses {
public:
    explicit ToldCauses(const Scenario& scenario);

    /// An amount that is no part of another.
    [[nodiscard]] double alone(double amount, CauseUnit unit) const;
    /// A reason, below what it is the reason of: the same amount is told the same.
    [[nodiscard]] double reason(const Cause& reason, double toldAbove, const Cause& above) const;
    /// Parts that add up to what is told of the whole.
    [[nodiscard]] std::vector<double> parts(double whole, const std::vector<double>& amounts, CauseUnit unit) const;

private:
    [[nodiscard]] double step(CauseUnit unit) const;

    double m_money; ///< a last digit of it
};

/// A cause in words. `above` is the cause it is a part or a reason of, or null: what the row above says is not said
/// again. `told`: its amount as it is told beside the words.
[[nodiscard]] std::string causeText(
    const Cause& cause, const Cause* above, double told, const Trajectory& run, const Language& language);

/// Its amount: per cent for prices, money otherwise, named where the row above has another unit.
[[nodiscard]] std::string causeAmount(
    const Cause& cause, const Cause* above, const Scenario& scenario, const Language& language);

} // namespace waterhammer
