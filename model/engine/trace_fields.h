// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/frame.h"

/// What a trace tells of a frame, each once and in the order of the file. A new figure is a line here; how it is
/// written follows from its type and its rows.
namespace waterhammer {

/// What the numbers of an array stand for.
enum class TraceRows {
    Each,          ///< one an asset, dealer, fund or claim
    Positions,     ///< of dealers: a row a dealer, a column an asset
    FundPositions, ///< of funds: a row a fund, a column an asset
    Breaches       ///< flags of Breach, one a dealer
};

/// Of a close: `visit(key in the file, value, rows)`. What a round saw and did follows by eachOpeningField.
template <class Visit> void eachCloseField(const Frame& f, const Visit& visit)
{
    using enum TraceRows;
    visit("price", f.price, Each);
    visit("fundamental", f.fundamental, Each);
    visit("mark", f.mark, Each);
    visit("volatility", f.volatility, Each);
    visit("haircut", f.haircut, Each);
    visit("halfSpread", f.halfSpread, Each);
    visit("uncertainty", f.uncertainty, Each);
    visit("quotingShare", f.quotingShare, Each);
    visit("depth", f.depth, Each);
    visit("cash", f.cash, Each);
    visit("otherAssets", f.otherAssets, Each);
    visit("units", f.units, Positions);
    visit("repo", f.repo, Positions);
    visit("shortTermFunding", f.shortTermFunding, Each);
    visit("arrears", f.arrears, Each);
    visit("equity", f.equity, Each);
    visit("exposure", f.exposure, Each);
    visit("slr", f.slr, Each);
    visit("var", f.var, Each);
    visit("failed", f.failed, Each);
    visit("wave", f.wave, Each);
    visit("fundUnits", f.fundUnits, FundPositions);
    visit("fundCash", f.fundCash, Each);
    visit("nav", f.nav, Each);
    visit("claims", f.claims, Each);
    visit("daysWithoutQuote", f.daysWithoutQuote, Each);
    visit("valueCapital", f.valueCapital, Each);
}

/// Of what a round saw and did, likewise. `cause` and what it is made of, by dealer and asset, is the round's own.
template <class Visit> void eachOpeningField(const Opening& o, const Visit& visit)
{
    using enum TraceRows;
    visit("directLoss", o.directLoss, Each);
    visit("injected", o.injected, Each);
    visit("price", o.price, Each);
    visit("mark", o.mark, Each);
    visit("equity", o.equity, Each);
    visit("exposure", o.exposure, Each);
    visit("slr", o.slr, Each);
    visit("var", o.var, Each);
    visit("need", o.need, Each);
    visit("rollOff", o.rollOff, Each);
    visit("rollOffUnsecured", o.rollOffUnsecured, Each);
    visit("called", o.called, Each);
    visit("fundCalled", o.fundCalled, Each);
    visit("fear", o.fear, Each);
    visit("breach", o.breach, Breaches);
    visit("orders", o.orders, Positions);
    visit("bought", o.bought, Positions);
    visit("fundOrders", o.fundOrders, FundPositions);
    visit("passedOn", o.passedOn, Each);
    visit("capacity", o.capacity, Each);
    visit("tradingLoss", o.tradingLoss, Each);
    visit("cause", o, Each);
    visit("priceAfterSales", o.priceAfterSales, Each);
    visit("sold", o.sold, Each);
    visit("official", o.official, Each);
    visit("lift", o.lift, Each);
    visit("valueSpent", o.valueSpent, Each);
    visit("absorbed", o.absorbed, Each);
    visit("net", o.net, Each);
    visit("execution", o.execution, Each);
    visit("quoting", o.quoting, Positions);
}

} // namespace waterhammer
