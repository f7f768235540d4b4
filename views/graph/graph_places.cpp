// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_places.h"

#include "model/scenario/references.h"

#include <algorithm>
#include <unordered_map>

namespace waterhammer {

namespace {

std::vector<std::optional<QPointF>> placesOfEach(
    const ScenarioDraft& draft, Part part, const std::vector<std::string>& ids)
{
    std::unordered_map<std::string, QPointF> dragged;
    for (const NodePlace& place : draft.layout)
        dragged.emplace(place.node, QPointF(std::clamp(place.x, 0.0, 1.0), std::clamp(place.y, 0.0, 1.0)));
    std::vector<std::optional<QPointF>> places(ids.size());
    bool any = false;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (const auto found = dragged.find(nodeName(part, ids[i])); found != dragged.end()) {
            places[i] = found->second;
            any = true;
        }
    return any ? places : std::vector<std::optional<QPointF>>();
}

std::vector<std::string> groupsOf(const ScenarioDraft& draft, const std::vector<std::string>& ids)
{
    if (draft.groups.empty())
        return {};
    std::unordered_map<std::string, std::string> groups;
    for (const GroupMember& member : draft.groups)
        groups.emplace(member.dealer, member.group);
    std::vector<std::string> each(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (const auto found = groups.find(ids[i]); found != groups.end())
            each[i] = found->second;
    return each;
}

} // namespace

GraphPlaces placesOf(const ScenarioDraft& draft, const Scenario& scenario)
{
    return {placesOfEach(draft, Part::Dealers, scenario.dealers.id),
        placesOfEach(draft, Part::Assets, scenario.assets.id), placesOfEach(draft, Part::Funds, scenario.funds.id),
        groupsOf(draft, scenario.dealers.id)};
}

} // namespace waterhammer
