// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/range.h"
#include "model/scenario/rows.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What is wrong with an input, as values: the rule that is broken, where, and what stood there. The words are in
/// model/words/problem_words.h, in whatever language they are read; nobody takes them apart again.
namespace waterhammer {

/// The rules an input has to keep. Behind each: the values of its Expectation. The words of all of them are a table in
/// model/words/problem_words.cpp, in this order.
enum class ProblemCode {
    // what a field holds
    Number,      ///< Range
    WholeNumber, ///< Range
    AnyNumber,
    AnyWhole,
    TrueOrFalse,
    OnOrOff,
    OneOf, ///< NameList
    Text,
    Texts,
    Date,
    Dates,
    Amounts,
    Shares,
    Term,
    TermOrNothing,
    Object,
    Objects,
    KeyOnce,
    NoSuchField, ///< NameHint
    // ids and what they name
    IdGiven,
    IdForm,
    IdOwn, ///< path of the row that has it, Part
    IdNoDealers,
    IdOf,       ///< Names
    IdOfListed, ///< Names, NameHint
    AssetOnce,
    LenderOnce,
    OtherBorrower,
    OtherLender,
    // what a scenario as a whole has to be
    SomeAsset,
    SomeDealer,
    Balance,
    SharesSum,
    CoversLending, ///< Sum, bn
    NotBefore,     ///< round
    RollOffOrder,  ///< fraction
    WithinHorizon, ///< round
    SettablePath,
    // paths
    FieldHere,     ///< NameHint
    PointAndName,  ///< Quoted, NameHint
    NothingAfter,  ///< Quoted
    AssetIn,       ///< key of the book, NameHint
    LenderIn,      ///< key of the book, NameHint
    RowInBrackets, ///< key of the list, RowHint
    RowOf,         ///< key of the list, RowHint
    NumberGiven,
    NumberPath,
    NoTextPath,
    FieldPath,
    BracketsAndField, ///< key of the list
    RowNamed,         ///< key of the list
    PlaceInList,
    SomePoint,
    // edits in files
    EditObject,
    EditKind, ///< NameList
    EditJson,
    LeverName,
    TwoShares,
    True,
    Edits,
    ValuesByPath,
    EditValues,
    RowText,
    ListName,
    // files
    Format,       ///< name
    Version,      ///< oldest, newest
    NewerVersion, ///< oldest, newest
    Scenario,
    ScenarioObject,
    ScenarioUtf8,
    ScenarioUnpacked,
    ScenarioFile,
    AtMostLevels, ///< levels
    Fewer,
    Less,
    PlainText,
    NothingAfterBrace,
    RestOfFile,
    NoneMore,
    // what stops nothing
    NewId, ///< Quoted: the new one
    LayoutForm,
    GroupsForm,
    FocusForm,
    RunForm,
    RunsForm,
    RunNamed, ///< NameHint
    RunNameFree,
    FewRuns, ///< how many
    NodeOfScenario,
    DealerOfScenario,
    // JSON
    FiniteLimit,
    Utf8,
    Escape,
    Surrogates,
    HexDigits,
    EscapeSign,
    KeyInQuotes,
    Colon,
    CommaOrBracket,
    CommaOrBrace,
    JsonNumber,
    JsonValue,
    Value,
    FiniteJson,
    Count ///< how many there are
};

/// What stood in the place of what was expected. Behind each: the values of its Finding.
enum class Found {
    Nothing,
    Value, ///< a number, Quoted, or a word of JSON as it stands
    Object,
    Array,
    NoAsset,
    NoDealer,
    Gap, ///< Quoted, Sum, Sum, Sum: id; assets, claims and their difference, bn
    NoNumber,
    NoNode,
    NoSuchDealer,
    ManyFields,   ///< how many
    MoreProblems, ///< how many
    AtLeastMore,  ///< how many
    DeepBrackets, ///< levels
    ManyValues,   ///< how many
    NoObject,
    LongToken, ///< MiB
    Nul,
    MoreText,
    EmptyFile,
    EndOfFile,
    SomeText,
    SomeNumber,
    NoCharacter,
    BrokenMark,
    ControlCharacter,
    HalfPair,
    BrokenEscape,
    NeedlessBackslash,
    Gzip,
    Utf16,
    NoFile,      ///< Quoted: its path
    Directory,   ///< Quoted: its path
    Unopenable,  ///< Quoted: its path
    ReadFailure, ///< Quoted: its path
    Count        ///< how many there are
};

/// A text of the input, shown in double quotes and cut where it is long.
struct Quoted {
    std::string text; ///< as it stands

    friend bool operator==(const Quoted&, const Quoted&) = default;
};

/// A sum of money, bn, or of shares: shown without the last digits, which only rounding makes.
struct Sum {
    double value = 0; ///< to be rounded

    friend bool operator==(const Sum&, const Sum&) = default;
};

/// Names that are known, as many as a message lists.
struct NameList {
    std::vector<std::string> names; ///< at most 50
    bool more = false;              ///< than are listed

    friend bool operator==(const NameList&, const NameList&) = default;
};

/// Help with a name that is none of the known.
struct NameHint {
    std::string meant; ///< probably; empty if none is near
    NameList known;    ///< what would have been possible

    friend bool operator==(const NameHint&, const NameHint&) = default;
};

/// Which rows a list has.
struct RowHint {
    std::size_t count = 0; ///< rows
    NameList ids;          ///< none where rows have no ids

    friend bool operator==(const RowHint&, const RowHint&) = default;
};

/// Anything that is said of a problem beside fixed words. A std::string is a name or word of the file as it stands.
using ProblemValue = std::variant<double, std::string, Quoted, Sum, Range, Names, Part, NameList, NameHint, RowHint>;

/// What would have been right.
struct Expectation {
    ProblemCode code;                 ///< the rule
    std::vector<ProblemValue> values; ///< as the rule says

    Expectation(ProblemCode c, std::vector<ProblemValue> v = {})
        : code(c)
        , values(std::move(v))
    {
    }
    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// What stood there.
struct Finding {
    Found code = Found::Nothing;      ///< what it is
    std::vector<ProblemValue> values; ///< as that says

    Finding(Found c = Found::Nothing, std::vector<ProblemValue> v = {})
        : code(c)
        , values(std::move(v))
    {
    }
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Where in an input something is wrong: in a row and a field of it, in a field of the scenario, in a line of the file,
/// or, all empty, in the input as a whole.
struct ProblemPlace {
    std::optional<Part> part;            ///< the list
    std::optional<std::size_t> row = {}; ///< of the list, from 0; absent: the list as a whole
    std::string field = {};              ///< inside the row: "repo.ust"; without a part the whole path
    std::size_t line = 0, column = 0;    ///< of a text that is no JSON, from 1; 0: none. Columns count characters

    /// A path as somebody has written it.
    [[nodiscard]] static ProblemPlace ofPath(std::string_view path) { return {{}, {}, std::string(path)}; }

    /// "dealers[2].repo.ust"; empty for the input as a whole and for lines.
    [[nodiscard]] std::string path() const;
    /// Whether this is the whole input.
    [[nodiscard]] bool empty() const { return !part && field.empty() && line == 0; }
    /// Whether this place is the other one or stands inside it.
    [[nodiscard]] bool isIn(const ProblemPlace& other) const;
    /// Whether this is in that row.
    [[nodiscard]] bool isInRow(Part ofPart, std::size_t thatRow) const { return part == ofPart && row == thatRow; }

    friend bool operator==(const ProblemPlace&, const ProblemPlace&) = default;
};

/// What is wrong with an input: where, what stood there, and what was expected instead.
struct Problem {
    ProblemPlace place;   ///< where
    Finding found;        ///< what stands there
    Expectation expected; ///< what should

    /// The rule that is broken.
    [[nodiscard]] ProblemCode code() const { return expected.code; }

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Empty: nothing is wrong.
using Problems = std::vector<Problem>;

/// A value, or the complete list of reasons why there is none.
template <class T> struct [[nodiscard]] Result {
    std::optional<T> value;
    Problems problems;

    Result(T v)
        : value(std::move(v))
    {
    }
    Result(Problems p)
        : problems(std::move(p))
    {
    }
    Result(Problem p)
        : problems{std::move(p)}
    {
    }

    explicit operator bool() const { return value.has_value(); }
    T& operator*() { return *value; }
    const T& operator*() const { return *value; }
    T* operator->() { return &*value; }
    const T* operator->() const { return &*value; }
};

} // namespace waterhammer
