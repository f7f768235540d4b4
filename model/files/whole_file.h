// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/unfinished.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// The one writer of files. What it writes is there whole or not at all: until every byte is on the disk, and if
/// anything fails, what stood there stays. Links stay links, and a file that is replaced keeps its permissions.
namespace waterhammer {

/// What is done with a target that is no plain file, such as a terminal, a pipe or a device.
enum class SpecialFiles {
    Refused,        ///< std::errc::operation_not_supported
    WrittenThrough, ///< byte by byte, as they come
};

/// One file, written as a stream.
class WholeFile {
public:
    /// `newMode`: permissions of a file that is not there yet, less what the process masks.
    explicit WholeFile(const std::filesystem::path& target, SpecialFiles special, mode_t newMode = 0666);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    /// Why it cannot be begun, if so: to be asked before the work.
    [[nodiscard]] std::error_code error() const { return m_error; }
    /// Takes the bytes, if there is no error. What does not arrive is told by commit().
    [[nodiscard]] std::ostream& stream() { return m_stream->out; }
    /// Puts the file in its place. If only the last step failed, of which the disk gave no account, it is there.
    [[nodiscard]] std::error_code commit();

private:
    [[nodiscard]] std::error_code begin(const std::filesystem::path& named, SpecialFiles special, mode_t newMode);
    [[nodiscard]] std::error_code beginUnfinished(std::optional<mode_t> oldMode, mode_t newMode);

    std::filesystem::path m_target; ///< symbolic links followed
    UnfinishedFile m_unfinished;
    Descriptor m_special; ///< open if it is written through
    std::unique_ptr<DescriptorStream> m_stream;
    std::error_code m_error;
    /// The folder takes no new file, so that the bytes will be written over the old ones. Room is made before, and a
    /// failure puts the old ones back; only a program that is killed in that moment leaves neither.
    bool m_inPlace = false;
};

/// A file from bytes that are all there. No error means that they are on the disk.
[[nodiscard]] std::error_code writeWhole(const std::filesystem::path& target, std::string_view bytes,
    SpecialFiles special = SpecialFiles::Refused, mode_t newMode = 0666);

/// A folder of files of our own: new, empty, or from an earlier run, which it replaces as a whole.
class WholeFolder {
public:
    /// `names`: of all files there will be, in order.
    WholeFolder(const std::filesystem::path& target, std::vector<std::string> names);
    WholeFolder(const WholeFolder&) = delete;
    WholeFolder& operator=(const WholeFolder&) = delete;

    /// Why it cannot be begun, if so: to be asked before the work.
    [[nodiscard]] std::error_code error() const { return m_error; }
    /// What is there and is none of ours, if that is the error (std::errc::directory_not_empty).
    [[nodiscard]] const std::string& foreignName() const { return m_foreign; }
    /// Takes the bytes of a file, by its number among the names.
    [[nodiscard]] std::ostream& stream(std::size_t file) { return m_files[file].stream->out; }
    /// Puts all of them in their place. No error means that they are on the disk.
    [[nodiscard]] std::error_code commit();

private:
    struct File {
        Descriptor descriptor;
        std::unique_ptr<DescriptorStream> stream;
    };

    [[nodiscard]] std::error_code begin();
    [[nodiscard]] std::error_code lookForForeign();

    std::filesystem::path m_target;
    std::vector<std::string> m_names;
    std::vector<File> m_files;
    UnfinishedFolder m_unfinished;
    std::error_code m_error;
    std::string m_foreign;
};

} // namespace waterhammer
