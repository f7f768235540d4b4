// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "model/analysis/orders_in_turn.h"

#include <algorithm>
#include <functional>
#include <utility>

/// What the causes are told from: the openings of a run, and the answers that the tellings share.
namespace waterhammer {

/// The books and the market as constraints saw them at the opening of a round; of round 0, as they were at the start.
struct OpeningView {
    const std::vector<double>&units, &repo;                ///< [positions] units; bn of repo drawn on each
    const std::vector<double>&mark, &volatility, &haircut; ///< [assets] prices as marked; a day; fractions
    const std::vector<double>&equity, &exposure, &var;     ///< [dealers] bn
};

/// The terms of a round as its policies leave them, for one dealer.
struct LeverageTerms {
    double trigger;             ///< leverage ratio below which it sells
    double target;              ///< that sales restore
    std::vector<double> weight; ///< [assets] in the exposure
    double cashWeight;          ///< likewise, of cash
};

/// The parts of a change of a position's value between two openings: marks moved, units were traded. They add up.
struct ValueChange {
    double marks = 0, trades = 0; ///< bn
    double average = 0;           ///< bn, of the values before and after
    /// The whole change, bn.
    [[nodiscard]] double total() const { return marks + trades; }
};

/// A run as the answers read it: by round, with what follows from frames. Of rounds, 1 to the last frame unless a
/// member says otherwise; keeps references to the run, which must outlive it.
class RunReading {
public:
    /// Of a run with its openings; one without throws std::bad_optional_access when an opening is asked for.
    explicit RunReading(const Trajectory& trajectory)
        : m_run(trajectory)
        , m_scenario(*trajectory.scenario)
    {
    }

    /// What was run.
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    /// The books at the close of a round, 0 being the start; throws std::out_of_range where the run has no such round.
    [[nodiscard]] const Frame& close(int round) const { return *m_run.frames.at(static_cast<std::size_t>(round)); }
    /// What constraints saw at the opening of a round.
    [[nodiscard]] const Opening& open(int round) const { return close(round).open.value(); }
    /// Likewise, of round 0 too.
    [[nodiscard]] OpeningView opening(int round) const;
    /// A dealer's cash at an opening, with the capital put in, bn.
    [[nodiscard]] double cashAtOpening(int round, std::uint32_t dealer) const;
    /// A dealer's other assets at an opening, less capital losses and what debtors that failed have cost, bn.
    [[nodiscard]] double otherAtOpening(int round, std::uint32_t dealer) const;

    /// What marks leave of a price at the quotes of a close: max(0.1, 1 − widening − uncertainty).
    [[nodiscard]] double believed(int round, std::uint32_t asset) const;
    /// The price of an asset after the round's shocks, before trading.
    [[nodiscard]] double shockedPrice(int round, std::uint32_t asset) const { return open(round).price[asset]; }
    /// Calls with each price event of a round on an asset: event, price before, price after.
    void eachPriceEvent(int round, std::uint32_t asset,
        const std::function<void(std::uint32_t event, double before, double after)>& f) const;
    /// The events of a round, as indices [first, second) of Scenario::shocks.
    [[nodiscard]] std::pair<std::size_t, std::size_t> events(int round) const;

    /// The share of its price that an asset lost by trading in a round; none in round 0.
    [[nodiscard]] double lostByTrading(int round, std::uint32_t asset) const
    {
        return round == 0 ? 0 : std::max(0.0, 1 - close(round).price[asset] / open(round).price[asset]);
    }

    /// In force for a dealer in a round.
    [[nodiscard]] LeverageTerms leverageTerms(int round, std::uint32_t dealer) const;
    /// Of a dealer's position, to the lenders on it.
    [[nodiscard]] RepoAtOpening repoAtOpening(int round, std::uint32_t dealer, std::size_t position) const;
    /// From the opening of the round before to that of the round.
    [[nodiscard]] ValueChange valueChange(int round, std::size_t position) const;

    /// [first, second) of Scenario::positions.
    [[nodiscard]] std::pair<std::size_t, std::size_t> row(std::uint32_t dealer) const
    {
        return {m_scenario.positions.row[dealer], m_scenario.positions.row[dealer + 1]};
    }

private:
    const Trajectory& m_run;
    const Scenario& m_scenario;
};

/// A cause that names nobody.
inline Cause makeCause(CauseKind kind, CauseUnit unit, double amount, int round)
{
    Cause c;
    c.kind = kind;
    c.unit = unit;
    c.amount = amount;
    c.round = round;
    return c;
}
/// Of a dealer, and of one of its assets.
inline Cause makeCause(
    CauseKind kind, CauseUnit unit, double amount, int round, std::uint32_t dealer, std::uint32_t asset = Cause::none)
{
    Cause c = makeCause(kind, unit, amount, round);
    c.dealer = dealer;
    c.asset = asset;
    return c;
}
/// What is nothing explains nothing.
inline void add(std::vector<Cause>& to, Cause c)
{
    if (c.amount != 0)
        to.push_back(std::move(c));
}

/// EquityChange of a dealer between its openings of the round before and of the round.
[[nodiscard]] Cause equityChange(const RunReading& run, int round, std::uint32_t dealer);

/// LeverageGap, FearedGap, VarExcess, FundingShortfall of a dealer at an opening.
[[nodiscard]] Cause leverageGap(const RunReading& run, int round, std::uint32_t dealer);
[[nodiscard]] Cause fearedGap(const RunReading& run, int round, std::uint32_t dealer);
[[nodiscard]] Cause varExcess(const RunReading& run, int round, std::uint32_t dealer);
[[nodiscard]] Cause fundingShortfall(const RunReading& run, int round, std::uint32_t dealer);

/// The same, with the steps from there to what the dealer sold for it in the round.
[[nodiscard]] Cause leverageToShed(const RunReading& run, int round, std::uint32_t dealer);
[[nodiscard]] Cause fearedToShed(const RunReading& run, int round, std::uint32_t dealer);
[[nodiscard]] Cause varToShed(const RunReading& run, int round, std::uint32_t dealer);
[[nodiscard]] Cause moneyToRaise(const RunReading& run, int round, std::uint32_t dealer);

/// RedemptionsToRaise of a fund.
[[nodiscard]] Cause redemptionsToRaise(const RunReading& run, int round, std::uint32_t fund);

} // namespace waterhammer
