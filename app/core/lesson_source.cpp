// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lesson_source.h"

#include "app/core/scenario_source.h"
#include "app/core/whole_file.h"
#include "model/lesson/course.h"
#include "model/lesson/filled_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace waterhammer {

namespace {

std::string textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

LessonFiles lessonFilesAt(const QString& folder)
{
    if (!folder.startsWith(QLatin1Char(':')))
        return readLessonFolder(QFile::encodeName(folder).toStdString());
    LessonFiles files;
    const QDir root(folder);
    files.name = root.dirName().toStdString();
    files.json = textOf(root.filePath(QStringLiteral("lesson.json")));
    files.jsonIsThere = QFileInfo::exists(root.filePath(QStringLiteral("lesson.json")));
    for (const QString& name : root.entryList({QStringLiteral("*.md")}, QDir::Files))
        files.words.emplace(QFileInfo(name).completeBaseName().toStdString(), textOf(root.filePath(name)));
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const std::string inside = root.relativeFilePath(path).toStdString();
        if (inside.starts_with("scenarios/"))
            files.scenarios.emplace(inside, textOf(path));
        else if (inside.starts_with("pictures/"))
            files.pictures.emplace(inside, static_cast<std::size_t>(it.fileInfo().size()));
    }
    return files;
}

QString writeLesson(const QString& folder, const LessonFiles& files)
{
    const QDir root(folder);
    if (!root.mkpath(files.scenarios.empty() ? QStringLiteral(".") : QStringLiteral("scenarios")))
        return QCoreApplication::translate("LessonSource", "the folder cannot be made");
    const auto write = [&](const std::string& name, const std::string& text) {
        return writeWhole(root.filePath(QString::fromStdString(name)), QByteArray::fromStdString(text));
    };
    for (const auto& [name, text] : files.scenarios)
        if (const QString fault = write(name, text); !fault.isEmpty())
            return fault;
    for (const auto& [language, text] : files.words)
        if (const QString fault = write(language + ".md", text); !fault.isEmpty())
            return fault;
    return write("lesson.json", files.json);
}

Result<ScenarioDraft> libraryScenario(const std::string& id)
{
    ReadScenario read =
        readScenarioAt(QStringLiteral(":/scenarios/%1.waterhammer.json").arg(QString::fromStdString(id)));
    if (!read.readable)
        return Problems();
    return std::move(read.draft);
}

bool isLesson(const QString& folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/lesson.json")) && QFileInfo(folder).isDir();
}

LessonOutline lessonOutline(const QString& folder, const QString& language, const Language& words)
{
    LessonOutline outline;
    const LessonFiles files = lessonFilesAt(folder);
    const LessonBook book = readLessonBook(files);
    outline.playable = book.readable;
    if (!book.readable) {
        if (!book.problems.empty())
            outline.fault = book.problems.front();
        return outline;
    }
    LessonRuns runs;
    LessonScope scope;
    const LessonScenario& first = book.lesson.scenarios.front();
    const auto draft = first.shelf.empty() ? scenarioOf(files, first.file) : libraryScenario(first.shelf.text);
    if (const auto run = draft ? runs.run(*draft) : Result<LessonRunPtr>(Problems())) {
        scope.now = scope.start = *run;
        outline.first = (*run)->trajectory.scenario;
    }
    const LessonWordsFile& said = book.in(language.toStdString());
    const auto filled = [&](const std::string& text) {
        return QString::fromStdString(filledText(text, {scope, words, {}, FigureValue::wholeRun, false}));
    };
    outline.id = QString::fromStdString(book.lesson.id);
    outline.title = filled(said.title);
    outline.summary = filled(said.summary);
    return outline;
}

} // namespace waterhammer
