// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

namespace waterhammer::cli {

/// What people call a thing: its name, or its id where it has none.
inline const std::string& label(
    const std::vector<std::string>& names, const std::vector<std::string>& ids, std::size_t i)
{
    return names[i].empty() ? ids[i] : names[i];
}
inline const std::string& dealerLabel(const Scenario& s, std::size_t i)
{
    return label(s.dealers.name, s.dealers.id, i);
}
inline const std::string& assetLabel(const Scenario& s, std::size_t a) { return label(s.assets.name, s.assets.id, a); }

} // namespace waterhammer::cli
