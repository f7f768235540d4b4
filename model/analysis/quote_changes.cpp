// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quote_changes.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// [assets] how many quote each; before the first day all that make it.
std::vector<std::size_t> quoting(const Scenario& scenario, const Frame& frame)
{
    const auto& p = scenario.positions;
    std::vector<std::size_t> count(scenario.assetCount(), 0);
    for (std::size_t k = 0; k < p.size(); ++k)
        count[p.asset[k]] += frame.open ? frame.open->quoting[k] != 0 : p.makes[k] != 0;
    return count;
}

QuoteCount count(const Scenario& scenario, const Frame& frame)
{
    const auto& p = scenario.positions;
    QuoteCount all;
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i) {
        bool makes = false, quotes = false;
        for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k) {
            makes = makes || p.makes[k];
            quotes = quotes || frame.open->quoting[k];
        }
        (frame.failed[i] ? all.failed : all.makers) += makes;
        all.quoting += quotes && !frame.failed[i];
    }
    return all;
}

} // namespace

Quotes quotesOf(const Trajectory& run, std::size_t round)
{
    const Scenario& scenario = *run.scenario;
    const auto before = quoting(scenario, *run.frames.at(round - 1)), now = quoting(scenario, *run.frames.at(round)),
               makers = quoting(scenario, *run.frames.front());
    Quotes quotes{count(scenario, *run.frames[round]), {}, {}};
    for (std::size_t a = 0; a < now.size(); ++a)
        if (now[a] != before[a])
            (now[a] < before[a] ? quotes.lost : quotes.gained)
                .push_back({static_cast<std::uint32_t>(a), before[a], now[a], makers[a]});
    std::ranges::stable_sort(quotes.lost, {},
        [](const QuoteChange& c) { return static_cast<double>(c.now) / static_cast<double>(c.makers); });
    return quotes;
}

} // namespace waterhammer
