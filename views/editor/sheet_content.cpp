// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_content.h"

#include "model/scenario/opening_ratio.h"

#include <QCoreApplication>

#include <numeric>

namespace waterhammer {

void SheetContent::show(DraftPtr draft, DraftPtr reference)
{
    m_draft = std::move(draft);
    if (m_draft)
        m_numbers = Numbers(*m_draft);
    m_reference = std::move(reference);
}

std::vector<SheetColumn> SheetContent::columnsOfDraft() const
{
    return m_draft ? sheetColumns(*m_draft, part(), m_list.which()) : std::vector<SheetColumn>{};
}

std::optional<int> SheetContent::columnOfKey(const std::string& key) const
{
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (m_columns[c].key() == key)
            return static_cast<int>(c);
    return {};
}

bool SheetContent::hasField(std::size_t row, int c) const
{
    return column(c).kind == SheetColumn::Kind::Field && column(c).field.infoAt(*m_draft, row).has_value();
}

bool SheetContent::isFlag(std::size_t row, int c) const
{
    return hasField(row, c) && column(c).field.kind == CellKind::Flag;
}

bool SheetContent::isItemColumn(int c) const
{
    if (part() != Part::Dealers || column(c).kind != SheetColumn::Kind::Field)
        return false;
    switch (m_item) {
    case BalancingItem::ShortTermFunding: return column(c).key() == "shortTermFunding";
    case BalancingItem::Cash: return column(c).key() == "cash";
    case BalancingItem::OtherAssets: return column(c).key() == "otherAssets";
    case BalancingItem::Tier1: return column(c).key() == "tier1Capital";
    case BalancingItem::None: break;
    }
    return false;
}

bool SheetContent::changedAgainstFile(std::size_t row, int c) const
{
    const SheetColumn& col = column(c);
    if (!m_reference || col.kind != SheetColumn::Kind::Field)
        return false;
    const auto before = m_list.rowIn(*m_reference, *m_draft, row, col);
    return !before || col.field.read(*m_draft, row) != col.field.read(*m_reference, *before);
}

bool SheetContent::hasSums() const
{
    return (part() == Part::Dealers || part() == Part::Funds) && !ofLenders() && rows() > 1;
}

QString SheetContent::sumText(int c) const
{
    const SheetColumn& col = column(c);
    using Kind = SheetColumn::Kind;
    if (col.key() == "name")
        return QCoreApplication::translate("waterhammer::SheetModel", "All %1").arg(rows());
    if (col.kind == Kind::Ratio) {
        OpeningRatio all;
        for (const Dealer& dealer : m_draft->dealers) {
            const OpeningRatio one = openingRatio(*m_draft, dealer);
            all.capital += one.capital;
            all.holdings += one.exposure();
        }
        return m_numbers.fixed(100 * all.ratio(), 2);
    }
    if (col.kind == Kind::Balance) {
        const double gap =
            std::transform_reduce(m_draft->dealers.begin(), m_draft->dealers.end(), 0.0, std::plus<>{}, gapOf);
        return m_numbers.columnMoney(gap);
    }
    const bool constraint = col.field.group == "constraints";
    if (!col.isNumber() || col.field.info.unit != "bn" || constraint)
        return {};
    double sum = 0;
    for (std::size_t row = 0; row < rows(); ++row) {
        const CellValue value = col.field.read(*m_draft, row);
        if (const auto* number = std::get_if<double>(&value))
            sum += *number;
    }
    return col.key() == "tier1Capital" ? m_numbers.columnMoney(sum) : m_numbers.accountMoney(sum);
}

} // namespace waterhammer
