// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/log_words.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"

#include <QAbstractTableModel>

namespace waterhammer {

/// The events of a run as rows: day, what happened. One row an event, in the order of the days.
class EventLogTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using Kind = LogKind;
    struct Entry {
        int round = 0;
        Kind kind = Kind::Shock;
        QString text;
        Selection about;
    };
    enum Column { Day, What, Columns };
    static constexpr int KindRole = Qt::UserRole, RoundRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(const RunPtr& run);
    [[nodiscard]] const Entry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Entry> m_entries;
    std::optional<Calendar> m_calendar;
};

[[nodiscard]] std::vector<EventLogTable::Entry> eventsOf(const Run& run);

} // namespace waterhammer
