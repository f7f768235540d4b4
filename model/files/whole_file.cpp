// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/whole_file.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waterhammer {

namespace fs = std::filesystem;

namespace {

/// The folder, or the name in it, may not be changed.
bool isFixed(std::error_code error)
{
    return error == std::errc::permission_denied || error == std::errc::operation_not_permitted
        || error == std::errc::read_only_file_system || error == std::errc::device_or_resource_busy;
}

std::error_code because(std::errc error) { return std::make_error_code(error); }

/// Room for all of a file's bytes, before any of another's is lost. File systems that cannot promise it are taken at
/// their word.
std::error_code makeRoom(const Descriptor& target, const Descriptor& bytes)
{
    struct stat status { };
    if (fstat(bytes.number(), &status) != 0)
        return lastError();
    if (status.st_size == 0 || fallocate(target.number(), FALLOC_FL_KEEP_SIZE, 0, status.st_size) == 0
        || errno == ENOTSUP || errno == ENOSYS)
        return {};
    return lastError();
}

/// Over the old bytes, which are kept until the new ones are on the disk and come back if those do not get there.
std::error_code writeOver(const fs::path& target, const Descriptor& bytes)
{
    const Descriptor file(open(target.c_str(), O_RDWR | O_CLOEXEC));
    if (!file.open())
        return lastError();
    UnfinishedFile before;
    if (const auto error = before.openAnywhere())
        return error;
    if (const auto error = copyBytes(file, before.descriptor()))
        return error;
    auto error = makeRoom(file, bytes);
    if (error)
        return error;
    error = copyBytes(bytes, file);
    if (!error)
        error = syncFile(file);
    if (!error)
        return {};
    if (copyBytes(before.descriptor(), file) || syncFile(file))
        return because(std::errc::io_error); // the disk takes neither
    return error;
}

} // namespace

WholeFile::WholeFile(const fs::path& target, SpecialFiles special, mode_t newMode)
{
    m_error = begin(target, special, newMode);
    if (!m_error)
        m_stream = std::make_unique<DescriptorStream>(m_special.open() ? m_special : m_unfinished.descriptor());
}

WholeFile::~WholeFile() = default;

std::error_code WholeFile::begin(const fs::path& named, SpecialFiles special, mode_t newMode)
{
    struct stat there { };
    if (stat(named.c_str(), &there) != 0) {
        m_target = behindLinks(named);
        return beginUnfinished({}, newMode);
    }
    if (S_ISDIR(there.st_mode))
        return because(std::errc::is_a_directory);
    if (S_ISREG(there.st_mode)) {
        m_target = behindLinks(named);
        return beginUnfinished(there.st_mode & 07777, newMode);
    }
    if (special == SpecialFiles::Refused)
        return because(std::errc::operation_not_supported);
    m_special = Descriptor(open(named.c_str(), O_WRONLY | O_CLOEXEC));
    return m_special.open() ? std::error_code() : lastError();
}

std::error_code WholeFile::beginUnfinished(std::optional<mode_t> oldMode, mode_t newMode)
{
    if (oldMode && access(m_target.c_str(), W_OK) != 0)
        return lastError(); // what somebody protected is not replaced
    auto error = m_unfinished.openBeside(m_target, oldMode ? *oldMode & 0777 : newMode);
    m_inPlace = error && oldMode && isFixed(error);
    if (m_inPlace)
        return m_unfinished.openAnywhere();
    if (!error && oldMode && fchmod(m_unfinished.descriptor().number(), *oldMode) != 0)
        error = lastError();
    return error;
}

std::error_code WholeFile::commit()
{
    if (const auto error = m_stream->buffer.flush())
        return error;
    if (m_special.open())
        return syncFile(m_special);
    if (m_inPlace)
        return writeOver(m_target, m_unfinished.descriptor());
    if (const auto error = syncFile(m_unfinished.descriptor()))
        return error;
    const auto error = m_unfinished.replace(m_target);
    if (error && isFixed(error) && access(m_target.c_str(), W_OK) == 0)
        return writeOver(m_target, m_unfinished.descriptor()); // a mount point, or somebody else's in a shared folder
    return error ? error : syncFolder(m_target.parent_path());
}

std::error_code writeWhole(const fs::path& target, std::string_view bytes, SpecialFiles special, mode_t newMode)
{
    WholeFile file(target, special, newMode);
    if (const auto error = file.error())
        return error;
    file.stream().write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file.commit();
}

WholeFolder::WholeFolder(const fs::path& target, std::vector<std::string> names)
    : m_target(behindLinks(target.has_filename() ? target : target.parent_path()))
    , m_names(std::move(names))
{
    m_error = begin();
}

std::error_code WholeFolder::begin()
{
    if (const auto error = lookForForeign())
        return error;
    if (const auto error = m_unfinished.openBeside(m_target))
        return error;
    for (const auto& name : m_names) {
        File file{
            Descriptor(open((m_unfinished.path() / name).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)), {}};
        if (!file.descriptor.open())
            return lastError();
        file.stream = std::make_unique<DescriptorStream>(file.descriptor);
        m_files.push_back(std::move(file));
    }
    return {};
}

/// A folder that holds anything else is not ours to replace.
std::error_code WholeFolder::lookForForeign()
{
    std::error_code error;
    const auto status = fs::status(m_target, error);
    if (status.type() == fs::file_type::not_found)
        return {};
    if (!fs::is_directory(status))
        return because(std::errc::not_a_directory);
    if (access(m_target.c_str(), W_OK) != 0)
        return lastError();
    for (fs::directory_iterator at(m_target, error), end; !error && at != end; at.increment(error))
        if (std::string name = at->path().filename().string(); std::ranges::find(m_names, name) == m_names.end()) {
            m_foreign = std::move(name);
            return because(std::errc::directory_not_empty);
        }
    return error;
}

std::error_code WholeFolder::commit()
{
    for (auto& file : m_files) {
        if (const auto error = file.stream->buffer.flush())
            return error;
        if (const auto error = syncFile(file.descriptor))
            return error;
    }
    if (const auto error = syncFolder(m_unfinished.path()))
        return error;
    if (const auto error = lookForForeign()) // it took a while to get here
        return error;
    if (const auto error = m_unfinished.replace(m_target))
        return error;
    return syncFolder(m_target.parent_path());
}

} // namespace waterhammer
