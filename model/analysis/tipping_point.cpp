// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tipping_point.h"

#include "model/scenario/parameter_path.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

bool passes(const Summary& run, double level) { return run.amplification && *run.amplification > level; }

bool passes(const SweepPoint& point, double level) { return point.summary && passes(*point.summary, level); }

/// The draft with this value of the axis; nothing where it makes no scenario.
ScenarioPtr scenarioAt(const ScenarioDraft& draft, const SweepAxis& axis, double value)
{
    ScenarioDraft varied = draft;
    if (axis.vary)
        axis.vary(varied, value);
    else if (!setNumber(varied, axis.path, value).empty())
        return {};
    auto scenario = validate(varied);
    return scenario ? *scenario : nullptr;
}

void notePassage(LevelScan& scan, const SweepPoint& before, const SweepPoint& here, double level)
{
    const bool over = passes(here, level);
    if (over != passes(before, level))
        scan.passages.push_back(over ? Passage{before.at[0], here.at[0]} : Passage{here.at[0], before.at[0]});
}

} // namespace

Result<std::optional<LevelScan>> scanLevel(
    const ScenarioDraft& draft, const SweepAxis& axis, double amplification, int threads, std::stop_token stop)
{
    const auto points = sweep(draft, {axis}, {.threads = threads}, stop);
    if (!points)
        return points.problems;
    if (stop.stop_requested())
        return std::optional<LevelScan>{};
    if (std::ranges::none_of(*points, [](const auto& p) { return p.summary.has_value(); }))
        return points->front().problems;

    LevelScan scan{.overAtStart = passes(points->front(), amplification),
        .passages = {},
        .points = static_cast<int>(points->size()),
        .invalid = 0,
        .firstProblems = {}};
    for (std::size_t i = 0; i < points->size(); ++i) {
        const SweepPoint& point = (*points)[i];
        if (!point.summary && scan.invalid++ == 0)
            scan.firstProblems = point.problems;
        if (i > 0)
            notePassage(scan, (*points)[i - 1], point, amplification);
    }
    return std::optional(std::move(scan));
}

std::optional<Passage> narrow(const ScenarioDraft& draft, const SweepAxis& axis, Passage passage, double amplification,
    double width, std::stop_token stop)
{
    Engine engine;
    while (std::abs(passage.over - passage.calm) > width) {
        const double middle = passage.calm + (passage.over - passage.calm) / 2;
        if (middle == passage.calm || middle == passage.over)
            break;
        bool over = false;
        if (const ScenarioPtr scenario = scenarioAt(draft, axis, middle)) {
            const Summary& run = engine.run(scenario, {}, stop);
            if (run.stopped)
                return {};
            over = passes(run, amplification);
        }
        (over ? passage.over : passage.calm) = middle;
    }
    return passage;
}

Result<std::optional<TippingPoint>> tippingPoint(const ScenarioDraft& draft, const std::string& path, double from,
    double to, double amplification, int threads, std::stop_token stop)
{
    const SweepAxis axis{path, from, to, from == to ? 1 : tippingScanPoints};
    const auto scan = scanLevel(draft, axis, amplification, threads, stop);
    if (!scan)
        return scan.problems;
    if (!*scan)
        return std::optional<TippingPoint>{};

    TippingPoint tip{.amplification = amplification,
        .value = {},
        .below = from,
        .above = to,
        .points = (*scan)->points,
        .invalid = (*scan)->invalid,
        .firstProblems = (*scan)->firstProblems};
    const bool mostlyInvalid = 2 * tip.invalid > tip.points;
    if (mostlyInvalid || (!(*scan)->overAtStart && (*scan)->passages.empty()))
        return std::optional(tip);
    const Passage first = (*scan)->overAtStart ? Passage{from, from} : (*scan)->passages.front();
    const auto passage = narrow(draft, axis, first, amplification, 1e-12 * std::abs(to - from), stop);
    if (!passage)
        return std::optional<TippingPoint>{};
    tip.below = passage->calm;
    tip.value = tip.above = passage->over;
    return std::optional(tip);
}

} // namespace waterhammer
