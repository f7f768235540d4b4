// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/cascade.h"
#include "model/engine/frame.h"
#include "model/engine/tally.h"

#include <algorithm>
#include <memory>

namespace waterhammer {

/// Reads frames off a cascade of one market, back in the scenario's order of dealers and positions.
template <class S> class FrameMaker {
public:
    FrameMaker(Cascade<S>& cascade, const Tally<S>& tally, bool information)
        : m_cascade(cascade)
        , m_tally(tally)
        , m_information(information)
    {
    }

    /// Round 0: the books as they stand, at prices of 1.
    [[nodiscard]] FramePtr start()
    {
        auto frame = std::make_shared<Frame>();
        fillClose(*frame);
        const auto& in = m_cascade.in();
        frame->haircut.assign(in.haircut.data(), in.haircut.data() + in.assets);
        frame->depth.assign(in.depth.data(), in.depth.data() + in.assets);
        frame->quotingShare.assign(in.assets, 1);
        frame->wave.assign(in.dealers, 0);
        return frame;
    }

    /// The round just played.
    [[nodiscard]] FramePtr round(std::optional<double> loopGain)
    {
        auto frame = std::make_shared<Frame>();
        frame->open.emplace();
        fillOpening(*frame->open);
        fillTrades(*frame->open);
        fillClose(*frame);
        const auto& flow = m_cascade.flow();
        frame->haircut = flow.haircut;
        frame->depth = flow.depth;
        frame->quotingShare = flow.quotingShare;
        const auto wave = byDealer(m_tally.wave());
        frame->wave.assign(wave.begin(), wave.end());
        if (m_tally.gainDefined())
            frame->realisedGain = m_tally.realisedGain();
        frame->loopGain = loopGain;
        return frame;
    }

private:
    using Owned = Values<DealerReal<S>>;

    std::vector<double> byDealer(const Owned& values) const
    {
        std::vector<double> out(m_cascade.in().dealers);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = numberOf<S>(values, i);
        return out;
    }

    /// Calls with each dealer, position of the scenario, and a reader of an array by position.
    template <class F> void eachPosition(F f) const
    {
        const auto& in = m_cascade.in();
        const auto& p = in.shape->positions;
        for (std::size_t i = 0; i < in.dealers; ++i)
            for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k) {
                const std::size_t place = in.placeOf(i, k);
                f(i, k, [&](const Owned& values) { return lane(values[place], laneOf<S>(i, 0)); });
            }
    }

    void fillClose(Frame& frame)
    {
        const auto& s = m_cascade.state();
        const auto& in = m_cascade.in();
        frame.round = s.round;
        frame.price = s.price;
        frame.fundamental = s.fundamental;
        frame.mark = m_cascade.flow().closingMark;
        frame.volatility = s.volatility;
        frame.halfSpread = s.halfSpread;
        frame.uncertainty = s.uncertainty;
        frame.cash = byDealer(s.cash);
        frame.cashTarget = byDealer(s.cashTarget);
        frame.otherAssets = byDealer(s.otherAssets);
        frame.shortTermFunding = byDealer(s.shortTermFunding);
        frame.arrears = byDealer(s.arrears);
        frame.failed.resize(in.dealers);
        for (std::size_t i = 0; i < in.dealers; ++i)
            frame.failed[i] = maskOf<S>(s.failed, i);
        frame.units.resize(in.shape->positions.size());
        frame.repo.resize(in.shape->positions.size());
        eachPosition([&](std::size_t, std::size_t k, auto at) {
            frame.units[k] = at(s.units);
            frame.repo[k] = at(s.repo);
        });
        frame.fundUnits = s.fundUnits;
        frame.fundCash = s.fundCash;
        frame.nav = s.nav;
        frame.due = s.due;
        fillClosingFigures(frame);
    }

    void fillClosingFigures(Frame& frame)
    {
        const auto& in = m_cascade.in();
        Owned equity(in.seats), exposure(in.seats), slr(in.seats), var(in.seats);
        for (std::size_t i = 0; i < in.seats; ++i) {
            const auto figures = m_cascade.closingFigures(i);
            equity[i] = figures.equity;
            exposure[i] = figures.exposure;
            slr[i] = figures.slr;
            var[i] = figures.var;
        }
        frame.equity = byDealer(equity);
        frame.exposure = byDealer(exposure);
        frame.slr = byDealer(slr);
        frame.var = byDealer(var);
    }

    void fillOpening(Opening& open) const
    {
        const auto& flow = m_cascade.flow();
        open.directLoss = flow.directLoss;
        open.tradingLoss = flow.tradingLoss;
        const auto& c = flow.cause;
        open.cause = {c.slr, c.var, c.funding, c.failure, c.redemptions, c.client};
        open.mark = flow.mark;
        open.capacity = flow.capacity;
        open.sold = flow.sold;
        open.official = flow.official;
        open.absorbed = flow.absorbed;
        open.net = flow.net;
        open.client = flow.client;
        open.execution = flow.execution;
        open.passedOn = flow.passedOn;
        open.fundOrders = flow.fundOrder;
        open.equity = byDealer(flow.equity);
        open.exposure = byDealer(flow.exposure);
        open.slr = byDealer(flow.slr);
        open.var = byDealer(flow.var);
        open.need = byDealer(flow.need);
        open.rollOff = byDealer(flow.rollOff);
        open.repaid = byDealer(flow.repaid);
        open.breach.resize(open.equity.size());
        for (std::size_t i = 0; i < open.breach.size(); ++i)
            open.breach[i] = static_cast<std::uint8_t>((maskOf<S>(flow.breachFailed, i) ? Breach::failed : 0)
                | (maskOf<S>(flow.breachVar, i) ? Breach::var : 0) | (maskOf<S>(flow.breachSlr, i) ? Breach::slr : 0)
                | (maskOf<S>(flow.breachFunding, i) ? Breach::funding : 0));
    }

    /// Orders, purchases and quotes; the orders' parts by cause are differences of what stood after each constraint.
    void fillTrades(Opening& open) const
    {
        const auto& flow = m_cascade.flow();
        const auto& in = m_cascade.in();
        const auto& p = in.shape->positions;
        for (auto* v : {&open.orders, &open.bought, &open.varOrders, &open.slrOrders, &open.fundingOrders})
            v->assign(p.size(), 0);
        open.quoting.assign(p.size(), 0);
        eachPosition([&](std::size_t i, std::size_t k, auto at) {
            if (flow.selling[seatOf<S>(i)]) {
                open.orders[k] = at(flow.order);
                if (!maskOf<S>(flow.breachFailed, i)) {
                    open.varOrders[k] = at(flow.varOrder);
                    open.slrOrders[k] = at(flow.slrOrder) - at(flow.varOrder);
                    open.fundingOrders[k] = std::max(0.0, at(flow.order) - at(flow.slrOrder));
                }
            }
            if (flow.offering[seatOf<S>(i)])
                open.bought[k] = at(flow.bought);
            const bool silent = m_information
                && (maskOf<S>(flow.breach, i)
                    || exceeds(flow.volatilityMultiple[p.asset[k]], in.shape->dealers.quoteTolerance[i]));
            open.quoting[k] = p.makes[k] && !silent;
        });
    }

    Cascade<S>& m_cascade;
    const Tally<S>& m_tally;
    bool m_information;
};

} // namespace waterhammer
