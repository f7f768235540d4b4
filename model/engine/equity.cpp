// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/equity.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

double shareholdersEquity(const std::vector<double>& equity)
{
    return std::accumulate(
        equity.begin(), equity.end(), 0.0, [](double sum, double e) { return sum + std::max(0.0, e); });
}

double creditorsShortfall(const std::vector<double>& equity)
{
    return std::accumulate(
        equity.begin(), equity.end(), 0.0, [](double sum, double e) { return sum + std::max(0.0, -e); });
}

} // namespace waterhammer
