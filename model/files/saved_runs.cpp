// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/saved_runs.h"

#include "model/files/json_tape.h"
#include "model/files/kept_keys.h"
#include "model/files/kept_runs.h"
#include "model/files/scenario_json.h"
#include "model/files/tape_members.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/scenario.h"

#include <algorithm>
#include <charconv>

namespace waterhammer {

namespace {

using Index = JsonTape::Index;
using Type = JsonTape::Type;

std::string placeOf(std::size_t index) { return std::string(runsKey) + '[' + std::to_string(index) + ']'; }

/// What stands around the scenario. Nothing: it is no run.
std::optional<SavedRun> frameOf(const JsonTape& tape, Index entry)
{
    const TapeMembers members(tape, entry);
    const std::string kind = members.text("kind");
    SavedRun run;
    run.name = members.text("name");
    if (run.name.empty() || (kind != "pin" && kind != "branch") || !members.find("scenario", Type::Object))
        return {};
    run.kind = kind == "pin" ? RunKind::Pin : RunKind::Branch;
    if (const auto from = members.find("from", Type::Object)) {
        const TapeMembers parent(tape, *from);
        if (const auto day = parent.whole("day"))
            run.from = {parent.text("run"), *day};
    }
    if (const auto hidden = members.find("hidden", Type::Boolean))
        run.hidden = tape.truth(*hidden);
    run.look = std::clamp(members.whole("look").value_or(1), 1, runLooks);
    return run;
}

/// Problems of a scenario inside a file, with their places in the file.
void addInside(const std::string& place, const Problems& problems, Problems& all)
{
    for (Problem problem : problems) {
        problem.place = ProblemPlace::ofPath(place + (problem.place.path().empty() ? "" : '.' + problem.place.path()));
        all.push_back(std::move(problem));
    }
}

/// What pictures cannot show as it stands: no pattern of dashes, a parent or a day that there is not. It is kept.
void addFrame(const JsonTape& tape, Index entry, const std::string& place, const SavedRun& run, Problems& all)
{
    const TapeMembers members(tape, entry);
    const auto outside = [&](const TapeMembers& of, const char* key, const std::string& at, Range range) {
        const auto found = of.find(key, Type::Number);
        if (const auto number = of.whole(key); found && (!number || *number < range.low || *number > range.high))
            all.push_back({ProblemPlace::ofPath(at), tape.shown(*found), inRange(range, true)});
    };
    outside(members, "look", place + ".look", {.low = 1, .high = runLooks});
    if (const auto from = members.find("from", Type::Object))
        outside(TapeMembers(tape, *from), "day", place + ".from.day",
            {.low = 0, .high = static_cast<double>(run.scenario.market.horizon - 1)});
}

/// Branches of a run that there is not.
void addParents(const ReadRuns& read, const std::vector<std::size_t>& places, Problems& all)
{
    std::vector<std::string_view> known;
    for (const SavedRun& run : read.runs)
        known.push_back(run.name);
    for (std::size_t i = 0; i < read.runs.size(); ++i)
        if (const auto& from = read.runs[i].from; from && !from->run.empty() && !std::ranges::count(known, from->run))
            all.push_back({ProblemPlace::ofPath(placeOf(places[i]) + ".from.run"), shown(from->run),
                Expectation(ProblemCode::RunNamed, {nameHint(from->run, known)})});
}

/// How much of a run is looked at: what reads, or also whether its scenario is a valid one.
enum class Look { Form, Content };

void readRun(const JsonTape& tape, Index entry, const std::string& place, Look look, ReadRuns& read)
{
    auto run = frameOf(tape, entry);
    const auto same = [&](const SavedRun& other) { return run && other.name == run->name; };
    if (!run || std::ranges::any_of(read.runs, same)) {
        read.problems.push_back(
            {ProblemPlace::ofPath(place), run ? shown(run->name) : tape.shown(entry), ProblemCode::RunForm});
        return;
    }
    std::string text;
    tape.appendJson(text, *TapeMembers(tape, entry).find("scenario", Type::Object));
    ReadScenario inside = readScenario(text);
    if (!inside.problems.empty())
        return addInside(place + ".scenario", problemsOf(inside), read.problems);
    if (look == Look::Content)
        addInside(place + ".scenario", problemsOf(inside.draft), read.problems);
    run->scenario = std::move(inside.draft);
    if (look == Look::Content)
        addFrame(tape, entry, place, *run, read.problems);
    forgetRuns(run->scenario);
    read.runs.push_back(std::move(*run));
}

ReadRuns readRuns(const ScenarioDraft& file, Look look)
{
    ReadRuns read;
    const std::string_view text = runsText(file);
    if (text.empty())
        return read;
    const auto tape = readJson(text);
    if (!tape || tape->type(0) != Type::Array) {
        read.problems.push_back(
            {ProblemPlace::ofPath(runsKey), tape ? tape->shown(0) : Finding(), ProblemCode::RunsForm});
        return read;
    }
    std::size_t index = 0;
    std::vector<std::size_t> places; // in the file, of those that read
    for (Index i = tape->first(0); i < tape->next(0); i = tape->next(i)) {
        readRun(*tape, i, placeOf(index), look, read);
        places.resize(read.runs.size(), index++);
    }
    if (look == Look::Content)
        addParents(read, places, read.problems);
    return read;
}

} // namespace

ReadRuns savedRuns(const ScenarioDraft& file) { return readRuns(file, Look::Form); }

Problems savedRunProblems(const ScenarioDraft& file) { return readRuns(file, Look::Content).problems; }

std::string savedRunAt(const ScenarioDraft& file, const ProblemPlace& place)
{
    const std::string path = place.path(), begin = std::string(runsKey) + '[';
    if (!path.starts_with(begin))
        return {};
    std::size_t index = 0;
    const auto [stop, error] = std::from_chars(path.data() + begin.size(), path.data() + path.size(), index);
    const auto tape = error == std::errc() ? readJson(runsText(file)) : std::nullopt;
    if (!tape || tape->type(0) != Type::Array)
        return {};
    for (Index i = tape->first(0); i < tape->next(0); i = tape->next(i))
        if (index-- == 0)
            return TapeMembers(*tape, i).text("name");
    return {};
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
