// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "views/panel.h"

class QSortFilterProxyModel;
class QTableView;

namespace waterhammer {

class DealersDelegate;
class DealersModel;
class PanelHead;

/// All dealers with a leverage bullet in each row. Sorted as the user asks, in file order otherwise; rows never change
/// places while a day is playing.
class DealersTable : public Panel {
    Q_OBJECT
public:
    explicit DealersTable(QWidget* parent = nullptr);

    /// Where a tab already carries the title, the head is left out.
    void fit(const Room& room) override;

    /// Selected rows as tab-separated text with all digits, for a spreadsheet.
    [[nodiscard]] QString selectedRowsAsText(bool withHeadings = false) const;

    [[nodiscard]] std::optional<Hint> placeOf(const Control& control) const override;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void showRun(const RunScales& scales);
    void showMoment();
    void edit(const Selection& dealer);
    void arrangeColumns();
    [[nodiscard]] int longestName() const;
    void showSelection();
    void currentChanged();
    void showMenu(const QPoint& at);
    void copy(bool withHeadings) const;
    [[nodiscard]] Selection selectionAt(const QModelIndex& sorted) const;

    RunPtr m_run;
    Moment m_moment;
    Selection m_selection;
    bool m_showing = false; ///< the selection is being shown, not made
    PanelHead* m_head;
    QTableView* m_table;
    DealersModel* m_model;
    QSortFilterProxyModel* m_sorted;
    DealersDelegate* m_delegate;
};

} // namespace waterhammer
