// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <pthread.h>

namespace waterhammer::cli {

namespace {

sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_listener = std::thread([this, set] {
        int signal = 0;
        while (sigwait(&set, &signal) == 0 && !m_over)
            m_stop.request_stop();
    });
}

Interrupt::~Interrupt()
{
    m_over = true;
    pthread_kill(m_listener.native_handle(), SIGINT); // wakes the listener and nobody else
    m_listener.join();
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace waterhammer::cli
