// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/paste_block.h"
#include "views/editor/sheet_view.h"
#include "views/shown/request.h"
#include "views/view.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace waterhammer {

class FieldBar;
class NoteLine;
struct PastePlan;

/// One list of the scenario for editing: commands, the field bar, the table, and a line of notes below it. It turns
/// what is typed, pasted and pressed into edits. In five files: the page itself, typing (table_typing.cpp), rows
/// (table_rows.cpp), blocks of cells (table_paste.cpp) and the search (table_search.cpp).
class TablePage : public View {
    Q_OBJECT
public:
    explicit TablePage(Part part, QWidget* parent = nullptr, Columns columns = Columns::Own);

    void setDraft(DraftPtr draft, DraftPtr reference, const Problems& problems);
    void setBalancingItem(BalancingItem item);
    /// Whether this is the draft that the last edit of this page asked for.
    [[nodiscard]] bool expects(const ScenarioDraft& draft) const { return m_expected && *m_expected == draft; }
    /// Where events and policies begin that are added.
    void setDay(int day) { m_day = day; }
    void selectRow(std::size_t row);
    void focusTable();
    /// A figure of a dealer changed outside the table; `gesture` is one for all changes of a drag.
    void changeFigure(std::size_t row, const std::string& key, double value, const QString& gesture);
    void changeRepo(std::size_t row, double value, const QString& gesture);
    /// How much room there is. Scarce: no reminder of the keys. Least: no bar of the field either. Bare: only the table
    /// and what is told of it.
    enum class Room { Ample, Scarce, Least, Bare };
    void setRoom(Room room);

    /// Of the narrow form, so that a page still showing its words never holds a window open.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] const SheetRows& list() const { return m_model->content().list(); }
    [[nodiscard]] SheetView& view() const { return *m_view; }
    [[nodiscard]] SheetModel& sheet() const { return *m_model; }
    /// Rows that hold up the run, and those that are only worth a word.
    [[nodiscard]] int errorCount() const;

    /// Does what a key or a button asks for.
    void run(TableCommand command);
    /// Asks for an edit, remembers what it moves, and tells it in a sentence.
    void request(const QString& text, const Edit& edit, std::size_t row, const QString& mergeKey = {});

Q_SIGNALS:
    void editRequested(const waterhammer::EditDraft& edit);
    void sentenceRequested(const QString& sentence);
    void undoRequested();
    void leaveRequested();
    void rowChosen(std::size_t row);
    void cellChosen();
    void balancingItemChosen(waterhammer::BalancingItem item);
    void problemsChanged();

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeCommands(QHBoxLayout& row);
    void addRow();
    void duplicateRow();
    void removeRows();
    void moveRow(int by);
    void addClaim();
    void removeClaims(const std::vector<std::size_t>& rows);
    [[nodiscard]] SheetModel::Cells touchedBy(const Edit& edit, const SheetModel::Cells& own) const;
    [[nodiscard]] Edit cells(const std::vector<CellChange>& changes) const;
    void copy();
    void cut();
    void paste();
    void fillDown();
    void clear();
    void find();
    void takeBack();
    [[nodiscard]] QString wordsOf(const struct Removed& removed) const;
    void requestCells(const QString& text, const std::vector<CellChange>& changes, const QString& gesture);
    void connectView();
    void typed(std::size_t row, int column, const QString& text);
    void repair(const RowProblem& problem, const RepairButton& button);
    void backToFile();
    void search(bool forward);
    void refreshProblems();
    void refreshField();
    void refreshCommands();
    void noteKeys();
    void pasteText(const QString& text, std::optional<DecimalMark> mark, bool addRows);
    void askMark(const QString& text, const PasteBlock& block);
    [[nodiscard]] PasteTarget pasteTarget(
        const std::vector<std::size_t>& order, const SheetView::Block& selected) const;
    QString requestPaste(const PasteBlock& block, int headLines, const PastePlan& plan, const Edit& edit);
    [[nodiscard]] ScenarioDraft after(const Edit& edit) const { return edited(*m_draft, edit, m_reference.get()); }
    void tellPaste(
        const PasteBlock& block, const Placement& place, const PastePlan& plan, const QString& moved, bool added);
    [[nodiscard]] Aliases rowAliases() const;
    [[nodiscard]] Aliases columnAliases() const;
    [[nodiscard]] Part part() const { return list().part(); }
    [[nodiscard]] std::string firstColumn() const;
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] QString titleOf(std::size_t row) const { return list().title(*m_draft, row); }
    /// What the balancing item is called, on pages too that have no box to choose it in.
    [[nodiscard]] static QString wordOf(BalancingItem item);
    [[nodiscard]] QString movesOfItem(const ScenarioDraft& before, const ScenarioDraft& after) const;

    SheetModel* m_model;
    SheetView* m_view;
    FieldBar* m_field;
    QWidget* m_commandRow;
    std::vector<QPushButton*> m_commands;
    QComboBox* m_item = nullptr;
    QLabel* m_itemLabel = nullptr;
    QLineEdit* m_search;
    QPushButton* m_state;
    NoteLine* m_note;

    Numbers m_numbers;
    DraftPtr m_draft, m_reference;
    Problems m_problems;
    RefusedTexts m_refused;
    std::map<std::string, BalancingItem> m_typedItem; ///< by dealer id
    std::shared_ptr<const ScenarioDraft> m_expected;  ///< what the last edit of ours makes of the draft
    /// The gesture under way, and what it began with: its sentence tells all of it.
    QString m_gesture;
    DraftPtr m_gestureFrom;
    int m_day = 1;
};

} // namespace waterhammer
