// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/policy_words.h"

#include "model/scenario/kinds.h"
#include "model/scenario/shown_names.h"
#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/saying.h"

#include <algorithm>
#include <vector>

namespace waterhammer {

namespace {

/// Percentage points.
Saying pointsText(const Figures& numbers, double share)
{
    return numbers.fixed(100 * share, decimalsOf(100 * share, 1));
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
        case PolicyKind::SlrRelief: return tr("Lower the SLR by %1 points").arg(pointsText(numbers, policy.size));
        case PolicyKind::AssetPurchases:
            return (policy.fromAll ? tr("Buy %1 of %2 a day, from everybody") : tr("Buy %1 of %2 a day"))
                .arg(numbers.moneyWithUnit(policy.size), nameOf(draft.assets, policy.asset));
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

    [[nodiscard]] Saying best(const PolicyEffect& effect, const ScenarioDraft& draft) const
    {
        return !effect.helps() ? Saying()
                               : tr("most if begun on day %1: %2")
                                     .arg(std::to_string(effect.bestDay),
                                         Figures(m_language, moneyUnit(draft)).moneyWithUnit(effect.best.loss));
    }

    [[nodiscard]] Saying effect(const PolicyEffect& effect, const ScenarioDraft& draft) const
    {
        return tr("%1; %2", "what a policy averts; whether it is too late")
            .arg(averted(effect, draft), lateness(effect));
    }

    [[nodiscard]] Saying effects(const PolicyEffects& all, const ScenarioDraft& draft) const
    {
        std::vector<const PolicyEffect*> on;
        for (std::size_t i = 0; i < draft.policies.size(); ++i)
            if (draft.policies[i].on)
                on.push_back(i < all.size() && all[i] ? &*all[i] : nullptr);
        if (on.empty() || std::ranges::find(on, nullptr) != on.end())
            return {};
        if (on.size() == 1)
            return effect(*on.front(), draft);
        const Figures numbers(m_language, moneyUnit(draft));
        const double most = (*std::ranges::max_element(on, {}, [](const PolicyEffect* one) {
            return one->averted.loss;
        }))->averted.loss;
        return most >= numbers.leastMoney() ? Saying(tr("averts up to %1 each").arg(numbers.moneyWithUnit(most)))
                                            : Saying(tr("none averts anything"));
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
            names.push_back(nameOf(draft.assets, id));
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

/// What kinds are called, and what they do in general.
struct KindWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    struct Entry {
        PolicyKind kind;
        const char *field, *label, *sentence; ///< the field that is most its own; what they are called
    };
    static constexpr Entry kinds[] = {
        Entry{PolicyKind::SlrExemption, "assets", QT_TR_NOOP("SLR exemption"),
            QT_TR_NOOP("Some assets, or cash, do not count in the leverage exposure.")},
        Entry{PolicyKind::SlrRelief, "amount", QT_TR_NOOP("SLR relief"),
            QT_TR_NOOP("The required leverage ratio is lowered by so many points.")},
        Entry{PolicyKind::AssetPurchases, "amount", QT_TR_NOOP("Asset purchases"),
            QT_TR_NOOP("The official buyer takes up to so much of an asset each day.")},
        Entry{PolicyKind::RepoFacility, "haircutCap", QT_TR_NOOP("Repo facility"),
            QT_TR_NOOP("The central bank lends at capped haircuts, and nobody's funding rolls off.")},
        Entry{PolicyKind::SwingPricing, "factor", QT_TR_NOOP("Swing pricing"),
            QT_TR_NOOP("Those who leave a fund pay the cost of its sales, so that fewer leave.")},
        Entry{PolicyKind::AllToAll, "factor", QT_TR_NOOP("All-to-all trading"),
            QT_TR_NOOP("Investors trade with each other, so that markets are deeper without dealers.")},
    };
    static_assert(inOrder(std::to_array(kinds), &Entry::kind));

    [[nodiscard]] static const Entry& of(PolicyKind kind) { return kinds[indexOf(kind)]; }
    [[nodiscard]] FieldWords said(const Entry& entry) const { return {tr(entry.label), tr(entry.sentence)}; }
};

/// What a policy of a draft does, for who reads its row.
class Meanings {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
public:
    Meanings(const ScenarioDraft& draft, const Language& language)
        : m_draft(draft)
        , m_language(language)
        , m_figures(language, moneyUnit(draft))
    {
    }

    [[nodiscard]] Saying said(const Policy& policy) const
    {
        switch (policy.kind) {
        case PolicyKind::SlrExemption: return exempt(policy);
        case PolicyKind::SlrRelief: return tr("the minimum falls by %1 points").arg(pointsText(m_figures, policy.size));
        case PolicyKind::AssetPurchases:
            return (policy.fromAll ? tr("buys %1 of %2 a day from everybody") : tr("buys up to %1 of %2 a day"))
                .arg(m_figures.moneyWithUnit(policy.size), nameOf(m_draft.assets, policy.asset));
        case PolicyKind::RepoFacility:
            return policy.haircutCap ? Saying(tr("lends against collateral at haircuts of at most %1")
                                                  .arg(m_figures.percent(*policy.haircutCap, 0)))
                                     : Saying(tr("lends against collateral at normal haircuts"));
        case PolicyKind::SwingPricing:
            return tr("redemptions are multiplied by %1").arg(m_figures.fixed(policy.size, 2));
        case PolicyKind::AllToAll: break;
        }
        return tr("depth is multiplied by %1").arg(m_figures.fixed(policy.size, 2));
    }

private:
    [[nodiscard]] Saying exempt(const Policy& policy) const
    {
        Saying names;
        const auto add = [&](const Saying& name) { names += (names.empty() ? Saying() : Saying(tr(" and "))) + name; };
        for (const std::string& id : policy.assets)
            add(nameOf(m_draft.assets, id));
        if (policy.cash)
            add(tr("cash"));
        return names.empty() ? Saying(tr("nothing is exempt yet")) : tr("%1 exempt from the SLR").arg(names);
    }

    const ScenarioDraft& m_draft;
    const Language& m_language;
    const Figures m_figures;
};

/// What a policy in force is, with marks.
class Measures {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    Measures(const Scenario& scenario, const Language& language, bool brief)
        : m_scenario(scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(scenario))
        , m_brief(brief)
    {
    }

    [[nodiscard]] Saying said(const Scenario::Measure& measure) const
    {
        if (m_brief)
            return briefMeasure(measure);
        const Figures& n = m_figures;
        switch (measure.kind) {
        case PolicyKind::SlrExemption:
            return tr("the leverage ratio no longer counts %1").arg(listed(exempt(measure), m_language));
        case PolicyKind::SlrRelief:
            return tr("the leverage requirement is lowered by %1 points", "percentage points")
                .arg(pointsText(n, measure.size));
        case PolicyKind::AssetPurchases: return purchases({&measure});
        case PolicyKind::RepoFacility: return tr("a repo facility caps haircuts, and nobody's funding rolls off");
        case PolicyKind::SwingPricing: return tr("swing pricing damps redemptions: %1").arg(n.multiple(measure.size));
        case PolicyKind::AllToAll:
            return tr("all-to-all trading changes the market depth: %1").arg(n.multiple(measure.size));
        }
        return {};
    }

    /// What the authority buys, of one policy or several.
    [[nodiscard]] Saying purchases(const std::vector<const Scenario::Measure*>& measures) const
    {
        std::vector<std::string> parts;
        for (const auto* m : measures)
            for (const auto a : m->assets)
                parts.push_back(m_brief
                        ? asset(a)
                        : tr("%1 of %2", "an amount of an asset").arg(m_figures.moneyWithUnit(m->size), asset(a)));
        return (m_brief ? tr("the authority buys %1", "in brief: assets") : tr("the authority buys up to %1 a day"))
            .arg(listed(parts, m_language));
    }

private:
    [[nodiscard]] Saying briefMeasure(const Scenario::Measure& measure) const
    {
        switch (measure.kind) {
        case PolicyKind::SlrExemption:
            return tr("%1 exempt", "in brief: assets").arg(listed(exempt(measure), m_language));
        case PolicyKind::SlrRelief:
            return tr("SLR lowered by %1 points", "in brief").arg(pointsText(m_figures, measure.size));
        case PolicyKind::AssetPurchases: return purchases({&measure});
        case PolicyKind::RepoFacility: return tr("repo facility", "in brief");
        case PolicyKind::SwingPricing: return tr("swing pricing", "in brief");
        case PolicyKind::AllToAll: break;
        }
        return tr("all-to-all trading", "in brief");
    }
    [[nodiscard]] Saying asset(std::size_t a) const
    {
        return m_brief ? assetCodeLink(m_scenario, a) : assetLink(m_scenario, a);
    }
    [[nodiscard]] std::vector<std::string> exempt(const Scenario::Measure& measure) const
    {
        std::vector<std::string> names;
        for (const auto a : measure.assets)
            names.push_back(asset(a));
        if (measure.cash)
            names.emplace_back(tr("cash"));
        return names;
    }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    bool m_brief;
};

/// When a kind was used, or who proposed it, with the source. 85 FR 20578 is the interim final rule on the SLR; Duffie,
/// "Still the World's Safe Haven?" (2020).
struct Histories {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(waterhammer::PolicyPresets)
public:
    [[nodiscard]] Saying said(PolicyKind kind) const
    {
        switch (kind) {
        case PolicyKind::SlrExemption:
            return tr(
                "April 2020 to March 2021, United States: Treasuries and reserves (Board of Governors, 85 FR 20578).");
        case PolicyKind::SlrRelief:
            return tr(
                "Proposed in 2018: a lower buffer for the largest US banks (Board of Governors and OCC, 83 FR 17317).");
        case PolicyKind::AssetPurchases:
            return tr("March 2020: the Federal Reserve bought about 75 bn of Treasuries a day (New York Fed, operating "
                      "policy statements).");
        case PolicyKind::RepoFacility:
            return tr("20 March 2020: the Primary Dealer Credit Facility opened (Board of Governors, 17 March 2020).");
        case PolicyKind::SwingPricing:
            return tr("Leavers pay the cost of leaving; usual in European funds (ESMA, guidelines on liquidity "
                      "management tools).");
        case PolicyKind::AllToAll: break;
        }
        return tr("Proposed after March 2020: investors trade without a dealer between (Duffie, 2020).");
    }
};

} // namespace

FieldWords kindWords(PolicyKind kind, const Language& language)
{
    return KindWords{language}.said(KindWords::of(kind));
}

std::string_view mainField(PolicyKind kind) { return KindWords::of(kind).field; }

std::string policyPhrase(const Policy& policy, const ScenarioDraft& draft, const Language& language)
{
    return Policies{language}.phrase(policy, draft);
}

std::string policyDays(const Policy& policy, const Language& language) { return Policies{language}.days(policy); }

std::string policyEffectWords(const PolicyEffect& effect, const ScenarioDraft& draft, const Language& language)
{
    return Policies{language}.effect(effect, draft);
}

std::string policyEffectsWords(const PolicyEffects& effects, const ScenarioDraft& draft, const Language& language)
{
    return Policies{language}.effects(effects, draft);
}

std::string bestBegunWords(const PolicyEffect& effect, const ScenarioDraft& draft, const Language& language)
{
    return Policies{language}.best(effect, draft);
}

std::string policyMeaning(const Policy& policy, const ScenarioDraft& draft, const Language& language)
{
    return Meanings(draft, language).said(policy);
}

std::string policyHistory(PolicyKind kind, const Language& language) { return Histories{language}.said(kind); }

std::string measurePhrase(
    const Scenario& scenario, const Scenario::Measure& measure, const Language& language, bool brief)
{
    return Measures(scenario, language, brief).said(measure);
}

std::string measuresPhrase(
    const Scenario& scenario, const std::vector<std::size_t>& measures, const Language& language, bool brief)
{
    const Measures words(scenario, language, brief);
    std::vector<const Scenario::Measure*> bought;
    std::vector<std::string> parts;
    for (const std::size_t k : measures) {
        const auto& measure = scenario.measures[k];
        if (measure.kind != PolicyKind::AssetPurchases)
            parts.push_back(words.said(measure));
        else
            bought.push_back(&measure);
    }
    if (!bought.empty())
        parts.insert(parts.begin(), words.purchases(bought));
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

} // namespace waterhammer
