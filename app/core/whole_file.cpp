// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/whole_file.h"

#include "model/files/whole_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace waterhammer {

namespace {

constexpr auto hashKind = QCryptographicHash::Sha1;

struct WholeFiles {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

QString reason(std::error_code error)
{
    const std::pair<std::errc, QString> reasons[] = {
        {std::errc::no_space_on_device, WholeFiles::tr("the disk is full")},
        {std::errc::permission_denied, WholeFiles::tr("it may not be written to")},
        {std::errc::read_only_file_system, WholeFiles::tr("nothing can be written there")},
        {std::errc::no_such_file_or_directory, WholeFiles::tr("its folder is not there")},
        {std::errc::io_error, WholeFiles::tr("the disk did not take it")},
        {std::errc::is_a_directory, WholeFiles::tr("it is a folder")},
        {std::errc::operation_not_supported, WholeFiles::tr("it is no plain file")},
    };
    for (const auto& [code, words] : reasons)
        if (error == code)
            return words;
    return QString::fromLocal8Bit(error.message().c_str());
}

} // namespace

QString writeWhole(const QString& path, const QByteArray& bytes, Readers readers)
{
    const auto error = writeWhole(QFile::encodeName(path).toStdString(),
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), SpecialFiles::Refused,
        readers == Readers::OwnerOnly ? 0600 : 0666);
    return error ? reason(error) : QString();
}

QByteArray fingerprintOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, hashKind); }

QByteArray fingerprintOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(hashKind);
    return isPlainFile(path) && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

bool isPlainFile(const QString& path) { return QFileInfo(path).isFile(); }

} // namespace waterhammer
