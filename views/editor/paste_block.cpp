// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/paste_block.h"

#include "model/words/cell_block.h"

#include <algorithm>

namespace waterhammer {

namespace {

QString folded(const QString& name) { return name.simplified().toCaseFolded(); }

bool calls(const QStringList& aliases, const QString& foldedName)
{
    return std::ranges::any_of(aliases, [&](const QString& alias) { return folded(alias) == foldedName; });
}

/// Finds names, each once: of two rows of one name the first comes first.
class Finder {
public:
    explicit Finder(const Aliases& names)
        : m_names(names)
        , m_used(names.size(), false)
    {
    }
    [[nodiscard]] std::optional<int> find(const QString& name) const
    {
        const QString wanted = folded(name);
        for (std::size_t i = 0; i < m_names.size() && !wanted.isEmpty(); ++i)
            if (!m_used[i] && calls(m_names[i], wanted))
                return static_cast<int>(i);
        return {};
    }
    std::optional<int> take(const QString& name)
    {
        const auto found = find(name);
        if (found)
            m_used[static_cast<std::size_t>(*found)] = true;
        return found;
    }

private:
    const Aliases& m_names;
    std::vector<bool> m_used;
};

/// Columns meant by the first line; nothing unless it holds no number and at least one name.
std::optional<std::vector<int>> headOf(const PasteBlock& block, const Aliases& columns)
{
    const auto& first = block.rows.front();
    if (block.rows.size() < 2 || std::ranges::any_of(first, [](const PastedCell& c) { return c.number.has_value(); }))
        return {};
    Finder names(columns);
    std::vector<int> head;
    for (const PastedCell& cell : first)
        head.push_back(names.take(cell.text).value_or(Placement::skipped));
    head.resize(static_cast<std::size_t>(block.columnCount()), Placement::skipped);
    const bool any = std::ranges::any_of(head, [](int c) { return c >= 0; });
    return any ? std::optional(head) : std::nullopt;
}

/// The leading columns that name rows: the first if any line of it does, the next while they say the same.
int countNameColumns(const PasteBlock& block, int headLines, const Aliases& rows)
{
    const int width = block.columnCount();
    const Finder names(rows);
    int count = 0;
    for (bool named = true; named && count + 1 < width; count += named ? 1 : 0) {
        named = false;
        for (auto line = block.rows.begin() + headLines; line != block.rows.end(); ++line) {
            const auto at = static_cast<std::size_t>(count);
            const auto row = at < line->size() ? names.find((*line)[at].text) : std::nullopt;
            named = named || (row && (count == 0 || row == names.find(line->front().text)));
        }
    }
    return count;
}

/// The column of the table that a column of names stands for: alone it is the name, together they are in its order.
int columnOfNames(std::vector<int> names, int count, int c)
{
    if (count > 1)
        std::ranges::sort(names);
    return c < static_cast<int>(names.size()) ? names[static_cast<std::size_t>(c)] : Placement::skipped;
}

/// The leading columns without a number in any line.
int countTextColumns(const PasteBlock& block)
{
    const auto isText = [&](std::size_t column) {
        return std::ranges::none_of(
            block.rows, [&](const auto& line) { return column < line.size() && line[column].number; });
    };
    int count = 0;
    while (count < block.columnCount() && isText(static_cast<std::size_t>(count)))
        ++count;
    return count;
}

/// Text at the names, of rows that nobody knows: it stays among the names, and figures begin behind them.
std::vector<int> columnsAmongNames(const PasteTarget& target, int width, int texts)
{
    const int first = std::ranges::min(target.names), behind = std::ranges::max(target.names) + 1;
    const int names = std::min(texts, behind - first); // more texts than names have no place
    const int start =
        texts == 1 && target.column < first ? target.names.front() : std::clamp(target.column, first, behind - names);
    std::vector<int> columns;
    for (int c = 0; c < width; ++c) {
        const int at = c < names ? start + c : behind + c - names;
        columns.push_back(at < static_cast<int>(target.columns.size()) ? at : Placement::skipped);
    }
    return columns;
}

/// Whether words stand where figures are worked out: whoever typed them left those columns out.
bool leavesOutWorkedOut(const PasteTarget& target, const PasteBlock& block, int nameColumns, int start)
{
    for (const auto& line : block.rows)
        for (auto c = static_cast<std::size_t>(nameColumns); c < line.size(); ++c) {
            const auto at = static_cast<std::size_t>(start) + c - static_cast<std::size_t>(nameColumns);
            const bool word =
                !line[c].number && std::ranges::any_of(line[c].text, [](QChar each) { return each.isLetter(); });
            if (word && at < target.workedOut.size() && target.workedOut[at] == WorkedOut::Figure)
                return true;
        }
    return false;
}

/// Columns from the cursor on.
std::vector<int> columnsFromCursor(const PasteTarget& target, const PasteBlock& block, int nameColumns)
{
    const int width = block.columnCount(), texts = countTextColumns(block);
    const int behindNames = target.names.empty() ? 0 : std::ranges::max(target.names) + 1;
    if (nameColumns == 0 && texts > 0 && target.column < behindNames)
        return columnsAmongNames(target, width, texts);
    const bool amongNames = nameColumns > 0 && target.column < behindNames;
    const int start = amongNames ? behindNames : target.column;
    const bool leavesOut = leavesOutWorkedOut(target, block, nameColumns, start);
    std::vector<int> columns;
    int next = start;
    for (int c = 0; c < width; ++c) {
        const auto isWorkedOut = [&](int at) {
            return at < static_cast<int>(target.workedOut.size())
                && target.workedOut[static_cast<std::size_t>(at)] != WorkedOut::No;
        };
        while (leavesOut && c >= nameColumns && isWorkedOut(next))
            ++next;
        const int at = c < nameColumns ? columnOfNames(target.names, nameColumns, c) : next++;
        columns.push_back(at < static_cast<int>(target.columns.size()) ? at : Placement::skipped);
    }
    return columns;
}

} // namespace

int PasteBlock::columnCount() const
{
    std::size_t most = 0;
    for (const auto& row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

PasteBlock readBlock(const QString& text, DecimalMark usual, std::optional<DecimalMark> told, std::string_view unit)
{
    const CellBlock cells = readCells(text.toStdString());
    const BlockMark found = told ? BlockMark{*told, false, {}} : markOf(cells, usual);
    PasteBlock block{{}, found.mark, found.doubtful, QString::fromStdString(found.example).trimmed()};
    for (const auto& line : cells) {
        auto& row = block.rows.emplace_back();
        for (const std::string& cell : line) {
            const auto number = NumberText::of(cell);
            const bool fits = number && (number->unit().empty() || number->unit() == unit);
            row.push_back({QString::fromStdString(cell).trimmed(), fits ? number->value(found.mark) : std::nullopt,
                number && number->percent()});
        }
    }
    return block;
}

Placement placeBlock(const PasteBlock& block, const PasteTarget& target)
{
    Placement place;
    if (block.rows.empty())
        return place;
    const auto head = headOf(block, target.columns);
    place.headLines = head ? 1 : 0;
    place.nameColumns = countNameColumns(block, place.headLines, target.rows);
    place.column = head ? *head : columnsFromCursor(target, block, place.nameColumns);
    place.row.assign(block.rows.size(), Placement::skipped);
    Finder names(target.rows);
    int next = target.row;
    for (std::size_t r = static_cast<std::size_t>(place.headLines); r < block.rows.size(); ++r) {
        const auto& line = block.rows[r];
        const int at = place.nameColumns == 0 ? next++
            : line.empty()                    ? Placement::beyond
                                              : names.take(line.front().text).value_or(Placement::beyond);
        const bool inside = at >= 0 && at < static_cast<int>(target.rows.size());
        place.row[r] = inside ? at : Placement::beyond;
        place.beyondCount += inside ? 0 : 1;
    }
    return place;
}

} // namespace waterhammer
