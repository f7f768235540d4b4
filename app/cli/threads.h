// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <thread>

namespace waterhammer::cli {

/// As many as there are cores.
inline int usualThreads() { return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 256); }

inline void addThreads(CLI::App& command, int& threads)
{
    command.add_option("--threads", threads, "How many threads; results do not depend on it")
        ->type_name("N")
        ->check(CLI::Range(1, 256).name(""))
        ->capture_default_str();
}

} // namespace waterhammer::cli
