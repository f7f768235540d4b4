// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/outcomes.h"

#include <string>
#include <unordered_map>

namespace waterhammer {

std::vector<Outcome> outcomesOf(std::span<const Trajectory* const> runs, const std::optional<int>& day)
{
    std::vector<Outcome> outcomes;
    std::unordered_map<std::string, std::size_t> place; // of each name in outcomes
    for (std::size_t k = 0; k < runs.size(); ++k)
        for (const RunFigure& figure : day ? figuresOf(*runs[k], *day) : figuresOf(*runs[k])) {
            const auto [at, isNew] = place.try_emplace(figure.name, outcomes.size());
            if (isNew) {
                const RunFigure none{figure.name, figure.better, {}};
                outcomes.push_back({none, std::vector(runs.size(), none)});
            }
            Outcome& outcome = outcomes[at->second];
            outcome.values[k] = figure;
            if (k == 0)
                outcome.first = figure;
        }
    return outcomes;
}

} // namespace waterhammer
