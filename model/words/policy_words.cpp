// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/policy_words.h"

#include "model/scenario/rows.h"
#include "model/words/figures.h"
#include "model/words/saying.h"

#include <algorithm>
#include <vector>

namespace waterhammer {

namespace {

const std::string& assetName(const std::string& id, const ScenarioDraft& draft)
{
    const auto found = std::ranges::find(draft.assets, id, &Asset::id);
    return found == draft.assets.end() ? id : shownName(*found);
}

/// The words of one language.
struct Policies {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Policies)
public:
    [[nodiscard]] Saying phrase(const Policy& policy, const ScenarioDraft& draft) const
    {
        const Figures numbers(m_language, moneyUnit(draft));
        switch (policy.kind) {
        case PolicyKind::SlrExemption: return exempt(policy, draft);
        case PolicyKind::SlrRelief: return tr("Lower the SLR by %1").arg(numbers.percent(policy.size, 1));
        case PolicyKind::AssetPurchases:
            return tr("Buy %1 of %2 a day").arg(numbers.moneyWithUnit(policy.size), assetName(policy.asset, draft));
        case PolicyKind::RepoFacility:
            return policy.haircutCap
                ? tr("Repo facility, haircuts up to %1").arg(numbers.percent(*policy.haircutCap, 0))
                : tr("Repo facility, haircuts at baseline");
        case PolicyKind::SwingPricing: return tr("Swing pricing, withdrawals %1").arg(numbers.multiple(policy.size));
        case PolicyKind::AllToAll: break;
        }
        return tr("All-to-all trading, depth %1").arg(numbers.multiple(policy.size));
    }

    [[nodiscard]] Saying days(const Policy& policy) const
    {
        const Figures numbers(m_language);
        const std::string from = numbers.fixed(policy.from, 0);
        if (!policy.to)
            return tr("from day %1").arg(from);
        if (*policy.to == policy.from)
            return tr("day %1").arg(from);
        return tr("days %1\u2013%2").arg(from, numbers.fixed(*policy.to, 0));
    }

    [[nodiscard]] Saying effect(const PolicyEffect& effect, const ScenarioDraft& draft) const
    {
        return tr("%1; %2", "what a policy averts; whether it is too late")
            .arg(averted(effect, draft), lateness(effect));
    }

private:
    [[nodiscard]] Saying averted(const PolicyEffect& effect, const ScenarioDraft& draft) const
    {
        const Figures numbers(m_language, moneyUnit(draft));
        const double loss = effect.averted.loss;
        const auto bn = [&](double amount) { return numbers.moneyWithUnit(amount); };
        const Saying money = loss >= numbers.leastMoney() ? tr("averts %1").arg(bn(loss))
            : -loss >= numbers.leastMoney()               ? tr("costs %1 more").arg(bn(-loss))
                                                          : Saying(tr("averts nothing"));
        const int failures = effect.averted.failures;
        if (failures > 0)
            return tr("%1, %2").arg(money, Saying(tr("%n failure(s) fewer", nullptr, failures)));
        if (failures < 0)
            return tr("%1, %2").arg(money, Saying(tr("%n failure(s) more", nullptr, -failures)));
        return money;
    }
    [[nodiscard]] Saying lateness(const PolicyEffect& effect) const
    {
        if (!effect.helps())
            return tr("it never helps");
        if (!effect.tooLate)
            return tr("never too late");
        return tr("too late from day %1").arg(Figures(m_language).fixed(*effect.tooLate, 0));
    }

    [[nodiscard]] Saying exempt(const Policy& policy, const ScenarioDraft& draft) const
    {
        std::vector<std::string> names;
        for (const std::string& id : policy.assets)
            names.push_back(assetName(id, draft));
        if (policy.cash)
            names.emplace_back(tr("cash"));
        if (names.empty())
            return tr("Exempt nothing from the SLR");
        std::string all = names.front();
        for (std::size_t i = 1; i + 1 < names.size(); ++i)
            all += ", " + names[i];
        if (names.size() > 1)
            all = tr("%1 and %2").arg(all, names.back());
        return tr("Exempt %1 from the SLR").arg(all);
    }
};

} // namespace

std::string policyPhrase(const Policy& policy, const ScenarioDraft& draft, const Language& language)
{
    return Policies{language}.phrase(policy, draft);
}

std::string policyDays(const Policy& policy, const Language& language) { return Policies{language}.days(policy); }

std::string policyEffectWords(const PolicyEffect& effect, const ScenarioDraft& draft, const Language& language)
{
    return Policies{language}.effect(effect, draft);
}

} // namespace waterhammer
