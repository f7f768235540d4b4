// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes_reading.h"

#include "model/analysis/orders_in_turn.h"
#include "model/scenario/dated_terms.h"

#include <algorithm>
#include <cmath>
#include <functional>

/// From what is missing at an opening to what is sold for it: a gap is closed at a speed, some of it without sales or
/// by others, and who sells to pay must repay the repo on what he sells.
namespace waterhammer {

namespace {

double speed(const RunReading& run, int round) { return DatedTerms(run.scenario(), round).market().adjustmentSpeed; }

/// Sum over a dealer's positions.
double sumOf(const RunReading& run, std::uint32_t dealer, const std::function<double(std::size_t)>& read)
{
    double sum = 0;
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k)
        sum += read(k);
    return sum;
}

/// Goes from a gap to what was done about it, a step at a time.
class Steps {
public:
    Steps(CauseKind kind, Cause gap, double done)
        : m_total(makeCause(kind, gap.unit, done, gap.round, gap.dealer))
        , m_left(gap.amount)
        , m_size(std::abs(gap.amount) + std::abs(done))
    {
        m_total.parts.push_back(std::move(gap));
    }
    [[nodiscard]] double left() const { return m_left; }
    /// Takes as much off as is left.
    void less(CauseKind kind, double amount) { step(kind, -std::clamp(amount, 0.0, std::max(0.0, m_left))); }
    void step(CauseKind kind, double amount)
    {
        m_left += amount;
        m_size += std::abs(amount);
        add(m_total.parts, makeCause(kind, m_total.unit, amount, m_total.round, m_total.dealer));
    }
    /// The rest was not done. Without any step the gap itself is the answer.
    Cause end() &&
    {
        constexpr double rounding = 1e-11;
        if (const double rest = m_total.amount - m_left; std::abs(rest) > rounding * m_size)
            step(CauseKind::NotSold, rest);
        return m_total.parts.size() == 1 ? std::move(m_total.parts.front()) : std::move(m_total);
    }

private:
    Cause m_total;
    double m_left, m_size;
};

/// What closes a gap of exposure before it is sold for, and `done`, which the sales for it took off.
Cause toShed(const RunReading& run, int round, Cause gap, double before, double done)
{
    const std::uint32_t dealer = gap.dealer;
    const double cashWeight = run.leverageTerms(round, dealer).cashWeight;
    const double cash =
        DatedTerms(run.scenario(), round).market().deleverFromCash * std::max(0.0, run.cashAtOpening(round, dealer));
    Steps steps(CauseKind::LeverageToShed, std::move(gap), done);
    steps.less(CauseKind::LeftForLater, (1 - speed(run, round)) * steps.left());
    steps.less(CauseKind::RepaidFromCash, cashWeight * cash);
    steps.less(CauseKind::DoneBySales, before);
    steps.less(CauseKind::LoansCalled, run.open(round).called[dealer]);
    return std::move(steps).end();
}

/// What the orders for a cause, and of those before it, take off the exposure.
double exposureOf(const RunReading& run, int round, std::uint32_t dealer, SaleCause cause)
{
    const LeverageTerms terms = run.leverageTerms(round, dealer);
    const auto& orders = run.open(round).ordersBy[cause];
    return sumOf(
        run, dealer, [&](std::size_t k) { return terms.weight[run.scenario().positions.asset[k]] * orders[k]; });
}
double exposureBefore(const RunReading& run, int round, std::uint32_t dealer, SaleCause cause)
{
    const LeverageTerms terms = run.leverageTerms(round, dealer);
    return sumOf(run, dealer, [&](std::size_t k) {
        return terms.weight[run.scenario().positions.asset[k]] * orderedBefore(cause, run.open(round), k);
    });
}

} // namespace

Cause leverageToShed(const RunReading& run, int round, std::uint32_t dealer)
{
    return toShed(run, round, leverageGap(run, round, dealer), exposureBefore(run, round, dealer, SaleCause::Slr),
        exposureOf(run, round, dealer, SaleCause::Slr));
}

Cause fearedToShed(const RunReading& run, int round, std::uint32_t dealer)
{
    return toShed(run, round, fearedGap(run, round, dealer), exposureBefore(run, round, dealer, SaleCause::Fear),
        exposureOf(run, round, dealer, SaleCause::Fear));
}

/// A cut of every position by one share takes the same share off value at risk.
Cause varToShed(const RunReading& run, int round, std::uint32_t dealer)
{
    const OpeningView now = run.opening(round);
    const Opening& open = run.open(round);
    const auto& asset = run.scenario().positions.asset;
    const double value = sumOf(run, dealer, [&](std::size_t k) { return now.units[k] * now.mark[asset[k]]; });
    const double sold = sumOf(run, dealer, [&](std::size_t k) { return open.ordersBy[SaleCause::Var][k]; });
    Steps steps(CauseKind::VarToShed, varExcess(run, round, dealer), value > 0 ? now.var[dealer] * sold / value : 0);
    steps.less(CauseKind::LeftForLater, (1 - speed(run, round)) * steps.left());
    return std::move(steps).end();
}

/// A unit sold frees its price as long as it secures no repo, and then no more than its haircut.
Cause moneyToRaise(const RunReading& run, int round, std::uint32_t dealer)
{
    const Opening& open = run.open(round);
    double sold = 0, freed = 0;
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k) {
        const RepoAtOpening repo = run.repoAtOpening(round, dealer, k);
        const double order = open.ordersBy[SaleCause::Funding][k];
        const double whole = std::clamp(repo.untied() - orderedBefore(SaleCause::Funding, open, k), 0.0, order);
        sold += order;
        freed += whole + repo.haircut * (order - whole);
    }
    Steps steps(CauseKind::MoneyToRaise, fundingShortfall(run, round, dealer), sold);
    if (sold - freed > 1e-11 * sold)
        steps.step(CauseKind::RepoOnSold, sold - freed);
    return std::move(steps).end();
}

} // namespace waterhammer
