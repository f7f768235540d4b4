// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/equity.h"
#include "model/engine/state.h"

/// Step 8, Settlement: units and cash change hands, lenders are repaid, what cannot be paid becomes arrears or a
/// failure. A "dealer" below is a seat: one dealer, or as many as stand side by side.
namespace waterhammer {

/// A position that a sale leaves with less than 1e-9 of its units is gone.
template <class Real> Real unitsAfterSale(const Real& before, const Real& sold)
{
    const Real after = before - sold;
    return select((sold > Real(0)) & (after < before * Real(1e-9)), Real(0), after);
}

/// Books kept while one dealer settles; each payment is entered once as cash and once as what it was for.
template <class Real> struct Till {
    Real cash;      ///< C as it stands
    Real repo;      ///< ΣR as it stands
    Real funding;   ///< U as it stands
    Real traded;    ///< net receipts from trades, for the audit
    Real keepsRepo; ///< share of each position's repo left after pro-rata repayments

    /// Cash from a sale; negative, what a purchase costs.
    void receive(const Real& amount)
    {
        cash += amount;
        traded += amount;
    }
    /// Cash to a lender.
    void pay(const Real& amount) { cash -= amount; }

    /// Short-term funding first, then repo pro rata; never more than is owed. Returns what was paid.
    Real repayFundingThenRepo(const Real& amount)
    {
        const Real toFunding = repayFunding(amount);
        return toFunding + repayRepo(amount - toFunding);
    }
    /// At most what is owed without collateral. Returns what was paid.
    Real repayFunding(const Real& amount)
    {
        const Real paid = minimum(amount, funding);
        funding -= paid;
        return paid;
    }
    /// At most the repo, pro rata over positions. Returns what was paid.
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
template <class S> void settleSales(Round<S>& r, std::size_t i, Row row, Till<DealerReal<S>>& till)
{
    using Real = DealerReal<S>;
    if (!r.flow.selling[i])
        return;
    Real* units = r.state.units.data() + row.first;
    const Real* order = r.flow.order.data() + row.first;
    const auto* perMark = r.flow.perMark.data();
    const auto* execution = r.flow.execution.data();
    Real received(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const Real sold = order[k] * perMark[a];
        received += sold * execution[a];
        units[k] = unitsAfterSale(units[k], sold);
    }
    r.flow.dealersReceived += received;
    till.receive(received);
}

/// Who is not in breach passes the share κ of the inventory beyond the starting units on to end investors, at the
/// new price: dealers lean against the wind, then hand on.
template <class S> void handOn(Round<S>& r, std::size_t i, Row row, Till<DealerReal<S>>& till)
{
    using Real = DealerReal<S>;
    const DealerMask<S> breach = r.flow.breach[i];
    const Real willing = select(breach, Real(0), Real(1));
    Real* units = r.state.units.data() + row.first;
    const Real* atStart = r.in.units.data() + row.first;
    Real received(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const Real passed = willing * r.flow.reversion[a] * maximum(Real(0), units[k] - atStart[k]);
        units[k] -= passed;
        if (r.flow.record)
            r.flow.handedOn[row.first + k] = passed;
        received += passed * r.state.price[a];
        r.flow.passedOnBy[a] += passed;
    }
    till.receive(received);
}

/// Units in for what was absorbed, financed on repo up to the haircut.
template <class S> void settlePurchases(Round<S>& r, Row row, Till<DealerReal<S>>& till)
{
    using Real = DealerReal<S>;
    auto& flow = r.flow;
    Real* units = r.state.units.data() + row.first;
    Real* repo = r.state.repo.data() + row.first;
    Real* bought = flow.bought.data() + row.first;
    Real paid(0), borrowed(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        bought[k] *= flow.absorbedShare[a];
        const Real more = bought[k] * flow.perMark[a];
        const Real cost = more * flow.execution[a];
        const Real loan = flow.lends[a] * cost;
        units[k] += more;
        repo[k] += loan;
        borrowed += loan;
        paid += cost;
    }
    flow.dealersPaid += paid;
    till.receive(-paid);
    till.repo += borrowed;
    till.cash += borrowed;
}

/// Whether in some lane more units are held than at the start.
template <class S> bool holdsInventory(const Round<S>& r, Row row)
{
    using Real = DealerReal<S>;
    Real excess(0);
    for (std::size_t k = row.first; k < row.first + row.count; ++k)
        excess += maximum(Real(0), r.state.units[k] - r.in.units[k]);
    return any(excess > Real(0));
}

/// Repo lenders lend at most what the haircut leaves, and do not roll the share ℓ; the difference is paid. The
/// same walk values the book: returns ΣQ·m at closing marks.
template <class S>
DealerReal<S> settleRepo(Round<S>& r, std::size_t i, Row row, Till<DealerReal<S>>& till, const DealerMask<S>& failed)
{
    using Real = DealerReal<S>;
    auto& flow = r.flow;
    const bool lendersWatch = r.on.funding;
    const Real rolled = Real(1) - flow.rollOff[i];
    const Real estate = select(failed, Real(1), Real(0)); // a failed dealer's lenders wait for what is handed over
    const Real* units = r.state.units.data() + row.first;
    Real* repo = r.state.repo.data() + row.first;
    Real* unitsBy = flow.unitsBy.data();
    const auto* closingMark = flow.closingMark.data();
    const auto* lendsPerUnit = flow.lendsPerUnit.data();
    Real worth(0), owed(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const Real q = units[k];
        worth += q * closingMark[a];
        unitsBy[a] += q;
        const Real most =
            lendersWatch ? minimum(q * lendsPerUnit[a], rolled * repo[k]) : select(q > Real(0), repo[k], Real(0));
        repo[k] = minimum(repo[k], maximum(most, estate * repo[k]));
        owed += repo[k];
    }
    till.pay(till.repo - owed);
    till.repo = owed;
    return worth;
}

/// A failed dealer hands all its cash to repo lenders, pro rata, then to short-term lenders.
template <class Real, class Mask> void handOver(Till<Real>& till, const Mask& failed)
{
    const Real all = select(failed, maximum(Real(0), till.cash), Real(0));
    const Real toRepo = till.repayRepo(all);
    till.pay(toRepo + till.repayFunding(all - toRepo));
}

/// Pays lenders of a dealer that has not failed: what it delevers by, its arrears, and what is not rolled.
template <class S> void payLenders(Round<S>& r, std::size_t i, Till<DealerReal<S>>& till, const DealerMask<S>& alive)
{
    using Real = DealerReal<S>;
    auto& s = r.state;
    const Real repaid = select(alive, r.flow.repaid[i], Real(0));
    if (any(repaid > Real(0))) {
        const Real paid = till.repayFundingThenRepo(repaid);
        till.pay(paid);
        s.cashTarget[i] = maximum(Real(0), s.cashTarget[i] - paid);
    }
    const Real due = s.arrears[i] + r.flow.rollOffUnsecured[i] * (s.shortTermFunding[i] - s.arrears[i]);
    till.pay(till.repayFunding(select(alive, due, Real(0))));
    s.arrears[i] = Real(0);
}

/// What repo lenders' claims leave uncovered of the positions, at the opening marks: Σ max(0, Qm − R).
template <class S> DealerReal<S> unencumbered(const Round<S>& r, Row row)
{
    using Real = DealerReal<S>;
    Real cover(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t p = row.first + k;
        cover += maximum(Real(0), r.state.units[p] * r.flow.mark[row.asset(k)] - r.state.repo[p]);
    }
    return cover;
}

/// Cash that cannot be found is owed on; with lenders watching it is arrears. Returns who lacks cash.
template <class S>
DealerMask<S> oweOn(Round<S>& r, std::size_t i, Till<DealerReal<S>>& till, const DealerMask<S>& alive)
{
    using Real = DealerReal<S>;
    const DealerMask<S> lacking = alive & (till.cash < Real(-1e-9));
    if (!any(lacking))
        return lacking;
    const Real owed = select(lacking, -till.cash, Real(0));
    till.funding += owed;
    till.cash = select(lacking, Real(0), till.cash);
    if (r.on.funding) {
        r.state.arrears[i] = owed;
        r.flow.anyArrears = true;
    }
    return lacking;
}

/// Once named lenders have been paid, a dealer in arrears pays what it can of them; with nothing left to sell for the
/// rest it fails.
template <class S> void settleArrears(Round<S>& r, std::size_t i, Row row)
{
    using Real = DealerReal<S>;
    auto& s = r.state;
    if (!any(s.arrears[i] > Real(0)))
        return;
    const Real paid = minimum(s.arrears[i], maximum(Real(0), s.cash[i]));
    s.cash[i] -= paid;
    s.shortTermFunding[i] -= paid;
    const Real left = s.arrears[i] - paid;
    const DealerMask<S> lacking = left > Real(1e-9);
    const DealerMask<S> fails = lacking & below(unencumbered(r, row), left);
    const DealerMask<S> failed = s.failed[i], failedNow = r.flow.failedNow[i];
    s.failed[i] = DealerMask<S>(failed | fails);
    r.flow.failedNow[i] = DealerMask<S>(failedNow | fails);
    r.flow.arrearsNow[i] = lacking;
    s.arrears[i] = select(lacking & !fails, left, Real(0));
}

/// Cash beyond the level the dealer returns to repays funding.
template <class S> void repaySurplus(Round<S>& r, std::size_t i, Till<DealerReal<S>>& till, const DealerMask<S>& able)
{
    using Real = DealerReal<S>;
    const Real surplus = select(able, maximum(Real(0), till.cash - r.state.cashTarget[i]), Real(0));
    if (any(surplus > Real(0)))
        till.pay(till.repayFundingThenRepo(surplus));
}

/// Takes what repo lenders were repaid pro rata off each position.
template <class S> void shareOutRepayments(Round<S>& r, Row row, Till<DealerReal<S>>& till)
{
    using Real = DealerReal<S>;
    Real owed(0);
    for (std::size_t p = row.first; p < row.first + row.count; ++p)
        owed += r.state.repo[p] *= till.keepsRepo;
    till.repo = owed;
}

/// Double entry: cash moves by trades and by what lenders are owed more or less. Then the till becomes the books.
template <class S>
void closeBooks(Round<S>& r, std::size_t i, const Till<DealerReal<S>>& till, const DealerReal<S>& worth)
{
    using Real = DealerReal<S>;
    auto& s = r.state;
    const Real financed = (till.repo - s.repoTotal[i]) + (till.funding - s.shortTermFunding[i]);
    const Real gap = till.cash - s.cash[i] - till.traded - financed;
    const Real relative = maximum(gap, -gap) / maximum(Real(1), r.in.totalAssets[i]);
    r.flow.booksViolation = maximum(r.flow.booksViolation, relative);
    s.cash[i] = till.cash;
    s.repoTotal[i] = till.repo;
    s.shortTermFunding[i] = till.funding;
    r.flow.closingEquity[i] =
        equityOf<Real>(till.cash, worth, s.otherAssets[i], till.repo, till.funding, r.in.longTermDebt[i]);
}

/// Step 8 for one dealer: units and cash change hands, lenders are repaid, the closing equity is taken.
template <class S> [[gnu::flatten]] void settle(Round<S>& r, std::size_t i, Row row)
{
    using Real = DealerReal<S>;
    auto& s = r.state;
    Till<Real> till{s.cash[i], s.repoTotal[i], s.shortTermFunding[i], Real(0), Real(1)};
    r.flow.arrearsNow[i] = DealerMask<S>(false);
    const DealerMask<S> failed = s.failed[i];
    const auto alive = !failed;

    const bool inventory = s.inventory[i], buys = r.flow.offering[i];
    settleSales(r, i, row, till);
    r.flow.handing[i] = inventory;
    if (inventory)
        handOn(r, i, row, till);
    if (buys)
        settlePurchases(r, row, till);
    if (inventory || buys)
        s.inventory[i] = holdsInventory(r, row);
    r.flow.repoAsked[i] = till.repo;
    const Real worth = settleRepo(r, i, row, till, failed);
    r.flow.closingWorth[i] = worth;
    if (any(failed))
        handOver(till, failed);
    if (any(alive)) {
        payLenders(r, i, till, alive);
        const auto lacking = oweOn(r, i, till, alive);
        if (r.rules.words->repayOnSettlement)
            repaySurplus(r, i, till, alive & !lacking);
    }
    if (any(till.keepsRepo < Real(1)))
        shareOutRepayments(r, row, till);
    closeBooks(r, i, till, worth);
}

/// Funds receive what they sold and pay what they can of the redemptions due.
template <class S> void settleFunds(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    const auto& held = r.shape().fundPositions;
    for (std::size_t j = 0; j < r.in.funds; ++j) {
        Real received(0);
        for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k) {
            const std::size_t a = held.asset[k];
            const Real sold = r.flow.fundOrder[k] * r.flow.perMark[a];
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
