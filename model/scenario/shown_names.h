// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/rows.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace waterhammer {

/// What the dealer, asset or fund of this id is called where people read it; the id itself where the list has none.
template <class Row> [[nodiscard]] std::string nameOf(const std::vector<Row>& list, std::string_view id)
{
    const auto found = std::ranges::find(list, id, &Row::id);
    return found == list.end() ? std::string(id) : shownName(*found);
}

} // namespace waterhammer
