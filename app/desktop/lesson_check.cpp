// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_check.h"

#include "app/core/lesson_source.h"
#include "model/files/json_writer.h"
#include "model/lesson/check.h"
#include "views/resources.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sstream>

namespace waterhammer {

namespace {

constexpr int done = 0, faulty = 1, wrongUsage = 2;

/// Problems as other programs read them.
std::string asJson(const LessonProblems& problems, bool strict)
{
    std::ostringstream text;
    JsonWriter json(text, JsonWriter::Layout::Indented);
    json.beginArray();
    for (const LessonProblem& problem : problems) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("severity", problem.isNote() && !strict ? "note" : "problem");
        json.member("code", faultKey(problem.code));
        json.member("file", std::string_view(problem.file));
        json.key("line");
        problem.line > 0 ? json.value(problem.line) : json.null();
        json.member("step", std::string_view(problem.step));
        json.member("key", std::string_view(problem.key));
        json.member("text", std::string_view(lessonProblemText(problem, english())));
        json.endObject();
    }
    json.endArray();
    return text.str() + '\n';
}

std::string asLines(const LessonProblems& problems)
{
    std::string lines;
    for (const LessonProblem& problem : problems)
        lines += lessonProblemLine(problem, english()) + '\n';
    return lines;
}

} // namespace

std::optional<Arguments::Answer> checkLessonAsked(const QStringList& words)
{
    const QCommandLineOption check(QStringLiteral("check-lesson"), {}, QStringLiteral("DIR"));
    const QCommandLineOption json(QStringLiteral("json")), strict(QStringLiteral("strict"));
    const QCommandLineOption names(QStringLiteral("names"), {}, QStringLiteral("N"), QStringLiteral("200"));
    if (std::ranges::none_of(
            words, [](const QString& word) { return word.startsWith(QLatin1String("--check-lesson")); }))
        return {};
    QCommandLineParser parser;
    parser.addOptions({check, json, strict, names});
    const bool understood = parser.parse(QStringList(QStringLiteral("waterhammer")) + words);
    bool counted = false;
    const int count = parser.value(names).toInt(&counted);
    const QString folder = parser.value(check);
    if (!understood || !counted || count < 0 || !parser.positionalArguments().isEmpty())
        return Arguments::Answer{
            {}, QStringLiteral("waterhammer --check-lesson DIR [--json] [--names N] [--strict]\n"), wrongUsage};
    if (!QFileInfo(folder).isDir())
        return Arguments::Answer{{}, QStringLiteral("%1 is no folder.\n").arg(folder), wrongUsage};
    registerResources();
    const LessonProblems problems =
        checkLesson(readLessonFolder(QFile::encodeName(folder).toStdString()), {libraryScenario, count});
    const bool isStrict = parser.isSet(strict);
    const bool wrong =
        std::ranges::any_of(problems, [&](const LessonProblem& problem) { return isStrict || !problem.isNote(); });
    const std::string text = parser.isSet(json) ? asJson(problems, isStrict) : asLines(problems);
    return Arguments::Answer{QString::fromStdString(text), {}, wrong ? faulty : done};
}

} // namespace waterhammer
