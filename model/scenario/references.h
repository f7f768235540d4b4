// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/rows.h"
#include "model/scenario/scenario_fields.h"

#include <optional>
#include <string>
#include <unordered_map>

/// Who names whom in a scenario. It follows the description of the fields (FieldInfo::names).
namespace waterhammer {

/// What an id of this part is called in FieldInfo; nothing for rows that no field names.
[[nodiscard]] constexpr Names namesOf(Part part)
{
    switch (part) {
    case Part::Dealers: return Names::Dealer;
    case Part::Assets: return Names::Asset;
    case Part::Funds: return Names::Fund;
    case Part::Exposures:
    case Part::Events:
    case Part::Policies: break;
    }
    return Names::Nothing;
}

/// Whether what a field names may be a row of this kind.
[[nodiscard]] constexpr bool mayName(Names field, Names row)
{
    const bool lends = row == Names::Dealer || row == Names::Fund;
    return (field == row && row != Names::Nothing) || (field == Names::Lender && lends);
}

/// Calls `visit(member)` with each value of a row that names rows of this kind: a text, an optional text, texts or a
/// book.
template <Described Row, class Visit> void eachReference(Row& row, Names names, const Visit& visit)
{
    describe(row, [&](const FieldInfo& info, auto member) {
        if (mayName(info.names, names))
            visit(row.*member);
    });
}

/// The dealer of ScenarioDraft::focus; nothing where there is none.
[[nodiscard]] std::optional<std::size_t> focusDealer(const ScenarioDraft& draft);

/// "dealers:d6": how the layout names a node.
[[nodiscard]] std::string nodeName(Part part, const std::string& id);

/// Whether a node that is named without its list is this row: the first of dealers, assets and funds that has such an
/// id is meant. This part counts as having it, so that a row which has just gone is still known.
[[nodiscard]] bool isMeant(const ScenarioDraft& draft, Part part, const std::string& id);

/// From old ids to new ones.
using NewIds = std::unordered_map<std::string, std::string>;
/// Gives the new id to everything that names a row of this part by an old one. The rows themselves keep theirs.
void renameReferences(ScenarioDraft& draft, Part part, const NewIds& ids);

/// What went with a row because it named it.
struct Removed {
    std::size_t exposures = 0, events = 0, policies = 0; ///< rows
    std::size_t positions = 0;                           ///< entries of books
    std::size_t loans = 0;                               ///< of a lender that goes: the rest finances from outside

    /// Both together.
    Removed& operator+=(const Removed& other)
    {
        exposures += other.exposures;
        events += other.events;
        policies += other.policies;
        positions += other.positions;
        loans += other.loans;
        return *this;
    }
};
/// Removes what names a row that is gone: entries of books, and rows that mean nothing without it.
Removed removeReferences(ScenarioDraft& draft, Part part, const std::string& id);

} // namespace waterhammer
