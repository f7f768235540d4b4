// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/card.h"
#include "model/scenario/file_question.h"
#include "views/shown/run.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace waterhammer {

/// What a sheet for a class is made of: a run, what its file says of itself, and for whom it is.
struct HandoutAsked {
    RunPtr run; ///< with the loop gains
    FileCard card;
    std::optional<FileQuestion> question;
    bool teacher = false; ///< with the answers and the story
    QString name;         ///< of the student; empty: a line to write it on
};

/// One or two pages of A4, its text searchable, its pictures drawn as lines, the same bytes each time. Its date is that
/// of the file, else of SOURCE_DATE_EPOCH, else it has none.
[[nodiscard]] QByteArray handoutPdf(const HandoutAsked& asked);

/// The same of a file; what is wrong with it instead, and empty bytes. `language`: of the file's own texts.
[[nodiscard]] std::optional<HandoutAsked> readHandout(const QString& file, const QString& language, QString& fault);

} // namespace waterhammer
