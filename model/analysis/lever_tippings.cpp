// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lever_tippings.h"

#include "model/analysis/tipping_point.h"

#include <cmath>

namespace waterhammer {

namespace {

constexpr int scanPoints = 33;
constexpr double finest = 2e-4; ///< of the track: finer than a pixel of it

/// Whether a lever's calm end is the last of its range, not the first.
bool calmAtTheEnd(Lever lever)
{
    switch (lever) {
    case Lever::VarLimit:
    case Lever::MarketDepth:
    case Lever::Purse: return true;
    case Lever::Shock:
    case Lever::SlrMinimum:
    case Lever::Haircuts:
    case Lever::ReactionSpeed:
    case Lever::Anticipation:
    case Lever::Suspicion:
    case Lever::Pull: break;
    }
    return false;
}

/// Nothing if stopped.
std::optional<LeverTipping> tippingOf(const ScenarioDraft& draft, const SweepAxis& axis, const std::stop_token& stop)
{
    const auto scan = scanLevel(draft, axis, {}, 1, stop);
    if (!scan)
        return LeverTipping{};
    if (!*scan)
        return {};
    const auto& passages = (*scan)->passages;
    const bool over = (*scan)->overAtStart;
    if ((*scan)->mostlyInvalid() || (passages.empty() && !over))
        return LeverTipping{};
    if (passages.empty())
        return LeverTipping{.kind = LeverTipping::Kind::Everywhere};
    if (over)
        return LeverTipping{LeverTipping::Kind::Tips, axis.from, passages.front().over};
    const double width = finest * std::abs(axis.to - axis.from);
    const auto first = narrow(draft, axis, passages.front(), (*scan)->level, width, stop);
    if (!first)
        return {};
    return LeverTipping{LeverTipping::Kind::Tips, first->over, passages.size() > 1 ? passages[1].over : axis.to};
}

} // namespace

std::optional<LeverTippings> leverTippings(
    const ScenarioDraft& draft, const ScenarioDraft& reference, std::stop_token stop)
{
    if (!problemsOf(draft).empty())
        return {};
    LeverTippings tippings;
    for (std::size_t i = 0; i < allLevers.size(); ++i) {
        const Lever lever = allLevers[i];
        const LeverState state = leverState(lever, draft, reference);
        if (!state.usable)
            continue;
        const bool backwards = calmAtTheEnd(lever);
        const SweepAxis axis{.path = {},
            .from = backwards ? state.to : state.from,
            .to = backwards ? state.from : state.to,
            .points = scanPoints,
            .vary = [&](ScenarioDraft& varied, double value) { applyLever(lever, varied, reference, value); }};
        tippings[i] = tippingOf(draft, axis, stop);
        if (!tippings[i])
            return {};
    }
    return tippings;
}

} // namespace waterhammer
