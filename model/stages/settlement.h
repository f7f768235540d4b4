// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/channels/counterparty.h"
#include "model/channels/funding.h"
#include "model/channels/redemptions.h"
#include "model/state.h"

/// Step 8, Settlement: units and cash change hands, lenders are repaid, what cannot be paid becomes arrears or a failure.
namespace waterhammer {

/// A position that a sale leaves with less than 1e-9 of its units is gone.
template <class Real>
Real unitsAfterSale(const Real& before, const Real& sold)
{
    const Real after = before - sold;
    return select((sold > Real(0)) & (after < before * Real(1e-9)), Real(0), after);
}

/// Books kept while one dealer settles; each payment is entered once as cash and once as what it was for.
template <class Real>
struct Till {
    Real cash;        ///< C as it stands
    Real repo;        ///< ΣR as it stands
    Real funding;     ///< U as it stands
    Real traded;      ///< net receipts from trades, for the audit
    Real keepsRepo;   ///< share of each position's repo left after pro-rata repayments

    void pay(const Real& amount) { cash -= amount; }
    /// Short-term funding first, then repo pro rata; never more than is owed. Returns what was paid.
    Real repayFundingThenRepo(const Real& amount)
    {
        const Real toFunding = minimum(amount, funding);
        funding -= toFunding;
        return toFunding + repayRepo(amount - toFunding);
    }
    Real repayRepo(const Real& amount)
    {
        const Real paid = minimum(amount, repo);
        const auto owed = repo > Real(0);
        keepsRepo *= select(owed, Real(1) - paid / select(owed, repo, Real(1)), Real(1));
        repo -= paid;
        return paid;
    }
};

/// Units out for what was sold, at the execution price.
template <class Real, class Row>
void settleSales(Round<Real>& r, std::size_t i, Row row, Till<Real>& till)
{
    if (!r.flow.selling[i])
        return;
    Real received(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t p = row.first + k;
        const std::size_t a = row.asset(k);
        const Real sold = r.flow.order[p] / r.flow.mark[a];
        received += sold * r.flow.execution[a];
        r.state.units[p] = unitsAfterSale(r.state.units[p], sold);
    }
    r.flow.sellersReceived += received;
    till.cash += received;
    till.traded += received;
}

/// Units in for what was absorbed, financed on repo up to the haircut; then the share κ of the inventory beyond
/// the starting units is passed on to end investors at the new price (dealers lean against the wind, then hand on).
template <class Real, class Row>
void settleInventory(Round<Real>& r, std::size_t i, Row row, Till<Real>& till)
{
    auto& s = r.state;
    auto& flow = r.flow;
    const bool buys = flow.offering[i];
    if (!buys && !s.inventory[i])
        return;
    const typename LaneTraits<Real>::Mask breach = flow.breach[i];
    const auto handsOn = !breach;
    Real paid(0), received(0), excessLeft(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t p = row.first + k;
        const std::size_t a = row.asset(k);
        const Real excess = select(handsOn, maximum(Real(0), s.units[p] - r.in.units[p]), Real(0));
        const Real passed = flow.reversion[a] * excess;
        s.units[p] -= passed;
        received += passed * s.price[a];
        flow.passedOn[a] += passed;
        if (buys) {
            flow.bought[p] *= flow.absorbedShare[a];
            const Real units = flow.bought[p] / flow.mark[a];
            const Real cost = units * flow.execution[a];
            s.units[p] += units;
            s.repo[p] += (Real(1) - flow.haircut[a]) * cost;
            till.repo += (Real(1) - flow.haircut[a]) * cost;
            till.cash += (Real(1) - flow.haircut[a]) * cost;
            paid += cost;
            flow.boughtUnits[a] += units;
        }
        excessLeft += maximum(Real(0), s.units[p] - r.in.units[p]);
    }
    s.inventory[i] = any(excessLeft > Real(0));
    flow.buyersPaid += paid;
    till.cash += received - paid;
    till.traded += received - paid;
}

/// Repo lenders lend at most what the haircut leaves, and do not roll the share ℓ; the difference is paid. The
/// same walk values the book at the close. Returns ΣQ·m at closing marks; `cover` is Σ max(0, Qm − R).
template <class Real, class Row>
Real settleRepo(Round<Real>& r, std::size_t i, Row row, Till<Real>& till, const typename LaneTraits<Real>::Mask& failed)
{
    auto& s = r.state;
    const auto& flow = r.flow;
    const bool lendersWatch = r.channels().funding;
    const Real rolled = lendersWatch ? Real(1) - flow.rollOff[i] : Real(1);
    Real worth(0), owed(0);
    const Real* units = s.units.data() + row.first;
    Real* repo = s.repo.data() + row.first;
    Real* dealerUnits = s.dealerUnits.data();
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const Real q = units[k];
        worth += q * flow.closingMark[a];
        dealerUnits[a] += q;
        Real most = lendersWatch ? minimum((Real(1) - flow.haircut[a]) * q * flow.mark[a], rolled * repo[k])
                                 : select(q > Real(0), repo[k], Real(0));
        most = select(failed, repo[k], minimum(repo[k], most));
        repo[k] = most;
        owed += most;
    }
    till.pay(till.repo - owed);
    till.repo = owed;
    return worth;
}

template <class Real>
void addTo(StoredMask<Real>& mask, const typename LaneTraits<Real>::Mask& more)
{
    const typename LaneTraits<Real>::Mask before = mask;
    const typename LaneTraits<Real>::Mask both = before | more;
    mask = both;
}

/// What repo lenders' claims leave uncovered of the positions, at the opening marks: Σ max(0, Qm − R).
template <class Real, class Row>
Real unencumbered(const Round<Real>& r, Row row, const Till<Real>& till)
{
    Real cover(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t p = row.first + k;
        cover += maximum(Real(0), r.state.units[p] * r.flow.mark[row.asset(k)] - r.state.repo[p] * till.keepsRepo);
    }
    return cover;
}

/// A failed dealer hands all its cash to repo lenders, pro rata, then to short-term lenders.
template <class Real>
void handOver(Till<Real>& till, const typename LaneTraits<Real>::Mask& failed)
{
    const Real all = select(failed, maximum(Real(0), till.cash), Real(0));
    const Real toRepo = till.repayRepo(all);
    const Real toFunding = minimum(all - toRepo, till.funding);
    till.funding -= toFunding;
    till.pay(toRepo + toFunding);
}

/// Cash that cannot be found is owed on; with lenders watching it is arrears, and fails a dealer with nothing left
/// to sell. Cash beyond the level the dealer returns to repays funding.
template <class Real, class Row>
void closeTill(Round<Real>& r, std::size_t i, Row row, Till<Real>& till, const typename LaneTraits<Real>::Mask& alive)
{
    auto& s = r.state;
    auto& flow = r.flow;
    const auto lacking = alive & (till.cash < Real(-1e-9));
    if (any(lacking)) {
        const Real owed = select(lacking, -till.cash, Real(0));
        till.funding += owed;
        till.cash = select(lacking, Real(0), till.cash);
        if (r.channels().funding) {
            const auto fails = lacking & below(unencumbered(r, row, till), owed);
            s.arrears[i] = select(fails, Real(0), owed);
            addTo<Real>(s.failed[i], fails);
            addTo<Real>(flow.failedNow[i], fails);
            flow.arrearsNow[i] = lacking;
        }
    }
    if (r.shape().market.repayOnSettlement) {
        const auto rich = alive & !lacking;
        const Real surplus = select(rich, maximum(Real(0), till.cash - s.cashTarget[i]), Real(0));
        if (any(surplus > Real(0)))
            till.pay(till.repayFundingThenRepo(surplus));
    }
}

/// Pays lenders of a dealer that has not failed: what it delevers by, its arrears, and what is not rolled.
template <class Real>
void payLenders(Round<Real>& r, std::size_t i, Till<Real>& till, const typename LaneTraits<Real>::Mask& alive)
{
    auto& s = r.state;
    const Real funding = s.shortTermFunding[i];
    const Real repaid = select(alive, r.flow.repaid[i], Real(0));
    if (any(repaid > Real(0))) {
        const Real paid = till.repayFundingThenRepo(repaid);
        till.pay(paid);
        s.cashTarget[i] = maximum(Real(0), s.cashTarget[i] - paid);
    }
    if (!r.channels().funding)
        return;
    const Real due = s.arrears[i] + r.flow.rollOff[i] * (funding - s.arrears[i]);
    const Real paid = select(alive, minimum(due, till.funding), Real(0));
    till.funding -= paid;
    till.pay(paid);
    s.arrears[i] = Real(0);
}

template <class Real, class Row>
void settle(Round<Real>& r, std::size_t i, Row row)
{
    auto& s = r.state;
    auto& flow = r.flow;
    Till<Real> till{.cash = s.cash[i], .repo = s.repoTotal[i], .funding = s.shortTermFunding[i], .traded = Real(0),
                    .keepsRepo = Real(1)};
    flow.arrearsNow[i] = typename LaneTraits<Real>::Mask(false);
    const typename LaneTraits<Real>::Mask failed = s.failed[i];
    const auto alive = !failed;

    settleSales(r, i, row, till);
    settleInventory(r, i, row, till);
    const Real worth = settleRepo(r, i, row, till, failed);
    if (any(failed))
        handOver(till, failed);
    if (any(alive)) {
        payLenders(r, i, till, alive);
        closeTill(r, i, row, till, alive);
    }
    if (any(till.keepsRepo < Real(1))) {
        Real owed(0);
        for (std::size_t k = row.first; k < row.first + row.count; ++k)
            owed += s.repo[k] *= till.keepsRepo;
        till.repo = owed;
    }
    // Double entry: cash moves by trades and by what lenders were owed less.
    const Real financed = (till.repo - s.repoTotal[i]) + (till.funding - s.shortTermFunding[i]);
    const Real gap = till.cash - s.cash[i] - till.traded - financed;
    flow.booksViolation = maximum(flow.booksViolation, maximum(gap, -gap) / maximum(Real(1), r.in.totalAssets[i]));

    s.cash[i] = till.cash;
    s.repoTotal[i] = till.repo;
    s.shortTermFunding[i] = till.funding;
    flow.closingEquity[i]
        = till.cash + worth + s.otherAssets[i] - till.repo - till.funding - r.in.longTermDebt[i];
}

/// Funds receive what they sold and pay what they can of the redemptions due.
template <class Real>
void settleFunds(Round<Real>& r)
{
    auto& s = r.state;
    const auto& held = r.shape().fundPositions;
    for (std::size_t j = 0; j < r.in.funds; ++j) {
        Real received(0);
        for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k) {
            const std::size_t a = held.asset[k];
            const Real sold = r.flow.fundOrder[k] / r.flow.mark[a];
            s.fundUnits[k] = unitsAfterSale(s.fundUnits[k], sold);
            received += sold * r.flow.execution[a];
        }
        s.fundCash[j] += received;
        r.flow.sellersReceived += received;
        const Real paid = minimum(s.due[j], s.fundCash[j]);
        s.fundCash[j] -= paid;
        s.due[j] -= paid;
        s.nav[j] -= paid;
    }
}

} // namespace waterhammer
