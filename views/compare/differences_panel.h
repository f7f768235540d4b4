// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/outcome_words.h"
#include "views/gauges/figure_panel.h"

class QToolButton;

namespace waterhammer {

/// The figures of the run at hand and of those kept beside it, each with what it differs by and whether that is better
/// or worse: at the close of the day, or over the whole runs.
class DifferencesPanel : public FigurePanel {
    Q_OBJECT
public:
    explicit DifferencesPanel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    [[nodiscard]] int dayOf(const Shown& shown) const override { return shown.clock.round; }
    [[nodiscard]] FigureSheet sheetOf(const Run& run, int round) const override;
    /// The choice beside the title says it already.
    [[nodiscard]] QString headRemark(const FigureSheet&) const override { return {}; }
    [[nodiscard]] bool concerns(const Run&) const override { return true; }

private:
    [[nodiscard]] FigureRow rowOf(
        const Outcome& outcome, const OutcomeName& name, const Scenario& scenario, bool two) const;
    QToolButton* choice(const char* name, const QString& text, bool atTheEnd);

    OtherRunsPtr m_others;
    bool m_atTheEnd = false;
    QWidget* m_choices;
    QToolButton *m_onTheDay, *m_whole;
};

} // namespace waterhammer
