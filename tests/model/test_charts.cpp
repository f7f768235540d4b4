// SPDX-License-Identifier: GPL-3.0-or-later
// What charts hold, without a window: every kind over every complete run of tests/golden.
#include "model/files/scenario_json.h"
#include "model/words/charts.h"

#include "played.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

namespace waterhammer {

using namespace test;

namespace {

std::vector<std::filesystem::path> goldenScenarios()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/golden"))
        if (entry.path().string().ends_with(".scenario.json"))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

Trajectory played(const std::filesystem::path& file)
{
    return simulate(valid(readScenarioFile(file.string()).draft), {.loopGain = true});
}

Trajectory golden(const char* name)
{
    return played(std::filesystem::path(TEST_DATA "/golden") / (std::string(name) + ".scenario.json"));
}

/// The numbers of one row of a text, without its day.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, '\t');)
        cells.push_back(cell);
    return cells;
}

void expectWhole(const Chart& chart, const Trajectory& run)
{
    const std::size_t days = run.frames.size();
    EXPECT_FALSE(chart.title.empty());
    EXPECT_LE(chart.low, chart.high);
    EXPECT_EQ(chart.lastRound, static_cast<int>(days) - 1);
    EXPECT_LE(chart.lastInteresting, chart.lastRound);
    EXPECT_LE(namedLines(chart), chart.lines.size());
    for (const auto& line : chart.lines) {
        EXPECT_EQ(line.values.size(), days) << line.name;
        EXPECT_FALSE(line.name.empty());
    }
    for (const auto& part : chart.parts) {
        EXPECT_EQ(part.values.size(), days) << part.name;
        EXPECT_FALSE(part.name.empty());
    }
    for (const auto& bar : chart.smallBars) {
        EXPECT_EQ(bar.values.size(), days) << bar.name;
        EXPECT_FALSE(bar.name.empty());
    }
    for (const auto& strip : chart.strips)
        EXPECT_TRUE(strip.amounts.empty() || strip.amounts.size() == days) << strip.name;
}

/// All that a chart draws, by day: whatever a new kind of picture brings belongs here and in what is copied.
std::vector<std::vector<double>> drawnBy(const Chart& chart)
{
    const std::size_t days = static_cast<std::size_t>(chart.lastRound) + 1;
    std::vector<std::vector<double>> all;
    for (const auto& line : chart.lines)
        all.push_back(line.values);
    for (const auto& line : chart.lines)
        if (!line.marks.empty())
            all.push_back(line.marks);
    for (const auto& dots : chart.observed) {
        all.emplace_back(days, std::numeric_limits<double>::quiet_NaN());
        for (const auto& [day, value] : dots.values)
            all.back().at(static_cast<std::size_t>(day)) = value;
    }
    for (const auto& limit : chart.limits)
        all.push_back(limit.values.empty() ? std::vector<double>(days, limit.value) : limit.values);
    for (const auto& part : chart.parts)
        all.push_back(part.values);
    if (chart.without)
        all.push_back(chart.without->values);
    for (const auto& bar : chart.smallBars)
        all.push_back(bar.values);
    for (const auto& strip : chart.strips)
        all.push_back(
            !strip.amounts.empty() ? strip.amounts : std::vector<double>(strip.values.begin(), strip.values.end()));
    return all;
}

/// What is copied is all that is drawn, and reads back to the same numbers.
void expectCopied(const Chart& chart)
{
    const auto drawn = drawnBy(chart);
    std::istringstream in(chartAsText(chart, '\t', english()));
    std::string line;
    std::getline(in, line);
    const auto heads = cellsOf(line);
    EXPECT_EQ(heads.size(), 1 + drawn.size());
    EXPECT_EQ(std::set(heads.begin(), heads.end()).size(), heads.size()) << line;
    std::size_t t = 0;
    for (; std::getline(in, line); ++t) {
        const auto cells = cellsOf(line + '\t');
        ASSERT_EQ(cells.size(), 1 + drawn.size());
        EXPECT_EQ(cells[0], std::to_string(t));
        for (std::size_t i = 0; i < drawn.size(); ++i)
            if (const double value = drawn[i][t]; std::isfinite(value))
                EXPECT_EQ(std::stod(cells[1 + i]), value) << line;
            else
                EXPECT_TRUE(cells[1 + i].empty()) << line;
    }
    EXPECT_EQ(t, static_cast<std::size_t>(chart.lastRound) + 1);
}

} // namespace

TEST(Charts, everyKindOfEveryCompleteRun)
{
    const auto files = goldenScenarios();
    ASSERT_GE(files.size(), 18u);
    for (const auto& file : files) {
        const Trajectory run = played(file);
        for (int k = 0; k < chartKinds(); ++k) {
            const auto kind = static_cast<ChartKind>(k);
            SCOPED_TRACE(file.filename().string() + ' ' + std::string(chartKeyOf(kind)));
            const Chart chart = chartOf(run, kind, {}, english());
            EXPECT_TRUE(chart.kind == kind);
            expectWhole(chart, run);
            expectCopied(chart);
            for (int round = 0; round <= chart.lastRound; ++round)
                EXPECT_FALSE(chartSummary(chart, round, english()).empty());
        }
    }
}

TEST(Charts, thoseOfDealersAloneChangeWithTheChosenOne)
{
    const Trajectory run = golden("twelve-dealers-crisis");
    for (int k = 0; k < chartKinds(); ++k) {
        const auto kind = static_cast<ChartKind>(k);
        const auto named = [&](std::size_t dealer) {
            std::string names;
            for (const auto& line : chartOf(run, kind, dealer, english()).lines)
                names += line.name + ';';
            return names;
        };
        EXPECT_EQ(named(0) != named(5), stressesADealer(kind)) << chartKeyOf(kind);
    }
}

TEST(Charts, keysAreKeptBySettings)
{
    std::set<std::string_view> keys;
    for (int k = 0; k < chartKinds(); ++k) {
        const auto kind = static_cast<ChartKind>(k);
        EXPECT_TRUE(chartKindOf(chartKeyOf(kind)) == kind);
        EXPECT_FALSE(chartTitle(kind, english()).empty());
        keys.insert(chartKeyOf(kind));
    }
    EXPECT_EQ(keys.size(), static_cast<std::size_t>(chartKinds()));
    EXPECT_FALSE(chartKindOf("no such chart"));
}

// model.md, section 5, case 1: a loss of 6 at a minimum of 5 % forces 6 / 0.05 − 6 = 114 of sales on day 1.
TEST(Charts, dealerPrimeSellsOneHundredAndFourteen)
{
    const Trajectory run = golden("dealer-prime");
    const Chart sales = chartOf(run, ChartKind::ForcedSales, {}, english());
    double sum = 0;
    for (const auto& part : sales.parts) {
        sum += part.values.at(1);
        EXPECT_THAT(part.values.at(1), closeTo(part.cause == SaleCause::Slr ? 114 : 0));
    }
    EXPECT_THAT(sum, closeTo(114));
    EXPECT_GE(sales.high, 114);
    EXPECT_NE(chartSummary(sales, 1, english()).find("114"), std::string::npos);
    const Chart prices = chartOf(run, ChartKind::Prices, {}, english());
    for (const auto& line : prices.lines)
        EXPECT_EQ(line.values.at(0), 100);
}

// What matters of a ratio lies near the minimum and where it began; a dealer that has sold all may have 100 %.
TEST(Charts, ratiosAreFollowedAsFarAsTheyMatter)
{
    for (const auto& file : goldenScenarios()) {
        SCOPED_TRACE(file.string());
        const Chart chart = chartOf(played(file), ChartKind::LeverageRatio, {}, english());
        if (chart.lines.empty())
            continue;
        const double minimum = std::ranges::max(chart.limits.front().values);
        double start = 0;
        for (const auto& line : chart.lines)
            start = std::max(start, std::isfinite(line.values.front()) ? line.values.front() : 0);
        EXPECT_GE(chart.high, 1.2 * minimum);
        EXPECT_LE(chart.high, std::max(3 * minimum, 1.25 * start) * (1 + 1e-9));
    }
}

// The dealer that is chosen is stressed, whoever sells most.
TEST(Charts, theChosenDealerIsStressed)
{
    const Trajectory run = golden("twelve-dealers-crisis");
    for (const std::size_t dealer : {std::size_t{0}, std::size_t{6}, std::size_t{11}}) {
        const Chart chart = chartOf(run, ChartKind::LeverageRatio, dealer, english());
        ASSERT_EQ(chart.lines.size(), run.scenario->dealerCount());
        EXPECT_TRUE(chart.lines[0].look == Chart::Look::Strong);
        EXPECT_EQ(chart.lines[0].values.at(2), 100 * run.frames[2]->slr[dealer]);
    }
}

} // namespace waterhammer
