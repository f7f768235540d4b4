// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"
#include "views/shown/run.h"

#include <string>

namespace waterhammer {

/// A run of a scenario, with its loop gains; nothing if its file cannot be read.
inline RunPtr runOfFile(const std::string& file)
{
    const auto read = readScenarioFile(file);
    const auto scenario = validate(read.draft);
    if (!read.problems.empty() || !scenario)
        return {};
    return finishedRun(std::make_shared<const ScenarioDraft>(read.draft),
        simulate(*scenario, RunOptions{.loopGain = true, .channels = {}}));
}

/// Of one of the golden scenarios.
inline RunPtr goldenRun(const std::string& name) { return runOfFile(TEST_DATA "/golden/" + name + ".scenario.json"); }

inline constexpr const char* goldenNames[] = {"dealer-prime", "gilt-funds", "haircut-call", "twelve-dealers-absorbed",
    "twelve-dealers-collapse", "twelve-dealers-crisis", "two-banks", "var-desk"};

} // namespace waterhammer
