// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/facts.h"

#include "model/analysis/lending.h"
#include "views/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr std::size_t mostHolders = 3, mostHoldings = 4;

/// A context of its own: a bare Facts::tr() would be gathered under the name of the namespace.
struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString amount(double money, const Numbers& n)
{
    return money < n.leastMoney() ? QStringLiteral("\u2013") : n.moneyWithUnit(money);
}

/// Named amounts, the largest first and the rest as one.
QString listed(std::vector<std::pair<std::string, double>> amounts, std::size_t most, const Numbers& n)
{
    std::ranges::stable_sort(amounts, [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    double rest = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i].second < n.leastMoney())
            break;
        if (i < most)
            parts << QString::fromStdString(amounts[i].first) + QLatin1Char(' ') + n.money(amounts[i].second);
        else
            rest += amounts[i].second;
    }
    if (rest >= n.leastMoney())
        parts << Facts::tr("others %1").arg(n.money(rest));
    return parts.isEmpty() ? QStringLiteral("\u2013") : parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<Fact> factsOfAsset(const Run& run, int round, std::size_t asset)
{
    const Scenario& s = run.scenario();
    const Frame &now = run.frame(round), &start = run.frame(0);
    const Numbers n(s);
    const double price = now.price[asset];
    const double today = round > 0 ? price / run.frame(round - 1).price[asset] - 1 : 0;
    std::vector<Fact> facts;
    facts.push_back(
        {Facts::tr("Price, start = 100"), Facts::tr("%1 (%2 today)").arg(n.fixed(100 * price, 1), n.move(today))});
    if (now.open) {
        const double sold = now.open->sold[asset];
        facts.push_back({Facts::tr("Sold today"), amount(sold, n), sold >= n.leastMoney()});
        facts.push_back({Facts::tr("Absorbed by dealers"), amount(now.open->absorbed[asset], n)});
        if (now.open->official[asset] >= n.leastMoney())
            facts.push_back({Facts::tr("Official purchases"), amount(now.open->official[asset], n)});
    }
    facts.push_back(
        {Facts::tr("Depth"), Facts::tr("%1 of normal").arg(n.percent(now.depth[asset] / start.depth[asset], 0))});
    facts.push_back({Facts::tr("Half-spread"), n.basisPoints(now.halfSpread[asset])});
    facts.push_back({Facts::tr("Haircut"), n.percent(now.haircut[asset], 0)});
    facts.push_back({Facts::tr("Volatility a day"), n.percent(now.volatility[asset], 2)});
    facts.push_back(
        {Facts::tr("Still quoting"), Facts::tr("%1 of market-making").arg(n.percent(now.quotingShare[asset], 0))});
    if (now.daysWithoutQuote[asset] > 0)
        facts.push_back({Facts::tr("Days without a quote"), n.fixed(now.daysWithoutQuote[asset], 0), true});
    if (const double below = 1 - now.mark[asset] / now.price[asset]; below > 5e-4)
        facts.push_back({Facts::tr("Books marked at"),
            Facts::tr("%1, %2 below the price").arg(n.fixed(100 * now.mark[asset], 1), n.percent(below, 1))});
    std::vector<std::pair<std::string, double>> holders;
    for (std::size_t i = 0; i < s.dealerCount(); ++i)
        if (const auto k = positionOf(s.positions, i, asset))
            holders.emplace_back(s.dealers.name[i], now.units[*k] * now.mark[asset]);
    for (std::size_t j = 0; j < s.fundCount(); ++j)
        if (const auto k = positionOf(s.fundPositions, j, asset))
            holders.emplace_back(s.funds.name[j], now.fundUnits[*k] * now.mark[asset]);
    facts.push_back({Facts::tr("Held by, %1").arg(n.unitName()), listed(std::move(holders), mostHolders, n)});
    return facts;
}

std::vector<Fact> factsOfFund(const Run& run, int round, std::size_t fund)
{
    const Scenario& s = run.scenario();
    const Frame &now = run.frame(round), &start = run.frame(0);
    const Numbers n(s);
    std::vector<Fact> facts;
    const QString change = start.nav[fund] > 0 ? n.move(now.nav[fund] / start.nav[fund] - 1) : QStringLiteral("\u2013");
    facts.push_back(
        {Facts::tr("Net asset value"), Facts::tr("%1 (%2 since the start)").arg(amount(now.nav[fund], n), change)});
    facts.push_back({Facts::tr("Cash"), amount(now.fundCash[fund], n)});
    facts.push_back({Facts::tr("Redemptions due"), amount(now.due[fund], n)});
    LoanDay loans;
    const auto days = loanDays(run.trajectory, static_cast<std::size_t>(now.round));
    for (std::size_t e = 0; e < days.size(); ++e)
        if (lenderOf(s.claims, e) == RepoLender{true, static_cast<std::uint32_t>(fund)})
            loans += days[e];
    if (loans.lent >= n.leastMoney()) {
        facts.push_back(
            {Facts::tr("Has lent on repo"), Facts::tr("%1, now %2").arg(amount(loans.lent, n), amount(loans.left, n))});
        facts.push_back({Facts::tr("Does not roll"), amount(loans.called, n), loans.called >= n.leastMoney()});
    }
    std::vector<std::pair<std::string, double>> held;
    double total = 0;
    for (std::size_t k = s.fundPositions.row[fund]; k < s.fundPositions.row[fund + 1]; ++k) {
        const auto asset = s.fundPositions.asset[k];
        held.emplace_back(s.assets.name[asset], now.fundUnits[k] * now.mark[asset]);
        total += now.open ? now.open->fundOrders[k] : 0;
    }
    facts.push_back({Facts::tr("Sold today"), amount(total, n), total >= n.leastMoney()});
    facts.push_back({Facts::tr("Flow sensitivity"),
        Facts::tr("%1 of a fall beyond %2")
            .arg(n.percent(s.funds.flowSensitivity[fund], 0), n.percent(s.funds.flowThreshold[fund], 1))});
    facts.push_back({Facts::tr("Holds, %1").arg(n.unitName()), listed(std::move(held), mostHoldings, n)});
    return facts;
}

} // namespace waterhammer
