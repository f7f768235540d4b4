// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace waterhammer {
namespace {

const std::filesystem::path data = TEST_DATA;
const std::filesystem::path cases = data / "cases";

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    EXPECT_TRUE(stream) << file;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<std::string> messages(const Problems& problems)
{
    std::vector<std::string> texts;
    for (const Problem& problem : problems)
        texts.push_back(problemText(problem));
    return texts;
}

std::string onlyMessage(const ReadScenario& read)
{
    EXPECT_EQ(read.problems.size(), 1u);
    return read.problems.empty() ? std::string() : problemText(read.problems.front());
}

bool isValid(const ReadScenario& read) { return problemsOf(read).empty(); }

void expectRoundTrip(const ScenarioDraft& draft)
{
    const std::string text = scenarioText(draft);
    const ReadScenario again = readScenario(text);
    EXPECT_EQ(messages(again.problems), std::vector<std::string>{}) << text;
    EXPECT_EQ(again.draft, draft) << text;
    EXPECT_EQ(scenarioText(again.draft), text);
}

TEST(ScenarioReading, casesGiveTheProblemsOfTheManifest)
{
    const nlohmann::json manifest = nlohmann::json::parse(textOf(cases / "cases.json"));
    ASSERT_GE(manifest.size(), 90u);
    for (const nlohmann::json& entry : manifest) {
        const std::string name = entry.at("file");
        const auto expected = entry.at("problems").get<std::vector<std::string>>();
        const ReadScenario fromFile = readScenarioFile(cases / name);
        EXPECT_EQ(messages(problemsOf(fromFile)), expected) << name;
        EXPECT_EQ(name.starts_with("valid"), expected.empty()) << name;
        const ReadScenario fromText = readScenario(textOf(cases / name));
        EXPECT_EQ(fromText.problems, fromFile.problems) << name;
        EXPECT_EQ(fromText.draft, fromFile.draft) << name;
        EXPECT_EQ(fromFile.readable,
            !name.starts_with("syntax") && !name.starts_with("kind") && name != "missing-format.json"
                && name != "missing-version.json")
            << name;
        if (expected.empty())
            expectRoundTrip(fromFile.draft);
    }
}

TEST(ScenarioReading, everyCaseIsInTheManifest)
{
    const std::string manifest = textOf(cases / "cases.json");
    for (const auto& entry : std::filesystem::directory_iterator(cases))
        if (entry.path().filename() != "cases.json") {
            EXPECT_NE(manifest.find('"' + entry.path().filename().string() + '"'), std::string::npos) << entry;
        }
}

TEST(ScenarioReading, theLeastScenarioIsFilledWithDefaults)
{
    const ReadScenario read = readScenarioFile(cases / "valid-minimal.json");
    ScenarioDraft expected;
    expected.name = "Minimal";
    expected.assets.resize(1);
    expected.assets[0].id = "ust";
    expected.assets[0].depth = 1000;
    expected.assets[0].volatility = 0.004;
    expected.dealers.resize(1);
    Dealer& dealer = expected.dealers[0];
    dealer.id = "prime";
    dealer.cash = 10;
    dealer.holdings = {{"ust", 90}};
    dealer.shortTermFunding = 95;
    dealer.tier1Capital = 5;
    EXPECT_EQ(read.draft, expected);
}

TEST(ScenarioReading, everyFieldArrivesWhereItBelongs)
{
    const ScenarioDraft d = readScenarioFile(cases / "valid-everything.json").draft;
    EXPECT_EQ(d.description, "Every field once.\nIn two lines: ä€💧");
    EXPECT_EQ(d.sources, (std::vector<std::string>{"A text", "Another"}));
    EXPECT_EQ(d.currency, "EUR bn");
    EXPECT_EQ(d.assets[0].liquidityRank, -1.5);
    EXPECT_EQ(d.assets[0].extensions, (Extensions{{"x-colour", R"("#0072B2")"}}));
    EXPECT_EQ(d.assets[1].liquidityRank, std::nullopt);
    EXPECT_EQ(d.dealers[0].repo, (std::vector<Amount>{{"ust", 100}}));
    EXPECT_EQ(d.dealers[0].constraints.slrTarget, 0.06);
    EXPECT_EQ(d.dealers[0].constraints.extensions, (Extensions{{"x-note", R"(["a",1,null])"}}));
    EXPECT_FALSE(d.dealers[1].marketMaker);
    EXPECT_EQ(d.funds[0].flowThreshold, 0.02);
    EXPECT_EQ(d.exposures[0].borrower, "hedge");
    EXPECT_EQ(d.events[0].kind, EventKind::Price);
    EXPECT_EQ(d.events[0].permanentShare, 0.5);
    EXPECT_EQ(d.events[4].size, 12);
    EXPECT_EQ(d.events[5].dealer, "prime");
    EXPECT_EQ(d.events[6].dealer, std::nullopt);
    EXPECT_EQ(d.events[8].fund, "fund");
    EXPECT_EQ(d.policies[0].to, 3);
    EXPECT_EQ(d.policies[0].assets, (std::vector<std::string>{"ust"}));
    EXPECT_TRUE(d.policies[0].cash);
    EXPECT_EQ(d.policies[2].announcement, 0.4);
    EXPECT_EQ(d.policies[3].haircutCap, 0.05);
    EXPECT_EQ(d.policies[4].haircutCap, std::nullopt);
    EXPECT_EQ(d.market.impactBasis, ImpactBasis::Units);
    EXPECT_EQ(d.market.implementationShortfall, 0.5);
    EXPECT_FALSE(d.market.channels.interdealer);
    EXPECT_EQ(d.extensions,
        (Extensions{{"x-layout", R"({"prime":[0.5,1e+300,-0.0,12345678901234567890],"nested":{"deep":[[[]]]}})"}}));
}

/// Nothing that the JSON library calls things may reach people.
void expectPlainWords(const ReadScenario& read)
{
    for (const std::string& message : messages(read.problems))
        for (const char* word :
            {"json.exception", "parse_error", "parse error", "syntax error", "literal", "token", "last read"})
            EXPECT_EQ(message.find(word), std::string::npos) << message;
}

TEST(ScenarioReading, aFileCutOffAnywhereSaysSo)
{
    std::string whole = textOf(cases / "valid-everything.json");
    whole.erase(whole.find_last_of('}') + 1);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const ReadScenario read = readScenario(whole.substr(0, length));
        EXPECT_FALSE(read.readable);
        ASSERT_EQ(read.problems.size(), 1u) << length;
        EXPECT_TRUE(read.problems[0].found.code == Found::EndOfFile || read.problems[0].found.code == Found::EmptyFile)
            << length << ": " << problemText(read.problems[0]);
        EXPECT_GT(read.problems[0].place.line, 0u);
    }
}

TEST(ScenarioReading, aChangedByteIsReadOrRefusedButNeverHarmful)
{
    const std::string whole = textOf(cases / "valid-everything.json");
    std::mt19937 random(20240607);
    int valid = 0, refused = 0;
    for (int k = 0; k < 3'000; ++k) {
        std::string text = whole;
        text[random() % text.size()] = static_cast<char>(random());
        const ReadScenario read = readScenario(text);
        expectPlainWords(read);
        if (isValid(read)) {
            ++valid;
            expectRoundTrip(read.draft);
            EXPECT_TRUE(validate(read.draft));
        } else {
            ++refused;
        }
    }
    EXPECT_GT(valid, 30); // mostly those in a name or in digits
    EXPECT_GT(refused, 1'000);
}

const std::string head = R"({"format":"waterhammer-scenario","version":1,)";

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t k = 0; k < times; ++k)
        text += part;
    return text;
}

TEST(ScenarioReading, hostileTextsEndEarly)
{
    constexpr std::size_t many = 1'000'000;
    const struct {
        std::string text;
        const char* message;
    } rows[] = {
        {std::string(many, '['), "line 1, column 1: a value that is no object, expected a scenario: a JSON object"},
        {repeated("{\"x-a\":", many),
            "line 1, column 449: brackets inside brackets 65 levels deep, expected at most 64 levels"},
        {head + "\"dealers\":" + std::string(many, '['),
            "line 1, column 119: brackets inside brackets 65 levels deep, expected at most 64 levels"},
        {std::string(5 * many, ' '), "line 1, column 4194305: a text, or blanks, of more than 4 MiB, expected less"},
        {'"' + std::string(5 * many, 'a'),
            "line 1, column 4194305: a text, or blanks, of more than 4 MiB, expected less"},
        {head + "\"sources\":[" + repeated("\"\",", many) + "\"\"]}",
            "line 1, column 3000055: a single element of more than 1000000 values, expected fewer"},
        {std::string(many, '\0'), "line 1, column 1: a NUL byte, expected text"},
        {std::string(many, '\xFF'), "line 1, column 1: \"�\", expected a scenario: a JSON object in UTF-8"},
    };
    for (const auto& row : rows) {
        const ReadScenario read = readScenario(row.text);
        EXPECT_FALSE(read.readable);
        ASSERT_FALSE(read.problems.empty());
        EXPECT_EQ(problemText(read.problems.back()), row.message);
    }
}

TEST(ScenarioReading, whatIsUnknownIsSkippedWhateverItsSize)
{
    const std::string text = head + "\"what\":[" + repeated("1,[{}],", 200'000) + "1]}";
    const ReadScenario read = readScenario(text);
    EXPECT_TRUE(read.readable);
    EXPECT_EQ(read.problems.size(), 4u); // and the three fields that every scenario has
    EXPECT_EQ(read.problems[0].place.path(), "what");
    EXPECT_EQ(read.problems[0].found, Finding(Found::Array));
}

TEST(ScenarioReading, aThousandProblemsAreListedAndTheRestCounted)
{
    const ReadScenario some = readScenario(head + "\"dealers\":[" + repeated("1,", 1'499) + "1]}");
    ASSERT_EQ(some.problems.size(), 1'001u);
    EXPECT_EQ(problemText(some.problems[999]), "dealers[999]: 1, expected an object");
    EXPECT_EQ(problemText(some.problems[1'000]), "502 more problems, expected none");
    EXPECT_TRUE(some.readable);
    EXPECT_LE(some.draft.dealers.size(), 1'000u);
    EXPECT_EQ(problemsOf(some).size(), 1'001u);

    const ReadScenario hopeless = readScenario(head + "\"dealers\":[" + repeated("{},", 250'000) + "1]}");
    ASSERT_EQ(hopeless.problems.size(), 1'001u);
    EXPECT_EQ(problemText(hopeless.problems[1'000]), "at least 999005 more problems, expected none");
    EXPECT_FALSE(hopeless.readable);
}

TEST(ScenarioReading, aFloodOfFieldsEndsTheReading)
{
    std::string text = head;
    for (int k = 0; k < 150'000; ++k)
        text += "\"x-" + std::to_string(k) + "\":0,";
    EXPECT_EQ(onlyMessage(readScenario(text)), "more than 100000 fields, expected a scenario");
}

TEST(ScenarioReading, longTextsAreCutInMessages)
{
    std::string name;
    for (int k = 0; k < 100; ++k)
        name += "ä";
    const ReadScenario read = readScenario(head + "\"assets\":[{\"id\":\"a\",\"depth\":\"" + name
        + "\",\"volatility\":0,\"b" + name + "\":1}],\"dealers\":[],\"name\":\"\"}");
    ASSERT_EQ(read.problems.size(), 2u);
    EXPECT_NE(problemText(read.problems[0]).find(": \"" + name.substr(0, 60) + "…\", "), std::string::npos);
    EXPECT_EQ(read.problems[1].place.path(), "assets[0].b" + name.substr(0, 58) + "…");
}

TEST(ScenarioReading, manyKeysInOneObjectAreComparedToo)
{
    std::string holdings;
    for (int k = 0; k < 100; ++k)
        holdings += "\"a" + std::to_string(k % 99) + "\":1,";
    const ReadScenario read = readScenario(head + "\"funds\":[{\"id\":\"f\",\"holdings\":{" + holdings + "\"b\":1}}]}");
    ASSERT_FALSE(read.problems.empty());
    EXPECT_EQ(problemText(read.problems[0]), "funds[0].holdings.a0: 1, expected each key only once");
}

TEST(ScenarioReading, filesThatCannotBeReadAreProblems)
{
    EXPECT_EQ(onlyMessage(readScenarioFile(data / "no such file")),
        '"' + (data / "no such file").string() + "\": no such file, expected a scenario file that can be read");
    EXPECT_EQ(onlyMessage(readScenarioFile(data)),
        '"' + data.string() + "\": a directory, expected a scenario file that can be read");
    EXPECT_EQ(onlyMessage(readScenarioFile("/dev/null")),
        "line 1, column 1: an empty file, expected a scenario: a JSON object");
    EXPECT_NE(onlyMessage(readScenarioFile("/proc/self/mem")).find("reading it failed"), std::string::npos);
}

TEST(ScenarioReading, oneFaultIsNamedOnce)
{
    const struct {
        const char* fields;
        const char* place;
    } rows[] = {
        {R"("assets":[{"id":"a","depth":"1","volatility":0}],"dealers":[{"id":"d","cash":1,"holdings":{},"shortTermFunding":0,"tier1Capital":1}])",
            "assets[0].depth"},
        {R"("assets":[{"id":"a","depth":1,"volatility":0}],"dealers":[{"id":"d","cash":null,"holdings":{},"shortTermFunding":0,"tier1Capital":1}])",
            "dealers[0].cash"},
        {R"("assets":[{"id":1,"depth":1,"volatility":0}],"dealers":[{"id":"d","cash":1,"holdings":{"a":0},"shortTermFunding":0,"tier1Capital":1}])",
            "assets[0].id"},
        {R"("assets":[{"id":"a","depth":1,"volatility":0}],"dealers":0)", "dealers"},
        {R"("dealers":[{"id":"d","cash":1,"holdings":{},"shortTermFunding":0,"tier1Capital":1}])", "assets"},
    };
    for (const auto& row : rows) {
        const Problems problems = problemsOf(readScenario(head + "\"name\":\"\"," + row.fields + '}'));
        ASSERT_EQ(problems.size(), 1u) << row.fields;
        EXPECT_EQ(problems[0].place.path(), row.place);
    }
}

} // namespace
} // namespace waterhammer
