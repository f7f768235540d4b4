// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/cell_block.h"

#include <algorithm>

namespace waterhammer {

namespace {

bool endsCell(char c) { return c == '\t' || c == '\n' || c == '\r'; }

/// Takes a cell in quotes off the text. Nothing if the quotes do not close at the end of a cell: then they are text.
std::optional<std::string> takeQuoted(std::string_view& text)
{
    if (!text.starts_with('"'))
        return {};
    std::string cell;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != '"') {
            cell += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '"') {
            cell += text[i++];
        } else if (i + 1 == text.size() || endsCell(text[i + 1])) {
            text.remove_prefix(i + 1);
            return cell;
        } else {
            return {};
        }
    }
    return {};
}

std::string takeCell(std::string_view& text)
{
    if (auto quoted = takeQuoted(text))
        return *quoted;
    const auto end = std::ranges::find_if(text, endsCell);
    const std::string cell(text.begin(), end);
    text.remove_prefix(cell.size());
    return cell;
}

/// Whether a line ended, with either kind of line end.
bool takeLineEnd(std::string_view& text)
{
    const bool line = text.starts_with('\r') || text.starts_with('\n');
    text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
    return line;
}

/// What the numbers of a block say about its mark.
struct Witnesses {
    bool strong[2] = {}, weak[2] = {}; // [mark]
    std::string open, only; ///< first cell that both marks make different numbers of, and that one alone does

    void hear(const std::string& cell)
    {
        const auto number = NumberText::of(cell);
        if (!number)
            return;
        if (number->open() && open.empty())
            open = cell;
        if (const auto mark = number->only()) {
            (number->strong() ? strong : weak)[static_cast<std::size_t>(*mark)] = true;
            if (only.empty())
                only = cell;
        }
    }
};

/// The mark for which there are witnesses while there are none for the other.
std::optional<DecimalMark> unopposed(const bool (&witness)[2])
{
    if (witness[0] == witness[1])
        return {};
    return witness[0] ? DecimalMark::Point : DecimalMark::Comma;
}

} // namespace

CellBlock readCells(std::string_view text)
{
    CellBlock block;
    bool newLine = true;
    while (!text.empty()) {
        if (newLine)
            block.emplace_back();
        block.back().push_back(takeCell(text));
        const bool tab = text.starts_with('\t');
        newLine = takeLineEnd(text);
        if (tab && text.empty())
            block.back().emplace_back();
    }
    while (!block.empty() && block.back() == std::vector<std::string>{""})
        block.pop_back();
    return block;
}

std::string writtenCell(const std::string& text)
{
    if (!std::ranges::any_of(text, endsCell) && !text.starts_with('"'))
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

BlockMark markOf(const CellBlock& cells, DecimalMark usual)
{
    Witnesses heard;
    for (const auto& line : cells)
        for (const std::string& cell : line)
            heard.hear(cell);
    if (const auto proved = unopposed(heard.strong))
        return {*proved, false, {}};
    const std::string& example = heard.open.empty() ? heard.only : heard.open;
    if (heard.strong[0] || (heard.weak[0] && heard.weak[1]))
        return {usual, true, example};
    const DecimalMark mark = unopposed(heard.weak).value_or(usual);
    const bool agrees = unopposed(heard.weak) == usual;
    return {mark, !heard.open.empty() && !agrees, example};
}

} // namespace waterhammer
