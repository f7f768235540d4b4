// SPDX-License-Identifier: GPL-3.0-or-later
// time_crisis DEALERS ASSETS ROUNDS OUT writes the benchmark's scenario to OUT, runs it and prints its figures and the
// shortest processor time of a run as JSON: the engine's side of compare_numpy.py.
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "tests/bench/crisis.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <limits>

namespace {

double processorSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace waterhammer;
    if (argc != 5) {
        std::cerr << "usage: time_crisis DEALERS ASSETS ROUNDS OUT\n";
        return 2;
    }
    const auto draft =
        crisis(std::strtoul(argv[1], nullptr, 10), std::strtoul(argv[2], nullptr, 10), std::atoi(argv[3]));
    std::ofstream out(argv[4]);
    writeScenario(out, draft);
    out.close();
    const auto scenario = validate(draft);
    if (!out || !scenario) {
        std::cerr << "the scenario cannot be written or is invalid\n";
        return 1;
    }

    Engine engine;
    Summary summary = engine.run(*scenario);
    double shortest = std::numeric_limits<double>::infinity();
    const double begun = processorSeconds();
    while (processorSeconds() - begun < 2) {
        const double before = processorSeconds();
        summary = engine.run(*scenario);
        shortest = std::min(shortest, processorSeconds() - before);
    }
    std::printf("{\"seconds\": %.9g, \"rounds\": %d, \"peakLoss\": %.17g, \"endLoss\": %.17g, \"directLoss\": %.17g}\n",
        shortest, summary.rounds, summary.peakLoss, summary.endLoss, summary.directLoss);
    return 0;
}
