// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"
#include "views/view.h"

class QLabel;
class QPushButton;

namespace waterhammer {

class FactList;
class LimitBar;
class PanelHead;
class SlrDial;
class TAccount;

/// What is selected, in full: a dealer's balance sheet with its gauges, or the figures of an asset or a fund.
class DealerPanel : public View {
    Q_OBJECT
public:
    explicit DealerPanel(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setMoment(const Moment& moment);
    void setSelection(const Selection& selection);
    /// Where a tab already carries the title, the head shows the remark alone.
    void setTitleShown(bool shown);
    /// The name of what is selected, for a tab; empty if nothing is.
    [[nodiscard]] QString title() const { return m_title; }

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whyRequested(const Selection& selection);
    void titleChanged(const QString& title);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void renew();
    void renewDealer(std::size_t dealer);
    void renewGauges(std::size_t dealer);
    void renewFacts(std::size_t index);
    void setTitle(const QString& title);
    void arrange();
    [[nodiscard]] QString remarkFor(std::size_t dealer) const;
    /// The last round whose prices have formed.
    [[nodiscard]] int toldRound() const;

    RunPtr m_run;
    Moment m_moment;
    Selection m_selection;
    QString m_title;
    bool m_titleShown = true;

    PanelHead* m_head;
    TAccount* m_account;
    SlrDial* m_dial;
    LimitBar* m_valueAtRisk;
    LimitBar* m_rollOff;
    FactList* m_facts;
    QLabel* m_hint;
    QPushButton* m_why;
};

} // namespace waterhammer
