// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/handout_sheet.h"
#include "app/desktop/lesson_sheet.h"
#include "views/lesson/lesson_teaching.h"

namespace waterhammer {

/// A lesson written on a sheet, step by step.
class LessonPages {
public:
    /// `size`: of its text in points; `brief`: the tasks, and of what is told the beginning. All outlive it.
    LessonPages(Sheet& sheet, const LessonSheetAsked& asked, double size, bool brief);

    /// Whatever is asked for.
    void write();
    [[nodiscard]] int pages() const { return m_pages; }

private:
    void begin();
    void need(double height);
    void students();
    void teachers();
    void studentsStep(std::size_t step, int number);
    void teachersStep(std::size_t step);
    void hour();
    void text(const QString& markdown, double indent = 0, bool strong = false);
    void numbered(const LessonTeaching& words, const LessonShown& at, bool blanks);
    void question(const LessonTeaching& words, const LessonShown& at);
    void answers(const LessonTeaching& words, const LessonShown& at);
    void curve(const LessonShown& at, bool drawn);
    void task(const LessonTeaching& words, const LessonShown& at);
    void comparison(const LessonTeaching& words, const LessonShown& at);
    void days(const LessonShown& at, bool blanks);
    void picture(const LessonShown& at);
    [[nodiscard]] LessonShown lessonAt(std::size_t step) const;
    [[nodiscard]] RunPtr runOf(const LessonRunPtr& run) const;

    Sheet& m_sheet;
    const LessonSheetAsked& m_asked;
    QString m_title;
    double m_size;
    bool m_brief;
    int m_pages = 0;
};

} // namespace waterhammer
