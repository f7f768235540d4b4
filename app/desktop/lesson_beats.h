// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/lesson_shown.h"

#include <QString>

#include <vector>

namespace waterhammer {

class LessonText;

/// What a room sees of a step at a time: going on leads from one to the next.
struct LessonBeat {
    enum class Kind {
        Picture,  ///< of the step's day, with nothing before it
        Question, ///< large, with its answers
        Card,     ///< what was answered to a question, and what it was
        Spot,     ///< a number in the picture with its text
        Table     ///< the figures of two runs
    };
    Kind kind = Kind::Picture;
    std::size_t index = 0; ///< Card: the question's step; Spot: its place

    friend bool operator==(const LessonBeat&, const LessonBeat&) = default;
};

/// Those of the step at hand, as it stands now; one at least. What an answer makes another are the beats after it.
[[nodiscard]] std::vector<LessonBeat> beatsOf(const LessonShown& lesson);

/// What a beat brings, in a line for the presenter.
[[nodiscard]] QString beatText(const LessonBeat& beat, const LessonShown& lesson, const LessonText& words);

/// The lesson with one question resolved and no other, as its card is shown to a room: who did not answer is told what
/// was right all the same.
[[nodiscard]] LessonShown withOneCard(const LessonShown& lesson, std::size_t question);

/// What stands for a step in lists and notes of the presenter, who may know all days: the lesson at that step.
[[nodiscard]] LessonShown asPresented(const LessonShown& lesson, std::size_t step);

} // namespace waterhammer
