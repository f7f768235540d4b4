// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_notes.h"

#include "app/desktop/lesson_beats.h"
#include "views/lesson/lesson_teaching.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waterhammer {

namespace {

struct Notes {
    Q_DECLARE_TR_FUNCTIONS(LessonNotes)
};

/// A label in Markdown is what it says.
QString escaped(QString label)
{
    static const QRegularExpression signs(QStringLiteral(R"(([\\`*_\[\]<>#|~]))"));
    return label.replace(signs, QStringLiteral("\\\\1"));
}

void add(QStringList& parts, const QString& text)
{
    if (!text.isEmpty())
        parts << text;
}

} // namespace

QString lessonNotes(const LessonShown& lesson)
{
    const LessonShown all = asPresented(lesson, lesson.step);
    const LessonTeaching words(all);
    QStringList parts{QStringLiteral("### ") + escaped(words.stepTitle())};
    add(parts, words.part("note"));
    if (lesson.broken())
        parts << words.faults();
    add(parts, words.body());
    if (const QString ask = words.part("ask"); !ask.isEmpty())
        parts << QStringLiteral("**%1** %2").arg(Notes::tr("Asked:"), ask);
    if (const QString right = words.right(); !right.isEmpty())
        parts << QStringLiteral("**%1** %2").arg(Notes::tr("Right:"), escaped(right));
    if (const QStringList solution = words.solution(); !solution.isEmpty())
        parts
            << QStringLiteral("**%1** %2").arg(Notes::tr("A solution:"), escaped(solution.join(QStringLiteral("; "))));
    int number = 0;
    for (const LessonSpot& spot : all.at().spots)
        parts << QStringLiteral("**%1** \u2003%2").arg(++number).arg(words.part("spot", spot.id));
    for (const auto& [said, reply] : words.expected())
        parts << QStringLiteral("**%1** %2").arg(escaped(said), reply);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace waterhammer
