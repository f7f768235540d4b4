// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <unistd.h>

namespace waterhammer {

namespace {

constexpr std::size_t bufferSize = 1 << 16;

/// Every byte, however often the system takes only a part.
std::error_code writeAll(int descriptor, const char* at, const char* end)
{
    while (at < end) {
        const ssize_t written = write(descriptor, at, static_cast<std::size_t>(end - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            return lastError();
    }
    return {};
}

} // namespace

std::error_code lastError() { return {errno, std::generic_category()}; }

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

std::error_code syncFile(const Descriptor& file)
{
    if (fdatasync(file.number()) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP || errno == ENOSYS)
        return {};
    return lastError();
}

std::error_code copyBytes(const Descriptor& from, const Descriptor& to)
{
    if (lseek(from.number(), 0, SEEK_SET) != 0 || lseek(to.number(), 0, SEEK_SET) != 0)
        return lastError();
    std::array<char, bufferSize> block;
    while (true) {
        const ssize_t count = read(from.number(), block.data(), block.size());
        if (count < 0 && errno != EINTR)
            return lastError();
        if (count == 0)
            return ftruncate(to.number(), lseek(to.number(), 0, SEEK_CUR)) == 0 ? std::error_code() : lastError();
        if (const auto error = writeAll(to.number(), block.data(), block.data() + std::max<ssize_t>(count, 0)))
            return error;
    }
}

DescriptorBuffer::DescriptorBuffer(const Descriptor& descriptor)
    : m_bytes(bufferSize)
    , m_descriptor(descriptor.number())
{
    setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
}

std::error_code DescriptorBuffer::flush()
{
    sync();
    return m_error;
}

int DescriptorBuffer::sync()
{
    if (!m_error)
        m_error = writeAll(m_descriptor, pbase(), pptr());
    setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    return m_error ? -1 : 0;
}

int DescriptorBuffer::overflow(int c)
{
    if (sync() != 0)
        return traits_type::eof();
    if (c != traits_type::eof())
        sputc(static_cast<char>(c));
    return traits_type::not_eof(c);
}

} // namespace waterhammer
