// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "views/editor/sheet_rows.h"
#include "views/shown/run.h"

#include <optional>
#include <string>
#include <vector>

namespace waterhammer {

/// What a table shows of a list of the scenario: the rows of a draft, in columns, and how they stand against the file.
class SheetContent {
public:
    SheetContent(Part part, Columns which)
        : m_list(part, which)
    {
    }

    void show(DraftPtr draft, DraftPtr reference);
    /// The columns that the draft has.
    [[nodiscard]] std::vector<SheetColumn> columnsOfDraft() const;
    void setColumns(std::vector<SheetColumn> columns) { m_columns = std::move(columns); }
    void setBalancingItem(BalancingItem item) { m_item = item; }

    [[nodiscard]] Part part() const { return m_list.part(); }
    [[nodiscard]] const SheetRows& list() const { return m_list; }
    /// Whether it shows who finances whom.
    [[nodiscard]] bool ofLenders() const { return m_list.ofLenders(); }
    [[nodiscard]] const DraftPtr& draft() const { return m_draft; }
    [[nodiscard]] const Numbers& numbers() const { return m_numbers; }
    [[nodiscard]] BalancingItem balancingItem() const { return m_item; }
    [[nodiscard]] std::size_t rows() const { return m_draft ? m_list.count(*m_draft) : 0; }
    [[nodiscard]] const std::vector<SheetColumn>& columns() const { return m_columns; }
    [[nodiscard]] const SheetColumn& column(int i) const { return m_columns[static_cast<std::size_t>(i)]; }
    [[nodiscard]] std::optional<int> columnOfKey(const std::string& key) const;

    /// Whether the column is the figure that balances the books.
    [[nodiscard]] bool isItemColumn(int column) const;
    /// Whether the kind of the row has the field of the column.
    [[nodiscard]] bool hasField(std::size_t row, int column) const;
    [[nodiscard]] bool isFlag(std::size_t row, int column) const;
    [[nodiscard]] bool changedAgainstFile(std::size_t row, int column) const;
    /// Whether there is a line of sums, and what it says of a column.
    [[nodiscard]] bool hasSums() const;
    [[nodiscard]] QString sumText(int column) const;

private:
    SheetRows m_list;
    Numbers m_numbers;
    DraftPtr m_draft, m_reference;
    std::vector<SheetColumn> m_columns;
    BalancingItem m_item = BalancingItem::ShortTermFunding;
};

} // namespace waterhammer
