// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ending.h"

#include <QSocketNotifier>

#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace waterhammer {

namespace {

constexpr int endingSignals[] = {SIGTERM, SIGHUP, SIGINT};

int told[2] = {-1, -1}; ///< a pipe: a handler may do no more than write to it

void tell(int signal)
{
    const char number = static_cast<char>(signal);
    [[maybe_unused]] const ssize_t written = write(told[1], &number, 1); // full only if it has been told already
}

} // namespace

EndingSignals::EndingSignals(QObject* parent)
    : QObject(parent)
{
    Q_ASSERT(told[0] < 0);
    if (pipe2(told, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(told[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndingSignals::read);
    for (const int signal : endingSignals)
        if (std::signal(signal, tell) == SIG_IGN)
            std::signal(signal, SIG_IGN); // as nohup wants it
}

EndingSignals::~EndingSignals()
{
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
    for (int& end : told)
        close(std::exchange(end, -1));
}

void EndingSignals::read()
{
    char number = 0;
    while (::read(told[0], &number, 1) == 1)
        Q_EMIT asked(number);
}

} // namespace waterhammer
