// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/descriptor.h"

#include <filesystem>
#include <string>

#include <sys/types.h>

/// What is being written and is not whole yet: in the folder of its target, so that it can take the target's place in
/// one step. A program that is killed leaves nothing where the system has files without a name; elsewhere its hidden
/// file stays, under a lock that ends with the program, and the next one that writes the same target removes it.
namespace waterhammer {

/// The file that a name leads to: through symbolic links, so that they stay links, also where the last one leads
/// nowhere yet.
[[nodiscard]] std::filesystem::path behindLinks(const std::filesystem::path& named);

/// Whether a file, by whatever name or link, is the other or lies in it. What is not there is nowhere.
[[nodiscard]] bool isOrLiesIn(const std::filesystem::path& file, const std::filesystem::path& other);

/// Makes what happened to the names in a folder survive a loss of power. A folder that may not be read is no failure.
[[nodiscard]] std::error_code syncFolder(const std::filesystem::path& folder);

/// A file on its way.
class UnfinishedFile {
public:
    /// None yet.
    UnfinishedFile() = default;
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    /// Beside its target. `mode`: of the file, less what the process masks.
    [[nodiscard]] std::error_code openBeside(const std::filesystem::path& target, mode_t mode);
    /// Where temporary files live, without a name: only its bytes can be had.
    [[nodiscard]] std::error_code openAnywhere();

    /// Open for reading and writing.
    [[nodiscard]] const Descriptor& descriptor() const { return m_descriptor; }
    /// Under the target's name from now on.
    [[nodiscard]] std::error_code replace(const std::filesystem::path& target);

private:
    [[nodiscard]] std::error_code takeHiddenName(const std::filesystem::path& target);
    [[nodiscard]] std::error_code openNamed(const std::filesystem::path& target, mode_t mode);

    Descriptor m_descriptor;
    std::filesystem::path m_name; ///< empty while it has none
};

/// A folder on its way; it goes with this, whatever it holds.
class UnfinishedFolder {
public:
    /// None yet.
    UnfinishedFolder() = default;
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;
    ~UnfinishedFolder();

    /// Makes it, empty, beside its target.
    [[nodiscard]] std::error_code openBeside(const std::filesystem::path& target);
    /// Where it is now.
    [[nodiscard]] const std::filesystem::path& path() const { return m_name; }
    /// Under the target's name from now on; the folder that had it goes. On file systems that cannot let two folders
    /// change places (most network ones) there is a moment without either.
    [[nodiscard]] std::error_code replace(const std::filesystem::path& target);

private:
    [[nodiscard]] std::error_code changePlaces(const std::filesystem::path& target);

    Descriptor m_lock;
    std::filesystem::path m_name;
};

} // namespace waterhammer
