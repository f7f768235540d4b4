// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_curves.h"
#include "model/words/figures.h"

#include <string>

/// The curve behind a lever in words.
namespace waterhammer {

/// "Peak loss 0 bn at 0 %, 183 bn at −10.0 %, at most 191 bn at −9.2 %. Somebody fails from −4.8 % to −10.0 %." Empty
/// for a curve without a loss anywhere known.
[[nodiscard]] std::string curveWords(
    const LeverState& state, const LeverCurve& curve, const Language& language, const MoneyUnit& money = {});

/// "At −5.0 %: peak loss 54 bn, three dealers fail".
[[nodiscard]] std::string curvePointWords(
    const LeverState& state, const CurvePoint& point, const Language& language, const MoneyUnit& money = {});

} // namespace waterhammer
