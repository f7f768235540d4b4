// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/recording.h"

#include "model/lesson/draft_settings.h"
#include "model/lesson/lesson_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

/// How long a step of a kind takes before a room, in the order of kinds.
constexpr std::array<double, stepKindTable.size()> minutesOfKind{0.5, 0.75, 0.75, 0.5, 1, 1, 1.5, 1, 0.5};

LessonStep stepOf(StepKind kind, int number)
{
    LessonStep step;
    step.kind = kind;
    step.id = std::string(stepKindTable[static_cast<std::size_t>(kind)].key) + '-' + std::to_string(number);
    step.minutes = minutesOfKind[static_cast<std::size_t>(kind)];
    return step;
}

/// A new one where the next goes.
RecordedStep& insert(Recording& recording, StepKind kind, const RecordedMoment& now)
{
    RecordedStep made;
    made.step = stepOf(kind, ++recording.made);
    made.begins = made.leaves = now.draft;
    made.from = made.day = now.day;
    const auto at = recording.steps.begin() + static_cast<std::ptrdiff_t>(recording.at++);
    return *recording.steps.insert(at, std::move(made));
}

LessonSpot spotAt(const std::string& control, std::size_t number)
{
    LessonSpot spot;
    spot.id = "spot-" + std::to_string(number);
    spot.at.text = control;
    return spot;
}

std::string shortest(double number)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

/// Between two numbers, nearer to neither, in as few digits as that takes.
double between(double a, double b)
{
    const double middle = (a + b) / 2;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(b - a))));
    const double even = std::round(middle / unit) * unit;
    return even > std::min(a, b) && even < std::max(a, b) ? even : middle;
}

FigureValue after(const RecordedDraft& draft, const std::string& figure, int day)
{
    LessonRuns runs;
    const auto run = runs.run(*draft);
    return run ? valueOfFigure(**run, figure, day) : FigureValue();
}

/// The goal that the change has reached, and what is said to whoever has not.
std::pair<std::string, std::string> goalAndMiss(const std::string& figure, double was, double is)
{
    if (is == 0)
        return {figure + " = 0", figure + " != 0"};
    const std::string bound = shortest(between(was, is));
    return is < was ? std::pair(figure + " <= " + bound, figure + " > " + bound)
                    : std::pair(figure + " >= " + bound, figure + " < " + bound);
}

void forgetGoal(LessonStep& step)
{
    step.goal.clear();
    step.misses.clear();
    step.solution.clear();
    step.watch.clear();
    step.tight.clear();
}

} // namespace

std::size_t Recording::placeOf(const std::string& id) const
{
    std::size_t place = 0;
    while (place < steps.size() && steps[place].step.id != id)
        ++place;
    return place;
}

RecordedStep* Recording::last() { return at > 0 && !steps[at - 1].asWritten ? &steps[at - 1] : nullptr; }

Recording beginRecording(const RecordedMoment& now, const std::string& language)
{
    Recording recording;
    recording.head.languages = {language};
    recording.head.level = "start";
    recording.start = now.draft;
    insert(recording, StepKind::Free, {now.draft, 0});
    recording.at = 0;
    return recording;
}

Recording continueLesson(const LessonBook& book, const LessonFiles& files, const Course& course, std::size_t step)
{
    Recording recording;
    recording.head = book.lesson;
    recording.head.steps.clear();
    recording.files = files;
    for (std::size_t i = 0; i < book.lesson.steps.size(); ++i) {
        const StepStart& start = course.steps[i];
        RecordedStep& one = recording.steps.emplace_back();
        one.step = book.lesson.steps[i];
        one.begins = one.leaves = std::make_shared<const ScenarioDraft>(start.draft);
        one.from = one.step.kind == StepKind::Run ? start.from : start.day;
        one.day = start.day;
        one.asWritten = true;
        one.behind = i > 0 ? book.lesson.steps[i - 1].id : std::string();
    }
    recording.start = recording.steps.front().begins;
    recording.at = std::min(step + 1, recording.steps.size());
    const bool free = !recording.steps.empty() && recording.steps.back().step.kind == StepKind::Free;
    if (free && recording.at == recording.steps.size())
        --recording.at; // before the end
    recording.made = static_cast<int>(recording.steps.size());
    while (std::ranges::any_of(recording.steps, [&](const RecordedStep& one) { // ids of an earlier recording
        const std::size_t dash = one.step.id.rfind('-');
        return dash != std::string::npos && std::atoi(one.step.id.c_str() + dash + 1) > recording.made;
    }))
        ++recording.made;
    return recording;
}

void recordWords(Recording& recording, const RecordedMoment& now) { insert(recording, StepKind::Say, now); }

bool recordLook(Recording& recording, const RecordedMoment& now, const std::string& control)
{
    RecordedStep* last = recording.last();
    const bool goesOn = last && (last->step.kind == StepKind::Spotlight || last->step.kind == StepKind::Notice)
        && last->begins == now.draft && last->day == now.day;
    RecordedStep& step = goesOn ? *last : insert(recording, StepKind::Spotlight, now);
    if (std::ranges::any_of(step.step.spots, [&](const LessonSpot& spot) { return spot.at.text == control; }))
        return false;
    step.step.spots.push_back(spotAt(control, step.step.spots.size() + 1));
    return true;
}

bool recordDay(Recording& recording, const RecordedMoment& now)
{
    RecordedStep* last = recording.last();
    if (last && last->step.kind == StepKind::Run && last->begins == now.draft) {
        if (now.day > last->from)
            last->day = now.day;
        return false;
    }
    const int before = recording.at > 0 ? recording.steps[recording.at - 1].day : 0;
    if (now.day <= before)
        return false;
    insert(recording, StepKind::Run, now).from = before;
    return true;
}

bool recordChange(
    Recording& recording, const RecordedMoment& before, const RecordedDraft& after, std::vector<LessonFree> way)
{
    RecordedStep* last = recording.last();
    const auto sameWay = [&] {
        return std::ranges::equal(
            last->way, way, [](const LessonFree& a, const LessonFree& b) { return a.control.text == b.control.text; });
    };
    const bool compares = recording.pinned && *recording.pinned == *before.draft;
    if (last && !last->way.empty() && sameWay() && last->day == before.day) {
        last->leaves = after;
        if (last->step.kind == StepKind::Say)
            last->begins = after;
        return false;
    }
    RecordedStep& step = insert(recording, compares ? StepKind::Compare : StepKind::Say, before);
    step.before = before.draft;
    step.leaves = after;
    step.way = std::move(way);
    if (compares) {
        recording.pinned.reset();
        step.step.a = step.step.b = LessonScene();
        for (const char* figure : {"forcedSales", "peakLoss"})
            step.step.rows.push_back({figure == std::string("peakLoss") ? "loss" : "sales", {figure, {}, 0}, {}});
    } else {
        step.begins = after;
    }
    return true;
}

void recordQuestion(Recording& recording, const RecordedMoment& now, std::size_t choices, std::size_t right)
{
    RecordedStep& step = insert(recording, StepKind::Predict, now);
    for (std::size_t i = 0; i < choices; ++i)
        step.step.choices.push_back({std::string(1, static_cast<char>('a' + i)), {}, i == right});
}

bool canBeLeft(const RecordedStep& step) { return !step.way.empty() && step.step.kind != StepKind::Compare; }

void claimAtSpot(RecordedStep& step, std::size_t spot, const std::string& condition)
{
    if (spot >= step.step.spots.size() || condition.empty())
        return;
    step.step.spots[spot].is.text = condition;
    if (std::ranges::none_of(step.step.spots, [](const LessonSpot& one) { return one.is.empty(); }))
        step.step.kind = StepKind::Notice;
}

bool moveStep(Recording& recording, std::size_t step, int by)
{
    const std::size_t to = step + static_cast<std::size_t>(by), end = recording.steps.size() - 1;
    if (step >= end || to >= end)
        return false;
    std::swap(recording.steps[step], recording.steps[to]);
    return true;
}

void removeStep(Recording& recording, std::size_t step)
{
    if (step + 1 >= recording.steps.size())
        return;
    recording.steps.erase(recording.steps.begin() + static_cast<std::ptrdiff_t>(step));
    if (step < recording.at)
        --recording.at;
}

// ---- what is asked of the reader ---------------------------------------------------------------------------------

void leaveToReader(RecordedStep& step, bool left)
{
    if (!canBeLeft(step))
        return;
    forgetGoal(step.step);
    step.step.kind = left ? StepKind::Try : StepKind::Say;
    step.step.minutes = minutesOfKind[static_cast<std::size_t>(step.step.kind)];
    step.step.free = left ? step.way : std::vector<LessonFree>();
    step.begins = left ? step.before : step.leaves;
}

bool makeGoal(RecordedStep& step, const std::string& figure, const std::string& balance)
{
    if (!canBeLeft(step))
        return false;
    const FigureValue was = after(step.before, figure, step.day), is = after(step.leaves, figure, step.day);
    if (!was.defined() || !is.defined() || asGoodAs(was.value, is.value))
        return false;
    const auto solution = settingsBetween(*step.before, *step.leaves, balance);
    const auto back = settingsBetween(*step.leaves, *step.before, balance);
    if (!solution || !back)
        return false;
    leaveToReader(step, true);
    step.step.kind = StepKind::Puzzle;
    step.step.minutes = minutesOfKind[static_cast<std::size_t>(StepKind::Puzzle)];
    const auto [goal, miss] = goalAndMiss(figure, was.value, is.value);
    step.step.goal = {{"reached", {goal, {}, 0}}};
    step.step.misses = {{"not-yet", {miss, {}, 0}, *back}};
    step.step.watch = {{figure, {}, 0}};
    step.step.solution = *solution;
    return true;
}

std::vector<LessonChoice> waysToMove(const LessonRun& run, const FigureOffer& figure, int from, int to)
{
    const bool was = valueOfFigure(run, figure.at(from), from).defined();
    const std::string now = figure.at(to), other = was ? figure.at(from) : "0";
    std::vector<LessonChoice> ways;
    if (!was && valueOfFigure(run, now, to).value >= 0) {
        ways.push_back({"none", {now + " = 0", {}, 0}, false});
        ways.push_back({"some", {now + " > 0", {}, 0}, false});
        return ways;
    }
    for (const auto& [id, sign] : {std::pair("less", " < "), {"same", " = "}, {"more", " > "}})
        ways.push_back({id, {now + sign + other, {}, 0}, false});
    return ways;
}

std::optional<std::pair<std::string, std::string>> askFirst(
    Recording& recording, const AskFirst& question, const LessonRun& run)
{
    RecordedStep* last = recording.last();
    if (!last || last->step.kind != StepKind::Run)
        return {};
    const RecordedMoment begins{last->begins, last->from}, ends{last->begins, last->day};
    removeStep(recording, recording.at - 1);
    RecordedStep& asked = insert(recording, StepKind::Predict, begins);
    asked.step.hide = true;
    if (question.number) {
        LessonNumber& number = asked.step.number.emplace();
        number.figure.text = question.figure.at(ends.day);
        number.within = question.within;
        if (question.near.size > question.within.size)
            number.near = question.near;
    } else {
        asked.step.choices = waysToMove(run, question.figure, begins.day, ends.day);
    }
    std::string id = asked.step.id; // what follows moves the steps
    RecordedStep& seen = insert(recording, StepKind::Notice, ends);
    LessonSpot spot = spotAt(question.figure.control, 1);
    spot.is.text = trueOf(run, question.figure, begins.day, ends.day);
    seen.step.spots.push_back(std::move(spot));
    return std::pair(std::move(id), seen.step.id);
}

} // namespace waterhammer
