// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_part.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace waterhammer {

class CurveField;
class MarkdownLabel;

/// The question of a step with its answers: choices, a number with its unit, or days to be drawn.
class QuestionPart : public LessonPart {
    Q_OBJECT
public:
    explicit QuestionPart(QWidget* parent = nullptr);

    void look(const Shown& shown, const LessonText& words) override;
    /// What has been chosen, typed or drawn; nothing: no answer yet.
    [[nodiscard]] std::optional<AnswerLesson> answer() const;
    /// To what is chosen, else the first of the answers; whether there is one.
    bool takeFocus();
    /// A letter chooses; whether it did.
    bool choose(const QString& letter);

Q_SIGNALS:
    /// There is an answer now, or another.
    void answerChanged();
    /// It is given, by the key of its field.
    void answered();

protected:
    void themeChanged() override;

private:
    void ask(const LessonShown& lesson, const LessonText& words);
    void addChoices(const LessonShown& lesson, const LessonText& words);
    void makeAxis(const LessonShown& lesson);
    void showGiven(const LessonShown& lesson);

    const void* m_asked = nullptr; ///< the step whose question stands here
    LessonStudyPtr m_study;
    MarkdownLabel* m_ask;
    QVBoxLayout* m_choices;
    QButtonGroup* m_group;
    QWidget* m_numberRow;
    QLineEdit* m_number;
    QLabel* m_unit;
    CurveField* m_curve;
    double m_factor = 1; ///< so many of what is typed make one of the figure's own
};

} // namespace waterhammer
