// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_sheet.h"

#include "app/core/lesson_study.h"
#include "app/desktop/lesson_pages.h"
#include "app/desktop/pdf_bytes.h"
#include "model/words/lesson_problem.h"
#include "views/language.h"

#include <QBuffer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace waterhammer {

namespace {

constexpr double mostSize = 9, leastSize = 7, leastBrief = 6, finer = 0.25; ///< points
constexpr int mostPages = 2;

/// The pages that it takes at a size, and its bytes.
struct Written {
    QByteArray bytes;
    int pages = 0;
};

Written writtenAt(const LessonSheetAsked& asked, double size, bool brief)
{
    Written written;
    QBuffer buffer(&written.bytes);
    buffer.open(QIODevice::WriteOnly);
    { // the document ends with its writer
        QPdfWriter paper(&buffer);
        const LessonShown first = unplayedLesson(asked.study, 0);
        paper.setTitle(LessonText(first).title());
        paper.setCreator(QStringLiteral("Waterhammer"));
        Sheet sheet(paper);
        LessonPages pages(sheet, asked, size, brief);
        pages.write();
        written.pages = pages.pages();
    }
    buffer.close();
    return written;
}

} // namespace

QByteArray lessonSheetPdf(const LessonSheetAsked& asked)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order in which Qt writes the fonts is that of a hash
    Written written;
    const auto fits = [&] {
        return asked.teacher ? written.pages > 0 : written.pages > 0 && written.pages <= mostPages;
    };
    for (double size = mostSize; !fits() && size >= leastSize; size -= finer)
        written = writtenAt(asked, size, false);
    for (double size = mostSize; !fits() && size >= leastBrief; size -= finer)
        written = writtenAt(asked, size, true);
    QHashSeed::resetRandomGlobalSeed();
    return withoutClock(written.bytes, dateOfPapers(asked.date));
}

LessonSheetAsked lessonSheetOf(const LessonStudyPtr& study, bool teacher, const QString& name)
{
    const QByteArray json = QByteArray::fromStdString(study->files.json);
    return {study, QJsonDocument::fromJson(json).object().value(QLatin1String("date")).toString(), teacher, name};
}

std::optional<LessonSheetAsked> readLessonSheet(
    const QString& folder, const QString& name, bool teacher, QString& fault)
{
    const LessonStudyPtr study = readLessonStudy(folder, [&](const Lesson&) { return name; });
    if (study->playable())
        return lessonSheetOf(study, teacher, name);
    for (const LessonProblem& problem : study->book.problems)
        fault += QString::fromStdString(lessonProblemLine(problem, WindowLanguage())) + QLatin1Char('\n');
    return {};
}

QString withBlanks(QString text)
{
    static const QRegularExpression figure(
        QStringLiteral("(?<!day[ \\x{a0}])(?<!days[ \\x{a0}])(?<!Tag[ \\x{a0}])(?<!Tage[ \\x{a0}])"
                       "(?<![\\w.,])[+\\x{2212}-]?\\d[\\d.,]*(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    text.replace(figure, QStringLiteral("_____"));
    return text.replace(QChar(0x2026), QStringLiteral("_____"));
}

} // namespace waterhammer
