// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/trace.h"

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
    m_json.key("frames");
    m_json.beginArray();
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
    m_json.key("failed");
    m_json.beginArray();
    for (const auto failed : f.failed)
        m_json.value(failed != 0);
    m_json.endArray();
    m_json.key("wave");
    m_json.beginArray();
    for (const int w : f.wave)
        w > 0 ? m_json.value(w) : m_json.null();
    m_json.endArray();
    matrix("fundUnits", m_scenario->fundPositions, f.fundUnits);
    list("fundCash", f.fundCash);
    list("nav", f.nav);
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
    for (const auto& [key, values] : {std::pair{"mark", &o.mark}, {"equity", &o.equity}, {"exposure", &o.exposure},
             {"slr", &o.slr}, {"var", &o.var}, {"need", &o.need}, {"rollOff", &o.rollOff}})
        list(key, *values);
    breaches(m_json, o.breach);
    matrix("orders", m_scenario->positions, o.orders);
    matrix("bought", m_scenario->positions, o.bought);
    matrix("fundOrders", m_scenario->fundPositions, o.fundOrders);
    for (const auto& [key, values] : {std::pair{"passedOn", &o.passedOn}, {"capacity", &o.capacity}})
        list(key, *values);
    m_json.member("tradingLoss", o.tradingLoss);
    m_json.key("cause");
    m_json.beginObject();
    for (const auto& row : saleCauseTable)
        m_json.member(row.key, o.cause[row.cause]);
    m_json.endObject();
    for (const auto& [key, values] : {std::pair{"sold", &o.sold}, {"official", &o.official}, {"absorbed", &o.absorbed},
             {"net", &o.net}, {"execution", &o.execution}})
        list(key, *values);
    matrix("quoting", m_scenario->positions, o.quoting);
    m_json.endObject();
}

} // namespace waterhammer
