// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine.h"
#include "model/parameter_path.h"
#include "model/scenario_json.h"
#include "model/trace.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>

using namespace waterhammer;

namespace {

struct RunArguments {
    std::string file, trace;
    std::vector<std::string> settings;
    bool gain = false;
};

int refuse(const std::string& file, const Problems& problems)
{
    for (const auto& p : problems)
        std::cerr << file << ": " << p.message() << '\n';
    return 1;
}

/// The scenario of a file with some values set; problems go to stderr.
ScenarioPtr load(const std::string& file, const std::vector<std::string>& settings)
{
    auto read = readScenarioFile(file);
    for (const auto& s : settings) {
        const auto equals = s.find('=');
        const auto problems = setValue(read.draft, s.substr(0, equals), s.substr(equals + 1));
        read.problems.insert(read.problems.end(), problems.begin(), problems.end());
    }
    if (read.problems.empty()) {
        auto scenario = validate(read.draft);
        if (scenario)
            return *scenario;
        read.problems = scenario.problems;
    }
    refuse(file, read.problems);
    return {};
}

void printSummary(const Scenario& s, const Summary& r)
{
    const char* unit = s.currency.c_str();
    std::printf("%s: %d rounds\n\n", s.name.c_str(), r.rounds);
    std::printf("Direct loss              %14.3f %s\n", r.directLoss, unit);
    std::printf("Peak loss (round %3d)    %14.3f %s\n", r.peakLossRound, r.peakLoss, unit);
    std::printf("Loss at the end          %14.3f %s\n", r.endLoss, unit);
    std::printf("Creditors' shortfall     %14.3f %s\n", r.creditorsShortfall, unit);
    if (r.amplification)
        std::printf("Amplification            %14.2f\n", *r.amplification);
    std::printf("Dealers breached, failed %8d, %4d\n\n", r.breached, r.failures);
    const auto& f = r.forcedSales;
    std::printf("Forced sales: leverage %.2f, value at risk %.2f, funding %.2f, failure %.2f, redemptions %.2f\n",
                f.slr, f.var, f.funding, f.failure, f.redemptions);
    std::printf("Clients sold %.2f, dealers absorbed %.2f\n\n", f.client, r.absorbed);
    for (std::size_t a = 0; a < s.assetCount() && a < 50; ++a)
        std::printf("%-28s lowest price %.4f in round %d\n", s.assets.name[a].c_str(), r.lowestPrice[a],
                    r.lowestPriceRound[a]);
    if (r.peakRealisedGain)
        std::printf("\nPeak realised gain %.3f\n", *r.peakRealisedGain);
    if (r.peakLoopGain)
        std::printf("Peak loop gain %.3f\n", *r.peakLoopGain);
}

int run(const RunArguments& arguments)
{
    const auto scenario = load(arguments.file, arguments.settings);
    if (!scenario)
        return 1;
    Engine engine;
    const RunOptions options{.loopGain = arguments.gain, .channels = {}};
    if (arguments.trace.empty()) {
        printSummary(*scenario, engine.run(scenario, options));
        return 0;
    }
    std::ofstream out(arguments.trace);
    TraceWriter writer(out, scenario);
    const auto& summary
        = engine.run(scenario, options, {}, [&](const FramePtr& frame) { writer.frame(*frame); });
    writer.end();
    out.close();
    if (!out) {
        std::cerr << arguments.trace << ": cannot be written\n";
        return 1;
    }
    printSummary(*scenario, summary);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("How a constrained inter-dealer market turns a small shock into a crisis", "waterhammer-cli");
    app.require_subcommand(1);
    RunArguments arguments;
    auto* runCommand = app.add_subcommand("run", "Run a cascade and print what it did");
    runCommand->add_option("FILE", arguments.file, "Scenario file")->required();
    runCommand->add_option("--trace", arguments.trace, "Write every round to this file, as JSON");
    runCommand->add_flag("--gain", arguments.gain, "Work out the loop gain after each round");
    runCommand->add_option("--set", arguments.settings, "PATH=VALUE, as in market.reversion=0")->allow_extra_args(false);
    auto* validateCommand = app.add_subcommand("validate", "Check a scenario file and list all its problems");
    validateCommand->add_option("FILE", arguments.file, "Scenario file")->required();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? 0 : 2;
    }
    if (runCommand->parsed())
        return run(arguments);
    if (!load(arguments.file, {}))
        return 1;
    std::cout << arguments.file << ": valid\n";
    return 0;
}
