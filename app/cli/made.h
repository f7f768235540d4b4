// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/loading.h"

#include "model/files/json_writer.h"
#include "model/files/made.h"

/// What outputs say of where they come from.
namespace waterhammer::cli {

/// By this program: `command` with those of its own options that change figures; the run of a file
/// that keeps several, and --set, follow.
[[nodiscard]] Made madeBy(std::string command, const ScenarioArguments& arguments, const std::string& sha256);

/// What stands beside a table, which has no room for it: an object with `made` alone.
void writeManifest(std::ostream& out, const Made& made);

} // namespace waterhammer::cli
