// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/csv.h"

#include "model/engine/frame.h"
#include "model/files/made.h"
#include "model/files/whole_file.h"

/// A run as tables, one row a round and thing. Round 0 is the state before anything has happened; what a round saw
/// and did is empty there. Money in bn, prices an index that starts at 1, rates and shares fractions. Columns have
/// the names of the trace.
///
/// - rounds.csv: round, directLoss, tradingLoss, shareholdersLoss (so far), creditorsShortfall, sales by cause (slr,
///   fear, var, funding, failure, redemptions, client), official, absorbed, net, breached and failed (dealers),
///   realisedGain, loopGain (where asked for), injected (capital put in), valueCapital (empty without a bound).
/// - assets.csv: round, asset, price, fundamental, mark, volatility, haircut, halfSpread, uncertainty, quotingShare,
///   depth, daysWithoutQuote, sold, official, absorbed, net, capacity, execution, passedOn (units), openPrice and
///   openMark (after the shock), priceAfterSales, lift, valueSpent.
/// - dealers.csv: round, dealer, cash, otherAssets, shortTermFunding, arrears, equity, exposure, slr, var, failed (1 or
///   0), wave, and of the opening: openEquity, openExposure, openSlr, openVar, need, rollOff, breach (words with blanks
///   between), orders and bought (over all assets), rollOffUnsecured, called (as a lender), fear (1 or 0).
/// - funds.csv: round, fund, cash, nav, due, orders (over all assets), called (as a lender).
/// - positions.csv: round, holder (a dealer or fund), asset, units, repo, orders, bought, the parts of a dealer's
/// orders
///   by cause (slr, fear, var, funding, failure), quoting (1 or 0). A fund has units and orders alone.
/// - claims.csv: round, lender, borrower, claim (what is still lent at the close), a row for each named lender.
/// - trades.csv: round, asset, seller (an id, or "clients"), buyer (a dealer's id, "official", or "investors" for the
///   end investors), amount at opening marks; no row for nothing. Such a word that is the id of a dealer or fund has a
///   star before it.
/// - manifest.json: where they come from.
namespace waterhammer::cli {

class RunTables {
public:
    RunTables(const std::filesystem::path& directory, ScenarioPtr scenario, const Made& made);

    [[nodiscard]] std::error_code error() const { return m_folder.error(); }
    [[nodiscard]] const std::string& foreignName() const { return m_folder.foreignName(); }
    void frame(const Frame& frame);
    [[nodiscard]] std::error_code commit() { return m_folder.commit(); }

private:
    void writeHeaders();
    void writeRound(const Frame& frame);
    void writeAssets(const Frame& frame);
    void writeDealers(const Frame& frame);
    void writeFunds(const Frame& frame);
    void writePositions(const Frame& frame);
    void writeClaims(const Frame& frame);
    [[nodiscard]] std::string anybody(const char* word) const;
    void writeTrades(const Frame& frame);

    ScenarioPtr m_scenario;
    WholeFolder m_folder;
};

} // namespace waterhammer::cli
