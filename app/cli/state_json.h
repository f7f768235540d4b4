// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/market_state.h"
#include "model/analysis/waves.h"
#include "model/files/json_writer.h"

/// Feedback, states of the market and waves as members of a JSON object.
namespace waterhammer::cli {

/// What a realised gain is made of; null without one.
void writeParts(JsonWriter& json, const std::optional<FeedbackParts>& parts);

/// {round, why, runsAway}; null where the market never switches.
void writeSwitch(JsonWriter& json, const Scenario& scenario, const std::optional<FeedbackSwitch>& found);

/// {day, priceShocks, dealers, liquidity, worstAsset, feedback, information, widestMarkDown}: from 0, functioning, to
/// 1, stressed; the mark-down is a fraction.
void writeState(JsonWriter& json, const Scenario& scenario, const DayState& state);

/// {below, above}: states, null where there are none.
void writeStates(JsonWriter& json, const Scenario& scenario, const std::optional<DayState>& below,
    const std::optional<DayState>& above);

/// [{letters, round, dealers}]
void writeWaves(JsonWriter& json, const Scenario& scenario, const std::vector<Wave>& waves);

/// [ids]
void writeNames(JsonWriter& json, const std::vector<std::string>& ids, const std::vector<std::uint32_t>& named);

} // namespace waterhammer::cli
