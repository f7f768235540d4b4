// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/typed_figure.h"

namespace waterhammer {

std::string typedFigure(double value, std::string_view unit, const Figures& figures, int percentDecimals)
{
    if (unit == "fraction")
        return figures.percent(value, decimalsOf(100 * value, percentDecimals));
    const std::string number = figures.fixed(value, decimalsOf(value));
    return unit == "bn" ? figures.withUnit(number) : unit == "multiple" ? "\u00d7\u2009" + number : number;
}

} // namespace waterhammer
