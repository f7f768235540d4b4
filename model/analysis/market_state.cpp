// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/market_state.h"

#include "model/engine/equity.h"
#include "model/scenario/amounts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

double unit(double x) { return std::clamp(x, 0.0, 1.0); }
double sum(const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); }

double directLossUpTo(const Trajectory& t, std::size_t round)
{
    double total = 0;
    for (std::size_t n = 1; n <= round; ++n)
        total += t.frames[n]->open->directLoss;
    return total;
}

/// Whether dealers with half of the total assets have failed or sold all they held at the start.
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

FeedbackZone zoneOf(const std::optional<Feedback>& feedback)
{
    if (!feedback || std::abs(feedback->value) < feedbackAtRest)
        return FeedbackZone::AtRest;
    return feedback->value > 1 ? FeedbackZone::RunsAway
        : feedback->value > 0  ? FeedbackZone::Amplifies
                               : FeedbackZone::LeansAgainst;
}

/// [assets] parts of what dealers and funds held at the start; equal ones if they held nothing.
std::vector<double> sharesHeld(const Trajectory& t)
{
    const Scenario& s = *t.scenario;
    const Frame& start = *t.frames[0];
    std::vector<double> held(s.assetCount(), 0);
    for (std::size_t k = 0; k < start.units.size(); ++k)
        held[s.positions.asset[k]] += start.units[k];
    for (std::size_t k = 0; k < start.fundUnits.size(); ++k)
        held[s.fundPositions.asset[k]] += start.fundUnits[k];
    const double all = sum(held);
    for (double& x : held)
        x = all > 0 ? x / all : 1.0 / static_cast<double>(held.size());
    return held;
}

Indicator priceShocks(const Trajectory& t, std::size_t round, double direct)
{
    const double loss = shareholdersLoss(t, round);
    if (isDirectLoss(direct))
        return {loss / direct, unit((loss / direct - 1) / 3)};
    const double equity = shareholdersEquity(t.frames[0]->equity);
    return equity > 0 ? Indicator{loss / equity, unit(loss / equity / 0.15)} : Indicator{};
}

Indicator dealers(const Opening& open)
{
    const double forced = forcedOnDealers(open.cause), absorbed = sum(open.absorbed), all = absorbed + forced;
    return {absorbed - forced, all > 0 ? unit((1 - (absorbed - forced) / all) / 2) : 0};
}

/// Of depth, and beside it how wide spreads are.
void liquidity(const Frame& start, const Frame& frame, const std::vector<double>& shares, MarketState& state)
{
    double least = 0;
    for (std::size_t a = 0; a < shares.size(); ++a) {
        const double left = frame.depth[a] / start.depth[a];
        state.liquidity.figure += shares[a] * left;
        if (a == 0 || left < least) {
            least = left;
            state.worst = static_cast<std::uint32_t>(a);
        }
        if (start.halfSpread[a] > 0)
            state.spreadMultiple = std::max(state.spreadMultiple, frame.halfSpread[a] / start.halfSpread[a]);
    }
    state.liquidity.stress = unit(1 - state.liquidity.figure);
}

/// Of quotes, and beside it how far marks are below prices.
void information(const Frame& frame, const std::vector<double>& shares, MarketState& state)
{
    for (std::size_t a = 0; a < shares.size(); ++a) {
        state.information.figure += shares[a] * frame.quotingShare[a];
        state.widestMarkDown = std::max(state.widestMarkDown, 1 - frame.mark[a] / frame.price[a]);
        state.uncertainty = std::max(state.uncertainty, frame.uncertainty[a]);
    }
    state.information.stress = unit(1 - state.information.figure);
}

} // namespace

MarketState marketState(const Trajectory& t, std::size_t round)
{
    const Frame& frame = *t.frames[round];
    const auto shares = sharesHeld(t);
    MarketState state;
    state.directLoss = directLossUpTo(t, round);
    state.priceShocks = priceShocks(t, round, state.directLoss);
    if (frame.open)
        state.dealers = dealers(*frame.open);
    liquidity(*t.frames[0], frame, shares, state);
    state.ofDay = feedbackOf(t, round);
    state.feedback.figure = state.ofDay ? state.ofDay->value : 0;
    state.feedback.stress = unit((state.feedback.figure + 0.5) / 2);
    information(frame, shares, state);
    state.loopGain = frame.loopGain;
    state.realisedGain = frame.realisedGain;
    state.zone = burntOut(t, frame) ? FeedbackZone::BurntOut : zoneOf(state.ofDay);
    return state;
}

DayState stateAtPeak(const Trajectory& run)
{
    const int day = run.summary.peakLossRound;
    return {day, marketState(run, static_cast<std::size_t>(day))};
}

} // namespace waterhammer
