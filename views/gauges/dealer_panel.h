// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "views/panel.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace waterhammer {

class FactList;
class LimitBar;
class PanelHead;
class SlrDial;
class TAccount;

/// What is selected, in full: a dealer's balance sheet with its gauges, or the figures of an asset or a fund.
class DealerPanel : public Panel {
    Q_OBJECT
public:
    explicit DealerPanel(QWidget* parent = nullptr);

    /// Where a tab already carries the title, the head shows the remark alone.
    void fit(const Room& room) override;

    [[nodiscard]] std::optional<Hint> placeOf(const Control& control) const override;
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFacts();
    void showMoment(const Moment& moment);
    void renew();
    void renewDealer(std::size_t dealer);
    void renewGauges(std::size_t dealer);
    void renewFacts(std::size_t index);
    /// The name of what is selected; empty if nothing is.
    void setTitle(const QString& title);
    void arrange();
    [[nodiscard]] QString remarkFor(std::size_t dealer) const;
    /// The last round whose prices have formed.
    [[nodiscard]] int toldRound() const;

    RunPtr m_run;
    RunScales m_scales;
    Moment m_moment;
    Selection m_selection;
    bool m_titleShown = true;

    PanelHead* m_head;
    TAccount* m_account;
    SlrDial* m_dial;
    LimitBar* m_valueAtRisk;
    LimitBar* m_rollOff;
    FactList* m_facts;
    QScrollArea* m_factsRoom;
    QLabel* m_hint;
    QPushButton* m_why;
};

} // namespace waterhammer
