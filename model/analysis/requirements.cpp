// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/requirements.h"

#include "model/scenario/dated_terms.h"
#include "model/scenario/policies_in_force.h"

namespace waterhammer {

double requiredRatio(const Scenario& scenario, int round, std::size_t dealer)
{
    return PoliciesInForce(scenario, round).relieved(DatedTerms(scenario, round).slrMin(dealer));
}

} // namespace waterhammer
