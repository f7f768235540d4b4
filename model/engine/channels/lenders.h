// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/counterparty.h"
#include "model/engine/state.h"

#include <algorithm>
#include <cstddef>

/// Named lenders of repo: a dealer in breach, and a money fund whose investors leave, do not roll what they have lent
/// (funding liquidity that travels along the chain of lenders: Gorton and Metrick 2012; Copeland, Martin and Walker
/// 2014). A claim is named by lender and borrower and stands in both their books.
namespace waterhammer {

/// Whether there is still something lent: claims only fall.
template <class S> bool anythingLent(const Round<S>& r)
{
    const auto& claims = r.state.claims;
    return std::any_of(claims.begin(), claims.end(), [](const auto& c) { return any(c > MarketReal<S>(0)); });
}

/// Whether a lender does not roll: a dealer that is squeezed, or a fund that owes its investors more than its cash.
template <class S> bool anybodyPulls(const Round<S>& r)
{
    const auto& s = r.state;
    if (!r.on.funding || r.terms.repoFacility || !anythingLent(r))
        return false;
    const bool squeezed = std::any_of(s.squeezed.begin(), s.squeezed.end(), [](const auto& m) { return any(m); });
    for (std::size_t j = 0; !squeezed && j < s.due.size(); ++j)
        if (any(s.due[j] > s.fundCash[j]))
            return true;
    return squeezed;
}

// Each of these is called only where repo is lent by name.

/// What each lender does not roll of its loans to those that had not failed by the end of the last round, and what
/// share of its repo each borrower so loses. Before the constraints are looked at.
template <class S> void callLoans(Round<S>& r)
{
    using Real = MarketReal<S>;
    const auto& claims = r.shape().claims;
    auto& s = r.state;
    auto& flow = r.flow;
    for (auto* v : {&flow.lent, &flow.called, &flow.pulled})
        std::fill(v->begin(), v->end(), DealerReal<S>(0));
    for (auto* v : {&flow.fundLent, &flow.fundCalled, &flow.fundClaims, &flow.pull})
        std::fill(v->begin(), v->end(), Real(0));
    const auto add = [](auto& values, std::size_t dealer, const Real& x) {
        setNumber<S>(values, dealer, numberOf<S>(values, dealer) + x);
    };
    for (std::size_t e = 0; e < claims.size(); ++e)
        if (claims.ofFund[e])
            flow.fundClaims[claims.lender[e]] += s.claims[e];
    if (!anybodyPulls(r))
        return;
    for (std::size_t e = 0; e < claims.size(); ++e) {
        const Real rolled = select(maskOf<S>(s.failed, claims.borrower[e]), Real(0), s.claims[e]);
        if (claims.ofFund[e])
            flow.fundLent[claims.lender[e]] += rolled;
        else
            add(flow.lent, claims.lender[e], rolled);
    }
    for (std::size_t e = 0; e < claims.size(); ++e) {
        const std::size_t lender = claims.lender[e];
        if (claims.ofFund[e]) {
            const Real lent = flow.fundLent[lender], wanted = maximum(Real(0), s.due[lender] - s.fundCash[lender]);
            const auto some = lent > Real(0);
            flow.pull[e] = select(some, minimum(Real(1), wanted / select(some, lent, Real(1))), Real(0));
            flow.fundCalled[lender] = flow.pull[e] * lent;
        } else {
            flow.pull[e] = select(maskOf<S>(s.squeezed, lender), r.market().pullShare, Real(0));
            setNumber<S>(flow.called, lender, flow.pull[e] * numberOf<S>(flow.lent, lender));
        }
        add(flow.pulled, claims.borrower[e], s.claims[e] * flow.pull[e]);
    }
    for (std::size_t i = 0; i < r.in.seats; ++i) {
        const auto owes = s.repoTotal[i] > DealerReal<S>(0);
        flow.pulled[i] =
            select(owes, flow.pulled[i] / select(owes, s.repoTotal[i], DealerReal<S>(1)), DealerReal<S>(0));
    }
}

/// Gives a lender what it got of a claim.
template <class S> void receive(Round<S>& r, std::size_t claim, const MarketReal<S>& asked)
{
    using Real = MarketReal<S>;
    const auto& claims = r.shape().claims;
    auto& s = r.state;
    const std::size_t lender = claims.lender[claim];
    const Real before = s.claims[claim];
    const Real got = minimum(asked, before);
    const Real left = before - got;
    s.claims[claim] = select(left < before * Real(1e-9), Real(0), left);
    if (claims.ofFund[claim]) {
        s.fundCash[lender] += got;
        return;
    }
    setNumber<S>(s.otherAssets, lender, numberOf<S>(s.otherAssets, lender) - got);
    setNumber<S>(s.cash, lender, numberOf<S>(s.cash, lender) + got);
    setNumber<S>(r.flow.lent, lender, numberOf<S>(r.flow.lent, lender) + got);
}

/// What the lenders of one borrower get of what it paid on repo: what each asked for, or in proportion to that where
/// it is not enough; the rest in proportion to what is left of the claims.
template <class S> void shareOut(Round<S>& r, std::size_t borrower)
{
    using Real = MarketReal<S>;
    const auto& claims = r.shape().claims;
    auto& s = r.state;
    const Real owed = numberOf<S>(r.flow.repoAsked, borrower);
    const Real paid = owed - numberOf<S>(s.repoTotal, borrower);
    if (!any(paid > Real(0)))
        return;
    const auto failed = maskOf<S>(s.failed, borrower);
    const Real plain = select(failed, Real(1), numberOf<S>(r.flow.rollOffUnsecured, borrower));
    const auto askOf = [&](std::size_t e) {
        return select(failed, Real(1), plain + (Real(1) - plain) * r.flow.pull[e]);
    };
    Real named(0), asked(0);
    for (std::size_t e = claims.row[borrower]; e < claims.row[borrower + 1]; ++e) {
        named += s.claims[e];
        asked += askOf(e) * s.claims[e];
    }
    asked += plain * maximum(Real(0), owed - named);
    const auto scarce = paid < asked;
    const Real part = select(scarce, maximum(Real(0), paid) / select(asked > Real(0), asked, Real(1)), Real(1));
    const Real left = owed - asked;
    const auto someLeft = (paid >= asked) & (left > Real(0));
    const Real further = select(someLeft, minimum(Real(1), (paid - asked) / select(someLeft, left, Real(1))), Real(0));
    for (std::size_t e = claims.row[borrower]; e < claims.row[borrower + 1]; ++e) {
        const Real ask = askOf(e) * s.claims[e];
        receive(r, e, part * ask + further * (s.claims[e] - ask));
    }
}

/// Once all dealers have settled. Afterwards flow.lent holds what each dealer-lender got.
template <class S> void payNamedLenders(Round<S>& r)
{
    const auto& claims = r.shape().claims;
    std::fill(r.flow.lent.begin(), r.flow.lent.end(), DealerReal<S>(0));
    if (!anythingLent(r))
        return;
    for (std::size_t i = 0; i < r.in.dealers; ++i)
        if (claims.row[i] < claims.row[i + 1])
            shareOut(r, i);
}

/// A dealer-lender that got something and has not failed repays short-term funding with what cash it has beyond its
/// usual level.
template <class S> void repayFromLoans(Round<S>& r)
{
    using Real = DealerReal<S>;
    auto& s = r.state;
    if (!r.rules.words->repayOnSettlement)
        return;
    for (std::size_t i = 0; i < r.in.seats; ++i) {
        const DealerMask<S> failed = s.failed[i];
        const Real surplus = maximum(Real(0), s.cash[i] - s.cashTarget[i]);
        const Real paid =
            select((r.flow.lent[i] > Real(0)) & !failed, minimum(surplus, s.shortTermFunding[i]), Real(0));
        s.cash[i] -= paid;
        s.shortTermFunding[i] -= paid;
    }
}

/// What striking out has come to, over all dealers and lanes.
struct Struck {
    bool left = false;   ///< somebody is still thought empty
    bool struck = false; ///< somebody no longer is
};

/// Strikes out those of the failed whose estate, bn by seat, is more than 1 % of the repo they owe.
template <class S> Struck strikeOut(Round<S>& r, const std::vector<DealerReal<S>>& estate)
{
    Struck found;
    for (std::size_t i = 0; i < r.in.seats; ++i) {
        const DealerMask<S> empty = r.flow.empty[i];
        if (!any(empty))
            continue;
        const auto has = empty & exceeds(estate[i], DealerReal<S>(0.01) * r.state.repoTotal[i]);
        r.flow.empty[i] = empty & !has;
        found.struck |= any(has);
        found.left |= any(empty & !has);
    }
    return found;
}

/// Marks who of the failed is empty: cash, positions and claims on dealers that are not come to at most 1 % of the repo
/// it owes. Claims only add, so who has more without them is struck out first. Whether there is one.
template <class S> bool findEmpty(Round<S>& r)
{
    const auto& claims = r.shape().claims;
    auto& s = r.state;
    auto& estate = r.flow.pulled; // done with in this round
    const auto own = [&] {
        for (std::size_t i = 0; i < r.in.seats; ++i)
            estate[i] = s.cash[i] + r.flow.closingWorth[i];
    };
    std::copy(s.failed.begin(), s.failed.end(), r.flow.empty.begin());
    own();
    Struck now = strikeOut(r, estate);
    for (now.struck = true; now.left && now.struck; now = strikeOut(r, estate)) {
        own();
        for (std::size_t e = 0; e < claims.size(); ++e)
            if (!claims.ofFund[e]) {
                const auto good = !maskOf<S>(r.flow.empty, claims.borrower[e]);
                setNumber<S>(estate, claims.lender[e],
                    numberOf<S>(estate, claims.lender[e]) + select(good, MarketReal<S>(s.claims[e]), MarketReal<S>(0)));
            }
    }
    return now.left;
}

/// What an empty dealer still owes named lenders is lost to them: a dealer's falls due next round, a fund's is gone.
template <class S> void writeOff(Round<S>& r)
{
    using Real = MarketReal<S>;
    const auto& claims = r.shape().claims;
    auto& s = r.state;
    if (!r.on.counterparty || !anythingLent(r) || !findEmpty(r))
        return;
    for (std::size_t e = 0; e < claims.size(); ++e) {
        const Real lost = select(maskOf<S>(r.flow.empty, claims.borrower[e]), s.claims[e], Real(0));
        if (!any(lost > Real(0)))
            continue;
        s.claims[e] -= lost;
        if (claims.ofFund[e])
            continue;
        bookLoss(r, claims.borrower[e], claims.lender[e], lost);
    }
}

/// What dealers that were squeezed in this round will not roll in the next.
template <class S>
MarketReal<S> toBeCalled(
    const Scenario& shape, const Rules<S>& rules, const Terms<S>& terms, const State<S>& s, const Channels& on)
{
    using Real = MarketReal<S>;
    const auto& claims = shape.claims;
    Real called(0);
    if (!on.funding || terms.repoFacility)
        return called;
    for (std::size_t e = 0; e < claims.size(); ++e)
        if (!claims.ofFund[e]) {
            const auto pulls = maskOf<S>(s.squeezed, claims.lender[e]) & !maskOf<S>(s.failed, claims.borrower[e]);
            called += select(pulls, rules.market.pullShare * s.claims[e], Real(0));
        }
    return called;
}

} // namespace waterhammer
