// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/event_log_table.h"

#include "views/dates.h"
#include "views/language.h"

namespace waterhammer {

namespace {

Selection subject(const LogEntry& entry, const Scenario& scenario)
{
    if (entry.dealer < scenario.dealerCount())
        return dealerSelection(scenario, entry.dealer);
    if (entry.asset < scenario.assetCount())
        return assetSelection(scenario, entry.asset);
    return entry.fund < scenario.fundCount() ? fundSelection(scenario, entry.fund) : Selection{};
}

} // namespace

std::vector<EventLogTable::Entry> eventsOf(const Run& run)
{
    std::vector<EventLogTable::Entry> events;
    for (const LogEntry& entry : logOf(run.trajectory, WindowLanguage()))
        events.push_back({entry.day, entry.kind, QString::fromStdString(entry.text), subject(entry, run.scenario())});
    return events;
}

void EventLogTable::setRun(const RunPtr& run)
{
    beginResetModel();
    m_entries = run ? eventsOf(*run) : std::vector<Entry>{};
    m_calendar = run ? run->calendar : std::nullopt;
    endResetModel();
}

int EventLogTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EventLogTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant EventLogTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool day = index.column() == Day;
    switch (role) {
    case Qt::DisplayRole: return day ? QVariant(entry.round) : QVariant(entry.text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return day ? datedDay(m_calendar, entry.round) : entry.text;
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignTop | (day ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole: return static_cast<int>(entry.kind);
    case RoundRole: return entry.round;
    default: return {};
    }
}

QVariant EventLogTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Day ? tr("Day") : tr("What happened");
}

} // namespace waterhammer
