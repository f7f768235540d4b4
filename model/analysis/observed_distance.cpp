// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/observed_distance.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// A figure of frames by its name in traces.
struct Row {
    std::string_view name;
    std::vector<double> Frame::*values;
};

constexpr Row rows[] = {
    {"price", &Frame::price},
    {"fundamental", &Frame::fundamental},
    {"mark", &Frame::mark},
    {"volatility", &Frame::volatility},
    {"haircut", &Frame::haircut},
    {"halfSpread", &Frame::halfSpread},
    {"quotingShare", &Frame::quotingShare},
    {"depth", &Frame::depth},
};

} // namespace

std::optional<double> assetFigure(const Trajectory& run, std::string_view figure, std::size_t asset, int day)
{
    const auto* row = std::ranges::find(rows, figure, &Row::name);
    if (row == std::end(rows) || run.frames.empty())
        return {};
    const int last = static_cast<int>(run.frames.size()) - 1;
    return ((*run.frames[static_cast<std::size_t>(std::clamp(day, 0, last))]).*(row->values))[asset];
}

std::optional<ObservedDistance> distanceOf(const Trajectory& run, const Observed& observed, int lastDay)
{
    const auto& ids = run.scenario->assets.id;
    const auto found = std::ranges::find(ids, observed.asset);
    if (found == ids.end())
        return {};
    ObservedDistance distance{static_cast<std::size_t>(found - ids.begin())};
    double squares = 0, most = -1;
    int days = 0;
    for (const auto& [day, value] : observed.values) {
        const auto here = assetFigure(run, observed.figure, distance.asset, day);
        if (!here)
            return {};
        if (day > lastDay)
            continue;
        const double apart = std::abs(*here - value);
        squares += apart * apart;
        ++days;
        if (apart > most) {
            most = apart;
            distance.worstDay = day;
            distance.observed = value;
            distance.run = *here;
        }
    }
    if (days == 0)
        return {};
    distance.meanSquareRoot = std::sqrt(squares / days);
    return distance;
}

} // namespace waterhammer
