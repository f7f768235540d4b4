// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/attribution.h"

#include "model/analysis/balance_sheet.h"

#include <bit>
#include <iterator>
#include <utility>

namespace waterhammer {

namespace {

/// The loss of a run with these switches, bn; nothing if it was stopped.
using LossOf = std::function<std::optional<double>(const Channels&)>;

/// Splits whatever `lossOf` tells of each run.
std::optional<Attribution> split(const Channels& given, const LossOf& lossOf, const AttributionProgress& progress)
{
    const auto players = amplifyingOn(given);
    const int subsets = 1 << players.size();
    const int runs = subsets + static_cast<int>(amplifyingChannels.size() - players.size());
    int done = 0;
    const auto next = [&](const Channels& channels) {
        const auto loss = lossOf(channels);
        if (loss && progress)
            progress(++done, runs);
        return loss;
    };

    std::vector<double> losses;
    for (int subset = 0; subset < subsets; ++subset) {
        const auto loss = next(withChannels(given, players, static_cast<unsigned>(subset)));
        if (!loss)
            return {};
        losses.push_back(*loss);
    }
    Attribution result{losses.front(), losses.back(), {}, {}};
    const auto values = shapleyValues(losses);
    for (std::size_t c = 0; c < players.size(); ++c)
        result.parts[players[c]] = values[c];
    for (const auto channel : amplifyingChannels) {
        Channels with = given;
        if (std::exchange(with.*infoOf(channel).on, true))
            continue;
        const auto loss = next(with);
        if (!loss)
            return {};
        result.switchedOn[channel] = *loss - result.all;
    }
    return result;
}

/// A dealer's loss at the close of every round, bn, from frames as they come.
class DealerLosses {
public:
    DealerLosses(const Scenario& scenario, std::size_t dealer)
        : m_scenario(scenario)
        , m_dealer(dealer)
    {
    }

    void note(const Frame& frame)
    {
        if (frame.round == 0)
            m_putIn = frame.equity[m_dealer];
        m_putIn += m_toPayIn;
        m_toPayIn = capitalPaidIn(m_scenario, frame, m_dealer);
        m_losses.push_back(m_putIn - std::max(0.0, frame.equity[m_dealer]));
    }
    [[nodiscard]] double at(int round) const { return m_losses.at(static_cast<std::size_t>(round)); }

private:
    const Scenario& m_scenario;
    std::size_t m_dealer;
    double m_putIn = 0;           // bn: equity at the start and capital since
    double m_toPayIn = 0;         // bn: by the next round's events
    std::vector<double> m_losses; // [rounds + 1]
};

} // namespace

std::vector<Channel> amplifyingOn(const Channels& channels)
{
    std::vector<Channel> on;
    std::ranges::copy_if(amplifyingChannels, std::back_inserter(on), [&](Channel c) { return channels.*infoOf(c).on; });
    return on;
}

Channels withChannels(Channels base, std::span<const Channel> players, unsigned subset)
{
    for (std::size_t c = 0; c < players.size(); ++c)
        base.*infoOf(players[c]).on = (subset >> c & 1) != 0;
    return base;
}

std::vector<double> shapleyValues(std::span<const double> worth)
{
    const auto players = static_cast<unsigned>(std::countr_zero(worth.size()));
    std::vector<double> factorial(players + 1, 1.0);
    for (unsigned n = 1; n <= players; ++n)
        factorial[n] = factorial[n - 1] * n;
    // A player joins a coalition of k others with the weight k! (n − 1 − k)! / n!.
    std::vector<double> value(players);
    for (unsigned c = 0; c < players; ++c)
        for (unsigned others = 0; others < worth.size(); ++others)
            if (!(others >> c & 1)) {
                const auto k = static_cast<unsigned>(std::popcount(others));
                const double weight = factorial[k] * factorial[players - 1 - k] / factorial[players];
                value[c] += weight * (worth[others | 1u << c] - worth[others]);
            }
    return value;
}

std::optional<Attribution> attribute(
    const ScenarioPtr& scenario, std::stop_token stop, const AttributionProgress& progress)
{
    Engine engine;
    const auto peakLoss = [&](const Channels& channels) -> std::optional<double> {
        const Summary& run = engine.run(scenario, {.channels = channels}, stop);
        if (run.stopped)
            return {};
        return run.peakLoss;
    };
    return split(scenario->market.channels, peakLoss, progress);
}

std::optional<Attribution> attributeOfDealer(
    const ScenarioPtr& scenario, std::size_t dealer, std::stop_token stop, const AttributionProgress& progress)
{
    Engine engine;
    const auto lossAtPeak = [&](const Channels& channels) -> std::optional<double> {
        DealerLosses losses(*scenario, dealer);
        const Summary& run =
            engine.run(scenario, {.channels = channels}, stop, [&](const FramePtr& frame) { losses.note(*frame); });
        if (run.stopped)
            return {};
        return losses.at(run.peakLossRound);
    };
    return split(scenario->market.channels, lossAtPeak, progress);
}

double dealerLoss(const Trajectory& run, std::size_t dealer, int round)
{
    DealerLosses losses(*run.scenario, dealer);
    for (const FramePtr& frame : run.frames)
        losses.note(*frame);
    return losses.at(round);
}

} // namespace waterhammer
