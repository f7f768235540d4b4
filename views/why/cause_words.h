// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "model/words/cause_words.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"

#include <QString>

namespace waterhammer {

/// A cause in words. `above` is the cause it is a part or a reason of, or null: what the row above says is not said
/// again.
[[nodiscard]] QString causeText(const Cause& cause, const Cause* above, double told, const Run& run);

/// Its amount: per cent for prices, money otherwise, named where the row above has another unit.
[[nodiscard]] QString causeAmount(const Cause& cause, const Cause* above, const Run& run);

/// Whom or what it is about.
[[nodiscard]] Selection selectionOf(const Cause& cause, const Scenario& scenario);

/// The sign that stands before it.
enum class CauseMark {
    Question,
    Sale,
    Leverage,
    ValueAtRisk,
    Funding,
    Failure,
    Redemption,
    Client,
    Absorbed,
    Official,
    Event,
    Loss,
    Plain
};
[[nodiscard]] CauseMark markOf(const Cause& cause);

} // namespace waterhammer
