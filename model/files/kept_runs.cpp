// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/kept_runs.h"

#include "model/files/kept_keys.h"
#include "model/files/parting.h"
#include "model/files/scenario_json.h"
#include "model/files/tape_members.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/shared_past.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace waterhammer {

namespace {

using Index = JsonTape::Index;
using Type = JsonTape::Type;
using Fault = std::optional<Problem>;

std::string jsonText(std::string_view text)
{
    JsonTape tape;
    tape.addText(text);
    std::string json;
    tape.appendJson(json, 0);
    return json;
}

auto runsOf(auto& extensions) { return std::ranges::find(extensions, runsKey, &Extensions::value_type::first); }

/// A member of an entry that gets another value, as JSON; empty: it goes.
using NewMember = std::pair<std::string_view, std::string>;

/// The list as it stands in the file, entry by entry.
class RunList {
public:
    explicit RunList(const ScenarioDraft& file)
    {
        const std::string_view text = runsText(file);
        if (text.empty())
            return;
        auto tape = readJson(text);
        if (!tape || tape->type(0) != Type::Array) {
            m_fault = Problem{ProblemPlace::ofPath(runsKey), tape ? tape->shown(0) : Finding(), ProblemCode::RunsForm};
            return;
        }
        m_tape = std::move(*tape);
        for (Index i = m_tape.first(0); i < m_tape.next(0); i = m_tape.next(i)) {
            m_entries.push_back(i);
            m_texts.emplace_back();
            m_tape.appendJson(m_texts.back(), i);
        }
    }

    /// A list that is none is not written over.
    [[nodiscard]] const Fault& fault() const { return m_fault; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] TapeMembers at(std::size_t place) const { return {m_tape, m_entries[place]}; }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const
    {
        for (std::size_t i = 0; i < size(); ++i)
            if (at(i).text("name") == name)
                return i;
        return {};
    }
    /// The day on which the run of this name parted into that at `place`; nothing: that is no branch of it.
    [[nodiscard]] std::optional<int> dayFrom(std::string_view name, std::size_t place) const
    {
        const auto from = at(place).find("from", Type::Object);
        const bool same = from && TapeMembers(m_tape, *from).text("run") == name;
        return same ? TapeMembers(m_tape, *from).whole("day") : std::nullopt;
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < size(); ++i)
            all.push_back(at(i).text("name"));
        return all;
    }

    void add(std::string text) { m_texts.push_back(std::move(text)); }
    void erase(std::size_t place) { m_texts.erase(m_texts.begin() + static_cast<std::ptrdiff_t>(place)); }
    /// The member comes last where the entry has none yet.
    void set(std::size_t place, const NewMember& member)
    {
        std::string text = "{";
        bool found = false;
        const Index entry = m_entries[place];
        const auto append = [&](std::string_view key, std::string_view value) {
            text += (text.size() > 1 ? "," : "") + jsonText(key) + ':';
            text += value;
        };
        for (Index i = m_tape.first(entry); i < m_tape.next(entry); i = m_tape.next(i)) {
            const bool same = m_tape.key(i) == member.first;
            found = found || same;
            std::string value;
            if (!same)
                m_tape.appendJson(value, i);
            if (!same || !member.second.empty())
                append(m_tape.key(i), same ? member.second : value);
        }
        if (!found && !member.second.empty())
            append(member.first, member.second);
        m_texts[place] = text + '}';
    }

    void writeTo(ScenarioDraft& file) const
    {
        const auto found = runsOf(file.extensions);
        if (m_texts.empty()) {
            if (found != file.extensions.end())
                file.extensions.erase(found);
            return;
        }
        std::string text = "[";
        for (const std::string& each : m_texts)
            text += (text.size() > 1 ? "," : "") + each;
        text += ']';
        if (found != file.extensions.end())
            found->second = std::move(text);
        else
            file.extensions.emplace_back(runsKey, std::move(text));
    }

private:
    JsonTape m_tape;
    std::vector<Index> m_entries;
    std::vector<std::string> m_texts;
    Fault m_fault;
};

/// The scenario on one line: a list of runs is written as it stands.
std::string compact(const ScenarioDraft& scenario)
{
    std::string text;
    readJson(scenarioText(scenario))->appendJson(text, 0);
    return text;
}

std::string entryText(const SavedRun& run)
{
    std::string text = "{\"name\":" + jsonText(run.name);
    text += run.kind == RunKind::Pin ? ",\"kind\":\"pin\"" : ",\"kind\":\"branch\"";
    if (run.from)
        text += ",\"from\":" + parentText(*run.from);
    if (run.hidden)
        text += ",\"hidden\":true";
    ScenarioDraft scenario = run.scenario;
    forgetRuns(scenario);
    return text + ",\"look\":" + std::to_string(run.look) + ",\"scenario\":" + compact(scenario) + '}';
}

Problem noRun(const RunList& list, std::string_view name)
{
    const std::vector<std::string> names = list.names();
    const std::vector<std::string_view> known(names.begin(), names.end());
    return {ProblemPlace::ofPath(runsKey), shown(name), {ProblemCode::RunNamed, {nameHint(name, known)}}};
}

Problem nameTaken(std::string_view name)
{
    return {ProblemPlace::ofPath(runsKey), shown(name), ProblemCode::RunNameFree};
}

/// The scenario at hand, where it is a branch of the run of this name, is one of the run's new name.
void renameParent(ScenarioDraft& file, std::string_view name, std::string_view to)
{
    if (const auto parting = partingOf(file); parting && parting->run == name)
        setParting(file, ParentRun{std::string(to), parting->day});
}

/// Does `change` to the entry of this name.
template <class Change> Fault changeRun(ScenarioDraft& file, std::string_view name, const Change& change)
{
    RunList list(file);
    if (list.fault())
        return list.fault();
    const auto place = list.find(name);
    if (!place)
        return noRun(list, name);
    change(list, *place);
    list.writeTo(file);
    return {};
}

} // namespace

std::string parentText(const ParentRun& parent)
{
    const std::string run = parent.run.empty() ? "" : "\"run\":" + jsonText(parent.run) + ',';
    return '{' + run + "\"day\":" + std::to_string(parent.day) + '}';
}

std::string_view runsText(const ScenarioDraft& file)
{
    const auto found = runsOf(file.extensions);
    return found == file.extensions.end() ? std::string_view() : found->second;
}

void forgetRuns(ScenarioDraft& draft)
{
    std::erase_if(draft.extensions,
        [](const auto& extension) { return extension.first == runsKey || extension.first == branchKey; });
}

std::string freeRunName(const ScenarioDraft& file, std::string_view wanted)
{
    const RunList list(file);
    std::string name(wanted);
    for (int number = 2; list.find(name); ++number)
        name = std::string(wanted) + ' ' + std::to_string(number);
    return name;
}

int freeRunLook(const ScenarioDraft& file)
{
    const RunList list(file);
    std::array<int, runLooks> used{};
    for (std::size_t i = 0; i < list.size(); ++i)
        ++used[static_cast<std::size_t>(std::clamp(list.at(i).whole("look").value_or(1), 1, runLooks) - 1)];
    return static_cast<int>(std::ranges::min_element(used) - used.begin()) + 1;
}

Fault keepRun(ScenarioDraft& file, const SavedRun& run)
{
    RunList list(file);
    if (list.fault())
        return list.fault();
    if (list.size() >= mostRuns)
        return Problem{ProblemPlace::ofPath(runsKey), shown(static_cast<double>(list.size() + 1)),
            {ProblemCode::FewRuns, {static_cast<double>(mostRuns)}}};
    if (run.name.empty() || list.find(run.name))
        return nameTaken(run.name);
    list.add(entryText(run));
    list.writeTo(file);
    return {};
}

Fault dropRun(ScenarioDraft& file, std::string_view name)
{
    const Fault fault = changeRun(file, name, [](RunList& list, std::size_t place) { list.erase(place); });
    if (!fault)
        renameParent(file, name, {});
    return fault;
}

Fault renameRun(ScenarioDraft& file, std::string_view name, std::string_view to)
{
    if (name == to)
        return {};
    if (to.empty() || RunList(file).find(to))
        return nameTaken(to);
    const Fault fault = changeRun(file, name, [&](RunList& list, std::size_t place) {
        list.set(place, {"name", jsonText(to)});
        for (std::size_t i = 0; i < list.size(); ++i)
            if (const auto day = list.dayFrom(name, i); day && i != place)
                list.set(i, {"from", parentText({std::string(to), *day})});
    });
    if (!fault)
        renameParent(file, name, to);
    return fault;
}

Fault hideRun(ScenarioDraft& file, std::string_view name, bool hidden)
{
    return changeRun(file, name, [&](RunList& list, std::size_t place) {
        list.set(place, {"hidden", hidden ? "true" : ""});
    });
}

void takeRuns(ScenarioDraft& draft, const ScenarioDraft& from)
{
    forgetRuns(draft);
    if (const auto kept = runsOf(from.extensions); kept != from.extensions.end())
        draft.extensions.push_back(*kept);
}

/// Whether days up to this one are those of the parent.
static bool isPastOf(const Result<SavedRun>& parent, const ScenarioDraft& branch, int day)
{
    return parent && (day == 0 || sharesPast(branch, parent->scenario, day - 1));
}

Fault openRun(ScenarioDraft& file, std::string_view name)
{
    auto run = savedRun(file, name);
    if (!run)
        return std::move(run.problems.front());
    // A branch goes on as one: the days that it shares stay as they are, where its parent is still there to share them.
    const auto from = run->kind == RunKind::Branch ? run->from : std::nullopt;
    const bool goesOn = from && isPastOf(savedRun(file, from->run), run->scenario, from->day);
    const auto kept = runsOf(file.extensions);
    run->scenario.extensions.push_back(std::move(*kept));
    file = std::move(run->scenario);
    setParting(file, goesOn ? from : std::nullopt);
    return {};
}

} // namespace waterhammer
