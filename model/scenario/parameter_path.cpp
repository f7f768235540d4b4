// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/parameter_path.h"

#include "model/scenario/currency.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/rows.h"
#include "model/scenario/term_changes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <type_traits>

namespace waterhammer {

namespace {

/// A dated value has the unit and range of its term.
template <class Object, class Value> FieldInfo fieldHere(const FieldInfo& info, const Object& object, const Value&)
{
    if constexpr (std::is_same_v<Value, TermValue>)
        return termValueField(info, object.path);
    else
        return info;
}

template <class T> struct ListElement {
    using Type = void;
};
template <Described T> struct ListElement<std::vector<T>> {
    using Type = T;
};
template <class T>
concept List = Described<typename ListElement<std::remove_const_t<T>>::Type>;

/// Numbers by id.
template <class T>
concept Book = std::is_same_v<T, std::vector<Amount>> || std::is_same_v<T, std::vector<LenderShare>>;
const std::string& keyOf(const Amount& amount) { return amount.asset; }
const std::string& keyOf(const LenderShare& lends) { return lends.lender; }

template <class T>
concept Numeric = std::is_same_v<T, double> || std::is_same_v<T, int> || std::is_same_v<T,
    std::optional<double>> || std::is_same_v<T, std::optional<int>>;

template <class T>
concept Named = requires(const T& t)
{
    t.id;
};

template <class T>
concept HasName = requires(const T& t)
{
    t.name;
};

std::string_view idOf(const Named auto& element) { return element.id; }
std::string_view idOf(const auto&) { return {}; }

/// Which elements a list has, for messages.
template <class T> RowHint elementsOf(const std::vector<T>& list)
{
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < std::min<std::size_t>(list.size(), 51); ++i)
        if (const std::string_view id = idOf(list[i]); !id.empty() || HasName<T>)
            ids.push_back(id);
    return {list.size(), listed(ids)};
}

/// Follows a path into a draft, and calls a function on each value it leads to.
template <class Visit> class Walker {
public:
    Walker(std::string_view path, Visit visit)
        : m_path(path)
        , m_visit(visit)
    {
    }

    /// The reason why it did not come through, if so. `visit` gives the reason why a value does not suit.
    template <class Draft> std::optional<Problem> walk(Draft& draft)
    {
        enter(draft, 0);
        return m_problem;
    }

private:
    bool fail(std::string_view part, Expectation expected)
    {
        m_problem = Problem{ProblemPlace::ofPath(m_path), part.empty() ? Finding() : shown(part), std::move(expected)};
        return false;
    }

    /// The field of an object whose name stands at this place of the path.
    template <class Object> bool enter(Object& object, std::size_t at)
    {
        const std::string_view name = m_path.substr(at, m_path.find_first_of(".[", at) - at);
        bool found = false, through = false;
        describe(object, [&](const FieldInfo& info, auto member) {
            if (found || info.key != name)
                return;
            found = true;
            through = follow(fieldHere(info, object, object.*member), object.*member, at + name.size());
        });
        if (!found)
            fail(name, {ProblemCode::FieldHere, {nameHint(name, fieldNames(object))}});
        return through;
    }

    template <class Value> bool follow(const FieldInfo& info, Value& value, std::size_t at)
    {
        using Plain = std::remove_const_t<Value>;
        if constexpr (List<Plain>) {
            return select(info, value, at);
        } else if constexpr (Described<Plain>) {
            return dot(at, fieldNames(value)) && enter(value, at + 1);
        } else if constexpr (Book<Plain>) {
            return enterBook(info, value, at);
        } else {
            return leaf(info, value, at);
        }
    }

    bool dot(std::size_t at, const std::vector<std::string_view>& names)
    {
        if (at < m_path.size() && m_path[at] == '.')
            return true;
        return fail(m_path.substr(at),
            {ProblemCode::PointAndName, {Quoted{std::string(m_path.substr(0, at))}, nameHint("", names)}});
    }

    template <class Value> bool leaf(const FieldInfo& info, Value& value, std::size_t at)
    {
        if (at != m_path.size())
            return fail(m_path.substr(at), {ProblemCode::NothingAfter, {Quoted{std::string(m_path.substr(0, at))}}});
        m_problem = m_visit(m_path, info, value);
        return !m_problem;
    }

    template <class Amounts> bool enterBook(const FieldInfo& info, Amounts& amounts, std::size_t at)
    {
        std::vector<std::string_view> ids;
        for (const auto& amount : amounts)
            ids.push_back(keyOf(amount));
        if (!dot(at, ids))
            return false;
        const std::string_view id = m_path.substr(at + 1);
        for (auto& amount : amounts)
            if (keyOf(amount) == id)
                return leaf(info, amount.value, m_path.size());
        constexpr bool assets = std::is_same_v<std::remove_const_t<Amounts>, std::vector<Amount>>;
        return fail(
            id, {assets ? ProblemCode::AssetIn : ProblemCode::LenderIn, {std::string(info.key), nameHint(id, ids)}});
    }

    template <class Elements> bool select(const FieldInfo& info, Elements& list, std::size_t at)
    {
        const std::size_t close = m_path.find(']', at);
        if (at == m_path.size() || m_path[at] != '[' || close == std::string_view::npos)
            return fail(m_path.substr(at), {ProblemCode::RowInBrackets, {std::string(info.key), elementsOf(list)}});
        const std::string_view selector = m_path.substr(at + 1, close - at - 1);
        const std::optional<std::size_t> one = rowIn(list, selector);
        if (!one && (selector != "*" || list.empty()))
            return fail(selector, {ProblemCode::RowOf, {std::string(info.key), elementsOf(list)}});
        for (std::size_t i = one.value_or(0); i < (one ? *one + 1 : list.size()); ++i)
            if (!dot(close + 1, fieldNames(list[i])) || !enter(list[i], close + 2))
                return false;
        return true;
    }

    std::string_view m_path;
    Visit m_visit;
    std::optional<Problem> m_problem;
};

/// What is to be put at a path.
struct Input {
    std::string_view text;
    std::optional<double> number;
};

/// Puts a value in if it suits; otherwise gives what would have suited.
std::optional<Expectation> accept(const FieldInfo& info, double& out, const Input& input)
{
    if (!input.number || !info.range.contains(*input.number))
        return input.number ? inPlaceOf(*input.number, info.range) : inRange(info.range);
    out = *input.number;
    return {};
}

std::optional<Expectation> accept(const FieldInfo& info, int& out, const Input& input)
{
    if (!input.number || !info.range.contains(*input.number) || *input.number != std::trunc(*input.number))
        return inRange(info.range, true);
    out = static_cast<int>(*input.number);
    return {};
}

std::optional<Expectation> accept(const FieldInfo&, bool& out, const Input& input)
{
    const bool on = input.text == "true" || input.number == 1.;
    const bool off = input.text == "false" || input.number == 0.;
    if (!on && !off)
        return ProblemCode::OnOrOff;
    out = on;
    return {};
}

template <class T>
std::optional<Expectation> accept(const FieldInfo& info, std::optional<T>& out, const Input& input) requires Numeric<T>
{
    if (input.text == "none") {
        out.reset();
        return {};
    }
    T value{};
    std::optional<Expectation> fault = accept(info, value, input);
    if (!fault)
        out = value;
    return fault;
}

/// A switch stays one, and a number too: the term says which it is.
std::optional<Expectation> accept(const FieldInfo& info, TermValue& out, const Input& input)
{
    if (bool* on = std::get_if<bool>(&out))
        return accept(info, *on, input);
    if (input.text == "none") {
        out = std::monostate{};
        return {};
    }
    double value = 0;
    std::optional<Expectation> fault = accept(info, value, input);
    if (!fault)
        out = value;
    return fault;
}

template <class Enum>
requires std::is_enum_v<Enum> std::optional<Expectation> accept(const FieldInfo&, Enum& out, const Input& input)
{
    const auto names = enumNames(out);
    const auto found = std::find(names.begin(), names.end(), input.text);
    if (found == names.end())
        return oneOf(names);
    out = static_cast<Enum>(found - names.begin());
    return {};
}

/// Of texts only the unit of money has a path.
std::optional<Expectation> accept(const FieldInfo& info, std::string& out, const Input& input)
{
    if (info.key != "currency")
        return ProblemCode::NoTextPath;
    if (input.text.empty() || !fitsAsCurrency(input.text))
        return Expectation(ProblemCode::Text, {static_cast<double>(longestCurrency)});
    out = input.text;
    return {};
}

template <class Text> std::optional<Expectation> accept(const FieldInfo&, Text&, const Input&)
{
    return ProblemCode::NoTextPath;
}

Problems set(ScenarioDraft& draft, std::string_view path, const Input& input, const Finding& inputShown)
{
    const auto problemOf = [&](std::string_view at, const FieldInfo& info, auto& value) -> std::optional<Problem> {
        if (std::optional<Expectation> fault = accept(info, value, input))
            return Problem{ProblemPlace::ofPath(at), inputShown, std::move(*fault)};
        return {};
    };
    const auto tryIt = [&](std::string_view at, const FieldInfo& info, const auto& value) {
        auto copy = value; // so that a failure at the last of many leaves the draft as it was
        return problemOf(at, info, copy);
    };
    if (auto problem = Walker(path, tryIt).walk(std::as_const(draft)))
        return {std::move(*problem)};
    Walker(path, problemOf).walk(draft);
    return {};
}

/// Takes every row out of a list of the scenario; false where there is no such list.
bool clearList(ScenarioDraft& draft, std::string_view path)
{
    bool cleared = false;
    describe(draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*member) {
        if constexpr (List<Member>)
            if (info.key == path) {
                (draft.*member).clear();
                cleared = true;
            }
    });
    return cleared;
}

} // namespace

Problems setNumber(ScenarioDraft& draft, std::string_view path, double value)
{
    return set(draft, path, {{}, value}, shown(value));
}

Problems setValue(ScenarioDraft& draft, std::string_view path, std::string_view text)
{
    if (text == "[]" && clearList(draft, path))
        return {};
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool number = error == std::errc{} && stop == end;
    return set(draft, path, {text, number ? std::optional(value) : std::nullopt},
        number ? Finding(Found::Value, {std::string(text)}) : shown(text));
}

namespace {

template <class T> Result<double> numberIn(std::string_view path, const T& value)
{
    if constexpr (std::is_same_v<T, std::optional<double>> || std::is_same_v<T, std::optional<int>>) {
        if (!value)
            return Problem{ProblemPlace::ofPath(path), {}, ProblemCode::NumberGiven};
        return static_cast<double>(*value);
    } else if constexpr (std::is_same_v<T, TermValue>) {
        if (std::holds_alternative<std::monostate>(value))
            return Problem{ProblemPlace::ofPath(path), {}, ProblemCode::NumberGiven};
        const bool* on = std::get_if<bool>(&value);
        return on ? static_cast<double>(*on) : std::get<double>(value);
    } else if constexpr (Numeric<T> || std::is_same_v<T, bool>) {
        return static_cast<double>(value);
    } else {
        return Problem{ProblemPlace::ofPath(path), Found::NoNumber, ProblemCode::NumberPath};
    }
}

} // namespace

Result<double> number(const ScenarioDraft& draft, std::string_view path)
{
    std::optional<Result<double>> first;
    const auto visit = [&](std::string_view at, const FieldInfo&, const auto& value) -> std::optional<Problem> {
        if (!first)
            first = numberIn(at, value);
        return {};
    };
    if (auto problem = Walker(path, visit).walk(draft))
        return std::move(*problem);
    return std::move(*first);
}

namespace {

/// How an element is best selected: by its id, where that leads to it.
template <class T> std::string selectorOf(const std::vector<T>& list, std::size_t i)
{
    const std::string_view id = idOf(list[i]);
    const bool usable = !id.empty() && id != "*" && id.find(']') == std::string_view::npos;
    return usable && rowIn(list, id) == i ? std::string(id) : std::to_string(i);
}

template <Described T> void collect(const T& object, const std::string& prefix, std::vector<NumberPath>& paths)
{
    describe(object, [&]<class Member>(const FieldInfo& info, Member T::*member) {
        const std::string path = prefix + std::string(info.key);
        const Member& value = object.*member;
        if constexpr (List<Member>) {
            for (std::size_t i = 0; i < value.size(); ++i)
                collect(value[i], path + '[' + selectorOf(value, i) + "].", paths);
        } else if constexpr (Described<Member>) {
            collect(value, path + '.', paths);
        } else if constexpr (Book<Member>) {
            for (const auto& amount : value)
                paths.push_back({path + '.' + keyOf(amount), info});
        } else if constexpr (Numeric<Member>) {
            if (numberIn(path, value))
                paths.push_back({path, info});
        } else if constexpr (std::is_same_v<Member, TermValue>) {
            if (std::holds_alternative<double>(value))
                paths.push_back({path, fieldHere(info, object, value)});
        }
    });
}

} // namespace

std::vector<NumberPath> numberPaths(const ScenarioDraft& draft)
{
    std::vector<NumberPath> paths;
    collect(draft, {}, paths);
    return paths;
}

} // namespace waterhammer
