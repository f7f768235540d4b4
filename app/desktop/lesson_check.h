// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/arguments.h"

namespace waterhammer {

/// `--check-lesson DIR [--json] [--names N] [--strict]`: what is wrong with a lesson, a line each, and the exit code.
/// Nothing where it is not asked for. It needs no display.
[[nodiscard]] std::optional<Arguments::Answer> checkLessonAsked(const QStringList& words);

} // namespace waterhammer
