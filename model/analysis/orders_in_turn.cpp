// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/orders_in_turn.h"

#include "model/engine/channels/orders.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

double orderedBefore(SaleCause cause, const Opening& open, std::size_t position)
{
    double ordered = 0;
    for (const SaleCause earlier : askingInTurn) {
        if (earlier == cause)
            break;
        ordered += open.ordersBy[earlier][position];
    }
    return ordered;
}

double sumOfDealer(const Scenario& scenario, const std::vector<double>& figures, std::size_t dealer, double before)
{
    const auto& row = scenario.positions.row;
    return std::accumulate(figures.begin() + static_cast<std::ptrdiff_t>(row[dealer]),
        figures.begin() + static_cast<std::ptrdiff_t>(row[dealer + 1]), before);
}

double RepoAtOpening::called() const { return std::max({margin(), notRolled(), 0.0}); }

double RepoAtOpening::freedBy(double ordered) const
{
    return ordered > 0 ? ordered - std::max(0.0, repo - called() - lends() * (value - ordered)) : 0;
}

double RepoAtOpening::untied() const { return lends() > 0 ? value - (repo - called()) / lends() : value; }

} // namespace waterhammer
