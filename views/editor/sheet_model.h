// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/row_problems.h"
#include "views/theme.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <vector>

namespace waterhammer {

/// A list of the scenario as a table: a line a row, a line below each row with a problem for its message, and a
/// last line with sums. It shows; what is typed it hands on as a wish.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Line {
        enum class Kind { Row, Message, Sum };
        Kind kind = Kind::Row;
        std::size_t row = 0; ///< of Row and Message

        friend bool operator==(const Line&, const Line&) = default;
    };
    /// Cells told apart by what happened to them.
    using Cells = std::set<std::pair<std::size_t, std::string>>; ///< row, key of the column

    explicit SheetModel(Part part, QObject* parent = nullptr, Columns columns = Columns::Own);

    void setDraft(DraftPtr draft, DraftPtr reference);
    void setProblems(std::vector<RowProblem> problems, RefusedTexts refused);
    void setBalancingItem(BalancingItem item);
    /// Cells that the program changed in this step, and those of the last paste.
    void setTouched(Cells byProgram, Cells pasted);
    void setTheme(const Theme& theme);
    /// A view of the rows in the order of a column; nothing: the order of the file.
    void sortBy(std::optional<int> column, Qt::SortOrder order = Qt::AscendingOrder);
    [[nodiscard]] std::optional<int> sortedBy() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortedIn() const { return m_sortOrder; }

    [[nodiscard]] Part part() const { return m_part; }
    /// Whether it shows who finances whom.
    [[nodiscard]] bool ofLenders() const { return m_which == Columns::Lenders; }
    [[nodiscard]] const DraftPtr& draft() const { return m_draft; }
    [[nodiscard]] const DraftPtr& reference() const { return m_reference; }
    [[nodiscard]] const std::vector<SheetColumn>& columns() const { return m_columns; }
    [[nodiscard]] const SheetColumn& column(int i) const { return m_columns[static_cast<std::size_t>(i)]; }
    [[nodiscard]] std::optional<int> columnOfKey(const std::string& key) const;
    [[nodiscard]] const Line& line(int i) const { return m_lines[static_cast<std::size_t>(i)]; }
    [[nodiscard]] std::optional<int> lineOfRow(std::size_t row) const;
    [[nodiscard]] std::vector<std::size_t> rowsInOrder() const;
    [[nodiscard]] std::size_t rows() const { return m_draft ? waterhammer::rowCount(*m_draft, m_part) : 0; }
    [[nodiscard]] const std::vector<RowProblem>& problems() const { return m_problems; }
    [[nodiscard]] const RowProblem* worstOf(std::size_t row) const;
    [[nodiscard]] std::size_t problemCountOf(std::size_t row) const;
    [[nodiscard]] const RefusedTexts& refused() const { return m_refused; }
    [[nodiscard]] BalancingItem balancingItem() const { return m_item; }
    [[nodiscard]] const Numbers& numbers() const { return m_numbers; }
    [[nodiscard]] bool isItemColumn(int column) const;
    [[nodiscard]] bool changedAgainstFile(std::size_t row, int column) const;
    [[nodiscard]] bool isTouched(std::size_t row, int column) const
    {
        return m_touched.contains({row, this->column(column).key()});
    }
    [[nodiscard]] bool isPasted(std::size_t row, int column) const
    {
        return m_pasted.contains({row, this->column(column).key()});
    }
    [[nodiscard]] const RowProblem* problemAt(std::size_t row, int column) const;
    [[nodiscard]] bool isEditable(int line, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void cellTyped(std::size_t row, int column, const QString& text);

private:
    void rebuild(std::vector<SheetColumn> columns);
    [[nodiscard]] std::vector<Line> makeLines() const;
    [[nodiscard]] QString sumText(int column) const;
    [[nodiscard]] QString spokenCell(const QModelIndex& index) const;
    [[nodiscard]] QVariant foreground(const Line& line, int column) const;
    [[nodiscard]] QVariant font(const Line& line, int column) const;
    [[nodiscard]] QString refusedText(std::size_t row, int column) const;

    Part m_part;
    Columns m_which;
    Numbers m_numbers;
    Theme m_theme{ThemeKind::Light};
    DraftPtr m_draft, m_reference;
    std::vector<SheetColumn> m_columns;
    std::vector<Line> m_lines;
    std::vector<RowProblem> m_problems;
    RefusedTexts m_refused;
    BalancingItem m_item = BalancingItem::ShortTermFunding;
    Cells m_touched, m_pasted;
    std::optional<int> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace waterhammer
