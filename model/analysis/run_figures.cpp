// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/run_figures.h"

#include "model/analysis/feedback.h"
#include "model/analysis/headline.h"
#include "model/analysis/market_state.h"
#include "model/analysis/severity.h"
#include "model/scenario/amounts.h"
#include "model/scenario/channels.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

class FigureList {
public:
    void add(std::string name, Better better, std::optional<double> value)
    {
        if (value && !std::isfinite(*value))
            value.reset();
        m_figures.push_back({std::move(name), better, value});
    }
    void addRound(std::string name, Better better, int round)
    {
        add(std::move(name), better, round > 0 ? std::optional<double>(round) : std::nullopt);
    }
    [[nodiscard]] std::vector<RunFigure> take() { return std::move(m_figures); }

private:
    std::vector<RunFigure> m_figures;
};

int firstBreach(const Summary& summary)
{
    int first = 0;
    for (const int wave : summary.wave)
        if (wave > 0 && (first == 0 || wave < first))
            first = wave;
    return first;
}

int firstFailure(const Trajectory& run)
{
    const auto failures = headlineOf(run).failures;
    return failures.empty() ? 0 : failedIn(run, failures.front()).value();
}

void addLosses(const Summary& s, FigureList& figures)
{
    figures.add("peakLoss", Better::Lower, s.peakLoss);
    figures.addRound("peakLossRound", Better::Neither, s.peakLossRound);
    figures.add("endLoss", Better::Lower, s.endLoss);
    figures.add("creditorsShortfall", Better::Lower, s.creditorsShortfall);
    figures.add("directLoss", Better::Lower, s.directLoss);
    figures.add("amplification", Better::Lower, s.amplification);
    figures.add("lossShare", Better::Lower, s.lossShare);
    figures.add("severity", Better::Lower, measured(s, severityMeasure(s.amplification.has_value())));
    figures.add("peakRealisedGain", Better::Neither, s.peakRealisedGain); // as the feedback of a day: below 0 may
    figures.add("peakLoopGain", Better::Neither, s.peakLoopGain);         // mean burnt out
}

} // namespace

std::vector<RunFigure> figuresOf(const Trajectory& run)
{
    const Summary& s = run.summary;
    const auto& assets = run.scenario->assets.id;
    FigureList figures;
    addLosses(s, figures);
    figures.add("rounds", Better::Neither, s.rounds);
    figures.add("failures", Better::Lower, s.failures);
    figures.add("breached", Better::Lower, s.breached);
    figures.add("absorbed", Better::Neither, s.absorbed);
    figures.addRound("firstBreach", Better::Later, firstBreach(s));
    figures.addRound("firstFailure", Better::Later, firstFailure(run));
    for (const auto& row : saleCauseTable)
        figures.add("forcedSales." + std::string(row.key), Better::Lower, s.forcedSales[row.cause]);
    for (std::size_t a = 0; a < assets.size(); ++a)
        figures.add("lowestPrice." + assets[a], Better::Higher, s.lowestPrice[a]);
    for (std::size_t a = 0; a < assets.size(); ++a)
        figures.add("lowestPriceRound." + assets[a], Better::Neither, s.lowestPriceRound[a]);
    return figures.take();
}

std::vector<RunFigure> figuresOf(const Trajectory& run, int day)
{
    const auto last = run.frames.size() - 1;
    const std::size_t round = std::min(static_cast<std::size_t>(std::max(0, day)), last);
    const Frame& close = *run.frames[round];
    FigureList figures;
    figures.add("loss", Better::Lower, shareholdersLoss(run, round));
    figures.add("failures", Better::Lower, static_cast<double>(std::ranges::count(close.failed, 1)));
    figures.add("breached", Better::Lower,
        static_cast<double>(std::ranges::count_if(close.wave, [](int wave) { return wave > 0; })));
    const auto feedback = feedbackOf(run, round);
    figures.add("feedback", Better::Neither, // below 0 may mean burnt out
        feedback ? std::optional(feedback->value) : std::nullopt);
    for (std::size_t a = 0; a < close.price.size(); ++a)
        figures.add("price." + run.scenario->assets.id[a], Better::Higher, close.price[a]);
    for (std::size_t i = 0; i < close.slr.size(); ++i)
        figures.add("dealers[" + run.scenario->dealers.id[i] + "].slr", Better::Higher, close.slr[i]);
    return figures.take();
}

std::optional<Verdict> verdict(const RunFigure& first, const RunFigure& other)
{
    if (first.better == Better::Neither)
        return {};
    if (!first.value || !other.value)
        return {};
    const double change = *other.value - *first.value;
    if (sameFigure(*first.value, *other.value))
        return Verdict::Same;
    return (change < 0) == (first.better == Better::Lower) ? Verdict::Better : Verdict::Worse;
}

} // namespace waterhammer
