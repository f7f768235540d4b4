// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/text.h"
#include "app/cli/threads.h"

#include "model/analysis/tipping_point.h"

#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    std::string path, from, to, amplification = "2";
    int threads = usualThreads();
    bool json = false;
};

void print(const Arguments& arguments, const TippingPoint& tip)
{
    const std::string level = numberText(tip.amplification);
    if (!tip.value) {
        std::cout << "The amplification does not pass " << level << " for " << arguments.path << " between "
                  << numberText(tip.below) << " and " << numberText(tip.above) << ".\n";
        return;
    }
    std::cout << "The amplification passes " << level << " at " << arguments.path << " = " << numberText(*tip.value)
              << '\n';
    if (tip.below == tip.above)
        std::cout << "It is passed at the beginning of the range already.\n";
    else
        std::cout << "Not passed at " << numberText(tip.below) << ", passed at " << numberText(tip.above) << ".\n";
}

/// Values of the range at which there is nothing to run.
void reportInvalid(const std::string& file, const TippingPoint& tip)
{
    if (tip.invalid == 0)
        return;
    std::cerr << tip.invalid << " of " << tip.points << " values are no valid scenario; the first:\n";
    complain(file, tip.firstProblems);
}

std::string commandOf(const Arguments& arguments)
{
    return "tipping --path " + arguments.path + " --from " + arguments.from + " --to " + arguments.to
        + " --amplification " + arguments.amplification;
}

int find(const Arguments& arguments)
{
    const double from = finiteNumber("--from", arguments.from);
    const double to = finiteNumber("--to", arguments.to);
    const double level = finiteNumber("--amplification", arguments.amplification);
    const auto loaded = loadDraft(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    const Interrupt interrupt;
    const auto result =
        tippingPoint(loaded->draft, arguments.path, from, to, level, arguments.threads, interrupt.token());
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
    if (!arguments.json) {
        print(arguments, tip);
        return Exit::done;
    }
    printJson(madeBy(commandOf(arguments), arguments.scenario, loaded->sha256), [&](JsonWriter& json) {
        json.member("path", arguments.path);
        member(json, "value", tip.value);
        json.member("amplification", tip.amplification);
        json.member("below", tip.below);
        json.member("above", tip.above);
    });
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
    command->add_option("--from", arguments->from, "Where the search begins")->type_name("A")->required();
    command->add_option("--to", arguments->to, "Where it ends")->type_name("B")->required();
    command->add_option("--amplification", arguments->amplification, "Peak loss over direct loss that is to be passed")
        ->type_name("K")
        ->capture_default_str();
    addThreads(*command, arguments->threads);
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->callback([arguments, &status] { status = find(*arguments); });
}

} // namespace waterhammer::cli
