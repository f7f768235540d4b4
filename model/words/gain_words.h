// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_facts.h"
#include "model/words/language.h"

#include <optional>
#include <string>

/// The market's feedback as its dial reads it.
namespace waterhammer {

/// The one number of a day: the gain that was realised where there is one, else the loop gain.
[[nodiscard]] std::optional<double> feedbackOf(const MarketState& state);
/// "feedback": below its number.
[[nodiscard]] std::string gainName(const Language& language);
/// Where there is no number of it: "not computed".
[[nodiscard]] std::string noGain(const Language& language);

/// The highest feedback so far.
struct GainPeak {
    double gain = 0; ///< the feedback
    int day = 0;     ///< when, from 1
};
/// Up to a round, an index into `facts`, or the last there is; of equal days the first. Nothing before any has one.
[[nodiscard]] std::optional<GainPeak> gainPeak(const RunFacts& facts, int round);
/// "peak 1.53 on day 2"; in two lines where there is little room aside.
[[nodiscard]] std::string peakWords(const GainPeak& peak, bool twoLines, const Language& language);

/// "Feedback 0.42, amplifies; peak 1.53 on day 2".
[[nodiscard]] std::string gainWords(
    const MarketState& state, const std::optional<GainPeak>& peak, const Language& language);

/// Both gains where there are, a line each, each after a line break: "\nRealised gain 1.20\nLoop gain 0.42".
[[nodiscard]] std::string gainDetails(const MarketState& state, const Language& language);

} // namespace waterhammer
