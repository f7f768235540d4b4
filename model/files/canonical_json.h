// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_tape.h"

#include <string>
#include <string_view>

namespace waterhammer {

/// A JSON value in the one form that its checksum is taken of: members by the UTF-16 order of their keys, numbers as
/// ECMAScript writes them, no white space (RFC 8785, Rundgren, Jordan and Erdtman 2020). `without`: a member of the
/// value itself that is left out.
[[nodiscard]] std::string canonicalJson(const JsonTape& tape, JsonTape::Index value, std::string_view without = {});

/// A number as ECMAScript writes it: 1e+30, 0.002, 333333333.3333333.
[[nodiscard]] std::string ecmaNumber(double number);

} // namespace waterhammer
