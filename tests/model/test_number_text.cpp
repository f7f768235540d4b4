// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people and spreadsheets write them: one by one, and as blocks from the clipboard.
#include "model/words/cell_block.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdio>
#include <limits>

using namespace waterhammer;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Written {
    const char* text;
    double byPoint, byComma; ///< none: no number with this mark
    bool percent = false;
};

const Written writtenNumbers[] = {
    {"12", 12, 12},
    {"12.5", 12.5, none},
    {"12,5", none, 12.5},
    {"1,234", 1234, 1.234},
    {"1.234", 1.234, 1234},
    {"0.500", 0.5, none}, // a group cannot begin with a zero
    {"0,500", none, 0.5},
    {"1234.567", 1234.567, none}, // nor have four digits
    {"1,23", none, 1.23},
    {"1,234.5", 1234.5, none},
    {"1.234,5", none, 1234.5},
    {"1.234.567", none, 1234567},
    {"1,234,567", 1234567, none},
    {"12,34,567", none, none},      // Indian groups are refused rather than guessed
    {"31.12.2019", none, none},     // a date
    {"2020-03-12", none, none},     //
    {"12:30", none, none},          // a time
    {"1'234.5", 1234.5, none},      // Swiss
    {"1'234,5", none, 1234.5},      //
    {"1\u202f234,5", none, 1234.5}, // French
    {"1 234", 1234, 1234},
    {"12 5", none, none},
    {"1'23", none, none},
    {".5", 0.5, none},
    {"5.", 5, none},
    {"$ 12.5", 12.5, none},
    {"12,5 \u20ac", none, 12.5},
    {"EUR 12", 12, 12},
    {"72.5bn", 72.5, none},
    {"72,5 Mrd.", none, 72.5},
    {"\u00d7\u20092", 2, 2},
    {"5 %", 5, 5, true},
    {"(5.0%)", -5, none, true},
    {"(5.0)%", -5, none, true},
    {"\u22125.0\u2009%", -5, none, true},
    {"(12.0)", -12, none},
    {"12.0-", -12, none}, // as accounting programs print it
    {"-3", -3, -3},
    {"- 3", -3, -3},
    {"+3", 3, 3},
    {"\u20133", -3, -3},              // an en dash, as word processors make of a hyphen
    {"\u22123", -3, -3},              // a true minus
    {"\u202d70.5\u202c", 70.5, none}, // marks of direction, as web pages hand them over
    {"\u200e70.5", 70.5, none},
    {"\ufeff70.5", 70.5, none},
    {"1.5e3", 1500, none},
    {"1,5E+3", none, 1500},
    {"-0", 0, 0},
    {"", none, none},
    {"-", none, none},
    {"\u2013", none, none},
    {"()", none, none},
    {"(-5)", none, none},
    {"--5", none, none},
    {"5 % %", none, none},
    {"1..5", none, none},
    {",", none, none},
    {"1e", none, none},
    {"1e999", none, none},
    {"nan", none, none},
    {"inf", none, none},
    {"0x10", none, none},
    {"Dealer 5", none, none},
    {"#DIV/0!", none, none},
    {"\u0665", none, none},
};

bool same(std::optional<double> found, double wanted) { return wanted != wanted ? !found : found && *found == wanted; }

struct ManyCells {
    const char* text;
    CellBlock cells;
};

const ManyCells blocks[] = {
    {"1\t2\n3\t4\n", {{"1", "2"}, {"3", "4"}}},
    {"1\t2\r\n3\t4\r\n", {{"1", "2"}, {"3", "4"}}},
    {"1\r2\r", {{"1"}, {"2"}}},
    {"1,234\n2,345\n3,456\n", {{"1,234"}, {"2,345"}, {"3,456"}}}, // one column, no matter how even the commas
    {"1,5;2\n3;4", {{"1,5;2"}, {"3;4"}}},
    {"a\t\"two\nlines\"\t1\nb\t\"say \"\"hm\"\"\"\t2", {{"a", "two\nlines", "1"}, {"b", "say \"hm\"", "2"}}},
    {"\"1,234.5\"\t2", {{"1,234.5", "2"}}},
    {"5\" pipe\t1", {{"5\" pipe", "1"}}},
    {"\"A\" rated\t1", {{"\"A\" rated", "1"}}}, // quotes that close within a cell are text
    {"\"open\t1", {{"\"open", "1"}}},
    {"1\t\n\t2", {{"1", ""}, {"", "2"}}},
    {"1\t", {{"1", ""}}},
    {"1\n\n2\n\n", {{"1"}, {""}, {"2"}}},
    {"", {}},
};

struct Marked {
    const char* text;
    DecimalMark usual, mark;
    bool doubtful;
};

constexpr auto point = DecimalMark::Point, comma = DecimalMark::Comma;
const Marked marks[] = {
    {"1\t2", comma, comma, false},
    {"1.5\t2", point, point, false},
    {"1.5\t2", comma, point, false},
    {"1,234\n2,345", point, point, true},
    {"1,234\n2,345", comma, comma, true},
    {"12.345\t2", comma, comma, true},
    {"0.125\t2", comma, point, false},
    {"1.234,5\t12.345", point, comma, false},  // both marks in one number prove it
    {"1.234.567\t1.234", point, comma, false}, // so does one of them twice
    {"1.5\t12.345", point, point, false},
    {"1.5\t12.345", comma, point, true},
    {"1,234\n1,23\n2,345", point, comma, true}, // a slip in a group, or decimals after all
    {"1,234.5\n1,23", point, point, false},     // the slip is refused
    {"1,5\n1.5", point, point, true},           // both in one column
    {"1.234,5\n1,234.5", comma, comma, true},
    {"31.12.2019\t70.5", point, point, false}, // dates say nothing
    {"31.12.2019\t70.5", comma, point, false},
    {"31.12.2019\t70,5", point, comma, false},
};

} // namespace

TEST(NumberText, ReadsWhatPeopleWrite)
{
    for (const Written& w : writtenNumbers) {
        SCOPED_TRACE(w.text);
        const auto number = NumberText::of(w.text);
        EXPECT_TRUE(same(number ? number->value(point) : std::nullopt, w.byPoint));
        EXPECT_TRUE(same(number ? number->value(comma) : std::nullopt, w.byComma));
        EXPECT_EQ(number && number->percent(), w.percent);
    }
}

TEST(NumberText, TypedNumbersFollowTheLanguageWhereBothMarksArePossible)
{
    EXPECT_EQ(readNumber("1.500", comma)->value, 1500);
    EXPECT_EQ(readNumber("1.500", point)->value, 1.5);
    EXPECT_EQ(readNumber("0.500", comma)->value, 0.5);
    EXPECT_EQ(readNumber("1.5", comma)->value, 1.5);
    EXPECT_FALSE(readNumber("-", point));
}

RC_GTEST_PROP(NumberText, EveryNumberReadsBack, (double value))
{
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.17g", value);
    RC_ASSERT(readNumber(digits, point)->value == value);
}

RC_GTEST_PROP(NumberText, AnyBytesAreANumberOrNone, (const std::string& text))
{
    if (const auto number = NumberText::of(text))
        RC_ASSERT(number->value(point) || number->value(comma));
}

TEST(CellBlock, IsPartedByTabsAndLines)
{
    for (const ManyCells& block : blocks) {
        SCOPED_TRACE(block.text);
        EXPECT_EQ(readCells(block.text), block.cells);
    }
}

RC_GTEST_PROP(CellBlock, WrittenCellsReadBack, (const std::vector<std::string>& names))
{
    std::string text;
    CellBlock cells;
    for (const std::string& name : names) {
        text += writtenCell(name) + "\tx\n";
        cells.push_back({name, "x"});
    }
    RC_ASSERT(readCells(text) == cells);
}

TEST(CellBlock, ShowsItsDecimalMarkOrLeavesADoubt)
{
    for (const Marked& m : marks) {
        SCOPED_TRACE(m.text);
        const BlockMark found = markOf(readCells(m.text), m.usual);
        EXPECT_EQ(found.mark, m.mark);
        EXPECT_EQ(found.doubtful, m.doubtful);
    }
}
