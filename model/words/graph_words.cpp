// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/graph_words.h"

#include "model/words/closing.h"
#include "model/words/saying.h"

namespace waterhammer {

namespace {

/// The templates, in the context by which translations know them.
struct Signs {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(ContagionGraph)
public:
    [[nodiscard]] Saying of(GraphSign sign) const
    {
        switch (sign) {
        case GraphSign::Lenders: return tr("Lenders");
        case GraphSign::OutsideLenders: return tr("Outside lenders");
        case GraphSign::Outside: return tr("Outside");
        case GraphSign::ForcedSale: return tr("forced sale");
        case GraphSign::AbsorbedTrade: return tr("absorbed trade");
        case GraphSign::FundingWithdrawn: return tr("called or not rolled");
        case GraphSign::Called: return tr("called");
        case GraphSign::PaidBack: return tr("paid back, not called");
        case GraphSign::LenderToBorrower: return tr("from lender to borrower");
        case GraphSign::Redemption: return tr("redemption or client sale");
        case GraphSign::OfficialPurchase: return tr("official purchase");
        case GraphSign::CounterpartyLoss: return tr("counterparty loss");
        case GraphSign::NoSales: return tr("no sales");
        case GraphSign::NobodySells: return tr("nobody sells");
        case GraphSign::NothingCalled: return tr("nothing called");
        case GraphSign::CallsTomorrow: return tr("calls it tomorrow");
        }
        return {};
    }

    [[nodiscard]] Phrase scales() const
    {
        return tr("ribbon = %1 sold this day \u00b7 bar = total assets, outline = start");
    }
    [[nodiscard]] Phrase scalesOfLoans() const
    {
        return tr("figure at a name = %1 lent, with what the day added \u00b7 ribbon width = %1 this day");
    }
    [[nodiscard]] Phrase largestSellers() const { return tr("Largest sellers, %1"); }
    [[nodiscard]] Phrase today() const { return tr("today %1"); }
    [[nodiscard]] Phrase depth() const { return tr("depth %1"); }
    [[nodiscard]] Phrase sold() const { return tr("%1 sold"); }
    [[nodiscard]] Phrase absorbed() const { return tr("%1 absorbed"); }
    [[nodiscard]] Phrase official() const { return tr("%1 official"); }
    [[nodiscard]] Phrase sells() const { return tr("sells %1"); }
    [[nodiscard]] Phrase buys() const { return tr("buys %1"); }
    [[nodiscard]] Phrase clientsSell() const { return tr("Clients sell %1"); }
    [[nodiscard]] Phrase ofOffered() const { return tr("%1 of %2", "bought, offered"); }
    [[nodiscard]] Phrase officialBuyer() const { return tr("Official buyer: %1"); }
    [[nodiscard]] Phrase nav() const { return tr("NAV %1", "net asset value"); }
    [[nodiscard]] Phrase fundSells() const { return tr("sell %1 \u00b7 %2"); }
    [[nodiscard]] Phrase calls() const { return tr("calls %1", "a lender"); }
    [[nodiscard]] Phrase gets() const { return tr("gets %1", "a lender"); }
    [[nodiscard]] Phrase writtenOff() const { return tr("written off %1"); }
    [[nodiscard]] Phrase asLender() const { return tr("%1 as a lender"); }
    [[nodiscard]] Phrase lentAndLeft() const { return tr("lent %1, %2 left"); }
    [[nodiscard]] Phrase called(bool named) const { return named ? tr("%1 called") : tr("%1 called or not rolled"); }
    [[nodiscard]] Phrase paidBack() const { return tr(", %1 of repo paid back"); }
    [[nodiscard]] Phrase hasLent() const { return tr("has lent %1", "a fund"); }
    [[nodiscard]] Phrase andGets() const { return tr("%1, gets %2", "a fund"); }
    [[nodiscard]] Phrase callsForClients() const { return tr("clients take %1, it has %2: calls %3", "a fund"); }
};

} // namespace

std::string graphSign(GraphSign sign, const Language& language) { return Signs{language}.of(sign); }

GraphWriter::GraphWriter(const Scenario& scenario, const Language& language)
    : m_language(language)
    , m_figures(language, moneyUnit(scenario))
{
}

Saying GraphWriter::scales() const { return Signs{m_language}.scales().arg(m_figures.unitName()); }

Saying GraphWriter::scalesOfLoans() const { return Signs{m_language}.scalesOfLoans().arg(m_figures.unitName()); }

Saying GraphWriter::largestSellers() const { return Signs{m_language}.largestSellers().arg(m_figures.unitName()); }

Saying GraphWriter::today(double move) const { return Signs{m_language}.today().arg(m_figures.move(move)); }

Saying GraphWriter::depth(double share) const { return Signs{m_language}.depth().arg(m_figures.percent(share, 0)); }

Saying GraphWriter::sold(double amount) const { return Signs{m_language}.sold().arg(m_figures.money(amount)); }

Saying GraphWriter::absorbed(double amount) const { return Signs{m_language}.absorbed().arg(m_figures.money(amount)); }

Saying GraphWriter::official(double amount) const { return Signs{m_language}.official().arg(m_figures.money(amount)); }

Saying GraphWriter::sells(double amount) const { return Signs{m_language}.sells().arg(m_figures.money(amount)); }

Saying GraphWriter::buys(double amount) const { return Signs{m_language}.buys().arg(m_figures.money(amount)); }

Saying GraphWriter::clientsSell(double amount) const
{
    return Signs{m_language}.clientsSell().arg(m_figures.moneyWithUnit(amount));
}

Saying GraphWriter::officialBuyer(double bought, double offered, bool brief) const
{
    const Signs signs{m_language};
    const Saying what = offered > 0 ? signs.ofOffered().arg(m_figures.money(bought), m_figures.moneyWithUnit(offered))
                                    : m_figures.moneyWithUnit(bought);
    return brief ? what : signs.officialBuyer().arg(what);
}

Saying GraphWriter::fund(double nav, double sells) const
{
    const Signs signs{m_language};
    const Saying worth = signs.nav().arg(m_figures.money(nav));
    return sells > 0 ? signs.fundSells().arg(m_figures.money(sells), worth) : worth;
}

Saying GraphWriter::loan(const LoanDay& day, double least) const
{
    const Signs signs{m_language};
    Saying said;
    const auto add = [&](double amount, const Phrase& words) {
        if (amount > least)
            said += (said.empty() ? "" : ", ") + words.arg(m_figures.accountMoney(amount));
    };
    add(day.called, signs.calls());
    add(day.back, signs.gets());
    add(day.writtenOff, signs.writtenOff());
    return said;
}

Saying GraphWriter::asLender(const std::string& dealer) const { return Signs{m_language}.asLender().arg(dealer); }

Saying GraphWriter::lentAndLeft(double lent, double left) const
{
    return Signs{m_language}.lentAndLeft().arg(m_figures.accountMoney(lent), m_figures.accountMoney(left));
}

Saying GraphWriter::called(double amount, bool named) const
{
    return Signs{m_language}.called(named).arg(m_figures.moneyWithUnit(amount));
}

Saying GraphWriter::alsoPaidBack(double amount) const
{
    return Signs{m_language}.paidBack().arg(m_figures.moneyWithUnit(amount));
}

Saying GraphWriter::lendingFund(const LoanDay& day, double cash, bool calls, bool settled) const
{
    const Signs signs{m_language};
    Closing sum(m_figures, Closing::Style::Line);
    sum.close({{cash + day.called, -cash, -day.called}});
    const Saying said = calls
        ? signs.callsForClients().arg(sum.text(cash + day.called), sum.text(cash), sum.text(day.called))
        : signs.hasLent().arg(m_figures.money(day.lent));
    return settled ? signs.andGets().arg(said, m_figures.money(day.back)) : said;
}

} // namespace waterhammer
