// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/words/closing.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// What a run comes to, in words: the figures of model/analysis/headline.h.
namespace waterhammer {

/// One figure with its words, plain, UTF-8.
struct HeadlineFigure {
    std::string text;   ///< "6 fail: Dealer A, Dealer C, …"
    std::string brief;  ///< "6 fail": where there is no room for more; empty: it is short already
    int weight = 0;     ///< the lightest go first where there is no room for all
    bool grave = false; ///< a failure, a shortfall
};

/// How many times the direct loss the peak loss is, and the two as they are told beside it.
struct TimesDirectLoss {
    /// `figures` must outlive it; `usual`: how the amounts are told where nothing asks for more.
    TimesDirectLoss(const Summary& summary, const Figures& figures, Closing usual);

    static constexpr int digits = 2; ///< decimals of the quotient
    Closing amounts;                 ///< how the two are told
    Saying times;                    ///< what the two give as they are printed, or about so much
};

/// Of all dealers, from the direct loss to who fails.
[[nodiscard]] std::vector<HeadlineFigure> headlineFigures(const Trajectory& run, const Language& language);
/// The same of a run whose days to come are hidden: so far, and nothing of its end.
[[nodiscard]] std::vector<HeadlineFigure> headlineSoFar(const Trajectory& run, const Language& language);

/// Of one dealer, with its name first.
[[nodiscard]] std::vector<HeadlineFigure> dealerHeadlineFigures(
    const Trajectory& run, std::size_t dealer, const Language& language);

} // namespace waterhammer
