// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"
#include "model/files/trace.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <sstream>

/// Complete runs of the published model, number by number: price paths, books, quotes, orders and gains of eight
/// systems, each written by an independent program from the same equations.
namespace waterhammer {
namespace {

using Json = nlohmann::json;

/// Compares a trace with its reference and collects the first differences, each with its place.
class Comparison {
public:
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
        if (!(std::abs(got - expected) <= relative * size + 1e-11))
            differ(place, Json(got).dump(), Json(expected).dump());
    }
    void differ(const std::string& place, const std::string& got, const std::string& expected)
    {
        constexpr int shown = 20;
        if (++m_differences <= shown)
            m_text += place + ": " + got + ", expected " + expected + "\n";
    }

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
        EXPECT_TRUE(read.problems.empty()) << read.problems.front().message();
        const auto made = validate(read.draft);
        EXPECT_TRUE(made) << made.problems.front().message();
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
    Comparison comparison;
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
    {"dealer-prime", "leverage targeting: Greenwood, Landier and Thesmar 2015, eq. 3", 1500},
    {"var-desk", "value at risk: Adrian and Shin 2010", 200},
    {"haircut-call", "margin calls: Brunnermeier and Pedersen 2009", 300},
    {"two-banks", "two banks: Cont and Schaanning 2017", 150},
    {"gilt-funds", "leveraged gilt funds of September 2022", 150},
    {"twelve-dealers-absorbed", "inter-dealer capacity: Duffie et al. 2023", 5000},
    {"twelve-dealers-crisis", "all channels at once", 10000},
    {"twelve-dealers-collapse", "failures and counterparty losses: Furfine 2003", 8000},
};

INSTANTIATE_TEST_SUITE_P(References, Golden, ::testing::ValuesIn(references), [](const auto& test) {
    std::string name = test.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace waterhammer
