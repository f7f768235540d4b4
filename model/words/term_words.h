// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "model/words/figures.h"

#include <string>
#include <string_view>

/// Terms that a `set` event may change: what they are called, and their values. All texts are UTF-8.
namespace waterhammer {

/// "SLR minimum of all dealers", "Haircut of US Treasuries", "Information channel"; a path that is none gives itself.
[[nodiscard]] std::string termName(const ScenarioDraft& draft, std::string_view path, const Language& language);
/// Likewise, of a scenario that runs.
[[nodiscard]] std::string termName(const Scenario& scenario, std::string_view path, const Language& language);

/// "4.0 %", "on", "none".
[[nodiscard]] std::string termValue(
    std::string_view path, const TermValue& value, const Language& language, const MoneyUnit& unit);

/// What the term of a `set` event, the draft's event with this index, was before it; of `*` the first.
[[nodiscard]] TermValue termBefore(const ScenarioDraft& draft, std::size_t event);

} // namespace waterhammer
