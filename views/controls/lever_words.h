// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_tippings.h"
#include "model/editing/levers.h"
#include "views/numbers.h"

#include <QStringList>

/// How the levers of the front speak: their labels, and their numbers with units, written and read.
namespace waterhammer {

/// Labels from the longest to the shortest, so that a narrow panel can take another: "Shock to investment grade",
/// "Shock to IG".
[[nodiscard]] QStringList leverLabels(Lever lever, const LeverState& state, const ScenarioDraft& draft);

/// Why a lever cannot be used, in a few words.
[[nodiscard]] QString unusableWords(Lever lever);

/// "−5.0 %", "× 1.00", "50 %/day", "12 bn": more decimals where the value has them.
[[nodiscard]] QString leverText(LeverUnit unit, double value, const Numbers& numbers = Numbers());
/// For the ends of a track: no decimals that are nothing.
[[nodiscard]] QString leverEndText(LeverUnit unit, double value, const Numbers& numbers = Numbers());
/// A typed value with or without its unit; nothing if it is no number.
[[nodiscard]] std::optional<double> readLever(LeverUnit unit, QString text, const Numbers& numbers = Numbers());

/// "tips at 4.1 %", "no tipping point in range", …
[[nodiscard]] QString tippingText(LeverUnit unit, const LeverTipping& tipping, const Numbers& numbers = Numbers());

} // namespace waterhammer
