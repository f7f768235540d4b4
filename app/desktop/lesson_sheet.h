// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/lesson_shown.h"

#include <QByteArray>
#include <QString>

namespace waterhammer {

/// What a sheet of a lesson is made of.
struct LessonSheetAsked {
    LessonStudyPtr study; ///< in the figures of whom it is for; it can be played
    QString date;         ///< of the lesson, "2026-11-30"; empty: it says none
    bool teacher = false; ///< answers, replies, what a class says, times
    QString name;         ///< of the student; empty: a line to write it on
};

/// A lesson on A4: for students its tasks with blanks on two pages, three where it is long; for who teaches it all that
/// is answered. Text that can be searched, pictures drawn as lines, the same bytes each time.
[[nodiscard]] QByteArray lessonSheetPdf(const LessonSheetAsked& asked);

/// Of one that has been read.
[[nodiscard]] LessonSheetAsked lessonSheetOf(const LessonStudyPtr& study, bool teacher, const QString& name);
/// The lesson in this folder in the figures of a name; why it cannot be played instead, and nothing.
[[nodiscard]] std::optional<LessonSheetAsked> readLessonSheet(
    const QString& folder, const QString& name, bool teacher, QString& fault);

/// A text with a blank in place of each figure, but for days.
[[nodiscard]] QString withBlanks(QString text);

} // namespace waterhammer
