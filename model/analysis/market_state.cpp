// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/market_state.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace waterhammer {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double unit(double x) { return std::clamp(x, 0.0, 1.0); }
double sum(const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); }

double directLossUpTo(const Trajectory& t, std::size_t round)
{
    double total = 0;
    for (std::size_t n = 1; n <= round; ++n)
        total += t.frames[n]->open->directLoss;
    return total;
}

/// Whether dealers with half of the total assets have failed or hold no marketable asset any more.
bool burntOut(const Trajectory& t, const Frame& frame)
{
    const auto& s = *t.scenario;
    double gone = 0;
    for (std::size_t i = 0; i < s.dealerCount(); ++i) {
        const auto first = static_cast<std::ptrdiff_t>(s.positions.row[i]);
        const auto last = static_cast<std::ptrdiff_t>(s.positions.row[i + 1]);
        const auto held = [](double units) { return units > 0; };
        const auto holds = [&](const std::vector<double>& units) {
            return std::any_of(units.begin() + first, units.begin() + last, held);
        };
        const bool soldOut = holds(t.frames[0]->units) && !holds(frame.units);
        gone += frame.failed[i] || soldOut ? s.dealers.totalAssets[i] : 0;
    }
    const double all = sum(s.dealers.totalAssets);
    return all > 0 && gone >= all / 2;
}

FeedbackZone zoneOf(double gain)
{
    return gain > 1 ? FeedbackZone::RunsAway : gain > 0 ? FeedbackZone::Amplifies : FeedbackZone::LeansAgainst;
}

} // namespace

MarketState marketState(const Trajectory& t, std::size_t round)
{
    const Frame& frame = *t.frames[round];
    const auto& start = *t.frames[0];
    MarketState state;
    const double direct = directLossUpTo(t, round);
    state.priceShocks.figure = direct > 1e-9 ? shareholdersLoss(t, round) / direct : 0;
    state.priceShocks.stress = unit((state.priceShocks.figure - 1) / 3);

    if (frame.open) {
        const double forced = forcedOnDealers(frame.open->cause);
        const double absorbed = sum(frame.open->absorbed);
        state.dealers.figure = absorbed - forced;
        if (absorbed + forced > 1e-9)
            state.dealers.stress = (1 - (absorbed - forced) / (absorbed + forced)) / 2;
    }
    const double depthAtStart = sum(start.depth);
    state.liquidity.figure = sum(frame.depth) / depthAtStart;
    state.liquidity.stress = unit(1 - state.liquidity.figure);
    for (std::size_t a = 0; a < frame.halfSpread.size(); ++a)
        if (start.halfSpread[a] > 0)
            state.spreadMultiple = std::max(state.spreadMultiple, frame.halfSpread[a] / start.halfSpread[a]);

    state.loopGain = frame.loopGain;
    state.realisedGain = frame.realisedGain;
    state.feedback.figure = frame.loopGain.value_or(0);
    state.feedback.stress = unit((state.feedback.figure + 0.5) / 2);
    state.information.figure = sum(frame.quotingShare) / static_cast<double>(frame.quotingShare.size());
    state.information.stress = unit(1 - state.information.figure);
    state.uncertainty = *std::ranges::max_element(frame.uncertainty);
    state.zone = burntOut(t, frame)
        ? FeedbackZone::BurntOut
        : zoneOf(std::max(frame.loopGain.value_or(-infinity), frame.realisedGain.value_or(-infinity)));
    return state;
}

} // namespace waterhammer
