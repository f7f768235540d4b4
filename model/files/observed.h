// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <string>
#include <utility>
#include <vector>

/// What really happened, as far as a file tells it: to be set beside its run.
namespace waterhammer {

/// A figure of an asset by day, as traces name and measure it: prices as shares of the start, spreads as fractions.
struct Observed {
    std::string figure;                         ///< "price"
    std::string asset;                          ///< its id
    std::string source;                         ///< where it is from
    std::vector<std::pair<int, double>> values; ///< by day, ascending

    friend bool operator==(const Observed&, const Observed&) = default;
};

/// In the order of the file; what does not read is passed over.
[[nodiscard]] std::vector<Observed> observedOf(const ScenarioDraft& file);

/// What of it does not read: it is kept as it stands, and does nothing.
[[nodiscard]] Problems observedProblems(const ScenarioDraft& file);

} // namespace waterhammer
