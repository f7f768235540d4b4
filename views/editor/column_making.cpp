// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/column_making.h"

#include "views/asset_name.h"
#include "views/editor/row_words.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};
QString assetHead(const ScenarioDraft& draft, const std::string& id)
{
    constexpr int shortest = 5;
    return id.size() <= shortest ? assetCode(id) : assetName(draft, id);
}

struct Dress {
    std::string_view key;
    const char* head;
    int decimals, width;
};

} // namespace

ShownWords wordsOf(const TableField& field, const ScenarioDraft& draft, Part part, std::size_t row)
{
    // An empty list has columns too.
    const std::string_view key =
        (row < rowCount(draft, part) ? field.infoAt(draft, row).value_or(field.info) : field.info).key;
    switch (part) {
    case Part::Dealers:
        return field.group == "constraints" ? fieldWords(Constraints{}, key) : fieldWords(Dealer{}, key);
    case Part::Assets: return fieldWords(Asset{}, key);
    case Part::Funds: return fieldWords(Fund{}, key);
    case Part::Exposures: return fieldWords(Exposure{}, key);
    case Part::Events: return fieldWords(row < draft.events.size() ? draft.events[row] : Event{}, key);
    case Part::Policies: break;
    }
    return fieldWords(row < draft.policies.size() ? draft.policies[row] : Policy{}, key);
}

int shiftOf(std::string_view unit) { return unit == "fraction" ? 2 : 0; }

SheetColumn fieldColumn(const ScenarioDraft& draft, Part part, TableField field)
{
    SheetColumn column;
    column.shift = shiftOf(field.info.unit);
    column.name = wordsOf(field, draft, part, 0).label;
    column.head = column.name;
    if (!field.asset.empty()) {
        column.head = assetHead(draft, field.asset);
        column.name = assetName(draft, field.asset);
        if (field.info.key == "repo")
            column.name = Words::tr("Repo on %1").arg(column.name);
        if (field.info.key == "repoLenders") {
            column.head = lenderName(draft, field.asset);
            column.name = Words::tr("Repo from %1").arg(column.head);
        }
    }
    column.rightAligned = field.kind == CellKind::Number || field.kind == CellKind::Whole;
    if (field.kind == CellKind::Whole)
        column.decimals = 0;
    column.field = std::move(field);
    return column;
}

SheetColumn derived(SheetColumn::Kind kind, const QString& head, const QString& name, int width)
{
    SheetColumn column;
    column.kind = kind;
    column.head = head;
    column.name = name;
    column.width = width;
    return column;
}

void dress(SheetColumn& column, const Numbers& numbers)
{
    static constexpr Dress dresses[] = {
        {"id", QT_TRANSLATE_NOOP("SheetColumns", "id"), 1, 44},
        {"name", QT_TRANSLATE_NOOP("SheetColumns", "Name"), 1, 78},
        {"otherAssets", QT_TRANSLATE_NOOP("SheetColumns", "Other"), 1, 56},
        {"shortTermFunding", QT_TRANSLATE_NOOP("SheetColumns", "Short-term"), 1, 76},
        {"longTermDebt", QT_TRANSLATE_NOOP("SheetColumns", "Long-term"), 1, 66},
        {"tier1Capital", QT_TRANSLATE_NOOP("SheetColumns", "Tier 1"), 1, 56},
        {"offBalanceExposure", QT_TRANSLATE_NOOP("SheetColumns", "Off-bal."), 1, 60},
        {"marketMaker", QT_TRANSLATE_NOOP("SheetColumns", "MM"), 1, 34},
        {"slrMin", QT_TRANSLATE_NOOP("SheetColumns", "SLR min, %"), 1, 72},
        {"slrTrigger", QT_TRANSLATE_NOOP("SheetColumns", "Trigger, %"), 1, 70},
        {"slrTarget", QT_TRANSLATE_NOOP("SheetColumns", "Target, %"), 1, 68},
        {"varLimit", QT_TRANSLATE_NOOP("SheetColumns", "VaR limit"), 2, 66},
        {"quoteTolerance", QT_TRANSLATE_NOOP("SheetColumns", "Quote tol."), 2, 68},
        {"failBelow", QT_TRANSLATE_NOOP("SheetColumns", "Fails, %"), 1, 60},
        {"volatility", QT_TRANSLATE_NOOP("SheetColumns", "Volatility, %"), 2, 90},
        {"halfSpread", QT_TRANSLATE_NOOP("SheetColumns", "Half-spread, %"), 2, 100},
        {"haircut", QT_TRANSLATE_NOOP("SheetColumns", "Haircut, %"), 1, 80},
        {"floor", QT_TRANSLATE_NOOP("SheetColumns", "Floor, %"), 1, 70},
        {"slrWeight", QT_TRANSLATE_NOOP("SheetColumns", "SLR weight, %"), 0, 100},
        {"liquidityRank", QT_TRANSLATE_NOOP("SheetColumns", "Liquidity rank"), 0, 100},
        {"depth", QT_TRANSLATE_NOOP("SheetColumns", "Depth, %1"), 0, 80},
        {"flowSensitivity", QT_TRANSLATE_NOOP("SheetColumns", "Flow sensitivity"), 2, 110},
        {"flowThreshold", QT_TRANSLATE_NOOP("SheetColumns", "Threshold, %"), 2, 90},
        {"amount", QT_TRANSLATE_NOOP("SheetColumns", "Amount, %1"), 1, 90},
        {"lender", QT_TRANSLATE_NOOP("SheetColumns", "Lender"), 1, 130},
        {"borrower", QT_TRANSLATE_NOOP("SheetColumns", "Borrower"), 1, 130},
        {"round", QT_TRANSLATE_NOOP("SheetColumns", "Day"), 0, 46},
        {"from", QT_TRANSLATE_NOOP("SheetColumns", "From day"), 0, 70},
        {"to", QT_TRANSLATE_NOOP("SheetColumns", "To day"), 0, 60},
        {"kind", QT_TRANSLATE_NOOP("SheetColumns", "Kind"), 1, 110},
        {"asset", QT_TRANSLATE_NOOP("SheetColumns", "Strikes"), 1, 140},
        {"size", QT_TRANSLATE_NOOP("SheetColumns", "Size"), 1, 60},
        {"path", QT_TRANSLATE_NOOP("SheetColumns", "Parameter"), 1, 170},
        {"value", QT_TRANSLATE_NOOP("SheetColumns", "New value"), 1, 80},
        {"fromAll", QT_TRANSLATE_NOOP("SheetColumns", "From all"), 1, 64},
        {"permanentShare", QT_TRANSLATE_NOOP("SheetColumns", "Lasting, %"), 0, 80},
        {"cash", QT_TRANSLATE_NOOP("SheetColumns", "Cash"), 1, 56},
        {"announcement", QT_TRANSLATE_NOOP("SheetColumns", "Announced, %"), 0, 100},
        {"haircutCap", QT_TRANSLATE_NOOP("SheetColumns", "Haircut cap, %"), 1, 100},
    };
    for (const Dress& d : dresses)
        if (column.field.asset.empty() && d.key == column.field.info.key) {
            const QString head = Words::tr(d.head);
            column.head = head.contains(QStringLiteral("%1")) ? head.arg(numbers.unitName()) : head;
            column.decimals = d.decimals;
            column.width = d.width;
        }
    if (column.field.info.unit == "bn")
        column.decimals = numbers.columnDecimals(column.decimals);
}

} // namespace waterhammer
