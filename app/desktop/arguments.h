// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/selection.h"
#include "views/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace waterhammer {

/// What the desktop program was asked on its command line.
struct Arguments {
    QString file;         ///< empty: the first scenario
    QString screenshot;   ///< draw the window into this picture and end
    QString handout;      ///< write a sheet for a class into this file (PDF) and end
    bool teacher = false; ///< with the answers and the story
    QString name;         ///< of the student, on the sheet
    std::optional<int> round;
    std::optional<QSize> size; ///< logical px
    std::optional<ThemeKind> theme;
    std::optional<double> textScale;
    std::optional<QString> language;
    std::optional<Selection> selection;
    bool edit = false;       ///< open the editor
    bool compare = false;    ///< show the kept runs and what differs
    bool sideBySide = false; ///< show two runs side by side: that of the pair, else of the first that the file keeps
    bool present = false;    ///< on the stage
    bool play = false;       ///< begin to play

    /// What to print and the exit code to end with instead of opening a window.
    struct Answer {
        QString out, error;
        int code = 0;
    };
    std::optional<Answer> answer;
};

/// `words` without the program's name.
[[nodiscard]] Arguments readArguments(const QStringList& words);

} // namespace waterhammer
