// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/controls.h"
#include "views/lesson/lesson_part.h"

class QAbstractButton;
class QVBoxLayout;

namespace waterhammer {

class ConstraintSlider;

/// The controls that a step leaves to the reader: a slider with its box and its way back, a switch, a door to a list.
class FreePart : public LessonPart {
    Q_OBJECT
public:
    explicit FreePart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;

protected:
    void themeChanged() override;

private:
    struct Row {
        const LessonFree* free = nullptr;
        Control control;
        QString label;
        ConstraintSlider* slider = nullptr; ///< one of the two
        QAbstractButton* button = nullptr;
    };
    void build(const LessonShown& lesson, const LessonText& words);
    void addSlider(Row& row);
    void addButton(Row& row);
    void show(Row& row, const ScenarioDraft& draft, const ScenarioDraft& reference);
    void move(const Row& row, double value);
    void turn(const Row& row, bool on);

    std::vector<Row> m_rows;
    LessonStudyPtr m_study;
    const void* m_step = nullptr;
    std::shared_ptr<const ScenarioDraft> m_draft;
    QVBoxLayout* m_column;
};

} // namespace waterhammer
