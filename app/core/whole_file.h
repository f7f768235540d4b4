// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace waterhammer {

/// Writes a file whole or not at all: what stood there before stays until the new bytes are on the disk. An empty text
/// means success, else it says why not. Devices and folders are refused: a rename would put a file in their place.
[[nodiscard]] QString writeWhole(const QString& path, const QByteArray& bytes);

} // namespace waterhammer
