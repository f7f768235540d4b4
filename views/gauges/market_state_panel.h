// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/view.h"

namespace waterhammer {

class LoopGainDial;
class PanelHead;
class StateRows;

/// The state of the market: how many dealers are in breach, the loop-gain dial, five rows from functioning to stressed.
class MarketStatePanel : public View {
    Q_OBJECT
public:
    explicit MarketStatePanel(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setMoment(const Moment& moment);
    /// Where a tab already carries the title, the head is left out.
    void setHeadShown(bool shown);

    [[nodiscard]] QString spokenText() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void renewHead();

    RunPtr m_run;
    Moment m_moment;
    PanelHead* m_head;
    LoopGainDial* m_dial;
    StateRows* m_rows;
};

} // namespace waterhammer
