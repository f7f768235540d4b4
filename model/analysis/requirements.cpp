// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/requirements.h"

#include "model/scenario/dated_terms.h"
#include "model/scenario/policies_in_force.h"

#include <algorithm>

namespace waterhammer {

double requiredRatio(const Scenario& scenario, int round, std::size_t dealer)
{
    return std::max(0.0, DatedTerms(scenario, round).slrMin(dealer) - PoliciesInForce(scenario, round).slrRelief());
}

} // namespace waterhammer
