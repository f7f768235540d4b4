// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

namespace waterhammer::cli {

/// What people call a dealer or an asset.
inline const std::string& dealerLabel(const Scenario& s, std::size_t i) { return s.dealers.name[i]; }
inline const std::string& assetLabel(const Scenario& s, std::size_t a) { return s.assets.name[a]; }

} // namespace waterhammer::cli
