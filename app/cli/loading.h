// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/files/file_telling.h"
#include "model/scenario/references.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenario_draft.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The scenario a command works on: a file, with some of its values set.
namespace waterhammer::cli {

struct ScenarioArguments {
    std::string file;                            ///< "-" is standard input; "FILE#NAME" is a run that FILE keeps
    std::vector<std::string> settings;           ///< PATH=VALUE
    BalancingItem balance = BalancingItem::None; ///< of dealers whose books the command line changes
};

/// --set and --balance, of a command that names its files itself. The arguments must live as long as the command.
void addSettings(CLI::App& command, ScenarioArguments& arguments);

/// FILE, --set and --balance. The arguments must live as long as the command.
void addScenarioArguments(CLI::App& command, ScenarioArguments& arguments);

/// What a FILE on the command line names: a file, and perhaps one of the runs it keeps.
struct NamedRun {
    std::string file; ///< path, or "-"
    std::string run;  ///< empty: the file's own scenario
};
/// "FILE#NAME" is the run of this name in FILE, unless there is a file that is itself called so.
[[nodiscard]] NamedRun namedRun(const std::string& argument);

struct LoadedDraft {
    ScenarioDraft draft;            ///< a valid one
    std::string sha256;             ///< of the bytes of the file
    std::map<Part, NewIds> renamed; ///< ids of the file that have become others
};
struct LoadedScenario {
    ScenarioPtr scenario;           ///< never null
    FileTelling file;               ///< what its file says besides
    std::string sha256;             ///< of the bytes of the file
    std::map<Part, NewIds> renamed; ///< ids of the file that have become others
};

/// Reads the file and sets the values. Every problem of both goes to stderr; then there is nothing.
[[nodiscard]] std::optional<LoadedDraft> loadDraft(const ScenarioArguments& arguments);

/// As loadDraft(), checked and laid out for the engine. The draft is let go, which halves the memory of a large one.
/// What the file says is in the language of this code.
[[nodiscard]] std::optional<LoadedScenario> loadScenario(
    const ScenarioArguments& arguments, std::string_view language = "en");

/// A path of the command line, with the ids that the scenario has now. Wrong usage where it leads to the balancing item
/// itself.
[[nodiscard]] std::string pathOf(
    const std::string& option, const std::string& given, const std::map<Part, NewIds>& renamed, BalancingItem balance);

/// The id that a dealer or an asset has now, of the one the file or the command line gives it.
[[nodiscard]] std::string idOf(Part part, const std::string& given, const std::map<Part, NewIds>& renamed);

/// Lists problems on stderr, each after what has them.
void complain(const std::string& subject, const Problems& problems);

/// The two sides of NAME=VALUE; usage is wrong (CLI::ValidationError) where there is no `=`.
[[nodiscard]] std::pair<std::string, std::string> nameAndValue(const std::string& option, const std::string& text);

/// A finite number in the C locale; anything else is wrong usage.
[[nodiscard]] double finiteNumber(const std::string& option, const std::string& text);

} // namespace waterhammer::cli
