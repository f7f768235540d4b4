// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "model/words/language.h"

#include <string>
#include <vector>

namespace waterhammer {

/// Amounts as they are told, in their own units: each rounded as itself to the last digit that causeAmount() writes.
class ToldCauses {
public:
    explicit ToldCauses(const Scenario& scenario);

    /// Whether parts add up to a whole as all of them are told.
    [[nodiscard]] bool addUp(double whole, const std::vector<double>& parts, CauseUnit unit) const;

private:
    [[nodiscard]] double step(CauseUnit unit) const;
    [[nodiscard]] double told(double amount, CauseUnit unit) const;

    double m_money; ///< a last digit of it
};

/// A cause in words. `above` is the cause it is a part or a reason of, or null: what the row above says is not said
/// again. `partsAddUp`: as they are told; a sum that its words tell of, and that does not follow, is about so much.
[[nodiscard]] std::string causeText(
    const Cause& cause, const Cause* above, bool partsAddUp, const Trajectory& run, const Language& language);

/// Its amount: per cent for prices, money otherwise, named where the row above has another unit. `follows`: from what
/// stands below it and in its words, as it is told; if not, it is about so much.
[[nodiscard]] std::string causeAmount(
    const Cause& cause, const Cause* above, bool follows, const Scenario& scenario, const Language& language);

/// Whether the figures in a cause's words give its amount as all three are told.
[[nodiscard]] bool wordsGiveAmount(const Cause& cause, const Cause* above, const Trajectory& run);

} // namespace waterhammer
