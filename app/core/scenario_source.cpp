// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/scenario_source.h"

#include "app/core/document.h"
#include "app/core/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace waterhammer {

namespace {

/// A device or a pipe: who opens it may wait for ever.
ReadScenario unopenable(const QString& path)
{
    ReadScenario result;
    result.problems.push_back({{}, {Found::Unopenable, {Quoted{path.toStdString()}}}, ProblemCode::ScenarioFile});
    return result;
}

} // namespace

ReadScenario readScenarioAt(const QString& path)
{
    if (QFile resource(path); path.startsWith(QLatin1Char(':')) && resource.open(QIODevice::ReadOnly))
        return readScenario(resource.readAll().toStdString());
    const QFileInfo there(path);
    if (there.exists() && !there.isDir() && !isPlainFile(path))
        return unopenable(path);
    return readScenarioFile(QFile::encodeName(path).toStdString());
}

QString nameAt(const ScenarioDraft& draft, const QString& path)
{
    const QString name = nameInWindow(draft);
    return name.isEmpty() ? QFileInfo(path).fileName() : name;
}

} // namespace waterhammer
