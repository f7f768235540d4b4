// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTableView;

namespace waterhammer {

class EventDelegate;
class EventLogTable;

/// The run in sentences; each leads to its day and to whom it is about.
class EventLog : public Panel {
    Q_OBJECT
public:
    explicit EventLog(QWidget* parent = nullptr);

    [[nodiscard]] QString spokenText() const override;

protected:
    void look(const Shown& shown, Changes changes) override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showDay(int round);
    void follow(const QModelIndex& index);
    void copy();

    RunPtr m_run, m_shown;
    int m_round = -1;
    EventLogTable* m_table;
    QSortFilterProxyModel* m_filtered;
    EventDelegate* m_delegate;
    QLineEdit* m_filter;
    QTableView* m_view;
};

} // namespace waterhammer
