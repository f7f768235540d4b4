// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "model/scenario/scenario_draft.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The scenario a command works on: a file, with some of its values set.
namespace waterhammer::cli {

struct ScenarioArguments {
    std::string file;
    std::vector<std::string> settings; ///< PATH=VALUE
};

/// FILE and --set. The arguments must live as long as the command.
void addScenarioArguments(CLI::App& command, ScenarioArguments& arguments);

/// Reads the file and sets the values. Every problem of both goes to stderr; then there is no draft.
[[nodiscard]] std::optional<ScenarioDraft> loadDraft(const ScenarioArguments& arguments);

/// As loadDraft(), checked and laid out for the engine. The draft is let go, which halves the memory of a large one.
[[nodiscard]] ScenarioPtr loadScenario(const ScenarioArguments& arguments);

/// Lists problems on stderr, each after what has them.
void complain(const std::string& subject, const Problems& problems);

/// The two sides of NAME=VALUE; usage is wrong (CLI::ValidationError) where there is no `=`.
[[nodiscard]] std::pair<std::string, std::string> nameAndValue(const std::string& option, const std::string& text);

/// A finite number in the C locale; anything else is wrong usage.
[[nodiscard]] double finiteNumber(const std::string& option, const std::string& text);

} // namespace waterhammer::cli
