// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/predictions.h"

#include "model/analysis/run_figures.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace waterhammer {

std::optional<double> figureNamed(const Trajectory& run, std::string_view name)
{
    const std::size_t at = name.rfind('@');
    int day = 0;
    if (at != name.npos) {
        const auto [end, fault] = std::from_chars(name.data() + at + 1, name.data() + name.size(), day);
        if (fault != std::errc() || end != name.data() + name.size() || day < 0)
            return {};
    }
    const auto figures = at == name.npos ? figuresOf(run) : figuresOf(run, day);
    const auto found = std::ranges::find(figures, name.substr(0, at), &RunFigure::name);
    return found == figures.end() ? std::nullopt : found->value;
}

std::optional<double> truthOf(const FileQuestion& question, const Trajectory& run)
{
    if (const auto* number = std::get_if<double>(&question.right))
        return *number;
    const auto* figure = std::get_if<std::string>(&question.right);
    auto value = figure ? figureNamed(run, *figure) : std::nullopt;
    if (value && question.unit == "%")
        *value *= 100;
    return value;
}

bool isRight(double truth, std::optional<std::size_t> choice, std::optional<double> number)
{
    if (choice)
        return double(*choice) == truth;
    return number && std::abs(*number - truth) <= nearlyRight * std::abs(truth);
}

} // namespace waterhammer
