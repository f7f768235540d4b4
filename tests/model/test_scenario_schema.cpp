// SPDX-License-Identifier: GPL-3.0-or-later
// The published JSON Schema is written by hand for its readers; here it is held against the description of the fields.
#include "model/files/kept_keys.h"
#include "model/scenario/scenario_fields.h"
#include "model/words/field_words.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <type_traits>

namespace waterhammer {
namespace {

using nlohmann::json;

json schema()
{
    std::ifstream stream(RESOURCES "/schema/waterhammer-scenario.schema.json");
    return json::parse(stream);
}

double limit(const json& property, const char* key, double otherwise)
{
    return property.contains(key) ? property.at(key).get<double>() : otherwise;
}

/// The interval that a property of the schema allows.
Range rangeOf(const json& property)
{
    const bool lowOpen = property.contains("exclusiveMinimum"), highOpen = property.contains("exclusiveMaximum");
    return {.low = limit(property, lowOpen ? "exclusiveMinimum" : "minimum", anyNumber.low),
        .high = limit(property, highOpen ? "exclusiveMaximum" : "maximum", anyNumber.high),
        .lowOpen = lowOpen,
        .highOpen = highOpen};
}

template <class T> struct Unwrapped {
    using Type = T;
    static constexpr bool optional = false;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};

/// Compares a definition of the schema with a description.
template <Described T> class Comparison {
public:
    Comparison(const json& definition, const T& sample)
        : m_definition(definition)
        , m_sample(sample)
    {
    }

    void run(std::set<std::string> besides = {})
    {
        describe(m_sample, *this);
        for (const auto& [key, property] : m_definition.at("properties").items()) {
            EXPECT_TRUE(m_keys.contains(key) || besides.contains(key)) << key << " is no field";
            EXPECT_FALSE(property.value("description", "").empty() && !property.contains("const")) << key;
        }
        EXPECT_EQ(m_definition.at("additionalProperties"), false);
        EXPECT_TRUE(m_definition.at("patternProperties").contains("^x-"));
        EXPECT_FALSE(m_definition.at("description").get<std::string>().empty());
    }

    template <class Member> void operator()(const FieldInfo& info, Member T::*member)
    {
        using Plain = typename Unwrapped<Member>::Type;
        const std::string key(info.key);
        SCOPED_TRACE(key);
        m_keys.insert(key);
        ASSERT_TRUE(m_definition.at("properties").contains(key));
        const json& property = m_definition.at("properties").at(key);
        const json required = m_definition.value("required", json::array());
        EXPECT_EQ(std::find(required.begin(), required.end(), key) != required.end(), info.need == Need::Required);
        if constexpr (std::is_same_v<Plain, double> || std::is_same_v<Plain, int>) {
            EXPECT_EQ(property.at("type"), (std::is_same_v<Plain, int> ? "integer" : "number"));
            const Range range = rangeOf(property);
            const bool limited = info.range.limit < anyNumber.limit;
            EXPECT_EQ(range.low, limited ? std::max(info.range.low, -info.range.limit) : info.range.low);
            EXPECT_EQ(range.high, limited ? std::min(info.range.high, info.range.limit) : info.range.high);
            EXPECT_EQ(range.lowOpen, info.range.lowOpen);
            EXPECT_EQ(range.highOpen, info.range.highOpen);
            const std::string unit = info.unit.empty() ? std::string() : "Unit: " + std::string(info.unit);
            EXPECT_NE(property.at("description").template get<std::string>().find(unit), std::string::npos);
        } else if constexpr (std::is_same_v<Plain, EventKind> || std::is_same_v<Plain, PolicyKind>) {
            EXPECT_EQ(property.at("const"), enumNames(Plain{})[static_cast<std::size_t>(m_sample.*member)]);
        } else if constexpr (std::is_enum_v<Plain>) {
            const auto names = enumNames(Plain{});
            EXPECT_EQ(property.at("enum"), json(std::vector<std::string>(names.begin(), names.end())));
        } else if constexpr (std::is_same_v<Plain, bool>) {
            EXPECT_EQ(property.at("type"), "boolean");
        } else if constexpr (std::is_same_v<Plain, std::string>) {
            EXPECT_EQ(property.at("type"), "string");
        }
        compareDefault(info, property, T{}.*member);
        // What the schema says of a field begins as help, tool tips and the editor's bar say it.
        if (!property.contains("const")) {
            EXPECT_TRUE(property.at("description")
                            .template get<std::string>()
                            .starts_with(fieldWords(m_sample, info.key, english()).sentence))
                << property.at("description");
        }
    }

private:
    template <class Member> void compareDefault(const FieldInfo& info, const json& property, const Member& fresh)
    {
        if (info.need == Need::Required || Unwrapped<Member>::optional) {
            EXPECT_FALSE(property.contains("default"));
        } else if constexpr (
            std::is_same_v<Member,
                double> || std::is_same_v<Member, int> || std::is_same_v<Member, bool> || std::is_same_v<Member, std::string>) {
            EXPECT_EQ(property.at("default"), json(fresh));
        } else if constexpr (std::is_enum_v<Member>) {
            EXPECT_EQ(property.at("default"), enumNames(fresh)[static_cast<std::size_t>(fresh)]);
        }
    }

    const json& m_definition;
    const T& m_sample;
    std::set<std::string> m_keys;
};

template <Described T> void compare(const json& definition, const T& sample = {}, std::set<std::string> besides = {})
{
    Comparison<T>(definition, sample).run(std::move(besides));
}

TEST(ScenarioSchema, hasTheFieldsRangesAndDefaultsOfTheDescription)
{
    const json root = schema();
    const json& definitions = root.at("definitions");
    compare<ScenarioDraft>(root, {}, {std::begin(topKeys), std::end(topKeys)});
    compare<Asset>(definitions.at("asset"), {}, {"names"});
    compare<Dealer>(definitions.at("dealer"), {}, {"names"});
    compare<Constraints>(definitions.at("constraints"));
    compare<Fund>(definitions.at("fund"), {}, {"names"});
    compare<Exposure>(definitions.at("exposure"));
    compare<Channels>(definitions.at("channels"));
    compare<Market>(definitions.at("market"));
}

/// Each kind has a definition of its own, which the common one leads to.
template <class T>
void compareKinds(const json& definitions, std::span<const std::string_view> names, const std::string& common,
    const std::string& suffix)
{
    for (std::size_t k = 0; k < names.size(); ++k) {
        SCOPED_TRACE(names[k]);
        T sample;
        sample.kind = static_cast<decltype(sample.kind)>(k);
        const std::string name = std::string(names[k]) + suffix;
        compare<T>(definitions.at(name), sample);
        const json& branch = definitions.at(common).at("allOf").at(k);
        EXPECT_EQ(branch.at("/if/properties/kind/const"_json_pointer), names[k]);
        EXPECT_EQ(branch.at("/then/$ref"_json_pointer), "#/definitions/" + name);
        EXPECT_EQ(definitions.at(common).at("/properties/kind/enum"_json_pointer).at(k), names[k]);
    }
    EXPECT_EQ(definitions.at(common).at("allOf").size(), names.size());
}

TEST(ScenarioSchema, hasEveryKindOfEventAndPolicy)
{
    const json root = schema();
    compareKinds<Event>(root.at("definitions"), eventKindNames, "event", "Event");
    compareKinds<Policy>(root.at("definitions"), policyKindNames, "policy", "Policy");
}

} // namespace
} // namespace waterhammer
