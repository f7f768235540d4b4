// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"
#include "model/scenario/scenario_fields.h"
#include "model/words/figures.h"
#include "model/words/language.h"

#include <string>
#include <string_view>

/// What the fields of a scenario are called on screen: a label of a few words and a sentence that says what the
/// figure does. Keys are those of scenario_fields.h; a key without words gives itself.
namespace waterhammer {

/// A label and what the figure does.
struct FieldWords {
    std::string label;    ///< "Half-spread"
    std::string sentence; ///< "Half of the gap between …": one sentence, for tooltips and the parameter table
};

/// Of a field of an asset.
[[nodiscard]] FieldWords fieldWords(const Asset&, std::string_view key, const Language& language);
/// Of a field of a dealer's constraints.
[[nodiscard]] FieldWords fieldWords(const Constraints&, std::string_view key, const Language& language);
/// Of a field of a dealer.
[[nodiscard]] FieldWords fieldWords(const Dealer&, std::string_view key, const Language& language);
/// Of a field of a fund.
[[nodiscard]] FieldWords fieldWords(const Fund&, std::string_view key, const Language& language);
/// Of a field of an exposure.
[[nodiscard]] FieldWords fieldWords(const Exposure&, std::string_view key, const Language& language);
[[nodiscard]] FieldWords fieldWords(
    const Event&, std::string_view key, const Language& language); ///< as its kind has it
[[nodiscard]] FieldWords fieldWords(
    const Policy&, std::string_view key, const Language& language); ///< as its kind has it
/// Of a field of the market.
[[nodiscard]] FieldWords fieldWords(const Market&, std::string_view key, const Language& language);
/// Of a field of the channels.
[[nodiscard]] FieldWords fieldWords(const Channels&, std::string_view key, const Language& language);
/// Of a field of a scenario.
[[nodiscard]] FieldWords fieldWords(const ScenarioDraft&, std::string_view key, const Language& language);

/// Names of kinds and rules, with a sentence each.
[[nodiscard]] FieldWords kindWords(EventKind kind, const Language& language);
/// Likewise.
[[nodiscard]] FieldWords kindWords(PolicyKind kind, const Language& language);
/// Likewise.
[[nodiscard]] FieldWords kindWords(LiquidationRule rule, const Language& language);
/// Likewise.
[[nodiscard]] FieldWords kindWords(ImpactBasis basis, const Language& language);

/// The unit of a field as it stands behind a number: "bn", "%", "rounds", "×" or nothing. Fractions are shown as
/// percentages, money in the unit of the file.
[[nodiscard]] std::string unitWord(std::string_view unit, const Language& language, const MoneyUnit& money);

} // namespace waterhammer
