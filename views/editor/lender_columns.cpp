// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/lender_columns.h"

#include "model/editing/balancing.h"
#include "views/editor/column_making.h"

#include <QCoreApplication>

#include <optional>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};

} // namespace

std::vector<SheetColumn> lenderColumns(const ScenarioDraft& draft)
{
    using Kind = SheetColumn::Kind;
    const Numbers numbers(draft);
    std::vector<SheetColumn> columns, shares;
    std::optional<SheetColumn> other;
    for (TableField& field : tableFields(draft, Part::Dealers)) {
        const std::string_view key = field.info.key;
        if (key != "name" && key != "otherAssets" && key != "repoLenders")
            continue;
        SheetColumn column = fieldColumn(draft, Part::Dealers, std::move(field));
        dress(column, numbers);
        if (key == "name")
            columns.push_back(std::move(column));
        else if (key == "otherAssets")
            other = std::move(column);
        else
            shares.push_back(std::move(column));
    }
    columns.push_back(derived(Kind::Repo, Words::tr("Its repo"), Words::tr("Repo in all"), 70));
    const QString financed = Words::tr("Financed by, %"), lent = Words::tr("As a lender, %1").arg(numbers.unitName());
    for (SheetColumn& column : shares) {
        column.group = financed;
        column.width = 80;
        columns.push_back(std::move(column));
    }
    columns.push_back(derived(Kind::Outside, Words::tr("Outside"), Words::tr("Share that comes from outside"), 64));
    columns.back().group = financed;
    columns.push_back(derived(Kind::Lends, Words::tr("Has lent"), Words::tr("What it has lent on repo by name"), 70));
    columns.push_back(std::move(*other));
    columns.push_back(
        derived(Kind::Explains, Words::tr("Of them, %"), Words::tr("What its loans are of its other assets"), 74));
    for (std::size_t c = columns.size() - 3; c < columns.size(); ++c)
        columns[c].group = lent;
    return columns;
}

QString lendingCell(SheetColumn::Kind kind, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    using Kind = SheetColumn::Kind;
    const Dealer& dealer = draft.dealers[row];
    double named = 0;
    for (const LenderShare& lends : dealer.repoLenders)
        named += lends.value;
    const double lent = lentByName(draft, dealer.id);
    if (kind == Kind::Repo)
        return numbers.columnMoney(repoOf(dealer));
    if (kind == Kind::Outside)
        return numbers.fixed(100 * (1 - named), 1);
    if (lent == 0)
        return QStringLiteral("\u2013");
    return kind == Kind::Lends   ? numbers.columnMoney(lent)
        : dealer.otherAssets > 0 ? numbers.fixed(100 * lent / dealer.otherAssets, 0)
                                 : QStringLiteral("\u2013");
}

} // namespace waterhammer
