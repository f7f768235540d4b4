// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace waterhammer {

/// The largest real part of the eigenvalues of a square matrix, column-major; nothing if it is not finite.
[[nodiscard]] std::optional<double> largestRealEigenvalue(const std::vector<double>& matrix, std::size_t size);

} // namespace waterhammer
