// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/measure_names.h"
#include "app/cli/state_json.h"
#include "app/cli/text.h"
#include "app/cli/threads.h"

#include "model/analysis/tipping_point.h"
#include "model/words/crossing_words.h"

#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    std::string path, from, to, measure, level;
    int threads = usualThreads();
    bool json = false;

    [[nodiscard]] SweepAxis axis() const
    {
        return {.path = path, .from = finiteNumber("--from", from), .to = finiteNumber("--to", to)};
    }
    [[nodiscard]] SweepAxis axisIn(const LoadedDraft& loaded) const
    {
        SweepAxis axis = this->axis();
        axis.path = pathOf("--path", path, loaded.renamed, scenario.balance);
        axis.balance = scenario.balance;
        return axis;
    }
    [[nodiscard]] SeverityAsked asked() const
    {
        SeverityAsked severity;
        if (!measure.empty())
            severity.measure = measureNames().at(measure);
        if (!level.empty())
            severity.level = finiteNumber("--level", level);
        return severity;
    }
    [[nodiscard]] std::string command() const
    {
        return "tipping --path " + path + " --from " + from + " --to " + to
            + (measure.empty() ? std::string() : " --measure " + measure)
            + (level.empty() ? std::string() : " --level " + level);
    }
};

void print(const Arguments& arguments, const TippingPoint& tip)
{
    for (const std::string& line : tippingSentences(tip, arguments.path, english()))
        std::cout << line << '\n';
}

/// Values of the range at which there is nothing to run.
void reportInvalid(const std::string& file, const TippingPoint& tip)
{
    if (tip.invalid == 0)
        return;
    std::cerr << tip.invalid << " of " << tip.points << " values are no valid scenario; the first:\n";
    complain(file, tip.firstProblems);
}

/// At one value, on the day of the peak loss.
std::optional<DayState> stateAt(
    const ScenarioDraft& draft, const SweepAxis& axis, double value, const std::stop_token& stop)
{
    const ScenarioPtr scenario = scenarioAt(draft, axis, value);
    return scenario ? std::optional(stateAtPeak(simulate(scenario, {.loopGain = true}, stop))) : std::nullopt;
}

void printFound(const Arguments& arguments, const LoadedDraft& loaded, const TippingPoint& tip, std::stop_token stop)
{
    const SweepAxis axis = arguments.axisIn(loaded);
    const ScenarioPtr scenario = *validate(loaded.draft);
    printJson(madeBy(arguments.command(), arguments.scenario, loaded.sha256), [&](JsonWriter& json) {
        json.member("path", arguments.path);
        json.member("measure", infoOf(tip.level.measure).key);
        json.member("level", tip.level.value);
        member(json, "value", tip.value);
        json.member("below", tip.below);
        json.member("above", tip.above);
        member(json, "crossings", tip.crossings);
        json.key("states");
        tip.value ? writeStates(
            json, *scenario, stateAt(loaded.draft, axis, tip.below, stop), stateAt(loaded.draft, axis, tip.above, stop))
                  : writeStates(json, *scenario, {}, {});
    });
}

int find(const Arguments& arguments)
{
    (void)arguments.axis(); // before anything is read
    const SeverityAsked asked = arguments.asked();
    const auto loaded = loadDraft(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    const SweepAxis axis = arguments.axisIn(*loaded);
    const Interrupt interrupt;
    const auto result = tippingPoint(loaded->draft, axis, asked, arguments.threads, interrupt.token());
    if (!result) {
        complain(arguments.scenario.file, result.problems);
        return Exit::wrongInput;
    }
    if (!*result) {
        std::cerr << "stopped\n";
        return Exit::wrongInput;
    }
    const TippingPoint& tip = **result;
    reportInvalid(arguments.scenario.file, tip);
    if (2 * tip.invalid > tip.points)
        return Exit::wrongInput; // the range is wrong
    if (arguments.json)
        printFound(arguments, *loaded, tip, interrupt.token());
    else
        print(arguments, tip);
    return Exit::done;
}

} // namespace

void addTipping(CLI::App& program, int& status)
{
    auto* command =
        program.add_subcommand("tipping", "Find the value of a parameter at which a shock stops being absorbed");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--path", arguments->path, "The parameter, as in events[0].change")
        ->type_name("PATH")
        ->required();
    command->add_option("--from", arguments->from, "Where the search begins: the calm end")->type_name("A")->required();
    command->add_option("--to", arguments->to, "Where it ends")->type_name("B")->required();
    command
        ->add_option("--measure", arguments->measure,
            "What is to pass the level: amplification (peak loss over direct loss), lossShare (peak loss over equity "
            "at "
            "the start), breached or failures (dealers); by default the amplification, where nothing in the range is a "
            "direct loss the loss share")
        ->type_name("M")
        ->check(CLI::IsMember(measureNames()));
    command
        ->add_option("--level", arguments->level,
            "The level; by default amplification 2, loss share 0.05, breached and failures 0")
        ->type_name("X");
    addThreads(*command, arguments->threads);
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->callback([arguments, &status] { status = find(*arguments); });
}

} // namespace waterhammer::cli
