// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/card_words.h"

#include "model/analysis/lending.h"
#include "model/analysis/requirements.h"
#include "model/scenario/dated_terms.h"
#include "model/words/figures.h"
#include "model/words/saying.h"
#include "model/words/stance_words.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr const char* arrow = "\u2192";

/// Gathers the rows of one card.
class CardWriter {
    Q_DECLARE_TR_FUNCTIONS(ContagionGraph)
public:
    CardWriter(const Trajectory& run, const FactsOfDay& facts, std::size_t round, const Language& language)
        : m_language(language)
        , m_run(run)
        , m_scenario(*run.scenario)
        , m_facts(facts.dealers)
        , m_now(*run.frames[round])
        , m_start(*run.frames.front())
        , m_round(round)
        , m_figures(language, moneyUnit(m_scenario))
        , m_least(m_figures.leastMoney())
    {
    }

    [[nodiscard]] Card dealer(std::size_t i)
    {
        const DealerFacts& facts = m_facts[i];
        m_card.title = dealerName(i);
        m_card.mark = facts.stance;
        m_card.note = m_now.wave[i] > 0 && facts.stance == DealerStance::Breach
            ? tr("in breach since day %1").arg(std::to_string(m_now.wave[i]))
            : stanceText(facts.stance, m_language);
        leverage(i);
        valueAtRisk(i);
        trades(i);
        if (facts.withdrawn > m_least)
            row(tr("Lenders call"), money(facts.withdrawn), CardTone::Fund);
        loans(i);
        row(tr("Equity, start %1 now").arg(arrow), fromTo(m_figures.money(m_start.equity[i]), money(m_now.equity[i])));
        return m_card;
    }

    [[nodiscard]] Card asset(std::size_t a)
    {
        m_card.title = assetName(a);
        m_card.assetRank = {rankOf(a), m_scenario.assetCount()};
        m_card.note = day();
        price(a);
        if (m_now.open) {
            flow(tr("Sold"), m_now.open->sold[a], CardTone::Breach);
            flow(tr("Absorbed by dealers"), m_now.open->absorbed[a], CardTone::Absorb);
            if (m_now.open->official[a] > m_least)
                flow(tr("Bought officially"), m_now.open->official[a], CardTone::Absorb);
            if (m_now.open->client[a] > m_least)
                flow(tr("Sold by clients"), m_now.open->client[a], CardTone::Plain);
        }
        quotes(a);
        return m_card;
    }

    [[nodiscard]] Card fund(std::size_t j)
    {
        const auto& funds = m_scenario.funds;
        m_card.title = funds.name[j];
        m_card.note = day();
        row(tr("Net assets, start %1 now").arg(arrow), fromTo(m_figures.money(m_start.nav[j]), money(m_now.nav[j])));
        if (m_now.open)
            held(m_scenario.fundPositions, m_now.open->fundOrders, j, tr("Sells"), CardTone::Plain);
        row(tr("Redemptions still due"), amount(m_now.due[j]));
        lends({true, static_cast<std::uint32_t>(j)});
        row(tr("Cash"), amount(m_now.fundCash[j]));
        return m_card;
    }

    [[nodiscard]] Card lenders(const std::vector<std::size_t>& borrowers)
    {
        m_card.title = tr("Lenders");
        m_card.note = day();
        double called = 0, lent = 0, most = 0;
        std::size_t from = 0;
        for (const std::size_t i : borrowers) {
            if (m_now.failed[i])
                continue;
            lent += m_now.shortTermFunding[i] + repoOf(i);
            called += m_facts[i].withdrawn;
            if (m_facts[i].withdrawn > most) {
                most = m_facts[i].withdrawn;
                from = i;
            }
        }
        row(tr("Called or not rolled here"), amount(called), CardTone::Fund);
        if (most > m_least)
            part(tr("most from %1").arg(dealerName(from)), money(most));
        row(tr("Repo and short-term funding left"), amount(lent));
        return m_card;
    }

    [[nodiscard]] Card group(const std::vector<std::size_t>& members)
    {
        m_card.title = dealerName(members.front()) + " \u2013 " + dealerName(members.back());
        m_card.note = tr("%n dealer(s)", nullptr, static_cast<int>(members.size()));
        double sold = 0, bought = 0, equity = 0;
        int breached = 0, failed = 0;
        for (const std::size_t i : members) {
            sold += m_facts[i].sold;
            bought += m_facts[i].bought;
            equity += m_now.equity[i];
            breached += m_facts[i].stance == DealerStance::Breach;
            failed += m_now.failed[i] != 0;
        }
        row(tr("In breach"), m_figures.fixed(breached, 0), breached ? CardTone::Breach : CardTone::Plain);
        row(tr("Failed"), m_figures.fixed(failed, 0));
        flow(tr("Sell"), sold, CardTone::Breach);
        flow(tr("Absorb"), bought, CardTone::Absorb);
        row(tr("Equity"), money(equity));
        return m_card;
    }

private:
    // ---- Pieces of cards
    void price(std::size_t a)
    {
        const Saying level = m_figures.fixed(100 * m_now.price[a] / m_start.price[a], 1);
        const Saying label = tr("Price, start = 100");
        if (m_round == 0)
            return row(label, level);
        const double today = m_now.price[a] / m_run.frames[m_round - 1]->price[a] - 1;
        row(label, tr("%1 (%2 today)").arg(level, m_figures.move(today)));
    }
    void quotes(std::size_t a)
    {
        const double deep = m_start.depth[a] > 0 ? m_now.depth[a] / m_start.depth[a] : 0;
        row(tr("Depth"), tr("%1 of normal").arg(m_figures.percent(deep, 0)));
        row(tr("Half-spread"), m_figures.basisPoints(m_now.halfSpread[a]));
        row(tr("Haircut"), m_figures.percent(m_now.haircut[a], 0));
        row(tr("Still quoting"), tr("%1 of market-making").arg(m_figures.percent(m_now.quotingShare[a], 0)));
        if (m_now.daysWithoutQuote[a] > 0)
            row(tr("Days without a quote"), m_figures.fixed(m_now.daysWithoutQuote[a], 0), CardTone::Near);
        if (const double below = 1 - m_now.mark[a] / m_now.price[a]; below > 5e-4)
            row(tr("Books marked below the price"), m_figures.move(-below), CardTone::Near);
    }
    void leverage(std::size_t i)
    {
        const double minimum = m_facts[i].minimum, slr = m_now.slr[i];
        const CardTone tone = toneOf(closenessOfRatio(slr, minimum));
        const Saying close = m_figures.percent(slr, 2);
        if (m_now.open)
            row(tr("Leverage ratio, open %1 close").arg(arrow),
                fromTo(m_figures.fixed(100 * m_now.open->slr[i], 2), close), tone);
        else
            row(tr("Leverage ratio"), close, tone);
        row(tr("Minimum"), m_figures.percent(minimum, 1));
    }
    void valueAtRisk(std::size_t i)
    {
        const double limit = DatedTerms(m_scenario, m_now.round).varLimit(i);
        const double var = m_now.open ? m_now.open->var[i] : m_now.var[i];
        if (!std::isfinite(limit))
            row(tr("Value at risk, no limit"), money(var));
        else
            row(tr("Value at risk of its limit"),
                tr("%1 of %2").arg(m_figures.columnMoney(var, 2), m_figures.columnMoney(limit, 2)),
                toneOf(closenessOfVar(var, limit)));
    }
    void trades(std::size_t i)
    {
        if (!m_now.open)
            return;
        held(m_scenario.positions, m_now.open->orders, i, tr("Sells"), CardTone::Breach);
        if (m_facts[i].bought > m_least)
            held(m_scenario.positions, m_now.open->bought, i, tr("Buys"), CardTone::Absorb);
    }
    /// A sum over an owner's positions, and the largest part of it.
    void held(const Scenario::Positions& positions, const std::vector<double>& each, std::size_t owner,
        const Saying& label, CardTone tone)
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
        if (most > m_least)
            part(tr("of which %1").arg(assetName(asset)), money(most));
    }

    // ---- Lenders with a name
    /// Who finances a dealer by name, and whom it finances itself.
    void loans(std::size_t i)
    {
        const auto days = loanDays(m_run, m_round);
        for (std::size_t e = m_scenario.claims.row[i]; e < m_scenario.claims.row[i + 1]; ++e)
            row(nameOf(m_scenario, lenderOf(m_scenario.claims, e)), loanWords(days[e]), toneOf(days[e]));
        lends({false, static_cast<std::uint32_t>(i)});
    }
    void lends(const RepoLender& lender)
    {
        LoanDay all;
        const auto days = loanDays(m_run, m_round);
        for (std::size_t e = 0; e < days.size(); ++e)
            if (lenderOf(m_scenario.claims, e) == lender)
                all += days[e];
        if (all.lent > m_least)
            row(tr("As a lender"), loanWords(all), toneOf(all));
    }
    /// "lent 46.7, calls 16.8, gets 33.0"
    [[nodiscard]] Saying loanWords(const LoanDay& day) const
    {
        Saying all = tr("lent %1", "this morning").arg(m_figures.accountMoney(day.lent));
        const auto add = [&](double amount, const Phrase& text) {
            if (amount > m_least)
                all += ", " + text.arg(m_figures.accountMoney(amount));
        };
        add(day.called, tr("calls %1", "a lender"));
        add(day.back, tr("gets %1", "a lender"));
        add(day.writtenOff, tr("written off %1"));
        return all;
    }
    [[nodiscard]] double repoOf(std::size_t i) const
    {
        double sum = 0;
        for (std::size_t k = m_scenario.positions.row[i]; k < m_scenario.positions.row[i + 1]; ++k)
            sum += m_now.repo[k];
        return sum;
    }

    // ---- Rows, figures and names
    void row(const Saying& label, const Saying& value, CardTone tone = CardTone::Plain)
    {
        m_card.rows.push_back({label, value, tone, false});
    }
    void part(const Saying& label, const Saying& value)
    {
        m_card.rows.push_back({label, value, CardTone::Plain, true});
    }
    void flow(const Saying& label, double amountOfIt, CardTone tone)
    {
        row(label, amount(amountOfIt), amountOfIt > m_least ? tone : CardTone::Plain);
    }
    [[nodiscard]] CardTone toneOf(const LoanDay& loan) const
    {
        return loan.called > m_least ? CardTone::Fund : CardTone::Plain;
    }
    [[nodiscard]] static CardTone toneOf(Closeness closeness)
    {
        switch (closeness) {
        case Closeness::Beyond: return CardTone::Breach;
        case Closeness::Near: return CardTone::Near;
        case Closeness::Clear: break;
        }
        return CardTone::Plain;
    }
    [[nodiscard]] Saying day() const { return tr("day %1").arg(std::to_string(m_round)); }
    [[nodiscard]] Saying money(double amount) const { return m_figures.moneyWithUnit(amount); }
    [[nodiscard]] Saying amount(double amount) const
    {
        return amount > m_least ? money(amount) : Saying(tr("nothing"));
    }
    [[nodiscard]] static Saying fromTo(const Saying& from, const Saying& to) { return from + ' ' + arrow + ' ' + to; }
    [[nodiscard]] Saying dealerName(std::size_t i) const { return m_scenario.dealers.name[i]; }
    [[nodiscard]] Saying assetName(std::size_t a) const { return m_scenario.assets.name[a]; }
    [[nodiscard]] std::size_t rankOf(std::size_t a) const
    {
        const auto& order = m_scenario.assets.byLiquidity;
        return static_cast<std::size_t>(std::ranges::find(order, a) - order.begin());
    }

    const Language& m_language;
    const Trajectory& m_run;
    const Scenario& m_scenario;
    const std::vector<DealerFacts>& m_facts;
    const Frame &m_now, &m_start;
    std::size_t m_round;
    const Figures m_figures;
    double m_least; ///< less money is nothing
    Card m_card;
};

} // namespace

Card CardDay::dealer(std::size_t dealer) const
{
    return CardWriter(m_run, m_facts, m_round, m_language).dealer(dealer);
}

Card CardDay::asset(std::size_t asset) const { return CardWriter(m_run, m_facts, m_round, m_language).asset(asset); }

Card CardDay::fund(std::size_t fund) const { return CardWriter(m_run, m_facts, m_round, m_language).fund(fund); }

Card CardDay::lenders(const std::vector<std::size_t>& borrowers) const
{
    return CardWriter(m_run, m_facts, m_round, m_language).lenders(borrowers);
}

Card CardDay::group(const std::vector<std::size_t>& dealers) const
{
    return CardWriter(m_run, m_facts, m_round, m_language).group(dealers);
}

std::string spoken(const Card& card)
{
    std::string all = card.note;
    for (const CardRow& row : card.rows)
        all += "; " + row.label + ' ' + row.value;
    return all;
}

} // namespace waterhammer
