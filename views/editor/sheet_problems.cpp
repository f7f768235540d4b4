// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_problems.h"

#include <algorithm>

namespace waterhammer {

void SheetProblems::keepRows(std::size_t count)
{
    std::erase_if(m_all, [&](const RowProblem& p) { return p.row >= count; });
}

const RowProblem* SheetProblems::worstOf(std::size_t row) const
{
    const auto found = std::ranges::find(m_all, row, &RowProblem::row);
    return found == m_all.end() ? nullptr : &*found;
}

std::size_t SheetProblems::countOf(std::size_t row) const
{
    return static_cast<std::size_t>(std::ranges::count(m_all, row, &RowProblem::row));
}

const RowProblem* SheetProblems::at(std::size_t row, const std::string& column) const
{
    const auto concerned = [&](const RowProblem& p) { return p.row == row && p.column == column; };
    const auto found = std::ranges::find_if(m_all, concerned);
    return found == m_all.end() ? nullptr : &*found;
}

QString SheetProblems::refusedText(const std::string& path) const
{
    const auto found = m_refused.find(path);
    return found == m_refused.end() ? QString() : found->second;
}

} // namespace waterhammer
