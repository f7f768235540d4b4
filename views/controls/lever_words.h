// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_curves.h"
#include "model/words/lever_words.h"
#include "views/numbers.h"

#include <QStringList>

/// The words of the levers in the window's language, as the widgets take them; their numbers read as they are typed.
namespace waterhammer {

/// Labels from the longest to the shortest.
[[nodiscard]] QStringList leverLabels(Lever lever, const LeverState& state, const ScenarioDraft& draft);

/// Why a lever cannot be used, in a few words.
[[nodiscard]] QString unusableWords(Lever lever);

/// "−5.0 %", "× 1.00", "50 %/day", "12 bn": more decimals where the value has them.
[[nodiscard]] QString noBoundText();
[[nodiscard]] QString leverText(LeverUnit unit, double value, const Numbers& numbers = Numbers());
/// For the ends of a track: no decimals that are nothing.
[[nodiscard]] QString leverEndText(LeverUnit unit, double value, const Numbers& numbers = Numbers());
/// A typed value with or without its unit; nothing if it is no number.
[[nodiscard]] std::optional<double> readLever(LeverUnit unit, QString text, const Numbers& numbers = Numbers());

/// "tips at 4.1 %", "no tipping point in range", …
[[nodiscard]] QString tippingText(LeverUnit unit, const LeverTipping& tipping, const Numbers& numbers = Numbers());

/// Where else the level is passed; empty where the first crossing says it all.
[[nodiscard]] QString stretchesText(const LeverState& state, const LeverTipping& tipping, const Numbers& numbers);

/// The curve behind a lever in a sentence, and one of its places.
[[nodiscard]] QString curveText(const LeverState& state, const LeverCurve& curve, const Numbers& numbers);
[[nodiscard]] QString curvePointText(const LeverState& state, const CurvePoint& point, const Numbers& numbers);

} // namespace waterhammer
