// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/csv.h"
#include "app/cli/lesson_shelf.h"
#include "app/cli/outputs.h"
#include "model/files/whole_file.h"
#include "model/lesson/grading.h"
#include "model/lesson/variant.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

namespace waterhammer::cli {

namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::string folder, lessons, lesson, out, locale = "C";
    char separator = ',';
};

/// One file of the folder.
struct Sheet {
    std::string file;                   ///< its name
    std::optional<AnswersFile> answers; ///< nothing: it is none
    std::optional<Graded> graded;       ///< nothing: no lesson to grade it by
    std::vector<std::string> notes;     ///< what is to be said of it
    bool older = false;                 ///< another file of the same reader counts
};

std::string textOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string text(mostAnswerBytes + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

/// All plain files, by their names.
std::vector<Sheet> sheetsIn(const std::string& folder)
{
    std::vector<Sheet> sheets;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_regular_file() || entry.is_symlink() || name.starts_with('.') || name.ends_with(".csv"))
            continue;
        Sheet sheet{name, {}, {}, {}};
        const std::string text = textOf(entry.path());
        if (text.size() > mostAnswerBytes)
            sheet.notes.push_back("larger than 64 kB");
        else if (sheet.answers = readAnswers(text); !sheet.answers)
            sheet.notes.push_back("no answers file");
        sheets.push_back(std::move(sheet));
    }
    std::ranges::sort(sheets, {}, &Sheet::file);
    return sheets;
}

/// Grades one by the edition it was answered in, and says what is odd about it.
void gradeSheet(Sheet& sheet, const LessonShelf& shelf)
{
    if (!sheet.answers)
        return;
    const AnswersFile& answers = *sheet.answers;
    const ShelvedLesson* lesson = shelf.find(answers.lesson, answers.edition);
    if (!lesson) {
        const auto here = shelf.editionsOf(answers.lesson);
        sheet.notes.push_back(here.empty()
                ? "there is no lesson " + answers.lesson + " here"
                : "edition " + std::to_string(answers.edition) + ", here is " + std::to_string(here.back()));
        return;
    }
    sheet.graded = grade(answers, lesson->book.lesson, shelf.sourceOf(*lesson));
    const Graded& graded = *sheet.graded;
    if (!answers.whole)
        sheet.notes.push_back("changed after it was written");
    if (!graded.ownVariant)
        sheet.notes.push_back("figures are not those of the name");
    if (answers.lessonHash != lesson->sha256)
        sheet.notes.push_back("the lesson's text is another");
    if (answers.program != "waterhammer " WATERHAMMER_VERSION)
        sheet.notes.push_back("answered with " + (answers.program.empty() ? "an unknown program" : answers.program));
    if (const auto all = static_cast<int>(graded.steps.size()); graded.answered() < all)
        sheet.notes.push_back(std::to_string(graded.answered()) + " of " + std::to_string(all));
    for (const GradedStep& step : graded.steps)
        if (!step.refused.empty())
            sheet.notes.push_back(
                step.id + ": " + step.refused + (step.outOfRange ? " is out of its range" : " is not free"));
}

/// Of a reader's files of one lesson the one that was finished last counts, of equals the one with most answers.
void findOlder(std::vector<Sheet>& sheets)
{
    const auto weight = [](const Sheet& sheet) {
        return std::tuple(sheet.answers->finished, sheet.graded ? sheet.graded->answered() : 0);
    };
    std::map<std::pair<std::string, std::string>, Sheet*> newest;
    for (Sheet& sheet : sheets)
        if (sheet.answers && !countedName(sheet.answers->name).empty()) {
            Sheet*& best = newest[{sheet.answers->lesson, countedName(sheet.answers->name)}];
            if (!best || weight(sheet) > weight(*best))
                best = &sheet;
        }
    for (Sheet& sheet : sheets)
        if (sheet.answers && !countedName(sheet.answers->name).empty())
            if (const Sheet* best = newest[{sheet.answers->lesson, countedName(sheet.answers->name)}]; best != &sheet) {
                sheet.older = true;
                sheet.notes.push_back("older than " + best->file);
            }
}

/// What was answered, as far as two readers can have the same.
std::vector<std::pair<std::string, std::optional<LessonAnswer>>> answeredIn(const Sheet& sheet)
{
    std::vector<std::pair<std::string, std::optional<LessonAnswer>>> all;
    for (const AnsweredStep& step : sheet.answers->steps)
        if (step.answer)
            all.emplace_back(step.id, step.answer);
    return all;
}

void findSame(std::vector<Sheet>& sheets)
{
    for (Sheet& sheet : sheets)
        for (const Sheet& other : sheets) {
            if (&sheet == &other || !sheet.answers || !other.answers || sheet.answers->lesson != other.answers->lesson
                || countedName(sheet.answers->name) == countedName(other.answers->name))
                continue;
            if (const auto given = answeredIn(sheet); !given.empty() && given == answeredIn(other)) {
                sheet.notes.push_back("same answers as " + other.file);
                break;
            }
        }
}

/// A table of one lesson's files. Numbers have the decimal mark that was asked for; no cell is a formula.
class Table {
public:
    Table(std::ostream& out, const Arguments& arguments)
        : m_csv(out, arguments.separator)
        , m_comma(arguments.locale == "de")
    {
    }

    void head(const std::vector<std::string>& steps)
    {
        for (const char* name : {"file", "name", "lesson", "edition", "language", "variant", "started", "finished",
                 "answered", "skipped", "hints", "points", "of", "notes"})
            m_csv.cell(name);
        for (const std::string& step : steps)
            for (const char* part : {".answer", ".right", ".reply", ".points"})
                m_csv.cell(step + part);
        m_csv.endRow();
    }

    void row(const Sheet& sheet, const std::vector<std::string>& steps)
    {
        const AnswersFile none, &answers = sheet.answers ? *sheet.answers : none;
        const Graded empty, &graded = sheet.graded ? *sheet.graded : empty;
        std::string variant;
        for (const auto& [path, value] : graded.values)
            variant += (variant.empty() ? "" : " ") + path + '=' + numberText(value);
        for (const std::string& cell : {sheet.file, answers.name, answers.lesson,
                 answers.edition > 0 ? std::to_string(answers.edition) : std::string(), answers.language, variant,
                 answers.started, answers.finished})
            text(cell);
        const bool counts = sheet.graded && !sheet.older;
        number(sheet.graded, graded.answered());
        number(sheet.graded, graded.skipped());
        number(sheet.graded, graded.hints());
        number(counts, graded.points());
        number(counts, graded.of());
        std::string notes;
        for (const std::string& note : sheet.notes)
            notes += (notes.empty() ? "" : "; ") + note;
        text(notes);
        for (const std::string& id : steps) {
            const auto step = std::ranges::find(graded.steps, id, &GradedStep::id);
            const GradedStep nothing, &here = step == graded.steps.end() ? nothing : *step;
            for (const std::string& cell : {here.answer, here.right, here.reply})
                text(cell);
            number(counts && step != graded.steps.end(), here.points);
        }
        m_csv.endRow();
    }

private:
    /// A spreadsheet takes what begins so for a formula; a number is none.
    void text(std::string cell)
    {
        const bool isNumber = cell.find_first_not_of("0123456789.eE+-") == std::string::npos;
        if (isNumber)
            cell = marked(std::move(cell));
        else if (cell.find_first_of("=+-@\t") == 0)
            cell.insert(0, 1, '\'');
        m_csv.cell(cell);
    }
    template <class There> void number(const There& there, double value)
    {
        m_csv.cell(there ? marked(numberText(value)) : std::string());
    }
    [[nodiscard]] std::string marked(std::string number) const
    {
        if (m_comma)
            std::ranges::replace(number, '.', ',');
        return number;
    }

    CsvWriter m_csv;
    bool m_comma;
};

/// The scored steps of a lesson, as far as one of its files could be graded.
std::vector<std::string> stepsOf(const std::vector<const Sheet*>& sheets)
{
    std::vector<std::string> steps;
    for (const Sheet* sheet : sheets)
        if (sheet->graded)
            for (const GradedStep& step : sheet->graded->steps)
                if (std::ranges::find(steps, step.id) == steps.end())
                    steps.push_back(step.id);
    return steps;
}

std::string tableOf(const std::vector<const Sheet*>& sheets, const Arguments& arguments)
{
    std::ostringstream out;
    Table table(out, arguments);
    const std::vector<std::string> steps = stepsOf(sheets);
    table.head(steps);
    for (const Sheet* sheet : sheets)
        table.row(*sheet, steps);
    return out.str();
}

/// By lesson; files that are none stand in all of them.
std::map<std::string, std::vector<const Sheet*>> byLesson(const std::vector<Sheet>& sheets)
{
    std::map<std::string, std::vector<const Sheet*>> tables;
    for (const Sheet& sheet : sheets)
        if (sheet.answers)
            tables[sheet.answers->lesson];
    if (tables.empty() && !sheets.empty())
        tables[""];
    for (auto& [lesson, rows] : tables)
        for (const Sheet& sheet : sheets)
            if (!sheet.answers || sheet.answers->lesson == lesson)
                rows.push_back(&sheet);
    return tables;
}

int writeTables(const std::map<std::string, std::vector<const Sheet*>>& tables, const Arguments& arguments)
{
    std::error_code error;
    fs::create_directories(arguments.out, error);
    for (const auto& [lesson, sheets] : tables) {
        const fs::path path = fs::path(arguments.out) / ((lesson.empty() ? "answers" : lesson) + ".csv");
        if (const auto fault = writeWhole(path, tableOf(sheets, arguments)))
            return notWritten(path.string(), fault);
    }
    return Exit::done;
}

int gradeFolder(const Arguments& arguments)
{
    if (!fs::is_directory(arguments.folder)) {
        std::cerr << arguments.folder << ": there is no such folder\n";
        return Exit::wrongInput;
    }
    const LessonShelf shelf(arguments.lessons);
    std::vector<Sheet> sheets = sheetsIn(arguments.folder);
    if (!arguments.lesson.empty())
        std::erase_if(
            sheets, [&](const Sheet& sheet) { return sheet.answers && sheet.answers->lesson != arguments.lesson; });
    for (Sheet& sheet : sheets)
        gradeSheet(sheet, shelf);
    findOlder(sheets);
    findSame(sheets);
    const auto tables = byLesson(sheets);
    if (tables.size() > 1 && arguments.out.empty()) {
        std::cerr << "answers of several lessons: give --lesson ID, or --out DIR for a table each\n";
        return Exit::wrongUsage;
    }
    if (!arguments.out.empty()) {
        if (const int status = writeTables(tables, arguments); status != Exit::done)
            return status;
    } else
        std::cout << tableOf(tables.empty() ? std::vector<const Sheet*>() : tables.begin()->second, arguments);
    const bool all = std::ranges::all_of(sheets, [](const Sheet& sheet) { return sheet.answers.has_value(); });
    return all ? Exit::done : Exit::wrongInput;
}

} // namespace

void addGrade(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand("grade",
        "Grade a folder of lesson answers: every answer is run again, and a table of names, answers and points comes "
        "out as CSV");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("DIR", arguments->folder, "Folder with *.answers.json")->required();
    command->add_option("--lessons", arguments->lessons, "Folder of lessons; without it those of the program");
    command->add_option("--lesson", arguments->lesson, "Only answers to this lesson");
    command->add_option("--separator", arguments->separator, "Between cells")->capture_default_str();
    command->add_option("--locale", arguments->locale, "Decimal mark: C or de")
        ->check(CLI::IsMember({"C", "de"}))
        ->capture_default_str();
    command->add_option("--out", arguments->out, "Folder for a table a lesson");
    command->callback([arguments, &status] { status = gradeFolder(*arguments); });
}

} // namespace waterhammer::cli
