// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/severity.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

/// Measures of severity on the command line.
namespace waterhammer::cli {

/// As the beginning of a sentence.
inline std::string measureWords(Measure measure)
{
    switch (measure) {
    case Measure::Amplification: return "The amplification";
    case Measure::LossShare: return "The share of shareholders' equity that is lost";
    case Measure::Breached: return "The number of dealers in trouble";
    case Measure::Failures: return "The number of dealers that fail";
    }
    return {};
}

/// The names that --measure takes.
inline std::map<std::string, Measure> measureNames()
{
    std::map<std::string, Measure> names;
    for (const auto& row : measureTable)
        names.emplace(row.key, row.measure);
    return names;
}

} // namespace waterhammer::cli
