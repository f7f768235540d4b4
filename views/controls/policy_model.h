// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/policy_effects.h"
#include "views/shown/request.h"
#include "views/shown/run.h"

#include <QAbstractListModel>

namespace waterhammer {

/// The policies of a draft, those that are off among them, with a check box each.
class PolicyModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int DaysRole = Qt::UserRole;   ///< "days 5–15"
    static constexpr int EffectRole = DaysRole + 1; ///< "averts 26.8 bn; too late from day 8", "…" while not known

    using QAbstractListModel::QAbstractListModel;

    void setDraft(const DraftPtr& draft);
    /// Of the draft's policies; nothing while they are not known.
    void setEffects(const std::optional<PolicyEffects>& effects);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const std::vector<Policy>& list() const { return m_list; }
    /// Null while it is not known.
    [[nodiscard]] const PolicyEffect* effect(int row) const;

    void remove(int row);
    void add(PolicyKind kind);

Q_SIGNALS:
    void editRequested(const waterhammer::EditDraft& edit);

private:
    DraftPtr m_draft;
    std::vector<Policy> m_list;
    PolicyEffects m_effects;
};

} // namespace waterhammer
