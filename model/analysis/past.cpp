// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/past.h"

#include "model/engine/equity.h"
#include "model/scenario/amounts.h"

#include <algorithm>
#include <numeric>

namespace waterhammer {

namespace {

void noteGreater(std::optional<double>& greatest, const std::optional<double>& value)
{
    if (value && (!greatest || *value > *greatest))
        greatest = value;
}

/// Takes one day after the other into a summary.
class Counting {
public:
    explicit Counting(const Frame& start)
    {
        m_sum.forcedSales = SalesByCause::none();
        m_sum.lowestPrice.assign(start.price.size(), 1);
        m_sum.lowestPriceRound.assign(start.price.size(), 0);
        m_sum.peakLoss = std::max(0.0, start.paidIn - shareholdersEquity(start.equity));
    }

    void take(const Frame& frame)
    {
        m_sum.directLoss += frame.open->directLoss;
        m_sum.forcedSales += frame.open->cause;
        m_sum.absorbed = std::accumulate(frame.open->absorbed.begin(), frame.open->absorbed.end(), m_sum.absorbed);
        if (const double loss = frame.paidIn - shareholdersEquity(frame.equity); loss > m_sum.peakLoss) {
            m_sum.peakLoss = loss;
            m_sum.peakLossRound = frame.round;
        }
        for (std::size_t a = 0; a < frame.price.size(); ++a)
            if (frame.price[a] < m_sum.lowestPrice[a]) {
                m_sum.lowestPrice[a] = frame.price[a];
                m_sum.lowestPriceRound[a] = frame.round;
            }
        noteGreater(m_sum.peakRealisedGain, frame.realisedGain);
        noteGreater(m_sum.peakLoopGain, frame.loopGain);
    }

    [[nodiscard]] Summary conclude(const Frame& start, const Frame& last)
    {
        m_sum.endLoss = last.paidIn - shareholdersEquity(last.equity);
        m_sum.creditorsShortfall = creditorsShortfall(last.equity);
        if (isDirectLoss(m_sum.directLoss))
            m_sum.amplification = m_sum.peakLoss / m_sum.directLoss;
        if (const double capital = shareholdersEquity(start.equity); capital > 0)
            m_sum.lossShare = m_sum.peakLoss / capital;
        m_sum.rounds = last.round;
        m_sum.wave = last.wave;
        m_sum.breached = static_cast<int>(std::ranges::count_if(last.wave, [](int day) { return day > 0; }));
        m_sum.failures = static_cast<int>(std::ranges::count_if(last.failed, [](auto failed) { return failed != 0; }));
        return m_sum;
    }

private:
    Summary m_sum;
};

} // namespace

Trajectory pastOf(const Trajectory& run, std::size_t day)
{
    if (day + 1 >= run.frames.size())
        return run;
    auto scenario = std::make_shared<Scenario>(*run.scenario);
    scenario->market.horizon = static_cast<int>(day);
    for (Scenario::Rules& rules : scenario->changes)
        rules.market.horizon = scenario->market.horizon;
    Trajectory past{std::move(scenario), {run.frames.begin(), run.frames.begin() + std::ptrdiff_t(day) + 1}, {}};
    Counting counting(*past.frames.front());
    for (std::size_t t = 1; t <= day; ++t)
        counting.take(*past.frames[t]);
    past.summary = counting.conclude(*past.frames.front(), *past.frames.back());
    past.summary.invariants = run.summary.invariants;
    return past;
}

} // namespace waterhammer
