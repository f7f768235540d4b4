// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_columns.h"

#include "model/editing/balancing.h"
#include "model/scenario/opening_ratio.h"
#include "model/scenario/term_changes.h"
#include "model/words/claim_words.h"
#include "model/words/field_limits.h"
#include "model/words/term_words.h"
#include "views/editor/cell_text.h"
#include "views/editor/column_making.h"
#include "views/editor/lender_columns.h"
#include "views/editor/row_words.h"
#include "views/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetColumns)
};
QString words(const std::string& text) { return QString::fromStdString(text); }

/// Constraints that hardly anybody sets get a column only where somebody has.
bool worthAColumn(const ScenarioDraft& draft, const TableField& field)
{
    for (const std::string_view rare : {"offBalanceExposure", "slrTrigger", "slrTarget", "failBelow"})
        if (field.info.key == rare)
            for (std::size_t row = 0; row < draft.dealers.size(); ++row)
                if (field.read(draft, row) != field.standard)
                    return true;
    const auto& key = field.info.key;
    return key != "offBalanceExposure" && key != "slrTrigger" && key != "slrTarget" && key != "failBelow";
}

QString dealerGroup(const TableField& field, const QString& unit)
{
    const auto key = field.info.key;
    if (key == "id" || key == "name")
        return {};
    if (key == "cash" || key == "holdings" || key == "otherAssets")
        return Words::tr("Assets, %1").arg(unit);
    if (key == "repo")
        return Words::tr("Repo borrowed against, %1").arg(unit);
    if (key == "shortTermFunding" || key == "longTermDebt")
        return Words::tr("Other funding, %1").arg(unit);
    if (key == "tier1Capital" || key == "offBalanceExposure")
        return Words::tr("Capital and check");
    return Words::tr("Constraints");
}

std::vector<SheetColumn> dealerColumns(const ScenarioDraft& draft)
{
    std::vector<SheetColumn> columns;
    const Numbers numbers(draft);
    std::optional<SheetColumn> maker;
    for (TableField& field : tableFields(draft, Part::Dealers)) {
        if (!worthAColumn(draft, field) || field.info.key == "repoLenders")
            continue;
        const QString group = dealerGroup(field, numbers.unitName());
        if (field.group == "constraints" && field.info.key == "slrMin") { // the check stands behind the capital
            columns.push_back(
                derived(SheetColumn::Kind::Ratio, Words::tr("SLR, %"), Words::tr("Leverage ratio on day 0"), 58));
            columns.push_back(derived(SheetColumn::Kind::Balance, Words::tr("Balance"),
                Words::tr("Assets less liabilities and capital"), 58));
            columns[columns.size() - 2].group = columns.back().group = Words::tr("Capital and check");
        }
        SheetColumn column = fieldColumn(draft, Part::Dealers, std::move(field));
        column.group = group;
        dress(column, numbers);
        if (column.field.info.key == "marketMaker")
            maker = std::move(column);
        else
            columns.push_back(std::move(column));
    }
    columns.push_back(std::move(*maker));
    return columns;
}

std::vector<SheetColumn> plainColumns(const ScenarioDraft& draft, Part part)
{
    std::vector<SheetColumn> columns;
    const Numbers numbers(draft);
    for (TableField& field : tableFields(draft, part)) {
        SheetColumn column = fieldColumn(draft, part, std::move(field));
        dress(column, numbers);
        if (part == Part::Funds && !column.field.asset.empty())
            column.group = Words::tr("Holdings, %1").arg(numbers.unitName());
        const bool size = column.field.info.key == "size";
        if (column.field.info.key == "value") // of a dated term: both values
            columns.push_back(derived(SheetColumn::Kind::Was, Words::tr("Was"), Words::tr("What it was before"), 70));
        columns.push_back(std::move(column));
        if (size)
            columns.push_back(derived(SheetColumn::Kind::Unit, Words::tr("Unit"), Words::tr("Unit"), 84));
    }
    if (part == Part::Policies) {
        for (SheetColumn& column : columns)
            if (column.field.info.key == "asset")
                column.head = Words::tr("Applies to");
    }
    if (part == Part::Events || part == Part::Policies) {
        columns.push_back(
            derived(SheetColumn::Kind::Meaning, Words::tr("What it does"), Words::tr("What it does"), 230));
        for (SheetColumn& column : columns)
            if (column.kind != SheetColumn::Kind::Field)
                column.rightAligned = false;
    }
    return columns;
}

bool isEvent(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row)
{
    // The unit and meaning columns serve both tables; theirs is the one whose field list they came from.
    return column.field.info.key != "policy" && row < draft.events.size();
}

} // namespace

std::string SheetColumn::key() const
{
    switch (kind) {
    case Kind::RowNumber: return "#row";
    case Kind::Ratio: return "#ratio";
    case Kind::Balance: return "#balance";
    case Kind::Unit: return "#unit";
    case Kind::Was: return "#was";
    case Kind::Repo: return "#repo";
    case Kind::Outside: return "#outside";
    case Kind::LenderKind: return "#kind";
    case Kind::Explains: return "#explains";
    case Kind::Meaning: return "#meaning";
    case Kind::Field: break;
    }
    std::string path;
    if (!field.asset.empty())
        return std::string(field.info.key) + "." + field.asset;
    if (!field.group.empty())
        path = std::string(field.group) + ".";
    return path + std::string(field.info.key);
}

int SheetColumn::shiftAt(const ScenarioDraft& draft, std::size_t row) const
{
    if (kind != Kind::Field || !field.infoOfRow)
        return shift;
    const auto info = field.infoOfRow(draft, row);
    if (info && field.kind == CellKind::Term)
        return shiftOf(termField(draft.events[row].path).unit);
    return info ? shiftOf(info->unit) : shift;
}

QString flagWord(bool truth) { return truth ? Words::tr("yes") : Words::tr("no"); }

std::vector<SheetColumn> sheetColumns(const ScenarioDraft& draft, Part part, Columns which)
{
    auto columns = which == Columns::Lenders ? lenderColumns(draft)
        : part == Part::Dealers              ? dealerColumns(draft)
                                             : plainColumns(draft, part);
    SheetColumn number = derived(SheetColumn::Kind::RowNumber, Words::tr("#"), Words::tr("Row"), 28);
    columns.insert(columns.begin(), std::move(number));
    if (part == Part::Policies)
        for (SheetColumn& column : columns)
            if (column.kind == SheetColumn::Kind::Unit || column.kind == SheetColumn::Kind::Meaning)
                column.field.info.key = "policy";
    return columns;
}

QString fieldTitle(const SheetColumn& column, const ScenarioDraft& draft, Part part, std::size_t row)
{
    if (column.kind != SheetColumn::Kind::Field || !column.field.infoOfRow || column.field.placeOf)
        return column.name;
    return column.field.infoAt(draft, row) ? wordsOf(column.field, draft, part, row).label : column.head;
}

QString fieldSentence(const SheetColumn& column, const ScenarioDraft& draft, Part part, std::size_t row)
{
    if (column.kind != SheetColumn::Kind::Field)
        return {};
    if (column.field.placeOf)
        return QString::fromStdString(claimWords(column.field.info.key, WindowLanguage()).sentence);
    return wordsOf(column.field, draft, part, row).sentence;
}

QString fieldRange(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    const auto info = column.kind == SheetColumn::Kind::Field ? column.field.infoAt(draft, row) : std::nullopt;
    if (!info)
        return {};
    const int shift = column.shiftAt(draft, row);
    const bool figure = column.field.kind == CellKind::Term && !isSwitch(draft.events[row].path);
    FieldLimits limits{
        *info, column.isNumber() || figure, {}, moneyUnit(draft), [&](double x) {
            const bool whole = x == std::floor(x) && std::abs(x) < 1e9; // 100,000, not 1e+05
            return (whole ? numbers.fixed(shifted(x, shift), 0) : cellText(x, shift, numbers)).toStdString();
        }};
    if (!std::holds_alternative<std::monostate>(column.field.standard))
        limits.standard = shownValue(column, column.field.standard, shift, numbers).toStdString();
    return words(limitsOf(limits, numbers.language()));
}

QString shownValue(const SheetColumn& column, const CellValue& value, int shift, const Numbers& numbers)
{
    if (const auto* number = std::get_if<double>(&value))
        return numbers.fixed(shifted(*number, shift), column.decimals);
    if (const auto* truth = std::get_if<bool>(&value))
        return flagWord(*truth);
    if (const auto* text = std::get_if<std::string>(&value))
        return words(*text);
    return QStringLiteral("\u2013");
}

QString shownCell(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    using Kind = SheetColumn::Kind;
    switch (column.kind) {
    case Kind::RowNumber: return numbers.locale().toString(static_cast<qulonglong>(row + 1));
    case Kind::Ratio: {
        const Dealer& dealer = draft.dealers[row];
        return balances(dealer) ? numbers.fixed(100 * openingRatio(draft, dealer).ratio(), 2)
                                : QStringLiteral("\u2013");
    }
    case Kind::Balance: {
        const Dealer& dealer = draft.dealers[row];
        return balances(dealer) ? QString() : numbers.columnMoney(gapOf(dealer));
    }
    case Kind::Was:
        return draft.events[row].kind == EventKind::Set
            ? termText(draft.events[row].path, termBefore(draft, row), numbers)
            : QStringLiteral("\u2013");
    case Kind::Repo:
    case Kind::Outside:
    case Kind::LenderKind:
    case Kind::Explains: return lendingCell(column, draft, row, numbers);
    case Kind::Unit: return unitOfSize(draft, isEvent(column, draft, row) ? Part::Events : Part::Policies, row);
    case Kind::Meaning:
        return isEvent(column, draft, row) ? meaningOf(draft, draft.events[row], numbers)
                                           : meaningOf(draft, draft.policies[row], numbers);
    case Kind::Field: break;
    }
    if (column.field.placeOf && column.field.info.key == "otherAssets")
        return lendingCell(column, draft, row, numbers);
    if (!column.field.infoAt(draft, row))
        return QStringLiteral("\u2013");
    const CellValue value = column.field.read(draft, row);
    if (column.field.kind == CellKind::Term)
        return termText(draft.events[row].path, draft.events[row].value, numbers);
    if (column.field.kind == CellKind::Choice)
        return choiceWord(column, draft, row, std::get<std::string>(value));
    if (column.field.kind == CellKind::Choices)
        return std::get<std::string>(value).empty() ? QStringLiteral("\u2013") : words(std::get<std::string>(value));
    return shownValue(column, value, column.shiftAt(draft, row), numbers);
}

QString fullCell(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers)
{
    if (column.kind != SheetColumn::Kind::Field)
        return shownCell(column, draft, row, numbers);
    if (!column.field.infoAt(draft, row))
        return {};
    const CellValue value = column.field.read(draft, row);
    if (const auto* number = std::get_if<double>(&value))
        return cellText(*number, column.shiftAt(draft, row), numbers);
    if (const auto* truth = std::get_if<bool>(&value))
        return column.field.kind == CellKind::Term ? shownCell(column, draft, row, numbers) : flagWord(*truth);
    const auto* text = std::get_if<std::string>(&value);
    return text ? words(*text) : QString();
}

} // namespace waterhammer
