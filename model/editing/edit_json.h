// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/edit.h"

#include <string>
#include <string_view>

/// Edits as JSON, one object each:
///
///     {"set": {"dealers[d6].cash": 40, "policies[policy1].on": false}, "balance": "shortTermFunding"}
///     {"add": "policies", "day": 5, "fields": {"kind": "assetPurchases", "amount": 75}}
///     {"duplicate": "dealers[d6]"}
///     {"remove": "assets[mbs]", "balance": "cash"}
///     {"move": "dealers[d6]", "to": 2}
///     {"copyExposures": "d6", "to": "d6-2"}
///     {"lever": "haircuts", "value": 1.5}
///     {"limit": "varLimit", "dealer": "d6", "value": 2}
///     {"place": "dealers[d6]", "at": [0.25, 0.5]}
///     {"restore": true}
///     {"several": [ … ]}
///
/// `null` takes an optional value or an entry of a book away, and puts a node back in its place.
namespace waterhammer {

/// The edit as compact JSON; reading it gives an equal edit.
[[nodiscard]] std::string editText(const Edit& edit);

/// The edit that a text describes, or why it is none.
[[nodiscard]] Result<Edit> readEdit(std::string_view text);

} // namespace waterhammer
