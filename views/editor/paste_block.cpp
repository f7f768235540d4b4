// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/paste_block.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr QChar point(u'.'), comma(u','), minusSign(0x2212);

QStringList linesOf(const QString& text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines = plain.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Splits a line where no quotes are open; two quotes inside quotes are one.
QStringList split(const QString& line, QChar separator)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (int i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[i++];
        else if (c == u'"' && (quoted || cells.last().trimmed().isEmpty()))
            quoted = !quoted;
        else if (c == separator && !quoted)
            cells += QString();
        else
            cells.last() += c;
    }
    return cells;
}

QChar separatorOf(const QStringList& lines)
{
    const auto any = [&](QChar c) {
        return std::ranges::any_of(lines, [c](const QString& l) { return l.contains(c); });
    };
    if (any(u'\t'))
        return u'\t';
    if (any(u';'))
        return u';';
    if (lines.size() < 2) // one line proves nothing: "1,5" is a number
        return u'\t';
    const auto count = split(lines.first(), comma).size();
    const bool even =
        count > 1 && std::ranges::all_of(lines, [&](const QString& l) { return split(l, comma).size() == count; });
    return even ? comma : QChar(u'\t');
}

/// Digits and marks alone: what is left of "$ (1'234.50)" without all that is only dressing.
struct Bare {
    QString digits; ///< with points and commas; empty: no number
    bool negative = false, percent = false;
};

Bare bareOf(QString text)
{
    static const QRegularExpression dressing(
        QStringLiteral("[\\s\\x{00A0}\\x{2009}\\x{202F}'\\x{2019}\\p{Sc}]|\\b(bn|mrd|usd|eur|gbp)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("^[0-9.,]*[0-9][0-9.,]*([eE][+-]?[0-9]+)?$"));
    text.remove(dressing);
    Bare bare;
    if (text.endsWith(u'%')) {
        bare.percent = true;
        text.chop(1);
    }
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        bare.negative = true;
        text = text.mid(1, text.size() - 2);
    } else if (text.startsWith(u'-') || text.startsWith(minusSign)) {
        bare.negative = true;
        text.remove(0, 1);
    } else if (text.startsWith(u'+')) {
        text.remove(0, 1);
    }
    if (number.match(text).hasMatch())
        bare.digits = text;
    return bare;
}

/// What the marks of one number say about which of them is the decimal one.
struct Evidence {
    std::optional<DecimalMark> proved;
    bool doubtful = false; ///< one mark, three digits after it
};

Evidence evidenceOf(const QString& digits)
{
    const auto points = digits.count(point), commas = digits.count(comma);
    if (points > 0 && commas > 0)
        return {digits.lastIndexOf(point) > digits.lastIndexOf(comma) ? DecimalMark::Point : DecimalMark::Comma};
    if (points + commas == 0)
        return {};
    const DecimalMark same = points > 0 ? DecimalMark::Point : DecimalMark::Comma;
    const DecimalMark other = points > 0 ? DecimalMark::Comma : DecimalMark::Point;
    if (points + commas > 1)
        return {other};
    const auto place = digits.indexOf(points > 0 ? point : comma);
    const auto exponent = digits.indexOf(QRegularExpression(QStringLiteral("[eE]")));
    const auto after = (exponent < 0 ? digits.size() : exponent) - place - 1;
    // "0.125" and "1234.567" cannot be thousands.
    if (after != 3 || digits.startsWith(u'0') || place > 3 || place == 0)
        return {same};
    return {{}, true};
}

DecimalMark markOf(const QLocale& locale)
{
    return locale.decimalPoint() == QStringLiteral(",") ? DecimalMark::Comma : DecimalMark::Point;
}

QString folded(const QString& name) { return name.simplified().toCaseFolded(); }

int find(const Aliases& names, const QString& name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return -1;
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const QString& alias : names[i])
            if (folded(alias) == wanted)
                return static_cast<int>(i);
    return -1;
}

/// Columns meant by a head; a name used twice in the table (an asset held and pledged) is taken in turn.
std::vector<int> matchHead(const std::vector<PastedCell>& head, const Aliases& columns)
{
    std::vector<int> found;
    std::vector<bool> used(columns.size(), false);
    for (const PastedCell& cell : head) {
        int match = -1;
        const QString wanted = folded(cell.text);
        for (std::size_t c = 0; c < columns.size() && match < 0 && !wanted.isEmpty(); ++c)
            if (!used[c] && std::ranges::any_of(columns[c], [&](const QString& a) { return folded(a) == wanted; }))
                match = static_cast<int>(c);
        if (match >= 0)
            used[static_cast<std::size_t>(match)] = true;
        found.push_back(match);
    }
    return found;
}

} // namespace

int PasteBlock::columnCount() const
{
    std::size_t most = 0;
    for (const auto& row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

int PasteBlock::numberCount() const
{
    int count = 0;
    for (const auto& row : rows)
        count += static_cast<int>(std::ranges::count_if(row, [](const PastedCell& c) { return c.number.has_value(); }));
    return count;
}

PastedCell readPasted(const QString& text, DecimalMark mark)
{
    PastedCell cell{text.trimmed(), {}, false};
    Bare bare = bareOf(cell.text);
    if (bare.digits.isEmpty())
        return cell;
    bare.digits.remove(mark == DecimalMark::Point ? comma : point);
    bare.digits.replace(comma, point);
    bool good = false;
    const double value = QLocale::c().toDouble(bare.digits, &good);
    if (!good || !std::isfinite(value))
        return cell;
    cell.number = bare.negative ? -value : value;
    cell.percent = bare.percent;
    return cell;
}

PasteBlock readBlock(const QString& text, const QLocale& locale, std::optional<DecimalMark> told)
{
    PasteBlock block;
    const QStringList lines = linesOf(text);
    block.separator = separatorOf(lines);
    bool doubtful = false;
    std::optional<DecimalMark> proved;
    std::vector<QStringList> cells;
    for (const QString& line : lines) {
        cells.push_back(split(line, block.separator));
        for (const QString& cell : cells.back()) {
            const Evidence evidence = evidenceOf(bareOf(cell).digits);
            doubtful = doubtful || evidence.doubtful;
            if (!proved)
                proved = evidence.proved;
        }
    }
    block.markProved = proved.has_value();
    block.markDoubtful = doubtful && !proved && !told;
    block.mark = told.value_or(proved.value_or(markOf(locale)));
    for (const QStringList& line : cells) {
        auto& row = block.rows.emplace_back();
        for (const QString& cell : line)
            row.push_back(readPasted(cell, block.mark));
    }
    return block;
}

Placement placeBlock(
    const PasteBlock& block, const Aliases& rows, const Aliases& columns, int cursorRow, int cursorColumn)
{
    Placement place;
    if (block.rows.empty())
        return place;
    const std::size_t width = static_cast<std::size_t>(block.columnCount());

    // A head: no numbers in the first line, and at least one name of a column in it.
    const auto& first = block.rows.front();
    const auto head = matchHead(first, columns);
    const bool numberless = std::ranges::none_of(first, [](const PastedCell& c) { return c.number.has_value(); });
    const bool headed = numberless && block.rows.size() > 1 && std::ranges::any_of(head, [](int c) { return c >= 0; });
    place.headLines = headed ? 1 : 0;

    // Names: the first column names a row in every line below the head.
    const auto named = [&](const std::vector<PastedCell>& line) {
        return !line.empty() && find(rows, line.front().text) >= 0;
    };
    const auto body = block.rows.begin() + place.headLines;
    const bool byName = width > 1 && body != block.rows.end() && std::any_of(body, block.rows.end(), named);
    place.nameColumns = byName ? 1 : 0;

    place.column.assign(width, Placement::skipped);
    for (std::size_t c = static_cast<std::size_t>(place.nameColumns); c < width; ++c) {
        const int at =
            headed ? (c < head.size() ? head[c] : -1) : cursorColumn + static_cast<int>(c) - place.nameColumns;
        place.column[c] = at >= 0 && at < static_cast<int>(columns.size()) ? at : Placement::skipped;
    }
    place.row.assign(block.rows.size(), Placement::skipped);
    int next = cursorRow;
    for (std::size_t r = static_cast<std::size_t>(place.headLines); r < block.rows.size(); ++r) {
        const int at = byName ? (block.rows[r].empty() ? -1 : find(rows, block.rows[r].front().text)) : next++;
        const bool inside = at >= 0 && at < static_cast<int>(rows.size());
        place.row[r] = inside ? at : Placement::beyond;
        place.beyondCount += inside ? 0 : 1;
    }
    return place;
}

} // namespace waterhammer
