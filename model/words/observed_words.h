// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/files/calendar.h"
#include "model/scenario/observed.h"
#include "model/words/language.h"

#include <optional>
#include <string>
#include <vector>

namespace waterhammer {

/// What really happened beside what the run gives, a line a figure: "Price of Treasuries: on average 1.2 apart (root
/// mean square), most on day 8, Wed 18 March: 95.5 observed, 96.6 here. Source: …". Figures that the run does not have
/// are left out, and days after `lastDay`, which nobody has seen. UTF-8.
[[nodiscard]] std::vector<std::string> observedInWords(const Trajectory& run, const std::vector<Observed>& observed,
    int lastDay, const std::optional<Calendar>& calendar, const Language& language);

} // namespace waterhammer
