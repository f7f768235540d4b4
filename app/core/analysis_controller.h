// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "views/shown/shown.h"

#include <QObject>
#include <QTimer>

#include <variant>

namespace waterhammer {

/// What takes many cascades and may come a moment later: the split of the loss by channel, the tipping points of the
/// levers, what each policy averts, why the market switched. Begins when the runs have been quiet for a moment; the
/// newest run wins.
class AnalysisController : public QObject {
    Q_OBJECT
public:
    /// Its worker waits for the first request.
    explicit AnalysisController(QObject* parent = nullptr);

    /// For this run, beside this scenario as it was opened.
    void request(RunPtr run, DraftPtr reference);
    /// Nothing of what is under way arrives any more.
    void cancel();

Q_SIGNALS:
    /// Of the newest run.
    void attributionFound(const waterhammer::Attribution& attribution);
    /// Of the newest run, after its attribution.
    void tippingsFound(const waterhammer::LeverTippings& tippings);
    /// Of the newest run, once its loop gains are known.
    void feedbackStoryFound(const waterhammer::FeedbackStoryPtr& story);
    /// Of the newest run, after its tipping points.
    void policyEffectsFound(const waterhammer::PolicyEffects& effects);

private:
    using Found = std::variant<Attribution, LeverTippings, PolicyEffects, FeedbackStoryPtr>;
    void begin();
    void receive(const Found& found);

    RunPtr m_run;
    DraftPtr m_reference;
    QTimer m_quiet;
    Latest<Found> m_latest; // last: its thread uses the rest
};

} // namespace waterhammer
