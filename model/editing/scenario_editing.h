// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/scenario/references.h"
#include "model/scenario/rows.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Changes to the structure of a scenario: rows that come, go, move and are renamed, with everything that names them.
namespace waterhammer {

/// Sets, adds (in the order of the assets) or takes away an entry of a book.
void setAmount(
    const ScenarioDraft& draft, std::vector<Amount>& book, const std::string& asset, std::optional<double> value);

/// Adds a row at the end and returns its index: a dealer, asset or fund of median size, an exposure between the
/// first pair that has none, an event or policy of the plainest kind on day `day`.
std::size_t addRow(ScenarioDraft& draft, Part part, int day = 1);

/// Copies a row to right after itself, a dealer to the end, so that no other moves in the graph: "Dealer F (2)" with
/// an id of its own. A dealer's exposures are not copied. Returns the copy's index.
std::size_t duplicateRow(ScenarioDraft& draft, Part part, std::size_t row);
/// Gives a dealer the exposures of another; returns how many.
std::size_t copyExposures(ScenarioDraft& draft, std::size_t from, std::size_t to);

/// Removes a row and all that names it. Where an asset goes, its holdings and repo go, and `item` balances the books.
Removed removeRow(
    ScenarioDraft& draft, Part part, std::size_t row, BalancingItem item = BalancingItem::ShortTermFunding);

/// Moves a row to another place of its list.
void moveRow(ScenarioDraft& draft, Part part, std::size_t from, std::size_t to);

/// Gives a dealer, asset or fund another id, and the new one to everything that names it. Where the new id is
/// somebody else's already, or the old one was not unique, nothing else follows: it would no longer be clear whom a
/// name means. Events and policies, which nobody names, have only the id changed.
void renameRow(ScenarioDraft& draft, Part part, std::size_t row, const std::string& id);

/// Puts a dealer, asset or fund somewhere in the graph, or back in its own place.
void setPlace(ScenarioDraft& draft, Part part, std::size_t row, std::optional<std::array<double, 2>> at);

/// Another kind of event or policy, with a size that makes sense for it and the names it needs.
void setKind(const ScenarioDraft& draft, Event& event, EventKind kind);
void setKind(const ScenarioDraft& draft, Policy& policy, PolicyKind kind);

/// Another term for a `set` event. It begins with what the term is at the start; that of somebody else keeps the value.
void setTerm(const ScenarioDraft& draft, Event& event, const std::string& path);

} // namespace waterhammer
