// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waterhammer::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t bufferSize = 1 << 16;

std::string because(const fs::path& file, int error)
{
    return file.string() + ": it cannot be written: " + std::generic_category().message(error);
}

/// Where writing ends up: through symbolic links, so that they stay links.
fs::path followed(const fs::path& named)
{
    std::error_code error;
    fs::path real = fs::weakly_canonical(named, error);
    return error || real.empty() ? fs::absolute(named) : real;
}

/// A name beside the target, for mkstemp and mkdtemp to make unique.
std::string besides(const fs::path& target)
{
    std::string name(1, '.');
    name.append(target.filename().string(), 0, 200).append(".XXXXXX");
    return (target.parent_path() / name).string();
}

mode_t usualMode(mode_t most)
{
    const mode_t mask = umask(0);
    umask(mask);
    return most & ~mask;
}

/// Makes a rename survive a loss of power. A file system that cannot is no reason to fail.
void syncDirectory(const fs::path& directory)
{
    const int descriptor = open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

} // namespace

DescriptorBuffer::DescriptorBuffer(int descriptor)
    : m_bytes(bufferSize)
    , m_descriptor(descriptor)
{
    setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
}

DescriptorBuffer::~DescriptorBuffer()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

int DescriptorBuffer::sync()
{
    const char* at = pbase();
    while (at < pptr() && m_error == 0) {
        const ssize_t written = write(m_descriptor, at, static_cast<std::size_t>(pptr() - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            m_error = errno;
    }
    setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    return m_error == 0 ? 0 : -1;
}

int DescriptorBuffer::overflow(int c)
{
    if (sync() != 0)
        return traits_type::eof();
    if (c != traits_type::eof())
        sputc(static_cast<char>(c));
    return traits_type::not_eof(c);
}

int DescriptorBuffer::finish()
{
    sync();
    // Pipes and devices have no disk to be on.
    if (m_error == 0 && fsync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS && errno != ENOTSUP)
        m_error = errno;
    if (close(m_descriptor) != 0 && m_error == 0 && errno != EINTR)
        m_error = errno;
    m_descriptor = -1;
    return m_error;
}

OutputFile::OutputFile(fs::path target)
    : m_named(std::move(target))
    , m_target(followed(m_named))
{
    struct stat there { };
    const bool exists = stat(m_target.c_str(), &there) == 0;
    int descriptor = -1;
    if (exists && S_ISDIR(there.st_mode)) {
        m_error = because(m_named, EISDIR);
        return;
    }
    if (exists && !S_ISREG(there.st_mode)) {
        descriptor = open(m_named.c_str(), O_WRONLY | O_CLOEXEC);
    } else if (exists && access(m_target.c_str(), W_OK) != 0) {
        m_error = because(m_named, errno); // what somebody protected is not replaced
        return;
    } else {
        std::string name = besides(m_target);
        descriptor = mkostemp(name.data(), O_CLOEXEC);
        if (descriptor >= 0) {
            m_temporary = name;
            fchmod(descriptor, exists ? there.st_mode & 07777 : usualMode(0666));
        }
    }
    if (descriptor < 0)
        m_error = because(m_named, errno);
    else
        m_stream = std::make_unique<DescriptorStream>(descriptor);
}

OutputFile::~OutputFile()
{
    if (!m_temporary.empty())
        unlink(m_temporary.c_str());
}

OutputError OutputFile::commit()
{
    if (const int error = m_stream->buffer.finish())
        return because(m_named, error);
    if (m_temporary.empty())
        return {};
    if (std::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return because(m_named, errno);
    m_temporary.clear();
    syncDirectory(m_target.parent_path());
    return {};
}

OutputDirectory::OutputDirectory(fs::path target, std::vector<std::string> names)
    : m_named(std::move(target))
    , m_target(followed(m_named.has_filename() ? m_named : m_named.parent_path()))
    , m_names(std::move(names))
{
    m_error = open();
}

OutputDirectory::~OutputDirectory()
{
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove_all(m_temporary, ignored);
}

OutputError OutputDirectory::open()
{
    if (auto foreign = foreignFile())
        return foreign;
    std::string name = besides(m_target);
    if (!mkdtemp(name.data()))
        return because(m_named, errno);
    m_temporary = name;
    chmod(name.c_str(), usualMode(0777));
    for (const auto& file : m_names) {
        const int descriptor = ::open((m_temporary / file).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return because(m_named, errno);
        m_streams.push_back(std::make_unique<DescriptorStream>(descriptor));
    }
    return {};
}

/// A directory that holds anything else is not ours to replace.
OutputError OutputDirectory::foreignFile() const
{
    std::error_code error;
    const auto status = fs::status(m_target, error);
    if (status.type() == fs::file_type::not_found)
        return {};
    if (!fs::is_directory(status))
        return m_named.string() + ": it is no directory";
    if (access(m_target.c_str(), W_OK) != 0)
        return because(m_named, errno);
    fs::directory_iterator entries(m_target, error);
    if (error)
        return because(m_named, error.value());
    for (const auto& entry : entries)
        if (std::ranges::find(m_names, entry.path().filename().string()) == m_names.end())
            return m_named.string() + ": it holds " + entry.path().filename().string()
                + ", expected a new or empty directory, or one of an earlier run";
    return {};
}

OutputError OutputDirectory::commit()
{
    for (auto& stream : m_streams)
        if (const int error = stream->buffer.finish())
            return because(m_named, error);
    syncDirectory(m_temporary);
    return put();
}

OutputError OutputDirectory::put()
{
    // A new name, or an empty directory, is taken at once; a full one changes places with the new one.
    if (std::rename(m_temporary.c_str(), m_target.c_str()) == 0) {
        m_temporary.clear();
    } else if (errno != ENOTEMPTY && errno != EEXIST) {
        return because(m_named, errno);
    } else if (auto foreign = foreignFile()) {
        return foreign;
    } else if (renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) != 0) {
        return because(m_named, errno);
    }
    syncDirectory(m_target.parent_path());
    return {}; // after an exchange the temporary name is the old directory's, which goes
}

} // namespace waterhammer::cli
