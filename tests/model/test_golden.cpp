// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"
#include "model/files/trace.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

/// Complete runs of the published model, number by number: price paths, books, quotes, orders, causes and gains, each
/// written by an independent program from the same equations. Two figures agree if they differ by at most 1e-9 of the
/// larger plus 1e-11 of the largest opening balance sheet; loop gains within 1e-5.
namespace waterhammer {
namespace {

using Json = nlohmann::json;

/// Compares a trace with its reference and collects the first differences, each with its place.
class Comparison {
public:
    explicit Comparison(double largestBalanceSheet)
        : m_absolute(1e-11 * largestBalanceSheet)
    {
    }
    void compare(const Json& got, const Json& expected, const std::string& place, double relative)
    {
        if (expected.is_object() && got.is_object())
            objects(got, expected, place);
        else if (expected.is_array() && got.is_array())
            arrays(got, expected, place, relative);
        else if (expected.is_number() && got.is_number())
            numbers(got.get<double>(), expected.get<double>(), place, relative);
        else if (got != expected)
            differ(place, got.dump(), expected.dump());
    }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] int compared() const { return m_compared; }

private:
    void objects(const Json& got, const Json& expected, const std::string& place)
    {
        for (const auto& [key, value] : expected.items())
            if (!got.contains(key))
                differ(place + "." + key, "nothing", value.dump());
            else
                compare(got[key], value, place + "." + key, key == "loopGain" ? 1e-5 : 1e-9);
        for (const auto& [key, value] : got.items())
            if (!expected.contains(key))
                differ(place + "." + key, value.dump(), "nothing");
    }
    void arrays(const Json& got, const Json& expected, const std::string& place, double relative)
    {
        if (got.size() != expected.size())
            return differ(place, std::to_string(got.size()) + " elements", std::to_string(expected.size()));
        for (std::size_t k = 0; k < got.size(); ++k)
            compare(got[k], expected[k], place + "[" + std::to_string(k) + "]", relative);
    }
    void numbers(double got, double expected, const std::string& place, double relative)
    {
        ++m_compared;
        const double size = std::max(std::abs(got), std::abs(expected));
        if (!(std::abs(got - expected) <= relative * size + m_absolute))
            differ(place, Json(got).dump(), Json(expected).dump());
    }
    void differ(const std::string& place, const std::string& got, const std::string& expected)
    {
        constexpr int shown = 20;
        if (++m_differences <= shown)
            m_text += place + ": " + got + ", expected " + expected + "\n";
    }

    double m_absolute;
    std::string m_text;
    int m_differences = 0;
    int m_compared = 0;
};

Json parsedFile(const std::string& name)
{
    std::ifstream in(std::string(TEST_DATA) + "/golden/" + name);
    EXPECT_TRUE(in) << name;
    return Json::parse(in);
}

struct Reference {
    const char* name;
    const char* source;
    int atLeast; ///< numbers in the trace, so that an empty comparison cannot pass
};

void PrintTo(const Reference& r, std::ostream* out) { *out << r.name << " (" << r.source << ")"; }

class Golden : public ::testing::TestWithParam<Reference> {
protected:
    static ScenarioPtr scenario()
    {
        const auto read = readScenarioFile(std::string(TEST_DATA) + "/golden/" + GetParam().name + ".scenario.json");
        EXPECT_TRUE(read.problems.empty()) << problemText(read.problems.front());
        const auto made = validate(read.draft);
        EXPECT_TRUE(made) << problemText(made.problems.front());
        return made ? *made : nullptr;
    }
    static Json traceOf(const ScenarioPtr& scenario, const RunOptions& options)
    {
        std::ostringstream out;
        TraceWriter writer(out, scenario);
        Engine engine;
        engine.run(scenario, options, {}, [&](const FramePtr& frame) { writer.frame(*frame); });
        writer.end();
        return Json::parse(out.str());
    }
};

TEST_P(Golden, traceAgreesWithTheReference)
{
    const auto run = scenario();
    ASSERT_TRUE(run);
    const Json got = traceOf(run, {.loopGain = true, .channels = {}});
    Comparison comparison(std::ranges::max(run->dealers.totalAssets));
    comparison.compare(got, parsedFile(std::string(GetParam().name) + ".trace.json"), "trace", 1e-9);
    EXPECT_EQ(comparison.text(), "");
    EXPECT_GE(comparison.compared(), GetParam().atLeast);
}

TEST_P(Golden, withoutLoopGainTheTraceLacksOnlyThat)
{
    const auto run = scenario();
    ASSERT_TRUE(run);
    Json expected = traceOf(run, {.loopGain = true, .channels = {}});
    for (auto& frame : expected["frames"])
        frame.erase("loopGain");
    EXPECT_EQ(traceOf(run, {}), expected);
}

constexpr Reference references[] = {
    {"branch", "dated terms and new capital", 7000},
    {"dealer-prime", "leverage targeting: Greenwood, Landier and Thesmar 2015, eq. 3", 2000},
    {"everything", "rules, policies and terms that no other run uses", 8000},
    {"fear-travels", "learning from other markets: King and Wadhwani 1990", 5000},
    {"four-waves", "waves of breaches", 25000},
    {"gilt-funds", "leveraged gilt funds of September 2022", 300},
    {"haircut-call", "margin calls: Brunnermeier and Pedersen 2009", 400},
    {"money-fund-pulls-first", "a money fund whose investors leave: Copeland, Martin and Walker 2014", 6000},
    {"order-constrained", "a sell order that meets full books", 7000},
    {"order-functioning", "a sell order that meets room", 7000},
    {"purse", "limits of arbitrage: Shleifer and Vishny 1997", 2000},
    {"selling-first", "selling before prices fall: Bernardo and Welch 2004", 23000},
    {"suspicion", "adverse selection: Glosten and Milgrom 1985", 8000},
    {"twelve-dealers-absorbed", "inter-dealer capacity: Duffie et al. 2023", 10000},
    {"twelve-dealers-collapse", "failures and counterparty losses: Furfine 2003", 17000},
    {"twelve-dealers-crisis", "all channels at once", 21000},
    {"two-banks", "two banks: Cont and Schaanning 2017", 300},
    {"two-lenders", "two named lenders, by hand", 600},
    {"var-desk", "value at risk: Adrian and Shin 2010", 300},
    {"random/01", "a random system", 17000},
    {"random/02", "a random system", 6000},
    {"random/03", "a random system", 16000},
    {"random/04", "a random system", 7000},
    {"random/05", "a random system", 4000},
    {"random/06", "a random system", 8000},
    {"random/07", "a random system", 12000},
    {"random/08", "a random system", 9000},
    {"random/09", "a random system", 17000},
    {"random/10", "a random system", 14000},
    {"random/11", "a random system", 7000},
    {"random/12", "a random system", 4000},
    {"random/13", "a random system", 800},
    {"random/14", "a random system", 2000},
    {"random/15", "a random system", 5000},
    {"random/16", "a random system", 13000},
    {"random/17", "a random system", 5000},
    {"random/18", "a random system", 8000},
    {"random/19", "a random system", 17000},
    {"random/20", "a random system", 4000},
    {"random/21", "a random system", 12000},
    {"random/22", "a random system", 5000},
};

INSTANTIATE_TEST_SUITE_P(References, Golden, ::testing::ValuesIn(references), [](const auto& test) {
    std::string name = test.param.name;
    for (char& c : name)
        c = c == '-' || c == '/' ? '_' : c;
    return name;
});

} // namespace
} // namespace waterhammer
