// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine.h"

#include "model/analysis/loop_gain.h"
#include "model/cascade.h"
#include "model/tally.h"

#include <cassert>

namespace waterhammer {

SalesByCause& SalesByCause::operator+=(const SalesByCause& b)
{
    slr += b.slr;
    var += b.var;
    funding += b.funding;
    failure += b.failure;
    redemptions += b.redemptions;
    client += b.client;
    return *this;
}

namespace {

std::vector<double> assetValues(const Values<double>& v, std::size_t assets)
{
    return {v.begin(), v.begin() + static_cast<std::ptrdiff_t>(assets)};
}

/// Round 0: the books as they stand, at prices of 1.
void fillBooks(Frame& frame, Cascade<double>& cascade)
{
    const auto& s = cascade.state();
    const auto& in = cascade.in();
    frame.round = s.round;
    frame.price = s.price;
    frame.fundamental = s.fundamental;
    frame.mark = cascade.flow().closingMark;
    frame.volatility = s.volatility;
    frame.halfSpread = s.halfSpread;
    frame.uncertainty = s.uncertainty;
    frame.cash = s.cash;
    frame.otherAssets = s.otherAssets;
    frame.shortTermFunding = s.shortTermFunding;
    frame.arrears = s.arrears;
    frame.failed = s.failed;
    frame.units = s.units;
    frame.repo = s.repo;
    frame.fundUnits = s.fundUnits;
    frame.fundCash = s.fundCash;
    frame.nav = s.nav;
    frame.due = s.due;
    for (auto* v : {&frame.equity, &frame.exposure, &frame.slr, &frame.var})
        v->resize(in.dealers);
    for (std::size_t i = 0; i < in.dealers; ++i) {
        const auto f = cascade.closingFigures(i);
        frame.equity[i] = f.equity;
        frame.exposure[i] = f.exposure;
        frame.slr[i] = f.slr;
        frame.var[i] = f.var;
    }
}

FramePtr openingFrame(Cascade<double>& cascade)
{
    auto frame = std::make_shared<Frame>();
    fillBooks(*frame, cascade);
    const auto& in = cascade.in();
    frame->haircut.assign(in.haircut.data(), in.haircut.data() + in.assets);
    frame->depth.assign(in.depth.data(), in.depth.data() + in.assets);
    frame->quotingShare.assign(in.assets, 1);
    frame->wave.assign(in.dealers, 0);
    return frame;
}

std::uint8_t breachFlags(const Flows<double>& flow, std::size_t i)
{
    return static_cast<std::uint8_t>((flow.breachFailed[i] ? Breach::failed : 0) | (flow.breachVar[i] ? Breach::var : 0)
                                     | (flow.breachSlr[i] ? Breach::slr : 0)
                                     | (flow.breachFunding[i] ? Breach::funding : 0));
}

/// Orders, purchases and quotes, position by position; the orders' parts by cause are differences of what stood
/// after each constraint.
void fillTrades(Opening& open, const Cascade<double>& cascade, bool information)
{
    const auto& flow = cascade.flow();
    const auto& p = cascade.in().shape->positions;
    for (auto* v : {&open.orders, &open.bought, &open.varOrders, &open.slrOrders, &open.fundingOrders})
        v->assign(p.size(), 0);
    open.quoting.assign(p.size(), 0);
    for (std::size_t i = 0; i < p.owners(); ++i)
        for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k) {
            if (flow.selling[i]) {
                open.orders[k] = flow.order[k];
                if (!flow.breachFailed[i]) {
                    open.varOrders[k] = flow.varOrder[k];
                    open.slrOrders[k] = flow.slrOrder[k] - flow.varOrder[k];
                    open.fundingOrders[k] = flow.order[k] - flow.slrOrder[k];
                }
            }
            if (flow.offering[i])
                open.bought[k] = flow.bought[k];
            open.quoting[k] = p.makes[k]
                && (!information
                    || (!flow.breach[i]
                        && !exceeds(flow.volatilityMultiple[p.asset[k]], cascade.in().quoteTolerance[i])));
        }
}

Opening openingOf(const Cascade<double>& cascade, bool information)
{
    const auto& flow = cascade.flow();
    const std::size_t assets = cascade.in().assets;
    Opening open;
    open.directLoss = flow.directLoss;
    open.tradingLoss = flow.tradingLoss;
    const auto& c = flow.cause;
    open.cause = {c.slr, c.var, c.funding, c.failure, c.redemptions, c.client};
    open.mark = assetValues(flow.mark, assets);
    open.capacity = assetValues(flow.capacity, assets);
    open.sold = assetValues(flow.sold, assets);
    open.official = assetValues(flow.official, assets);
    open.absorbed = assetValues(flow.absorbed, assets);
    open.net = assetValues(flow.net, assets);
    open.client = assetValues(flow.client, assets);
    open.execution = assetValues(flow.execution, assets);
    open.passedOn = assetValues(flow.passedOn, assets);
    open.equity = flow.equity;
    open.exposure = flow.exposure;
    open.slr = flow.slr;
    open.var = flow.var;
    open.need = flow.need;
    open.rollOff = flow.rollOff;
    open.fundOrders = flow.fundOrder;
    open.breach.resize(flow.equity.size());
    for (std::size_t i = 0; i < open.breach.size(); ++i)
        open.breach[i] = breachFlags(flow, i);
    fillTrades(open, cascade, information);
    return open;
}

FramePtr roundFrame(Cascade<double>& cascade, const Tally<double>& tally, bool information,
                    std::optional<double> loopGain)
{
    auto frame = std::make_shared<Frame>();
    frame->open = openingOf(cascade, information); // before the closing figures use the same working memory
    fillBooks(*frame, cascade);
    const auto& flow = cascade.flow();
    frame->haircut = flow.haircut;
    frame->depth = flow.depth;
    frame->quotingShare = flow.quotingShare;
    frame->wave.assign(tally.wave().begin(), tally.wave().end());
    if (tally.gainDefined())
        frame->realisedGain = tally.realisedGain();
    frame->loopGain = loopGain;
    return frame;
}

} // namespace

struct Engine::Workspace {
    Cascade<double> one;
    Cascade<Lanes> four;
    Tally<double> oneTally;
    Tally<Lanes> fourTally;
    LoopGain loopGain;
    Summary summaries[lanes];
};

Engine::Engine()
    : m_workspace(std::make_unique<Workspace>())
{
}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

const Summary& Engine::run(const ScenarioPtr& scenario, const RunOptions& options, std::stop_token stop,
                           const FrameSink& sink)
{
    auto& cascade = m_workspace->one;
    auto& tally = m_workspace->oneTally;
    auto& summary = m_workspace->summaries[0];
    const Channels& channels = options.channels ? *options.channels : scenario->market.channels;
    cascade.load({&scenario, 1}, channels);
    cascade.record(static_cast<bool>(sink));
    tally.begin(cascade);
    if (options.loopGain)
        m_workspace->loopGain.load(scenario, channels);
    if (sink)
        sink(openingFrame(cascade));

    std::optional<double> peakLoopGain;
    bool stopped = false;
    do {
        if ((stopped = stop.stop_requested()))
            break;
        cascade.step();
        tally.note(cascade, true);
        std::optional<double> gain;
        if (options.loopGain)
            gain = m_workspace->loopGain.after(cascade);
        if (gain)
            peakLoopGain = std::max(gain, peakLoopGain);
        if (sink)
            sink(roundFrame(cascade, tally, channels.information, gain));
    } while (!cascade.ended());
    tally.conclude(cascade, 0, summary);
    summary.peakLoopGain = peakLoopGain;
    summary.stopped = stopped;
    return summary;
}

bool Engine::sameShape(const Scenario& a, const Scenario& b) { return Inputs<double>::sameShape(a, b); }

std::span<const Summary> Engine::runTogether(std::span<const ScenarioPtr> scenarios, const RunOptions& options,
                                             std::stop_token stop)
{
    auto& cascade = m_workspace->four;
    auto& tally = m_workspace->fourTally;
    assert(!scenarios.empty() && scenarios.size() <= lanes);
    // Lanes without a scenario repeat the last one; nobody reads them.
    ScenarioPtr filled[lanes];
    for (std::size_t j = 0; j < lanes; ++j)
        filled[j] = scenarios[std::min(j, scenarios.size() - 1)];
    cascade.load(filled, options.channels ? *options.channels : scenarios[0]->market.channels);
    tally.begin(cascade);

    LanesMask running(true);
    while (any(running)) {
        const bool stopped = stop.stop_requested();
        if (!stopped) {
            cascade.step();
            tally.note(cascade, running);
        }
        const LanesMask done = stopped ? LanesMask(true) : cascade.ended();
        for (std::size_t j = 0; j < scenarios.size(); ++j)
            if (lane(running & done, j)) {
                tally.conclude(cascade, j, m_workspace->summaries[j]);
                m_workspace->summaries[j].stopped = stopped;
            }
        running = running & !done;
    }
    return {m_workspace->summaries, scenarios.size()};
}

Trajectory simulate(const ScenarioPtr& scenario, const RunOptions& options, std::stop_token stop)
{
    Trajectory trajectory{scenario, {}, {}};
    Engine engine;
    trajectory.summary
        = engine.run(scenario, options, stop, [&](FramePtr frame) { trajectory.frames.push_back(std::move(frame)); });
    return trajectory;
}

} // namespace waterhammer
