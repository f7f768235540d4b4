// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/why/side_page.h"

class QLabel;

namespace waterhammer {

class FeedbackBars;
class FeedbackLegend;
class GainMatrix;
class SpanRows;

/// Why the market switched, and when: its feedback day by day with its parts, what set the day off and what came on
/// top, which asset drags which, and what the loop gain would be without each mechanism.
class SwitchPanel : public SidePage {
    Q_OBJECT
public:
    explicit SwitchPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QLabel* makeLabel(const char* name, QWidget* parent);
    void renewIfSeen();
    void showAnswer();
    void showDay();
    void showGain(const std::optional<GainParts>& gain);
    void showWithout(const std::optional<GainParts>& gain);

    RunPtr m_run;
    FeedbackStoryPtr m_story;
    int m_round = 0;
    bool m_stale = true;
    QLabel *m_answer, *m_dayTitle, *m_day, *m_gainTitle, *m_direction, *m_cell, *m_withoutTitle;
    FeedbackLegend* m_legend;
    FeedbackBars* m_bars;
    GainMatrix* m_matrix;
    SpanRows* m_without;
};

} // namespace waterhammer
