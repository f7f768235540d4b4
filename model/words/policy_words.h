// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/policy_effects.h"
#include "model/scenario/scenario.h"
#include "model/words/field_words.h"

#include <string>
#include <string_view>
#include <vector>

/// All that is said of kinds of policies and of policies: a kind's words stand in this file and nowhere else.
namespace waterhammer {

/// "Buy 75 bn of Treasuries a day": what a policy does, in a phrase.
[[nodiscard]] std::string policyPhrase(const Policy& policy, const ScenarioDraft& draft, const Language& language);

/// "days 5–15", "from day 5", "day 5".
[[nodiscard]] std::string policyDays(const Policy& policy, const Language& language);

/// "averts 26.8 bn, 6 failures fewer; too late from day 8": what comes of it as it stands, and of it later. Money in
/// the unit of the draft.
[[nodiscard]] std::string policyEffectWords(
    const PolicyEffect& effect, const ScenarioDraft& draft, const Language& language);

/// Of all that are on, in brief, for a row that lists none of them: of one as policyEffectWords() says it, of several
/// "averts up to 26.8 bn each". Empty where none is on, or nothing is known of one that is.
[[nodiscard]] std::string policyEffectsWords(
    const PolicyEffects& effects, const ScenarioDraft& draft, const Language& language);

/// "most if begun on day 2: 31.4 bn"; empty where it never helps.
[[nodiscard]] std::string bestBegunWords(
    const PolicyEffect& effect, const ScenarioDraft& draft, const Language& language);

/// What it does, from its kind and figures, for who reads its row: "buys up to 75 bn of Treasuries a day".
[[nodiscard]] std::string policyMeaning(const Policy& policy, const ScenarioDraft& draft, const Language& language);

/// What a policy in force is, with marks: "the authority buys up to 75 bn of Treasuries a day".
[[nodiscard]] std::string measurePhrase(
    const Scenario& scenario, const Scenario::Measure& measure, const Language& language, bool brief = false);

/// Likewise, of several; `measures`: indices into Scenario::measures. Purchases are told together.
[[nodiscard]] std::string measuresPhrase(
    const Scenario& scenario, const std::vector<std::size_t>& measures, const Language& language, bool brief = false);

/// When a kind was used, or who proposed it, in a sentence.
[[nodiscard]] std::string policyHistory(PolicyKind kind, const Language& language);

/// The key of the field that is most a kind's own: the kind's sentence is said of it.
[[nodiscard]] std::string_view mainField(PolicyKind kind);

} // namespace waterhammer
