// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_part.h"

class QLabel;
class QTableWidget;

namespace waterhammer {

/// Figures of a step in rows: of a puzzle now and at the start, of a comparison in A and in B.
class TablePart : public LessonPart {
    Q_OBJECT
public:
    explicit TablePart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const QStringList& head, const std::vector<QStringList>& rows);
    void fit();

    QLabel* m_runs; ///< which is A and which B
    QTableWidget* m_table;
};

} // namespace waterhammer
