// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/event_words.h"

#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/saying.h"
#include "model/words/term_words.h"

namespace waterhammer {

namespace {

class EventWords {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    EventWords(const Scenario& scenario, const Language& language, bool brief)
        : m_scenario(scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(scenario))
        , m_brief(brief)
    {
    }

    [[nodiscard]] Saying shock(const Scenario::Shock& shock) const
    {
        const Figures& n = m_figures;
        switch (shock.kind) {
        case EventKind::Price:
            return tr("%1 %2", "an asset and how its price moves").arg(asset(shock.asset), n.move(shock.size));
        case EventKind::Volatility:
            return tr("the volatility of %1 is multiplied: %2").arg(asset(shock.asset), n.multiple(shock.size));
        case EventKind::Haircut:
            return tr("lenders multiply the haircut of %1: %2").arg(asset(shock.asset), n.multiple(shock.size));
        case EventKind::Depth:
            return tr("the market depth of %1 changes: %2").arg(asset(shock.asset), n.multiple(shock.size));
        case EventKind::SellOrder:
            return tr("clients bring %1 of %2 to sell").arg(n.moneyWithUnit(shock.size), asset(shock.asset));
        case EventKind::CapitalLoss:
            return tr("%1 loses %2 of capital").arg(dealer(shock.who), n.moneyWithUnit(shock.size));
        case EventKind::FundingRun:
            if (m_brief)
                return tr("run on %1: %2", "in brief: a dealer and the share that is not rolled")
                    .arg(dealer(shock.who), n.percent(shock.size, 0));
            return tr("lenders do not roll %2 of what they lent %1").arg(dealer(shock.who), n.percent(shock.size, 0));
        case EventKind::Redemption:
            if (m_brief)
                return tr("%1: %2 redeemed", "in brief: a fund").arg(fund(shock.who), n.percent(shock.size, 0));
            return tr("investors redeem %2 of %1").arg(fund(shock.who), n.percent(shock.size, 0));
        case EventKind::CapitalInjection:
            return tr("%1 gets %2 of new capital").arg(dealer(shock.who), n.moneyWithUnit(shock.size));
        case EventKind::Set:
            return tr("%1 becomes %2", "a term and its value from today on")
                .arg(escaped(termName(m_scenario, shock.path, m_language)),
                    termValue(shock.path, shock.value, m_language, moneyUnit(m_scenario)));
        }
        return {};
    }

private:
    [[nodiscard]] Saying asset(std::size_t a) const
    {
        return m_brief ? assetCodeLink(m_scenario, a) : assetLink(m_scenario, a);
    }
    [[nodiscard]] Saying dealer(std::uint32_t who) const
    {
        return who == Scenario::Shock::everyone ? Saying(tr("every dealer")) : escaped(m_scenario.dealers.name[who]);
    }
    [[nodiscard]] Saying fund(std::uint32_t who) const
    {
        return who == Scenario::Shock::everyone ? Saying(tr("every fund")) : escaped(m_scenario.funds.name[who]);
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    bool m_brief;
};

} // namespace

std::string shockPhrase(const Scenario& scenario, const Scenario::Shock& shock, const Language& language, bool brief)
{
    return EventWords(scenario, language, brief).shock(shock);
}

} // namespace waterhammer
