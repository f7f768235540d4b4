// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"
#include "views/view.h"

class QSortFilterProxyModel;
class QTableView;

namespace waterhammer {

class DealersDelegate;
class DealersModel;
class PanelHead;

/// All dealers with a leverage bullet in each row. Sorted as the user asks, in file order otherwise; rows never change
/// places while a day is playing.
class DealersTable : public View {
    Q_OBJECT
public:
    explicit DealersTable(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setMoment(const Moment& moment);
    void setSelection(const Selection& selection);
    /// Where a tab already carries the title, the head is left out.
    void setHeadShown(bool shown);

    /// Selected rows as tab-separated text with all digits, for a spreadsheet.
    [[nodiscard]] QString selectedRowsAsText(bool withHeadings = false) const;

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionRequested(const Selection& selection);
    void editRequestedFor(const Selection& selection);
    void whyRequested(const Selection& selection);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void arrangeColumns();
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
