// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/policy_words.h"
#include "views/language.h"

#include <QString>

/// The words of policies in the window's language, as the widgets take them.
namespace waterhammer {

/// "Buy 75 bn of Treasuries a day": what a policy does, in a phrase.
[[nodiscard]] inline QString policyPhrase(const Policy& policy, const ScenarioDraft& draft)
{
    return QString::fromStdString(policyPhrase(policy, draft, WindowLanguage()));
}

/// "averts 26.8 bn, 6 failures fewer; too late from day 8"; "…" while it is not known.
[[nodiscard]] inline QString policyEffectWords(const PolicyEffect* effect, const ScenarioDraft& draft)
{
    return effect ? QString::fromStdString(policyEffectWords(*effect, draft, WindowLanguage())) : QStringLiteral("…");
}

/// When a kind was used, or who proposed it, in a sentence.
[[nodiscard]] inline QString policyHistory(PolicyKind kind)
{
    return QString::fromStdString(policyHistory(kind, WindowLanguage()));
}

/// "days 5–15", "from day 5", "day 5".
[[nodiscard]] inline QString policyDays(const Policy& policy)
{
    return QString::fromStdString(policyDays(policy, WindowLanguage()));
}

} // namespace waterhammer
