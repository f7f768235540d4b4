// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loading.h"
#include "model/files/older_files.h"
#include "model/files/saved_runs.h"
#include "model/files/scenario_json.h"
#include "model/files/sha256.h"
#include "model/scenario/parameter_path.h"
#include "model/words/problem_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <iostream>

namespace waterhammer::cli {

void addScenarioArguments(CLI::App& command, ScenarioArguments& arguments)
{
    command
        .add_option("FILE", arguments.file, "Scenario file, or FILE#NAME for a run that it keeps; - is standard input")
        ->required();
    addSettings(command, arguments);
}

void addSettings(CLI::App& command, ScenarioArguments& arguments)
{
    command
        .add_option(
            "--set", arguments.settings, "Set a value before anything else, as in market.reversion=0; may be repeated")
        ->type_name("PATH=VALUE")
        ->allow_extra_args(false);
    const auto setBalance = [&arguments](const std::string& key) {
        arguments.balance =
            static_cast<BalancingItem>(std::ranges::find(balancingItemKeys, key) - std::begin(balancingItemKeys));
    };
    command
        .add_option_function<std::string>("--balance", setBalance,
            "The figure of a dealer that takes what the command line does to its books, so that they go on to balance")
        ->type_name("ITEM")
        ->check(CLI::IsMember(std::vector<std::string>(std::begin(balancingItemKeys), std::end(balancingItemKeys))));
}

std::string pathOf(
    const std::string& option, const std::string& given, const std::map<Part, NewIds>& renamed, BalancingItem balance)
{
    std::string path = pathNow(renamed, given);
    const std::string item = "]." + std::string(balancingItemKeys[static_cast<std::size_t>(balance)]);
    if (path.starts_with("dealers[") && path.ends_with(item))
        throw CLI::ValidationError(option, given + " is the balancing item itself");
    return path;
}

NamedRun namedRun(const std::string& argument)
{
    // Names of files and of runs may have the sign themselves: the longest that is a file is the file.
    std::error_code unknown;
    const auto isFile = [&](const std::string& name) { return name == "-" || std::filesystem::exists(name, unknown); };
    const auto apart = [&](std::size_t sign) { return NamedRun{argument.substr(0, sign), argument.substr(sign + 1)}; };
    const auto first = argument.find('#', 1);
    if (first == std::string::npos || isFile(argument))
        return {argument, {}};
    for (auto sign = argument.rfind('#'); sign > first; sign = argument.rfind('#', sign - 1))
        if (isFile(argument.substr(0, sign)))
            return apart(sign);
    return apart(first);
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
        const bool named = fileNamedBy(problem) == subject;
        std::cerr << (named ? "" : subject + ": ") << problemText(problem) << '\n';
    }
}

namespace {

/// A draft whose settings took, with every problem of form and content that is left.
struct Read {
    ScenarioDraft draft;
    Problems problems;
    std::string sha256;
    std::map<Part, NewIds> renamed;
    bool settingsTook = true;
};

/// Whether each setting could be made, in their order; the books of dealers are balanced when all have been.
bool setAll(ScenarioDraft& draft, const ScenarioArguments& arguments, const std::map<Part, NewIds>& renamed)
{
    bool took = true;
    const std::vector<double> gaps = gapsOf(draft);
    for (const auto& setting : arguments.settings) {
        const auto [path, value] = nameAndValue("--set", setting);
        const auto problems = setValue(draft, pathOf("--set", path, renamed, arguments.balance), value);
        took = took && problems.empty();
        complain("--set " + setting, problems);
    }
    balanceBooks(draft, gaps, arguments.balance);
    return took;
}

/// In place of the file's own scenario, one that it keeps.
void takeRun(ReadScenario& read, const std::string& name)
{
    auto run = savedRun(read.draft, name);
    if (run)
        read.draft = std::move(run->scenario);
    else
        read = {.draft = {}, .problems = std::move(run.problems), .notices = {}, .renamed = {}};
}

Read readAndSet(const ScenarioArguments& arguments)
{
    for (const auto& setting : arguments.settings)
        (void)nameAndValue("--set", setting); // before anything is read
    Sha256 hash;
    const NamedRun named = namedRun(arguments.file);
    auto read = readScenarioFile(
        named.file == "-" ? "/dev/stdin" : named.file, [&](std::string_view bytes) { hash.add(bytes); });
    if (!named.run.empty() && read.readable)
        takeRun(read, named.run);
    Read result{{}, {}, hash.digits(), std::move(read.renamed), true};
    if (read.readable)
        result.settingsTook = setAll(read.draft, arguments, result.renamed);
    if (read.problems.empty())
        complain(arguments.file, read.notices);
    else
        result.problems = problemsOf(read);
    result.draft = std::move(read.draft);
    return result;
}

/// Whether a file may be read: a pipe that nobody writes to would be waited for without end.
bool mayBeRead(const std::string& argument)
{
    const std::string file = namedRun(argument).file;
    std::error_code unknown;
    if (file == "-" || !std::filesystem::exists(file, unknown) || std::filesystem::is_directory(file, unknown)
        || std::filesystem::is_regular_file(file, unknown))
        return true;
    std::cerr << file << ": it is no plain file, expected one, or - for standard input\n";
    return false;
}

} // namespace

std::string idOf(Part part, const std::string& given, const std::map<Part, NewIds>& renamed)
{
    const std::string list = part == Part::Assets ? "assets[" : "dealers[";
    const std::string path = pathNow(renamed, list + given + "].name");
    return path.substr(list.size(), path.rfind(']') - list.size());
}

std::optional<LoadedDraft> loadDraft(const ScenarioArguments& arguments)
{
    if (!mayBeRead(arguments.file))
        return {};
    Read read = readAndSet(arguments);
    if (read.problems.empty())
        read.problems = problemsOf(read.draft);
    complain(arguments.file, read.problems);
    if (!read.problems.empty() || !read.settingsTook)
        return {};
    return LoadedDraft{std::move(read.draft), std::move(read.sha256), std::move(read.renamed)};
}

std::optional<LoadedScenario> loadScenario(const ScenarioArguments& arguments, std::string_view language)
{
    if (!mayBeRead(arguments.file))
        return {};
    Read read = readAndSet(arguments);
    if (read.problems.empty()) {
        auto scenario = validate(read.draft);
        if (scenario && read.settingsTook)
            return LoadedScenario{
                std::move(*scenario), tellingOf(read.draft, language), std::move(read.sha256), std::move(read.renamed)};
        read.problems = std::move(scenario.problems);
    }
    complain(arguments.file, read.problems);
    return {};
}

} // namespace waterhammer::cli
