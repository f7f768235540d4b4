// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/day_words.h"

#include "model/words/clause_writer.h"
#include "model/words/event_words.h"
#include "model/words/marked.h"
#include "model/words/mechanism_words.h"
#include "model/words/names.h"
#include "model/words/policy_words.h"
#include "model/words/saying.h"
#include "model/words/zone_words.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr std::size_t mostNames = 8; ///< of dealers in one clause; beyond them they are counted

/// Puts one clause into words.
class DayWords : ClauseWriter {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    DayWords(const Scenario& scenario, const Clause& clause, Form form, const Language& language)
        : ClauseWriter(scenario, clause, form, language)
    {
    }

    [[nodiscard]] Saying said() const
    {
        switch (c.kind) {
        case ClauseKind::Rest: return tr("the market is at rest.");
        case ClauseKind::Ahead: return ahead();
        case ClauseKind::Quiet: return tr("nobody has to sell.");
        case ClauseKind::WindingDown: return windingDown();
        case ClauseKind::Shock: return stopped(shocks());
        case ClauseKind::DirectLoss: return directLoss();
        case ClauseKind::WriteOff: return writeOff();
        case ClauseKind::PolicyBegins: return "<absorb>" + stopped(policies()) + "</absorb>";
        case ClauseKind::PolicyEnds: return tr("No longer in force: %1.").arg(policies());
        case ClauseKind::LendersCall: return lendersCall();
        case ClauseKind::NamedLenders:
        case ClauseKind::Fear:
        case ClauseKind::Refused:
        case ClauseKind::Rise:
        case ClauseKind::Purse:
        case ClauseKind::FearTravels:
        case ClauseKind::QuotesLost:
        case ClauseKind::QuotesBack:
        case ClauseKind::Unquoted:
        case ClauseKind::WriteDown:
        case ClauseKind::WriteUp:
        case ClauseKind::LoansLost:
        case ClauseKind::CallTomorrow: return mechanismText(m_scenario, c, m_form, m_language);
        case ClauseKind::Redemptions: return redemptions();
        case ClauseKind::Failure: return failure();
        case ClauseKind::Arrears: return arrears();
        case ClauseKind::NewBreaches: return newBreaches();
        case ClauseKind::Sale: return sale();
        case ClauseKind::Sellers: return sellers();
        case ClauseKind::Buyers: return buyers();
        case ClauseKind::PassedOn: return passedOn();
        case ClauseKind::Fall: return fall();
        case ClauseKind::Spread: return spread();
        case ClauseKind::Quotes: return quotes();
        case ClauseKind::Loss: return loss();
        case ClauseKind::ToBeWrittenOff: return toBeWrittenOff();
        case ClauseKind::Feedback: return feedbackText(m_scenario, c, m_form, m_language);
        }
        return {};
    }

private:
    // ---- From outside
    [[nodiscard]] Saying shocks() const { return shocksPhrase(m_scenario, c.events, c.effects, m_language, brief()); }
    [[nodiscard]] Saying policies() const { return measuresPhrase(m_scenario, c.events, m_language, brief()); }
    [[nodiscard]] Saying ahead() const
    {
        return tr("On day %1: <b>%2</b>.").arg(m_figures.fixed(c["day"], 0), shocks());
    }
    [[nodiscard]] Saying directLoss() const
    {
        const double amount = c["amount"];
        if (!full())
            return {};
        return (amount > 0 ? tr("Direct loss of all dealers: %1.") : tr("Direct gain of all dealers: %1."))
            .arg(bn(std::abs(amount)));
    }
    [[nodiscard]] Saying writeOff() const
    {
        if (!some(c["amount"]))
            return {};
        if (!full())
            return tr("Yesterday's failures cost their creditors <b>%1</b>.").arg(bn(c["amount"]));
        return tr("Yesterday's failures cost their creditors <b>%1</b>: %2.")
            .arg(m_figures.withUnit(amountsClose(c["amount"]).text(c["amount"])),
                listed(dealersWithAmounts(amountsClose(c["amount"])), m_language));
    }
    [[nodiscard]] Saying toBeWrittenOff() const
    {
        return full() ? tr("Their creditors will write off %1 tomorrow.").arg(bn(c["amount"])) : Saying();
    }

    // ---- Lenders and investors
    [[nodiscard]] Saying lendersCall() const
    {
        if (!some(c["amount"]))
            return {};
        if (!full())
            return tr("Lenders call <fund>%1</fund>.").arg(bn(c["amount"]));
        std::vector<std::string> parts;
        std::vector<double> terms{-c["amount"]};
        for (const char* name : {"marginCalls", "repoNotRolled", "notRolled", "arrears"})
            terms.push_back(some(c[name]) ? c[name] : 0);
        const Closing sum = closing(terms);
        const auto add = [&](const char* name, const Phrase& words) {
            if (some(c[name]))
                parts.push_back(words.arg(sum.text(c[name])));
        };
        add("marginCalls", tr("%1 in margin calls"));
        add("repoNotRolled", tr("%1 of repo not rolled"));
        add("notRolled", tr("%1 of short-term funding not rolled"));
        add("arrears", tr("%1 owed since yesterday"));
        return tr("Lenders call <fund>%1</fund>: %2.")
            .arg(m_figures.withUnit(sum.text(c["amount"])), listed(parts, m_language));
    }
    [[nodiscard]] Saying redemptions() const
    {
        if (full()) {
            const bool dueBefore = some(c["paid"] + c["due"] - c["asked"]);
            const Closing sum = dueBefore ? closing() : closing({c["asked"], -c["paid"], -c["due"]});
            const auto told = [&](double amount) {
                return some(amount) ? m_figures.withUnit(sum.text(amount)) : Saying(tr("nothing"));
            };
            return (dueBefore ? tr("Fund investors ask for %1; with what was due before, %2 is paid, %3 still due.")
                              : tr("Fund investors ask for %1; %2 is paid, %3 still due."))
                .arg(told(c["asked"]), told(c["paid"]), told(c["due"]));
        }
        return some(c["asked"]) ? tr("Fund investors redeem %1.").arg(bn(c["asked"])) : Saying();
    }

    // ---- Dealers
    [[nodiscard]] Saying failure() const
    {
        const int count = static_cast<int>(c.dealers.size());
        if (count > 3 && !full())
            return tr("<b>%n dealer(s) fail.</b>", nullptr, count);
        return tr("<b>%1 fail.</b>", "one to three dealers, by name", count).arg(names());
    }
    [[nodiscard]] Saying arrears() const
    {
        return full() ? tr("%1 still owe their lenders %2.", "dealers, by name", static_cast<int>(c.dealers.size()))
                            .arg(names(), bn(c["amount"]))
                      : Saying();
    }
    [[nodiscard]] Saying newBreaches() const
    {
        if (!full())
            return {};
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < std::min(c.dealers.size(), mostNames); ++i)
            parts.push_back(dealerLink(m_scenario, c.dealers[i]) + " ("
                + listed(limitsBreached(static_cast<std::uint8_t>(c.amounts[i]), m_language), m_language) + ')');
        if (c.dealers.size() > mostNames)
            parts.push_back(tr("%n more", "of a list of dealers", static_cast<int>(c.dealers.size() - mostNames)));
        return tr("Newly in breach: %1; %n in breach altogether.", nullptr, static_cast<int>(c["all"]))
            .arg(listed(parts, m_language));
    }
    [[nodiscard]] Saying windingDown() const
    {
        return tr(
            "%n failed dealer(s) are wound down: <sale>%1</sale> are sold.", nullptr, static_cast<int>(c["count"]))
            .arg(bn(c["amount"]));
    }
    [[nodiscard]] Saying sale() const
    {
        const DealerSale& s = *c.sale;
        if (!some(s.amount))
            return {};
        if (brief())
            return tr("%1 must sell <sale>%2</sale>.")
                .arg("<b>" + dealerLink(m_scenario, s.dealer) + "</b>", bn(s.amount));
        if (!full())
            return saleSentence(m_scenario, s, m_language);
        Saying text;
        for (const std::string& line : saleSteps(m_scenario, s, m_language))
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }

    // ---- Trades
    [[nodiscard]] Saying sellers() const
    {
        // A single seller is told by its own clause.
        const bool single = c["dealers"] + c["fearing"] + c["failed"] <= 1 && !some(c["byFunds"]) && !some(c["client"]);
        if (!some(c["amount"]) || (single && !full()))
            return {};
        if (brief())
            return tr("<sale>%1</sale> are sold.").arg(bn(c["amount"]));
        const auto of = [&](const char* count, const char* amount) {
            return some(c[amount]) ? static_cast<int>(c[count]) : 0;
        };
        const Closing sum = tradesClose();
        const auto told = [&](const char* amount) { return m_figures.withUnit(sum.text(c[amount])); };
        std::vector<std::string> parts;
        if (const int count = of("dealers", "byDealers"))
            parts.push_back(tr("<sale>%1</sale> by %n dealer(s) in breach", nullptr, count).arg(told("byDealers")));
        if (const int count = of("fearing", "byFearing"))
            parts.push_back(tr("<sale>%1</sale> by %n dealer(s) for fear", nullptr, count).arg(told("byFearing")));
        if (const int count = of("failed", "byFailed"))
            parts.push_back(tr("<sale>%1</sale> by %n failed dealer(s)", nullptr, count).arg(told("byFailed")));
        if (const int count = of("funds", "byFunds"))
            parts.push_back(tr("<sale>%1</sale> by %n fund(s)", nullptr, count).arg(told("byFunds")));
        if (some(c["client"]))
            parts.push_back(tr("<sale>%1</sale> by clients").arg(told("client")));
        if (parts.empty())
            return {};
        const Saying all = tr("Sold: %1.").arg(listed(parts, m_language));
        const Saying why = full() ? byCause(sum) : Saying();
        return why.empty() ? all : all + ' ' + why;
    }
    /// By whom it was sold, for which cause, and who took it: three ways to one amount, which stand in two clauses.
    [[nodiscard]] Closing tradesClose() const
    {
        const auto amounts = [&](const std::vector<std::string_view>& names) {
            std::vector<double> all;
            for (const auto name : names)
                all.push_back(some(c[name]) ? c[name] : 0);
            return all;
        };
        std::vector<std::string_view> causes;
        for (const auto& row : saleCauseTable)
            causes.push_back(row.key);
        const auto sellers = amounts({"byDealers", "byFearing", "byFailed", "byFunds", "client"});
        std::vector<std::vector<double>> sums{lessAnother(sellers, amounts({"absorbed", "authority", "investors"}))};
        if (full())
            sums.push_back(lessAnother(sellers, amounts(causes)));
        if (full() && some(c["absorbs2"]))
            sums.push_back(lessAnother(amounts({"absorbs1", "absorbs2", "absorbs3"}), {c["absorbed"]}));
        Closing sum = closing();
        sum.close(sums);
        return sum;
    }
    [[nodiscard]] Saying byCause(const Closing& sum) const
    {
        std::vector<std::string> parts;
        for (const auto& row : saleCauseTable)
            if (const double amount = c[row.key]; some(amount) && row.part.english)
                parts.push_back(Phrase(waterhammer::said(row.part, m_language)).arg(sum.text(amount)));
        return parts.empty() ? Saying() : tr("Of it %1.").arg(listed(parts, m_language));
    }
    [[nodiscard]] Saying buyers() const
    {
        if (!full() && !some(c["absorbed"] + c["authority"] + c["investors"]))
            return {};
        const Closing sum = tradesClose();
        const auto told = [&](const char* amount) { return m_figures.withUnit(sum.text(c[amount])); };
        std::vector<std::string> parts;
        if (!some(c["absorbed"]))
            parts.emplace_back(tr("no dealer absorbs"));
        else if (c["count"] > static_cast<double>(c.dealers.size()))
            parts.push_back(dealersAbsorb(told("absorbed")));
        else
            parts.push_back(namedDealersAbsorb(told("absorbed")));
        if (some(c["authority"]))
            parts.push_back(tr("<absorb>the authority takes %1</absorb>").arg(told("authority")));
        if (!brief() && some(c["investors"]))
            parts.push_back(tr("end investors take %1").arg(told("investors")));
        Saying all = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i)
            all += "; " + parts[i];
        return stopped(all);
    }
    [[nodiscard]] Saying namedDealersAbsorb(const Saying& all) const
    {
        const bool each = full() && some(c["absorbs2"]); // one alone has taken all of it
        const Closing sum = tradesClose();
        return tr("<absorb>%1 absorb %2</absorb>", "one to three dealers, by name", static_cast<int>(c.dealers.size()))
            .arg(each ? listed(dealersWithAmounts(sum), m_language) : names(), all);
    }
    [[nodiscard]] Saying dealersAbsorb(const Saying& all) const
    {
        const int count = static_cast<int>(c["count"]);
        if (brief() || !some(c["named"]))
            return tr("<absorb>%n dealer(s) absorb %1</absorb>", nullptr, count).arg(all);
        return tr("<absorb>%n dealer(s) absorb %1</absorb>, %2 %3 of it", nullptr, count)
            .arg(all, names(), figure(c["named"]));
    }
    [[nodiscard]] Saying passedOn() const
    {
        return full() ? tr("Dealers hand %1 of their inventory on to end investors.").arg(bn(c["amount"])) : Saying();
    }

    // ---- Prices and quotes
    [[nodiscard]] Saying fall() const
    {
        if (!moves())
            return {};
        return (c["sold"] > 0 ? tr("Sales push %1 down: <b>%2</b>.") : tr("Value investors bring %1 back: <b>%2</b>."))
            .arg(asset(), move());
    }
    [[nodiscard]] Saying spread() const
    {
        if (!full())
            return {};
        return tr("The half-spread of %1 widens from %2 to %3.")
            .arg(asset(), m_figures.basisPoints(c["before"]), m_figures.basisPoints(c["now"]));
    }
    /// On a day on which quotes went or came, the line tells where.
    [[nodiscard]] Saying quotes() const
    {
        if (c.changed && !full())
            return {};
        const int makers = static_cast<int>(c["makers"]);
        if (makers == 1 && c["quoting"] == 0)
            return c["failed"] > 0 ? tr("The only market maker that has not failed does not quote.")
                                   : tr("The only market maker does not quote.");
        const Saying quoting = m_figures.fixed(c["quoting"], 0);
        const Saying who = c["failed"] > 0 ? tr("of %n market maker(s) that have not failed", nullptr, makers)
                                           : tr("of %n market maker(s)", nullptr, makers);
        return (c["quoting"] == 0   ? tr("None %1 quotes.", "of several market makers")
                : c["quoting"] == 1 ? tr("One %1 quotes.", "of several market makers")
                                    : tr("%2 %1 quote.", "some of several market makers"))
            .arg(who, quoting);
    }

    // ---- Losses and the market
    [[nodiscard]] Saying loss() const
    {
        const double sofar = c["loss"], today = c["today"];
        if (!some(sofar) && !some(today))
            return {};
        Saying text = !some(sofar) ? Saying(tr("Shareholders have lost nothing so far"))
            : sofar > 0            ? tr("Shareholders have lost %1 so far").arg(bn(sofar))
                                   : tr("Shareholders have gained %1 so far").arg(bn(-sofar));
        if (some(today) && !brief())
            text += (today > 0                    ? tr("; %1 lost today")
                    : sofar > today && sofar >= 0 ? tr("; %1 regained today")
                                                  : tr("; %1 gained today"))
                        .arg(toldSo(follows(sofar, today), figure(std::abs(today))));
        if (some(c["shortfall"]) && !brief())
            text += tr("; creditors are short of %1").arg(figure(c["shortfall"]));
        return stopped(text);
    }

    /// Whether what is told of yesterday's loss and of today's adds up to what is told of today's.
    [[nodiscard]] bool follows(double sofar, double today) const
    {
        const auto told = [&](double amount) { return some(amount) ? amount : 0; };
        return closing().sum({told(sofar), -today, -told(sofar - today)});
    }

    // ---- Figures and names
    /// The clause's amounts and what they sum to.
    [[nodiscard]] Closing amountsClose(double total) const
    {
        std::vector<double> terms{-total};
        terms.insert(terms.end(), c.amounts.begin(), c.amounts.end());
        return closing(terms);
    }
    [[nodiscard]] std::vector<std::string> dealersWithAmounts(const Closing& sum) const
    {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < c.dealers.size(); ++i)
            all.push_back(dealerLink(m_scenario, c.dealers[i]) + ' ' + sum.text(c.amounts[i]));
        return all;
    }
};

} // namespace

std::string clauseText(const Scenario& scenario, const Clause& clause, Form form, const Language& language)
{
    return DayWords(scenario, clause, form, language).said();
}

} // namespace waterhammer
