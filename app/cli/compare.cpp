// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/csv.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/state_json.h"
#include "app/cli/text.h"

#include "model/analysis/market_state.h"
#include "model/analysis/outcomes.h"
#include "model/editing/differences.h"
#include "model/words/comparison_words.h"
#include "model/words/difference_words.h"

#include <algorithm>
#include <map>
#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    std::vector<std::string> files;
    ScenarioArguments changed; ///< what is set in each of them
    std::optional<int> day;
    bool json = false, csv = false;
};

/// A scenario that is compared, with its run.
struct Compared {
    std::string name;
    ScenarioDraft draft;
    std::string sha256;
    Trajectory run;
};
using AllCompared = std::vector<Compared>;

/// Names that tell the runs apart: that of a run in a file, else the scenario's own; a second of the same gets a
/// number.
void nameApart(AllCompared& all)
{
    std::map<std::string, int> used;
    for (Compared& each : all)
        if (const int count = ++used[each.name]; count > 1)
            each.name += " (" + std::to_string(count) + ")";
}

std::optional<AllCompared> load(const Arguments& arguments, const std::stop_token& stop)
{
    AllCompared all;
    bool whole = true;
    for (const std::string& file : arguments.files) {
        ScenarioArguments each = arguments.changed;
        each.file = file;
        auto loaded = loadDraft(each);
        whole = whole && loaded;
        if (!whole)
            continue; // the problems of the other files are told too
        const std::string run = namedRun(file).run;
        Trajectory trajectory = simulate(*validate(loaded->draft), {.loopGain = true}, stop);
        all.push_back({run.empty() ? loaded->draft.name : run, std::move(loaded->draft), std::move(loaded->sha256),
            std::move(trajectory)});
    }
    if (!whole)
        return {};
    nameApart(all);
    return all;
}

// ---- Outcomes

std::vector<Outcome> outcomesOf(const AllCompared& all, const std::optional<int>& day)
{
    std::vector<const Trajectory*> runs;
    for (const Compared& each : all)
        runs.push_back(&each.run);
    return waterhammer::outcomesOf(runs, day);
}

std::string_view verdictText(const RunFigure& first, const RunFigure& other)
{
    const auto found = verdict(first, other);
    return !found ? "" : *found == Verdict::Better ? "better" : *found == Verdict::Worse ? "worse" : "same";
}

// ---- JSON

void writeValue(JsonWriter& json, const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        json.value(*number);
    else if (const auto* on = std::get_if<bool>(&value))
        json.value(*on);
    else if (const auto* text = std::get_if<std::string>(&value))
        json.value(*text);
    else if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
        json.beginArray(JsonWriter::Shape::Inline);
        for (const std::string& each : *texts)
            json.value(each);
        json.endArray();
    } else
        json.null();
}

/// A value of a scenario, of a whole row its fields; null where it has none.
void writeSide(JsonWriter& json, const Difference& difference, const FieldValue& value, const ScenarioDraft& draft)
{
    if (!difference.field.empty())
        return writeValue(json, value);
    if (!std::get<bool>(value))
        return json.null();
    json.beginObject(JsonWriter::Shape::Inline);
    for (const FieldChange& field :
        everyFieldOf(draft, *difference.part, *rowNamed(draft, *difference.part, difference.row))) {
        json.key(field.path);
        writeValue(json, field.value);
    }
    json.endObject();
}

void writeInputs(JsonWriter& json, const AllCompared& all)
{
    const ScenarioDraft& first = all.front().draft;
    json.key("inputs");
    json.beginArray();
    for (std::size_t k = 1; k < all.size(); ++k)
        for (const DifferenceGroup& group : grouped(differences(first, all[k].draft))) {
            json.beginObject(JsonWriter::Shape::Inline);
            json.member("run", all[k].name);
            json.key("paths");
            json.beginArray(JsonWriter::Shape::Inline);
            for (const Difference& difference : group)
                json.value(difference.path());
            json.endArray();
            json.key("first");
            writeSide(json, group.front(), group.front().first, first);
            json.key("value");
            writeSide(json, group.front(), group.front().second, all[k].draft);
            json.member("text", differenceText(group, first, all[k].draft, english()));
            json.endObject();
        }
    json.endArray();
}

void writeOutcomes(JsonWriter& json, const std::vector<Outcome>& outcomes)
{
    json.key("outcomes");
    json.beginArray();
    for (const Outcome& outcome : outcomes) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("figure", outcome.first.name);
        json.key("values");
        json.beginArray(JsonWriter::Shape::Inline);
        for (const RunFigure& figure : outcome.values)
            figure.value ? json.value(*figure.value) : json.null();
        json.endArray();
        json.key("verdicts");
        json.beginArray(JsonWriter::Shape::Inline);
        json.null();
        for (std::size_t k = 1; k < outcome.values.size(); ++k) {
            const auto text = verdictText(outcome.first, outcome.values[k]);
            text.empty() ? json.null() : json.value(text);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

/// The close of the day, or the last where the run has ended before.
DayState stateOf(const Compared& compared, const std::optional<int>& day)
{
    const auto last = static_cast<int>(compared.run.frames.size()) - 1;
    const int round = std::min(last, day.value_or(last));
    return {round, marketState(compared.run, static_cast<std::size_t>(round))};
}

/// What each difference did, a sentence a run.
std::string sentenceOf(const AllCompared& all, const std::optional<int>& day)
{
    std::string said = day ? "Over the whole run: " : "";
    for (std::size_t k = 1; k < all.size(); ++k)
        said += (k == 1 ? "" : " ") + all[k].name + ": " + comparisonSentence(all.front().run, all[k].run, english());
    return said;
}

void printObject(const Arguments& arguments, const AllCompared& all)
{
    std::string command = "compare";
    if (arguments.day)
        command += " --day " + std::to_string(*arguments.day);
    for (const std::string& file : arguments.files)
        if (const std::string run = namedRun(file).run; !run.empty())
            command += " #" + run;
    Made made = madeBy(command, arguments.changed, all.front().sha256);
    for (std::size_t k = 1; k < all.size(); ++k)
        made.more.push_back(all[k].sha256);
    printJson(made, [&](JsonWriter& json) {
        json.key("day");
        arguments.day ? json.value(*arguments.day) : json.null();
        json.key("runs");
        json.beginArray();
        for (const Compared& each : all) {
            json.beginObject(JsonWriter::Shape::Inline);
            json.member("name", each.name);
            json.member("sha256", each.sha256);
            json.endObject();
        }
        json.endArray();
        writeInputs(json, all);
        writeOutcomes(json, outcomesOf(all, arguments.day));
        json.key("states");
        json.beginArray();
        for (const Compared& each : all)
            writeState(json, *each.run.scenario, stateOf(each, arguments.day));
        json.endArray();
        json.member("sentence", sentenceOf(all, arguments.day));
    });
}

// ---- Tables

void printCsv(const Arguments& arguments, const AllCompared& all)
{
    CsvWriter csv(std::cout);
    csv.cell("figure");
    for (const Compared& each : all)
        csv.cell(each.name);
    for (std::size_t k = 1; k < all.size(); ++k)
        csv.cell("verdict on " + all[k].name);
    csv.endRow();
    for (const Outcome& outcome : outcomesOf(all, arguments.day)) {
        csv.cell(outcome.first.name);
        for (const RunFigure& figure : outcome.values)
            csv.cell(figure.value);
        for (std::size_t k = 1; k < outcome.values.size(); ++k)
            csv.cell(verdictText(outcome.first, outcome.values[k]));
        csv.endRow();
    }
}

/// A day after the end of a run is as its last close left it, and that is said.
std::string dayText(int day, const AllCompared& all)
{
    std::string text = "Day " + std::to_string(day);
    for (const Compared& each : all)
        if (const auto last = static_cast<int>(each.run.frames.size()) - 1; day > last)
            text += "; " + each.name + " as the close of day " + std::to_string(last) + ", its last, left it";
    return text;
}

void printText(const Arguments& arguments, const AllCompared& all)
{
    for (std::size_t k = 1; k < all.size(); ++k) {
        std::cout << all[k].name << " against " << all.front().name << ":\n";
        const auto lines = differenceLines(all.front().draft, all[k].draft, english());
        for (const std::string& line : lines)
            std::cout << "  " << line << '\n';
        if (lines.empty())
            std::cout << "  no input differs\n";
    }
    Table table;
    std::vector<std::string> head{"figure"};
    for (const Compared& each : all)
        head.push_back(each.name);
    table.row(head);
    for (const Outcome& outcome : outcomesOf(all, arguments.day)) {
        std::vector<std::string> row{outcome.first.name};
        for (const RunFigure& figure : outcome.values) {
            const auto word = verdictText(outcome.first, figure);
            const bool told = &figure != &outcome.values.front() && word != "same" && !word.empty();
            row.push_back(fixed(figure.value, 4) + (told ? " " + std::string(word) : ""));
        }
        table.row(row);
    }
    std::cout << '\n'
              << (arguments.day ? dayText(*arguments.day, all) : std::string("The whole run")) << ":\n"
              << table.text("  ") << '\n'
              << sentenceOf(all, arguments.day) << '\n';
}

int compare(const Arguments& arguments)
{
    const Interrupt interrupt;
    const auto all = load(arguments, interrupt.token());
    if (!all)
        return Exit::wrongInput;
    if (interrupt.requested()) {
        std::cerr << "stopped\n";
        return Exit::wrongInput;
    }
    if (arguments.json)
        printObject(arguments, *all);
    else if (arguments.csv)
        printCsv(arguments, *all);
    else
        printText(arguments, *all);
    return Exit::done;
}

} // namespace

void addCompare(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand(
        "compare", "Say what differs between scenarios, or the runs a file keeps, and what the difference did");
    const auto arguments = std::make_shared<Arguments>();
    command
        ->add_option("FILES", arguments->files,
            "Two or more scenario files, or FILE#NAME for a run that FILE keeps; all are held against the first")
        ->required()
        ->expected(2, 100);
    addSettings(*command, arguments->changed);
    command->add_option("--day", arguments->day, "Figures at the close of this day, in place of the whole run's")
        ->type_name("N")
        ->check([](const std::string& day) {
            return day.starts_with('-') ? std::string("a day is 0 or later") : std::string();
        });
    auto* json = command->add_flag("--json", arguments->json, "Print one JSON object");
    command->add_flag("--csv", arguments->csv, "Print the figures as a table of comma-separated values")
        ->excludes(json);
    command->callback([arguments, &status] { status = compare(*arguments); });
}

} // namespace waterhammer::cli
