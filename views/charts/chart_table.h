// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_content.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace waterhammer {

/// The figures of a chart: a row a day, a column a series.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(ChartContentPtr content);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartContentPtr m_content;
    std::vector<ChartSeries> m_series; ///< of `m_content`
};

/// The table in place of the chart. Copies all of it, tab-separated with dots, for a spreadsheet.
class ChartTable : public QTableView {
    Q_OBJECT
public:
    explicit ChartTable(QWidget* parent = nullptr);

    void setContent(ChartContentPtr content);
    void showRound(int round);
    void setTextScale(double scale);

Q_SIGNALS:
    void roundRequested(int round);
    void chartRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChartContentPtr m_content;
    ChartTableModel* m_model;
};

} // namespace waterhammer
