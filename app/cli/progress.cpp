// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <iostream>
#include <string>

#include <unistd.h>

namespace waterhammer::cli {

namespace {
constexpr std::size_t barWidth = 40;
constexpr std::chrono::milliseconds betweenTwo{50};
} // namespace

ProgressBar::ProgressBar()
    : m_terminal(isatty(STDERR_FILENO) != 0)
{
}

ProgressBar::~ProgressBar()
{
    if (m_shown)
        std::cerr << "\r\x1b[K" << std::flush;
}

void ProgressBar::show(std::size_t done, std::size_t of)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_terminal || of == 0 || (now - m_last < betweenTwo && done < of))
        return;
    m_last = now;
    m_shown = true;
    const std::size_t filled = barWidth * done / of;
    std::cerr << "\r[" << std::string(filled, '#') << std::string(barWidth - filled, ' ') << "] " << done << " of "
              << of << std::flush;
}

} // namespace waterhammer::cli
