// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/growth.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waterhammer {

/// The growth that a square matrix makes of a small change, [size x size] column-major; nothing if it is empty or not
/// finite.
[[nodiscard]] std::optional<Growth> growthOf(const std::vector<double>& matrix, std::size_t size);

} // namespace waterhammer
