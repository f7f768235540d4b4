// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "views/shown/shown.h"

#include <QObject>

#include <string>

namespace waterhammer {

/// The runs that the scenario at hand keeps beside it (model/files/saved_runs.h): read and run away from the window,
/// each once. What changes nothing of them, as most edits do, costs nothing here.
class KeptRuns : public QObject {
    Q_OBJECT
public:
    /// Its worker waits for the first scenario.
    explicit KeptRuns(QObject* parent = nullptr);

    /// Runs what this scenario keeps. `known`: the run at hand, which a pin mostly is of; may be null.
    void follow(const DraftPtr& draft, const RunPtr& known);
    /// Another scenario altogether: nothing is kept until follow().
    void forget();

    /// What follow() has found so far; never null.
    [[nodiscard]] const OtherRunsPtr& all() const { return m_all; }

    /// Not all that is kept has run yet.
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    /// Some are there, have run or are gone: first by their names alone, then as each has run.
    void changed(const waterhammer::OtherRunsPtr& all);

private:
    using Runs = std::vector<OtherRun>;
    /// What is there so far, and whether that is all.
    struct Found {
        Runs runs;
        bool all = false;
    };
    void compute(
        const std::vector<SavedRun>& saved, const Runs& known, Task& task, const Latest<Found>::Deliver& deliver);
    void receive(const Found& found);

    std::string m_text; ///< how the runs stand in the scenario
    OtherRunsPtr m_all = std::make_shared<const Runs>();
    bool m_busy = false;
    Engine m_engine;        ///< the worker's
    Latest<Found> m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
