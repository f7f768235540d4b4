// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as files: what each step says of its run is what differs from the one before it.
#include "model/files/scenario_json.h"
#include "model/lesson/draft_settings.h"
#include "model/lesson/lesson_writing.h"
#include "model/lesson/recording.h"
#include "model/lesson/wanted_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waterhammer {

namespace {

bool mayHave(const std::string& part)
{
    static constexpr std::array<std::string_view, 5> besides{"hint", "note", "expect", "ask", "done"};
    return std::ranges::find(besides, part) != besides.end();
}

/// Steps and scenarios of lesson.json.
class SceneWriter {
public:
    explicit SceneWriter(const Recording& recording, LessonFiles& files)
        : m_recording(recording)
        , m_files(files)
        , m_lesson(recording.head)
    {
    }

    Lesson write()
    {
        m_lesson.steps.clear();
        for (std::size_t i = 0; i < m_recording.steps.size(); ++i)
            m_lesson.steps.push_back(written(m_recording.steps[i], i > 0 ? &m_recording.steps[i - 1] : nullptr));
        double minutes = 0;
        for (const LessonStep& step : m_lesson.steps)
            minutes += step.minutes;
        const bool fresh = m_lesson.most == 0;
        m_lesson.least = fresh ? std::floor(minutes) : std::min(m_lesson.least, std::floor(minutes));
        m_lesson.most = std::max(m_lesson.most, std::ceil(minutes));
        return std::move(m_lesson);
    }

private:
    LessonStep written(const RecordedStep& recorded, const RecordedStep* before)
    {
        LessonStep step = recorded.step;
        const bool undisturbed =
            before ? before->asWritten && before->step.id == recorded.behind : recorded.behind.empty();
        if (recorded.asWritten && undisturbed)
            return step;
        if (!recorded.asWritten || step.scene.scenario.empty())
            step.scene = before ? sceneTo(*before->begins, recorded.begins) : opening(recorded.begins);
        const int clock = before ? before->day : 0;
        if (step.kind == StepKind::Run) {
            if (!recorded.asWritten)
                step.to.text = std::to_string(recorded.day);
        } else if (step.day.empty() && (!before || recorded.from != clock)) {
            step.day.text = std::to_string(recorded.from);
        }
        if (!before && !step.hide)
            step.hide = true; // or nothing could be predicted
        if (step.kind == StepKind::Compare && step.b && !recorded.asWritten)
            step.b = sceneTo(*recorded.begins, recorded.leaves);
        return step;
    }

    /// A lesson opens with the market as it was when recording began.
    LessonScene opening(const RecordedDraft& first)
    {
        LessonScene scene = sceneOf(m_recording.start);
        LessonScene change = sceneTo(*m_recording.start, first);
        if (!change.scenario.empty())
            return change;
        scene.set = std::move(change.set);
        return scene;
    }

    LessonScene sceneTo(const ScenarioDraft& from, const RecordedDraft& to)
    {
        LessonScene scene;
        if (&from == to.get() || sameMarket(from, *to))
            return scene;
        if (scene.scenario = knownAs(to); !scene.scenario.empty())
            return scene;
        if (auto set = settingsBetween(from, *to, m_lesson.balance))
            scene.set = std::move(*set);
        else
            scene = sceneOf(to);
        return scene;
    }

    /// The name of the scenario that it is; empty: none so far.
    [[nodiscard]] std::string knownAs(const RecordedDraft& draft) const
    {
        for (const auto& [name, known] : m_known)
            if (known == draft || *known == *draft)
                return name;
        return {};
    }

    /// A scenario of its own, once.
    LessonScene sceneOf(const RecordedDraft& draft)
    {
        LessonScene scene;
        if (scene.scenario = knownAs(draft); !scene.scenario.empty())
            return scene;
        std::size_t number = m_lesson.scenarios.size();
        std::string file;
        do {
            ++number;
            scene.scenario = number == 1 ? "start" : "market-" + std::to_string(number);
            file = "scenarios/" + scene.scenario + ".json";
        } while (m_recording.files.scenarios.contains(file)
            || std::ranges::find(m_lesson.scenarios, scene.scenario, &LessonScenario::name)
                != m_lesson.scenarios.end());
        LessonScenario& added = m_lesson.scenarios.emplace_back();
        added.name = scene.scenario;
        added.file.text = file;
        m_files.scenarios[file] = scenarioText(*draft);
        m_known.emplace_back(scene.scenario, draft);
        return scene;
    }

    const Recording& m_recording;
    LessonFiles& m_files;
    Lesson m_lesson;
    std::vector<std::pair<std::string, RecordedDraft>> m_known;
};

/// What is to be learnt is asked for by every step that asks, where the lesson does not say by which.
void addLearning(Lesson& lesson, const RecordedWords& words)
{
    std::vector<std::string> asking;
    for (const LessonStep& step : lesson.steps)
        if (step.asks() || !step.goal.empty())
            asking.push_back(step.id);
    std::vector<LessonLearn> learn;
    if (const WordsSection* section = words.section("learn"))
        for (const WordsPart& part : section->parts) {
            LessonLearn& goal = learn.emplace_back();
            goal.id = part.id;
            for (const LessonLearn& known : lesson.learn)
                if (known.id == part.id)
                    std::ranges::copy_if(known.steps, std::back_inserter(goal.steps),
                        [&](const std::string& id) { return lesson.step(id) != nullptr; });
            if (goal.steps.empty())
                goal.steps = asking;
        }
    lesson.learn = std::move(learn);
}

RecordedWords tidied(const RecordedWords& words, const Lesson& lesson)
{
    RecordedWords tidy = words;
    tidy.sections.clear();
    for (const char* id : {"learn", "teacher"})
        if (const WordsSection* section = words.section(id);
            section && !(section->text.empty() && section->parts.empty()))
            tidy.sections.push_back(*section);
    for (const LessonStep& step : lesson.steps) {
        const WordsSection* section = words.section(step.id);
        if (!section)
            continue;
        WordsSection& kept = tidy.sections.emplace_back(*section);
        const std::vector<WantedPart> wanted = wantedParts(step);
        std::erase_if(kept.parts, [&](const WordsPart& part) {
            const bool empty = part.text.empty() && part.label.empty();
            return mayHave(part.kind) ? empty : std::ranges::none_of(wanted, [&](const WantedPart& want) {
                return want.kind == part.kind && want.id == part.id;
            });
        });
    }
    return tidy;
}

} // namespace

LessonFiles lessonFiles(const Recording& recording, const std::vector<RecordedWords>& words)
{
    LessonFiles files = recording.files;
    files.name = recording.head.id;
    files.problems.clear();
    Lesson lesson = SceneWriter(recording, files).write();
    if (!words.empty())
        addLearning(lesson, words.front());
    files.json = lessonJson(lesson);
    files.words.clear();
    for (const RecordedWords& one : words)
        files.words[one.language] = lessonMarkdown(tidied(one, lesson));
    return files;
}

} // namespace waterhammer
