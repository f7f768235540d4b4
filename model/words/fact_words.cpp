// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/fact_words.h"

#include "model/analysis/lending.h"
#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace waterhammer {

namespace {

constexpr std::size_t mostHolders = 3, mostHoldings = 4;
constexpr const char* enDash = "\u2013";

using Named = std::vector<std::pair<std::string, double>>; ///< amounts of money

/// The place of an owner's position in an asset; nothing where it has none.
std::optional<std::size_t> positionOf(const Scenario::Positions& positions, std::size_t owner, std::size_t asset)
{
    for (std::size_t k = positions.row[owner]; k < positions.row[owner + 1]; ++k)
        if (positions.asset[k] == asset)
            return k;
    return {};
}

/// Gathers the facts of one asset or fund.
class FactWriter {
    Q_DECLARE_TR_FUNCTIONS(Facts)
public:
    FactWriter(const Trajectory& run, std::size_t round, const Language& language)
        : m_language(language)
        , m_run(run)
        , m_scenario(*run.scenario)
        , m_now(*run.frames[round])
        , m_start(*run.frames.front())
        , m_round(round)
        , n(language, moneyUnit(m_scenario))
    {
    }

    [[nodiscard]] std::vector<Fact> asset(std::size_t a)
    {
        price(a);
        if (m_now.open)
            trades(*m_now.open, a);
        liquidity(a);
        quotes(a);
        add(tr("Held by, %1").arg(n.unitName()), listed(holdersOf(a), mostHolders));
        return std::move(m_facts);
    }

    [[nodiscard]] std::vector<Fact> fund(std::size_t j)
    {
        const Saying change = m_start.nav[j] > 0 ? n.move(m_now.nav[j] / m_start.nav[j] - 1) : Saying(enDash);
        add(tr("Net asset value"), tr("%1 (%2 since the start)").arg(amount(m_now.nav[j]), change));
        add(tr("Cash"), amount(m_now.fundCash[j]));
        add(tr("Redemptions due"), amount(m_now.due[j]));
        loans(j);
        Named held;
        double sold = 0;
        for (std::size_t k = m_scenario.fundPositions.row[j]; k < m_scenario.fundPositions.row[j + 1]; ++k) {
            const auto asset = m_scenario.fundPositions.asset[k];
            held.emplace_back(m_scenario.assets.name[asset], m_now.fundUnits[k] * m_now.mark[asset]);
            sold += m_now.open ? m_now.open->fundOrders[k] : 0;
        }
        add(tr("Sold today"), amount(sold), some(sold));
        add(tr("Flow sensitivity"),
            tr("%1 of a fall beyond %2")
                .arg(n.percent(m_scenario.funds.flowSensitivity[j], 0),
                    n.percent(m_scenario.funds.flowThreshold[j], 1)));
        add(tr("Holds, %1").arg(n.unitName()), listed(std::move(held), mostHoldings));
        return std::move(m_facts);
    }

private:
    void price(std::size_t a)
    {
        const double price = m_now.price[a];
        const double today = m_round > 0 ? price / m_run.frames[m_round - 1]->price[a] - 1 : 0;
        add(tr("Price, start = 100"), tr("%1 (%2 today)").arg(n.fixed(100 * price, 1), n.move(today)));
    }
    void trades(const Opening& open, std::size_t a)
    {
        add(tr("Sold today"), amount(open.sold[a]), some(open.sold[a]));
        add(tr("Absorbed by dealers"), amount(open.absorbed[a]));
        if (some(open.official[a]))
            add(tr("Official purchases"), amount(open.official[a]));
    }
    void liquidity(std::size_t a)
    {
        add(tr("Depth"), tr("%1 of normal").arg(n.percent(m_now.depth[a] / m_start.depth[a], 0)));
        add(tr("Half-spread"), n.basisPoints(m_now.halfSpread[a]));
        add(tr("Haircut"), n.percent(m_now.haircut[a], 0));
        add(tr("Volatility a day"), n.percent(m_now.volatility[a], 2));
    }
    void quotes(std::size_t a)
    {
        add(tr("Still quoting"), tr("%1 of market-making").arg(n.percent(m_now.quotingShare[a], 0)));
        if (m_now.daysWithoutQuote[a] > 0)
            add(tr("Days without a quote"), n.fixed(m_now.daysWithoutQuote[a], 0), true);
        if (const double below = 1 - m_now.mark[a] / m_now.price[a]; below > 5e-4)
            add(tr("Books marked at"),
                tr("%1, %2 below the price").arg(n.fixed(100 * m_now.mark[a], 1), n.percent(below, 1)));
    }
    void loans(std::size_t fund)
    {
        LoanDay all;
        const auto days = loanDays(m_run, m_round);
        for (std::size_t e = 0; e < days.size(); ++e)
            if (lenderOf(m_scenario.claims, e) == RepoLender{true, static_cast<std::uint32_t>(fund)})
                all += days[e];
        if (!some(all.lent))
            return;
        add(tr("Has lent on repo"), tr("%1, now %2").arg(amount(all.lent), amount(all.left)));
        add(tr("Does not roll"), amount(all.called), some(all.called));
    }
    [[nodiscard]] Named holdersOf(std::size_t a) const
    {
        Named holders;
        for (std::size_t i = 0; i < m_scenario.dealerCount(); ++i)
            if (const auto k = positionOf(m_scenario.positions, i, a))
                holders.emplace_back(m_scenario.dealers.name[i], m_now.units[*k] * m_now.mark[a]);
        for (std::size_t j = 0; j < m_scenario.fundCount(); ++j)
            if (const auto k = positionOf(m_scenario.fundPositions, j, a))
                holders.emplace_back(m_scenario.funds.name[j], m_now.fundUnits[*k] * m_now.mark[a]);
        return holders;
    }
    /// Named amounts, the largest first and the rest as one.
    [[nodiscard]] Saying listed(Named amounts, std::size_t most) const
    {
        std::ranges::stable_sort(amounts, [](const auto& a, const auto& b) { return a.second > b.second; });
        Saying all;
        double rest = 0;
        for (std::size_t i = 0; i < amounts.size() && some(amounts[i].second); ++i)
            if (i < most)
                all += (all.empty() ? "" : ", ") + amounts[i].first + ' ' + n.money(amounts[i].second);
            else
                rest += amounts[i].second;
        if (some(rest))
            all += (all.empty() ? "" : ", ") + tr("others %1").arg(n.money(rest));
        return all.empty() ? Saying(enDash) : all;
    }

    [[nodiscard]] bool some(double money) const { return money >= n.leastMoney(); }
    [[nodiscard]] Saying amount(double money) const { return money < n.leastMoney() ? enDash : n.moneyWithUnit(money); }
    void add(const Saying& name, const Saying& value, bool forced = false) { m_facts.push_back({name, value, forced}); }

    const Language& m_language;
    const Trajectory& m_run;
    const Scenario& m_scenario;
    const Frame &m_now, &m_start;
    std::size_t m_round;
    const Figures n;
    std::vector<Fact> m_facts;
};

} // namespace

std::vector<Fact> factsOfAsset(const Trajectory& run, std::size_t round, std::size_t asset, const Language& language)
{
    return FactWriter(run, round, language).asset(asset);
}

std::vector<Fact> factsOfFund(const Trajectory& run, std::size_t round, std::size_t fund, const Language& language)
{
    return FactWriter(run, round, language).fund(fund);
}

} // namespace waterhammer
