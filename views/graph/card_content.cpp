// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/card_content.h"

#include "model/analysis/lending.h"
#include "model/scenario/dated_terms.h"
#include "views/graph/graph_flows.h"
#include "views/graph/graph_painting.h"
#include "views/graph/graph_words.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <QStringList>

#include <cmath>

namespace waterhammer {

namespace {

constexpr QChar arrow(0x2192);

/// Gathers the rows of one card.
class CardWriter {
public:
    CardWriter(const Run& ofRun, int ofRound, const GraphLayout& inLayout)
        : run(ofRun)
        , scenario(ofRun.scenario())
        , layout(inLayout)
        , now(ofRun.frame(ofRound))
        , start(ofRun.frame(0))
        , round(ofRound)
        , numbers(scenario)
    {
    }

    CardContent dealer(std::size_t i)
    {
        card.title = dealerName(i);
        card.mark = stanceOf(run, round, i);
        card.note = now.wave[i] > 0 && *card.mark == DealerStance::Breach
            ? GraphWords::tr("in breach since day %1").arg(now.wave[i])
            : stanceWord(*card.mark);
        leverage(i);
        valueAtRisk(i);
        trades(i);
        if (const double called = fundingWithdrawn(run, round, i); called > layout.leastFlow)
            row(GraphWords::tr("Lenders call"), money(called), CardTone::Fund);
        loans(i);
        row(GraphWords::tr("Equity, start %1 now").arg(arrow),
            fromTo(numbers.money(start.equity[i]), money(now.equity[i])));
        return card;
    }

    CardContent asset(std::size_t a)
    {
        card.title = assetName(a);
        card.assetRank = {liquidityRanks(scenario)[a], scenario.assetCount()};
        card.note = day();
        const double today = round > 0 ? now.price[a] / run.frame(round - 1).price[a] - 1 : 0;
        const QString level = numbers.fixed(100 * now.price[a] / start.price[a], 1);
        row(GraphWords::tr("Price, start = 100"),
            round > 0 ? GraphWords::tr("%1 (%2 today)").arg(level, numbers.move(today)) : level);
        if (now.open) {
            flow(GraphWords::tr("Sold"), now.open->sold[a], CardTone::Breach);
            flow(GraphWords::tr("Absorbed by dealers"), now.open->absorbed[a], CardTone::Absorb);
            if (now.open->official[a] > layout.leastFlow)
                flow(GraphWords::tr("Bought officially"), now.open->official[a], CardTone::Absorb);
            if (now.open->client[a] > layout.leastFlow)
                flow(GraphWords::tr("Sold by clients"), now.open->client[a], CardTone::Plain);
        }
        row(GraphWords::tr("Depth"),
            GraphWords::tr("%1 of normal")
                .arg(numbers.percent(start.depth[a] > 0 ? now.depth[a] / start.depth[a] : 0, 0)));
        row(GraphWords::tr("Half-spread"), numbers.basisPoints(now.halfSpread[a]));
        row(GraphWords::tr("Haircut"), numbers.percent(now.haircut[a], 0));
        row(GraphWords::tr("Still quoting"),
            GraphWords::tr("%1 of market-making").arg(numbers.percent(now.quotingShare[a], 0)));
        if (now.daysWithoutQuote[a] > 0)
            row(GraphWords::tr("Days without a quote"), numbers.fixed(now.daysWithoutQuote[a], 0), CardTone::Near);
        if (const double below = 1 - now.mark[a] / now.price[a]; below > 5e-4)
            row(GraphWords::tr("Books marked below the price"), numbers.move(-below), CardTone::Near);
        return card;
    }

    CardContent fund(std::size_t j)
    {
        card.title = shownName(scenario.funds.name, scenario.funds.id, j);
        card.note = day();
        row(GraphWords::tr("Net assets, start %1 now").arg(arrow),
            fromTo(numbers.money(start.nav[j]), money(now.nav[j])));
        if (now.open)
            held(scenario.fundPositions, now.open->fundOrders, j, GraphWords::tr("Sells"), CardTone::Plain);
        row(GraphWords::tr("Redemptions still due"), amount(now.due[j]));
        lends({true, static_cast<std::uint32_t>(j)});
        row(GraphWords::tr("Cash"), amount(now.fundCash[j]));
        return card;
    }

    CardContent lenders(bool right)
    {
        card.title = GraphWords::tr("Lenders");
        card.note = day();
        double called = 0, lent = 0, most = 0;
        std::size_t from = 0;
        for (std::size_t i = 0; i < layout.dealers.size(); ++i) {
            if (layout.dealers[i].right != right || now.failed[i])
                continue;
            lent += now.shortTermFunding[i] + repoOf(i);
            const double withdrawn = fundingWithdrawn(run, round, i);
            called += withdrawn;
            if (withdrawn > most) {
                most = withdrawn;
                from = i;
            }
        }
        row(GraphWords::tr("Called or not rolled here"), amount(called), CardTone::Fund);
        if (most > layout.leastFlow)
            part(GraphWords::tr("most from %1").arg(dealerName(from)), money(most));
        row(GraphWords::tr("Repo and short-term funding left"), amount(lent));
        return card;
    }

    CardContent group(std::size_t g)
    {
        const auto& members = layout.groups[g].dealers;
        card.title = dealerName(members.front()) + QStringLiteral(" \u2013 ") + dealerName(members.back());
        card.note = GraphWords::tr("%n dealer(s)", nullptr, static_cast<int>(members.size()));
        double sold = 0, bought = 0, equity = 0;
        int breached = 0, failed = 0;
        for (const std::size_t i : members) {
            sold += soldBy(run, round, i);
            bought += boughtBy(run, round, i);
            equity += now.equity[i];
            breached += stanceOf(run, round, i) == DealerStance::Breach;
            failed += now.failed[i] != 0;
        }
        row(GraphWords::tr("In breach"), numbers.locale().toString(breached),
            breached ? CardTone::Breach : CardTone::Plain);
        row(GraphWords::tr("Failed"), numbers.locale().toString(failed));
        flow(GraphWords::tr("Sell"), sold, CardTone::Breach);
        flow(GraphWords::tr("Absorb"), bought, CardTone::Absorb);
        row(GraphWords::tr("Equity"), money(equity));
        return card;
    }

private:
    const Run& run;
    const Scenario& scenario;
    const GraphLayout& layout;
    const Frame &now, &start;
    int round;
    Numbers numbers;
    CardContent card;

    QString dealerName(std::size_t i) const { return shownName(scenario.dealers.name, scenario.dealers.id, i); }
    QString assetName(std::size_t a) const { return shownName(scenario.assets.name, scenario.assets.id, a); }
    QString day() const { return GraphWords::tr("day %1").arg(round); }
    QString money(double bn) const { return numbers.moneyWithUnit(bn); }
    QString amount(double bn) const { return bn > layout.leastFlow ? money(bn) : GraphWords::tr("nothing"); }
    static QString fromTo(const QString& from, const QString& to)
    {
        return QStringLiteral("%1 %2 %3").arg(from, QString(arrow), to);
    }
    void row(const QString& label, const QString& value, CardTone tone = CardTone::Plain)
    {
        card.rows.push_back({label, value, tone, false});
    }
    void part(const QString& label, const QString& value)
    {
        card.rows.push_back({label, value, CardTone::Plain, true});
    }
    void flow(const QString& label, double bn, CardTone tone)
    {
        row(label, amount(bn), bn > layout.leastFlow ? tone : CardTone::Plain);
    }

    std::vector<LoanDay> loanDaysNow() const { return loanDays(run.trajectory, static_cast<std::size_t>(now.round)); }
    /// "lent 46.7, calls 16.8, gets 33.0"
    QString loanWords(const LoanDay& day) const
    {
        QStringList parts{GraphWords::tr("lent %1", "this morning").arg(numbers.accountMoney(day.lent))};
        if (day.called > layout.leastFlow)
            parts << GraphWords::tr("calls %1", "a lender").arg(numbers.accountMoney(day.called));
        if (day.back > layout.leastFlow)
            parts << GraphWords::tr("gets %1", "a lender").arg(numbers.accountMoney(day.back));
        if (day.writtenOff > layout.leastFlow)
            parts << GraphWords::tr("written off %1").arg(numbers.accountMoney(day.writtenOff));
        return parts.join(QStringLiteral(", "));
    }
    /// Who finances a dealer by name, and whom it finances itself.
    void loans(std::size_t i)
    {
        const auto days = loanDaysNow();
        for (std::size_t e = scenario.claims.row[i]; e < scenario.claims.row[i + 1]; ++e)
            row(QString::fromStdString(nameOf(scenario, lenderOf(scenario.claims, e))), loanWords(days[e]),
                days[e].called > layout.leastFlow ? CardTone::Fund : CardTone::Plain);
        lends({false, static_cast<std::uint32_t>(i)});
    }
    void lends(const RepoLender& lender)
    {
        LoanDay all;
        const auto days = loanDaysNow();
        for (std::size_t e = 0; e < days.size(); ++e)
            if (lenderOf(scenario.claims, e) == lender)
                all += days[e];
        if (all.lent > layout.leastFlow)
            row(GraphWords::tr("As a lender"), loanWords(all),
                all.called > layout.leastFlow ? CardTone::Fund : CardTone::Plain);
    }

    double repoOf(std::size_t i) const
    {
        double sum = 0;
        for (std::size_t k = scenario.positions.row[i]; k < scenario.positions.row[i + 1]; ++k)
            sum += now.repo[k];
        return sum;
    }

    static CardTone toneOf(Closeness closeness)
    {
        switch (closeness) {
        case Closeness::Beyond: return CardTone::Breach;
        case Closeness::Near: return CardTone::Near;
        case Closeness::Clear: break;
        }
        return CardTone::Plain;
    }

    void leverage(std::size_t i)
    {
        const double minimum = slrMinimum(scenario, round, i), slr = now.slr[i];
        const CardTone tone = toneOf(closenessOfRatio(slr, minimum));
        if (now.open)
            row(GraphWords::tr("Leverage ratio, open %1 close").arg(arrow),
                fromTo(numbers.fixed(100 * now.open->slr[i], 2), numbers.percent(slr, 2)), tone);
        else
            row(GraphWords::tr("Leverage ratio"), numbers.percent(slr, 2), tone);
        row(GraphWords::tr("Minimum"), numbers.percent(minimum, 1));
    }

    void valueAtRisk(std::size_t i)
    {
        const double limit = DatedTerms(scenario, now.round).varLimit(i);
        const double var = now.open ? now.open->var[i] : now.var[i];
        if (!std::isfinite(limit))
            row(GraphWords::tr("Value at risk, no limit"), money(var));
        else
            row(GraphWords::tr("Value at risk of its limit"),
                GraphWords::tr("%1 of %2").arg(numbers.columnMoney(var, 2), numbers.columnMoney(limit, 2)),
                toneOf(closenessOfVar(var, limit)));
    }

    void trades(std::size_t i)
    {
        if (!now.open)
            return;
        held(scenario.positions, now.open->orders, i, GraphWords::tr("Sells"), CardTone::Breach);
        if (boughtBy(run, round, i) > layout.leastFlow)
            held(scenario.positions, now.open->bought, i, GraphWords::tr("Buys"), CardTone::Absorb);
    }

    /// A sum over an owner's positions, and the largest part of it.
    void held(const Scenario::Positions& positions, const std::vector<double>& each, std::size_t owner,
        const QString& label, CardTone tone)
    {
        double sum = 0, most = 0;
        std::size_t asset = 0;
        for (std::size_t k = positions.row[owner]; k < positions.row[owner + 1]; ++k) {
            sum += each[k];
            if (each[k] > most) {
                most = each[k];
                asset = positions.asset[k];
            }
        }
        flow(label, sum, tone);
        if (most > layout.leastFlow)
            part(GraphWords::tr("of which %1").arg(assetName(asset)), money(most));
    }
};

} // namespace

CardContent cardFor(const Run& run, int round, const GraphLayout& layout, const GraphNode& node)
{
    CardWriter writer(run, round, layout);
    switch (node.kind) {
    case GraphNode::Kind::Dealer: return writer.dealer(node.index);
    case GraphNode::Kind::Asset: return writer.asset(node.index);
    case GraphNode::Kind::Fund: return writer.fund(node.index);
    case GraphNode::Kind::Lenders: return writer.lenders(node.index == 1);
    case GraphNode::Kind::Group: return writer.group(node.index);
    case GraphNode::Kind::None: break;
    }
    return {};
}

QString spoken(const CardContent& card)
{
    QStringList parts{card.note};
    for (const CardRow& row : card.rows)
        parts << row.label + QLatin1Char(' ') + row.value;
    return parts.join(QStringLiteral("; "));
}

} // namespace waterhammer
