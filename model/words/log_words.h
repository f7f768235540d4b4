// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/words/language.h"

#include <cstdint>
#include <string>
#include <vector>

/// The events of a run, one sentence each, in the order of the days.
namespace waterhammer {

/// What an event is, for its mark.
enum class LogKind { Shock, Policy, Breach, Absorb, Lenders, Failure, Freeze, Zone };

/// One event of a run.
struct LogEntry {
    static constexpr std::uint32_t none = 0xffffffff; ///< in place of an index

    int day = 0;                   ///< on which it happened
    LogKind kind = LogKind::Shock; ///< for its mark
    std::string text;              ///< plain, UTF-8
    std::uint32_t dealer = none;   ///< whom or what it is about: at most one of the three
    std::uint32_t asset = none;    ///< likewise
    std::uint32_t fund = none;     ///< likewise
};

/// The events of a whole run.
[[nodiscard]] std::vector<LogEntry> logOf(const Trajectory& run, const Language& language);

} // namespace waterhammer
