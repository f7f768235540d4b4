// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace waterhammer {

/// The line, from 1, on which each value of a JSON text begins, by its path: "steps[3].choices[0].when". The text must
/// be JSON that reads (json_tape.h).
[[nodiscard]] std::map<std::string, std::size_t> linesOf(std::string_view json);

} // namespace waterhammer
