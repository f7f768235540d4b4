// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/figure_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

bool sameShape(const FigureSheet& a, const FigureSheet& b)
{
    return std::ranges::equal(a.columns, b.columns, {}, &FigureColumn::title, &FigureColumn::title)
        && std::ranges::equal(a.rows, b.rows, [](const FigureRow& x, const FigureRow& y) {
               return x.about == y.about && x.together == y.together && x.parts.size() == y.parts.size();
           });
}

} // namespace

QString plainNumber(double value)
{
    return std::isfinite(value)
        ? QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest).remove(QLatin1Char(','))
        : QString();
}

void FigureModel::setSheet(FigureSheet sheet)
{
    if (!sameShape(sheet, m_sheet)) {
        beginResetModel();
        m_sheet = std::move(sheet);
        endResetModel();
        return;
    }
    m_sheet = std::move(sheet);
    const auto tell = [this](const QModelIndex& parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    };
    tell({});
    for (int row = 0; row < rowCount(); ++row)
        tell(index(row, 0));
}

void FigureModel::setNamesHeaded(bool headed)
{
    if (std::exchange(m_namesHeaded, headed) != headed && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

const FigureRow& FigureModel::row(const QModelIndex& index) const
{
    const auto at = static_cast<std::size_t>(index.row());
    return index.internalId() == 0 ? m_sheet.rows[at] : m_sheet.rows[index.internalId() - 1].parts[at];
}

/// The internal id is 0 of a row of the sheet, else one more than the row that it is below.
QModelIndex FigureModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex FigureModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sheet.rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(row(parent).parts.size());
}

int FigureModel::columnCount(const QModelIndex&) const { return static_cast<int>(m_sheet.columns.size()); }

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell& cell = row(index).cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole: return cell.order;
    case CopyRole: return cell.full;
    }
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureColumn& column = m_sheet.columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return section > 0 || m_namesHeaded ? column.title : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return column.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | int(Qt::TextWordWrap));
    default: return {};
    }
}

SortedFigures::SortedFigures(FigureModel* figures)
    : QSortFilterProxyModel(figures)
{
    setSourceModel(figures);
    setSortRole(FigureModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(false);
}

bool SortedFigures::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto* figures = static_cast<const FigureModel*>(sourceModel());
    const bool a = figures->row(left).together, b = figures->row(right).together;
    if (a != b)
        return (sortOrder() == Qt::AscendingOrder) == b;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace waterhammer
