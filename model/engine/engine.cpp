// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

#include "model/engine/cascade.h"
#include "model/engine/equity.h"
#include "model/engine/frame_maker.h"
#include "model/engine/loop_gain.h"
#include "model/engine/tally.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace waterhammer {

/// The books of one of the two layouts.
class Past {
public:
    virtual ~Past() = default;
};

namespace {

template <class S> struct PastOf : Past {
    BooksAtClose<S> books;
    Tally<S> tally;
    double paidIn = 0; ///< bn
    std::optional<double> peakLoopGain;
};

/// Everything one market needs, kept from run to run.
template <class S> struct OneMarket {
    Cascade<S> cascade;
    Tally<S> tally;
    LoopGain<S> loopGain;
    PastPtr past; ///< of the last run, where it was to be kept

    void run(const ScenarioPtr& scenario, const RunOptions& options, const std::stop_token& stop, const FrameSink& sink,
        Summary& summary)
    {
        const Channels& channels = options.channels ? *options.channels : scenario->market.channels;
        cascade.load({&scenario, 1}, channels);
        cascade.record(static_cast<bool>(sink));
        tally.begin(cascade);
        if (options.loopGain)
            loopGain.load(scenario, channels);
        FrameMaker<S> frames(cascade, tally);
        std::optional<double> peakLoopGain;
        past = options.from;
        if (const auto* from = dynamic_cast<const PastOf<S>*>(options.from.get())) {
            cascade.goOnFrom(from->books);
            tally = from->tally;
            frames.goOnFrom(from->paidIn);
            peakLoopGain = from->peakLoopGain;
        } else if (sink) {
            sink(frames.start());
        }
        keep(options, frames.paidIn(), peakLoopGain);

        bool stopped = stop.stop_requested();
        while (!stopped && !(options.from && cascade.ended())) {
            cascade.step();
            tally.note(cascade, true);
            std::optional<Growth> gain;
            if (options.loopGain)
                gain = loopGain.after(cascade, stop);
            if (gain)
                peakLoopGain = std::max(std::optional(gain->rate), peakLoopGain);
            if (sink)
                sink(frames.round(gain));
            keep(options, frames.paidIn(), peakLoopGain);
            if (cascade.ended())
                break;
            stopped = stop.stop_requested();
        }
        tally.conclude(cascade, 0, summary);
        summary.peakLoopGain = peakLoopGain;
        summary.stopped = stopped;
    }

private:
    void keep(const RunOptions& options, double paidIn, const std::optional<double>& peakLoopGain)
    {
        if (options.keepAfter != cascade.state().round || options.from)
            return;
        auto kept = std::make_shared<PastOf<S>>();
        kept->books = cascade.books();
        kept->tally = tally;
        kept->paidIn = paidIn;
        kept->peakLoopGain = peakLoopGain;
        past = std::move(kept);
    }
};

/// Markets abreast; a market's figures do not depend on which stand beside it.
struct ManyAbreast {
    using Running = MarketMask<ManyMarkets>;
    static_assert(Engine::lanes % ManyMarkets::markets == 0);

    Cascade<ManyMarkets> cascade;
    Tally<ManyMarkets> tally;

    void run(std::span<const ScenarioPtr> scenarios, const RunOptions& options, const std::stop_token& stop,
        Summary* summaries)
    {
        // Lanes without a scenario repeat the last one; nobody reads them.
        ScenarioPtr filled[ManyMarkets::markets];
        for (std::size_t j = 0; j < ManyMarkets::markets; ++j)
            filled[j] = scenarios[std::min(j, scenarios.size() - 1)];
        cascade.load(filled, options.channels ? *options.channels : scenarios[0]->market.channels);
        tally.begin(cascade);

        Running running(true);
        while (any(running)) {
            const bool stopped = stop.stop_requested();
            if (!stopped) {
                cascade.step();
                tally.note(cascade, running);
            }
            const Running done = stopped ? Running(true) : cascade.ended();
            for (std::size_t j = 0; j < scenarios.size(); ++j)
                if (lane(running & done, j)) {
                    tally.conclude(cascade, j, summaries[j]);
                    summaries[j].stopped = stopped;
                }
            running = running & !done;
        }
    }
};

} // namespace

struct Engine::Workspace {
    OneMarket<FourDealers> complete;
    OneMarket<OneByOne> sparse;
    PastPtr past; ///< of the last run
    ManyAbreast together;
    Summary summaries[lanes];
};

Engine::Engine()
    : m_workspace(std::make_unique<Workspace>())
{
}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

const Summary& Engine::run(
    const ScenarioPtr& scenario, const RunOptions& options, std::stop_token stop, const FrameSink& sink)
{
    auto& summary = m_workspace->summaries[0];
    const auto play = [&](auto& market) {
        market.run(scenario, options, stop, sink, summary);
        m_workspace->past = std::exchange(market.past, {});
    };
    if (mostlyComplete(*scenario))
        play(m_workspace->complete);
    else
        play(m_workspace->sparse);
    return summary;
}

const PastPtr& Engine::past() const { return m_workspace->past; }

bool Engine::sameShape(const Scenario& a, const Scenario& b) { return waterhammer::sameShape(a, b); }

std::span<const Summary> Engine::runTogether(
    std::span<const ScenarioPtr> scenarios, const RunOptions& options, std::stop_token stop)
{
    assert(!scenarios.empty() && scenarios.size() <= lanes);
    for (std::size_t first = 0; first < scenarios.size(); first += ManyMarkets::markets) {
        const auto count = std::min(ManyMarkets::markets, scenarios.size() - first);
        m_workspace->together.run(scenarios.subspan(first, count), options, stop, m_workspace->summaries + first);
    }
    return {m_workspace->summaries, scenarios.size()};
}

double shareholdersLoss(const Trajectory& run, std::size_t round)
{
    const Frame& now = *run.frames[round];
    return now.paidIn - shareholdersEquity(now.equity);
}

Trajectory simulate(const ScenarioPtr& scenario, const RunOptions& options, std::stop_token stop)
{
    Trajectory trajectory{scenario, {}, {}};
    Engine engine;
    trajectory.summary =
        engine.run(scenario, options, stop, [&](FramePtr frame) { trajectory.frames.push_back(std::move(frame)); });
    return trajectory;
}

} // namespace waterhammer
