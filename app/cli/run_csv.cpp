// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_csv.h"

#include "app/cli/made.h"

#include "model/analysis/trades.h"
#include "model/engine/equity.h"

#include <algorithm>
#include <numeric>

namespace waterhammer::cli {

namespace {

enum File : std::size_t { Rounds, Assets, Dealers, Funds, PositionsOfAll, Claims, TradesOfAll, Manifest };

double sum(const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0); }

/// Sum of a figure by position over an owner's row.
double ofOwner(const Scenario::Positions& p, const std::vector<double>& values, std::size_t owner)
{
    const auto at = [&](std::uint64_t k) { return values.begin() + static_cast<std::ptrdiff_t>(k); };
    return std::accumulate(at(p.row[owner]), at(p.row[owner + 1]), 0.0);
}

/// A column: its head, and where its figures are, one an asset or a dealer.
template <class Of> struct Column {
    const char* head;
    std::vector<double> Of::*values;
};

constexpr Column<Frame> closesOfAssets[] = {{"price", &Frame::price}, {"fundamental", &Frame::fundamental},
    {"mark", &Frame::mark}, {"volatility", &Frame::volatility}, {"haircut", &Frame::haircut},
    {"halfSpread", &Frame::halfSpread}, {"uncertainty", &Frame::uncertainty}, {"quotingShare", &Frame::quotingShare},
    {"depth", &Frame::depth}, {"daysWithoutQuote", &Frame::daysWithoutQuote}};
constexpr Column<Opening> openingsOfAssets[] = {{"sold", &Opening::sold}, {"official", &Opening::official},
    {"absorbed", &Opening::absorbed}, {"net", &Opening::net}, {"capacity", &Opening::capacity},
    {"execution", &Opening::execution}, {"passedOn", &Opening::passedOn}, {"openPrice", &Opening::price},
    {"openMark", &Opening::mark}, {"priceAfterSales", &Opening::priceAfterSales}, {"lift", &Opening::lift},
    {"valueSpent", &Opening::valueSpent}};
constexpr Column<Frame> closesOfDealers[] = {{"cash", &Frame::cash}, {"otherAssets", &Frame::otherAssets},
    {"shortTermFunding", &Frame::shortTermFunding}, {"arrears", &Frame::arrears}, {"equity", &Frame::equity},
    {"exposure", &Frame::exposure}, {"slr", &Frame::slr}, {"var", &Frame::var}};
constexpr Column<Opening> openingsOfDealers[] = {{"openEquity", &Opening::equity}, {"openExposure", &Opening::exposure},
    {"openSlr", &Opening::slr}, {"openVar", &Opening::var}, {"need", &Opening::need}, {"rollOff", &Opening::rollOff}};

template <class Columns> void heads(CsvWriter& csv, const Columns& columns)
{
    for (const auto& column : columns)
        csv.cell(column.head);
}
template <class Columns, class Of> void figures(CsvWriter& csv, const Columns& columns, const Of& of, std::size_t row)
{
    for (const auto& column : columns)
        csv.cell((of.*column.values)[row]);
}

std::string breachWords(std::uint8_t flags)
{
    std::string words;
    for (const auto& row : breachTable)
        if (flags & row.flag())
            words.append(words.empty() ? "" : " ").append(row.key);
    return words;
}

void emptyCells(CsvWriter& csv, std::size_t count)
{
    for (std::size_t c = 0; c < count; ++c)
        csv.cell("");
}

} // namespace

RunTables::RunTables(const std::filesystem::path& directory, ScenarioPtr scenario, const Made& made)
    : m_scenario(std::move(scenario))
    , m_folder(directory,
          {"rounds.csv", "assets.csv", "dealers.csv", "funds.csv", "positions.csv", "claims.csv", "trades.csv",
              "manifest.json"})
{
    if (error())
        return;
    writeHeaders();
    writeManifest(m_folder.stream(Manifest), made);
}

void RunTables::writeHeaders()
{
    CsvWriter rounds(m_folder.stream(Rounds));
    for (const auto* key : {"round", "directLoss", "tradingLoss", "shareholdersLoss", "creditorsShortfall"})
        rounds.cell(key);
    for (const auto& cause : saleCauseTable)
        rounds.cell(cause.key);
    for (const auto* key :
        {"official", "absorbed", "net", "breached", "failed", "realisedGain", "loopGain", "injected", "valueCapital"})
        rounds.cell(key);
    rounds.endRow();
    CsvWriter assets(m_folder.stream(Assets)), dealers(m_folder.stream(Dealers));
    assets.cell("round").cell("asset");
    heads(assets, closesOfAssets);
    heads(assets, openingsOfAssets);
    assets.endRow();
    dealers.cell("round").cell("dealer");
    heads(dealers, closesOfDealers);
    dealers.cell("failed").cell("wave");
    heads(dealers, openingsOfDealers);
    for (const auto* key : {"breach", "orders", "bought", "rollOffUnsecured", "called", "fear"})
        dealers.cell(key);
    dealers.endRow();
    CsvWriter(m_folder.stream(Funds)).row("round", "fund", "cash", "nav", "due", "orders", "called");
    CsvWriter positions(m_folder.stream(PositionsOfAll));
    for (const auto* key : {"round", "holder", "asset", "units", "repo", "orders", "bought"})
        positions.cell(key);
    for (const auto& cause : saleCauseTable)
        if (cause.constrains)
            positions.cell(cause.key);
    positions.cell("quoting").endRow();
    CsvWriter(m_folder.stream(Claims)).row("round", "lender", "borrower", "claim");
    CsvWriter(m_folder.stream(TradesOfAll)).row("round", "asset", "seller", "buyer", "amount");
}

void RunTables::frame(const Frame& frame)
{
    writeRound(frame);
    writeAssets(frame);
    writeDealers(frame);
    writeFunds(frame);
    writePositions(frame);
    writeClaims(frame);
    if (frame.open)
        writeTrades(frame);
}

void RunTables::writeRound(const Frame& f)
{
    CsvWriter csv(m_folder.stream(Rounds));
    csv.cell(f.round);
    f.open ? csv.cell(f.open->directLoss).cell(f.open->tradingLoss) : csv.cell("").cell("");
    csv.cell(f.paidIn - shareholdersEquity(f.equity)).cell(creditorsShortfall(f.equity));
    if (f.open) {
        for (const double sold : f.open->cause)
            csv.cell(sold);
        csv.cell(sum(f.open->official)).cell(sum(f.open->absorbed)).cell(sum(f.open->net));
        csv.cell(static_cast<int>(std::ranges::count_if(f.open->breach, [](auto flags) { return flags != 0; })));
    } else {
        emptyCells(csv, saleCauseTable.size() + 4);
    }
    csv.cell(static_cast<int>(std::ranges::count_if(f.failed, [](auto failed) { return failed != 0; })));
    csv.cell(f.realisedGain).cell(f.loopGain);
    f.open ? csv.cell(f.open->injected) : csv.cell("");
    csv.cell(f.valueCapital).endRow();
}

void RunTables::writeAssets(const Frame& f)
{
    CsvWriter csv(m_folder.stream(Assets));
    for (std::size_t a = 0; a < m_scenario->assetCount(); ++a) {
        csv.cell(f.round).cell(m_scenario->assets.id[a]);
        figures(csv, closesOfAssets, f, a);
        if (f.open)
            figures(csv, openingsOfAssets, *f.open, a);
        else
            emptyCells(csv, std::size(openingsOfAssets));
        csv.endRow();
    }
}

void RunTables::writeDealers(const Frame& f)
{
    CsvWriter csv(m_folder.stream(Dealers));
    for (std::size_t i = 0; i < m_scenario->dealerCount(); ++i) {
        csv.cell(f.round).cell(m_scenario->dealers.id[i]);
        figures(csv, closesOfDealers, f, i);
        csv.cell(f.failed[i] ? 1 : 0);
        f.wave[i] > 0 ? csv.cell(f.wave[i]) : csv.cell("");
        if (f.open) {
            const auto& o = *f.open;
            figures(csv, openingsOfDealers, o, i);
            csv.cell(breachWords(o.breach[i]));
            csv.cell(ofOwner(m_scenario->positions, o.orders, i)).cell(ofOwner(m_scenario->positions, o.bought, i));
            csv.cell(o.rollOffUnsecured[i]).cell(o.called[i]).cell(o.fear[i] ? 1 : 0);
        } else {
            emptyCells(csv, std::size(openingsOfDealers) + 6);
        }
        csv.endRow();
    }
}

void RunTables::writeFunds(const Frame& f)
{
    CsvWriter csv(m_folder.stream(Funds));
    for (std::size_t j = 0; j < m_scenario->fundCount(); ++j) {
        csv.cell(f.round).cell(m_scenario->funds.id[j]).cell(f.fundCash[j]).cell(f.nav[j]).cell(f.due[j]);
        if (f.open)
            csv.cell(ofOwner(m_scenario->fundPositions, f.open->fundOrders, j)).cell(f.open->fundCalled[j]);
        else
            emptyCells(csv, 2);
        csv.endRow();
    }
}

void RunTables::writePositions(const Frame& f)
{
    CsvWriter csv(m_folder.stream(PositionsOfAll));
    const auto causes = static_cast<std::size_t>(std::ranges::count_if(saleCauseTable, &SaleCauseInfo::constrains));
    const auto& dealers = m_scenario->positions;
    for (std::size_t i = 0; i < dealers.owners(); ++i)
        for (std::size_t k = dealers.row[i]; k < dealers.row[i + 1]; ++k) {
            csv.cell(f.round).cell(m_scenario->dealers.id[i]).cell(m_scenario->assets.id[dealers.asset[k]]);
            csv.cell(f.units[k]).cell(f.repo[k]);
            if (f.open) {
                csv.cell(f.open->orders[k]).cell(f.open->bought[k]);
                for (const auto& cause : saleCauseTable)
                    if (cause.constrains)
                        csv.cell(f.open->ordersBy[cause.cause][k]);
                csv.cell(f.open->quoting[k] ? 1 : 0);
            } else {
                emptyCells(csv, causes + 3);
            }
            csv.endRow();
        }
    const auto& funds = m_scenario->fundPositions;
    for (std::size_t j = 0; j < funds.owners(); ++j)
        for (std::size_t k = funds.row[j]; k < funds.row[j + 1]; ++k) {
            csv.cell(f.round).cell(m_scenario->funds.id[j]).cell(m_scenario->assets.id[funds.asset[k]]);
            csv.cell(f.fundUnits[k]).cell("");
            f.open ? csv.cell(f.open->fundOrders[k]) : csv.cell("");
            emptyCells(csv, causes + 2);
            csv.endRow();
        }
}

void RunTables::writeClaims(const Frame& f)
{
    CsvWriter csv(m_folder.stream(Claims));
    const auto& claims = m_scenario->claims;
    for (std::size_t e = 0; e < claims.size(); ++e) {
        const auto& lenders = claims.ofFund[e] ? m_scenario->funds.id : m_scenario->dealers.id;
        csv.row(f.round, lenders[claims.lender[e]], m_scenario->dealers.id[claims.borrower[e]], f.claims[e]);
    }
}

/// Who is no dealer and no fund, by a word that is none of their ids.
std::string RunTables::anybody(const char* word) const
{
    std::string name = word;
    const auto &dealers = m_scenario->dealers.id, &funds = m_scenario->funds.id;
    while (std::ranges::count(dealers, name) + std::ranges::count(funds, name) > 0)
        name.insert(0, "*");
    return name;
}

void RunTables::writeTrades(const Frame& f)
{
    const std::string clients = anybody("clients"), official = anybody("official"), investors = anybody("investors");
    CsvWriter csv(m_folder.stream(TradesOfAll));
    const Trades trades = tradesOf(*m_scenario, f);
    const auto seller = [&](const Sale& sale) -> std::string_view {
        switch (sale.seller) {
        case Party::Dealer: return m_scenario->dealers.id[sale.who];
        case Party::Fund: return m_scenario->funds.id[sale.who];
        case Party::Clients: break;
        }
        return clients;
    };
    for (const Sale& sale : trades.sales) {
        const auto row = [&](std::string_view buyer, double amount) {
            if (constexpr double rounding = 1e-9; amount > rounding * sale.amount)
                csv.row(f.round, m_scenario->assets.id[sale.asset], seller(sale), buyer, amount);
        };
        row(official, sale.official);
        for (const Taking& taking : std::ranges::equal_range(trades.takings, sale.asset, {}, &Taking::asset))
            row(m_scenario->dealers.id[taking.dealer], taken(trades, taking, sale));
        row(investors, sale.left);
    }
}

} // namespace waterhammer::cli
