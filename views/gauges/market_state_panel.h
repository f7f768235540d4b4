// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

namespace waterhammer {

class LoopGainDial;
class PanelHead;
class StateRows;

/// The state of the market: how many dealers are in breach, the loop-gain dial, five rows from functioning to stressed.
class MarketStatePanel : public Panel {
    Q_OBJECT
public:
    explicit MarketStatePanel(QWidget* parent = nullptr);

    /// Where a tab already carries the title, the head is left out.
    void fit(const Room& room) override;

    [[nodiscard]] QString spokenText() const override;

    [[nodiscard]] std::vector<Hint> signs() const override;
    [[nodiscard]] std::optional<Hint> placeOf(const Control& control) const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMoment(const Moment& moment);
    void renewHead();

    RunPtr m_run;
    Moment m_moment;
    PanelHead* m_head;
    LoopGainDial* m_dial;
    StateRows* m_rows;
};

} // namespace waterhammer
