// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/file_question.h"
#include "model/words/language.h"

#include <optional>
#include <string>

/// What is said of days that are hidden, and of an answer that was given before they were shown. Never "wrong": who
/// looks for the reason has learned more than who was right.
namespace waterhammer {

/// "Days 3 to 40 are hidden", "… until you answer".
[[nodiscard]] std::string hiddenDaysText(int first, int last, bool asked, const Language& language);

/// An answer and what is true.
struct GivenAnswer {
    bool skipped = false;              ///< none was given
    std::optional<std::size_t> choice; ///< of the question's
    std::optional<double> number;      ///< in its unit
    std::optional<double> truth; ///< place of the right choice, or the right number; nothing: the file does not say
    bool right = false;          ///< the answer is the truth, or near
};
/// What the card says of it, a line each; a line that has nothing to say is empty.
struct AnswerCard {
    std::string said, was; ///< the answer and the truth, as the question has them
    std::string reply;     ///< how they stand to each other
};
/// Of an answer to a question.
[[nodiscard]] AnswerCard answerCard(const FileQuestion& question, const GivenAnswer& given, const Language& language);

} // namespace waterhammer
