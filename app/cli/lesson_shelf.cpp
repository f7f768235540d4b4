// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lesson_shelf.h"

#include "model/files/scenario_json.h"
#include "model/lesson/answers_file.h"
#include "model/lesson/check.h"

#include <algorithm>

namespace waterhammer::cli {

namespace {

namespace fs = std::filesystem;

/// Where the program's own files are: beside it as it is installed, or in the tree that it was built in.
fs::path ownFolder(const char* name)
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* place : {"../share/waterhammer", "../../../resources"})
        if (const fs::path folder = program / place / name; fs::is_directory(folder, error))
            return folder;
    return {};
}

} // namespace

LessonShelf::LessonShelf(const std::string& folder)
    : m_scenarios(ownFolder("scenarios"))
{
    const fs::path lessons = folder.empty() ? ownFolder("lessons") : fs::path(folder);
    std::error_code error;
    take(lessons);
    std::vector<fs::path> inside;
    for (const auto& entry : fs::directory_iterator(lessons, error))
        if (entry.is_directory())
            inside.push_back(entry.path());
    std::ranges::sort(inside);
    for (const fs::path& each : inside)
        take(each);
}

void LessonShelf::take(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_regular_file(folder / "lesson.json", error))
        return;
    ShelvedLesson lesson{readLessonFolder(folder), {}, {}};
    lesson.book = readLessonBook(lesson.files);
    if (!lesson.book.readable)
        return;
    lesson.sha256 = hashOfLesson(lesson.files.json);
    m_lessons.push_back(std::move(lesson));
}

const ShelvedLesson* LessonShelf::find(const std::string& id, int edition) const
{
    for (const ShelvedLesson& lesson : m_lessons)
        if (lesson.book.lesson.id == id && lesson.book.lesson.edition == edition)
            return &lesson;
    return nullptr;
}

std::vector<int> LessonShelf::editionsOf(const std::string& id) const
{
    std::vector<int> editions;
    for (const ShelvedLesson& lesson : m_lessons)
        if (lesson.book.lesson.id == id)
            editions.push_back(lesson.book.lesson.edition);
    std::ranges::sort(editions);
    return editions;
}

ScenarioSource LessonShelf::sourceOf(const ShelvedLesson& lesson) const
{
    return waterhammer::sourceOf(lesson.files, [folder = m_scenarios](const std::string& id) -> Result<ScenarioDraft> {
        ReadScenario read = readScenarioFile((folder / (id + ".waterhammer.json")).string());
        if (!read.readable)
            return Problems();
        return std::move(read.draft);
    });
}

} // namespace waterhammer::cli
