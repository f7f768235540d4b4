// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace waterhammer {

/// The system wants the program to end: SIGTERM, SIGHUP (its terminal or session is gone), SIGINT (Ctrl-C). While this
/// lives they do not end it at once but are told in the event loop, where work can be put away. One at a time.
class EndingSignals : public QObject {
    Q_OBJECT
public:
    explicit EndingSignals(QObject* parent = nullptr);
    ~EndingSignals() override;

Q_SIGNALS:
    void asked(int signal);

private:
    void read();
};

} // namespace waterhammer
