// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/outcomes.h"

#include <algorithm>

namespace waterhammer {

std::vector<Outcome> outcomesOf(std::span<const Trajectory* const> runs, const std::optional<int>& day)
{
    std::vector<Outcome> outcomes;
    for (std::size_t k = 0; k < runs.size(); ++k)
        for (const RunFigure& figure : day ? figuresOf(*runs[k], *day) : figuresOf(*runs[k])) {
            auto at = std::ranges::find(outcomes, figure.name, [](const Outcome& o) { return o.first.name; });
            if (at == outcomes.end()) {
                const RunFigure none{figure.name, figure.better, {}};
                at = outcomes.insert(at, {none, std::vector(runs.size(), none)});
            }
            at->values[k] = figure;
            if (k == 0)
                at->first = figure;
        }
    return outcomes;
}

} // namespace waterhammer
