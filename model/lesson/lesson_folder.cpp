// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/lesson_folder.h"

#include "model/files/scenario_json.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace waterhammer {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostText = 1'000'000, mostPicture = 2'000'000, mostInAll = 20'000'000; // bytes
constexpr std::size_t mostFiles = 1000;

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

LessonProblem fault(LessonFault code, const std::string& file, std::vector<std::string> values = {})
{
    return {code, file, 0, {}, {}, std::move(values), {}};
}

/// One file of the folder.
void take(LessonFiles& files, const fs::path& file, const std::string& path)
{
    std::error_code error;
    const std::size_t size = fs::file_size(file, error);
    const std::string ending = file.extension().string();
    const bool picture = path.starts_with("pictures/");
    if (!error && size > (picture ? mostPicture : mostText)) {
        files.problems.push_back(fault(LessonFault::TooLarge, path, {picture ? "2" : "1"}));
        return;
    }
    if (picture && (ending == ".svg" || ending == ".png"))
        files.pictures[path] = size;
    else if (path == "lesson.json") {
        files.json = bytesOf(file);
        files.jsonIsThere = true;
    } else if (path.starts_with("scenarios/") && ending == ".json")
        files.scenarios[path] = bytesOf(file);
    else if (ending == ".md" && path.find('/') == std::string::npos)
        files.words[file.stem().string()] = bytesOf(file);
}

} // namespace

LessonFiles readLessonFolder(const fs::path& folder)
{
    LessonFiles files;
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(folder, error);
    files.name = (error ? folder : whole).filename().string();
    std::size_t count = 0, sum = 0;
    for (auto it = fs::recursive_directory_iterator(folder, error); !error && it != fs::end(it); it.increment(error)) {
        const std::string path = it->path().lexically_relative(folder).generic_string();
        if (it->is_symlink(error)) {
            files.problems.push_back(fault(LessonFault::Outside, path, {path}));
            it.disable_recursion_pending();
        } else if (it->is_regular_file(error)) {
            sum += it->file_size(error);
            if (++count > mostFiles || sum > mostInAll) {
                files.problems.push_back(fault(LessonFault::TooLarge, "", {"20"}));
                break;
            }
            take(files, it->path(), path);
        }
    }
    return files;
}

Result<ScenarioDraft> scenarioOf(const LessonFiles& files, const Sourced& file)
{
    const auto found = files.scenarios.find(file.text);
    if (found == files.scenarios.end())
        return Problems();
    ReadScenario read = readScenario(found->second);
    if (const Problems problems = problemsOf(read); !read.readable || !problems.empty())
        return problems;
    return std::move(read.draft);
}

const LessonWordsFile& LessonBook::in(const std::string& language) const
{
    if (const auto found = words.find(language); found != words.end())
        return found->second;
    static const LessonWordsFile none;
    if (lesson.languages.empty())
        return none;
    const auto first = words.find(lesson.languages.front());
    return first != words.end() ? first->second : none;
}

LessonBook readLessonBook(const LessonFiles& files)
{
    LessonBook book;
    book.problems = files.problems;
    if (files.json.empty() && !files.jsonIsThere) {
        book.problems.push_back(fault(LessonFault::NoFile, "lesson.json", {"lesson.json"}));
        return book;
    }
    ReadLesson read = readLesson(files.json);
    book.lesson = std::move(read.lesson);
    book.problems.insert(book.problems.end(), read.problems.begin(), read.problems.end());
    for (const auto& [language, text] : files.words)
        book.words.emplace(language, readLessonWords(text, language));
    book.readable = read.readable && book.words.contains(book.lesson.languages.front());
    return book;
}

} // namespace waterhammer
