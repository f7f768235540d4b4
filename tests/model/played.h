// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_scenario.h"
#include "model/engine/lanes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

/// A run to be looked at: figures by round, dealer and asset in the order of the scenario, whatever the order of the
/// engine's rows.
namespace waterhammer::test {

/// Equal to `relative`, or to 1e-11 where the number is small.
inline ::testing::Matcher<double> closeTo(double expected, double relative = 1e-9)
{
    return ::testing::DoubleNear(expected, std::max(1e-11, relative * std::abs(expected)));
}

/// Where a holder's position in an asset stands, or nothing.
inline std::optional<std::size_t> positionOf(const Scenario::Positions& p, std::size_t owner, std::size_t asset)
{
    for (std::size_t k = p.row[owner]; k < p.row[owner + 1]; ++k)
        if (p.asset[k] == asset)
            return k;
    return {};
}

class Played {
public:
    explicit Played(const MakeScenario& scenario, const RunOptions& options = {})
        : Played(scenario.make(), options)
    {
    }
    explicit Played(const ScenarioPtr& scenario, const RunOptions& options = {})
        : m_run(simulate(scenario, options))
    {
    }

    [[nodiscard]] const Trajectory& trajectory() const { return m_run; }
    [[nodiscard]] const Summary& summary() const { return m_run.summary; }
    [[nodiscard]] int rounds() const { return static_cast<int>(m_run.frames.size()) - 1; }
    [[nodiscard]] const Frame& close(int t) const { return *m_run.frames.at(static_cast<std::size_t>(t)); }
    [[nodiscard]] const Opening& open(int t) const { return close(t).open.value(); }
    [[nodiscard]] double price(int t, std::size_t a = 0) const { return close(t).price.at(a); }

    // [i][a], zero where the dealer has no position
    [[nodiscard]] double units(int t, std::size_t i = 0, std::size_t a = 0) const { return at(close(t).units, i, a); }
    [[nodiscard]] double repo(int t, std::size_t i = 0, std::size_t a = 0) const { return at(close(t).repo, i, a); }
    [[nodiscard]] double order(int t, std::size_t i = 0, std::size_t a = 0) const { return at(open(t).orders, i, a); }
    [[nodiscard]] double bought(int t, std::size_t i = 0, std::size_t a = 0) const { return at(open(t).bought, i, a); }
    [[nodiscard]] double varOrder(int t, std::size_t i = 0, std::size_t a = 0) const
    {
        return at(open(t).ordersBy[SaleCause::Var], i, a);
    }
    [[nodiscard]] double slrOrder(int t, std::size_t i = 0, std::size_t a = 0) const
    {
        return at(open(t).ordersBy[SaleCause::Slr], i, a);
    }
    [[nodiscard]] double fearOrder(int t, std::size_t i = 0, std::size_t a = 0) const
    {
        return at(open(t).ordersBy[SaleCause::Fear], i, a);
    }
    [[nodiscard]] double fundingOrder(int t, std::size_t i = 0, std::size_t a = 0) const
    {
        return at(open(t).ordersBy[SaleCause::Funding], i, a);
    }
    [[nodiscard]] bool quotes(int t, std::size_t i = 0, std::size_t a = 0) const
    {
        return at(open(t).quoting, i, a) != 0;
    }
    [[nodiscard]] double fundUnits(int t, std::size_t j = 0, std::size_t a = 0) const
    {
        return fundAt(close(t).fundUnits, j, a);
    }
    [[nodiscard]] double fundOrder(int t, std::size_t j = 0, std::size_t a = 0) const
    {
        return fundAt(open(t).fundOrders, j, a);
    }
    /// The orders of a dealer, asset by asset.
    [[nodiscard]] std::vector<double> orders(int t, std::size_t i = 0) const
    {
        std::vector<double> row;
        for (std::size_t a = 0; a < m_run.scenario->assetCount(); ++a)
            row.push_back(order(t, i, a));
        return row;
    }

private:
    template <class T> [[nodiscard]] T at(const std::vector<T>& values, std::size_t i, std::size_t a) const
    {
        const auto k = positionOf(m_run.scenario->positions, i, a);
        return k ? values.at(*k) : T{};
    }
    [[nodiscard]] double fundAt(const std::vector<double>& values, std::size_t j, std::size_t a) const
    {
        const auto k = positionOf(m_run.scenario->fundPositions, j, a);
        return k ? values.at(*k) : 0;
    }

    Trajectory m_run;
};

/// Element by element closeTo().
inline ::testing::Matcher<std::vector<double>> allCloseTo(const std::vector<double>& expected)
{
    std::vector<::testing::Matcher<double>> each;
    for (const double x : expected)
        each.push_back(closeTo(x));
    return ::testing::ElementsAreArray(each);
}

/// Options of a run with other switches than the scenario's.
inline RunOptions withSwitches(const Channels& channels) { return {.loopGain = false, .channels = channels}; }

inline Channels noChannels()
{
    Channels c;
    for (const auto& row : channelTable)
        c.*row.on = false;
    return c;
}

} // namespace waterhammer::test
