// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/narrator.h"

#include "model/analysis/day_facts.h"
#include "views/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace waterhammer {

namespace {

struct Narrator {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
};

constexpr double someMoney = 0.05;  ///< bn; less is not worth a word
constexpr double someMove = 0.0005; ///< of a price

QString link(const char* kind, const std::string& id, const std::string& name)
{
    return QStringLiteral("<a href=\"%1:%2\">%3</a>")
        .arg(QLatin1String(kind), QString::fromStdString(id).toHtmlEscaped(),
            QString::fromStdString(name.empty() ? id : name).toHtmlEscaped());
}

QString dealerName(const Scenario& s, std::size_t i) { return link("dealer", s.dealers.id[i], s.dealers.name[i]); }
QString assetName(const Scenario& s, std::size_t a) { return link("asset", s.assets.id[a], s.assets.name[a]); }

QString ownerName(const std::vector<std::string>& ids, const std::vector<std::string>& names, std::uint32_t who,
    const QString& everyone)
{
    return who == Scenario::Shock::everyone ? everyone
                                            : QString::fromStdString(names[who].empty() ? ids[who] : names[who]);
}

/// "A, B and C".
QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.value(0);
    return Narrator::tr("%1 and %2", "end of a list of names")
        .arg(names.mid(0, names.size() - 1).join(Narrator::tr(", ", "between names")), names.last());
}

class Day {
public:
    Day(const Run& run, int round)
        : m_scenario(run.scenario())
        , m_facts(dayFacts(run.trajectory, static_cast<std::size_t>(round)))
    {
    }

    std::vector<Clause> clauses()
    {
        m_clauses.clear();
        say(Narrator::tr("<b>Day %1:</b>").arg(m_facts.round), 100);
        if (m_facts.quiet() && !m_facts.zoneChanged()) {
            say(Narrator::tr("nobody has to sell; prices find back towards their fundamentals."), 50);
            return m_clauses;
        }
        shocks();
        policies();
        lenders();
        failures();
        largestSale();
        everybodysSales();
        price();
        loop();
        if (m_clauses.size() == 1) // something moved, but too little for any of them
            say(Narrator::tr("next to nothing is sold."), 50);
        return m_clauses;
    }

private:
    void say(const QString& text, int weight, const QString& brief = {}) { m_clauses.push_back({text, weight, brief}); }
    [[nodiscard]] QString money(double bn) const { return m_numbers.money(bn); }

    void shocks()
    {
        QStringList parts;
        for (const std::size_t k : m_facts.shocks)
            parts << shockSentence(m_scenario, m_scenario.shocks[k]);
        if (parts.size() > 2)
            parts = parts.mid(0, 2) << Narrator::tr("more", "a list: this, that and more");
        if (!parts.isEmpty())
            say(listed(parts) + QLatin1Char('.'), 60);
        if (!m_facts.counterpartyLosses.empty()) {
            double sum = 0;
            for (const auto& loss : m_facts.counterpartyLosses)
                sum += loss.amount;
            say(Narrator::tr("Yesterday's failures cost their creditors <b>%1 bn</b>.").arg(money(sum)), 45);
        }
    }

    void policies()
    {
        QStringList parts;
        for (const std::size_t k : m_facts.policiesBegun)
            parts << policySentence(m_scenario, m_scenario.measures[k]);
        if (!parts.isEmpty())
            say(QStringLiteral("<absorb>%1.</absorb>").arg(listed(parts)), 55);
    }

    void lenders()
    {
        if (m_facts.withdrawn() > someMoney)
            say(Narrator::tr("Lenders call <fund>%1 bn</fund>.").arg(money(m_facts.withdrawn())), 40);
        if (m_facts.redemptionsAsked > someMoney)
            say(Narrator::tr("Fund investors redeem %1 bn.").arg(money(m_facts.redemptionsAsked)), 20);
    }

    void failures()
    {
        QStringList names;
        for (const auto dealer : m_facts.failures)
            names << dealerName(m_scenario, dealer);
        if (names.size() > 3)
            say(Narrator::tr("<b>%n dealer(s) fail.</b>", nullptr, static_cast<int>(names.size())), 80);
        else if (!names.isEmpty())
            say(Narrator::tr("<b>%1 fail.</b>", "one to three dealers, by name", static_cast<int>(names.size()))
                    .arg(listed(names)),
                80);
    }

    /// The arithmetic of the leverage ratio where it is what forces the largest sale, else the constraint by name.
    void largestSale()
    {
        if (!m_facts.largestSale || m_facts.largestSale->amount < someMoney)
            return;
        const DealerSale& sale = *m_facts.largestSale;
        const QString name = QStringLiteral("<b>%1</b>").arg(dealerName(m_scenario, sale.dealer));
        const QString what = sale.assetsSold == 1 ? Narrator::tr("all %1").arg(assetName(m_scenario, sale.asset))
                                                  : Narrator::tr("mostly %1").arg(assetName(m_scenario, sale.asset));
        if (sale.byFailure > someMoney) {
            say(Narrator::tr("%1 is wound up and sells <sale>%2 bn</sale>.").arg(name, money(sale.amount)), 70);
        } else if (sale.bySlr > 0.5 * sale.amount) {
            const double loss = sale.equityBefore - sale.equity;
            // One clause: without the loss nobody would know who "it" is.
            const QString lost = loss > someMoney
                ? Narrator::tr("%1 loses <b>%2 bn</b>:").arg(name, m_numbers.accountMoney(loss)) + QLatin1Char(' ')
                : QString();
            say(lost
                    + Narrator::tr(
                        "Tier 1 of %1 bn at %2 carries <b>%3 bn</b>, not %4: %5 must sell <sale>%6 bn</sale>, %7.")
                          .arg(m_numbers.accountMoney(sale.equity), m_numbers.percent(sale.slrTarget, 1),
                              money(sale.requiredExposure), money(sale.exposure),
                              loss > someMoney ? Narrator::tr("it") : name, money(sale.amount), what),
                70, Narrator::tr("%1 must sell <sale>%2 bn</sale>.").arg(name, money(sale.amount)));
        } else if (sale.byVar > 0.5 * sale.amount) {
            say(Narrator::tr("%1 is at a VaR of %2 bn with a limit of %3 and sells <sale>%4 bn</sale>, %5.")
                    .arg(name, m_numbers.accountMoney(sale.var), m_numbers.accountMoney(sale.varLimit.value_or(0)),
                        money(sale.amount), what),
                70, Narrator::tr("%1 must sell <sale>%2 bn</sale>.").arg(name, money(sale.amount)));
        } else {
            say(Narrator::tr("%1 must repay %2 bn and sells <sale>%3 bn</sale>, %4.")
                    .arg(name, money(sale.fundingNeed), money(sale.amount), what),
                70, Narrator::tr("%1 must sell <sale>%2 bn</sale>.").arg(name, money(sale.amount)));
        }
    }

    void everybodysSales()
    {
        int sellers = 0;
        for (const auto& breach : m_facts.breaches)
            sellers += breach.constraints != 0;
        const double sold = m_facts.forcedSales();
        if (sellers > 1 && sold > someMoney)
            say(Narrator::tr("%n dealer(s) in breach sell <sale>%1 bn</sale>.", nullptr, sellers).arg(money(sold)), 72);
        if (sold + m_facts.sales[SaleCause::Client] < someMoney)
            return;
        QStringList names;
        for (const auto& absorber : m_facts.absorbers)
            if (absorber.amount > someMoney)
                names << dealerName(m_scenario, absorber.dealer);
        if (names.isEmpty())
            say(Narrator::tr("Nobody absorbs."), 58);
        else
            say(Narrator::tr("<absorb>%1 absorb %2 bn</absorb>.", "one to three dealers, by name",
                    static_cast<int>(names.size()))
                    .arg(listed(names), money(m_facts.absorbed)),
                58);
        if (m_facts.official > someMoney)
            say(Narrator::tr("<absorb>The official buyer takes %1 bn.</absorb>").arg(money(m_facts.official)), 48);
    }

    void price()
    {
        if (!m_facts.largestFromTrading)
            return;
        const PriceMove& move = m_facts.moves[*m_facts.largestFromTrading];
        if (std::abs(move.fromTrading()) < someMove)
            return;
        say(Narrator::tr("Trading moves %1 by <b>%2</b>.")
                .arg(assetName(m_scenario, move.asset), m_numbers.move(move.fromTrading())),
            52);
    }

    /// The switch from negative to positive feedback, said on the day it happens.
    void loop()
    {
        const auto& market = m_facts.market;
        if (market.zone == FeedbackZone::BurntOut) {
            if (m_facts.zoneChanged())
                say(Narrator::tr("<sale>Half of the market has failed or sold out: burnt out.</sale>"), 90);
            return;
        }
        const double loopGain = market.loopGain.value_or(-1), realised = market.realisedGain.value_or(-1);
        const QString figure = realised > loopGain ? Narrator::tr("realised gain %1").arg(m_numbers.fixed(realised, 2))
                                                   : Narrator::tr("loop gain %1").arg(m_numbers.fixed(loopGain, 2));
        if (market.zone == FeedbackZone::RunsAway)
            say(m_facts.zoneChanged() ? Narrator::tr("<sale>The loop now runs away: %1.</sale>").arg(figure)
                                      : Narrator::tr("<sale>The loop still runs away: %1.</sale>").arg(figure),
                90);
        else if (market.zone == FeedbackZone::Amplifies && m_facts.zoneChanged())
            say(Narrator::tr("<near>Feedback is now positive: %1.</near>").arg(figure), 88);
        else if (market.zone == FeedbackZone::LeansAgainst && m_facts.zoneChanged())
            say(Narrator::tr("<absorb>The market leans against the fall again.</absorb>"), 88);
    }

    const Scenario& m_scenario;
    DayFacts m_facts;
    Numbers m_numbers;
    std::vector<Clause> m_clauses;
};

std::vector<Clause> before(const Run& run)
{
    const Scenario& scenario = run.scenario();
    std::vector<Clause> clauses{{Narrator::tr("<b>Day 0:</b>"), 100}, {Narrator::tr("the market is at rest."), 60}};
    if (scenario.shocks.empty())
        return clauses;
    const auto& first = scenario.shocks.front();
    clauses.push_back({Narrator::tr("On day %1: <b>%2</b>.").arg(first.round).arg(shockSentence(scenario, first)), 80});
    clauses.push_back({Narrator::tr("What will it set off? Press play."), 40});
    return clauses;
}

} // namespace

std::vector<Clause> dayClauses(const Run& run, int round)
{
    return round <= 0 ? before(run) : Day(run, std::min(round, run.lastRound())).clauses();
}

QString joined(const std::vector<Clause>& clauses)
{
    QStringList texts;
    for (const Clause& clause : clauses)
        if (!clause.text.isEmpty())
            texts << clause.text;
    return texts.join(QLatin1Char(' '));
}

QString styled(const QString& marked, const Theme& theme)
{
    // Names are links, but a sentence full of blue underlines cannot be read: they take the colour around them.
    const auto quietLinks = [](QString part, const QColor& colour) {
        return part.replace(QStringLiteral("<a href"),
            QStringLiteral("<a style=\"color:%1;text-decoration:none\" href").arg(colour.name()));
    };
    QString text = marked;
    const std::pair<const char*, QColor> roles[] = {
        {"sale", theme.breachText}, {"near", theme.nearText}, {"absorb", theme.absorbText}, {"fund", theme.fundText}};
    for (const auto& [role, colour] : roles) {
        const QString open = QStringLiteral("<%1>").arg(QLatin1String(role)),
                      close = QStringLiteral("</%1>").arg(QLatin1String(role));
        for (qsizetype from = text.indexOf(open); from >= 0; from = text.indexOf(open, from)) {
            const qsizetype to = text.indexOf(close, from);
            const QString inside = text.mid(from + open.size(), to - from - open.size());
            const QString dressed = QStringLiteral("<span style=\"color:%1;font-weight:700\">").arg(colour.name())
                + quietLinks(inside, colour) + QStringLiteral("</span>");
            text.replace(from, to + close.size() - from, dressed);
            from += dressed.size();
        }
    }
    text = quietLinks(text, theme.ink);
    return text;
}

QString plain(const QString& marked)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QString text = marked;
    text.remove(tags);
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text;
}

QString shockSentence(const Scenario& scenario, const Scenario::Shock& shock)
{
    const Numbers n;
    const auto asset = [&] { return assetName(scenario, shock.asset); };
    const auto dealer = [&] {
        return ownerName(scenario.dealers.id, scenario.dealers.name, shock.who, Narrator::tr("every dealer"));
    };
    switch (shock.kind) {
    case EventKind::Price:
        return Narrator::tr("%1 %2", "an asset and how its price moves").arg(asset(), n.move(shock.size));
    case EventKind::Volatility:
        return Narrator::tr("the volatility of %1 is multiplied: %2").arg(asset(), n.multiple(shock.size));
    case EventKind::Haircut:
        return Narrator::tr("lenders multiply the haircut of %1: %2").arg(asset(), n.multiple(shock.size));
    case EventKind::Depth:
        return Narrator::tr("the market depth of %1 changes: %2").arg(asset(), n.multiple(shock.size));
    case EventKind::SellOrder:
        return Narrator::tr("clients bring %1 bn of %2 to sell").arg(n.money(shock.size), asset());
    case EventKind::CapitalLoss: return Narrator::tr("%1 loses %2 bn of capital").arg(dealer(), n.money(shock.size));
    case EventKind::FundingRun:
        return Narrator::tr("lenders do not roll %2 of what they lent %1").arg(dealer(), n.percent(shock.size, 0));
    case EventKind::Redemption:
        return Narrator::tr("investors redeem %2 of %1")
            .arg(ownerName(scenario.funds.id, scenario.funds.name, shock.who, Narrator::tr("every fund")),
                n.percent(shock.size, 0));
    }
    return {};
}

QString policySentence(const Scenario& scenario, const Scenario::Measure& measure)
{
    const Numbers n;
    QStringList assets;
    for (const auto a : measure.assets)
        assets << assetName(scenario, a);
    if (measure.kind == PolicyKind::SlrExemption && measure.cash)
        assets << Narrator::tr("cash");
    switch (measure.kind) {
    case PolicyKind::SlrExemption: return Narrator::tr("%1 no longer count in the leverage ratio").arg(listed(assets));
    case PolicyKind::SlrRelief:
        return Narrator::tr("the leverage requirement is lowered by %1").arg(n.percent(measure.size, 1));
    case PolicyKind::AssetPurchases:
        return Narrator::tr("the authority buys up to %1 bn of %2 a day").arg(n.money(measure.size), assets.value(0));
    case PolicyKind::RepoFacility: return Narrator::tr("a repo facility caps haircuts and stops the run of lenders");
    case PolicyKind::SwingPricing:
        return Narrator::tr("swing pricing damps redemptions: %1").arg(n.multiple(measure.size));
    case PolicyKind::AllToAll:
        return Narrator::tr("all-to-all trading changes the market depth: %1").arg(n.multiple(measure.size));
    }
    return {};
}

} // namespace waterhammer
