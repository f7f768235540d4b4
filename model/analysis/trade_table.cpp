// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trade_table.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace waterhammer {

namespace {

/// Those with a column: all, or the largest buyers of the day.
std::vector<std::uint32_t> columnsOf(const std::map<std::uint32_t, double>& bought, std::size_t most)
{
    std::vector<std::pair<std::uint32_t, double>> buyers(bought.begin(), bought.end());
    if (buyers.size() > most) {
        std::ranges::stable_sort(buyers, std::greater{}, &std::pair<std::uint32_t, double>::second);
        buyers.resize(most - 1);
    }
    std::vector<std::uint32_t> columns;
    for (const auto& buyer : buyers)
        columns.push_back(buyer.first);
    std::ranges::sort(columns);
    return columns;
}

TradeLine lineOf(const Trades& trades, const Sale& sale, const std::vector<std::uint32_t>& buyers)
{
    TradeLine line{.sold = sale.amount,
        .dealers = std::vector<double>(buyers.size(), 0),
        .official = sale.official,
        .investors = sale.left};
    for (const Taking& taking : std::ranges::equal_range(trades.takings, sale.asset, {}, &Taking::asset)) {
        const auto column = std::ranges::find(buyers, taking.dealer);
        (column == buyers.end() ? line.others : line.dealers[static_cast<std::size_t>(column - buyers.begin())]) +=
            taken(trades, taking, sale);
    }
    if (sale.seller == Party::Dealer) {
        line.trapped = sale.left;
        line.refused = refusedOf(sale);
    }
    return line;
}

} // namespace

TradeLine& TradeLine::operator+=(const TradeLine& b)
{
    sold += b.sold;
    dealers.resize(std::max(dealers.size(), b.dealers.size()), 0);
    for (std::size_t k = 0; k < b.dealers.size(); ++k)
        dealers[k] += b.dealers[k];
    others += b.others;
    official += b.official;
    investors += b.investors;
    trapped += b.trapped;
    refused += b.refused;
    return *this;
}

std::vector<TradedAsset> tradedAssets(const TradeTable& table)
{
    std::map<std::uint32_t, TradeLine> lines;
    for (const TradeSeller& seller : table.sellers)
        for (const TradedAsset& traded : seller.assets)
            lines[traded.asset] += traded.line;
    std::vector<TradedAsset> assets;
    for (auto& [asset, line] : lines)
        assets.push_back({asset, std::move(line)});
    return assets;
}

TradeTable tradeTable(const Scenario& scenario, const Frame& frame, std::size_t most)
{
    const Trades trades = tradesOf(scenario, frame);
    std::map<std::uint32_t, double> bought;
    for (const Taking& taking : trades.takings)
        bought[taking.dealer] += taking.amount;
    TradeTable table;
    table.buyers = columnsOf(bought, most);
    table.others = bought.size() - table.buyers.size();
    table.together.dealers.assign(table.buyers.size(), 0);
    std::map<std::pair<Party, std::uint32_t>, TradeSeller> sellers; // dealers, funds, clients
    for (const Sale& sale : trades.sales) {
        TradeSeller& seller = sellers[{sale.seller, sale.who}];
        seller.seller = sale.seller;
        seller.who = sale.who;
        const TradeLine line = lineOf(trades, sale, table.buyers);
        seller.line += line;
        table.together += line;
        seller.assets.push_back({sale.asset, line});
    }
    for (auto& entry : sellers)
        table.sellers.push_back(std::move(entry.second));
    return table;
}

} // namespace waterhammer
