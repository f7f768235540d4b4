// SPDX-License-Identifier: GPL-3.0-or-later
// The speeds the program promises, measured. `--json` forms are Google Benchmark's; each benchmark's counters are in
// the unit of the promise.
#include "model/analysis/attribution.h"
#include "model/analysis/sweep.h"
#include "model/engine/engine.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"
#include "tests/bench/crisis.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

namespace waterhammer {
namespace {

ScenarioPtr valid(const ScenarioDraft& draft)
{
    auto scenario = validate(draft);
    if (!scenario) {
        std::cerr << problemText(scenario.problems.front()) << '\n';
        std::exit(1);
    }
    return *scenario;
}

/// Runs without frames; counts nanoseconds a round and a position.
void runs(benchmark::State& state, const ScenarioDraft& draft, const RunOptions& options = {})
{
    const auto scenario = valid(draft);
    Engine engine;
    double rounds = 0;
    for (auto _ : state)
        rounds += engine.run(scenario, options).rounds;
    const auto perSecond = benchmark::Counter::kIsRate;
    const auto inverted = perSecond | benchmark::Counter::kInvert;
    state.counters["cascades"] = benchmark::Counter(static_cast<double>(state.iterations()), perSecond);
    state.counters["round"] = benchmark::Counter(rounds, inverted);
    state.counters["position"] = benchmark::Counter(rounds * static_cast<double>(scenario->positions.size()), inverted);
}

void Round_20x5(benchmark::State& state) { runs(state, crisis(20, 5, 60)); }
void Cascade_30x8x60(benchmark::State& state) { runs(state, crisis(30, 8, 60)); }
void Round_1000x100(benchmark::State& state) { runs(state, crisis(1000, 100, 60)); }
void Banks_48x2x6(benchmark::State& state) { runs(state, banks48()); }
BENCHMARK(Round_20x5)->Unit(benchmark::kMicrosecond);
BENCHMARK(Cascade_30x8x60)->Unit(benchmark::kMicrosecond);
BENCHMARK(Round_1000x100)->Unit(benchmark::kMillisecond);
BENCHMARK(Banks_48x2x6)->Unit(benchmark::kMicrosecond);

/// The crisis with the half of each dealer's repo from two others, which pull when they are in breach.
ScenarioDraft withLenders(ScenarioDraft draft)
{
    for (std::size_t i = 0; i < draft.dealers.size(); ++i)
        for (std::size_t k : {i + 1, i + 7}) {
            auto& lender = draft.dealers[k % draft.dealers.size()];
            double repo = 0;
            for (const auto& loan : draft.dealers[i].repo)
                repo += loan.value;
            lender.otherAssets += 0.25 * repo;
            lender.longTermDebt += 0.25 * repo;
            draft.dealers[i].repoLenders.push_back({lender.id, 0.25});
        }
    return draft;
}
void NamedLenders_30x8x60(benchmark::State& state) { runs(state, withLenders(crisis(30, 8, 60))); }
/// The same books, and nobody named.
void NamelessLenders_30x8x60(benchmark::State& state)
{
    auto draft = withLenders(crisis(30, 8, 60));
    for (auto& d : draft.dealers)
        d.repoLenders.clear();
    runs(state, draft);
}
BENCHMARK(NamedLenders_30x8x60)->Unit(benchmark::kMicrosecond);
BENCHMARK(NamelessLenders_30x8x60)->Unit(benchmark::kMicrosecond);

void CascadesAbreast_30x8x60(benchmark::State& state)
{
    auto draft = crisis(30, 8, 60);
    std::vector<ScenarioPtr> abreast;
    for (std::size_t j = 0; j < Engine::lanes; ++j) {
        draft.events[0].size = -0.12 + 0.005 * static_cast<double>(j);
        abreast.push_back(valid(draft));
    }
    Engine engine;
    for (auto _ : state)
        benchmark::DoNotOptimize(engine.runTogether(abreast));
    state.counters["cascades"] =
        benchmark::Counter(Engine::lanes * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(CascadesAbreast_30x8x60)->Unit(benchmark::kMicrosecond);

void Attribution_30x8x60(benchmark::State& state)
{
    const auto scenario = valid(crisis(30, 8, 60));
    for (auto _ : state)
        benchmark::DoNotOptimize(attribute(scenario));
}
BENCHMARK(Attribution_30x8x60)->Unit(benchmark::kMillisecond);

void LoopGain_30x8x60(benchmark::State& state) { runs(state, crisis(30, 8, 60), {.loopGain = true}); }
BENCHMARK(LoopGain_30x8x60)->Unit(benchmark::kMillisecond);

/// points x points cascades on a number of threads.
void HeatMap(benchmark::State& state)
{
    const auto draft = crisis(30, 8, 60);
    const auto points = static_cast<int>(state.range(0));
    const std::vector<SweepAxis> axes = {
        {"events[0].change", -0.15, -0.01, points}, {"market.haircutSensitivity", 0, 2, points}};
    for (auto _ : state)
        benchmark::DoNotOptimize(sweep(draft, axes, {.threads = static_cast<int>(state.range(1))}));
    state.counters["cascades"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * points * points, benchmark::Counter::kIsRate);
}
BENCHMARK(HeatMap)->Args({16, 2})->Args({64, 1})->Args({64, 2})->Unit(benchmark::kMillisecond)->UseRealTime();

/// Large and sparse: dealers in thousands, 20 positions each of 10,000 assets. `quiet`: the shock is left out.
void Sparse(benchmark::State& state)
{
    const auto dealers = static_cast<std::size_t>(state.range(0)) * 1000;
    const bool quiet = state.range(1) != 0;
    auto draft = sparseCrisis(dealers, 10'000, 20, 12);
    if (quiet) {
        draft.events.clear();
        Event late; // so that the run goes on
        late.round = 12;
        late.kind = EventKind::Volatility;
        late.asset = draft.assets[0].id;
        late.size = 1;
        draft.events.push_back(late);
        for (auto& d : draft.dealers)
            d.constraints.slrMin = 0.03;
    }
    const auto scenario = valid(draft);
    draft = {};
    Engine engine;
    engine.run(scenario); // allocates
    double rounds = 0;
    for (auto _ : state)
        rounds += engine.run(scenario).rounds;
    state.counters["position"] = benchmark::Counter(rounds * static_cast<double>(scenario->positions.size()),
        benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(Sparse)->Args({100, 0})->Args({100, 1})->Args({1000, 0})->Args({1000, 1})->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waterhammer

BENCHMARK_MAIN();
