// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/generate.h"

#include "model/files/scenario_json.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <random>

namespace waterhammer {

namespace {

/// Money in millionths of a bn, so that sums are exact.
using Units = std::int64_t;
constexpr double perBn = 1e6;

double bn(Units units) { return static_cast<double>(units) / perBn; }
Units share(Units whole, double part) { return static_cast<Units>(std::floor(static_cast<double>(whole) * part)); }

/// Rounded to so many decimals, for numbers that are read by people.
double rounded(double x, double decimals)
{
    const double scale = std::pow(10., decimals);
    return std::round(x * scale) / scale;
}

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    std::size_t below(std::size_t count)
    {
        return std::min(count - 1, static_cast<std::size_t>(unit() * static_cast<double>(count)));
    }

private:
    std::mt19937_64 m_engine;
};

/// From 0, the most liquid, to 1.
double illiquidity(std::size_t asset, std::size_t assets)
{
    return (static_cast<double>(asset) + 0.5) / static_cast<double>(assets);
}

/// a1, a2, …
std::string numbered(char letter, std::size_t index)
{
    return std::string(1, letter).append(std::to_string(index + 1));
}

std::vector<Asset> makeAssets(std::size_t count)
{
    std::vector<Asset> assets(count);
    for (std::size_t a = 0; a < count; ++a) {
        const double s = illiquidity(a, count);
        assets[a].id = numbered('a', a);
        assets[a].volatility = rounded(0.003 + 0.012 * s, 6);
        assets[a].halfSpread = rounded(0.0002 + 0.004 * s, 6);
        assets[a].haircut = rounded(0.02 + 0.13 * s, 4);
        assets[a].floor = rounded(0.9 - 0.4 * s, 3);
    }
    return assets;
}

std::string dealerId(std::size_t index) { return numbered('d', index); }

/// Makes the dealers one after the other, always the same ones.
class DealerMaker {
public:
    DealerMaker(const GeneratedSystem& system, const std::vector<Asset>& assets)
        : m_system(system)
        , m_assets(assets)
        , m_random(system.seed)
        , m_taken(assets.size(), 0)
        , m_chosen(system.positions)
        , m_value(system.positions)
    {
    }

    const Dealer& next();
    [[nodiscard]] const std::vector<std::size_t>& chosen() const { return m_chosen; }
    [[nodiscard]] const std::vector<Units>& values() const { return m_value; }
    /// What the dealer has lent to which other, if so.
    struct Loan {
        std::size_t borrower;
        Units amount;
    };
    [[nodiscard]] const std::optional<Loan>& loan() const { return m_loan; }

private:
    void choose();
    void fillBook(Units total);
    [[nodiscard]] double valueAtRisk() const;

    const GeneratedSystem& m_system;
    const std::vector<Asset>& m_assets;
    Random m_random;
    std::size_t m_made = 0;
    std::vector<std::size_t> m_taken;  // [assets] number of the dealer that took it last, from 1
    std::vector<std::size_t> m_chosen; // [positions] assets, ascending
    std::vector<Units> m_value;        // [positions]
    std::optional<Loan> m_loan;
    Dealer m_dealer;
};

/// Different assets, the liquid ones more often. After many vain draws the most liquid free ones fill up.
void DealerMaker::choose()
{
    const std::size_t wanted = m_system.positions, assets = m_assets.size();
    std::size_t found = 0;
    const auto take = [&](std::size_t a) {
        if (m_taken[a] == m_made)
            return false;
        m_taken[a] = m_made;
        m_chosen[found] = a;
        return true;
    };
    for (std::size_t draws = 0; found < wanted && draws < 8 * wanted; ++draws) {
        const double u = m_random.unit();
        found += take(std::min(assets - 1, static_cast<std::size_t>(u * u * static_cast<double>(assets))));
    }
    for (std::size_t a = 0; found < wanted; ++a)
        found += take(a);
    std::ranges::sort(m_chosen);
}

/// Splits the holdings by random weights and finances every other one on repo.
void DealerMaker::fillBook(Units total)
{
    const Units cash = share(total, m_random.between(0.03, 0.08));
    const Units other = share(total, m_random.between(0.05, 0.15));
    const Units equity = share(total, m_random.between(0.0505, 0.08));
    const Units longTerm = share(total, 0.1);
    double weights = 0;
    std::vector<double> weight(m_chosen.size());
    for (double& w : weight)
        weights += w = m_random.between(0.1, 1.1);

    Units held = 0, repo = 0;
    m_dealer.holdings.resize(m_chosen.size());
    m_dealer.repo.clear();
    for (std::size_t k = 0; k < m_chosen.size(); ++k) {
        const Asset& asset = m_assets[m_chosen[k]];
        m_value[k] = share(total - cash - other, weight[k] / weights);
        held += m_value[k];
        m_dealer.holdings[k].asset = asset.id;
        m_dealer.holdings[k].value = bn(m_value[k]);
        if (k % 2 == 0) {
            const Units lent = share(m_value[k], 0.8 * (1 - asset.haircut));
            repo += lent;
            m_dealer.repo.push_back({asset.id, bn(lent)});
        }
    }
    m_dealer.cash = bn(cash);
    m_dealer.otherAssets = bn(other);
    m_dealer.longTermDebt = bn(longTerm);
    m_dealer.tier1Capital = bn(equity);
    m_dealer.shortTermFunding = bn(cash + held + other - repo - longTerm - equity);
}

double DealerMaker::valueAtRisk() const
{
    const Market market;
    double sum = 0, squares = 0;
    for (std::size_t k = 0; k < m_chosen.size(); ++k) {
        const double v = m_assets[m_chosen[k]].volatility * bn(m_value[k]);
        sum += v;
        squares += v * v;
    }
    return market.varMultiplier * std::sqrt(market.correlation * sum * sum + (1 - market.correlation) * squares);
}

const Dealer& DealerMaker::next()
{
    const std::size_t index = m_made++;
    m_dealer.id = dealerId(index);
    // Pareto with exponent 1.25: from 50 million, at most three trillion.
    const double size = std::min(3000., 0.05 * std::pow(1 - m_random.unit(), -0.8));
    const Units total = static_cast<Units>(size * perBn) + static_cast<Units>(m_system.positions);
    choose();
    fillBook(total);
    m_dealer.marketMaker = m_random.unit() >= 0.1;
    m_dealer.constraints.varLimit = rounded(valueAtRisk() * m_random.between(1.3, 2.3), 9);
    m_loan.reset();
    const double lends = m_random.unit();
    const std::size_t borrower = m_random.below(std::max<std::size_t>(1, m_system.dealers - 1));
    if (lends < 0.2 && m_system.dealers > 1)
        m_loan = {borrower + (borrower >= index), share(total, 0.005)};
    return m_dealer;
}

/// What needs all dealers: depth in proportion to what they hold, and who has lent to whom.
bool surveyDealers(ScenarioDraft& draft, const GeneratedSystem& system, const std::stop_token& stop)
{
    std::vector<Units> held(system.assets);
    DealerMaker dealers(system, draft.assets);
    for (std::size_t i = 0; i < system.dealers; ++i) {
        if (stop.stop_requested())
            return false;
        dealers.next();
        for (std::size_t k = 0; k < dealers.chosen().size(); ++k)
            held[dealers.chosen()[k]] += dealers.values()[k];
        if (const auto& loan = dealers.loan())
            draft.exposures.push_back({dealerId(i), dealerId(loan->borrower), bn(loan->amount), {}});
    }
    for (std::size_t a = 0; a < system.assets; ++a)
        draft.assets[a].depth = rounded(bn(held[a]) * (30 - 25 * illiquidity(a, system.assets)) + 1, 3);
    return true;
}

} // namespace

bool generateScenario(std::ostream& out, const GeneratedSystem& system, std::stop_token stop)
{
    ScenarioDraft draft;
    draft.name = "Generated system " + std::to_string(system.seed);
    draft.description = std::to_string(system.dealers) + " dealers, " + std::to_string(system.assets) + " assets, "
        + std::to_string(system.positions) + " positions each; the most liquid asset falls by 10 %.";
    draft.assets = makeAssets(system.assets);
    draft.events.push_back({.round = 1, .kind = EventKind::Price, .asset = draft.assets[0].id, .size = -0.1});
    if (!surveyDealers(draft, system, stop))
        return false;
    DealerMaker dealers(system, draft.assets);
    return writeScenario(out, draft, [&, made = std::size_t{0}]() mutable -> const Dealer* {
        const bool more = made++ < system.dealers && !stop.stop_requested();
        return more ? &dealers.next() : nullptr;
    }) && !stop.stop_requested();
}

} // namespace waterhammer
