// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace waterhammer {

QString writeWhole(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return QCoreApplication::translate("WholeFile", "it is not a file that can be replaced");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // A write that is cut short has no error text of its own.
    if (file.write(bytes) != bytes.size() || !file.flush())
        return QCoreApplication::translate("WholeFile", "not all of it could be written; the disk may be full");
    return file.commit() ? QString() : file.errorString();
}

} // namespace waterhammer
