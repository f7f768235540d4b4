// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/json_writer.h"
#include "model/scenario/json_text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <clocale>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <limits>
#include <random>
#include <sstream>

namespace waterhammer {
namespace {

using Layout = JsonWriter::Layout;
using Shape = JsonWriter::Shape;

std::string written(Layout layout, const std::function<void(JsonWriter&)>& write)
{
    std::ostringstream out;
    JsonWriter json(out, layout);
    write(json);
    return out.str(); // complete although the writer still lives
}

TEST(JsonWriter, writesNumbersInTheirShortestForm)
{
    const struct {
        double number;
        const char* text;
    } cases[] = {
        {0, "0"},
        {-0.0, "-0.0"},
        {475, "475"},
        {-3, "-3"},
        {100000, "100000"},
        {999999999999999, "999999999999999"},
        {1e15, "1e+15"},
        {-1e300, "-1e+300"},
        {0.1, "0.1"},
        {0.0002, "0.0002"},
        {1e-6, "0.000001"},
        {1e-7, "1e-07"},
        {0.004299226139294927, "0.004299226139294927"},
        {4472.13595499958, "4472.13595499958"},
        {5e-324, "5e-324"},
        {std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
        {std::numeric_limits<double>::infinity(), "null"},
        {-std::numeric_limits<double>::infinity(), "null"},
        {std::numeric_limits<double>::quiet_NaN(), "null"},
    };
    for (const auto& c : cases)
        EXPECT_EQ(numberText(c.number), c.text);
}

TEST(JsonWriter, numbersReadBackToTheSameDouble)
{
    std::mt19937_64 random(7);
    for (int k = 0; k < 20'000; ++k) {
        const double number = std::bit_cast<double>(random());
        const std::string text = numberText(number);
        if (text == "null")
            continue;
        EXPECT_EQ(
            std::bit_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr)), std::bit_cast<std::uint64_t>(number))
            << text;
    }
}

TEST(JsonWriter, numbersKnowNoLocale)
{
    const char* changed = std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where there is none, nothing is tested
    EXPECT_EQ(numberText(0.5), "0.5");
    if (changed)
        std::setlocale(LC_NUMERIC, "C");
}

TEST(JsonWriter, escapesTexts)
{
    using namespace std::string_literals;
    const struct {
        std::string text, json;
    } cases[] = {
        {"", R"("")"},
        {"plain", R"("plain")"},
        {"a\"b\\c/d", R"("a\"b\\c/d")"},
        {"\n\t\r\b\f", R"("\n\t\r\b\f")"},
        {"\x01\x1f\x7f"s, "\"\\u0001\\u001f\x7f\""},
        {"a\0b"s, R"("a\u0000b")"},
        {"äß€💧", R"("äß€💧")"},
        {"\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF",
            "\"\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF\""},
        // what is no UTF-8: a stray byte, a cut sequence, an overlong one, a surrogate, beyond the last character
        {"a\xFF"
         "b",
            R"("a�b")"},
        {"\xE2\x82", R"("��")"},
        {"\xC0\xAF", R"("��")"},
        {"\xE0\x80\x80", R"("���")"},
        {"\xED\xA0\x80", R"("���")"},
        {"\xF0\x80\x80\x80", R"("����")"},
        {"\xF4\x90\x80\x80", R"("����")"},
        {"\xF5\x80\x80\x80", R"("����")"},
    };
    for (const auto& c : cases) {
        std::string json;
        appendJsonText(json, c.text);
        EXPECT_EQ(json, c.json);
        EXPECT_TRUE(nlohmann::json::accept(json)) << json;
    }
}

void writeSample(JsonWriter& json)
{
    json.beginObject();
    json.member("number", 1.5);
    json.member("int", -2);
    json.member("size", std::size_t{3});
    json.member("truth", true);
    json.member("text", "a");
    json.key("nothing");
    json.null();
    json.key("raw");
    json.raw(R"({"x":[1,2]})");
    json.key("empty");
    json.beginArray();
    json.endArray();
    json.key("block");
    json.beginArray();
    json.value(1);
    json.beginObject();
    json.endObject();
    json.endArray();
    json.key("inline");
    json.beginObject(Shape::Inline);
    json.member("a", 1);
    json.key("b");
    json.beginArray(); // inside an inline one, everything is
    json.value(false);
    json.value(std::string_view("c"));
    json.endArray();
    json.endObject();
    json.endObject();
}

TEST(JsonWriter, layoutsDifferInBlanksOnly)
{
    const std::string compact = written(Layout::Compact, writeSample);
    const std::string indented = written(Layout::Indented, writeSample);
    EXPECT_EQ(compact,
        R"({"number":1.5,"int":-2,"size":3,"truth":true,"text":"a","nothing":null,"raw":{"x":[1,2]},)"
        R"("empty":[],"block":[1,{}],"inline":{"a":1,"b":[false,"c"]}})");
    EXPECT_EQ(indented, R"({
  "number": 1.5,
  "int": -2,
  "size": 3,
  "truth": true,
  "text": "a",
  "nothing": null,
  "raw": {"x":[1,2]},
  "empty": [],
  "block": [
    1,
    {}
  ],
  "inline": {"a": 1, "b": [false, "c"]}
})");
    EXPECT_EQ(nlohmann::json::parse(compact), nlohmann::json::parse(indented));
}

TEST(JsonWriter, aValueAloneIsADocument)
{
    EXPECT_EQ(written(Layout::Indented, [](JsonWriter& json) { json.value("a"); }), "\"a\"");
    EXPECT_EQ(written(Layout::Compact, [](JsonWriter& json) { json.value(std::numeric_limits<double>::infinity()); }),
        "null");
}

TEST(JsonWriter, largeDocumentsReachTheStreamInBlocks)
{
    std::ostringstream out;
    JsonWriter json(out);
    json.beginArray();
    for (int k = 0; k < 100'000; ++k)
        json.value(k);
    EXPECT_GT(out.str().size(), 400'000u);
    json.endArray();
    EXPECT_EQ(nlohmann::json::parse(out.str()).size(), 100'000u);
}

TEST(JsonWriter, whatIsUnfinishedIsThereAtTheLatestWhenTheWriterGoes)
{
    std::ostringstream out;
    {
        JsonWriter json(out);
        json.beginArray();
        json.value(1);
    }
    EXPECT_EQ(out.str(), "[1");
}

} // namespace
} // namespace waterhammer
