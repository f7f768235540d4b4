// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/observed.h"

#include "model/files/kept_values.h"
#include "model/files/names_in.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

constexpr std::string_view observedKey = "observed";

/// Tells what does not read; may do nothing.
using Complain = std::function<void(const Place&, Index, ProblemCode)>;

/// [day, value]
std::optional<std::pair<int, double>> pairAt(const JsonTape& tape, Index at, const Place& place, const Complain& fault)
{
    if (tape.type(at) != Type::Array) {
        fault(place, at, ProblemCode::AnyNumber);
        return {};
    }
    std::vector<Index> parts;
    for (auto i = tape.first(at); i < tape.next(at); i = tape.next(i))
        parts.push_back(i);
    const auto number = [&](std::size_t k) {
        return k < parts.size() && tape.type(parts[k]) == Type::Number ? std::optional(tape.number(parts[k]))
                                                                       : std::nullopt;
    };
    const auto day = number(0), value = number(1);
    constexpr double latest = 100000;
    if (!day || *day != std::trunc(*day) || *day < 0 || *day > latest)
        fault(place.element(0), parts.empty() ? at : parts[0], ProblemCode::AnyWhole);
    else if (!value || parts.size() != 2)
        fault(place.element(1), parts.size() < 2 ? at : parts[1], ProblemCode::AnyNumber);
    else
        return std::pair(static_cast<int>(*day), *value);
    return {};
}

/// "price.ust"; nothing where it names no figure of an asset.
std::optional<std::pair<std::string, std::string>> figureIn(std::string_view path)
{
    const std::size_t dot = path.find('.');
    if (dot == path.npos || dot == 0 || dot + 1 == path.size() || path.find_first_of("[]@") != path.npos)
        return {};
    return std::pair(std::string(path.substr(0, dot)), std::string(path.substr(dot + 1)));
}

std::optional<Observed> readAt(const JsonTape& tape, Index at, const Place& place, const Complain& fault)
{
    if (tape.type(at) != Type::Object) {
        fault(place, at, ProblemCode::Object);
        return {};
    }
    const auto figure = figureIn(textMember(tape, at, "path"));
    const auto list = memberOf(tape, at, "values");
    if (!figure)
        fault(place.field("path"), memberOf(tape, at, "path").value_or(at), ProblemCode::Text);
    if (!list || tape.type(*list) != Type::Array)
        fault(place.field("values"), list.value_or(at), ProblemCode::Objects);
    if (!figure || !list || tape.type(*list) != Type::Array)
        return {};
    Observed one{figure->first, figure->second, textMember(tape, at, "source"), {}};
    const Place values = place.field("values");
    std::size_t row = 0;
    for (auto i = tape.first(*list); i < tape.next(*list); i = tape.next(i))
        if (const auto value = pairAt(tape, i, values.element(row++), fault))
            one.values.push_back(*value);
    std::ranges::stable_sort(one.values, {}, &std::pair<int, double>::first);
    return one;
}

std::vector<Observed> readAll(const ScenarioDraft& file, std::string_view language, const Complain& fault)
{
    std::vector<Observed> all;
    const auto tape = keptValue(file, observedKey);
    if (!tape)
        return all;
    const Place root, place = root.field(observedKey);
    if (tape->type(0) != Type::Array)
        fault(place, 0, ProblemCode::Objects);
    else {
        std::size_t row = 0;
        for (auto i = tape->first(0); i < tape->next(0); i = tape->next(i), ++row) {
            auto one = readAt(*tape, i, place.element(row), fault);
            if (!one || one->values.empty())
                continue;
            one->source = textIn(file, language, "observed[" + std::to_string(row) + "].source", one->source);
            all.push_back(std::move(*one));
        }
    }
    return all;
}

} // namespace

std::vector<Observed> observedOf(const ScenarioDraft& file, std::string_view language)
{
    return readAll(file, language, [](const Place&, Index, ProblemCode) {});
}

Problems observedProblems(const ScenarioDraft& file)
{
    ProblemList problems;
    const auto tape = keptValue(file, observedKey);
    (void)readAll(file, {}, [&](const Place& place, Index at, ProblemCode code) {
        problems.add(
            place, [&] { return tape->shown(at); }, code);
    });
    return problems.empty() ? Problems{} : problems.take();
}

} // namespace waterhammer
