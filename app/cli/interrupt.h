// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace waterhammer::cli {

/// While it lives, Ctrl-C (or a request to terminate) asks for a stop instead of ending the program, so that what is
/// half written can be put away. To be made before the threads that compute: they must not receive the signals.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool requested() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::atomic<bool> m_over{false};
    std::thread m_listener;
};

} // namespace waterhammer::cli
