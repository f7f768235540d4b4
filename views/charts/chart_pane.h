// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_content.h"
#include "views/shown/moment.h"
#include "views/view.h"

class QMenu;
class QToolButton;

namespace waterhammer {

class ChartTable;
class ChartView;

/// A chart with its title, which chooses what is shown where there is a choice, its table in the same place, and
/// what can be done with it: enlarge, copy, save.
class ChartPane : public View {
    Q_OBJECT
public:
    ChartPane(ChartKind kind, bool choice, QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setOthers(OtherRunsPtr others);
    /// What was on screen when `kept` last grew is the least of its axis, until `fitted` grows.
    void setScaleSteps(int kept, int fitted);
    void setMoment(const Moment& moment);
    void setSelection(const Selection& selection);
    void setHoverRound(std::optional<int> round);
    void setOutOfDate(bool outOfDate);
    void setKind(ChartKind kind);
    void setTableShown(bool shown);

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    [[nodiscard]] ChartView* chart() const { return m_chart; }
    [[nodiscard]] ChartTable* table() const { return m_table; }
    /// All series as comma-separated text.
    [[nodiscard]] QByteArray figures() const;

    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void roundRequested(int round);
    void hovered(int round); ///< −1: no longer
    void kindChosen(waterhammer::ChartKind kind);
    void enlargeRequested();
    void fitRequested(); ///< of all scales to the runs on screen
    /// The figures are to be written into this file.
    void saveRequested(const QString& path, const QByteArray& figures);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildMenus(bool choice);
    void takeContent();
    void takeScale();
    void takeKept();
    void copyImage();
    void askWhereToSave();

    ChartKind m_kind;
    RunPtr m_run;
    OtherRunsPtr m_others = std::make_shared<const std::vector<OtherRun>>();
    std::vector<KeptChart> m_kept; ///< of the others
    Moment m_moment;
    Selection m_selection;
    ChartContentPtr m_content;
    /// Of the axis.
    struct Range {
        double low = 0, high = 0;
    };
    std::optional<Range> m_least; ///< what the axis shows at least
    int m_keptScales = 0, m_fittedScales = 0;
    ChartView* m_chart;
    ChartTable* m_table;
    QToolButton *m_title, *m_more;
    QMenu* m_actions;
    QAction* m_asTable;
    bool m_choice;
};

} // namespace waterhammer
