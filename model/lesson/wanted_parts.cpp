// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/wanted_parts.h"

namespace waterhammer {

namespace {

/// The parts of a question.
void addQuestion(const LessonStep& step, std::vector<WantedPart>& parts)
{
    if (step.asks())
        parts.push_back({"ask", {}, true, false, true});
    for (const LessonChoice& choice : step.choices)
        parts.push_back({"choice", choice.id, true, true, true});
    if (step.number) {
        for (const char* kind : {"right", "low", "high"})
            parts.push_back({kind, {}, true, false, true});
        parts.push_back({"near", {}, false, false, true});
        for (const LessonMistake& mistake : step.number->mistakes)
            parts.push_back({"mistake", mistake.id, true, false, true});
    }
    if (step.curve) {
        parts.push_back({"right", {}, true, false, true});
        parts.push_back({"near", {}, false, false, true});
        for (const LessonMiss& miss : step.curve->misses)
            parts.push_back({"miss", miss.id, true, false, true});
    }
}

} // namespace

std::vector<WantedPart> wantedParts(const LessonStep& step)
{
    std::vector<WantedPart> parts;
    addQuestion(step, parts);
    for (const LessonSpot& spot : step.spots)
        parts.push_back({"spot", spot.id, true, false, true});
    for (const LessonGoal& goal : step.goal)
        parts.push_back({"goal", goal.id, true, true, false});
    for (const LessonTight& tight : step.tight)
        parts.push_back({"goal", tight.id, true, true, false});
    for (const LessonMiss& miss : step.misses)
        parts.push_back({"miss", miss.id, true, false, true});
    if (step.kind == StepKind::Puzzle)
        parts.push_back({"done", {}, true, false, true});
    if (step.a)
        for (const char* run : {"A", "B"})
            parts.push_back({"run", run, true, true, false});
    for (const LessonRow& row : step.rows)
        parts.push_back({"row", row.id, true, true, false});
    return parts;
}

} // namespace waterhammer
