// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace waterhammer {

/// What a file asks of whoever opens it, before the days ahead are shown.
struct FileQuestion {
    std::string ask;                  ///< its words
    std::vector<std::string> choices; ///< one of which is to be chosen; none: a number is asked for
    std::string unit;                 ///< of the number
    /// Place of the right choice from 0, the right number, or the name of a figure with its day ("price.ust@3");
    /// nothing where the file does not say.
    std::variant<std::monostate, double, std::string> right;

    friend bool operator==(const FileQuestion&, const FileQuestion&) = default;
};

} // namespace waterhammer
