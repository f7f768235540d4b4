// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/policy_words.h"

#include "model/scenario/kinds.h"
#include "model/scenario/shown_names.h"
#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/policy_table.h"
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

/// What fills the texts about a policy of a draft; how assets are listed and a factor is written is the text's.
Saying partOf(PolicyPart part, const Policy& policy, const ScenarioDraft& draft, const Figures& numbers,
    const Saying& exempt, const Saying& factor)
{
    switch (part) {
    case PolicyPart::Nothing: break;
    case PolicyPart::Exempt: return exempt;
    case PolicyPart::Points: return pointsText(numbers, policy.size);
    case PolicyPart::Money: return numbers.moneyWithUnit(policy.size);
    case PolicyPart::Asset: return nameOf(draft.assets, policy.asset);
    case PolicyPart::Cap: return policy.haircutCap ? numbers.percent(*policy.haircutCap, 0) : Saying();
    case PolicyPart::Factor: return factor;
    }
    return {};
}

/// The words of one language.
struct Policies {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Policies)
public:
    [[nodiscard]] Saying phrase(const Policy& policy, const ScenarioDraft& draft) const
    {
        const Figures numbers(m_language, moneyUnit(draft));
        const PolicyKindWords& words = wordsOf(policy.kind);
        return filled(words.other(policy) ? words.otherPhrase : words.phrase, words, m_language, [&](PolicyPart part) {
            return partOf(part, policy, draft, numbers, exempt(policy, draft), numbers.multiple(policy.size));
        });
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
            return {};
        std::string all = names.front();
        for (std::size_t i = 1; i + 1 < names.size(); ++i)
            all += ", " + names[i];
        if (names.size() > 1)
            all = tr("%1 and %2").arg(all, names.back());
        return all;
    }
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
        const PolicyKindWords& words = wordsOf(policy.kind);
        return filled(
            words.other(policy) ? words.otherMeaning : words.meaning, words, m_language, [&](PolicyPart part) {
                return partOf(part, policy, m_draft, m_figures, exempt(policy), m_figures.fixed(policy.size, 2));
            });
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
        return names;
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
        if (measure.kind == PolicyKind::AssetPurchases)
            return purchases({&measure});
        const PolicyKindWords& words = wordsOf(measure.kind);
        return filled(textOf(words), words, m_language, [&](PolicyPart part) { return partOf(part, measure); });
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
        const PolicyKindWords& words = wordsOf(PolicyKind::AssetPurchases);
        return filled(textOf(words), words, m_language,
            [&](PolicyPart part) { return part == PolicyPart::Money ? listed(parts, m_language) : Saying(); });
    }

private:
    [[nodiscard]] const NotedText& textOf(const PolicyKindWords& words) const
    {
        return m_brief ? words.brief : words.measure;
    }
    /// Of all but purchases.
    [[nodiscard]] Saying partOf(PolicyPart part, const Scenario::Measure& measure) const
    {
        switch (part) {
        case PolicyPart::Exempt: return listed(exempt(measure), m_language);
        case PolicyPart::Points: return pointsText(m_figures, measure.size);
        case PolicyPart::Factor: return m_figures.multiple(measure.size);
        case PolicyPart::Nothing:
        case PolicyPart::Money:
        case PolicyPart::Asset:
        case PolicyPart::Cap: break;
        }
        return {};
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

} // namespace

FieldWords kindWords(PolicyKind kind, const Language& language)
{
    return {said(wordsOf(kind).label, language), said(wordsOf(kind).sentence, language)};
}

std::string_view mainField(PolicyKind kind) { return wordsOf(kind).field; }

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

std::string policyHistory(PolicyKind kind, const Language& language) { return said(wordsOf(kind).history, language); }

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
