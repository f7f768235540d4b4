// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_order.h"

#include "model/scenario/opening_ratio.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace waterhammer {

namespace {

/// What a column is sorted by: a number where it has one.
std::pair<double, QString> sortKey(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    if (column.kind == SheetColumn::Kind::Ratio)
        return {openingRatio(draft, draft.dealers[row]).ratio(), {}};
    if (column.kind == SheetColumn::Kind::Balance)
        return {gapOf(draft.dealers[row]), {}};
    if (column.kind == SheetColumn::Kind::RowNumber)
        return {static_cast<double>(row), {}};
    if (column.isNumber() && column.field.infoAt(draft, row)) {
        const CellValue value = column.field.read(draft, row);
        if (const auto* number = std::get_if<double>(&value))
            return {*number, {}};
    }
    return {-std::numeric_limits<double>::infinity(), shownCell(column, draft, row, numbers)};
}

} // namespace

std::vector<std::size_t> SheetOrder::rowsOf(const SheetContent& content) const
{
    std::vector<std::size_t> order(content.rows());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!column || *column >= static_cast<int>(content.columns().size()))
        return order;
    std::vector<std::pair<double, QString>> keys;
    for (const std::size_t row : order)
        keys.push_back(sortKey(content.column(*column), *content.draft(), row, content.numbers()));
    const auto less = [&](std::size_t a, std::size_t b) {
        return keys[a].first < keys[b].first
            || (keys[a].first == keys[b].first && keys[a].second.localeAwareCompare(keys[b].second) < 0);
    };
    if (direction == Qt::AscendingOrder)
        std::ranges::stable_sort(order, less);
    else
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return less(b, a); });
    return order;
}

} // namespace waterhammer
