// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/mechanism_words.h"

#include "model/words/clause_writer.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace waterhammer {

namespace {

constexpr std::size_t mostNames = 4; ///< of borrowers or assets; beyond them they are counted

/// Those that are alike stand together, in the order of the first of each.
template <class One, class Alike>
std::vector<std::vector<One>> groupsOf(const std::vector<One>& all, const Alike& alike)
{
    std::vector<std::vector<One>> groups;
    for (const One& one : all) {
        const auto same = std::ranges::find_if(groups, [&](const auto& group) { return alike(group.front(), one); });
        (same == groups.end() ? groups.emplace_back() : *same).push_back(one);
    }
    return groups;
}

class MechanismWords : ClauseWriter {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    MechanismWords(const Scenario& scenario, const Clause& clause, Form form, const Language& language)
        : ClauseWriter(scenario, clause, form, language)
    {
    }

    [[nodiscard]] Saying said() const
    {
        switch (c.kind) {
        case ClauseKind::NamedLenders: return sentences(&MechanismWords::caller);
        case ClauseKind::CallTomorrow: return sentences(&MechanismWords::tomorrow);
        case ClauseKind::LoansLost: return sentences(&MechanismWords::lost);
        case ClauseKind::Fear: return fear();
        case ClauseKind::Refused: return refused();
        case ClauseKind::Purse: return purse();
        case ClauseKind::Unquoted: return unquoted();
        case ClauseKind::WriteDown: return writeDown();
        case ClauseKind::WriteUp: return writeUp();
        case ClauseKind::Rise: return rise();
        case ClauseKind::FearTravels: return fearTravels();
        case ClauseKind::QuotesLost: return quotesLost();
        case ClauseKind::QuotesBack: return quotesBack();
        case ClauseKind::Rest:
        case ClauseKind::Ahead:
        case ClauseKind::Quiet:
        case ClauseKind::WindingDown:
        case ClauseKind::Shock:
        case ClauseKind::DirectLoss:
        case ClauseKind::WriteOff:
        case ClauseKind::PolicyBegins:
        case ClauseKind::PolicyEnds:
        case ClauseKind::LendersCall:
        case ClauseKind::Redemptions:
        case ClauseKind::Failure:
        case ClauseKind::Arrears:
        case ClauseKind::NewBreaches:
        case ClauseKind::Sale:
        case ClauseKind::Sellers:
        case ClauseKind::Buyers:
        case ClauseKind::PassedOn:
        case ClauseKind::Fall:
        case ClauseKind::Spread:
        case ClauseKind::Quotes:
        case ClauseKind::Loss:
        case ClauseKind::ToBeWrittenOff:
        case ClauseKind::Feedback: break;
        }
        return {};
    }

private:
    // ---- Lenders with a name
    template <class One> [[nodiscard]] Saying sentences(One one) const
    {
        Saying all;
        for (const LenderFact& fact : c.lenders) {
            const Saying text = (this->*one)(fact);
            all += (all.empty() || text.empty() ? "" : " ") + text;
            if (!full() && !text.empty())
                break; // the largest
        }
        return all;
    }
    [[nodiscard]] Saying caller(const LenderFact& fact) const
    {
        const double called = fact.loans.called;
        if (!some(called))
            return {};
        if (brief() && fact.lender.fund)
            return tr("%1 calls <fund>%2</fund> from %3 to pay its clients.")
                .arg(lender(fact), bn(called), borrowers(fact));
        const Saying back = full() ? ' ' + getsBack(fact) : Saying();
        if (fact.lender.fund) {
            const bool has = some(fact.cash);
            const Closing sum = closing({fact.asked, has ? -fact.cash : 0, -called});
            return tr("%1 must pay its clients %2, has %3 and calls <fund>%4</fund> from %5.")
                       .arg(lender(fact), sum.text(fact.asked), has ? sum.text(fact.cash) : Saying(tr("nothing")),
                           m_figures.withUnit(sum.text(called)), borrowers(fact))
                + back;
        }
        return (fact.failed ? tr("%1 has failed and calls <fund>%2</fund> from %3.")
                            : tr("%1 was in breach and calls <fund>%2</fund> from %3."))
                   .arg(lender(fact), bn(called), borrowers(fact))
            + back;
    }
    /// With the reason where that is not what it called.
    [[nodiscard]] Saying getsBack(const LenderFact& fact) const
    {
        const double called = fact.loans.called, back = fact.loans.back, more = back - called;
        if (!some(back))
            return tr("It gets nothing back.");
        if (more <= -m_something)
            return tr("It gets only %1 of that back.").arg(bn(back));
        if (!some(more))
            return tr("It gets %1 back.").arg(bn(back));
        const Closing sum = closing({back, -called, -more});
        return (fact.sold >= more
                ? tr("It gets %1 back: the %2 it calls, and %3 more that its borrowers repay on what they sell.")
                : tr("It gets %1 back: the %2 it calls, and %3 more that its borrowers repay beyond that."))
            .arg(m_figures.withUnit(sum.text(back)), sum.text(called), sum.text(more));
    }
    [[nodiscard]] Saying tomorrow(const LenderFact& fact) const
    {
        if (!some(share(fact) * fact.loans.left))
            return {};
        if (brief())
            return tr("<near>Tomorrow %1 calls %2.</near>").arg(lender(fact), bn(share(fact) * fact.loans.left));
        return (fact.failed ? tr("<near>%1 has failed: tomorrow it calls %2 from %3.</near>")
                            : tr("<near>%1 is in breach itself: tomorrow it calls %2 from %3.</near>"))
            .arg(lender(fact), bn(share(fact) * fact.loans.left), borrowers(fact));
    }
    [[nodiscard]] Saying lost(const LenderFact& fact) const
    {
        if (!some(fact.loans.writtenOff))
            return {};
        return tr("%1 writes off %2 that it had lent.").arg(lender(fact), bn(fact.loans.writtenOff));
    }
    [[nodiscard]] Saying lender(const LenderFact& fact) const
    {
        return fact.lender.fund ? escaped(nameOf(m_scenario, fact.lender)) : dealerLink(m_scenario, fact.lender.index);
    }
    [[nodiscard]] Saying borrowers(const LenderFact& fact) const
    {
        if (fact.borrowers.size() > (brief() ? 2 : mostNames))
            return tr("%n dealer(s)", "from whom", static_cast<int>(fact.borrowers.size()));
        std::vector<std::string> names;
        for (const auto i : fact.borrowers)
            names.push_back(dealerLink(m_scenario, i));
        return listed(names, m_language);
    }
    /// Of its loans, what a lender in breach pulls.
    [[nodiscard]] double share(const LenderFact&) const { return c["share"]; }

    // ---- Fear and suspicion
    [[nodiscard]] Saying fear() const
    {
        const double amount = c["amount"];
        if (!some(amount))
            return {};
        if (!some(c["named"]) || brief())
            return tr("<sale>%1</sale> are sold for fear that prices fall further.").arg(bn(amount));
        const Saying who = c.dealers.size() > mostNames
            ? Saying(tr("%n dealer(s)", nullptr, static_cast<int>(c.dealers.size())))
            : names();
        const Saying first = tr("%1 sell <sale>%2</sale> before they are below their limit, since the last fall may "
                                "come again.",
            "one or more dealers", static_cast<int>(c.dealers.size()))
                                 .arg(who, bn(c["named"]));
        return full() && some(amount - c["named"]) ? first + ' ' + tr("Fear sells %1 in all.").arg(bn(amount)) : first;
    }
    [[nodiscard]] Saying fearTravels() const
    {
        if (brief()) {
            const VolatilityRise& furthest = c.rises.front();
            const auto [from, to] = volatilities(furthest);
            return tr("Fear reaches %1: volatility %2, not %3.")
                .arg(assetCodeLink(m_scenario, furthest.asset), to, from);
        }
        std::vector<VolatilityRise> told = c.rises;
        if (!full())
            told.resize(1); // the furthest
        Saying all;
        for (const auto& alike : groupsOf(told, [](const VolatilityRise&a, const VolatilityRise&b) {
                 return a.source == b.source && (a.move < 0) == (b.move < 0);
             }))
            all += (all.empty() ? "" : " ") + fearOf(alike);
        return all;
    }
    /// Of one move elsewhere.
    [[nodiscard]] Saying fearOf(const std::vector<VolatilityRise>& rises) const
    {
        std::vector<std::string> parts;
        for (const VolatilityRise& rise : rises) {
            const auto [from, to] = volatilities(rise);
            parts.push_back(tr("of %1 from %2 to %3", "a volatility").arg(assetLink(m_scenario, rise.asset), from, to));
        }
        return (rises.front().move < 0 ? tr("Fear of the fall of %1 raises the daily volatility %2.")
                                       : tr("Fear of the rise of %1 raises the daily volatility %2."))
            .arg(assetLink(m_scenario, rises.front().source), listed(parts, m_language));
    }
    [[nodiscard]] std::pair<Saying, Saying> volatilities(const VolatilityRise& rise) const
    {
        const int digits = rise.now < 0.1 ? 2 : 1;
        return {m_figures.percent(rise.without, digits), m_figures.percent(rise.now, digits)};
    }
    [[nodiscard]] Saying refused() const
    {
        if (!some(c["refused"]))
            return {};
        const Saying text =
            tr("Dealers refuse <b>%1</b> of it: what a dealer in distress sells may be worth less than it looks.")
                .arg(bn(c["refused"]));
        if (brief())
            return tr("<b>%1</b> are refused.").arg(bn(c["refused"]));
        return text + ' ' + tr("%1 stay trapped: no dealer takes them.").arg(bn(c["trapped"]));
    }

    // ---- Value investors
    [[nodiscard]] Saying purse() const
    {
        if (c["emptied"] > 0)
            return brief() ? Saying(tr("The purse of value investors is empty."))
                           : tr("<b>The purse of value investors is empty</b>: they spent their last %1, and nobody "
                                "leans against the fall any more.")
                                 .arg(bn(c["spent"]));
        if (!some(c["left"]) && !some(c["spent"]))
            return tr("Value investors have nothing left to spend.");
        if (!full())
            return {};
        if (!some(c["spent"]))
            return {};
        // What was left yesterday was told yesterday.
        const double spent = c["spent"], left = c["left"];
        const bool follows = closing().sum({left + spent, -spent, some(left) ? -left : 0});
        return tr("Value investors spend %1; %2 are left in their purse.").arg(toldSo(follows, bn(spent)), bn(left));
    }
    [[nodiscard]] Saying rise() const
    {
        if (!moves())
            return {};
        if (!some(c["lift"]))
            return tr("Value investors lift %1: <b>%2</b>.").arg(asset(), move());
        if (!some(c["spent"]))
            return tr("<absorb>Official purchases of %3 from everybody lift %1</absorb>: <b>%2</b>.")
                .arg(asset(), move(), bn(c["lift"]));
        return tr("<absorb>Official purchases of %3 from everybody, and value investors, lift %1</absorb>: <b>%2</b>.")
            .arg(asset(), move(), bn(c["lift"]));
    }

    // ---- Quotes and marks
    [[nodiscard]] Saying quotesLost() const
    {
        std::vector<std::string> gone;
        std::vector<const QuoteChange*> fewer;
        for (const QuoteChange& change : c.quotes)
            if (change.now == 0)
                gone.push_back(market(change));
            else if (fewer.empty() || full()) // in a line the one with the fewest left
                fewer.push_back(&change);
        const Saying none = gone.empty() ? Saying() : tr("Nobody quotes %1 any more.").arg(listed(gone, m_language));
        if (fewer.empty() || (brief() && !none.empty()))
            return none;
        return (none.empty() ? none : none + ' ') + still(fewer);
    }
    /// Markets with the same numbers share them.
    [[nodiscard]] Saying still(const std::vector<const QuoteChange*>& fewer) const
    {
        std::vector<std::string> parts;
        for (const auto& alike : groupsOf(fewer, [](const QuoteChange*a, const QuoteChange*b) {
                 return a->now == b->now && a->before == b->before && a->makers == b->makers;
             })) {
            const QuoteChange& change = *alike.front();
            std::vector<std::string> names;
            for (const QuoteChange* one : alike)
                names.push_back(market(*one));
            const Saying now = std::to_string(change.now), makers = std::to_string(change.makers);
            parts.push_back(full()
                    ? (names.size() > 1 ? tr("%1 each %2 of %3, after %4 yesterday", "markets, and how many quote them")
                                        : tr("%1 %2 of %3, after %4 yesterday", "a market, and how many quote it"))
                          .arg(listed(names, m_language), now, makers, std::to_string(change.before))
                    : tr("%1 %2 of %3", "an asset, and how many of its market makers quote it")
                          .arg(names.front(), now, makers));
        }
        return tr("Fewer dealers quote: %1.").arg(listed(parts, m_language));
    }
    [[nodiscard]] Saying quotesBack() const
    {
        constexpr std::size_t most = 3;
        std::vector<std::string> parts;
        for (const QuoteChange& change : c.quotes)
            if (parts.size() < most || full())
                parts.push_back(tr("%1 %2 of %3", "an asset, and how many of its market makers quote it")
                                    .arg(market(change), std::to_string(change.now), std::to_string(change.makers)));
        if (brief())
            return tr("Quotes come back.");
        return tr("Quotes come back: %1.").arg(listed(parts, m_language));
    }
    [[nodiscard]] Saying market(const QuoteChange& change) const
    {
        return brief() ? assetCodeLink(m_scenario, change.asset) : assetLink(m_scenario, change.asset);
    }
    [[nodiscard]] Saying unquoted() const
    {
        if (!full())
            return {};
        return tr("Still nobody quotes %1: day %2 without a price to rely on.")
            .arg(assets(), m_figures.fixed(c["days"], 0));
    }
    /// Two prices, 100 at the start, with the digits that tell them apart.
    [[nodiscard]] std::pair<Saying, Saying> ofHundred(double lower, double higher) const
    {
        constexpr int most = 12;
        for (int decimals = 1; decimals < most; ++decimals) {
            std::pair told(m_figures.fixed(100 * lower, decimals), m_figures.fixed(100 * higher, decimals));
            if (told.first != told.second && 100 * lower >= 0.5 * std::pow(10.0, -decimals))
                return told;
        }
        return {};
    }
    [[nodiscard]] Saying writeDown() const
    {
        const Saying cost = c["amount"] > 0 && some(c["amount"]) ? writtenDown() : soldOff();
        if (c.assets.empty() || !full())
            return cost;
        const auto [mark, price] = ofHundred(c["mark"], c["price"]);
        if (mark.empty())
            return cost;
        return cost + ' '
            + tr("Books are marked to a bid that can be believed: %1 at %2 where the last price is %3.")
                  .arg(assetLink(m_scenario, c.assets.front()), mark, price);
    }
    /// Where sales took as much off the books again.
    [[nodiscard]] Saying soldOff() const
    {
        const double opening = c["opening"];
        if (!some(opening))
            return {};
        const bool ofLoss = opening <= c["loss"];
        return ofLoss ? tr("Of %1 lost today %2 is a write-down below the last price, on the books as the day opened.")
                            .arg(bn(c["loss"]), figure(opening))
                      : tr("Books as the day opened are written down by %1 below the last price.").arg(bn(opening));
    }
    [[nodiscard]] Saying writeUp() const
    {
        const double amount = c["amount"], gained = -c["loss"];
        if (!some(amount))
            return {};
        return amount <= gained
            ? tr("Marks rise back towards the last price: %1 of the %2 that books gained today.")
                  .arg(figure(amount), bn(gained))
            : tr("Marks rise back towards the last price: %1 for the books as the day opened.").arg(bn(amount));
    }
    /// With what the dial counts, where that is another figure: the write-down of the books as the day opened.
    [[nodiscard]] Saying writtenDown() const
    {
        const double amount = c["amount"], opening = c["opening"], gone = opening - amount;
        const Closing sum = full() && some(gone) ? closing({opening, -gone, -amount}) : closing();
        const Saying told = sum.text(amount);
        const bool ofLoss = amount <= c["loss"];
        const Saying first = ofLoss
            ? tr("Of %1 lost today %2 is a write-down below the last price").arg(bn(c["loss"]), told)
            : tr("Books are written down by %1 below the last price").arg(m_figures.withUnit(told));
        if (brief() || told == sum.text(opening))
            return stopped(first);
        if (!full() || !some(gone))
            return first + ' ' + tr("(%1 on the books as the day opened).").arg(sum.text(opening));
        return first
            + (gone > 0
                    ? tr(": %1 on the books as the day opened, less %2 that came off with sales and falling prices.")
                    : tr(": %1 on the books as the day opened, and %2 on what was bought since."))
                  .arg(sum.text(opening), sum.text(std::abs(gone)));
    }
};

} // namespace

std::string mechanismText(const Scenario& scenario, const Clause& clause, Form form, const Language& language)
{
    return MechanismWords(scenario, clause, form, language).said();
}

} // namespace waterhammer
