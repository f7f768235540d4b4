// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace waterhammer {

/// Looks at bytes as they are read, block by block: to count or to hash them.
using ByteTap = std::function<void(std::string_view)>;

} // namespace waterhammer
