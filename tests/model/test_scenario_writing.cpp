// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <limits>
#include <sstream>

namespace waterhammer {
namespace {

const std::filesystem::path data = TEST_DATA;

void expectRoundTrip(const ScenarioDraft& draft)
{
    const std::string text = scenarioText(draft);
    const ReadScenario again = readScenario(text);
    EXPECT_TRUE(again.readable);
    for (const Problem& problem : again.problems)
        ADD_FAILURE() << problemText(problem) << "\n" << text;
    EXPECT_EQ(again.draft, draft) << text;
    EXPECT_EQ(scenarioText(again.draft), text);
}

TEST(ScenarioWriting, publishedScenariosSurviveTheRoundTrip)
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data / "golden")) {
        if (!entry.path().string().ends_with(".scenario.json"))
            continue;
        ++count;
        const ReadScenario read = readScenarioFile(entry.path());
        EXPECT_TRUE(read.problems.empty()) << entry;
        EXPECT_TRUE(validate(read.draft)) << entry;
        expectRoundTrip(read.draft);
    }
    EXPECT_EQ(count, 19);
}

TEST(ScenarioWriting, leavesOutDefaultsAndKeepsTheOrderOfTheFields)
{
    const ReadScenario read = readScenarioFile(data / "golden" / "haircut-call.scenario.json");
    EXPECT_EQ(scenarioText(read.draft), R"({
  "format": "waterhammer-scenario",
  "version": 2,
  "name": "Haircut call",
  "description": "A Treasury book financed at a 2 % haircut; the haircut rises to 5 %, then lenders leave.",
  "assets": [
    {
      "id": "ust",
      "name": "US Treasuries",
      "depth": 20000,
      "volatility": 0.004,
      "halfSpread": 0.0002,
      "haircut": 0.02,
      "floor": 0.9,
      "liquidityRank": 0
    }
  ],
  "dealers": [
    {
      "id": "dealer",
      "name": "Repo-funded dealer",
      "cash": 1,
      "holdings": {"ust": 100},
      "repo": {"ust": 98},
      "shortTermFunding": 0,
      "tier1Capital": 3,
      "constraints": {
        "slrMin": 0.02
      }
    }
  ],
  "events": [
    {"round": 1, "kind": "haircut", "asset": "ust", "factor": 2.5},
    {"round": 3, "kind": "fundingRun", "share": 0.2}
  ],
  "market": {
    "horizon": 8,
    "channels": {
      "slr": false,
      "var": false,
      "information": false,
      "redemptions": false,
      "counterparty": false,
      "interdealer": false
    }
  }
}
)");
}

TEST(ScenarioWriting, anEmptyDraftIsWrittenToo)
{
    EXPECT_EQ(scenarioText({}), R"({
  "format": "waterhammer-scenario",
  "version": 2,
  "name": "",
  "assets": [],
  "dealers": []
}
)");
    expectRoundTrip({});
}

TEST(ScenarioWriting, numbersReadBackToTheSameDouble)
{
    for (const double number :
        {0.1 + 0.2, 1.0 / 3, 1e-300, 5e-324, 1.7976931348623157e308, 123456789012345680.0, 1e15, 1e22}) {
        ScenarioDraft draft;
        draft.assets.emplace_back().depth = number;
        expectRoundTrip(draft);
    }
}

TEST(ScenarioWriting, textsOfAllKindsSurvive)
{
    ScenarioDraft draft;
    draft.name = std::string("quote \" backslash \\ NUL \0 tab \t line\nbreak ä€💧", 48);
    draft.sources = {"", "\x01", "https://example.org/?a=b&c"};
    draft.assets.emplace_back().id = "odd";
    draft.dealers.emplace_back().holdings = {{"x-\"odd\"", 1}, {"", 2}};
    expectRoundTrip(draft);
}

TEST(ScenarioWriting, extensionsSurviveAtEveryLevel)
{
    ScenarioDraft draft = readScenarioFile(data / "cases" / "valid-everything.json").draft;
    const Extensions extensions{
        {"x-a", R"({"b":[1,2.5,"c",true,null,{}]})"}, {"x-", "18446744073709551615"}, {"x-ä", "-9007199254740993"}};
    draft.extensions = draft.assets[0].extensions = draft.dealers[0].extensions =
        draft.dealers[1].constraints.extensions = draft.funds[0].extensions = draft.exposures[0].extensions =
            draft.events[0].extensions = draft.policies[0].extensions = draft.market.extensions =
                draft.market.channels.extensions = extensions;
    expectRoundTrip(draft);
}

TEST(ScenarioWriting, extensionsAreWrittenInOneForm)
{
    const std::string deep(80, '[');
    const struct {
        std::string text, written;
    } cases[] = {
        {" { \"a\" : 1.0 , \"b\" : [ 1e2, -0 ] } ", R"({"a":1,"b":[100,0]})"},
        {"-0.0", "-0.0"},
        {"1e400", "\"1e400\""}, // what is no JSON is kept as a text
        {"", "\"\""},
        {"1, \"name\": 2", R"("1, \"name\": 2")"},
        {"{", "\"{\""},
        {deep, '"' + deep + '"'},
        {"true", "true"},
        {"false", "false"},
        {"null", "null"},
    };
    for (const auto& c : cases) {
        ScenarioDraft draft;
        draft.extensions = {{"x-a", c.text}};
        const std::string text = scenarioText(draft);
        EXPECT_NE(text.find("\"x-a\": " + c.written + "\n"), std::string::npos) << text;
        const ReadScenario again = readScenario(text);
        EXPECT_TRUE(again.problems.empty());
        EXPECT_EQ(scenarioText(again.draft), text);
    }
}

TEST(ScenarioWriting, aFieldOfAnotherKindIsNotWritten)
{
    ScenarioDraft draft;
    Event& event = draft.events.emplace_back();
    event.kind = EventKind::Redemption;
    event.asset = "left over";
    event.permanentShare = 0.5;
    event.size = 0.25;
    EXPECT_NE(scenarioText(draft).find(R"(    {"round": 1, "kind": "redemption", "share": 0.25})"), std::string::npos);
}

TEST(ScenarioWriting, goesToAStreamWithoutBeingGatheredFirst)
{
    ScenarioDraft draft;
    for (int k = 0; k < 5'000; ++k) {
        Dealer& dealer = draft.dealers.emplace_back();
        dealer.id = 'd' + std::to_string(k);
        dealer.holdings = {{"ust", k / 7.0}};
    }
    std::ostringstream out;
    writeScenario(out, draft);
    EXPECT_EQ(out.str(), scenarioText(draft));
    expectRoundTrip(draft);
}

} // namespace
} // namespace waterhammer
