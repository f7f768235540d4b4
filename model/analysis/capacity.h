// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/market_state.h"
#include "model/analysis/tipping_point.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// The capacity of a market for an event: how large it may be before anybody is in breach, fails, or the market no
/// longer absorbs it (Duffie et al. 2023 measure it for Treasuries by dealers' balance sheets).
namespace waterhammer {

/// Before what.
enum class CapacityUntil { Breach, Failure, Severity };

/// What is asked.
struct CapacityAsked {
    std::size_t event = 0;                       ///< index into ScenarioDraft::events
    CapacityUntil until = CapacityUntil::Breach; ///< dealers with a wave, failures, or the severity
    std::optional<double> level;                 ///< of it, which is to be passed; absent: 0, or the severity's own
    std::optional<double> to;                    ///< the bound of the walk; absent: see boundOf()
};

/// The size of an event of this kind that does nothing: 0, or a factor of 1.
[[nodiscard]] double calmSizeOf(EventKind kind);

/// Where the walk of an event's size ends: bn for amounts, what dealers' assets sum to; a price change of −0.95; a
/// share of 1; a depth times 0.05; any other factor 10.
[[nodiscard]] double boundOf(EventKind kind, const Scenario& scenario);

/// What was found. Sizes in the unit of the event.
struct Capacity {
    EventKind kind = EventKind::Price; ///< of the event
    double from = 0, to = 0;           ///< the walk
    TippingPoint tip;                  ///< along it
    std::optional<double> value; ///< the last size before the first crossing; absent where even the first is past it
    std::vector<std::uint32_t> dealers;   ///< first in breach (or to fail) just beyond it, in file order
    std::optional<DayState> below, above; ///< on the day of the peak loss, at `value` and just beyond it
};

/// A walk as tippingPoint() makes it, whatever the size in the draft, of the event switched on. Problems for an event
/// that is not there or has no size (a change of terms), and where no size makes a scenario; nothing if stopped.
[[nodiscard]] Result<std::optional<Capacity>> capacityFor(
    const ScenarioDraft& draft, const CapacityAsked& asked, int threads = 1, std::stop_token stop = {});

} // namespace waterhammer
