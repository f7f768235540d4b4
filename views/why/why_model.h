// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"
#include "views/why/cause_words.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace waterhammer {

/// An answer as a tree of rows. Parts add up to the row above: the largest few, and the rest as one row. Reasons, with
/// amounts of another kind, follow. Rows are made when somebody looks at them.
class WhyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        AmountRole = Qt::UserRole, ///< text
        ShareRole,                 ///< of its sisters' sum, 0 to 1; below 0: not a part
        MarkRole,                  ///< CauseMark
    };
    static constexpr std::size_t mostParts = 5; ///< before "others"

    explicit WhyModel(QObject* parent = nullptr);
    ~WhyModel() override;

    void setAnswer(RunPtr run, std::optional<Cause> answer);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The cause a row tells; null for the row of others.
    [[nodiscard]] const Cause* cause(const QModelIndex& index) const;
    [[nodiscard]] double amount(const QModelIndex& index) const;

private:
    struct Row;
    [[nodiscard]] Row& rowOf(const QModelIndex& index) const;
    void makeChildren(Row& row) const;
    [[nodiscard]] bool partsAddUp(const Row& row, const Cause& whole, double amount) const;

    RunPtr m_run;
    std::unique_ptr<Cause> m_answer;
    std::unique_ptr<Row> m_root;
};

} // namespace waterhammer
