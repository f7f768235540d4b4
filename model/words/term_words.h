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

/// Without whose it is: "SLR minimum", "Haircut".
[[nodiscard]] std::string termLabel(std::string_view path, const Language& language);
/// Somebody's figure: "Haircut of US Treasuries".
[[nodiscard]] std::string termOf(const std::string& what, const std::string& whom, const Language& language);
/// That of all in a list, "dealers" or "assets": "SLR minimum of all dealers".
[[nodiscard]] std::string termOfAll(const std::string& what, std::string_view list, const Language& language);
/// "on", "off".
[[nodiscard]] std::string switchText(bool on, const Language& language);
/// Whose it is: a name, in brief an asset's code; nothing of the market's own.
[[nodiscard]] std::string termOwner(
    const Scenario& scenario, std::string_view path, const Language& language, bool brief = false);
/// Whether two paths lead to the same term of several dealers or assets.
[[nodiscard]] bool sameTerm(std::string_view a, std::string_view b);

/// A term until now, of all whom its path names, and from now on.
struct TermChange {
    TermValue least, most; ///< until now
    TermValue now;         ///< from now on
};
/// "2 → 5 %", "4–6 → 8 %", "off → on", "stays at 5 %".
[[nodiscard]] std::string termChange(
    std::string_view path, const TermChange& change, const Language& language, const MoneyUnit& unit);

/// "4.0 %", "on"; of what has no value "no limit", "as the minimum", "none".
[[nodiscard]] std::string termValue(
    std::string_view path, const TermValue& value, const Language& language, const MoneyUnit& unit);

/// What the term of a `set` event, the draft's event with this index, was before it; of `*` the first.
[[nodiscard]] TermValue termBefore(const ScenarioDraft& draft, std::size_t event);

} // namespace waterhammer
