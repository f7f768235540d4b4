// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/headline.h"

#include "model/analysis/balance_sheet.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace waterhammer {

namespace {

/// Capital that events put into a dealer up to a round.
double putIn(const Trajectory& run, std::size_t dealer, int until)
{
    double sum = 0;
    for (std::size_t t = 0; t < static_cast<std::size_t>(until); ++t)
        sum += capitalPaidIn(*run.scenario, *run.frames[t], dealer);
    return sum;
}

} // namespace

std::optional<int> failedIn(const Trajectory& run, std::size_t dealer)
{
    const auto found = std::ranges::find_if(run.frames, [&](const FramePtr& frame) { return frame->failed[dealer]; });
    return found == run.frames.end() ? std::nullopt : std::optional((*found)->round);
}

Headline headlineOf(const Trajectory& run)
{
    const Summary& summary = run.summary;
    Headline headline{.directLoss = summary.directLoss,
        .peakLoss = summary.peakLoss,
        .peakRound = summary.peakLossRound,
        .endLoss = summary.endLoss,
        .creditorsShortfall = summary.creditorsShortfall,
        .amplification = summary.amplification,
        .lossShare = summary.lossShare.value_or(0),
        .failures = {}};
    std::vector<std::pair<int, std::uint32_t>> failed;
    for (std::uint32_t i = 0; i < run.scenario->dealerCount(); ++i)
        if (const auto round = failedIn(run, i))
            failed.emplace_back(*round, i);
    std::ranges::sort(failed);
    for (const auto& [round, dealer] : failed)
        headline.failures.push_back(dealer);
    return headline;
}

DealerHeadline dealerHeadline(const Trajectory& run, std::size_t dealer)
{
    DealerHeadline headline;
    headline.dealer = static_cast<std::uint32_t>(dealer);
    const int peak = run.summary.peakLossRound;
    const auto worth = [&](int round) {
        return std::max(0.0, run.frames[static_cast<std::size_t>(round)]->equity[dealer]);
    };
    headline.lossAtPeak = worth(0) + putIn(run, dealer, peak) - worth(peak);
    headline.failedRound = failedIn(run, dealer);
    for (const FramePtr& frame : run.frames) {
        const double ratio = frame->slr[dealer];
        if (frame->failed[dealer])
            break;
        if (std::isfinite(ratio) && (!headline.lowestRatio || ratio < *headline.lowestRatio)) {
            headline.lowestRatio = ratio;
            headline.lowestRound = frame->round;
        }
    }
    const auto& waves = run.summary.wave;
    const std::set<int> rounds(waves.begin(), waves.end());
    headline.wave = waves[dealer];
    if (headline.wave > 0)
        headline.waveRank = static_cast<std::size_t>(std::distance(rounds.upper_bound(0), rounds.find(headline.wave)));
    return headline;
}

} // namespace waterhammer
