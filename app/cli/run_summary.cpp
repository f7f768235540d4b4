// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_summary.h"

#include "app/cli/json_output.h"
#include "app/cli/labels.h"
#include "app/cli/money.h"
#include "app/cli/state_json.h"
#include "app/cli/text.h"

#include <algorithm>
#include <numeric>

namespace waterhammer::cli {

namespace {

constexpr std::size_t namesShown = 12;
constexpr std::size_t pricesShown = 20;

void printLosses(const Summary& r, const Money& money)
{
    Table table;
    table.row({"Direct loss", money(r.directLoss)});
    table.row({"Peak loss of shareholders", money(r.peakLoss), "round " + std::to_string(r.peakLossRound)});
    table.row({"Loss at the end", money(r.endLoss), "round " + std::to_string(r.rounds)});
    table.row({"Creditors' shortfall", money(r.creditorsShortfall)});
    table.row({"Amplification", fixed(r.amplification, 3), "peak loss / direct loss"});
    table.row({"Peak realised gain", fixed(r.peakRealisedGain, 3)});
    if (r.peakLoopGain)
        table.row({"Peak loop gain", fixed(*r.peakLoopGain, 3)});
    table.row({"Dealers that failed", std::to_string(r.failures)});
    table.row({"Dealers in trouble", std::to_string(r.breached)});
    std::cout << table.text("  ");
}

void printWaves(const Scenario& scenario, const Summary& r)
{
    std::cout << "\nWaves: dealers by the round of their first breach\n";
    const auto waves = wavesOf(r.wave);
    if (waves.empty())
        std::cout << "  none\n";
    for (const Wave& wave : waves) {
        std::vector<std::string> dealers;
        for (const auto i : wave.dealers)
            dealers.push_back(dealerLabel(scenario, i));
        std::cout << "  " << wave.letters << "  round " << wave.day << "  " << listed(dealers, namesShown) << '\n';
    }
}

void printPrices(const Scenario& scenario, const Summary& r)
{
    std::vector<std::size_t> order(scenario.assetCount());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t shown = std::min(order.size(), pricesShown);
    if (shown < order.size()) // of many, those that fell most
        std::ranges::stable_sort(order, {}, [&](std::size_t a) { return r.lowestPrice[a]; });
    std::cout << "\nLowest prices (1 at the start)\n";
    Table table;
    for (std::size_t k = 0; k < shown; ++k) {
        const std::size_t a = order[k];
        table.row({assetLabel(scenario, a), fixed(r.lowestPrice[a], 4), percent(r.lowestPrice[a] - 1),
            "round " + std::to_string(r.lowestPriceRound[a])});
    }
    std::cout << table.text("  ");
    if (shown < order.size())
        std::cout << "  and " << order.size() - shown << " more, which fell less\n";
}

void printSales(const Summary& r, const Money& money)
{
    const auto& f = r.forcedSales;
    std::cout << "\nSales by cause\n";
    Table table;
    for (const auto& row : saleCauseTable)
        if (row.forced)
            table.row({std::string(row.label), money(f[row.cause])});
    const double outside = f[SaleCause::Client];
    table.row({"Forced sales together", money(f.total() - outside)});
    table.row({std::string(infoOf(SaleCause::Client).label), money(outside)});
    table.row({"Absorbed by dealers", money(r.absorbed)});
    std::cout << table.text("  ");
}

} // namespace

void printSummary(const Scenario& scenario, const Summary& r)
{
    const Money money(scenario);
    std::cout << scenario.name << ": " << counted(static_cast<std::size_t>(r.rounds), "round", "rounds")
              << ", amounts in " << money.unit() << "\n\n";
    printLosses(r, money);
    printWaves(scenario, r);
    printPrices(scenario, r);
    printSales(r, money);
}

namespace {

template <class Values>
void byName(JsonWriter& json, std::string_view key, const std::vector<std::string>& names, const Values& values)
{
    json.key(key);
    json.beginObject();
    for (std::size_t k = 0; k < names.size(); ++k)
        json.member(names[k], values[k]);
    json.endObject();
}

void writeWaveOfEach(JsonWriter& json, const Scenario& scenario, const Summary& r)
{
    json.key("waves");
    json.beginObject();
    for (std::size_t i = 0; i < r.wave.size(); ++i)
        if (r.wave[i] > 0)
            json.member(scenario.dealers.id[i], r.wave[i]);
    json.endObject();
}

void writeForcedSales(JsonWriter& json, const SalesByCause& f)
{
    json.key("forcedSales");
    json.beginObject();
    for (const auto& row : saleCauseTable)
        json.member(row.key, f[row.cause]);
    json.endObject();
}

/// Calls `write` for each round, round 0 first.
template <class Write> void writePerRound(JsonWriter& json, std::string_view key, std::size_t rounds, Write write)
{
    json.key(key);
    json.beginArray();
    for (std::size_t t = 0; t < rounds; ++t)
        write(t);
    json.endArray();
}

/// What a loop gain is made of; null without one.
void writeGain(JsonWriter& json, const Scenario& scenario, const std::optional<GainParts>& gain)
{
    if (!gain)
        return json.null();
    const std::size_t assets = scenario.assetCount();
    json.beginObject();
    json.key("matrix");
    json.beginArray();
    for (std::size_t b = 0; b < assets; ++b) {
        json.beginArray(JsonWriter::Shape::Inline);
        for (std::size_t a = 0; a < assets; ++a)
            json.value(gain->matrix[a * assets + b]);
        json.endArray();
    }
    json.endArray();
    json.key("assets");
    writeNames(json, scenario.assets.id, gain->assets);
    json.key("dealers");
    writeNames(json, scenario.dealers.id, gain->dealers);
    json.key("without");
    json.beginObject(JsonWriter::Shape::Inline);
    for (const auto& row : channelTable)
        if (const auto& rate = gain->without[row.channel])
            json.member(row.key, *rate);
    json.endObject();
    json.endObject();
}

/// What follows from the loop gains of a run.
void writeFeedback(JsonWriter& json, const Trajectory& run, const RunGainParts& gain)
{
    const std::size_t rounds = run.frames.size();
    writePerRound(json, "feedback", rounds, [&](std::size_t t) {
        const auto feedback = feedbackOf(run, t);
        feedback ? json.value(feedback->value) : json.null();
    });
    json.key("switch");
    writeSwitch(json, *run.scenario, feedbackSwitch(run));
    writePerRound(json, "state", rounds, [&](std::size_t t) {
        writeState(json, *run.scenario, {run.frames[t]->round, marketState(run, t)});
    });
    writePerRound(json, "gain", gain.size(), [&](std::size_t t) { writeGain(json, *run.scenario, gain[t]); });
    member(json, "peakLoopGain", run.summary.peakLoopGain);
}

} // namespace

void printSummaryJson(const Made& made, const Trajectory& run, const std::vector<std::optional<FeedbackParts>>& parts,
    const RunGainParts& gain)
{
    const Scenario& scenario = *run.scenario;
    const Summary& r = run.summary;
    printJson(made, [&](JsonWriter& json) {
        json.member("peakLoss", r.peakLoss);
        json.member("peakLossRound", r.peakLossRound);
        json.member("endLoss", r.endLoss);
        json.member("creditorsShortfall", r.creditorsShortfall);
        json.member("directLoss", r.directLoss);
        member(json, "amplification", r.amplification);
        member(json, "peakRealisedGain", r.peakRealisedGain);
        json.member("rounds", r.rounds);
        json.member("failures", r.failures);
        json.member("breached", r.breached);
        writeWaveOfEach(json, scenario, r);
        writePerRound(json, "parts", parts.size(), [&](std::size_t t) { writeParts(json, parts[t]); });
        byName(json, "lowestPrice", scenario.assets.id, r.lowestPrice);
        byName(json, "lowestPriceRound", scenario.assets.id, r.lowestPriceRound);
        if (!run.frames.empty())
            writeFeedback(json, run, gain);
        writeForcedSales(json, r.forcedSales);
        json.member("absorbed", r.absorbed);
        json.key("invariants");
        json.beginObject();
        json.member("books", r.invariants.books);
        json.member("units", r.invariants.units);
        json.member("cash", r.invariants.cash);
        json.endObject();
    });
}

} // namespace waterhammer::cli
