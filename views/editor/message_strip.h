// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/row_problems.h"
#include "views/theme.h"

#include <QWidget>

class QPushButton;

namespace waterhammer {

/// What is wrong with a row, below it: the reason, at most three repairs, and Undo.
class MessageStrip : public QWidget {
    Q_OBJECT
public:
    MessageStrip(const RowProblem& problem, std::size_t more, const Theme& theme, QWidget* parent);

    [[nodiscard]] const QString& what() const { return m_problem.what; }
    enum class End { First, Last };
    void focusButton(End end);

Q_SIGNALS:
    void repairRequested(const waterhammer::RowProblem& problem, const waterhammer::RepairButton& repair);
    void undoRequested();
    void leaveRequested();
    /// Tab went beyond the last button, or back before the first.
    void tabbedOut(bool back);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    RowProblem m_problem;
    std::vector<QPushButton*> m_buttons;
    Theme m_theme;
};

} // namespace waterhammer
