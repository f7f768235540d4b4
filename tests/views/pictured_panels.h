// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "golden_run.h"
#include "pictured.h"

#include "model/analysis/feedback_story.h"
#include "model/analysis/lever_curves.h"
#include "model/analysis/lever_tippings.h"
#include "model/analysis/policy_effects.h"
#include "model/words/card_words.h"
#include "model/words/fact_words.h"
#include "views/compare/run_card.h"
#include "views/controls/constraint_slider.h"
#include "views/editor/averted_card.h"
#include "views/editor/day_axis.h"
#include "views/editor/dealer_account.h"
#include "views/gauges/fact_list.h"
#include "views/graph/hover_card.h"
#include "views/language.h"
#include "views/why/feedback_bars.h"
#include "views/why/gain_matrix.h"
#include "views/why/span_rows.h"

#include <memory>
#include <vector>

/// Painters that stand in panels and pages, one piece each.
namespace waterhammer {

/// Feedback day by day, split by mechanism.
inline Paint feedbackBars(const RunPtr& run, const FeedbackStoryPtr& story, int day)
{
    return widget<FeedbackBars>({340, 160}, [=](FeedbackBars& view) {
        view.setStory(run, story);
        view.setRound(day);
    });
}

inline Paint gainMatrix(const RunPtr& run, const FeedbackStoryPtr& story, std::size_t day)
{
    return widget<GainMatrix>({340, 170}, [=](GainMatrix& view) { view.setGain(run, story->days[day].gain); });
}

/// The waterfall from the direct loss to the peak loss.
inline Paint waterfall(const RunPtr& run)
{
    return [run](const Theme& theme) {
        const double direct = run->trajectory.summary.directLoss, whole = run->trajectory.summary.peakLoss;
        std::vector<SpanRow> rows{
            {QStringLiteral("Direct loss"), QStringLiteral("60.0"), {}, 0, direct, theme.ink2, false, true},
            {QStringLiteral("All mechanisms"), QStringLiteral("+139.4"), {}, direct, whole, theme.breach},
            {QStringLiteral("Would add"), QStringLiteral("+20.0"), {}, whole, whole + 20, theme.near, true},
            {QStringLiteral("Peak loss"), QStringLiteral("199.4"), {}, 0, whole, theme.ink2, false, true, whole * 0.9}};
        return widget<SpanRows>({320, 110}, [rows](SpanRows& view) { view.setRows(rows); })(theme);
    };
}

inline Paint dayAxis(const RunPtr& run, QSize size)
{
    return widget<DayAxis>(size, [=](DayAxis& view) {
        view.setRoom(size.height(), Part::Events);
        view.setDraft(run->draft);
        view.setDay(4);
        view.setCurrent(DayAxis::Item{Part::Events, 0});
    });
}

inline Paint editedBooks(const RunPtr& run, QSize size)
{
    return widget<DealerAccount>(size, [=](DealerAccount& view) {
        view.setDraft(run->draft, run->draft, 0);
        view.setLitField("tier1Capital");
    });
}

/// The lever of the shock, with its tipping point and the curve behind it.
inline Paint shockSlider(const RunPtr& run, QSize size, bool compact)
{
    const LeverState state = leverState(Lever::Shock, *run->draft, *run->draft);
    LeverTipping tips{LeverTipping::Kind::Tips, 0.6 * state.value};
    tips.past = {{0.6 * state.value, state.to}};
    const auto curves = leverCurves(*run->draft, *run->draft);
    return widget<ConstraintSlider>(size, [=](ConstraintSlider& view) {
        view.setCompact(compact);
        view.setNumbers(Numbers(run->scenario()));
        view.setLabels({QStringLiteral("Shock")});
        view.setState(state);
        view.setTipping(tips);
        view.setCurves({*(*curves)[0], {}, {}, run->trajectory.summary.peakLoss * 1.5});
    });
}

inline Paint averted(const RunPtr& run, std::size_t policy)
{
    const auto effect = *policyEffect(*run->draft, policy);
    return widget<AvertedCard>(
        {300, 112}, [=](AvertedCard& view) { view.tell(*run->draft, run->draft->policies[policy], effect); });
}

inline Paint facts(const RunPtr& run, std::size_t day)
{
    return widget<FactList>(
        {280, 240}, [=](FactList& view) { view.setFacts(factsOfAsset(run->trajectory, day, 0, WindowLanguage())); });
}

/// The card beside a dealer, with the button that asks why.
inline Paint card(const RunPtr& run, std::size_t day)
{
    return [=](const Theme& theme) {
        QWidget ground;
        ground.resize(420, 320);
        HoverCard view(&ground);
        view.setTheme(theme);
        const WindowLanguage words;
        const Card content = CardDay(run->trajectory, run->facts[day], day, words).dealer(3);
        view.present(content, QRectF(60, 120, 40, 60), QStringLiteral("Enter: why"), true);
        QImage image = waterhammer::ground(ground.size(), theme);
        view.render(&image, view.pos(), {}, QWidget::DrawChildren);
        return image;
    };
}

inline Paint runCard(const RunPtr& run)
{
    return widget<RunCard>({320, 150}, [=](RunCard& view) {
        OtherRun kept;
        kept.name = QStringLiteral("with the facility");
        kept.look = 2;
        kept.draft = run->draft;
        kept.run = run;
        view.show(kept, {QStringLiteral("SLR minimum 5.0 → 4.2 % for all dealers")},
            QStringLiteral("It loses 37.4 less, and nobody fails."));
        view.setDay(3);
    });
}

inline std::vector<Piece> panelPieces()
{
    const RunPtr crisis = goldenRun("twelve-dealers-crisis"), prime = goldenRun("dealer-prime"),
                 branch = goldenRun("branch"), terms = goldenRun("everything");
    const auto story = std::make_shared<const FeedbackStory>(*feedbackStory(crisis->trajectory));
    return {
        {"feedback-bars", feedbackBars(crisis, story, 3)},
        {"gain-matrix", gainMatrix(crisis, story, 3)},
        {"waterfall", waterfall(crisis)},
        {"day-axis", dayAxis(terms, {560, 160})},
        {"day-axis-little-room", dayAxis(terms, {420, 92})},
        {"day-axis-terms", dayAxis(branch, {560, 120})},
        {"edited-books", editedBooks(crisis, {520, 420})},
        {"edited-books-narrow", editedBooks(prime, {330, 480})},
        {"slider", shockSlider(crisis, {300, 72}, false)},
        {"slider-compact", shockSlider(crisis, {236, 46}, true)},
        {"averted", averted(terms, 0)},
        {"facts", facts(crisis, 3)},
        {"card", card(crisis, 3)},
        {"run-card", runCard(crisis)},
    };
}

} // namespace waterhammer
