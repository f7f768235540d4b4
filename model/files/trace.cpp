// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/trace.h"

#include <algorithm>
#include <ostream>

namespace waterhammer {

namespace {
void names(JsonWriter& json, std::string_view key, const std::vector<std::string>& ids)
{
    json.key(key);
    json.beginArray();
    for (const auto& id : ids)
        json.value(id);
    json.endArray();
}

void breaches(JsonWriter& json, const std::vector<std::uint8_t>& flags)
{
    json.key("breach");
    json.beginArray();
    for (const auto f : flags) {
        json.beginArray();
        for (const auto& row : breachTable)
            if (f & row.flag)
                json.value(row.key);
        json.endArray();
    }
    json.endArray();
}

void optionalNumber(JsonWriter& json, std::string_view key, const std::optional<double>& x)
{
    json.key(key);
    x ? json.value(*x) : json.null();
}
} // namespace

TraceWriter::TraceWriter(std::ostream& out, ScenarioPtr scenario, const std::optional<Made>& made)
    : m_json(out)
    , m_scenario(std::move(scenario))
{
    m_json.beginObject();
    m_json.member("format", "waterhammer-trace");
    m_json.member("version", 1);
    if (made)
        writeMade(m_json, *made);
    names(m_json, "assets", m_scenario->assets.id);
    names(m_json, "dealers", m_scenario->dealers.id);
    names(m_json, "funds", m_scenario->funds.id);
    claims();
    m_json.key("frames");
    m_json.beginArray();
}

/// Who lends to whom, in the order of the frames' claims.
void TraceWriter::claims()
{
    const auto& s = *m_scenario;
    m_json.key("claims");
    m_json.beginArray();
    for (std::size_t e = 0; e < s.claims.size(); ++e) {
        m_json.beginObject();
        m_json.member("lender", (s.claims.ofFund[e] ? s.funds.id : s.dealers.id)[s.claims.lender[e]]);
        m_json.member("borrower", s.dealers.id[s.claims.borrower[e]]);
        m_json.endObject();
    }
    m_json.endArray();
}

void TraceWriter::end()
{
    m_json.endArray();
    m_json.endObject();
}

void TraceWriter::list(std::string_view key, const std::vector<double>& values)
{
    m_json.key(key);
    m_json.beginArray();
    for (const double x : values)
        m_json.value(x);
    m_json.endArray();
}

template <class T>
void TraceWriter::matrix(std::string_view key, const Scenario::Positions& rows, const std::vector<T>& values)
{
    using Shown = std::conditional_t<std::is_same_v<T, std::uint8_t>, bool, double>;
    m_json.key(key);
    m_json.beginArray();
    std::vector<T> row;
    for (std::size_t i = 0; i < rows.owners(); ++i) {
        row.assign(m_scenario->assetCount(), T{});
        for (std::size_t k = rows.row[i]; k < rows.row[i + 1]; ++k)
            row[rows.asset[k]] = values[k];
        m_json.beginArray();
        for (const T x : row)
            m_json.value(static_cast<Shown>(x));
        m_json.endArray();
    }
    m_json.endArray();
}

void TraceWriter::flags(std::string_view key, const std::vector<std::uint8_t>& values)
{
    m_json.key(key);
    m_json.beginArray();
    for (const auto value : values)
        m_json.value(value != 0);
    m_json.endArray();
}

void TraceWriter::frame(const Frame& f)
{
    m_json.beginObject();
    m_json.member("round", f.round);
    for (const auto& [key, values] : {std::pair{"price", &f.price}, {"fundamental", &f.fundamental}, {"mark", &f.mark},
             {"volatility", &f.volatility}, {"haircut", &f.haircut}, {"halfSpread", &f.halfSpread},
             {"uncertainty", &f.uncertainty}, {"quotingShare", &f.quotingShare}, {"depth", &f.depth}, {"cash", &f.cash},
             {"otherAssets", &f.otherAssets}})
        list(key, *values);
    matrix("units", m_scenario->positions, f.units);
    matrix("repo", m_scenario->positions, f.repo);
    for (const auto& [key, values] : {std::pair{"shortTermFunding", &f.shortTermFunding}, {"arrears", &f.arrears},
             {"equity", &f.equity}, {"exposure", &f.exposure}, {"slr", &f.slr}, {"var", &f.var}})
        list(key, *values);
    flags("failed", f.failed);
    m_json.key("wave");
    m_json.beginArray();
    for (const int w : f.wave)
        w > 0 ? m_json.value(w) : m_json.null();
    m_json.endArray();
    matrix("fundUnits", m_scenario->fundPositions, f.fundUnits);
    for (const auto& [key, values] : {std::pair{"fundCash", &f.fundCash}, {"nav", &f.nav}, {"claims", &f.claims},
             {"daysWithoutQuote", &f.daysWithoutQuote}})
        list(key, *values);
    optionalNumber(m_json, "valueCapital", f.valueCapital);
    if (f.round > 0) {
        optionalNumber(m_json, "realisedGain", f.realisedGain);
        if (f.loopGain)
            m_json.member("loopGain", *f.loopGain);
    }
    m_json.key("open");
    if (f.open)
        opening(*f.open);
    else
        m_json.null();
    m_json.endObject();
}

void TraceWriter::opening(const Opening& o)
{
    m_json.beginObject();
    m_json.member("directLoss", o.directLoss);
    m_json.member("injected", o.injected);
    for (const auto& [key, values] : {std::pair{"price", &o.price}, {"mark", &o.mark}, {"equity", &o.equity},
             {"exposure", &o.exposure}, {"slr", &o.slr}, {"var", &o.var}, {"need", &o.need}, {"rollOff", &o.rollOff},
             {"rollOffUnsecured", &o.rollOffUnsecured}, {"called", &o.called}, {"fundCalled", &o.fundCalled}})
        list(key, *values);
    flags("fear", o.fear);
    breaches(m_json, o.breach);
    matrix("orders", m_scenario->positions, o.orders);
    matrix("bought", m_scenario->positions, o.bought);
    matrix("fundOrders", m_scenario->fundPositions, o.fundOrders);
    list("passedOn", o.passedOn);
    list("capacity", o.capacity);
    m_json.member("tradingLoss", o.tradingLoss);
    causes(o);
    for (const auto& [key, values] : {std::pair{"priceAfterSales", &o.priceAfterSales}, {"sold", &o.sold},
             {"official", &o.official}, {"lift", &o.lift}, {"valueSpent", &o.valueSpent}, {"absorbed", &o.absorbed},
             {"net", &o.net}, {"execution", &o.execution}})
        list(key, *values);
    matrix("quoting", m_scenario->positions, o.quoting);
    m_json.endObject();
}

/// What forced the orders: over all, and by dealer and asset.
void TraceWriter::causes(const Opening& o)
{
    m_json.key("cause");
    m_json.beginObject();
    for (const auto& row : saleCauseTable)
        m_json.member(row.key, o.cause[row.cause]);
    m_json.endObject();
    m_json.key("causes");
    m_json.beginObject();
    for (const auto& row : saleCauseTable)
        if (const auto* orders = ordersOf(o, row.cause);
            orders && std::ranges::any_of(*orders, [](double y) { return y > 0; }))
            matrix(row.key, m_scenario->positions, *orders);
    m_json.endObject();
}

} // namespace waterhammer
