// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trades.h"

#include "model/scenario/amounts.h"
#include "model/scenario/dated_terms.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// Orders and purchases of a round by asset, sellers in the order of the file.
class TradingDay {
public:
    TradingDay(const Scenario& scenario, const Frame& frame)
        : m_scenario(scenario)
        , m_open(frame.open.value())
        , m_suspicion(DatedTerms(scenario, frame.round).market().suspicion)
    {
    }

    Trades trades()
    {
        m_trades.absorbed = m_open.absorbed;
        m_trades.trapped.resize(m_scenario.dealerCount());
        m_trades.refused.resize(m_scenario.dealerCount());
        gather();
        std::ranges::stable_sort(m_trades.sales, {}, &Sale::asset);
        std::ranges::stable_sort(m_trades.takings, {}, &Taking::asset);
        share();
        return std::move(m_trades);
    }

    /// What a difference has left of an amount: rounding is no trade.
    static double beyondRounding(double left, double amount) { return left > leastAmount * amount ? left : 0; }

private:
    void gather()
    {
        const auto& dealers = m_scenario.positions;
        for (std::uint32_t i = 0; i < m_scenario.dealerCount(); ++i)
            for (std::size_t k = dealers.row[i]; k < dealers.row[i + 1]; ++k) {
                const double order = m_open.orders[k];
                sell(dealers.asset[k], Party::Dealer, i, order, m_open.breach[i] ? m_suspicion * order : 0);
                if (m_open.bought[k] > 0)
                    m_trades.takings.push_back({dealers.asset[k], i, m_open.bought[k]});
            }
        const auto& funds = m_scenario.fundPositions;
        for (std::uint32_t j = 0; j < m_scenario.fundCount(); ++j)
            for (std::size_t k = funds.row[j]; k < funds.row[j + 1]; ++k)
                sell(funds.asset[k], Party::Fund, j, m_open.fundOrders[k], 0);
        for (std::uint32_t a = 0; a < m_scenario.assetCount(); ++a)
            sell(a, Party::Clients, 0, m_open.client[a], 0);
    }
    void sell(std::uint32_t asset, Party seller, std::uint32_t who, double amount, double shunned)
    {
        if (amount > 0)
            m_trades.sales.push_back(
                {.asset = asset, .seller = seller, .who = who, .amount = amount, .bidFor = amount - shunned});
    }

    void share()
    {
        std::vector<double> sold(m_scenario.assetCount()), bidFor(m_scenario.assetCount());
        for (const Sale& s : m_trades.sales) {
            sold[s.asset] += s.amount;
            bidFor[s.asset] += s.bidFor;
        }
        for (Sale& s : m_trades.sales)
            take(s, sold[s.asset] - bidFor[s.asset], bidFor[s.asset]);
    }
    /// The official buyer first what is not bid for of the asset; both then in proportion to the order's own.
    void take(Sale& s, double shunned, double bidFor)
    {
        const auto part = [](double own, double all) { return all > 0 ? own / all : 0; };
        const double official = m_open.official[s.asset], first = std::min(official, std::max(0.0, shunned));
        const double ofShun = std::min(1.0, part(s.amount - s.bidFor, shunned)), ofBid = part(s.bidFor, bidFor);
        s.officialOfShun = first * ofShun;
        s.official = s.officialOfShun + (official - first) * ofBid;
        s.absorbed = m_open.absorbed[s.asset] * ofBid;
        s.left = beyondRounding(s.amount - s.official - s.absorbed, s.amount);
        if (s.seller == Party::Dealer) {
            m_trades.trapped[s.who] += s.left;
            m_trades.refused[s.who] += refusedOf(s);
        }
    }

    const Scenario& m_scenario;
    const Opening& m_open;
    double m_suspicion;
    Trades m_trades;
};

} // namespace

double refusedOf(const Sale& sale)
{
    return TradingDay::beyondRounding(sale.amount - sale.bidFor - sale.officialOfShun, sale.amount);
}

double taken(const Trades& trades, const Taking& taking, const Sale& sale)
{
    const double absorbed = trades.absorbed[taking.asset];
    return absorbed > 0 ? sale.absorbed * (taking.amount / absorbed) : 0;
}

Trades tradesOf(const Scenario& scenario, const Frame& frame) { return TradingDay(scenario, frame).trades(); }

} // namespace waterhammer
