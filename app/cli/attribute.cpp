// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/progress.h"
#include "app/cli/text.h"

#include "model/analysis/attribution.h"

#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    bool json = false;
};

std::string mechanism(Channel channel)
{
    switch (channel) {
    case Channel::Slr: return "leverage";
    case Channel::Var: return "value at risk";
    case Channel::Funding: return "funding";
    case Channel::Information: return "information";
    case Channel::Redemptions: return "fund redemptions";
    case Channel::Counterparty: return "counterparty losses";
    case Channel::Interdealer: return "inter-dealer market";
    }
    return {};
}

void print(const Scenario& scenario, const Attribution& a)
{
    std::cout << scenario.name << ": what each mechanism adds to the peak loss, " << scenario.currency << "\n\n";
    const double whole = a.all - a.none;
    Table table;
    table.row({"no amplifying channel", fixed(a.none, 3)});
    for (const auto c : amplifyingChannels)
        table.row({mechanism(c), fixed(a.parts[c], 3), whole != 0 ? percent(a.parts[c] / whole, 1) : ""});
    table.row({"all six channels", fixed(a.all, 3)});
    std::cout << table.text()
              << "\nShapley values over all 64 subsets of the six channels; shares are of what they add together.\n";
}

void printJson(const Made& made, const Attribution& a)
{
    cli::printJson(made, [&](JsonWriter& json) {
        json.member("none", a.none);
        json.member("all", a.all);
        json.key("channels");
        json.beginObject();
        for (const auto c : amplifyingChannels)
            json.member(infoOf(c).key, a.parts[c]);
        json.endObject();
    });
}

int attributeLoss(const Arguments& arguments)
{
    const auto loaded = loadScenario(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    const Interrupt interrupt;
    std::optional<Attribution> result;
    {
        ProgressBar bar;
        result = attribute(loaded->scenario, interrupt.token(),
            [&](int done, int of) { bar.show(static_cast<std::size_t>(done), static_cast<std::size_t>(of)); });
    }
    if (!result) {
        std::cerr << "stopped\n";
        return Exit::wrongInput;
    }
    if (arguments.json)
        printJson(madeBy("attribute", arguments.scenario, loaded->sha256), *result);
    else
        print(*loaded->scenario, *result);
    return Exit::done;
}

} // namespace

void addAttribute(CLI::App& program, int& status)
{
    auto* command =
        program.add_subcommand("attribute", "Split the peak loss by mechanism (Shapley values, 64 cascades)");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->callback([arguments, &status] { status = attributeLoss(*arguments); });
}

} // namespace waterhammer::cli
