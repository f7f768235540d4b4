// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/row_problems.h"
#include "views/theme.h"

#include <QWidget>

namespace waterhammer {

/// What is wrong with a row, below it: the reason, at most three repairs, and Undo.
class MessageStrip : public QWidget {
    Q_OBJECT
public:
    MessageStrip(const RowProblem& problem, std::size_t more, const Theme& theme, QWidget* parent);

    [[nodiscard]] const QString& what() const { return m_problem.what; }
    void focusFirstButton();

Q_SIGNALS:
    void repairRequested(const waterhammer::RowProblem& problem, const waterhammer::RepairButton& repair);
    void undoRequested();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    RowProblem m_problem;
    Theme m_theme;
};

} // namespace waterhammer
