// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <system_error>

namespace waterhammer {

/// Who may read a file that is not there yet. One that is replaced keeps its permissions.
enum class Readers { AsUsual, OwnerOnly };

/// Writes a file whole or not at all, as model/files/whole_file.h has it. An empty text means that it is on the disk,
/// else it says why not. Devices and folders are refused.
[[nodiscard]] QString writeWhole(const QString& path, const QByteArray& bytes, Readers readers = Readers::AsUsual);

/// Whether it is there and is a plain file: a pipe or a device would block whoever reads it, or never end.
[[nodiscard]] bool isPlainFile(const QString& path);

/// Tells one content from another. Of a file that cannot be read: empty.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray& bytes);
/// Likewise.
[[nodiscard]] QByteArray fingerprintOfFile(const QString& path);

} // namespace waterhammer
