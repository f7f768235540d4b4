// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstdint>
#include <optional>
#include <vector>

/// What a run comes to, as figures without words. Money in the file's unit; losses are the shareholders': a dealer's
/// capital at the start, and what was put in since, less what is left of it, at least none.
namespace waterhammer {

/// Of all dealers together.
struct Headline {
    double directLoss = 0;               ///< from price events and losses of capital
    double peakLoss = 0;                 ///< the largest at any close
    int peakRound = 0;                   ///< at whose close the loss is that large
    double endLoss = 0;                  ///< at the last close
    double creditorsShortfall = 0;       ///< what dealers owe at the end beyond what they have
    std::optional<double> amplification; ///< peak loss over direct loss; absent: no direct loss
    double lossShare = 0;                ///< peak loss over all capital at the start; 0 without any
    std::vector<std::uint32_t> failures; ///< dealers in the order in which they failed
};

/// Of one dealer.
struct DealerHeadline {
    std::uint32_t dealer = 0;          ///< index into Scenario::dealers
    double lossAtPeak = 0;             ///< of its shareholders, at the close at which all together lose most
    std::optional<double> lowestRatio; ///< leverage ratio at a close before it failed; absent: it never had one
    int lowestRound = 0;               ///< at whose close
    int wave = 0;                      ///< round of its first breach; 0: none
    std::size_t waveRank = 0;          ///< from 0, among the waves of the run
    std::optional<int> failedRound;    ///< at whose close it has failed
};

/// The round at whose close a dealer has failed first; nothing if it never does.
[[nodiscard]] std::optional<int> failedIn(const Trajectory& run, std::size_t dealer);

/// Of a finished run.
[[nodiscard]] Headline headlineOf(const Trajectory& run);

/// Of a dealer in it.
[[nodiscard]] DealerHeadline dealerHeadline(const Trajectory& run, std::size_t dealer);

} // namespace waterhammer
