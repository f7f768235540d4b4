// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_tracks.h"

#include <algorithm>
#include <functional>

namespace waterhammer {

namespace {

constexpr std::size_t ownTracks = 3; ///< lenders with a name beyond them share a track

double lentAtStart(const Scenario& scenario, const RepoLender& lender)
{
    double sum = 0;
    for (std::size_t e = 0; e < scenario.claims.size(); ++e)
        sum += lenderOf(scenario.claims, e) == lender ? scenario.claims.amount[e] : 0;
    return sum;
}

void shareTracks(const Scenario& scenario, GraphLayout& layout)
{
    const std::vector<RepoLender> all = repoLendersOf(scenario);
    std::vector<RepoLender> large = all, others;
    std::ranges::stable_sort(
        large, std::greater{}, [&](const RepoLender& lender) { return lentAtStart(scenario, lender); });
    large.resize(std::min(large.size(), ownTracks));
    for (const RepoLender& lender : all)
        if (std::ranges::find(large, lender) != large.end())
            layout.tracks.push_back({{lender}, 0, 0});
        else
            others.push_back(lender);
    if (!others.empty())
        layout.tracks.push_back({std::move(others), 0, 0});
}

} // namespace

double trackCount(const Scenario& scenario)
{
    return static_cast<double>(std::min(repoLendersOf(scenario).size(), ownTracks + 1));
}

double widestTrunk(const GraphMetrics& metrics)
{
    constexpr double widest = 26, shareOfLane = 0.9;
    return std::min(widest, shareOfLane * metrics.lane);
}

void layTracks(const Scenario& scenario, GraphLayout& layout)
{
    shareTracks(scenario, layout);
    const double lowest = layout.middle.bottom(), room = layout.px(layout.metrics.fundGap);
    // The widest flow with the ground beside it leaves the lower edge of the assets in sight.
    constexpr double beside = 5, mostOfRoom = 0.7;
    const double edge = std::min(mostOfRoom * room, layout.px(widestTrunk(layout.metrics) / 2 + beside));
    const auto count = static_cast<double>(layout.tracks.size());
    layout.stubWords = true; // until a dealer has no room for them
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        LenderTrack& track = layout.tracks[t];
        track.inside = layout.px(layout.metrics.lane * static_cast<double>(t + 1));
        track.run = lowest + edge + (room - edge) * (count - 1 - static_cast<double>(t)) / count;
        // That of the only fund enters its pill from both sides.
        if (layout.funds.size() == 1 && track.lenders.size() == 1 && track.lenders.front().fund)
            track.run = std::max(lowest + room, layout.funds.front().center().y());
    }
}

std::size_t GraphLayout::trackOf(const RepoLender& lender) const
{
    for (std::size_t t = 0; t < tracks.size(); ++t)
        if (std::ranges::find(tracks[t].lenders, lender) != tracks[t].lenders.end())
            return t;
    return 0;
}

} // namespace waterhammer
