// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/balance_sheet.h"
#include "views/shown/moment.h"
#include "views/shown/run.h"

#include <array>
#include <vector>

namespace waterhammer {

/// The balance sheets of a day at its three marks: the close before, the opening after marking, its own close.
/// Between them bars move; what stands below is the value in bn at any moment of the day.
class DayBooks {
public:
    DayBooks() = default;
    DayBooks(const Run& run, int round);

    /// Pieces of the asset bar of a dealer from the bottom: other, what it has lent by name, holdings from least to
    /// most liquid, cash.
    [[nodiscard]] std::size_t assetPieces(std::size_t dealer) const { return m_start[dealer + 1] - m_start[dealer]; }
    [[nodiscard]] double asset(std::size_t dealer, std::size_t piece, const Moment& moment) const
    {
        return between(m_assets, m_start[dealer] + piece, moment);
    }
    /// Pieces of the funding bar from the bottom: equity (below zero: the hole), other, long-term, short-term, repo
    /// from the outside, from dealers and from funds.
    static constexpr std::size_t fundingPieces = 7;
    [[nodiscard]] double funding(std::size_t dealer, std::size_t piece, const Moment& moment) const
    {
        return between(m_funding, dealer * fundingPieces + piece, moment);
    }
    [[nodiscard]] double slr(std::size_t dealer, const Moment& moment) const;
    [[nodiscard]] double depthShare(std::size_t asset, const Moment& moment) const;

private:
    struct Marks {
        double before = 0, open = 0, close = 0;
    };
    /// Of the close before, the opening and the close.
    void addDealer(const Scenario& scenario, std::size_t dealer, const std::array<BalanceSheet, 3>& sheets);
    static double between(const std::vector<Marks>& each, std::size_t index, const Moment& moment)
    {
        const Marks& m = each[index];
        return m.before + (m.open - m.before) * moment.eased(Phase::Mark)
            + (m.close - m.open) * moment.eased(Phase::Settlement);
    }

    std::vector<std::size_t> m_start; ///< [dealers + 1] into m_assets
    std::vector<Marks> m_assets, m_funding, m_slr, m_depth;
};

} // namespace waterhammer
