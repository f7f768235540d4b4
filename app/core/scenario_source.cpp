// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/scenario_source.h"

#include "app/core/document.h"
#include "app/core/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace waterhammer {

ReadScenario readScenarioAt(const QString& path)
{
    if (path.startsWith(QLatin1Char(':'))) {
        QFile resource(path);
        return resource.open(QIODevice::ReadOnly) ? readScenario(resource.readAll().toStdString()) : ReadScenario();
    }
    return isPlainFile(path) ? readScenarioFile(QFile::encodeName(path).toStdString()) : ReadScenario();
}

QString nameAt(const ScenarioDraft& draft, const QString& path)
{
    const QString name = nameInWindow(draft);
    return name.isEmpty() ? QFileInfo(path).fileName() : name;
}

} // namespace waterhammer
