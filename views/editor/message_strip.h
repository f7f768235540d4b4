// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/row_problems.h"
#include "views/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace waterhammer {

/// What is wrong with a row, below it: the reason, at most three repairs, and Undo.
class MessageStrip : public QWidget {
    Q_OBJECT
public:
    explicit MessageStrip(std::size_t row, QWidget* parent);

    [[nodiscard]] const QString& what() const { return m_problem.what; }

    /// `more` problems of the row are left unsaid.
    void setProblem(const RowProblem& problem, std::size_t more);
    /// In place: the style that changes may be walking over the strip's buttons.
    void setTheme(const Theme& theme);
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
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    static constexpr std::size_t mostRepairs = 3;

    QPushButton* addButton(const QString& name);
    void fill();
    [[nodiscard]] QString fitted(const QString& what);

    RowProblem m_problem;
    std::size_t m_more = 0;
    QLabel *m_sign, *m_text;
    std::vector<QPushButton*> m_repairs;
    QPushButton* m_undo;
    std::vector<QPushButton*> m_buttons; ///< those in use, from left to right
    Theme m_theme{ThemeKind::Light};
};

} // namespace waterhammer
