// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dealer_figures.h"

#include "model/words/stance_words.h"
#include "views/language.h"

#include <cmath>
#include <tuple>

namespace waterhammer {

namespace {

/// Below it a table says nothing, in the file's unit of money.
double visible(double money, const Run& run) { return money < run.leastMoney ? 0 : money; }

double between(double from, double to, double way)
{
    if (!std::isfinite(from) || !std::isfinite(to))
        return way > 0 ? to : from;
    return from + (to - from) * way;
}

auto tied(const DealerFigures& f)
{
    return std::tie(f.stance, f.lamps, f.slr, f.bar, f.start, f.minimum, f.equity, f.sold, f.bought);
}

} // namespace

bool operator==(const DealerFigures& a, const DealerFigures& b) { return tied(a) == tied(b); }

double steppedFigure(const Moment& moment, double before, double opening, double close)
{
    return moment.progress(Phase::Settlement) > 0 ? close : moment.progress(Phase::Mark) > 0 ? opening : before;
}

double movingFigure(const Moment& moment, double before, double opening, double close)
{
    const double open = between(before, opening, moment.eased(Phase::Mark));
    return between(open, close, moment.eased(Phase::Settlement));
}

bool sameFigures(const Moment& a, const Moment& b)
{
    if (a.round != b.round)
        return false;
    const auto begun = [&](Phase phase) { return (a.progress(phase) > 0) == (b.progress(phase) > 0); };
    return a.progress(Phase::Mark) == b.progress(Phase::Mark)
        && a.progress(Phase::Settlement) == b.progress(Phase::Settlement) && begun(Phase::Constraints)
        && begun(Phase::Sales);
}

DealerFigures dealerFigures(const Run& run, const Moment& moment, std::size_t dealer)
{
    const int round = std::clamp(moment.round, 0, run.lastRound());
    const Frame& now = run.frame(round);
    const Frame& before = run.frame(round - 1);
    const double openSlr = now.open ? now.open->slr[dealer] : now.slr[dealer];
    const double openEquity = now.open ? now.open->equity[dealer] : now.equity[dealer];
    const int constrained = moment.progress(Phase::Constraints) > 0 ? round : round - 1;
    const int traded = moment.progress(Phase::Sales) > 0 ? round : round - 1;
    DealerFigures f;
    f.stance = run.dealer(constrained, dealer).stance;
    f.lamps = run.dealer(constrained, dealer).lamps;
    f.slr = steppedFigure(moment, before.slr[dealer], openSlr, now.slr[dealer]);
    f.bar = movingFigure(moment, before.slr[dealer], openSlr, now.slr[dealer]);
    f.start = run.frame(0).slr[dealer];
    f.minimum = run.dealer(round, dealer).minimum;
    f.equity = steppedFigure(moment, before.equity[dealer], openEquity, now.equity[dealer]);
    f.sold = visible(run.dealer(traded, dealer).sold, run);
    f.bought = visible(run.dealer(traded, dealer).bought, run);
    return f;
}

QString waveText(const Run& run, int round, std::size_t dealer)
{
    const auto nearest = static_cast<std::size_t>(std::clamp(round, 0, run.lastRound()));
    const DealerStance stance = run.dealer(round, dealer).stance;
    return QString::fromStdString(waveText(run.trajectory, nearest, dealer, stance, WindowLanguage()));
}

} // namespace waterhammer
