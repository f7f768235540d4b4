// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace waterhammer::cli {

/// A bar on stderr, where that is a terminal; elsewhere nothing. Not to be called from two threads at once.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar(); ///< takes the bar away
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(std::size_t done, std::size_t of);

private:
    bool m_terminal;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_last{};
};

} // namespace waterhammer::cli
