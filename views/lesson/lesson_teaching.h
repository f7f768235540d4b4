// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/lesson_text.h"

namespace waterhammer {

/// The words of a lesson for whoever teaches it, and for what is printed of it: with what is right, and what is said to
/// each answer.
class LessonTeaching : public LessonText {
    Q_DECLARE_TR_FUNCTIONS(LessonTeaching)
public:
    using LessonText::LessonText;

    /// What is right to answer to the question of the step at hand: a label, a figure, a value a day; empty: nothing
    /// is asked.
    [[nodiscard]] QString right() const;
    /// What solves the puzzle at hand: the free controls with their values.
    [[nodiscard]] QStringList solution() const;
    /// What a class says, as a label, and what to answer, as Markdown.
    [[nodiscard]] std::vector<std::pair<QString, QString>> expected() const;
    /// What is said below the title of the lesson, and what those who teach it are to make taken home.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString teacher() const;
    /// A wrong number that is known, as it is written, and the replies to it, to the right one, and to who falls short
    /// as in a miss's example.
    [[nodiscard]] QString mistake(const LessonMistake& mistake) const;
    [[nodiscard]] QString replyTo(const LessonMistake& mistake) const;
    [[nodiscard]] QString rightReply() const;
    [[nodiscard]] QString replyTo(const LessonMiss& miss) const;

private:
    [[nodiscard]] std::optional<FigureValue> valueOfMistake(const LessonMistake& mistake) const;
};

} // namespace waterhammer
