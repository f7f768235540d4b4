// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dealer_figures.h"

#include <QCoreApplication>

#include <cmath>
#include <set>
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
    return std::tie(f.stance, f.lamps.leverage, f.lamps.valueAtRisk, f.lamps.funding, f.slr, f.bar, f.start, f.minimum,
        f.equity, f.sold, f.bought);
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
    f.stance = stanceOf(run, std::max(0, constrained), dealer);
    f.lamps = lampsOf(run, std::max(0, constrained), dealer);
    f.slr = steppedFigure(moment, before.slr[dealer], openSlr, now.slr[dealer]);
    f.bar = movingFigure(moment, before.slr[dealer], openSlr, now.slr[dealer]);
    f.start = run.frame(0).slr[dealer];
    f.minimum = slrMinimum(run.scenario(), round, dealer);
    f.equity = steppedFigure(moment, before.equity[dealer], openEquity, now.equity[dealer]);
    f.sold = visible(soldBy(run, std::max(0, traded), dealer), run);
    f.bought = visible(boughtBy(run, std::max(0, traded), dealer), run);
    return f;
}

QString waveText(const Run& run, int round, std::size_t dealer)
{
    const Frame& frame = run.frame(round);
    const int since = frame.wave[dealer];
    if (since == 0)
        return {};
    const auto& all = run.trajectory.summary.wave;
    const std::set<int> waves(all.begin(), all.end());
    const auto letter = std::distance(waves.upper_bound(0), waves.find(since));
    const DealerStance stance = stanceOf(run, round, dealer);
    const QString day = stance == DealerStance::Failed
        ? QCoreApplication::translate("DealerPanel", "failed, first breach on day %1")
        : stance == DealerStance::Breach ? QCoreApplication::translate("DealerPanel", "in breach since day %1")
                                         : QCoreApplication::translate("DealerPanel", "first breach on day %1");
    // Letters end; later waves are told by their day alone.
    return letter < 26 ? QCoreApplication::translate("DealerPanel", "wave %1, %2")
                             .arg(QChar(u'A' + static_cast<char16_t>(letter)), day.arg(since))
                       : day.arg(since);
}

} // namespace waterhammer
