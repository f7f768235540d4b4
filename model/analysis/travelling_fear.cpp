// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/travelling_fear.h"

#include "model/scenario/dated_terms.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace waterhammer {

namespace {

constexpr double worthAWord = 1.1; ///< a volatility that another market raised by less is not told

/// [assets] log returns since the marking of the round before.
std::vector<double> returns(const Frame& before, const Frame& close)
{
    std::vector<double> all(close.price.size());
    for (std::size_t a = 0; a < all.size(); ++a)
        all[a] = std::log(close.open->price[a] / (before.open ? before.open->price[a] : 1));
    return all;
}

/// |r|/σ0 of an asset that has a volatility.
double surprise(const Scenario& scenario, const std::vector<double>& moved, std::size_t a)
{
    const double resting = scenario.assets.volatility[a];
    return resting > 0 ? std::abs(moved[a]) / resting : 0;
}

/// The other asset with the largest surprise; nothing where none moved.
std::optional<std::size_t> source(const Scenario& scenario, const std::vector<double>& moved, std::size_t asset)
{
    std::optional<std::size_t> found;
    double most = 0;
    for (std::size_t b = 0; b < moved.size(); ++b)
        if (const double z = surprise(scenario, moved, b); b != asset && z > most) {
            most = z;
            found = b;
        }
    return found;
}

/// What volatility events multiply it by.
double factorOf(const Scenario& scenario, int round, std::size_t asset)
{
    double factor = 1;
    for (const auto& shock : scenario.shocks)
        if (shock.round == round && shock.kind == EventKind::Volatility && shock.asset == asset)
            factor *= shock.size;
    return factor;
}

} // namespace

std::vector<VolatilityRise> travellingFear(const Trajectory& run, std::size_t round)
{
    const Scenario& scenario = *run.scenario;
    const Frame &before = *run.frames.at(round - 1), &close = *run.frames.at(round);
    const Market& market = DatedTerms(scenario, close.round).market();
    std::vector<VolatilityRise> rises;
    if (market.learning <= 0)
        return rises;
    const auto moved = returns(before, close);
    for (std::size_t a = 0; a < moved.size(); ++a) {
        const auto from = source(scenario, moved, a);
        const double resting = scenario.assets.volatility[a];
        const double own = market.ewmaBackground * resting * resting + moved[a] * moved[a];
        const double without = factorOf(scenario, close.round, a)
            * std::sqrt(
                market.ewmaLambda * before.volatility[a] * before.volatility[a] + (1 - market.ewmaLambda) * own);
        if (from && close.volatility[a] > worthAWord * without)
            rises.push_back({static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(*from),
                std::exp(moved[*from]) - 1, without, close.volatility[a]});
    }
    std::ranges::stable_sort(rises, std::greater{}, [](const VolatilityRise& rise) { return rise.now / rise.without; });
    return rises;
}

} // namespace waterhammer
