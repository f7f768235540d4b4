// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/run.h"

#include "model/analysis/requirements.h"
#include "model/scenario/dated_terms.h"
#include "model/words/figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

constexpr double someMoney = 1e-6; ///< bn; below it nothing is drawn

double sumOfRow(const std::vector<double>& values, const Scenario::Positions& positions, std::size_t owner)
{
    return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(positions.row[owner]),
        values.begin() + static_cast<std::ptrdiff_t>(positions.row[owner + 1]), 0.0);
}

double saneRatio(double value, double limit) { return limit > 0 && std::isfinite(limit) ? value / limit : 0; }

} // namespace

double leastMoneyOf(const Scenario& scenario) { return Figures(english(), moneyUnit(scenario)).leastMoney(); }

std::optional<std::size_t> positionOf(const Scenario::Positions& positions, std::size_t owner, std::size_t asset)
{
    for (std::size_t k = positions.row[owner]; k < positions.row[owner + 1]; ++k)
        if (positions.asset[k] == asset)
            return k;
    return {};
}

double slrMinimum(const Scenario& scenario, int round, std::size_t dealer)
{
    return requiredRatio(scenario, round, dealer);
}

double soldBy(const Run& run, int round, std::size_t dealer)
{
    const Frame& frame = run.frame(round);
    return frame.open ? sumOfRow(frame.open->orders, run.scenario().positions, dealer) : 0;
}

double boughtBy(const Run& run, int round, std::size_t dealer)
{
    const Frame& frame = run.frame(round);
    return frame.open ? sumOfRow(frame.open->bought, run.scenario().positions, dealer) : 0;
}

double fundingWithdrawn(const Run& run, int round, std::size_t dealer)
{
    const Frame& frame = run.frame(round);
    return frame.open && !frame.failed[dealer] ? frame.open->need[dealer] : 0;
}

DealerStance stanceOf(const Run& run, int round, std::size_t dealer)
{
    const Frame& frame = run.frame(round);
    if (frame.failed[dealer])
        return DealerStance::Failed;
    if (frame.open && frame.open->breach[dealer])
        return DealerStance::Breach;
    if (boughtBy(run, round, dealer) > someMoney)
        return DealerStance::Absorbing;
    const auto& scenario = run.scenario();
    const bool nearSlr = frame.slr[dealer] < nearMinimum * slrMinimum(scenario, round, dealer);
    const bool nearVar = saneRatio(frame.var[dealer], DatedTerms(scenario, round).varLimit(dealer)) > nearVarLimit;
    return nearSlr || nearVar ? DealerStance::Near : DealerStance::Calm;
}

Lamps lampsOf(const Run& run, int round, std::size_t dealer)
{
    const Frame& frame = run.frame(round);
    if (frame.failed[dealer])
        return {Lamp::Out, Lamp::Out, Lamp::Out};
    const auto& scenario = run.scenario();
    const auto breach = frame.open ? frame.open->breach[dealer] : std::uint8_t{0};
    const auto lamp = [breach](std::uint8_t flag, bool near) {
        return breach & flag ? Lamp::Lit : near ? Lamp::Near : Lamp::Slack;
    };
    const bool nearSlr = frame.slr[dealer] < nearMinimum * slrMinimum(scenario, round, dealer);
    const bool nearVar = saneRatio(frame.var[dealer], DatedTerms(scenario, round).varLimit(dealer)) > nearVarLimit;
    const bool nearFunding = fundingWithdrawn(run, round, dealer) > someMoney;
    return {lamp(Breach::slr, nearSlr), lamp(Breach::var, nearVar), lamp(Breach::funding, nearFunding)};
}

} // namespace waterhammer
