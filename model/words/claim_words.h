// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/claim_table.h"
#include "model/words/field_words.h"

/// Who finances whom in words.
namespace waterhammer {

/// "Money fund to Dealer A"; ids where there are no names.
[[nodiscard]] std::string claimTitle(const ScenarioDraft& draft, const Claim& claim, const Language& language);
/// Of a column of claimFields().
[[nodiscard]] FieldWords claimWords(std::string_view key, const Language& language);

} // namespace waterhammer
