// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace waterhammer {

/// The picture of a file of a lesson, no wider than so many px and no larger than it is; null where it is none.
/// `ratio`: pixels of the screen for each of ours.
[[nodiscard]] QImage lessonPicture(const QString& path, int width, double ratio);

} // namespace waterhammer
