// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Numbers and texts as JSON spells them: also for messages and tables, so that a figure reads the same everywhere.
namespace waterhammer {

/// Shortest text that reads back to the same double; "null" where there is none.
[[nodiscard]] std::string numberText(double number);

/// Appends a text in quotes, escaped as RFC 8259 asks. Bytes that are no UTF-8 become U+FFFD, so that what is
/// written can always be read.
void appendJsonText(std::string& out, std::string_view text);

/// Appends what numberText() gives.
void appendNumber(std::string& out, double number);

} // namespace waterhammer
