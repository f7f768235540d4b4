// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/severity.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

/// Measures of severity on the command line.
namespace waterhammer::cli {

/// The names that --measure takes.
inline std::map<std::string, Measure> measureNames()
{
    std::map<std::string, Measure> names;
    for (const auto& row : measureTable)
        names.emplace(row.key, row.measure);
    return names;
}

} // namespace waterhammer::cli
