// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/cascade.h"
#include "model/engine/channels/information.h"
#include "model/engine/frame.h"
#include "model/engine/growth.h"
#include "model/engine/tally.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace waterhammer {

/// Reads frames off a cascade of one market, back in the scenario's order of dealers and positions.
template <class S> class FrameMaker {
public:
    FrameMaker(Cascade<S>& cascade, const Tally<S>& tally)
        : m_cascade(cascade)
        , m_tally(tally)
    {
    }

    /// Round 0: the books as they stand, at prices of 1.
    [[nodiscard]] FramePtr start()
    {
        auto frame = std::make_shared<Frame>();
        fillClose(*frame);
        const auto& in = m_cascade.in();
        frame->haircut.assign(m_cascade.rules().haircut.data(), m_cascade.rules().haircut.data() + in.assets);
        frame->depth.assign(in.depth.data(), in.depth.data() + in.assets);
        frame->quotingShare.assign(in.assets, 1);
        frame->wave.assign(in.dealers, 0);
        frame->paidIn = m_paidIn = std::accumulate(frame->equity.begin(), frame->equity.end(), 0.0);
        return frame;
    }

    /// bn that shareholders have put in so far, and before the rounds of a run that goes on from another.
    [[nodiscard]] double paidIn() const { return m_paidIn; }
    void goOnFrom(double paidIn) { m_paidIn = paidIn; }

    /// The round just played.
    [[nodiscard]] FramePtr round(const std::optional<Growth>& gain)
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
        publish(m_tally.wave(), Extent::Seats, frame->wave);
        frame->paidIn = m_paidIn += frame->open->injected;
        if (m_tally.gainDefined())
            frame->realisedGain = m_tally.realisedGain();
        if (gain) {
            frame->loopGain = gain->rate;
            frame->direction = gain->direction;
        }
        return frame;
    }

private:
    using Owned = Values<DealerReal<S>>;

    /// Calls with each dealer, position of the scenario, and its place in an array by position.
    template <class F> void eachPosition(F f) const
    {
        const auto& in = m_cascade.in();
        const auto& p = in.shape->positions;
        for (std::size_t i = 0; i < in.dealers; ++i)
            for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k)
                f(i, k, in.placeOf(i, k));
    }

    /// A dealer's number, or flag, among those that share a value.
    template <class Value> static auto own(const Value& value, std::size_t dealer)
    {
        if constexpr (std::is_same_v<Value, unsigned char>)
            return value;
        else
            return lane(value, laneOf<S>(dealer, 0));
    }

    /// Puts an array of the cascade into the scenario's order.
    template <class From, class To> void publish(const From& from, Extent extent, std::vector<To>& to) const
    {
        const auto& in = m_cascade.in();
        if (extent == Extent::Seats) {
            to.resize(in.dealers);
            for (std::size_t i = 0; i < in.dealers; ++i)
                to[i] = static_cast<To>(own(from[seatOf<S>(i)], i));
        } else if (extent == Extent::Places) {
            to.resize(in.shape->positions.size());
            eachPosition(
                [&](std::size_t i, std::size_t k, std::size_t place) { to[k] = static_cast<To>(own(from[place], i)); });
        } else {
            if constexpr (std::is_same_v<From, std::vector<To>>)
                to = from;
        }
    }

    void fillClose(Frame& frame)
    {
        frame.round = m_cascade.state().round;
        frame.mark = m_cascade.flow().closingMark;
        eachField(m_cascade.state(), [&](const auto& field, Extent extent, auto, auto member) {
            if constexpr (!std::is_null_pointer_v<decltype(member)>)
                publish(field, extent, frame.*member);
        });
        if (m_cascade.state().purse < infinity)
            frame.valueCapital = m_cascade.state().purse;
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
        publish(equity, Extent::Seats, frame.equity);
        publish(exposure, Extent::Seats, frame.exposure);
        publish(slr, Extent::Seats, frame.slr);
        publish(var, Extent::Seats, frame.var);
    }

    void fillOpening(Opening& open) const
    {
        const auto& flow = m_cascade.flow();
        open.directLoss = flow.directLoss;
        open.injected = flow.injected;
        open.tradingLoss = flow.tradingLoss;
        open.channels = m_cascade.channels();
        open.creditLosses = flow.creditLosses;
        open.cause.values = flow.cause.values;
        eachField(flow, [&](const auto& field, Extent extent, auto member) {
            if constexpr (!std::is_null_pointer_v<decltype(member)>)
                publish(field, extent, open.*member);
        });
        if (!flow.anyRun)
            open.rollOffRun.assign(open.rollOffRun.size(), 0);
        open.breach.assign(open.equity.size(), 0);
        for (std::size_t i = 0; i < open.breach.size(); ++i)
            for (const auto& row : breachTable)
                if (maskOf<S>(flow.breachOf[row.constraint], i))
                    open.breach[i] = static_cast<std::uint8_t>(open.breach[i] | row.flag());
    }

    /// The parts of an order: what each cause added to what stood before it; the last to ask has added the rest.
    template <class F> static void tellApart(Opening& open, std::size_t k, F stoodAfter)
    {
        double before = 0;
        for (const SaleCause cause : askingInTurn) {
            const bool last = cause == askingInTurn.back();
            const double after = last ? std::max(before, open.orders[k]) : stoodAfter(cause);
            open.ordersBy[cause][k] = after - before;
            before = after;
        }
    }

    /// Orders, purchases and quotes; the orders' parts by cause are differences of what stood after each constraint.
    void fillTrades(Opening& open) const
    {
        const auto& flow = m_cascade.flow();
        const auto& in = m_cascade.in();
        const auto& p = in.shape->positions;
        open.orders.assign(p.size(), 0);
        open.bought.assign(p.size(), 0);
        open.handedOn.assign(p.size(), 0);
        for (const auto& row : saleCauseTable)
            if (row.constrains)
                open.ordersBy[row.cause].assign(p.size(), 0);
        open.quoting.assign(p.size(), 0);
        eachPosition([&](std::size_t i, std::size_t k, std::size_t place) {
            const auto at = [&](const Owned& values) { return lane(values[place], laneOf<S>(i, 0)); };
            if (flow.selling[seatOf<S>(i)]) {
                open.orders[k] = at(flow.order);
                if (maskOf<S>(flow.breachOf[Constraint::Failed], i))
                    open.ordersBy[SaleCause::Failure][k] = open.orders[k];
                else if (open.orders[k] > 0)
                    tellApart(open, k, [&](SaleCause cause) { return at(flow.stoodAfter[cause]); });
            }
            if (flow.offering[seatOf<S>(i)])
                open.bought[k] = at(flow.bought);
            if (flow.handing[seatOf<S>(i)])
                open.handedOn[k] = at(flow.handedOn);
            const bool withdrawn = m_cascade.channels().information
                && silent<double>(flow.volatilityMultiple[p.asset[k]], maskOf<S>(flow.breach, i),
                    numberOf<S>(m_cascade.rules().quoteTolerance, i));
            open.quoting[k] = p.makes[k] && !withdrawn;
        });
    }

    Cascade<S>& m_cascade;
    const Tally<S>& m_tally;
    double m_paidIn = 0; // bn, so far
};

} // namespace waterhammer
