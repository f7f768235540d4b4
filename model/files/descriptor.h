// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <streambuf>
#include <system_error>
#include <utility>
#include <vector>

/// Files by their descriptors, for those who must know whether every byte arrived.
namespace waterhammer {

/// What the last call of the system failed with.
[[nodiscard]] std::error_code lastError();

/// An open file, closed when this goes.
class Descriptor {
public:
    /// Of a file that is open, to be closed by this; -1 for none.
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    /// Takes it over; the other has none then.
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    /// Takes it over; the other closes what this had.
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    /// Whether there is one, and what the system calls it.
    [[nodiscard]] bool open() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Whether what was written is on the disk. Pipes and devices, which have none, are no failure.
[[nodiscard]] std::error_code syncFile(const Descriptor& file);

/// All bytes of a file in place of all bytes of another, both open for it.
[[nodiscard]] std::error_code copyBytes(const Descriptor& from, const Descriptor& to);

/// A buffer in front of a descriptor that keeps the system's reason for the first failure.
class DescriptorBuffer : public std::streambuf {
public:
    /// `descriptor` must stay open as long as this.
    explicit DescriptorBuffer(const Descriptor& descriptor);

    /// Hands on what is buffered. The first failure of all that was ever written, if there was one.
    [[nodiscard]] std::error_code flush();

private:
    int overflow(int c) override;
    int sync() override;

    std::vector<char> m_bytes;
    int m_descriptor;
    std::error_code m_error;
};

/// The buffer with a stream to write to.
struct DescriptorStream {
    /// As DescriptorBuffer().
    explicit DescriptorStream(const Descriptor& descriptor)
        : buffer(descriptor)
        , out(&buffer)
    {
    }
    DescriptorBuffer buffer; ///< knows whether all went well
    std::ostream out;        ///< takes what is written
};

} // namespace waterhammer
