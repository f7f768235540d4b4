// SPDX-License-Identifier: GPL-3.0-or-later
// A run up to a day is the run that ends there: of every shipped scenario, on every day.
#include "model/analysis/past.h"
#include "model/analysis/predictions.h"
#include "model/analysis/run_facts.h"
#include "model/files/question.h"
#include "model/files/scenario_json.h"
#include "played.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace waterhammer {
namespace {

using test::closeTo;
using ::testing::Eq;

std::vector<ScenarioDraft> shippedDrafts()
{
    std::vector<ScenarioDraft> drafts;
    for (const auto& file : std::filesystem::directory_iterator(RESOURCES "/scenarios")) {
        std::ifstream in(file.path());
        std::stringstream text;
        text << in.rdbuf();
        if (auto read = readScenario(text.str()); read.draft.dealers.size() <= 12 && read.problems.empty())
            drafts.push_back(std::move(read.draft));
    }
    return drafts;
}

void expectClose(const std::optional<double>& got, const std::optional<double>& wanted)
{
    ASSERT_EQ(got.has_value(), wanted.has_value());
    if (got) {
        EXPECT_THAT(*got, closeTo(*wanted));
    }
}

void expectSameSummary(const Summary& got, const Summary& wanted)
{
    EXPECT_THAT(got.peakLoss, closeTo(wanted.peakLoss));
    EXPECT_EQ(got.peakLossRound, wanted.peakLossRound);
    EXPECT_THAT(got.endLoss, closeTo(wanted.endLoss));
    EXPECT_THAT(got.creditorsShortfall, closeTo(wanted.creditorsShortfall));
    EXPECT_THAT(got.directLoss, closeTo(wanted.directLoss));
    expectClose(got.amplification, wanted.amplification);
    expectClose(got.lossShare, wanted.lossShare);
    expectClose(got.peakRealisedGain, wanted.peakRealisedGain);
    expectClose(got.peakLoopGain, wanted.peakLoopGain);
    EXPECT_EQ(got.rounds, wanted.rounds);
    EXPECT_EQ(got.failures, wanted.failures);
    EXPECT_EQ(got.breached, wanted.breached);
    EXPECT_EQ(got.wave, wanted.wave);
    EXPECT_EQ(got.lowestPrice, wanted.lowestPrice);
    EXPECT_EQ(got.lowestPriceRound, wanted.lowestPriceRound);
    EXPECT_THAT(got.absorbed, closeTo(wanted.absorbed));
    for (const auto& row : saleCauseTable)
        EXPECT_THAT(got.forcedSales[row.cause], closeTo(wanted.forcedSales[row.cause]));
}

void expectSameFacts(const RunFacts& got, const RunFacts& wanted)
{
    ASSERT_EQ(got.size(), wanted.size());
    for (std::size_t t = 0; t < got.size(); ++t)
        for (std::size_t i = 0; i < got[t].dealers.size(); ++i) {
            EXPECT_EQ(got[t].dealers[i].stance, wanted[t].dealers[i].stance);
            EXPECT_EQ(got[t].dealers[i].lamps, wanted[t].dealers[i].lamps);
            EXPECT_EQ(got[t].dealers[i].sold, wanted[t].dealers[i].sold);
        }
}

TEST(Past, IsTheRunThatEndsThere)
{
    int compared = 0;
    for (ScenarioDraft draft : shippedDrafts()) {
        SCOPED_TRACE(draft.name);
        auto whole = validate(draft);
        ASSERT_TRUE(whole);
        const Trajectory run = simulate(*whole, {.loopGain = true, .channels = {}});
        const RunFacts facts = factsOf(run);
        const int last = static_cast<int>(run.frames.size()) - 1;
        for (int day = 1; day <= std::min(last, 8); ++day) {
            SCOPED_TRACE(day);
            draft.market.horizon = day;
            auto shorter = validate(draft);
            ASSERT_TRUE(shorter);
            const Trajectory ends = simulate(*shorter, {.loopGain = true, .channels = {}});
            const Trajectory past = pastOf(run, static_cast<std::size_t>(day));
            ASSERT_EQ(past.frames.size(), ends.frames.size());
            EXPECT_EQ(past.frames.back()->price, ends.frames.back()->price);
            EXPECT_EQ(past.frames.back()->equity, ends.frames.back()->equity);
            if (day < last) // a whole run is left as it is, also its rest
                expectSameSummary(past.summary, ends.summary);
            expectSameFacts({facts.begin(), facts.begin() + day + 1}, factsOf(ends));
            ++compared;
        }
    }
    EXPECT_GT(compared, 60);
}

TEST(Past, OfItsFirstDayKnowsNothing)
{
    const Trajectory run = simulate(*validate(shippedDrafts().front()));
    const Trajectory past = pastOf(run, 0);
    EXPECT_EQ(past.frames.size(), 1u);
    EXPECT_EQ(past.summary.rounds, 0);
    EXPECT_EQ(past.summary.directLoss, 0);
    EXPECT_FALSE(past.summary.amplification);
    EXPECT_EQ(past.scenario->market.horizon, 0);
    EXPECT_EQ(pastOf(run, 1000).frames.size(), run.frames.size());
}

ScenarioDraft asking(const std::string& question)
{
    ScenarioDraft draft;
    draft.extensions = {{"hide", "true"}, {"question", question},
        {"texts", R"({"de":{"question.ask":"Wohin?","question.choices[1]":"Abwärts"}})"}};
    return draft;
}

TEST(Question, IsReadInTheLanguagesOfTheFile)
{
    const ScenarioDraft draft = asking(R"({"ask":"Where to?","choices":["Up","Down"],"right":1})");
    EXPECT_TRUE(hidesDays(draft));
    EXPECT_TRUE(questionProblems(draft).empty());
    const auto question = questionOf(draft);
    ASSERT_TRUE(question);
    EXPECT_EQ(question->choices, (std::vector<std::string>{"Up", "Down"}));
    const auto german = questionOf(draft, "de");
    EXPECT_EQ(german->ask, "Wohin?");
    EXPECT_EQ(german->choices, (std::vector<std::string>{"Up", "Abwärts"}));
    EXPECT_EQ(german->right, question->right);
}

TEST(Question, ThatDoesNotReadIsAProblemWithItsPlace)
{
    const std::pair<const char*, const char*> cases[] = {{"7", "question"}, {"{}", "question.ask"},
        {R"({"ask":"x","choices":["one"]})", "question.choices"},
        {R"({"ask":"x","choices":["a",2]})", "question.choices"},
        {R"({"ask":"x","choices":["a","b"],"right":2})", "question.right"},
        {R"({"ask":"x","choices":["a","b"],"right":"price.ust@3"})", "question.right"},
        {R"({"ask":"x","right":true})", "question.right"}};
    for (const auto& [json, place] : cases) {
        SCOPED_TRACE(json);
        const ScenarioDraft draft = asking(json);
        EXPECT_FALSE(questionOf(draft));
        const Problems problems = questionProblems(draft);
        ASSERT_EQ(problems.size(), 1u);
        EXPECT_EQ(problems.front().place.path(), place);
    }
    ScenarioDraft hides;
    hides.extensions = {{"hide", "\"yes\""}};
    EXPECT_FALSE(hidesDays(hides));
    EXPECT_EQ(questionProblems(hides).front().place.path(), "hide");
}

TEST(Question, HasItsTruthFromTheRun)
{
    const Trajectory run = simulate(*validate(shippedDrafts().front()));
    const std::string asset = run.scenario->assets.id[0];
    const double price = run.frames[1]->price[0];
    EXPECT_THAT(figureNamed(run, "price." + asset + "@1").value(), Eq(price));
    EXPECT_THAT(figureNamed(run, "peakLoss").value(), Eq(run.summary.peakLoss));
    EXPECT_FALSE(figureNamed(run, "price.nobody@1"));
    EXPECT_FALSE(figureNamed(run, "price." + asset + "@x"));
    FileQuestion question{"?", {}, "%", "price." + asset + "@1"};
    EXPECT_THAT(truthOf(question, run).value(), closeTo(100 * price));
    EXPECT_TRUE(isRight(100, {}, 104.9));
    EXPECT_FALSE(isRight(100, {}, 105.2));
    EXPECT_TRUE(isRight(1, 1, {}));
    EXPECT_FALSE(isRight(1, 0, {}));
    EXPECT_FALSE(truthOf({"?", {}, "", {}}, run));
}

} // namespace
} // namespace waterhammer
