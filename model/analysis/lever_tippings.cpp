// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lever_tippings.h"

#include "model/analysis/tipping_point.h"
#include "model/editing/branch_edits.h"
#include "model/editing/shock_lever.h"

#include <cmath>

namespace waterhammer {

namespace {

constexpr double fine = 2e-4; ///< of the track: finer than a pixel of it

/// Nothing if stopped.
std::optional<LeverTipping> tippingOf(
    const ScenarioDraft& draft, const SweepAxis& axis, const LevelScan& scan, const std::stop_token& stop)
{
    LeverTipping tipping{.level = scan.level};
    if (scan.mostlyInvalid() || (scan.passages.empty() && !scan.overAtStart))
        return tipping;
    tipping.kind = scan.passages.empty() ? LeverTipping::Kind::Everywhere : LeverTipping::Kind::Tips;
    bool over = scan.overAtStart;
    if (over)
        tipping.past.push_back({axis.from, axis.to});
    for (const Passage& wide : scan.passages) {
        const double width = (tipping.past.empty() ? finestTipping : fine) * std::abs(axis.to - axis.from);
        const auto passage = narrow(draft, axis, wide, scan.level, width, stop);
        if (!passage)
            return {};
        over = !over;
        if (over)
            tipping.past.push_back({passage->over, axis.to});
        else
            tipping.past.back().to = passage->over;
    }
    tipping.at = tipping.past.front().from;
    return tipping;
}

} // namespace

std::optional<LeverSurvey> surveyLevers(const ScenarioDraft& draft, const ScenarioDraft& reference,
    const SeverityAsked& asked, int threads, std::stop_token stop)
{
    if (!problemsOf(draft).empty())
        return {};
    const ScenarioDraft shown = termsShown(draft);
    LeverSurvey survey;
    for (const Lever lever : allLevers) {
        const auto place = static_cast<std::size_t>(lever);
        const LeverState state = leverState(lever, shown, reference);
        if (!state.usable || isOfThePast(lever, shown))
            continue;
        const SweepAxis track = trackOf(lever, state, reference);
        const auto points = sweep(draft, {track}, {.threads = threads}, stop);
        if (stop.stop_requested())
            return {};
        const auto scan = points ? scanOf(*points, asked) : Result<LevelScan>(points.problems);
        survey.tippings[place] = scan ? tippingOf(draft, track, *scan, stop) : LeverTipping{};
        if (!survey.tippings[place])
            return {};
        if (points)
            survey.curves[place] = curveOf(state, *points);
    }
    return survey;
}

} // namespace waterhammer
