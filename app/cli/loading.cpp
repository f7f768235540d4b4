// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loading.h"

#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"

#include <charconv>
#include <cmath>
#include <iostream>

namespace waterhammer::cli {

void addScenarioArguments(CLI::App& command, ScenarioArguments& arguments)
{
    command.add_option("FILE", arguments.file, "Scenario file")->required();
    command
        .add_option(
            "--set", arguments.settings, "Set a value before anything else, as in market.reversion=0; may be repeated")
        ->type_name("PATH=VALUE")
        ->allow_extra_args(false);
}

std::pair<std::string, std::string> nameAndValue(const std::string& option, const std::string& text)
{
    // A path may hold an id with a = of its own; a value holds none.
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        throw CLI::ValidationError(option, "\"" + text + "\" has no name, = and value");
    return {text.substr(0, equals), text.substr(equals + 1)};
}

double finiteNumber(const std::string& option, const std::string& text)
{
    double number = 0;
    const char* first = text.data() + text.starts_with('+');
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(first, end, number);
    if (error != std::errc{} || stop != end || !std::isfinite(number))
        throw CLI::ValidationError(option, "\"" + text + "\" is no finite number such as -0.05 or 1e6");
    return number;
}

void complain(const std::string& subject, const Problems& problems)
{
    for (const auto& problem : problems) {
        // What is wrong with the file as a whole names it already.
        const bool named = problem.place.empty() && problem.value.find(subject) != std::string::npos;
        std::cerr << (named ? "" : subject + ": ") << problem.message() << '\n';
    }
}

namespace {

/// A draft whose form is sound and whose settings took; nothing is said yet about what it holds.
std::optional<ScenarioDraft> readAndSet(const ScenarioArguments& arguments)
{
    std::vector<std::pair<std::string, std::string>> settings;
    for (const auto& setting : arguments.settings)
        settings.push_back(nameAndValue("--set", setting));
    auto read = readScenarioFile(arguments.file);
    if (!read.problems.empty()) {
        complain(arguments.file, problemsOf(read));
        return {};
    }
    bool sound = true;
    for (const auto& [path, value] : settings)
        if (const auto problems = setValue(read.draft, path, value); !problems.empty()) {
            complain("--set " + path + "=" + value, problems);
            sound = false;
        }
    if (!sound)
        return {};
    return std::move(read.draft);
}

} // namespace

std::optional<ScenarioDraft> loadDraft(const ScenarioArguments& arguments)
{
    auto draft = readAndSet(arguments);
    if (!draft)
        return {};
    if (const auto problems = problemsOf(*draft); !problems.empty()) {
        complain(arguments.file, problems);
        return {};
    }
    return draft;
}

ScenarioPtr loadScenario(const ScenarioArguments& arguments)
{
    const auto draft = readAndSet(arguments);
    if (!draft)
        return {};
    auto scenario = validate(*draft);
    if (scenario)
        return std::move(*scenario);
    complain(arguments.file, scenario.problems);
    return {};
}

} // namespace waterhammer::cli
