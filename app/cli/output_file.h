// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <streambuf>
#include <string>
#include <vector>

/// Files that are written whole or not at all. What is written goes to a temporary neighbour, which takes the place
/// of the target once everything is on disk; until then, and if anything fails, the target stays as it was.
namespace waterhammer::cli {

/// A buffer in front of a file descriptor that keeps the system's reason for the first failure.
class DescriptorBuffer : public std::streambuf {
public:
    explicit DescriptorBuffer(int descriptor);
    ~DescriptorBuffer() override;
    DescriptorBuffer(const DescriptorBuffer&) = delete;
    DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;

    /// Writes out what is buffered, to the disk itself, and closes. The error number, 0 if all went well.
    [[nodiscard]] int finish();

private:
    int overflow(int c) override;
    int sync() override;

    std::vector<char> m_bytes;
    int m_descriptor;
    int m_error = 0;
};

/// The buffer with a stream to write to.
struct DescriptorStream {
    explicit DescriptorStream(int descriptor)
        : buffer(descriptor)
        , out(&buffer)
    {
    }
    DescriptorBuffer buffer;
    std::ostream out;
};

/// What an output could not do, as a line for people.
using OutputError = std::optional<std::string>;

/// One file. A target that is no regular file, such as a terminal or a pipe, is written directly.
class OutputFile {
public:
    explicit OutputFile(std::filesystem::path target);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Why it cannot be begun, if so: to be asked before the work.
    [[nodiscard]] const OutputError& error() const { return m_error; }
    [[nodiscard]] std::ostream& stream() { return m_stream->out; }
    /// Puts the file in its place.
    [[nodiscard]] OutputError commit();

private:
    std::filesystem::path m_named;     // as the user wrote it, for messages
    std::filesystem::path m_target;    // symbolic links followed
    std::filesystem::path m_temporary; // empty when written directly
    std::unique_ptr<DescriptorStream> m_stream;
    OutputError m_error;
};

/// A directory of files of our own: new, empty, or from an earlier run, which it replaces as a whole.
class OutputDirectory {
public:
    /// `names`: of all files there will be, in order.
    OutputDirectory(std::filesystem::path target, std::vector<std::string> names);
    ~OutputDirectory();
    OutputDirectory(const OutputDirectory&) = delete;
    OutputDirectory& operator=(const OutputDirectory&) = delete;

    [[nodiscard]] const OutputError& error() const { return m_error; }
    [[nodiscard]] std::ostream& stream(std::size_t file) { return m_streams[file]->out; }
    [[nodiscard]] OutputError commit();

private:
    [[nodiscard]] OutputError open();
    [[nodiscard]] OutputError foreignFile() const;
    [[nodiscard]] OutputError put();

    std::filesystem::path m_named, m_target, m_temporary;
    std::vector<std::string> m_names;
    std::vector<std::unique_ptr<DescriptorStream>> m_streams;
    OutputError m_error;
};

} // namespace waterhammer::cli
