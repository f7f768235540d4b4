// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/why_model.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double leastMove = 5e-5; ///< of a price; its figure is 0.00 % below it

} // namespace

struct WhyModel::Row {
    const Cause* cause = nullptr;     ///< of a row of others: the cause they are parts of
    std::vector<const Cause*> others; ///< the parts of a row of others
    double amount = 0, share = -1;
    Row* above = nullptr;
    int place = 0;
    bool made = false;       ///< whether `below` is there
    bool partsAddUp = false; ///< as they are told, to what is told of their sum
    std::vector<std::unique_ptr<Row>> below;

    bool all = false; ///< `others` are all the parts of a sum that has reasons too
    [[nodiscard]] bool isOthers() const { return !others.empty(); }
    /// The cause that the words of this row's children refer to.
    [[nodiscard]] const Cause* aboveCause() const { return above ? above->cause : nullptr; }
};

WhyModel::WhyModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

WhyModel::~WhyModel() = default;

void WhyModel::setAnswer(RunPtr run, std::optional<Cause> answer)
{
    beginResetModel();
    m_root.reset();
    m_run = std::move(run);
    m_answer = answer ? std::make_unique<Cause>(std::move(*answer)) : nullptr;
    if (m_answer) {
        m_root = std::make_unique<Row>();
        m_root->cause = m_answer.get();
        m_root->amount = m_answer->amount;
    }
    endResetModel();
}

WhyModel::Row& WhyModel::rowOf(const QModelIndex& index) const { return *static_cast<Row*>(index.internalPointer()); }

void WhyModel::makeChildren(Row& row) const
{
    if (row.made)
        return;
    row.made = true;
    const auto append = [&row](const Cause* cause, double amount) -> Row& {
        auto child = std::make_unique<Row>();
        child->cause = cause;
        child->amount = amount;
        child->above = &row;
        child->place = static_cast<int>(row.below.size());
        return *row.below.emplace_back(std::move(child));
    };
    // What pressed on a price stands directly under its impact, whose words say the sum.
    const Cause& cause = *row.cause;
    const bool impact = !row.isOthers() && cause.kind == CauseKind::TradingImpact && !cause.because.empty();
    std::vector<const Cause*> parts = row.others;
    if (!row.isOthers())
        for (const Cause& part : impact ? cause.because.front().parts : cause.parts)
            parts.push_back(&part);
    std::ranges::stable_sort(
        parts, [](const Cause* a, const Cause* b) { return std::abs(a->amount) > std::abs(b->amount); });

    double sum = 0;
    for (const Cause* part : parts)
        sum += std::abs(part->amount);
    const double least = cause.unit == CauseUnit::LogReturn ? leastMove : m_run->leastMoney;
    const auto share = [=](double amount) { return sum >= least ? std::abs(amount) / sum : 0; };
    // What was sold and why are no brothers: the parts of a sum that has reasons stand together below a row of it.
    if (!row.isOthers() && !impact && !parts.empty() && !cause.because.empty()) {
        Row& sold = append(&cause, row.amount);
        sold.others = std::move(parts);
        sold.all = true;
        parts.clear();
    }
    // One left over is told by itself.
    const std::size_t told = row.isOthers() || parts.size() <= mostParts + 1 ? parts.size() : mostParts;
    for (std::size_t i = 0; i < told; ++i)
        append(parts[i], parts[i]->amount).share = share(parts[i]->amount);
    if (told < parts.size()) {
        double rest = 0;
        for (std::size_t i = told; i < parts.size(); ++i)
            rest += parts[i]->amount;
        Row& others = append(impact ? &cause.because.front() : &cause, rest);
        others.others.assign(parts.begin() + static_cast<std::ptrdiff_t>(told), parts.end());
        others.share = share(rest);
    }
    row.partsAddUp = impact ? partsAddUp(row, cause, cause.because.front().amount) : partsAddUp(row, cause, row.amount);
    if (!row.isOthers() && !impact)
        for (const Cause& reason : cause.because)
            append(&reason, reason.amount);
}

bool WhyModel::partsAddUp(const Row& row, const Cause& whole, double amount) const
{
    std::vector<double> amounts;
    for (const auto& child : row.below)
        if (!child->all)
            amounts.push_back(child->amount);
    const CauseUnit unit = row.below.empty() ? whole.unit : row.below.front()->cause->unit;
    return amounts.empty() || ToldCauses(m_run->scenario()).addUp(amount, amounts, unit);
}

QModelIndex WhyModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(
        row, 0, parent.isValid() ? rowOf(parent).below[static_cast<std::size_t>(row)].get() : m_root.get());
}

QModelIndex WhyModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || !rowOf(index).above)
        return {};
    Row* above = rowOf(index).above;
    return createIndex(above->place, 0, above);
}

int WhyModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    Row& row = rowOf(parent);
    makeChildren(row);
    return static_cast<int>(row.below.size());
}

int WhyModel::columnCount(const QModelIndex&) const { return 1; }

QVariant WhyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Row& row = rowOf(index);
    const auto text = [&] {
        makeChildren(row);
        return row.all       ? tr("By asset")
            : row.isOthers() ? tr("%1 others").arg(row.others.size())
                             : causeText(*row.cause, row.aboveCause(), row.partsAddUp, *m_run);
    };
    const auto amount = [&] {
        makeChildren(row);
        if (row.all) // the reasons beside it tell the same amount
            return QString();
        Cause figure;
        figure.unit = row.cause->unit;
        figure.amount = row.amount;
        const bool inWords = row.isOthers() || wordsGiveAmount(*row.cause, row.aboveCause(), m_run->trajectory);
        // What pressed on a price adds up to a sum that the words of its impact tell.
        const bool ofParts = row.cause->kind == CauseKind::TradingImpact || row.partsAddUp;
        return causeAmount(figure, row.aboveCause(), inWords && ofParts, *m_run);
    };
    if (role == Qt::DisplayRole)
        return text();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return row.all ? text() : text() + QStringLiteral(": ") + amount();
    if (role == AmountRole)
        return amount();
    if (role == ShareRole)
        return row.share;
    if (role == MarkRole)
        return static_cast<int>(!row.above ? CauseMark::Question
                : row.isOthers()           ? markOf(*row.others.front())
                                           : markOf(*row.cause));
    return {};
}

const Cause* WhyModel::cause(const QModelIndex& index) const
{
    return index.isValid() && !rowOf(index).isOthers() ? rowOf(index).cause : nullptr;
}

double WhyModel::amount(const QModelIndex& index) const { return rowOf(index).amount; }

} // namespace waterhammer
