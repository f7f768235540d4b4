// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "views/shown/shown.h"

#include <QObject>

namespace waterhammer {

/// The run of a second file, which stands beside the scenario at hand for a while and is kept nowhere: read and run
/// away from the window.
class SecondRun : public QObject {
    Q_OBJECT
public:
    /// Its worker waits for the first file.
    explicit SecondRun(QObject* parent = nullptr);

    /// Reads a file, or a resource, and runs it. `look`: its pattern of dashes. What stood there before stays until
    /// this is read.
    void open(const QString& path, int look);
    /// There is none any more.
    void forget();

    /// Nothing: there is none. Without a run while it is computed.
    [[nodiscard]] const std::optional<OtherRun>& run() const { return m_run; }
    /// It has not run yet.
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    /// It has been read, has run, or is gone.
    void changed();
    /// The file cannot stand beside the other, for these reasons; none: it could not be read at all.
    void refused(const QString& path, const waterhammer::Problems& problems);

private:
    struct Found {
        QString path;
        std::optional<OtherRun> run;
        Problems problems;
        bool all = false;
    };
    void compute(const QString& path, int look, Task& task, const Latest<Found>::Deliver& deliver);
    void receive(const Found& found);

    std::optional<OtherRun> m_run;
    bool m_busy = false;
    Engine m_engine;        ///< the worker's
    Latest<Found> m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
