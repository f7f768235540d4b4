// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tipping_point.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

bool passes(const SweepPoint& point, const Level& level) { return point.summary && passes(*point.summary, level); }

/// The measure of the walk, and the level of it.
Level levelOf(const SeverityAsked& asked, const std::vector<SweepPoint>& points)
{
    const bool direct =
        std::ranges::any_of(points, [](const auto& p) { return p.summary && p.summary->amplification.has_value(); });
    const Measure measure = asked.measure.value_or(severityMeasure(direct));
    return {measure, asked.level.value_or(infoOf(measure).level)};
}

void notePassage(LevelScan& scan, const SweepPoint& before, const SweepPoint& here)
{
    const bool over = passes(here, scan.level);
    if (over != passes(before, scan.level))
        scan.passages.push_back(over ? Passage{before.at[0], here.at[0]} : Passage{here.at[0], before.at[0]});
}

/// Bisects all passages and lists them; the bracket is that of the first. False if stopped.
bool findCrossings(
    const ScenarioDraft& draft, const SweepAxis& axis, const LevelScan& scan, TippingPoint& tip, std::stop_token stop)
{
    bool over = scan.overAtStart;
    if (over) {
        tip.below = tip.above = axis.from;
        tip.crossings.push_back(axis.from);
    }
    for (const Passage& wide : scan.passages) {
        const auto passage = narrow(draft, axis, wide, scan.level, finestTipping * std::abs(axis.to - axis.from), stop);
        if (!passage)
            return false;
        over = !over;
        if (tip.crossings.empty()) {
            tip.below = passage->calm;
            tip.above = passage->over;
        }
        tip.crossings.push_back(over ? passage->over : passage->calm);
    }
    if (!tip.crossings.empty())
        tip.value = tip.crossings.front();
    return true;
}

} // namespace

ScenarioPtr scenarioAt(const ScenarioDraft& draft, const SweepAxis& axis, double value)
{
    ScenarioDraft varied = draft;
    if (!setOn(varied, axis, value).empty())
        return {};
    auto scenario = validate(varied);
    return scenario ? *scenario : nullptr;
}

Result<LevelScan> scanOf(const std::vector<SweepPoint>& points, const SeverityAsked& asked)
{
    if (std::ranges::none_of(points, [](const auto& p) { return p.summary.has_value(); }))
        return points.front().problems;

    LevelScan scan;
    scan.level = levelOf(asked, points);
    scan.overAtStart = passes(points.front(), scan.level);
    scan.points = static_cast<int>(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const SweepPoint& point = points[i];
        if (!point.summary && scan.invalid++ == 0)
            scan.firstProblems = point.problems;
        if (i > 0)
            notePassage(scan, points[i - 1], point);
    }
    return scan;
}

Result<std::optional<LevelScan>> scanLevel(
    const ScenarioDraft& draft, const SweepAxis& axis, const SeverityAsked& asked, int threads, std::stop_token stop)
{
    const auto points = sweep(draft, {axis}, {.threads = threads}, stop);
    if (!points)
        return points.problems;
    if (stop.stop_requested())
        return std::optional<LevelScan>{};
    auto scan = scanOf(*points, asked);
    if (!scan)
        return scan.problems;
    return std::optional(std::move(*scan));
}

std::optional<Passage> narrow(const ScenarioDraft& draft, const SweepAxis& axis, Passage passage, const Level& level,
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
            over = passes(run, level);
        }
        (over ? passage.over : passage.calm) = middle;
    }
    return passage;
}

Result<std::optional<TippingPoint>> tippingPoint(
    const ScenarioDraft& draft, SweepAxis axis, const SeverityAsked& asked, int threads, std::stop_token stop)
{
    axis.points = axis.from == axis.to ? 1 : tippingScanPoints;
    auto scan = scanLevel(draft, axis, asked, threads, stop);
    if (!scan)
        return scan.problems;
    if (!*scan)
        return std::optional<TippingPoint>{};

    TippingPoint tip{.level = (*scan)->level,
        .value = {},
        .below = axis.from,
        .above = axis.to,
        .crossings = {},
        .points = (*scan)->points,
        .invalid = (*scan)->invalid,
        .firstProblems = std::move((*scan)->firstProblems)};
    if (!(*scan)->mostlyInvalid() && !findCrossings(draft, axis, **scan, tip, stop))
        return std::optional<TippingPoint>{};
    return std::optional(std::move(tip));
}

} // namespace waterhammer
