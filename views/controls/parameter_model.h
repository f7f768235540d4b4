// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/controls/parameter_rows.h"
#include "views/shown/request.h"
#include "views/shown/run.h"
#include "views/theme.h"

#include <QAbstractTableModel>

#include <map>

namespace waterhammer {

/// Every figure, switch and choice of a scenario in one table. A value that does not suit stays as it was typed, with
/// the reason in the last column, until it is mended or put back; the draft is not touched by it.
class ParameterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Unit, RangeOf, Default, Description, Path, Columns };
    static constexpr int SearchRole = Qt::UserRole;      ///< name, path and value in one text
    static constexpr int FaultRole = Qt::UserRole + 1;   ///< why a typed value does not suit
    static constexpr int ChoicesRole = Qt::UserRole + 2; ///< QStringList of a choice's words

    using QAbstractTableModel::QAbstractTableModel;

    void setDraft(const DraftPtr& draft, const DraftPtr& reference);
    void setTheme(const Theme& theme) { m_theme = theme; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] bool isDefault(int row) const;
    void backToDefault(int row);
    [[nodiscard]] const ParameterRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

Q_SIGNALS:
    void editRequested(const waterhammer::EditDraft& edit);

private:
    struct Fault {
        QString text, reason;
    };
    /// Empty beside a word such as "unbounded".
    [[nodiscard]] QString unitOf(const ParameterRow& row, const std::string& value) const;
    [[nodiscard]] QVariant valueData(const ParameterRow& row, int role) const;
    [[nodiscard]] const std::string* defaultOf(const ParameterRow& row) const;
    void request(const ParameterRow& row, const std::string& value);
    void setFault(int row, const Fault& fault);
    void clearFault(int row);

    DraftPtr m_draft;
    Theme m_theme;
    std::vector<ParameterRow> m_rows;
    std::map<std::string, std::string> m_defaults; ///< by path: as the file was opened
    DraftPtr m_reference;
    std::map<std::string, Fault> m_faults; ///< by path
};

} // namespace waterhammer
