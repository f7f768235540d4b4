// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"
#include "views/view.h"

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTableView;

namespace waterhammer {

class EventDelegate;
class EventLogTable;

/// The run in sentences; each leads to its day and to whom it is about.
class EventLog : public View {
    Q_OBJECT
public:
    explicit EventLog(QWidget* parent = nullptr);

    void setRun(const RunPtr& run);
    void setMoment(const Moment& moment);

    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void roundRequested(int round);
    void selectionRequested(const waterhammer::Selection& selection);

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
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
