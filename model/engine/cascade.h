// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/audit.h"
#include "model/engine/channels/counterparty.h"
#include "model/engine/channels/failure.h"
#include "model/engine/channels/funding.h"
#include "model/engine/channels/information.h"
#include "model/engine/channels/lenders.h"
#include "model/engine/channels/leverage.h"
#include "model/engine/channels/redemptions.h"
#include "model/engine/channels/value_at_risk.h"
#include "model/engine/frame.h"
#include "model/engine/rest.h"
#include "model/engine/stages/absorption.h"
#include "model/engine/stages/price_impact.h"
#include "model/engine/stages/settlement.h"
#include "model/engine/stages/shock.h"
#include "model/engine/terms.h"

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace waterhammer {

/// The markets of S, from the first round on. step() is the model's section 2 as a
/// table of contents; everything it calls is one mechanism in one file.
///
/// A round walks the positions three times: marking and orders; offers; settlement and the closing books. Nothing
/// is allocated inside a round.
template <class S> class Cascade {
public:
    using Real = MarketReal<S>;  ///< a number of the market's
    using Owned = DealerReal<S>; ///< a number of a dealer's
    using Mask = MarketMask<S>;  ///< yes or no, a market

    /// Lays the books of the scenarios (as many as there are lanes) out for round 0.
    void load(std::span<const ScenarioPtr> scenarios, const Channels& channels);

    /// Plays the next round.
    void step()
    {
        formPrices(true);
        settleBooks();
    }
    /// Steps 1 to 7 of the next round from another cascade's books, with nothing from outside and full
    /// adjustment: what trading alone would do to prices, with these channels in force.
    void tradeOnly(const Cascade& from, const Channels& channels, std::size_t bumpedAsset, double factor);

    /// All that another cascade goes on from, whose scenarios share the days so far.
    [[nodiscard]] BooksAtClose<S> books() const { return {m_state, m_flow, m_terms, m_rulesAt, m_channels}; }
    void goOnFrom(const BooksAtClose<S>& books)
    {
        std::tie(m_state, m_flow, m_terms, m_rulesAt, m_channels) =
            std::tie(books.state, books.flow, books.terms, books.rules, books.channels);
    }

    /// Whether a market rests after the round just played.
    [[nodiscard]] Mask ended() { return atRest(round()); }

    [[nodiscard]] const Inputs<S>& in() const { return *m_in; }                    ///< what the scenarios say
    [[nodiscard]] const State<S>& state() const { return m_state; }                ///< the books
    [[nodiscard]] const Flows<S>& flow() const { return m_flow; }                  ///< of the round just played
    [[nodiscard]] const Terms<S>& terms() const { return m_terms; }                ///< as policies leave them
    [[nodiscard]] const Rules<S>& rules() const { return m_in->rules[m_rulesAt]; } ///< dated terms in force
    [[nodiscard]] const Channels& channels() const { return m_channels; }          ///< in force
    /// A dealer's figures at the marks of the close.
    [[nodiscard]] BookFigures<Owned> closingFigures(std::size_t seat);
    /// Whether orders by cause are kept, for frames.
    void record(bool on);

    /// Of the round just played.
    [[nodiscard]] Audit<S> audit()
    {
        auto r = round();
        return auditOf(r, m_unitsAtStart);
    }

private:
    [[nodiscard]] std::size_t sizeOf(Extent extent) const;
    void allocate();
    void reset();
    void beginRound(bool withEvents);
    void changeTerms();
    void formPrices(bool withEvents);
    void openBooks();
    void openBook(Round<S>& r, std::size_t i, Row row, const Owned& wildest);
    void gatherOrders();
    void absorb();
    void settleBooks();
    Round<S> round() { return {*m_in, rules(), m_terms, m_state, m_flow, m_state.round, m_channels}; }

    template <class F> void eachRow(F f)
    {
        for (std::size_t i = 0; i < m_in->seats; ++i)
            f(i, m_in->row(i));
    }

    std::vector<ScenarioPtr> m_loaded;
    std::optional<Inputs<S>> m_in;
    Channels m_given, m_channels; // at the start, and in force
    std::size_t m_rulesAt = 0;    // which of the rules are in force
    State<S> m_state;
    Terms<S> m_terms;
    Flows<S> m_flow;
    Values<Real> m_unitsAtStart; // [assets] over all holders
};

template <class S> void Cascade<S>::load(std::span<const ScenarioPtr> scenarios, const Channels& channels)
{
    if (!std::ranges::equal(scenarios, m_loaded)) {
        m_loaded.assign(scenarios.begin(), scenarios.end());
        m_in.emplace(scenarios);
        allocate();
    }
    m_given = channels;
    reset();
}

template <class S> std::size_t Cascade<S>::sizeOf(Extent extent) const
{
    switch (extent) {
    case Extent::Assets: return m_in->assets;
    case Extent::PaddedAssets: return paddedForElementary(m_in->assets);
    case Extent::Places: return m_in->places;
    case Extent::LongestRow: return m_in->longestRow();
    case Extent::Claims: return m_in->shape->claims.size();
    case Extent::Seats: return m_in->seats;
    case Extent::Funds: return m_in->funds;
    case Extent::FundPositions: return m_in->shape->fundPositions.size();
    }
    return 0;
}

template <class S> void Cascade<S>::allocate()
{
    const auto room = [&](auto& field, Extent extent) {
        using Value = typename std::decay_t<decltype(field)>::value_type;
        field.assign(sizeOf(extent), Value{});
    };
    eachField(m_state, [&](auto& field, Extent extent, auto, auto) { room(field, extent); });
    eachField(m_flow, [&](auto& field, Extent extent, auto) { room(field, extent); });
    eachSum(m_flow, [&](auto& sum) { room(sum, Extent::Assets); });
    std::fill(m_flow.scratch.begin(), m_flow.scratch.end(), Real(1)); // logarithms are taken of what pads it, too
    m_unitsAtStart.assign(m_in->assets, Real(0));
}

template <class S> void Cascade<S>::record(bool on)
{
    m_flow.record = on;
    for (const SaleCause cause : askingInTurn)
        m_flow.stoodAfter[cause].resize(on ? m_flow.order.size() : 0);
}

template <class S> void Cascade<S>::reset()
{
    const auto& in = *m_in;
    auto& s = m_state;
    eachField(s, [&](auto& field, Extent, auto first, auto) {
        using Value = typename std::decay_t<decltype(field)>::value_type;
        if constexpr (std::is_member_pointer_v<decltype(first)>)
            std::copy((in.*first).data(), (in.*first).data() + field.size(), field.begin());
        else
            std::fill(field.begin(), field.end(), Value(first));
    });
    m_channels = m_given;
    m_rulesAt = 0;
    s.purse = in.valueCapital;
    s.squeezedShare = Real(0);
    s.anyHit = false;
    s.round = 0;

    std::fill(m_flow.unitsBy.begin(), m_flow.unitsBy.end(), Owned(0));
    eachRow([&](std::size_t i, Row row) {
        for (std::size_t k = 0; k < row.count; ++k) {
            s.repoTotal[i] += s.repo[row.first + k];
            m_flow.unitsBy[row.asset(k)] += s.units[row.first + k];
        }
    });
    for (std::size_t a = 0; a < in.assets; ++a)
        s.dealerUnits[a] = joined<S>(m_flow.unitsBy[a]);
    m_unitsAtStart = s.dealerUnits;
    const auto& held = in.shape->fundPositions;
    for (std::size_t e = 0; e < s.claims.size(); ++e)
        if (in.shape->claims.ofFund[e])
            s.nav[in.shape->claims.lender[e]] += s.claims[e];
    for (std::size_t j = 0; j < in.funds; ++j) {
        s.nav[j] += s.fundCash[j];
        for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k) {
            s.nav[j] += s.fundUnits[k];
            m_unitsAtStart[held.asset[k]] += s.fundUnits[k];
        }
    }
    setTerms(m_terms, in, rules(), 0);
    std::fill(m_flow.closingMark.begin(), m_flow.closingMark.end(), Real(1));
}

template <class S> void Cascade<S>::formPrices(bool withEvents)
{
    beginRound(withEvents); // 0
    auto r = round();
    shock(r, withEvents); // 1
    markAssets(r);        // 2
    if (r.namesLenders())
        callLoans(r); // 3, what they do not roll
    openBooks();      // 2 and 3, dealer by dealer
    redeem(r);        // 4
    if (m_channels.information)
        quote(r); // 5
    else
        quoteCalmly(r);
    gatherOrders();
    absorb();                   // 6
    waterhammer::formPrices(r); // 7
}

template <class S> void Cascade<S>::beginRound(bool withEvents)
{
    ++m_state.round;
    if (withEvents)
        changeTerms();
    if (!m_in->measures.empty() || m_in->rules.size() > 1)
        setTerms(m_terms, *m_in, rules(), m_state.round);
    m_terms.adjustmentSpeed = withEvents ? rules().market.adjustmentSpeed : Real(1);
    m_flow.creditLosses.clear();
    m_flow.cause = ByCause<Real>::none();
    m_flow.dealersCause = ByCause<Owned>::none();
    m_flow.sellersReceived = m_flow.buyersPaid = Real(0);
    m_flow.dealersReceived = m_flow.dealersPaid = m_flow.booksViolation = Owned(0);
    eachSum(m_flow, [&](auto& sum) {
        if (&sum != &m_flow.distressedBy || m_in->suspects)
            std::fill(sum.begin(), sum.end(), Owned(0));
    });
}

/// Dated terms hold from their round on. A channel that was switched for this run stays as it was.
template <class S> void Cascade<S>::changeTerms()
{
    const auto& all = m_in->rules;
    if (m_rulesAt + 1 == all.size() || all[m_rulesAt + 1].from > m_state.round)
        return;
    ++m_rulesAt;
    for (const auto& row : channelTable)
        if (m_given.*row.on == m_in->shape->market.channels.*row.on)
            m_channels.*row.on = rules().words->channels.*row.on;
}

template <class S> void Cascade<S>::openBooks()
{
    auto r = round();
    Real wildest(1);
    for (std::size_t a = 0; a < m_in->assets; ++a)
        wildest = maximum(wildest, m_flow.volatilityMultiple[a]);
    eachRow([&](std::size_t i, Row row) { openBook(r, i, row, wildest); });
}

/// Steps 2 and 3 for one dealer: its figures, its orders constraint by constraint, and the quotes it pulls.
template <class S> [[gnu::flatten]] void Cascade<S>::openBook(Round<S>& r, std::size_t i, Row row, const Owned& wildest)
{
    using Flags = DealerMask<S>;
    auto& flow = m_flow;
    const auto figures = measure(r, i, row, flow.mark);
    flow.equity[i] = figures.equity;
    flow.exposure[i] = figures.exposure;
    flow.slr[i] = figures.slr;
    flow.var[i] = figures.var;
    flow.need[i] = flow.rollOff[i] = flow.rollOffUnsecured[i] = flow.repaid[i] = Owned(0);
    if (flow.record)
        flow.rollOffWeak[i] = flow.rollOffClients[i] = Owned(0);
    if (m_in->anticipates)
        flow.fears[i] = Flags(false);

    OrderBook book(r, i, row);
    const Flags failed = judgeFailure(r, i, figures);
    if (any(failed))
        resolutionOrders(r, book, failed);
    const Flags alive = !failed;
    Flags byVar(false), bySlr(false), byFunding(false);
    if (any(alive)) {
        if (m_channels.var)
            byVar = valueAtRiskOrders(r, book, figures, alive);
        book.keep(SaleCause::Var);
        if (m_channels.slr)
            bySlr = leverageOrders(r, book, figures, alive);
        if (flow.record) {
            if (!any(DealerMask<S>(flow.fears[i])))
                book.keep(SaleCause::Slr);
            book.keep(SaleCause::Fear);
        }
        if (m_channels.funding)
            byFunding = fundingOrders(r, book, figures, alive);
    }
    const Flags breach = failed | byVar | bySlr | byFunding;
    flow.breach[i] = breach;
    if (flow.record) {
        flow.breachOf[Constraint::Failed][i] = failed;
        flow.breachOf[Constraint::Var][i] = byVar;
        flow.breachOf[Constraint::Slr][i] = bySlr;
        flow.breachOf[Constraint::Funding][i] = byFunding;
    }
    if (book.started()) {
        Owned* soldBy = flow.soldBy.data();
        for (std::size_t k = 0; k < row.count; ++k) {
            const Owned order = select(book.order[k] < Owned(smallestOrder), Owned(0), book.order[k]);
            book.order[k] = order;
            soldBy[row.asset(k)] += order;
        }
        if (m_in->suspects && any(breach))
            for (std::size_t k = 0; k < row.count; ++k)
                flow.distressedBy[row.asset(k)] += select(breach, book.order[k], Owned(0));
    }
    if (m_channels.information)
        withdrawQuotes(r, i, row, wildest);
}

template <class S> void Cascade<S>::gatherOrders()
{
    auto& flow = m_flow;
    flow.cause[SaleCause::Failure] = joined<S>(flow.dealersCause[SaleCause::Failure]);
    for (const SaleCause cause : askingInTurn)
        flow.cause[cause] = joined<S>(flow.dealersCause[cause]);
    flow.totalSold = Real(0);
    for (std::size_t a = 0; a < m_in->assets; ++a) {
        flow.client[a] = select(flow.client[a] < Real(smallestOrder), Real(0), flow.client[a]);
        flow.cause[SaleCause::Client] += flow.client[a];
        flow.sold[a] = joined<S>(flow.soldBy[a]) + flow.client[a] + flow.fundSold[a];
        flow.totalSold += flow.sold[a];
    }
}

template <class S> void Cascade<S>::absorb()
{
    auto r = round();
    if (m_channels.interdealer && any(m_flow.totalSold > Real(0))) {
        prepareOffers(r);
        eachRow([&](std::size_t i, Row row) { offer(r, i, row); });
    } else {
        std::fill(m_flow.offering.begin(), m_flow.offering.end(), static_cast<unsigned char>(0));
    }
    allot(r);
}

template <class S> void Cascade<S>::settleBooks()
{
    auto r = round();
    auto& s = m_state;
    auto& flow = m_flow;
    flow.tradingLoss = Real(0);
    for (std::size_t a = 0; a < m_in->assets; ++a) {
        flow.closingMark[a] = markOf(s.price[a], s.halfSpread[a], m_in->halfSpread[a], s.uncertainty[a]);
        flow.tradingLoss += s.dealerUnits[a] * (flow.mark[a] - flow.closingMark[a]);
    }
    flow.anyArrears = false;
    eachRow([&](std::size_t i, Row row) { settle(r, i, row); });
    if (r.namesLenders())
        payNamedLenders(r);
    if (flow.anyArrears)
        eachRow([&](std::size_t i, Row row) { settleArrears(r, i, row); });
    if (r.namesLenders()) {
        repayFromLoans(r);
        writeOff(r);
    }
    settleFunds(r);
    for (std::size_t a = 0; a < m_in->assets; ++a) {
        s.dealerUnits[a] = joined<S>(flow.unitsBy[a]);
        flow.passedOn[a] = joined<S>(flow.passedOnBy[a]);
        const Real toInvestors = (flow.net[a] + flow.official[a] - flow.client[a]) * flow.perMark[a];
        s.outsideUnits[a] += toInvestors + flow.passedOn[a];
        flow.buyersPaid += (flow.net[a] + flow.official[a]) * flow.perMark[a] * flow.execution[a];
        flow.sellersReceived += flow.client[a] * flow.perMark[a] * flow.execution[a];
    }
    flow.buyersPaid += joined<S>(flow.dealersPaid);
    flow.sellersReceived += joined<S>(flow.dealersReceived);
    for (std::size_t i = 0; m_channels.counterparty && i < m_in->dealers; ++i)
        passLossesOn(r, i);
    noteSqueeze(r);
}

template <class S>
void Cascade<S>::tradeOnly(const Cascade& from, const Channels& channels, std::size_t bumpedAsset, double factor)
{
    m_state = from.m_state;
    m_rulesAt = from.m_rulesAt;
    m_channels = channels;
    if (bumpedAsset < m_in->assets)
        m_state.price[bumpedAsset] *= Real(factor);
    formPrices(false);
}

template <class S> BookFigures<DealerReal<S>> Cascade<S>::closingFigures(std::size_t seat)
{
    auto r = round();
    return measure(r, seat, m_in->row(seat), m_flow.closingMark);
}

} // namespace waterhammer
