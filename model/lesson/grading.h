// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/answers_file.h"
#include "model/lesson/lesson_folder.h"

#include <string>
#include <vector>

/// Answers judged anew: every run is made again from the lesson, the reader's figures are derived from the name, and
/// nothing of the file is believed but what was answered.
namespace waterhammer {

/// One scored step.
struct GradedStep {
    std::string id;          ///< of the step
    std::string answer;      ///< as text: a choice, a number, "1:0.5 2:0.4", "path=value"; empty: none
    std::string right;       ///< likewise
    std::string reply;       ///< the part of the words that answers it: "choice bonds", "right", "miss too-thin"
    double points = 0;       ///< that it has
    double of = 0;           ///< that it could have
    bool answered = false;   ///< there is an answer
    bool skipped = false;    ///< left by Skip
    int hints = 0;           ///< that were asked for
    std::string refused;     ///< a control that was not free, or out of its range; empty: none
    bool outOfRange = false; ///< which of the two
};

/// A file of answers as it was graded.
struct Graded {
    std::vector<GradedStep> steps;                      ///< scored ones, in the order of the lesson
    std::vector<std::pair<std::string, double>> values; ///< of the reader's variant, by first path
    bool ownVariant = true;                             ///< the file's figures are those of its name

    [[nodiscard]] double points() const; ///< sum
    [[nodiscard]] double of() const;     ///< of what they could be
    [[nodiscard]] int answered() const;  ///< steps with an answer
    [[nodiscard]] int skipped() const;   ///< steps left by Skip
    [[nodiscard]] int hints() const;     ///< together
};

/// Grades them by this edition of the lesson. `source` gives its scenarios.
[[nodiscard]] Graded grade(const AnswersFile& answers, const Lesson& lesson, const ScenarioSource& source);

} // namespace waterhammer
