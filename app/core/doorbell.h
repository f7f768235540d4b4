// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

namespace waterhammer {

/// Rung in one thread, heard in another, with nothing handed over by Qt: what there is to fetch stands behind a lock of
/// its owner's, where the thread sanitizer sees it.
class Doorbell : public QObject {
    Q_OBJECT
public:
    /// `answer` is called in the thread that made the bell, once for each ring, from its event loop.
    template <class Answer> explicit Doorbell(Answer answer)
    {
        connect(this, &Doorbell::rung, this, std::move(answer), Qt::QueuedConnection);
    }

Q_SIGNALS:
    /// From any thread.
    void rung();
};

} // namespace waterhammer
