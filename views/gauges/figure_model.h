// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/figure_sheet.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace waterhammer {

/// A sheet of figures. A sheet of the same shape changes cells only, so that rows stay open and selected.
class FigureModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, CopyRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setSheet(FigureSheet sheet);
    [[nodiscard]] const FigureSheet& sheet() const { return m_sheet; }
    /// Whether the names have a heading, which where they stand above their figures is in nobody's way.
    void setNamesHeaded(bool headed);
    /// The row of an index of this model.
    [[nodiscard]] const FigureRow& row(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FigureSheet m_sheet;
    bool m_namesHeaded = true;
};

/// The sheet as somebody sorts it; what all come to together stays last.
class SortedFigures : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortedFigures(FigureModel* figures);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace waterhammer
