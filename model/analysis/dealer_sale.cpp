// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/dealer_sale.h"

#include "model/analysis/balance_sheet.h"
#include "model/analysis/causes_reading.h"
#include "model/engine/channels/funding.h"
#include "model/engine/channels/orders.h"
#include "model/scenario/dated_terms.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// One dealer in one round.
class SaleReader {
public:
    SaleReader(const Trajectory& run, std::size_t round, std::size_t dealer)
        : m_reading(run)
        , m_scenario(*run.scenario)
        , m_round(static_cast<int>(round))
        , m_before(*run.frames.at(round - 1))
        , m_close(*run.frames.at(round))
        , m_open(m_close.open.value())
        , m_terms(m_scenario, m_close.round)
        , m_leverage(m_reading.leverageTerms(m_round, static_cast<std::uint32_t>(dealer)))
        , m_dealer(dealer)
    {
    }

    std::optional<DealerSale> read()
    {
        m_sale.dealer = static_cast<std::uint32_t>(m_dealer);
        m_sale.constraints = m_open.breach[m_dealer];
        orders();
        if (m_sale.amount <= 0)
            return {};
        leverage();
        funding();
        m_sale.var = m_open.var[m_dealer];
        if (std::isfinite(m_terms.varLimit(m_dealer)))
            m_sale.varLimit = m_terms.varLimit(m_dealer);
        return m_sale;
    }

private:
    void orders()
    {
        const auto& p = m_scenario.positions;
        const bool failed = m_sale.constraints & Breach::failed;
        for (std::size_t k = p.row[m_dealer]; k < p.row[m_dealer + 1]; ++k) {
            const double order = m_open.orders[k];
            m_sale.amount += order;
            m_sale.positions += m_before.units[k] * m_open.mark[p.asset[k]];
            m_sale.assetsSold += order > 0;
            if (order > m_sale.inAsset) {
                m_sale.inAsset = order;
                m_sale.asset = p.asset[k];
            }
            if (!failed)
                byCause(k, m_leverage.weight[p.asset[k]]);
        }
        if (failed)
            m_sale.by[SaleCause::Failure] = m_sale.amount;
    }
    void byCause(std::size_t k, double weight)
    {
        for (const SaleCause cause : askingInTurn)
            m_sale.by[cause] += m_open.ordersBy[cause][k];
        const double before = orderedBefore(SaleCause::Funding, m_open, k);
        m_sale.beforeFunding += before;
        m_sale.freedBefore += m_reading.repoAtOpening(m_round, m_sale.dealer, k).freedBy(before);
        m_sale.varLowers += weight * m_open.ordersBy[SaleCause::Var][k];
        m_sale.slrLowers += weight * m_open.ordersBy[SaleCause::Slr][k];
    }

    void leverage()
    {
        m_sale.equityBefore = m_before.equity[m_dealer];
        m_sale.equity = m_open.equity[m_dealer];
        m_sale.exposure = m_open.exposure[m_dealer];
        if (std::isfinite(m_open.slr[m_dealer]))
            m_sale.slr = m_open.slr[m_dealer];
        m_sale.slrTrigger = m_leverage.trigger;
        m_sale.slrTarget = m_leverage.target;
        m_sale.requiredExposure = std::max(0.0, m_sale.equity) / m_sale.slrTarget;
        m_sale.excess = std::max(0.0, m_sale.exposure - m_sale.requiredExposure);
        m_sale.speed = m_terms.market().adjustmentSpeed;
        m_sale.repaidFromCash = m_open.repaid[m_dealer];
        m_sale.cashLowers = m_leverage.cashWeight * m_sale.repaidFromCash;
        m_sale.calledIn = m_open.called[m_dealer];
    }

    void funding()
    {
        m_sale.cashToHand = cashToHand(cashAtOpening(m_scenario, m_before, m_dealer), m_sale.repaidFromCash,
            m_terms.market().reserveFloor, m_before.cashTarget[m_dealer]);
        m_sale.fundingNeed = m_open.need[m_dealer];
    }

    const RunReading m_reading;
    const Scenario& m_scenario;
    int m_round;
    const Frame &m_before, &m_close;
    const Opening& m_open;
    const DatedTerms m_terms;
    const LeverageTerms m_leverage;
    std::size_t m_dealer;
    DealerSale m_sale;
};

} // namespace

std::optional<DealerSale> dealerSale(const Trajectory& trajectory, std::size_t round, std::size_t dealer)
{
    return SaleReader(trajectory, round, dealer).read();
}

} // namespace waterhammer
