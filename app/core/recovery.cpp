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

#include <algorithm>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>

namespace waterhammer {

namespace {

constexpr qint64 longestEntry = 1 << 16; ///< bytes; nothing of ours comes near it
const auto copySuffix = QStringLiteral(".autosave");

QString lockOf(const QString& entry) { return entry + QStringLiteral(".lock"); }

/// Holds a file, made if need be, until the descriptor goes or the program ends.
Descriptor held(const QString& path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600));
    if (file.open())
        flock(file.number(), LOCK_EX); // waits at most for somebody who looks whether it is held
    return file;
}

bool isHeld(const QString& path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    return file.open() && flock(file.number(), LOCK_EX | LOCK_NB) != 0;
}

/// However it is spelt. A file that is gone has its own path.
QString sameSpelling(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

bool sameFile(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty() && sameSpelling(one) == sameSpelling(other);
}

/// How the copies beside a file begin. A name has 255 bytes at most, and a letter up to four.
QString copyStem(const QString& original)
{
    constexpr int mostLetters = 40;
    return QLatin1Char('.') + QFileInfo(original).fileName().left(mostLetters) + QLatin1Char('.');
}

QFileInfoList filesIn(const QString& folder, const QString& suffix)
{
    return QDir(folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden, QDir::Time);
}

QJsonObject readEntry(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(longestEntry)).object() : QJsonObject();
}

LostWork workOf(const QString& path)
{
    const QJsonObject entry = readEntry(path);
    const auto text = [&entry](const char* key) { return entry[QLatin1String(key)].toString(); };
    return {path, text("original"), text("copy"), text("title"),
        QDateTime::fromString(text("written"), Qt::ISODateWithMs).toLocalTime(),
        QByteArray::fromHex(text("base").toLatin1())};
}

} // namespace

OriginalNow originalNow(const LostWork& work)
{
    if (work.original.isEmpty())
        return OriginalNow::Unknown;
    if (!QFileInfo::exists(work.original))
        return OriginalNow::Gone;
    if (work.base.isEmpty())
        return OriginalNow::Unknown;
    return fingerprintOfFile(work.original) == work.base ? OriginalNow::AsItWas : OriginalNow::Changed;
}

Recovery::Recovery(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_entry(folder + QLatin1Char('/') + m_id + QStringLiteral(".json"))
{
    m_worker.setMaxThreadCount(1);
}

Recovery::~Recovery()
{
    m_worker.waitForDone();
    if (m_copy.isEmpty())
        removeEntry();
}

void Recovery::begin(const QString& original)
{
    if (m_folder.isEmpty())
        return;
    m_worker.waitForDone();
    removeCopy();
    removeEntry();
    m_worker.start([this, original] { enter(original); });
}

/// Two programs that open a file at the same time both enter it before they look, so at least one of them sees it.
void Recovery::enter(const QString& original)
{
    m_original = original;
    if (original.isEmpty())
        return;
    std::ignore = writeEntry({}); // without room for it nobody is told, and nothing else is lost
    if (isOpenElsewhere(original))
        Q_EMIT openTwice(original);
}

void Recovery::keep(const UnsavedWork& work)
{
    if (m_folder.isEmpty())
        return;
    {
        const QMutexLocker lock(&m_mutex);
        if (std::exchange(m_waiting, work))
            return; // whoever was to write the older one writes this
    }
    m_worker.start([this] {
        std::optional<UnsavedWork> next;
        {
            const QMutexLocker lock(&m_mutex);
            next = std::exchange(m_waiting, std::nullopt);
        }
        m_fault = write(*next);
        Q_EMIT kept(m_fault);
    });
}

QString Recovery::wait()
{
    m_worker.waitForDone();
    return m_fault;
}

void Recovery::drop()
{
    m_worker.waitForDone();
    removeCopy();
    removeEntry();
    if (!m_original.isEmpty())
        m_worker.start([this] { std::ignore = writeEntry({}); }); // it is still open
}

QString Recovery::write(const UnsavedWork& work)
{
    QDir().mkpath(m_folder);
    if (const QString fault = writeCopy(work); !fault.isEmpty())
        return fault;
    std::ignore = writeEntry(work); // without room for it the copy is found beside its file
    return {};
}

/// Beside the file, hidden; in the index where there is no file, or no room beside it.
QString Recovery::writeCopy(const UnsavedWork& work)
{
    QStringList places{m_folder + QLatin1Char('/') + m_id + copySuffix};
    if (!m_original.isEmpty())
        places.prepend(
            QFileInfo(m_original).absolutePath() + QLatin1Char('/') + copyStem(m_original) + m_id + copySuffix);
    const QByteArray text = QByteArray::fromStdString(scenarioText(*work.draft));
    QString fault;
    for (const QString& place : places) {
        fault = writeWhole(place, text, Readers::OwnerOnly);
        if (!fault.isEmpty())
            continue;
        if (place != m_copy)
            removeCopy();
        m_copy = place;
        m_copyLock = held(place);
        break;
    }
    return fault;
}

QString Recovery::writeEntry(const UnsavedWork& work)
{
    QDir().mkpath(m_folder);
    if (!m_entryLock.open())
        m_entryLock = held(lockOf(m_entry));
    const QJsonObject entry{{QStringLiteral("original"), m_original}, {QStringLiteral("copy"), m_copy},
        {QStringLiteral("title"), work.title}, {QStringLiteral("base"), QString::fromLatin1(work.base.toHex())},
        {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    return writeWhole(m_entry, QJsonDocument(entry).toJson(), Readers::OwnerOnly);
}

void Recovery::removeCopy()
{
    if (!m_copy.isEmpty())
        QFile::remove(std::exchange(m_copy, {}));
    m_copyLock = Descriptor();
}

void Recovery::removeEntry()
{
    if (!m_entryLock.open())
        return;
    QFile::remove(m_entry);
    QFile::remove(lockOf(m_entry));
    m_entryLock = Descriptor();
}

bool Recovery::isOpenElsewhere(const QString& original) const
{
    const auto entries = filesIn(m_folder, QStringLiteral(".json"));
    return std::any_of(entries.begin(), entries.end(), [&](const QFileInfo& entry) {
        const QString path = entry.absoluteFilePath();
        return entry != QFileInfo(m_entry) && isHeld(lockOf(path)) && sameFile(workOf(path).original, original);
    });
}

std::vector<LostWork> Recovery::indexed() const
{
    std::vector<LostWork> found;
    for (const QFileInfo& info : filesIn(m_folder, QStringLiteral(".json"))) {
        const QString path = info.absoluteFilePath();
        if (info == QFileInfo(m_entry) || isHeld(lockOf(path)))
            continue; // somebody is at work on it
        if (LostWork work = workOf(path); QFileInfo::exists(work.copy) && !isHeld(work.copy))
            found.push_back(std::move(work));
        else
            for (const QString& file : {path, lockOf(path)})
                QFile::remove(file); // a file that was open and unchanged
    }
    return found;
}

/// Copies that no entry tells of: beside the file, and in the index itself.
std::vector<LostWork> Recovery::unindexed(const QString& original) const
{
    std::vector<LostWork> found;
    const auto add = [&](const QFileInfo& copy, const QString& of) {
        if (copy.fileName().contains(m_id) || isHeld(copy.absoluteFilePath()))
            return;
        const QFileInfo file(of.isEmpty() ? copy.filePath() : of);
        // Whose last state nobody has written down, a later one of another program is told by its time.
        const bool written = file.lastModified() > copy.lastModified();
        found.push_back({{}, of, copy.absoluteFilePath(), file.fileName(), copy.lastModified(),
            written ? QByteArray("another") : QByteArray()});
    };
    for (const QFileInfo& copy : filesIn(m_folder, copySuffix))
        add(copy, {});
    if (!original.isEmpty())
        for (const QFileInfo& copy : filesIn(QFileInfo(original).absolutePath(), copySuffix))
            if (copy.fileName().startsWith(copyStem(original)))
                add(copy, original);
    return found;
}

std::vector<LostWork> Recovery::lost(const QString& original) const
{
    if (m_folder.isEmpty())
        return {};
    std::vector<LostWork> found = indexed();
    for (LostWork& work : unindexed(original))
        if (std::none_of(
                found.begin(), found.end(), [&](const auto& known) { return sameFile(known.copy, work.copy); }))
            found.push_back(std::move(work));
    std::stable_sort(found.begin(), found.end(), [&](const LostWork& a, const LostWork& b) {
        return std::pair(sameFile(a.original, original), a.written)
            > std::pair(sameFile(b.original, original), b.written);
    });
    return found;
}

void Recovery::discard(const LostWork& work)
{
    if (work.copy.endsWith(copySuffix)) // an entry may say anything; only copies are removed
        QFile::remove(work.copy);
    if (!work.entry.isEmpty())
        for (const QString& file : {work.entry, lockOf(work.entry)})
            QFile::remove(file);
}

} // namespace waterhammer
