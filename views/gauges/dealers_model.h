// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_scales.h"
#include "views/gauges/dealer_figures.h"
#include "views/numbers.h"

#include <QAbstractTableModel>

#include <vector>

namespace waterhammer {

/// The dealers of a run at a moment, in file order. A new moment changes only the cells whose figures are others.
class DealersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Stance, Name, Slr, Equity, Bound, Sells, columnTotal };
    enum Role {
        SortRole = Qt::UserRole, ///< a number or text that orders the column
        CopyRole,                ///< text with all digits, in C's notation
    };

    explicit DealersModel(QObject* parent = nullptr);

    void setRun(RunPtr run, const RunScales& scales);
    void setMoment(const Moment& moment);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const DealerFigures& figures(int row) const { return m_figures[static_cast<std::size_t>(row)]; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] bool isMyBank(int row) const { return row == m_bank; }
    [[nodiscard]] const RunPtr& run() const { return m_run; }

private:
    void renew();
    void takeDecimals();
    void tellChanges(const std::vector<DealerFigures>& before);
    [[nodiscard]] QString shown(int row, Column column) const;
    [[nodiscard]] QVariant sortKey(int row, Column column) const;
    [[nodiscard]] QString copied(int row, Column column) const;
    [[nodiscard]] QString explained(int row, Column column) const;

    RunPtr m_run;
    int m_equityDecimals = 1;
    int m_bank = -1;   ///< row of my bank; -1: none
    Numbers m_numbers; ///< with the unit of the run
    Moment m_moment;
    double m_scale = 0.08;
    std::vector<DealerFigures> m_figures; // [dealers]
};

} // namespace waterhammer
