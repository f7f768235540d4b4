// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_order.h"
#include "views/editor/sheet_problems.h"
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
    void setProblems(SheetProblems problems);
    void setBalancingItem(BalancingItem item);
    /// Cells that the program changed in this step, and those of the last paste.
    void setTouched(Cells byProgram, Cells pasted);
    void setTheme(const Theme& theme);
    /// A view of the rows in another order.
    void sortBy(SheetOrder order);

    [[nodiscard]] const SheetContent& content() const { return m_content; }
    [[nodiscard]] const SheetProblems& problems() const { return m_problems; }
    [[nodiscard]] const SheetOrder& order() const { return m_order; }
    [[nodiscard]] std::vector<std::size_t> rowsInOrder() const { return m_order.rowsOf(m_content); }
    [[nodiscard]] const Line& line(int i) const { return m_lines[static_cast<std::size_t>(i)]; }
    [[nodiscard]] std::optional<int> lineOfRow(std::size_t row) const;
    [[nodiscard]] const RowProblem* problemAt(std::size_t row, int column) const;
    [[nodiscard]] bool isTouched(std::size_t row, int column) const;
    [[nodiscard]] bool isPasted(std::size_t row, int column) const;

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
    [[nodiscard]] const SheetColumn& column(int i) const { return m_content.column(i); }
    [[nodiscard]] bool isEditable(const Line& line, int column) const;
    [[nodiscard]] QString shownText(const Line& line, int column) const;
    [[nodiscard]] QString refusedText(std::size_t row, int column) const;
    [[nodiscard]] QString spokenCell(const QModelIndex& index) const;
    [[nodiscard]] QVariant foreground(const Line& line, int column) const;
    [[nodiscard]] QVariant font(const Line& line, int column) const;

    SheetContent m_content;
    SheetProblems m_problems;
    SheetOrder m_order;
    std::vector<Line> m_lines;
    Cells m_touched, m_pasted;
    Theme m_theme{ThemeKind::Light};
};

} // namespace waterhammer
