// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_pane.h"
#include "views/panel.h"

#include <QPointer>

#include <array>
#include <optional>

namespace waterhammer {

/// Up to three charts in a row under one time cursor: prices, and two of choice. What has no room is left out, the
/// third chart first.
class ChartPanel : public Panel {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);

    /// Keys of the charts of choice, as chartKey() names them; unknown ones are passed over.
    [[nodiscard]] QVariant memory() const override;
    void remember(const QVariant& keys) override;

    [[nodiscard]] const std::array<ChartPane*, 3>& panes() const { return m_panes; }
    [[nodiscard]] int shownCharts() const;

    [[nodiscard]] std::optional<Hint> placeOf(const Control& control) const override;
    /// Takes the place of the last chart of choice, until another is wanted or none.
    void bringInSight(const Control& control) override;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectPane(ChartPane* pane);
    void tell(ChartPane& pane, Changes changes) const;
    void suggest();
    void takeBackLent();
    void shareDays();
    void hover(int round);
    void enlarge(const ChartPane& pane);
    /// Calls with every chart, those in windows of their own included.
    template <class F> void each(F f) const
    {
        for (ChartPane* pane : m_panes)
            f(pane);
        for (const QPointer<ChartPane>& pane : m_enlarged)
            if (pane)
                f(pane.data());
    }

    std::array<ChartPane*, 3> m_panes;
    std::vector<QPointer<ChartPane>> m_enlarged;
    RunPtr m_run;
    OtherRunsPtr m_others;
    Moment m_moment;
    Selection m_selection;
    bool m_outOfDate = false;
    int m_leastDay = 0; ///< of the axis of days: it has shown so many since scales were fitted
    int m_fitted = 0;
    bool m_chosen = false; ///< what the middle chart shows, by somebody
    /// What a pane shows while a lesson has lent it to another chart.
    struct Lent {
        std::size_t pane;
        ChartKind before;
    };
    std::optional<Lent> m_lent;
};

} // namespace waterhammer
