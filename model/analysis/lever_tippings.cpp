// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lever_tippings.h"

#include "model/analysis/tipping_point.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr int scanPoints = 33;
constexpr double finest = 2e-4; ///< of the track: finer than a pixel of it

/// Whether prices or capital are struck from outside at all: amplification is measured against that loss.
bool hasDirectLoss(const ScenarioDraft& draft)
{
    return std::ranges::any_of(draft.events,
        [](const Event& event) { return event.kind == EventKind::Price || event.kind == EventKind::CapitalLoss; });
}

std::optional<LeverTipping> tippingOf(
    const ScenarioDraft& draft, const SweepAxis& axis, double standsAt, const std::stop_token& stop)
{
    const auto scan = scanLevel(draft, axis, tippingAmplification, 1, stop);
    if (!scan)
        return LeverTipping{};
    if (!*scan)
        return {};
    const auto& passages = (*scan)->passages;
    if (passages.empty())
        return LeverTipping{.kind = (*scan)->overAtStart ? LeverTipping::Kind::Everywhere : LeverTipping::Kind::None};

    const auto distance = [&](const Passage& p) { return std::abs(p.over - standsAt); };
    const auto nearest = std::ranges::min_element(passages, {}, distance);
    const double range = std::abs(axis.to - axis.from);
    const auto passage = narrow(draft, axis, *nearest, tippingAmplification, finest * range, stop);
    if (!passage)
        return {};
    // The danger lies on the side of `over`, up to the next passage there or to the end of the track.
    const bool onwards = (passage->over > passage->calm) == (axis.to > axis.from);
    double end = onwards ? axis.to : axis.from;
    if (onwards && nearest + 1 != passages.end())
        end = (nearest + 1)->over;
    else if (!onwards && nearest != passages.begin())
        end = (nearest - 1)->over;
    return LeverTipping{LeverTipping::Kind::Tips, passage->over, end};
}

} // namespace

std::optional<LeverTippings> leverTippings(
    const ScenarioDraft& draft, const ScenarioDraft& reference, std::stop_token stop)
{
    if (!problemsOf(draft).empty())
        return {};
    const bool measured = hasDirectLoss(draft);
    LeverTippings tippings;
    for (std::size_t i = 0; i < allLevers.size(); ++i) {
        const Lever lever = allLevers[i];
        const LeverState state = leverState(lever, draft, reference);
        if (!state.usable)
            continue;
        if (!measured) {
            tippings[i] = LeverTipping{.kind = LeverTipping::Kind::Unmeasured};
            continue;
        }
        const SweepAxis axis{.path = {},
            .from = state.from,
            .to = state.to,
            .points = scanPoints,
            .vary = [&](ScenarioDraft& varied, double value) { applyLever(lever, varied, reference, value); }};
        const auto tipping = tippingOf(draft, axis, state.value, stop);
        if (!tipping)
            return {};
        tippings[i] = tipping;
    }
    return tippings;
}

} // namespace waterhammer
