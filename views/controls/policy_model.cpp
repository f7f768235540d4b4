// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/policy_model.h"

#include "model/editing/policy_presets.h"
#include "views/controls/field_words.h"
#include "views/controls/policy_words.h"

#include <algorithm>

namespace waterhammer {

void PolicyModel::setDraft(const DraftPtr& draft)
{
    auto list = draft ? draft->policies : std::vector<Policy>();
    m_draft = draft;
    if (list.size() == m_list.size()) { // the current row and the selection stay
        m_list = std::move(list);
        if (!m_list.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_list.size()) - 1));
        return;
    }
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

void PolicyModel::setEffects(const std::optional<PolicyEffects>& effects)
{
    m_effects = effects.value_or(PolicyEffects());
    if (!m_list.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_list.size()) - 1));
}

const PolicyEffect* PolicyModel::effect(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_effects.size() && m_effects[at] ? &*m_effects[at] : nullptr;
}

int PolicyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.size());
}

QVariant PolicyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Policy& policy = m_list[static_cast<std::size_t>(index.row())];
    const QString phrase = policyPhrase(policy, *m_draft), days = policyDays(policy);
    const QString effect = policyEffectWords(this->effect(index.row()), *m_draft);
    switch (role) {
    case Qt::DisplayRole: return phrase;
    case DaysRole: return days;
    case EffectRole: return effect;
    case Qt::CheckStateRole: return policy.on ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3; %4").arg(phrase, days, policy.on ? tr("on") : tr("off"), effect);
    case Qt::ToolTipRole: return tr("%1, %2: %3.\n%4").arg(phrase, days, effect, kindWords(policy.kind).sentence);
    default: return {};
    }
}

bool PolicyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    const bool on = value.toInt() == Qt::Checked;
    const QString phrase = policyPhrase(m_list[row], *m_draft);
    Q_EMIT editRequested({on ? tr("Policy on: %1").arg(phrase) : tr("Policy off: %1").arg(phrase),
        setOne(fieldPath(*m_draft, Part::Policies, row, "on"), on)});
    return true;
}

Qt::ItemFlags PolicyModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

void PolicyModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto at = static_cast<std::size_t>(row);
    Q_EMIT editRequested({tr("Remove: %1").arg(policyPhrase(m_list[at], *m_draft)),
        RemoveRow{Part::Policies, rowName(*m_draft, Part::Policies, at)}});
}

void PolicyModel::add(PolicyKind kind)
{
    if (!m_draft)
        return;
    const Policy preset = policyPreset(kind, *m_draft);
    Q_EMIT editRequested(
        {tr("Add policy: %1").arg(kindWords(kind).label), AddRow{Part::Policies, preset.from, fieldsOf(preset)}});
}

} // namespace waterhammer
