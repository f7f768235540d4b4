// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/labels.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/money.h"
#include "app/cli/progress.h"
#include "app/cli/text.h"

#include "model/analysis/attribution.h"

#include <algorithm>
#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    std::string dealer; ///< id; empty: the system
    bool json = false;
};

void print(const Scenario& scenario, const Attribution& a, std::optional<std::size_t> dealer)
{
    const Money money(scenario);
    std::cout << scenario.name << ": what each mechanism adds to "
              << (dealer ? "the loss of " + dealerLabel(scenario, *dealer) + " at the peak" : "the peak loss") << ", "
              << money.unit() << "\n\n";
    const double whole = a.all - a.none;
    Table table, others;
    table.row({"no amplifying channel", money(a.none)});
    for (const auto c : amplifyingChannels)
        if (a.switchedOn[c])
            others.row({std::string(infoOf(c).label), money(a.switchedOn[c])});
        else
            table.row(
                {std::string(infoOf(c).label), money(a.parts[c]), whole != 0 ? percent(a.parts[c] / whole, 1) : ""});
    table.row({"the run as it stands", money(a.all)});
    std::cout
        << table.text()
        << "\nShapley values over all subsets of the channels that are on; shares are of what they add together.\n";
    if (!others.empty())
        std::cout << "\nSwitched off; alone it would add\n" << others.text();
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
        json.key("switchedOn");
        json.beginObject();
        for (const auto c : amplifyingChannels)
            if (a.switchedOn[c])
                json.member(infoOf(c).key, *a.switchedOn[c]);
        json.endObject();
    });
}

/// The place of a dealer; an unknown id is complained of.
std::optional<std::size_t> dealerOf(const Scenario& scenario, const std::string& id)
{
    const auto& ids = scenario.dealers.id;
    const auto at = std::ranges::find(ids, id);
    if (at != ids.end())
        return static_cast<std::size_t>(at - ids.begin());
    std::cerr << "--dealer: " << id << ", expected the id of a dealer\n";
    return {};
}

int attributeLoss(const Arguments& arguments)
{
    const auto loaded = loadScenario(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    std::optional<std::size_t> dealer;
    if (!arguments.dealer.empty()
        && !(dealer = dealerOf(*loaded->scenario, idOf(Part::Dealers, arguments.dealer, loaded->renamed))))
        return Exit::wrongInput;
    const Interrupt interrupt;
    std::optional<Attribution> result;
    {
        ProgressBar bar;
        const auto show = [&](int done, int of) {
            bar.show(static_cast<std::size_t>(done), static_cast<std::size_t>(of));
        };
        result = dealer ? attributeOfDealer(loaded->scenario, *dealer, interrupt.token(), show)
                        : attribute(loaded->scenario, interrupt.token(), show);
    }
    if (!result) {
        std::cerr << "stopped\n";
        return Exit::wrongInput;
    }
    const std::string command = dealer ? "attribute --dealer " + arguments.dealer : "attribute";
    if (arguments.json)
        printJson(madeBy(command, arguments.scenario, loaded->sha256), *result);
    else
        print(*loaded->scenario, *result, dealer);
    return Exit::done;
}

} // namespace

void addAttribute(CLI::App& program, int& status)
{
    auto* command =
        program.add_subcommand("attribute", "Split the peak loss by mechanism (Shapley values, up to 64 cascades)");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--dealer", arguments->dealer, "Split the loss of this dealer, on the day of the system's peak")
        ->type_name("ID");
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->callback([arguments, &status] { status = attributeLoss(*arguments); });
}

} // namespace waterhammer::cli
