// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/newest_job.h"
#include "model/analysis/attribution.h"
#include "model/analysis/lever_tippings.h"
#include "views/shown/run.h"

#include <QObject>
#include <QTimer>

namespace waterhammer {

/// What takes many cascades and may come a moment later: the split of the loss by channel and the tipping points of
/// the levers. Begins when the runs have been quiet for a moment; the newest run wins.
class AnalysisController : public QObject {
    Q_OBJECT
public:
    explicit AnalysisController(QObject* parent = nullptr);
    ~AnalysisController() override;

    /// For this run, beside this scenario as it was opened.
    void request(const RunPtr& run, const DraftPtr& reference);
    void cancel();

Q_SIGNALS:
    void attributionFound(const waterhammer::Attribution& attribution);
    void tippingsFound(const waterhammer::LeverTippings& tippings);

private:
    void begin();
    void compute(std::uint64_t number, const RunPtr& run, const DraftPtr& reference, const std::stop_token& stop);

    RunPtr m_run;
    DraftPtr m_reference;
    std::uint64_t m_newest = 0;
    QTimer m_quiet;
    NewestJob m_job; // last: its thread uses the rest
};

} // namespace waterhammer
