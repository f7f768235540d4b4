// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/cell_reading.h"

#include "model/scenario/term_changes.h"
#include "views/editor/cell_text.h"
#include "views/editor/row_words.h"

#include <cmath>

namespace waterhammer {

namespace {

std::optional<CellValue> flagOf(const QString& text)
{
    const QString word = text.toCaseFolded();
    for (const auto& yes : {QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"), flagWord(true)})
        if (word == yes.toCaseFolded())
            return true;
    for (const auto& no :
        {QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"), flagWord(false), QString()})
        if (word == no.toCaseFolded())
            return false;
    return {};
}

/// What is none of them stands there as a fault, but for who borrows: a row of nobody would be gone.
std::optional<CellValue> choiceOf(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const QString& text)
{
    for (const std::string& choice : column.field.choices(draft, row))
        if (text.toStdString() == choice
            || text.compare(choiceWord(column, draft, row, choice), Qt::CaseInsensitive) == 0)
            return CellValue(choice);
    if (column.field.info.key == "borrower")
        return {};
    return CellValue(text.toStdString());
}

/// What an empty cell means: the field's default, if it has one.
std::optional<CellValue> emptyNumber(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row)
{
    const auto info = column.field.infoAt(draft, row);
    if (info && info->need == Need::Required && column.field.asset.empty())
        return {};
    return column.field.standard;
}

std::optional<CellValue> ifWhole(const SheetColumn& column, double value)
{
    if (column.field.kind == CellKind::Whole && value != std::floor(value))
        return {};
    return value;
}

/// On or off, a number, or nothing: as the term has it.
std::optional<CellValue> termOf(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const QString& text, const Numbers& numbers)
{
    const std::string& path = draft.events[row].path;
    const auto isWord = [&](const TermValue& value) {
        return text.compare(termText(path, value, numbers), Qt::CaseInsensitive) == 0;
    };
    if (isSwitch(path)) {
        if (isWord(true) || isWord(false))
            return CellValue(isWord(true));
        return text.isEmpty() ? std::nullopt : flagOf(text);
    }
    if (text.isEmpty() || isWord({}))
        return CellValue();
    const CellValue old = column.field.read(draft, row);
    const auto* number = std::get_if<double>(&old);
    const auto value =
        typedNumber(text, column.shiftAt(draft, row), number ? std::optional(*number) : std::nullopt, numbers);
    return value ? std::optional<CellValue>(*value) : std::nullopt;
}

} // namespace

std::optional<CellValue> typedValue(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const QString& text, const Numbers& numbers)
{
    const QString plain = text.trimmed();
    if (column.field.kind == CellKind::Flag)
        return flagOf(plain);
    if (column.field.kind == CellKind::Choice)
        return choiceOf(column, draft, row, plain);
    if (column.field.kind == CellKind::Term)
        return termOf(column, draft, row, plain, numbers);
    if (!column.isNumber())
        return plain.toStdString();
    if (plain.isEmpty())
        return emptyNumber(column, draft, row);
    const CellValue old = column.field.read(draft, row);
    const auto* number = std::get_if<double>(&old);
    const auto value =
        typedNumber(plain, column.shiftAt(draft, row), number ? std::optional(*number) : std::nullopt, numbers);
    return value ? ifWhole(column, *value) : std::nullopt;
}

std::optional<CellValue> pastedValue(const SheetColumn& column, const ScenarioDraft& draft, std::size_t row,
    const PastedCell& cell, const Numbers& numbers)
{
    if (!column.isNumber())
        return typedValue(column, draft, row, cell.text, numbers);
    if (cell.text.isEmpty())
        return emptyNumber(column, draft, row);
    const int shift = column.shiftAt(draft, row);
    constexpr int percentages = 2;
    if (!cell.number || (cell.percent && shift != percentages))
        return {};
    return ifWhole(column, shifted(*cell.number, -shift));
}

} // namespace waterhammer
