// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/lender_columns.h"

#include "model/editing/balancing.h"
#include "model/editing/claim_table.h"
#include "model/words/claim_words.h"
#include "views/editor/column_making.h"
#include "views/language.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};

const auto none = QStringLiteral("\u2013");

struct Look {
    QString group;
    int width, decimals;
};

SheetColumn claimColumn(TableField field, const Look& look, const Numbers& numbers)
{
    SheetColumn column;
    const ShownWords words = shownWords(claimWords(field.info.key, numbers.language()));
    column.name = words.label;
    column.shift = shiftOf(field.info.unit);
    column.head = column.shift > 0 ? words.label + QStringLiteral(", %") : words.label;
    column.group = look.group;
    column.width = look.width;
    column.decimals = field.info.unit == "bn" ? numbers.columnDecimals(look.decimals) : look.decimals;
    column.rightAligned = field.kind == CellKind::Number;
    column.field = std::move(field);
    return column;
}

/// What a borrower has left when its named lenders have been counted.
double outsideShare(const Dealer& dealer)
{
    double outside = 1;
    for (const LenderShare& lends : dealer.repoLenders)
        outside -= lends.value;
    return outside;
}

} // namespace

std::vector<SheetColumn> lenderColumns(const ScenarioDraft& draft)
{
    using Kind = SheetColumn::Kind;
    const Numbers numbers(draft);
    const auto group = [&](ClaimGroup which) {
        return QString::fromStdString(claimGroup(which, draft, numbers.language()));
    };
    const QString financed = group(ClaimGroup::Financed), by = group(ClaimGroup::ByWhom);
    const QString stands = group(ClaimGroup::Stands);
    const Look looks[] = {{financed, 108, 1}, {by, 108, 1}, {by, 70, 1}, {stands, 76, 1}, {stands, 140, 1}};
    std::vector<SheetColumn> columns;
    std::size_t next = 0;
    const auto add = [&](Kind kind, ClaimFigure figure, int width, const QString& above) {
        const ShownWords words = shownWords(claimWords(figure, numbers.language()));
        columns.push_back(derived(kind, words.label, words.sentence, width));
        columns.back().group = above;
    };
    for (TableField& field : claimFields(draft)) {
        const std::string_view key = field.info.key;
        columns.push_back(claimColumn(std::move(field), looks[next++], numbers));
        if (key == "borrower") {
            add(Kind::Repo, ClaimFigure::Repo, 70, financed);
            add(Kind::Outside, ClaimFigure::Outside, 70, financed);
        } else if (key == "lender") {
            add(Kind::LenderKind, ClaimFigure::Kind, 60, by);
            columns.back().rightAligned = false;
        }
    }
    add(Kind::Explains, ClaimFigure::Explains, 76, stands);
    return columns;
}

QString lendingCell(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    using Kind = SheetColumn::Kind;
    const auto claim = claimAt(draft, row);
    if (!claim)
        return none;
    const Dealer& borrower = draft.dealers[*claim->borrower];
    const bool dealer = rowOf(draft, Part::Dealers, claim->lender).has_value();
    const bool known = dealer || rowOf(draft, Part::Funds, claim->lender);
    const double assets = assetsOfLender(draft, claim->lender);
    if (column.kind == Kind::Repo)
        return numbers.columnMoney(repoOf(borrower));
    if (column.kind == Kind::Outside)
        return numbers.fixed(100 * outsideShare(borrower), 1);
    if (!known)
        return none;
    if (column.kind == Kind::LenderKind)
        return dealer ? Words::tr("dealer") : Words::tr("fund");
    if (column.kind == Kind::Explains)
        return assets > 0 ? numbers.fixed(100 * amountOf(draft, *claim) / assets, 0) : none;
    const QString amount = numbers.columnMoney(assets);
    return dealer ? Words::tr("other assets %1").arg(amount) : Words::tr("NAV %1").arg(amount);
}

QString claimTitle(const ScenarioDraft& draft, std::size_t row)
{
    const auto claim = claimAt(draft, row);
    return claim ? QString::fromStdString(claimTitle(draft, *claim, WindowLanguage())) : QString();
}

std::vector<SheetColumn> shareColumns(const ScenarioDraft& draft)
{
    std::vector<SheetColumn> columns;
    for (TableField& field : tableFields(draft, Part::Dealers))
        if (field.info.key == "repoLenders")
            columns.push_back(fieldColumn(draft, Part::Dealers, std::move(field)));
    return columns;
}

} // namespace waterhammer
