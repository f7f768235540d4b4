// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/parameter_model.h"

#include "model/scenario/parameter_path.h"
#include "views/controls/field_words.h"

#include <QColor>
#include <QStringList>

#include <algorithm>

namespace waterhammer {

void ParameterModel::setDraft(const DraftPtr& draft, const DraftPtr& reference)
{
    if (reference != m_reference) {
        m_reference = reference;
        m_defaults.clear();
        if (reference)
            for (ParameterRow& row : parameterRows(*reference))
                m_defaults.emplace(std::move(row.path), std::move(row.value));
    }
    m_draft = draft;
    auto rows = draft ? parameterRows(*draft) : std::vector<ParameterRow>();
    if (std::ranges::equal(rows, m_rows, {}, &ParameterRow::path, &ParameterRow::path)) {
        m_rows = std::move(rows); // selection, scrolling and open editors stay
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_faults.clear();
    endResetModel();
}

int ParameterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParameterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

const std::string* ParameterModel::defaultOf(const ParameterRow& row) const
{
    const auto found = m_defaults.find(row.path);
    return found == m_defaults.end() ? nullptr : &found->second;
}

bool ParameterModel::isDefault(int row) const
{
    const std::string* value = defaultOf(this->row(row));
    return !value || (*value == this->row(row).value && !m_faults.contains(this->row(row).path));
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ParameterRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString path = QString::fromStdString(row.path);
    const auto fault = m_faults.find(row.path);
    if (role == SearchRole)
        return QStringList{row.name, path, shownValue(row, row.value)}.join(QLatin1Char('\n'));
    if (role == FaultRole)
        return fault == m_faults.end() ? QString() : fault->second.reason;
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1\n%2\n%3").arg(row.name, row.sentence, path);
    if (index.column() == Value)
        return valueData(row, role);
    if (role == Qt::ForegroundRole && index.column() == Description && fault != m_faults.end())
        return m_theme.breachText;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name: return row.name;
    case Unit: return unitOf(row, row.value);
    case RangeOf: return rangeText(row);
    case Default: return defaultOf(row) ? shownValue(row, *defaultOf(row)) : QStringLiteral("\u2013");
    case Description: return fault != m_faults.end() ? fault->second.reason : row.sentence;
    case Path: return path;
    case Value: // told by valueData()
    case Columns: break;
    }
    return {};
}

QString ParameterModel::unitOf(const ParameterRow& row, const std::string& value) const
{
    return value == "none" ? QString() : unitWord(row.field.unit, moneyUnit(*m_draft));
}

QVariant ParameterModel::valueData(const ParameterRow& row, int role) const
{
    const auto fault = m_faults.find(row.path);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return fault == m_faults.end() ? shownValue(row, row.value) : fault->second.text;
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (row.kind == ParameterRow::Kind::Switch)
            return row.value == "true" ? Qt::Checked : Qt::Unchecked;
        return {};
    case ChoicesRole: {
        QStringList words;
        for (const auto& choice : choicesOf(row))
            words << choice.second;
        return words;
    }
    default: return {};
    }
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Value && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Parameter");
    case Value: return tr("Value");
    case Unit: return tr("Unit");
    case RangeOf: return tr("Range");
    case Default: return tr("As opened");
    case Description: return tr("What it does");
    case Path: return tr("Path");
    case Columns: break;
    }
    return {};
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value)
        flags |= row(index.row()).kind == ParameterRow::Kind::Switch ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool ParameterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Value || !m_draft)
        return false;
    const ParameterRow row = this->row(index.row()); // a copy: the edit may come back as new rows at once
    if (role == Qt::CheckStateRole && row.kind == ParameterRow::Kind::Switch) {
        request(row, value.toInt() == Qt::Checked ? "true" : "false");
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString();
    if (row.kind == ParameterRow::Kind::Choice) {
        for (const auto& [name, words] : choicesOf(row))
            if (words == text && name != row.value)
                request(row, name);
        return true;
    }
    if (text == shownValue(row, row.value)) { // not a digit of what is hidden is lost
        clearFault(index.row());
        return true;
    }
    const auto typed = typedValue(row, text);
    if (!typed) {
        setFault(index.row(), {text, tr("“%1” is no number").arg(text)});
        return false;
    }
    ScenarioDraft trial = *m_draft;
    if (!setValue(trial, row.path, *typed).empty()) {
        const QString unit = unitWord(row.field.unit, moneyUnit(*m_draft));
        const QString range = rangeText(row);
        setFault(index.row(),
            {text,
                row.kind == ParameterRow::Kind::Whole ? tr("a whole number is wanted, %1").arg(range)
                                                      : tr("possible is %1 %2").arg(range, unit)});
        return false;
    }
    clearFault(index.row());
    request(row, *typed);
    return true;
}

void ParameterModel::backToDefault(int row)
{
    const std::string* value = defaultOf(this->row(row));
    clearFault(row);
    if (value && *value != this->row(row).value)
        request(ParameterRow(this->row(row)), std::string(*value));
}

void ParameterModel::request(const ParameterRow& row, const std::string& value)
{
    const auto place = findField(*m_draft, row.path);
    if (!place)
        return;
    Q_EMIT editRequested({tr("%1 %2 %3").arg(row.name, shownValue(row, value), unitOf(row, value)).trimmed(),
        setOne(place->part ? fieldPath(*m_draft, *place->part, place->rows.front(), place->field) : row.path,
            fieldValue(row, value))});
}

void ParameterModel::setFault(int row, const Fault& fault)
{
    m_faults[this->row(row).path] = fault;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

void ParameterModel::clearFault(int row)
{
    if (m_faults.erase(this->row(row).path) > 0)
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

} // namespace waterhammer
