// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/differences.h"
#include "views/panel.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace waterhammer {

class PanelHead;
class PartingTree;
class RunCard;

/// The runs that the scenario keeps, one card each, held against the run at hand.
class RunsPanel : public Panel {
    Q_OBJECT
public:
    explicit RunsPanel(QWidget* parent = nullptr);

    /// Where there is little room the tree scrolls with the runs.
    void fit(const Room& room) override;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;

private:
    RunCard* makeCard();
    void renewIfSeen();
    void showCard(RunCard& card, const OtherRun& other);
    void showDay(int day);
    void branchFrom(const QString& name);
    void keep(const Shown& shown);
    void beginLater();
    void showButtons();
    [[nodiscard]] QString barredFrom(const OtherRun& other) const;
    [[nodiscard]] const OtherRun* lastDrawn() const;
    void drawInPlace(const QString& name);
    [[nodiscard]] QString liveText(std::size_t count) const;
    [[nodiscard]] QString leftOut(const ScenarioDraft& parent) const;

    DraftPtr m_draft, m_reference;
    RunPtr m_run;
    OtherRunsPtr m_others;
    int m_day = 0;
    bool m_stale = true;
    QString m_said;           ///< of the last branch: what of the wish has no date
    bool m_changed = false;   ///< something has been set since the scenario was opened
    bool m_branching = false; ///< the edit to come is the branch itself
    PanelHead* m_head;
    QLabel* m_live;
    QPushButton* button(const char* name);

    Shown m_shown;                                                         ///< what a branch is made of
    QPushButton *m_branchHere, *m_beginLater, *m_keepBranch, *m_endBranch; ///< of the run at hand
    QScrollArea* m_scroll;
    PartingTree* m_tree;
    QVBoxLayout *m_column, *m_buttons;
    std::vector<RunCard*> m_cards; ///< as many as there ever were; those without a run are hidden
};

} // namespace waterhammer
