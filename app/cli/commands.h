// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

/// The commands, one a file. Each adds itself to the program; when it was asked for, it runs at the end of parsing
/// and leaves the exit status.
namespace waterhammer::cli {

/// The only exit statuses.
struct Exit {
    static constexpr int done = 0;       ///< the result is on stdout, or in the files asked for
    static constexpr int wrongInput = 1; ///< a file, or a value in it
    static constexpr int wrongUsage = 2; ///< the command line itself
    static constexpr int notWritten = 3; ///< where the result should go: a full disk, a folder nobody may write to
};

void addRun(CLI::App& program, int& status);
void addValidate(CLI::App& program, int& status);
void addAttribute(CLI::App& program, int& status);
void addVulnerability(CLI::App& program, int& status);
void addTipping(CLI::App& program, int& status);
void addCapacity(CLI::App& program, int& status);
void addCompare(CLI::App& program, int& status);
void addPolicies(CLI::App& program, int& status);
void addSweep(CLI::App& program, int& status);
void addGenerate(CLI::App& program, int& status);
void addGrade(CLI::App& program, int& status);
void addSchema(CLI::App& program, int& status);

} // namespace waterhammer::cli
