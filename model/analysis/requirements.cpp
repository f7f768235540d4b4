// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/requirements.h"

#include "model/scenario/dated_terms.h"

#include <algorithm>

namespace waterhammer {

double requiredRatio(const Scenario& scenario, int round, std::size_t dealer)
{
    double minimum = DatedTerms(scenario, round).slrMin(dealer);
    for (const auto& measure : scenario.measures)
        if (measure.kind == PolicyKind::SlrRelief && measure.inForce(round))
            minimum -= measure.size;
    return std::max(0.0, minimum);
}

} // namespace waterhammer
