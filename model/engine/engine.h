// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/frame.h"
#include "model/scenario/scenario.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

/// The cascade engine: a scenario in, a summary and (if asked for) a frame a round out. It knows no thread, clock
/// or locale; the same scenario gives the same bytes.
namespace waterhammer {

/// The working books of a run at the close of a round. Immutable, shared; what is in them is the engine's.
class Past;
using PastPtr = std::shared_ptr<const Past>;

/// How a run is made.
struct RunOptions {
    bool loopGain = false;            ///< work out the loop gain after each round
    std::optional<Channels> channels; ///< instead of the scenario's own switches
    /// The books at the close of this round are kept (Engine::past()), for runs that share the days before.
    std::optional<int> keepAfter = {};
    /// Goes on from there: the first frame is that of the round after. The scenario must give all that the one of
    /// `from` gives but for events after its round and policies after the next (sharesPast of
    /// model/scenario/shared_past.h), and the options be the same: then the bytes are those of the whole run.
    PastPtr from = {};
};

/// The largest violation of each invariant over a run; zero but for rounding.
struct Invariants {
    double books = 0; ///< cash of a dealer against its trades and its lenders, relative to its total assets
    double units = 0; ///< units of an asset over all holders against those at the start, relative
    double cash = 0;  ///< cash received by sellers against cash paid by buyers, relative
    static constexpr double tolerance = 1e-7; ///< beyond which a debug build stops
    /// Whether all are within the tolerance.
    [[nodiscard]] bool hold() const { return books <= tolerance && units <= tolerance && cash <= tolerance; }
};

/// What is read off a run. Losses in bn.
struct Summary {
    double peakLoss = 0;                    ///< shareholders', Σ E(0) − Σ max(0, E)
    int peakLossRound = 0;                  ///< the first round of the peak; 0 without a loss
    double endLoss = 0;                     ///< shareholders', at the end
    double creditorsShortfall = 0;          ///< Σ max(0, −E) at the end
    double directLoss = 0;                  ///< what the shocks took from the opening books
    std::optional<double> amplification;    ///< peak loss over direct loss
    std::optional<double> lossShare;        ///< peak loss over what shareholders had at the start
    std::optional<double> peakRealisedGain; ///< R of the worst round
    std::optional<double> peakLoopGain;     ///< when asked for
    int rounds = 0;                         ///< played
    int failures = 0;                       ///< dealers that failed
    int breached = 0;                       ///< dealers with a wave
    std::vector<int> wave;                  ///< [dealers] round of the first breach, 0 for none
    std::vector<double> lowestPrice;        ///< [assets] at a close
    std::vector<int> lowestPriceRound;      ///< [assets]
    SalesByCause forcedSales;               ///< bn over all rounds, by what forced them
    double absorbed = 0;                    ///< bn bought by dealers
    Invariants invariants;                  ///< the audit
    bool stopped = false;                   ///< by its stop token: the figures are of the rounds so far
};

/// Receives frames one by one, round 0 first, in the thread that runs.
using FrameSink = std::function<void(FramePtr)>;

/// Runs cascades one after the other and keeps its working memory: after the first run of a shape another
/// allocates nothing. One engine serves one thread.
class Engine {
public:
    Engine();
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    /// Runs to the end. The token is looked at once a round.
    const Summary& run(const ScenarioPtr& scenario, const RunOptions& options = {}, std::stop_token stop = {},
        const FrameSink& sink = {});

    /// What RunOptions::keepAfter asked the last run to keep; null where it did not come so far.
    [[nodiscard]] const PastPtr& past() const;

    /// How many scenarios of one shape runTogether() takes at once.
    static constexpr std::size_t lanes = 8;
    /// Whether two scenarios differ in numbers only, so that they may run together.
    [[nodiscard]] static bool sameShape(const Scenario& a, const Scenario& b);
    /// Runs up to `lanes` scenarios of one shape side by side in vector lanes: faster, and the same figures
    /// but for the order in which sums are taken (a relative 1e-12 or so). Loop gains are not worked out.
    std::span<const Summary> runTogether(
        std::span<const ScenarioPtr> scenarios, const RunOptions& options = {}, std::stop_token stop = {});

private:
    struct Workspace;
    std::unique_ptr<Workspace> m_workspace;
};

/// A run with all its frames.
struct Trajectory {
    ScenarioPtr scenario;         ///< what was run
    std::vector<FramePtr> frames; ///< [rounds + 1] round 0 first
    Summary summary;              ///< of the whole
};

/// What shareholders have lost at the close of a round, bn: Σ E(0) and the capital put in since, less Σ max(0, E).
[[nodiscard]] double shareholdersLoss(const Trajectory& run, std::size_t round);

/// Runs to the end and keeps all frames; a token that is asked to stop ends it after a round.
[[nodiscard]] Trajectory simulate(
    const ScenarioPtr& scenario, const RunOptions& options = {}, std::stop_token stop = {});

} // namespace waterhammer
