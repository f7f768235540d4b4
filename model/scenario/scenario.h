// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace waterhammer {

/// A number of rows of different lengths in one array: row i is [start[i], start[i + 1]).
using RowStarts = std::vector<std::uint64_t>;

/// A validated scenario, laid out for the engine. It is made only by validate() and never changes, so any number
/// of runs in any number of threads may share one.
///
/// Positions are stored dealer by dealer (compressed rows); inside a row they stand in liquidity order, so "sell
/// the most liquid first" is a walk along the row. Prices start at 1: a holding's value is its units.
class Scenario {
public:
    struct Assets {                             ///< [assets], file order
        std::vector<std::string> id, name;      ///< a name that is not given is the id
        std::vector<double> depth;              ///< bn
        std::vector<double> volatility;         ///< per round
        std::vector<double> halfSpread;         ///< fraction
        std::vector<double> haircut;            ///< fraction
        std::vector<double> floor;              ///< fraction of the fundamental price
        std::vector<double> slrWeight;          ///< fraction
        std::vector<std::uint32_t> byLiquidity; ///< indices, most liquid first
    };
    struct Positions {                    ///< [positions]
        RowStarts row;                    ///< [owners + 1]
        std::vector<std::uint32_t> asset; ///< index into Assets
        std::vector<double> units;        ///< at the start, = bn
        std::vector<double> repo;         ///< bn borrowed against them (dealers)
        std::vector<std::uint8_t> makes;  ///< 1 where a market maker makes this market (dealers)
        [[nodiscard]] std::size_t owners() const { return row.size() - 1; } ///< how many rows there are
        [[nodiscard]] std::size_t size() const { return asset.size(); }     ///< positions of all owners
    };
    struct Dealers {                                                           ///< [dealers], file order
        std::vector<std::string> id, name;                                     ///< a name that is not given is the id
        std::vector<double> cash, otherAssets, shortTermFunding, longTermDebt; ///< bn
        std::vector<double> offBalanceExposure;                                ///< bn
        std::vector<std::uint8_t> marketMaker;                                 ///< 0: a leveraged investor
        std::vector<double> slrMin, slrTrigger, slrTarget, failBelow;          ///< fractions
        std::vector<double> varLimit;                                          ///< bn, infinite where there is none
        std::vector<double> quoteTolerance;                                    ///< volatility multiple
        std::vector<double> totalAssets; ///< bn at the start, the weight in market-making
        std::vector<double> slrAtStart;  ///< fraction, 0 where there is no exposure
    };
    struct Funds {                                          ///< [funds], file order
        std::vector<std::string> id, name;                  ///< a name that is not given is the id
        std::vector<double> cash;                           ///< bn
        std::vector<double> flowSensitivity, flowThreshold; ///< multiple; fraction
    };
    struct Creditors {                     ///< who lent to a borrower: rows by borrower
        RowStarts row;                     ///< [dealers + 1]
        std::vector<std::uint32_t> lender; ///< index into Dealers
        std::vector<double> amount;        ///< bn
    };
    /// Named lenders of repo, an entry each: borrowers in file order, their lenders in file order.
    struct Claims {
        RowStarts row;                                                     ///< [dealers + 1] by borrower
        std::vector<std::uint32_t> borrower;                               ///< index into Dealers
        std::vector<std::uint32_t> lender;                                 ///< index into Dealers, or into Funds
        std::vector<std::uint8_t> ofFund;                                  ///< the lender is a fund
        std::vector<double> amount;                                        ///< bn lent at the start
        [[nodiscard]] std::size_t size() const { return borrower.size(); } ///< claims of all lenders
    };
    /// What `set` events may change, as it stands from the beginning of a round on.
    struct Rules {
        int from = 0;                                                 ///< round
        Market market;                                                ///< parameters and switches
        std::vector<double> haircut, slrWeight;                       ///< [assets] fractions
        std::vector<double> slrMin, slrTrigger, slrTarget, failBelow; ///< [dealers] fractions
        std::vector<double> varLimit, quoteTolerance;                 ///< [dealers] bn, volatility multiple
        std::vector<std::uint32_t> byLiquidity;                       ///< [assets] indices, most liquid first
        /// Positions of a row from the most liquid on, counted from the row's first; empty: as they stand.
        std::vector<std::uint32_t> order, fundOrder; // [positions], [fund positions]
    };
    /// An event with its names resolved. `asset`, `who`: index, or everyone.
    struct Shock {
        /// No single one.
        static constexpr std::uint32_t everyone = 0xffffffff;
        int round;                      ///< from 1
        EventKind kind;                 ///< says what `size` is
        std::uint32_t asset = everyone; ///< index into Assets
        std::uint32_t who = everyone;   ///< index into Dealers or Funds
        double size;                    ///< change, factor, bn or share, as the kind says
        double permanentShare;          ///< fraction of a change that fundamentals share
        std::string path = {};          ///< set
        TermValue value = {};           ///< set
    };
    struct Measure {                       ///< a policy with its names resolved
        PolicyKind kind;                   ///< says which of the others count
        int from;                          ///< first round
        std::optional<int> to;             ///< last round; absent: without end
        std::vector<std::uint32_t> assets; ///< indices: bought, or exempt
        bool cash;                         ///< exempt too
        double size;                       ///< bn, fraction or factor, as the kind says
        double announcement;               ///< fraction of the gap to fundamentals
        std::optional<double> haircutCap;  ///< fraction; absent: the baseline
        bool fromAll = false;              ///< what forced sellers do not bring is bought from others

        /// Whether it holds in a round.
        [[nodiscard]] bool inForce(int round) const { return from <= round && round <= to.value_or(round); }
    };

    /// How many there are.
    [[nodiscard]] std::size_t assetCount() const { return assets.depth.size(); }
    [[nodiscard]] std::size_t dealerCount() const { return dealers.cash.size(); }
    [[nodiscard]] std::size_t fundCount() const { return funds.cash.size(); }

    std::string name, currency;    ///< as given
    Assets assets;                 ///< in file order
    Dealers dealers;               ///< in file order
    Positions positions;           ///< of dealers
    Funds funds;                   ///< in file order
    Positions fundPositions;       ///< of funds
    Creditors creditors;           ///< lending among dealers without security
    Claims claims;                 ///< repo of named lenders
    std::vector<Rules> changes;    ///< by `set` events, a round each, in order
    std::vector<Shock> shocks;     ///< by round, then file order
    std::vector<Measure> measures; ///< file order
    Market market;                 ///< as it is before any `set` event

private:
    Scenario() = default;
    friend class ScenarioBuilder;
};

/// Shared by drafts, runs and whoever shows them.
using ScenarioPtr = std::shared_ptr<const Scenario>;

/// The scenario, or every reason why the draft is none: unknown or repeated ids, numbers out of range, books that
/// do not balance (cash + holdings + otherAssets = repo + shortTermFunding + longTermDebt + tier1Capital, to 1e-6
/// of total assets), `to` before `from`, rollOffStart below rollOffFull.
[[nodiscard]] Result<ScenarioPtr> validate(const ScenarioDraft& draft);

/// The problems alone, without building the scenario.
[[nodiscard]] Problems problemsOf(const ScenarioDraft& draft);

} // namespace waterhammer
