// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/term_changes.h"

#include "model/scenario/parameter_path.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/scenario_fields.h"

#include <algorithm>
#include <array>

namespace waterhammer {

namespace {

constexpr std::string_view marketPrefix = "market.", channelsPrefix = "market.channels.";
constexpr std::array<std::string_view, 5> fixedInMarket{
    "horizon", "valueCapital", "liquidationRule", "fundLiquidationRule", "impactBasis"};
constexpr std::array<std::string_view, 3> settableOfAssets{"haircut", "slrWeight", "liquidityRank"};

/// What follows the brackets of `list[…].`; nothing if the path is not of this list.
std::optional<std::string_view> inElement(std::string_view path, std::string_view list)
{
    const std::size_t close = path.find("].");
    if (!path.starts_with(list) || path.size() <= list.size() || path[list.size()] != '['
        || close == std::string_view::npos)
        return {};
    return path.substr(close + 2);
}

/// The description of a field of an object, by its key.
template <class T> FieldInfo fieldOf(const T& sample, std::string_view key)
{
    FieldInfo found{key};
    describe(sample, [&](const FieldInfo& field, auto) {
        if (field.key == key)
            found = field;
    });
    return found;
}

/// Gathers the paths that may be set.
class TermPaths {
public:
    std::vector<std::string> all(const ScenarioDraft& draft)
    {
        fields(Market(), std::string(marketPrefix));
        fields(Channels(), std::string(channelsPrefix));
        elements("dealers", draft.dealers, Constraints(), "constraints.");
        elements("assets", draft.assets, Asset(), "");
        return std::move(m_paths);
    }

private:
    template <class T> void fields(const T& sample, const std::string& prefix)
    {
        describe(sample, [&](const FieldInfo& field, auto) {
            if (const std::string path = prefix + std::string(field.key); maySet(path) && field.key != "channels")
                m_paths.push_back(path);
        });
    }
    template <class List, class T>
    void elements(const std::string& list, const List& each, const T& sample, const std::string& inside)
    {
        if (each.size() > 1)
            fields(sample, list + "[*]." + inside);
        for (const auto& element : each)
            fields(sample, list + '[' + element.id + "]." + inside);
    }

    std::vector<std::string> m_paths;
};

} // namespace

Finding shown(const TermValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return shown(*number);
    const auto* on = std::get_if<bool>(&value);
    return on ? shownTruth(*on) : Finding(Found::Value, {std::string("null")});
}

std::optional<std::string_view> constraintField(std::string_view field)
{
    constexpr std::string_view constraints = "constraints.";
    return field.starts_with(constraints) ? std::optional(field.substr(constraints.size())) : std::nullopt;
}

bool isSwitch(std::string_view path) { return path.starts_with(channelsPrefix) || path == "market.repayOnSettlement"; }

std::vector<std::string> termPaths(const ScenarioDraft& draft) { return TermPaths().all(draft); }

FieldInfo termField(std::string_view path)
{
    if (const auto rest = inElement(path, "dealers")) {
        const auto constraint = constraintField(*rest);
        return constraint ? fieldOf(Constraints(), *constraint) : FieldInfo{*rest};
    }
    if (const auto rest = inElement(path, "assets"))
        return fieldOf(Asset(), *rest);
    if (path.starts_with(channelsPrefix))
        return fieldOf(Channels(), path.substr(channelsPrefix.size()));
    return path.starts_with(marketPrefix) ? fieldOf(Market(), path.substr(marketPrefix.size())) : FieldInfo{path};
}

FieldInfo termValueField(const FieldInfo& value, std::string_view path)
{
    FieldInfo field = termField(path);
    field.key = value.key;
    field.need = value.need;
    return field;
}

bool maySet(std::string_view path)
{
    if (path.starts_with(channelsPrefix))
        return true;
    if (path.starts_with(marketPrefix))
        return std::ranges::find(fixedInMarket, path.substr(marketPrefix.size())) == fixedInMarket.end();
    if (const auto rest = inElement(path, "dealers"))
        return constraintField(*rest).has_value();
    const auto rest = inElement(path, "assets");
    return rest && std::ranges::find(settableOfAssets, *rest) != settableOfAssets.end();
}

std::optional<Problem> applySet(ScenarioDraft& draft, const Event& event)
{
    const auto* number = std::get_if<double>(&event.value);
    const auto* on = std::get_if<bool>(&event.value);
    if (!maySet(event.path))
        return Problem{ProblemPlace::ofPath(event.path), {}, ProblemCode::SettablePath};
    if (isSwitch(event.path) != (on != nullptr))
        return Problem{ProblemPlace::ofPath(event.path), shown(event.value),
            on ? ProblemCode::AnyNumber : ProblemCode::TrueOrFalse};
    const Problems problems = number ? setNumber(draft, event.path, *number)
                                     : setValue(draft, event.path, on ? (*on ? "true" : "false") : "none");
    if (problems.empty())
        return {};
    Problem problem = problems.front();
    if (!number && !on && problem.found == shown("none"))
        problem.found = shown(event.value);
    return problem;
}

} // namespace waterhammer
