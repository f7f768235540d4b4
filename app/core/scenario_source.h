// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"

#include <QString>

namespace waterhammer {

/// Reads a scenario that travels in the program (":/scenarios/…"), or of a file. What is no plain file is not even
/// looked into: the scenario is then not readable, and its problem says why.
[[nodiscard]] ReadScenario readScenarioAt(const QString& path);

/// What it is called in the window: by its own name, else by its file's.
[[nodiscard]] QString nameAt(const ScenarioDraft& draft, const QString& path);

} // namespace waterhammer
