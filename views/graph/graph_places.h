// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "model/scenario/scenario_draft.h"

#include <QPointF>

#include <optional>
#include <string>
#include <vector>

/// What a file may say about the picture: where a node was dragged to, and which dealers belong together.
namespace waterhammer {

struct GraphPlaces {
    std::vector<std::optional<QPointF>> dealers, assets, funds; ///< shares of the graph's box; empty: none dragged
    std::vector<std::string> groups;                            ///< [dealers] group names; empty: none given

    friend bool operator==(const GraphPlaces&, const GraphPlaces&) = default;
};

/// The places a draft gives to the entries of a scenario, matched by id.
[[nodiscard]] GraphPlaces placesOf(const ScenarioDraft& draft, const Scenario& scenario);

} // namespace waterhammer
