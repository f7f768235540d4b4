// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/recovery.h"

#include "app/core/whole_file.h"
#include "model/files/scenario_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace waterhammer {

namespace {

QString lockOf(const QString& entry) { return entry + QStringLiteral(".lock"); }

} // namespace

Recovery::Recovery(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
}

Recovery::~Recovery() = default;

QString Recovery::keep(const ScenarioDraft& draft, const QString& original, const QString& title)
{
    QDir().mkpath(m_folder);
    if (m_entry.isEmpty()) {
        m_entry =
            m_folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
        m_lock = std::make_unique<QLockFile>(lockOf(m_entry));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    const QString copy = copyFor(original);
    if (!m_copy.isEmpty() && copy != m_copy)
        QFile::remove(m_copy);
    m_copy = copy;
    if (const QString error = writeWhole(m_copy, QByteArray::fromStdString(scenarioText(draft))); !error.isEmpty())
        return error;
    const QJsonObject entry{{QStringLiteral("original"), original}, {QStringLiteral("copy"), m_copy},
        {QStringLiteral("title"), title},
        {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return writeWhole(m_entry, QJsonDocument(entry).toJson());
}

void Recovery::drop()
{
    if (m_entry.isEmpty())
        return;
    QFile::remove(m_copy);
    QFile::remove(m_entry);
    m_lock.reset();
    m_entry.clear();
    m_copy.clear();
}

std::vector<LostWork> Recovery::lost() const
{
    std::vector<LostWork> found;
    const auto entries = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : entries) {
        const QString path = info.absoluteFilePath();
        if (path == QFileInfo(m_entry).absoluteFilePath())
            continue;
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        QFile file(path);
        if (!lock.tryLock() || !file.open(QIODevice::ReadOnly))
            continue; // another program is at work on it
        const auto entry = QJsonDocument::fromJson(file.readAll()).object();
        LostWork work{path, entry[QLatin1String("original")].toString(), entry[QLatin1String("copy")].toString(),
            entry[QLatin1String("title")].toString(),
            QDateTime::fromString(entry[QLatin1String("written")].toString(), Qt::ISODate).toLocalTime()};
        if (QFileInfo::exists(work.copy))
            found.push_back(std::move(work));
    }
    return found;
}

void Recovery::discard(const LostWork& work)
{
    if (work.copy != m_copy)
        QFile::remove(work.copy);
    QFile::remove(work.entry);
    QFile::remove(lockOf(work.entry));
}

/// Beside the file, hidden; in the index folder where there is no file or its folder cannot be written.
QString Recovery::copyFor(const QString& original) const
{
    const QFileInfo file(original);
    if (!original.isEmpty() && QFileInfo(file.absolutePath()).isWritable())
        return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".autosave");
    return m_entry + QStringLiteral(".autosave");
}

} // namespace waterhammer
