// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/latest.h"
#include "views/shown/shown.h"

#include <QObject>
#include <QTimer>

#include <variant>

namespace waterhammer {

/// What takes many cascades and may come a moment later: the split of the loss by channel, the tipping points of the
/// levers and the curves behind them, what each policy averts, why the market switched, what it absorbs. Begins when
/// the runs have been quiet for a moment; the newest run wins.
class AnalysisController : public QObject {
    Q_OBJECT
public:
    /// Its worker waits for the first request.
    explicit AnalysisController(QObject* parent = nullptr);

    /// For this run, beside this scenario as it was opened. What policies avert is of days to come: not where those are
    /// hidden.
    void request(RunPtr run, DraftPtr reference, bool daysHidden = false);
    /// Tipping points are those of this measure from now on; of the newest run they are found anew.
    void measureBy(std::optional<Measure> measure);
    /// The loss of this dealer is split too, of the newest run and of those to come; nobody's: no longer.
    void splitLossOf(const std::optional<std::string>& dealer);
    /// The curves of a kept run: what the levers would do to it, up to a day if one is given. Found once; null: of
    /// none.
    void compareWith(const DraftPtr& kept, const DraftPtr& reference, std::optional<int> until = {});
    /// Nothing of what is under way for a run arrives any more.
    void cancel();

Q_SIGNALS:
    /// Of the newest run.
    void attributionFound(const waterhammer::Attribution& attribution);
    /// Of the newest run, after its attribution.
    void surveyFound(const waterhammer::LeverTippings& tippings, const waterhammer::CurvesShownPtr& curves);
    /// Of the newest run and the dealer asked for.
    void dealerSplitFound(const waterhammer::DealerSplit& split);
    /// Of the kept run, or null where there is none any more.
    void keptCurvesFound(const waterhammer::CurvesShownPtr& curves);
    /// Of the newest run, once its loop gains are known.
    void feedbackStoryFound(const waterhammer::FeedbackStoryPtr& story);
    /// Of the newest run, after its tipping points.
    void policyEffectsFound(const waterhammer::PolicyEffects& effects);
    /// Of the newest run, last of all.
    void capacitiesFound(const waterhammer::EventCapacities& capacities);

private:
    /// What the levers do, and to which scenario.
    struct Survey {
        LeverTippings tippings;
        CurvesShownPtr curves;
    };
    using Found = std::variant<Attribution, Survey, PolicyEffects, FeedbackStoryPtr, EventCapacities>;
    void begin();
    void beginSplit();
    void receive(const Found& found);

    RunPtr m_run;
    DraftPtr m_reference, m_kept, m_keptReference;
    bool m_daysHidden = false;
    std::optional<int> m_keptUntil;
    std::optional<Measure> m_measure;
    std::optional<std::string> m_dealer; // id
    QTimer m_quiet;
    Latest<Found> m_latest; // these last: their threads use the rest
    Latest<DealerSplit> m_split;
    Latest<CurvesShownPtr> m_keptCurves;
};

} // namespace waterhammer
