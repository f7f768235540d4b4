// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/problem_words.h"

#include "model/scenario/by_key.h"
#include "model/scenario/json_text.h"
#include "model/scenario/problem_list.h"
#include "model/words/saying.h"

#include <array>
#include <charconv>
#include <cmath>

namespace waterhammer {

namespace {

/// Ten digits of a sum: the last ones of a double only rounding makes.
std::string rounded(double sum)
{
    constexpr int digits = 10;
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, sum, std::chars_format::general, digits).ptr;
    return {text, end};
}

std::string quoted(const std::string& text)
{
    const std::string_view part = beginning(text);
    std::string result;
    appendJsonText(result, part);
    if (part.size() < text.size())
        result.insert(result.size() - 1, "…");
    return result;
}

/// The words of one language.
struct ProblemWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Problems)
public:
    [[nodiscard]] Saying all(const Problem& problem) const
    {
        const ProblemPlace& at = problem.place;
        const Saying what = tr("%1, expected %2").arg(found(problem.found), expected(problem.expected));
        if (at.line > 0)
            return tr("line %1, column %2: %3").arg(std::to_string(at.line), std::to_string(at.column), what);
        return at.empty() ? what : at.path() + ": " + what;
    }

    [[nodiscard]] Saying found(const Finding& finding) const
    {
        return filled(findings[indexOf(finding.code)].text, finding.values);
    }

    [[nodiscard]] Saying expected(const Expectation& expectation) const
    {
        if (expectation.code == ProblemCode::WholeNumber)
            if (const auto* range = std::get_if<Range>(&expectation.values.front()))
                return wholeNumber(*range);
        if (expectation.code == ProblemCode::Text && !expectation.values.empty())
            return filled(QT_TR_NOOP("a text of at most %1 characters"), expectation.values);
        return filled(expectations[indexOf(expectation.code)].text, expectation.values);
    }

private:
    struct FoundWords {
        Found code;
        const char* text;
    };
    struct ExpectedWords {
        ProblemCode code;
        const char* text;
    };
    static const std::array<FoundWords, indexOf(Found::Count)> findings;
    static const std::array<ExpectedWords, indexOf(ProblemCode::Count)> expectations;

    [[nodiscard]] Saying filled(const char* text, const std::vector<ProblemValue>& values) const
    {
        constexpr std::size_t most = 4;
        std::array<std::string, most> said;
        for (std::size_t i = 0; i < values.size(); ++i)
            said.at(i) = std::visit([&](const auto& value) { return say(value); }, values[i]);
        return tr(text).arg(said[0], said[1], said[2], said[3]);
    }

    /// A number of the file, with the language's decimal mark.
    [[nodiscard]] Saying say(double number) const
    {
        if (std::isnan(number))
            return tr("not a number");
        if (std::isinf(number))
            return number > 0 ? tr("infinity") : tr("minus infinity");
        return marked(numberText(number));
    }
    [[nodiscard]] Saying say(const std::string& name) const { return name; }
    [[nodiscard]] Saying say(const Quoted& text) const { return quoted(text.text); }
    [[nodiscard]] Saying say(const Sum& sum) const
    {
        return std::isfinite(sum.value) ? marked(rounded(sum.value)) : say(sum.value);
    }
    [[nodiscard]] Saying say(const Range& range) const
    {
        const bool bounded = std::isfinite(range.high);
        const Saying low = marked(numberText(range.low)), high = marked(numberText(range.high));
        if (!std::isfinite(range.low))
            return !bounded      ? tr("a finite number")
                : range.highOpen ? tr("a number below %1").arg(high)
                                 : tr("a number of at most %1").arg(high);
        if (!bounded)
            return (range.lowOpen ? tr("a number above %1") : tr("a number of at least %1")).arg(low);
        if (range.lowOpen)
            return (range.highOpen ? tr("a number above %1 and below %2") : tr("a number above %1 and at most %2"))
                .arg(low, high);
        return (range.highOpen ? tr("a number from %1 to below %2") : tr("a number from %1 to %2")).arg(low, high);
    }
    /// Bounds of whole numbers are themselves allowed.
    [[nodiscard]] Saying wholeNumber(const Range& range) const
    {
        return tr("a whole number from %1 to %2").arg(marked(numberText(range.low)), marked(numberText(range.high)));
    }
    [[nodiscard]] Saying say(Names names) const
    {
        switch (names) {
        case Names::Asset: return tr("an asset");
        case Names::Dealer: return tr("a dealer");
        case Names::Fund: return tr("a fund");
        case Names::Lender: return tr("a dealer or a fund");
        case Names::Nothing: break;
        }
        return {};
    }
    [[nodiscard]] Saying say(Part part) const
    {
        switch (part) {
        case Part::Dealers: return tr("a dealer");
        case Part::Assets: return tr("an asset");
        case Part::Funds: return tr("a fund");
        case Part::Exposures: return tr("an exposure");
        case Part::Events: return tr("an event");
        case Part::Policies: break;
        }
        return tr("a policy");
    }
    [[nodiscard]] Saying say(const NameList& list) const
    {
        std::string text;
        for (const std::string& name : list.names)
            text += (text.empty() ? "" : ", ") + name;
        return list.more ? text + ", …" : text;
    }
    [[nodiscard]] Saying say(const NameHint& hint) const
    {
        if (hint.known.names.empty())
            return tr("there are none");
        if (hint.meant.empty())
            return tr("known are %1").arg(say(hint.known));
        return tr("did you mean %1? Known are %2").arg(hint.meant, say(hint.known));
    }
    [[nodiscard]] Saying say(const RowHint& rows) const
    {
        if (rows.count == 0)
            return tr("but there are none");
        const std::string last = std::to_string(rows.count - 1);
        if (rows.ids.names.empty())
            return tr("an index from 0 to %1 or * for all").arg(last);
        return tr("an index from 0 to %1 or * for all, or an id: %2").arg(last, say(rows.ids));
    }

    [[nodiscard]] std::string marked(std::string number) const
    {
        if (const auto point = number.find('.'); point != std::string::npos)
            number.replace(point, 1, m_language.marks().decimal);
        return number;
    }
};

constexpr std::array<ProblemWords::FoundWords, indexOf(Found::Count)> ProblemWords::findings{{
    {Found::Nothing, QT_TR_NOOP("nothing there")},
    {Found::Value, "%1"},
    {Found::Object, QT_TR_NOOP("an object")},
    {Found::Array, QT_TR_NOOP("an array")},
    {Found::NoAsset, QT_TR_NOOP("no asset")},
    {Found::NoDealer, QT_TR_NOOP("no dealer")},
    {Found::Gap, QT_TR_NOOP("dealer %1 has assets of %2 and liabilities and capital of %3, a gap of %4")},
    {Found::NoNumber, QT_TR_NOOP("no number")},
    {Found::NoNode, QT_TR_NOOP("a node that is not there")},
    {Found::NoSuchDealer, QT_TR_NOOP("a dealer that is not there")},
    {Found::ManyFields, QT_TR_NOOP("more than %1 fields")},
    {Found::MoreProblems, QT_TR_NOOP("%1 more problems")},
    {Found::AtLeastMore, QT_TR_NOOP("at least %1 more problems")},
    {Found::DeepBrackets, QT_TR_NOOP("brackets inside brackets %1 levels deep")},
    {Found::ManyValues, QT_TR_NOOP("a single element of more than %1 values")},
    {Found::NoObject, QT_TR_NOOP("a value that is no object")},
    {Found::LongToken, QT_TR_NOOP("a text, or blanks, of more than %1 MiB")},
    {Found::Nul, QT_TR_NOOP("a NUL byte")},
    {Found::MoreText, QT_TR_NOOP("more text")},
    {Found::EmptyFile, QT_TR_NOOP("an empty file")},
    {Found::EndOfFile, QT_TR_NOOP("the end of the file")},
    {Found::SomeText, QT_TR_NOOP("a text")},
    {Found::SomeNumber, QT_TR_NOOP("a number")},
    {Found::NoCharacter, QT_TR_NOOP("bytes that are no character")},
    {Found::BrokenMark, QT_TR_NOOP("a broken byte order mark")},
    {Found::ControlCharacter, QT_TR_NOOP("a line break or another control character inside a text")},
    {Found::HalfPair, QT_TR_NOOP("half of a surrogate pair")},
    {Found::BrokenEscape, QT_TR_NOOP("a broken escape")},
    {Found::NeedlessBackslash, QT_TR_NOOP("a backslash before a character that needs none")},
    {Found::Gzip, QT_TR_NOOP("a file packed with gzip")},
    {Found::Utf16, QT_TR_NOOP("text in UTF-16")},
    {Found::NoFile, QT_TR_NOOP("%1: no such file")},
    {Found::Directory, QT_TR_NOOP("%1: a directory")},
    {Found::Unopenable, QT_TR_NOOP("%1: it cannot be opened")},
    {Found::ReadFailure, QT_TR_NOOP("%1: reading it failed")},
}};

constexpr std::array<ProblemWords::ExpectedWords, indexOf(ProblemCode::Count)> ProblemWords::expectations{{
    {ProblemCode::Number, "%1"},
    {ProblemCode::WholeNumber, "%1"},
    {ProblemCode::AnyNumber, QT_TR_NOOP("a number")},
    {ProblemCode::AnyWhole, QT_TR_NOOP("a whole number")},
    {ProblemCode::TrueOrFalse, QT_TR_NOOP("true or false")},
    {ProblemCode::OnOrOff, QT_TR_NOOP("1 or true for on, 0 or false for off")},
    {ProblemCode::OneOf, QT_TR_NOOP("one of %1")},
    {ProblemCode::Text, QT_TR_NOOP("a text")},
    {ProblemCode::Texts, QT_TR_NOOP("an array of texts")},
    {ProblemCode::Date, QT_TR_NOOP("a date of a Monday to Friday, such as 2020-03-09")},
    {ProblemCode::Dates, QT_TR_NOOP("an array of dates, such as 2020-04-10")},
    {ProblemCode::Amounts, QT_TR_NOOP("an object of amounts by asset")},
    {ProblemCode::Shares, QT_TR_NOOP("an object of shares by lender")},
    {ProblemCode::Term, QT_TR_NOOP("a number, true, false or null")},
    {ProblemCode::TermOrNothing, QT_TR_NOOP("a number, true or false, or nothing")},
    {ProblemCode::Object, QT_TR_NOOP("an object")},
    {ProblemCode::Objects, QT_TR_NOOP("an array of objects")},
    {ProblemCode::KeyOnce, QT_TR_NOOP("each key only once")},
    {ProblemCode::NoSuchField, QT_TR_NOOP("no field of this name; %1")},
    {ProblemCode::IdGiven, QT_TR_NOOP("an id that is not empty")},
    {ProblemCode::IdForm, QT_TR_NOOP("an id of 1 to 64 letters, digits, '.', '_' or '-'")},
    {ProblemCode::IdOwn, QT_TR_NOOP("an id of its own; %1 is %2 of this id already")},
    {ProblemCode::IdNoDealers, QT_TR_NOOP("an id that no dealer has")},
    {ProblemCode::IdOf, QT_TR_NOOP("the id of %1")},
    {ProblemCode::IdOfListed, QT_TR_NOOP("the id of %1; %2")},
    {ProblemCode::AssetOnce, QT_TR_NOOP("each asset only once")},
    {ProblemCode::LenderOnce, QT_TR_NOOP("each lender only once")},
    {ProblemCode::OtherBorrower, QT_TR_NOOP("another dealer than the lender")},
    {ProblemCode::OtherLender, QT_TR_NOOP("a lender other than the dealer itself")},
    {ProblemCode::SomeAsset, QT_TR_NOOP("at least one asset")},
    {ProblemCode::SomeDealer, QT_TR_NOOP("at least one dealer")},
    {ProblemCode::Balance,
        QT_TR_NOOP("books that balance: cash + holdings + otherAssets = repo + shortTermFunding + longTermDebt + "
                   "tier1Capital")},
    {ProblemCode::SharesSum, QT_TR_NOOP("shares that sum to at most 1")},
    {ProblemCode::CoversLending, QT_TR_NOOP("at least what the dealer lends on repo, %1")},
    {ProblemCode::NotBefore, QT_TR_NOOP("a round not before `from` (%1)")},
    {ProblemCode::RollOffOrder, QT_TR_NOOP("a number of at least rollOffFull (%1)")},
    {ProblemCode::WithinHorizon, QT_TR_NOOP("a round up to the horizon (%1), after which nothing happens")},
    {ProblemCode::SettablePath,
        QT_TR_NOOP("the path of a number or a switch of the market, of a dealer's constraints, or of an asset's "
                   "haircut, slrWeight or liquidityRank")},
    {ProblemCode::FieldHere, QT_TR_NOOP("the name of a field here; %1")},
    {ProblemCode::PointAndName, QT_TR_NOOP("a point and a name after %1; %2")},
    {ProblemCode::NothingAfter, QT_TR_NOOP("nothing after %1")},
    {ProblemCode::AssetIn, QT_TR_NOOP("an asset that stands in %1; %2")},
    {ProblemCode::LenderIn, QT_TR_NOOP("a lender that stands in %1; %2")},
    {ProblemCode::RowInBrackets, QT_TR_NOOP("one of the %1 in brackets: %2")},
    {ProblemCode::RowOf, QT_TR_NOOP("one of the %1: %2")},
    {ProblemCode::NumberGiven, QT_TR_NOOP("a number; none is given here")},
    {ProblemCode::NumberPath, QT_TR_NOOP("the path of a number or a switch")},
    {ProblemCode::NoTextPath, QT_TR_NOOP("the path of a number, a switch or a choice, and this is a text")},
    {ProblemCode::FieldPath, QT_TR_NOOP("the path of a field")},
    {ProblemCode::BracketsAndField, QT_TR_NOOP("one of the %1 in brackets, and a field of it")},
    {ProblemCode::RowNamed, QT_TR_NOOP("one of the %1")},
    {ProblemCode::PlaceInList, QT_TR_NOOP("a place in the list")},
    {ProblemCode::SomePoint, QT_TR_NOOP("at least one point")},
    {ProblemCode::EditObject, QT_TR_NOOP("an edit: an object")},
    {ProblemCode::EditKind, QT_TR_NOOP("an edit: an object with one of %1")},
    {ProblemCode::EditJson, QT_TR_NOOP("an edit: a JSON object")},
    {ProblemCode::LeverName, QT_TR_NOOP("the name of a lever")},
    {ProblemCode::TwoShares, QT_TR_NOOP("two shares of the graph, [x, y], or null")},
    {ProblemCode::True, "true"},
    {ProblemCode::Edits, QT_TR_NOOP("an array of edits")},
    {ProblemCode::ValuesByPath, QT_TR_NOOP("an object of values by path")},
    {ProblemCode::EditValues, QT_TR_NOOP("values: null, numbers, switches, texts, arrays of texts")},
    {ProblemCode::RowText, QT_TR_NOOP("a row, such as dealers[d1]")},
    {ProblemCode::ListName, QT_TR_NOOP("dealers, assets, funds, exposures, events or policies")},
    {ProblemCode::Format, "%1"},
    {ProblemCode::Version, QT_TR_NOOP("%1 or %2")},
    {ProblemCode::NewerVersion,
        QT_TR_NOOP("%1 or %2: the file comes from a newer program than this, which reads versions up to %2")},
    {ProblemCode::Scenario, QT_TR_NOOP("a scenario")},
    {ProblemCode::ScenarioObject, QT_TR_NOOP("a scenario: a JSON object")},
    {ProblemCode::ScenarioUtf8, QT_TR_NOOP("a scenario: a JSON object in UTF-8")},
    {ProblemCode::ScenarioUnpacked, QT_TR_NOOP("a scenario: a JSON object in UTF-8, unpacked")},
    {ProblemCode::ScenarioFile, QT_TR_NOOP("a scenario file that can be read")},
    {ProblemCode::AtMostLevels, QT_TR_NOOP("at most %1 levels")},
    {ProblemCode::Fewer, QT_TR_NOOP("fewer")},
    {ProblemCode::Less, QT_TR_NOOP("less")},
    {ProblemCode::PlainText, QT_TR_NOOP("text")},
    {ProblemCode::NothingAfterBrace, QT_TR_NOOP("nothing after the closing brace of the scenario")},
    {ProblemCode::RestOfFile, QT_TR_NOOP("the rest of it: the file is cut off")},
    {ProblemCode::NoneMore, QT_TR_NOOP("none")},
    {ProblemCode::NewId,
        QT_TR_NOOP("an id of 1 to 64 letters, digits, '.', '_' or '-' that no other has; it is now %1, here and "
                   "wherever it is named")},
    {ProblemCode::LayoutForm,
        QT_TR_NOOP("places of nodes, {\"nodes\": {\"dealers:ID\": [x, y]}}; it is kept as it stands")},
    {ProblemCode::GroupsForm, QT_TR_NOOP("names of groups by id of the dealer; it is kept as it stands")},
    {ProblemCode::FocusForm, QT_TR_NOOP("the id of a dealer; it is kept as it stands")},
    {ProblemCode::RunForm,
        QT_TR_NOOP("a run with a name of its own, the kind pin or branch, and a scenario; it is kept as it stands")},
    {ProblemCode::RunsForm, QT_TR_NOOP("a list of runs; it is kept as it stands")},
    {ProblemCode::RunNamed, QT_TR_NOOP("the name of a run of the file; %1")},
    {ProblemCode::RunNameFree, QT_TR_NOOP("a name that no other run of the file has")},
    {ProblemCode::FewRuns, QT_TR_NOOP("at most %1 runs beside the file's own; remove one first")},
    {ProblemCode::NodeOfScenario, QT_TR_NOOP("a dealer, asset or fund of the scenario")},
    {ProblemCode::DealerOfScenario, QT_TR_NOOP("the id of a dealer")},
    {ProblemCode::FiniteLimit, QT_TR_NOOP("a number up to about 1.8e308")},
    {ProblemCode::Utf8, QT_TR_NOOP("text in UTF-8")},
    {ProblemCode::Escape, QT_TR_NOOP("its escape, such as \\n or \\t")},
    {ProblemCode::Surrogates, QT_TR_NOOP("both halves, such as \\ud83d\\udca7")},
    {ProblemCode::HexDigits, QT_TR_NOOP("four hexadecimal digits after \\u")},
    {ProblemCode::EscapeSign, QT_TR_NOOP("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")},
    {ProblemCode::KeyInQuotes, QT_TR_NOOP("the name of a field in double quotes")},
    {ProblemCode::Colon, QT_TR_NOOP("a colon after the name of a field")},
    {ProblemCode::CommaOrBracket, QT_TR_NOOP("a comma or a closing bracket")},
    {ProblemCode::CommaOrBrace, QT_TR_NOOP("a comma or a closing brace")},
    {ProblemCode::JsonNumber, QT_TR_NOOP("a number such as -0.05 or 1e6")},
    {ProblemCode::JsonValue,
        QT_TR_NOOP("a JSON value: a number, a text in double quotes, true, false, null, an object or an array")},
    {ProblemCode::Value, QT_TR_NOOP("a value")},
    {ProblemCode::FiniteJson, QT_TR_NOOP("a finite number; JSON has no others")},
}};

} // namespace

std::string problemText(const Problem& problem, const Language& language)
{
    return ProblemWords{language}.all(problem);
}

std::string expectedText(const Problem& problem, const Language& language)
{
    return ProblemWords{language}.expected(problem.expected);
}

std::string fileNamedBy(const Problem& problem)
{
    if (problem.code() != ProblemCode::ScenarioFile || problem.found.values.empty())
        return {};
    const auto* path = std::get_if<Quoted>(&problem.found.values.front());
    return path && beginning(path->text).size() == path->text.size() ? path->text : std::string{};
}

} // namespace waterhammer
