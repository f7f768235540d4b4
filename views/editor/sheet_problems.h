// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/row_problems.h"

namespace waterhammer {

/// What is wrong with the rows of a table, and the texts that are no value of their field.
class SheetProblems {
public:
    SheetProblems() = default;
    SheetProblems(std::vector<RowProblem> problems, RefusedTexts refused)
        : m_all(std::move(problems))
        , m_refused(std::move(refused))
    {
    }
    /// Forgets those of rows that are no more.
    void keepRows(std::size_t count);

    /// Errors first in each row, rows in file order.
    [[nodiscard]] const std::vector<RowProblem>& all() const { return m_all; }
    [[nodiscard]] bool empty() const { return m_all.empty(); }
    [[nodiscard]] const RowProblem* worstOf(std::size_t row) const;
    [[nodiscard]] std::size_t countOf(std::size_t row) const;
    /// Of a cell, by the key of its column.
    [[nodiscard]] const RowProblem* at(std::size_t row, const std::string& column) const;
    [[nodiscard]] bool refuses() const { return !m_refused.empty(); }
    /// What was typed into the field with this path and is no value of it; empty: nothing.
    [[nodiscard]] QString refusedText(const std::string& path) const;

private:
    std::vector<RowProblem> m_all;
    RefusedTexts m_refused;
};

} // namespace waterhammer
