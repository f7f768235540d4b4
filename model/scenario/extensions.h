// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace waterhammer {

/// Values a file carries that this program keeps as they stand, key and JSON text: those of other programs, under keys
/// that begin with "x-", and those of the format that it has no use for.
using Extensions = std::vector<std::pair<std::string, std::string>>;

} // namespace waterhammer
