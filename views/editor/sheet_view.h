// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_delegate.h"
#include "views/editor/sheet_header.h"

#include <QTableView>

#include <map>
#include <memory>
#include <string>

namespace waterhammer {

class FrozenColumns;
class MessageStrips;

/// What the keys of a table ask for.
enum class TableCommand { Copy, Cut, Paste, Fill, Clear, Add, Duplicate, Remove, MoveUp, MoveDown, Find, Undo, Leave };

/// A cell by what it stands for, so that it is found again after the table changed.
struct CellPlace {
    std::size_t row = 0;
    std::string column; ///< key
    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// The table of an editing page: keys of a spreadsheet, names that stay in sight while the figures scroll, and
/// messages below the rows they are about.
class SheetView : public QTableView {
    Q_OBJECT
public:
    explicit SheetView(SheetModel& model, QWidget* parent = nullptr);
    ~SheetView() override;

    void setTheme(const Theme& theme);
    [[nodiscard]] SheetModel& sheet() const { return m_model; }

    /// Columns whose width somebody has chosen, by SheetColumn::key(); px at text scale 1.
    using ColumnWidths = std::map<std::string, double>;
    [[nodiscard]] const ColumnWidths& columnWidths() const { return m_ownWidths; }
    void setColumnWidths(ColumnWidths widths);
    [[nodiscard]] std::optional<CellPlace> currentCell() const;
    void setCurrentCell(const CellPlace& place);
    /// Rows and columns of the selected block, in the order shown; message lines are not among them.
    struct Block {
        std::vector<std::size_t> rows;
        std::vector<int> columns;
    };
    [[nodiscard]] Block selectedBlock() const;
    /// The cursor goes on by a row, or by a column and from its end to the next row.
    void moveBy(int rows, int columns);
    void goToProblem(int direction);
    /// What is being typed in a cell is taken back: the table is to show another draft.
    void dropEditor() { m_delegate->drop(); }

Q_SIGNALS:
    void currentCellChanged();
    void commanded(waterhammer::TableCommand command);
    void repairRequested(const waterhammer::RowProblem& problem, const waterhammer::RepairButton& repair);

public:
    void reset() override;

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    bool takesKey(const QKeyEvent& key) const;
    bool handleKey(const QKeyEvent& key);
    void findCurrentAgain();
    bool tabIntoMessage(bool back);
    [[nodiscard]] bool tabLeaves(const QKeyEvent& key);
    void tabOutOfMessage(std::size_t row, bool back);
    void fitColumns();
    [[nodiscard]] double leastWidth(int column) const;
    void fitLines();
    [[nodiscard]] int nextRowLine(int from, int direction) const;

    SheetModel& m_model;
    ColumnWidths m_ownWidths;
    bool m_fitting = false; ///< the program, not somebody, is setting widths
    Theme m_theme{ThemeKind::Light};
    SheetHeader* m_header;
    SheetDelegate* m_delegate;
    FrozenColumns* m_frozen;
    MessageStrips* m_strips;
    std::optional<CellPlace> m_current;
    std::string m_currentId; ///< of the current cell's row, where rows have names
};

} // namespace waterhammer
