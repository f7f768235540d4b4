// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/state_json.h"
#include "app/cli/threads.h"

#include "model/analysis/capacity.h"
#include "model/scenario/json_text.h"
#include "model/scenario/scenario_fields.h"
#include "model/words/crossing_words.h"

#include <memory>

namespace waterhammer::cli {

namespace {

const std::map<std::string, CapacityUntil> untilNames{
    {"breach", CapacityUntil::Breach}, {"failure", CapacityUntil::Failure}, {"severity", CapacityUntil::Severity}};

struct Arguments {
    ScenarioArguments scenario;
    std::size_t event = 0;
    std::string until = "breach", level, to;
    int threads = usualThreads();
    bool json = false;

    [[nodiscard]] CapacityAsked asked() const
    {
        CapacityAsked asked{.event = event, .until = untilNames.at(until), .level = {}, .to = {}};
        if (!level.empty())
            asked.level = finiteNumber("--level", level);
        if (!to.empty())
            asked.to = finiteNumber("--to", to);
        return asked;
    }
    [[nodiscard]] std::string command() const
    {
        return "capacity --event " + std::to_string(event) + " --until " + until
            + (level.empty() ? std::string() : " --level " + level) + (to.empty() ? std::string() : " --to " + to);
    }
};

std::string_view kindOf(const Capacity& capacity) { return eventKindNames[static_cast<std::size_t>(capacity.kind)]; }

void print(const Scenario& scenario, const Arguments& arguments, const Capacity& capacity)
{
    std::cout << "Event " << arguments.event << ", " << kindOf(capacity) << ", from " << numberText(capacity.from)
              << " to " << numberText(capacity.to) << ":\n";
    for (const std::string& line : capacitySentences(scenario, capacity, english()))
        std::cout << line << '\n';
}

void printFound(const Made& made, const Scenario& scenario, const Arguments& arguments, const Capacity& capacity)
{
    const TippingPoint& tip = capacity.tip;
    printJson(made, [&](JsonWriter& json) {
        json.member("event", arguments.event);
        json.member("kind", kindOf(capacity));
        json.member("until", std::string_view(arguments.until));
        json.member("measure", infoOf(tip.level.measure).key);
        json.member("level", tip.level.value);
        member(json, "value", capacity.value);
        json.member("reached", tip.value.has_value());
        member(json, "above", tip.value);
        json.member("from", capacity.from);
        json.member("to", capacity.to);
        member(json, "crossings", tip.crossings);
        json.key("dealers");
        writeNames(json, scenario.dealers.id, capacity.dealers);
        json.key("states");
        writeStates(json, scenario, capacity.below, capacity.above);
    });
}

int find(const Arguments& arguments)
{
    const CapacityAsked asked = arguments.asked();
    const auto loaded = loadDraft(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    const Interrupt interrupt;
    const auto result = capacityFor(loaded->draft, asked, arguments.threads, interrupt.token());
    if (!result) {
        complain(arguments.scenario.file, result.problems);
        return Exit::wrongInput;
    }
    if (!*result) {
        std::cerr << "stopped\n";
        return Exit::wrongInput;
    }
    const Capacity& capacity = **result;
    const TippingPoint& tip = capacity.tip;
    if (tip.invalid > 0) {
        std::cerr << tip.invalid << " of " << tip.points << " sizes are no valid scenario; the first:\n";
        complain(arguments.scenario.file, tip.firstProblems);
    }
    if (2 * tip.invalid > tip.points)
        return Exit::wrongInput; // the bound is wrong
    const ScenarioPtr scenario = *validate(loaded->draft);
    if (arguments.json)
        printFound(madeBy(arguments.command(), arguments.scenario, loaded->sha256), *scenario, arguments, capacity);
    else
        print(*scenario, arguments, capacity);
    return Exit::done;
}

} // namespace

void addCapacity(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand(
        "capacity", "Find the largest order, run, loss or other event that the market takes before a breach");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--event", arguments->event, "Which event of the file, counted from 0; its size is varied")
        ->type_name("N")
        ->required();
    command
        ->add_option("--until", arguments->until,
            "What ends it: breach, failure (of a dealer) or severity (amplification, without a direct loss the share "
            "of "
            "equity that is lost)")
        ->type_name("WHAT")
        ->check(CLI::IsMember(untilNames))
        ->capture_default_str();
    command
        ->add_option("--level", arguments->level,
            "What is to be passed: so many dealers (by default 0), or a severity (amplification 2, loss share 0.05)")
        ->type_name("X");
    command
        ->add_option("--to", arguments->to,
            "The largest size looked at; by default what dealers' assets sum to, a price change of -0.95, a share of "
            "1, "
            "a depth of 0.05, another factor of 10")
        ->type_name("X");
    addThreads(*command, arguments->threads);
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->callback([arguments, &status] { status = find(*arguments); });
}

} // namespace waterhammer::cli
