// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "model/words/cause_words.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"

#include <QString>

namespace waterhammer {

/// See model/words/cause_words.h.
[[nodiscard]] QString causeText(const Cause& cause, const Cause* above, bool partsAddUp, const Run& run);
[[nodiscard]] QString causeAmount(const Cause& cause, const Cause* above, bool follows, const Run& run);

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
