// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario_fields.h"

#include "model/scenario/json_text.h"

#include <cmath>

namespace waterhammer {

std::string Range::text() const
{
    const bool bounded = std::isfinite(high);
    if (!std::isfinite(low))
        return bounded ? (highOpen ? "a number below " : "a number of at most ") + numberText(high) : "a finite number";
    if (!bounded)
        return (lowOpen ? "a number above " : "a number of at least ") + numberText(low);
    if (lowOpen)
        return "a number above " + numberText(low) + (highOpen ? " and below " : " and at most ") + numberText(high);
    return "a number from " + numberText(low) + (highOpen ? " to below " : " to ") + numberText(high);
}

std::string Range::expectedInPlaceOf(double x) const
{
    if (std::isfinite(x) && std::abs(x) > limit)
        return (x < 0 ? "a number of at least -" : "a number of at most ") + numberText(limit);
    return text();
}

std::string Range::wholeText() const { return "a whole" + text().substr(1); }

} // namespace waterhammer
