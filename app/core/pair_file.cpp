// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pair_file.h"

#include "model/files/pair.h"

#include <QFileInfo>

namespace waterhammer {

QString pairFile(const ScenarioDraft& draft, const QString& path)
{
    const QString name = QString::fromStdString(pairName(draft));
    if (name.isEmpty())
        return {};
    const QString folder = path.isEmpty() ? QStringLiteral(":/scenarios") : QFileInfo(path).absolutePath();
    for (const char* ending : {".waterhammer.json", ".json"})
        if (const QFileInfo file(folder + QLatin1Char('/') + name + QLatin1String(ending));
            file.isFile() && file != QFileInfo(path))
            return file.filePath();
    return {};
}

} // namespace waterhammer
