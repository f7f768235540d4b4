// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/saved_runs.h"

#include "model/files/kept_keys.h"
#include "model/files/scenario_json.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waterhammer {

namespace {

using Json = nlohmann::json;
constexpr int looks = 5;

std::string placeOf(std::size_t index) { return std::string(runsKey) + '[' + std::to_string(index) + ']'; }

/// Of {"run": "A", "day": 3}.
std::optional<ParentRun> parentIn(const Json& from)
{
    const auto day = from.find("day");
    if (day == from.end() || !day->is_number_integer())
        return {};
    const auto run = from.find("run");
    return ParentRun{run != from.end() && run->is_string() ? run->get<std::string>() : std::string(), day->get<int>()};
}

/// What stands around the scenario. Nothing: it is no run.
std::optional<SavedRun> frameOf(const Json& entry)
{
    if (!entry.is_object())
        return {};
    const auto name = entry.find("name"), kind = entry.find("kind"), scenario = entry.find("scenario");
    if (name == entry.end() || !name->is_string() || scenario == entry.end() || !scenario->is_object())
        return {};
    if (kind == entry.end() || (*kind != "pin" && *kind != "branch"))
        return {};
    SavedRun run;
    run.name = name->get<std::string>();
    run.kind = *kind == "pin" ? RunKind::Pin : RunKind::Branch;
    if (const auto from = entry.find("from"); from != entry.end() && from->is_object())
        run.from = parentIn(*from);
    if (const auto hidden = entry.find("hidden"); hidden != entry.end() && hidden->is_boolean())
        run.hidden = hidden->get<bool>();
    if (const auto look = entry.find("look"); look != entry.end() && look->is_number_integer())
        run.look = std::clamp(look->get<int>(), 1, looks);
    return run.name.empty() ? std::nullopt : std::optional(run);
}

/// Problems of a scenario inside a file, with their places in the file.
void addInside(const std::string& place, const Problems& problems, Problems& all)
{
    for (Problem problem : problems) {
        problem.place = ProblemPlace::ofPath(place + (problem.place.path().empty() ? "" : '.' + problem.place.path()));
        all.push_back(std::move(problem));
    }
}

void readRun(const Json& entry, const std::string& place, ReadRuns& read)
{
    auto run = frameOf(entry);
    const auto same = [&](const SavedRun& other) { return run && other.name == run->name; };
    if (!run || std::ranges::any_of(read.runs, same)) {
        read.problems.push_back(
            {ProblemPlace::ofPath(place), run ? shown(run->name) : Finding(Found::Object), ProblemCode::RunForm});
        return;
    }
    ReadScenario inside = readScenario(entry.at("scenario").dump());
    if (!inside.problems.empty())
        return addInside(place + ".scenario", inside.problems, read.problems);
    run->scenario = std::move(inside.draft);
    std::erase_if(run->scenario.extensions, [](const auto& extension) { return extension.first == runsKey; });
    read.runs.push_back(std::move(*run));
}

} // namespace

ReadRuns savedRuns(const ScenarioDraft& file)
{
    ReadRuns read;
    const auto found = std::ranges::find(file.extensions, runsKey, &Extensions::value_type::first);
    if (found == file.extensions.end())
        return read;
    const Json list = Json::parse(found->second, nullptr, false);
    if (!list.is_array())
        read.problems.push_back({ProblemPlace::ofPath(runsKey), Found::Object, ProblemCode::RunsForm});
    else
        for (std::size_t i = 0; i < list.size(); ++i)
            readRun(list[i], placeOf(i), read);
    return read;
}

Result<SavedRun> savedRun(const ScenarioDraft& file, std::string_view name)
{
    const ReadRuns read = savedRuns(file);
    const auto found = std::ranges::find(read.runs, name, &SavedRun::name);
    if (found != read.runs.end())
        return *found;
    std::vector<std::string_view> known;
    for (const SavedRun& run : read.runs)
        known.push_back(run.name);
    Problems problems{
        {ProblemPlace::ofPath(runsKey), shown(name), Expectation(ProblemCode::RunNamed, {nameHint(name, known)})}};
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    return problems;
}

} // namespace waterhammer
