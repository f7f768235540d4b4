// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/trace.h"

#include "model/engine/trace_fields.h"

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

void TraceWriter::frame(const Frame& f)
{
    const auto write = [this](std::string_view key, const auto& value, TraceRows rows) {
        m_json.key(key);
        this->value(value, rows);
    };
    m_json.beginObject();
    m_json.member("round", f.round);
    eachCloseField(f, write);
    if (f.round > 0) {
        write("realisedGain", f.realisedGain, TraceRows::Each);
        if (f.loopGain)
            m_json.member("loopGain", *f.loopGain);
    }
    m_json.key("open");
    if (!f.open) {
        m_json.null();
    } else {
        m_json.beginObject();
        eachOpeningField(*f.open, write);
        m_json.endObject();
    }
    m_json.endObject();
}

void TraceWriter::value(double number, TraceRows) { m_json.value(number); }

void TraceWriter::value(const std::optional<double>& number, TraceRows)
{
    number ? m_json.value(*number) : m_json.null();
}

void TraceWriter::value(const std::vector<double>& values, TraceRows rows)
{
    if (rows != TraceRows::Each)
        return matrix(rows, values);
    m_json.beginArray();
    for (const double x : values)
        m_json.value(x);
    m_json.endArray();
}

/// Rounds; none is null.
void TraceWriter::value(const std::vector<int>& rounds, TraceRows)
{
    m_json.beginArray();
    for (const int round : rounds)
        round > 0 ? m_json.value(round) : m_json.null();
    m_json.endArray();
}

void TraceWriter::value(const std::vector<std::uint8_t>& flags, TraceRows rows)
{
    if (rows == TraceRows::Positions || rows == TraceRows::FundPositions)
        return matrix(rows, flags);
    m_json.beginArray();
    for (const auto flag : flags)
        rows == TraceRows::Breaches ? breaches(flag) : m_json.value(flag != 0);
    m_json.endArray();
}

/// By name.
void TraceWriter::breaches(std::uint8_t flags)
{
    m_json.beginArray();
    for (const auto& row : breachTable)
        if (flags & row.flag())
            m_json.value(row.key);
    m_json.endArray();
}

template <class T> void TraceWriter::matrix(TraceRows rows, const std::vector<T>& values)
{
    using Shown = std::conditional_t<std::is_same_v<T, std::uint8_t>, bool, double>;
    const auto& positions = rows == TraceRows::Positions ? m_scenario->positions : m_scenario->fundPositions;
    m_json.beginArray();
    std::vector<T> row;
    for (std::size_t i = 0; i < positions.owners(); ++i) {
        row.assign(m_scenario->assetCount(), T{});
        for (std::size_t k = positions.row[i]; k < positions.row[i + 1]; ++k)
            row[positions.asset[k]] = values[k];
        m_json.beginArray();
        for (const T x : row)
            m_json.value(static_cast<Shown>(x));
        m_json.endArray();
    }
    m_json.endArray();
}

/// What forced the orders: over all, and by dealer and asset.
void TraceWriter::value(const Opening& o, TraceRows)
{
    m_json.beginObject();
    for (const auto& row : saleCauseTable)
        m_json.member(row.key, o.cause[row.cause]);
    m_json.endObject();
    m_json.key("causes");
    m_json.beginObject();
    for (const auto& row : saleCauseTable)
        if (const auto& orders = o.ordersBy[row.cause]; std::ranges::any_of(orders, [](double y) { return y > 0; })) {
            m_json.key(row.key);
            matrix(TraceRows::Positions, orders);
        }
    m_json.endObject();
}

} // namespace waterhammer
