// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/selection.h"

#include "model/scenario/scenario.h"

#include <algorithm>

namespace waterhammer {

namespace {

std::optional<std::size_t> indexOf(const std::vector<std::string>& ids, const std::string& id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end())
        return {};
    return static_cast<std::size_t>(found - ids.begin());
}

} // namespace

std::optional<std::size_t> Selection::indexIn(const Scenario& scenario) const
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::Dealer: return indexOf(scenario.dealers.id, id);
    case Kind::Asset: return indexOf(scenario.assets.id, id);
    case Kind::Fund: return indexOf(scenario.funds.id, id);
    }
    return {};
}

std::optional<std::size_t> indexOfDealer(const std::string& id, const Scenario& scenario)
{
    return Selection{Selection::Kind::Dealer, id}.indexIn(scenario);
}

Selection dealerSelection(const Scenario& scenario, std::size_t dealer)
{
    return {Selection::Kind::Dealer, scenario.dealers.id[dealer]};
}

Selection assetSelection(const Scenario& scenario, std::size_t asset)
{
    return {Selection::Kind::Asset, scenario.assets.id[asset]};
}

Selection fundSelection(const Scenario& scenario, std::size_t fund)
{
    return {Selection::Kind::Fund, scenario.funds.id[fund]};
}

} // namespace waterhammer
