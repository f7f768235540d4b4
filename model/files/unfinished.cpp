// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/unfinished.h"

#include <cerrno>
#include <cstdio>
#include <random>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waterhammer {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t randomLetters = 6;
constexpr int mostTries = 1000, mostLinks = 40;

/// How hidden names of a target begin. A name has 255 bytes at most.
std::string hiddenStem(const fs::path& target) { return '.' + target.filename().string().substr(0, 200) + ".part-"; }

fs::path hiddenName(const fs::path& target)
{
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    thread_local std::random_device random; // names must differ between programs: nothing is computed from them
    std::string name = hiddenStem(target);
    for (std::size_t i = 0; i < randomLetters; ++i)
        name += letters[random() % letters.size()];
    return target.parent_path() / name;
}

/// Tries hidden names until `make` does not find its one taken. The name, empty if there is none to be had.
template <class Make> fs::path withHiddenName(const fs::path& target, Make make)
{
    for (int i = 0; i < mostTries; ++i) {
        fs::path name = hiddenName(target);
        if (make(name.c_str()))
            return name;
        if (errno != EEXIST)
            break;
    }
    return {};
}

/// Holds what somebody is still at work on. Where there are no locks, nobody removes anything either.
void lock(const Descriptor& file) { flock(file.number(), LOCK_EX); }

void removeIfAbandoned(const fs::path& path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.open() || flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return;
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

/// What killed programs have left of this target.
void removeAbandoned(const fs::path& target)
{
    const std::string stem = hiddenStem(target);
    std::error_code error;
    for (fs::directory_iterator at(target.parent_path(), error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (name.size() == stem.size() + randomLetters && name.starts_with(stem))
            removeIfAbandoned(at->path());
    }
}

/// Whether the file has lost its only name since it was opened.
bool nameless(const Descriptor& file)
{
    struct stat status { };
    return fstat(file.number(), &status) == 0 && status.st_nlink == 0;
}

/// Gives an open file that has no name one. False, with errno, if not.
bool link(const Descriptor& file, const char* name)
{
    const std::string open = "/proc/self/fd/" + std::to_string(file.number());
    return linkat(AT_FDCWD, open.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
}

Descriptor openNameless(const fs::path& folder, mode_t mode)
{
    const bool canBeLinked = access("/proc/self/fd", X_OK) == 0;
    return Descriptor(canBeLinked ? open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, mode) : -1);
}

} // namespace

fs::path behindLinks(const fs::path& named)
{
    std::error_code error;
    if (fs::path there = fs::canonical(named, error); !error)
        return there;
    fs::path path = named;
    for (int i = 0; i < mostLinks; ++i) {
        const fs::path to = fs::read_symlink(path, error);
        if (error)
            break;
        path = path.parent_path() / to;
    }
    return fs::absolute(path, error);
}

bool isOrLiesIn(const fs::path& file, const fs::path& other)
{
    std::error_code error;
    if (fs::equivalent(file, other, error))
        return true;
    if (!fs::is_directory(other, error))
        return false;
    for (fs::path folder = behindLinks(file); folder.has_relative_path(); folder = folder.parent_path())
        if (fs::equivalent(folder, other, error))
            return true;
    return false;
}

std::error_code syncFolder(const fs::path& folder)
{
    const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.open() || fsync(opened.number()) == 0 || errno != EIO)
        return {}; // a file system that cannot is no failure
    return lastError();
}

UnfinishedFile::~UnfinishedFile()
{
    if (!m_name.empty())
        unlink(m_name.c_str());
}

std::error_code UnfinishedFile::openBeside(const fs::path& target, mode_t mode)
{
    removeAbandoned(target);
    m_descriptor = openNameless(target.parent_path(), mode);
    if (!m_descriptor.open())
        return openNamed(target, mode);
    lock(m_descriptor);
    return {};
}

std::error_code UnfinishedFile::openNamed(const fs::path& target, mode_t mode)
{
    do {
        m_name = withHiddenName(target, [&](const char* name) {
            m_descriptor = Descriptor(open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode));
            return m_descriptor.open();
        });
        if (m_name.empty())
            return lastError();
        lock(m_descriptor);
    } while (nameless(m_descriptor)); // taken for an abandoned one before it was locked
    return {};
}

std::error_code UnfinishedFile::openAnywhere()
{
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    if (error)
        return error;
    constexpr mode_t ownersOnly = 0600;
    m_descriptor = openNameless(folder, ownersOnly);
    if (m_descriptor.open())
        return {};
    if ((error = openNamed(folder / "waterhammer", ownersOnly)))
        return error;
    unlink(std::exchange(m_name, {}).c_str());
    return {};
}

std::error_code UnfinishedFile::takeHiddenName(const fs::path& target)
{
    m_name = withHiddenName(target, [this](const char* name) { return link(m_descriptor, name); });
    return m_name.empty() ? lastError() : std::error_code();
}

std::error_code UnfinishedFile::replace(const fs::path& target)
{
    if (m_name.empty()) {
        if (link(m_descriptor, target.c_str()))
            return {}; // there was nothing to replace
        if (errno != EEXIST)
            return lastError();
        if (const auto error = takeHiddenName(target))
            return error;
    }
    if (std::rename(m_name.c_str(), target.c_str()) != 0)
        return lastError();
    m_name.clear();
    return {};
}

UnfinishedFolder::~UnfinishedFolder()
{
    std::error_code ignored;
    if (!m_name.empty())
        fs::remove_all(m_name, ignored);
}

std::error_code UnfinishedFolder::openBeside(const fs::path& target)
{
    removeAbandoned(target);
    do {
        m_name = withHiddenName(target, [](const char* name) { return mkdir(name, 0777) == 0; });
        if (m_name.empty())
            return lastError();
        m_lock = Descriptor(open(m_name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        lock(m_lock);
    } while (m_lock.open() && nameless(m_lock));
    return {};
}

std::error_code UnfinishedFolder::replace(const fs::path& target)
{
    // A new name, or an empty folder, is taken at once; a full one changes places with the new one.
    if (std::rename(m_name.c_str(), target.c_str()) == 0) {
        m_name.clear();
        return {};
    }
    if (errno != ENOTEMPTY && errno != EEXIST)
        return lastError();
    if (renameat2(AT_FDCWD, m_name.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0)
        return {}; // the hidden name is the old folder's now
    return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP ? changePlaces(target) : lastError();
}

std::error_code UnfinishedFolder::changePlaces(const fs::path& target)
{
    const fs::path aside =
        withHiddenName(target, [&](const char* name) { return std::rename(target.c_str(), name) == 0; });
    if (aside.empty())
        return lastError();
    if (std::rename(m_name.c_str(), target.c_str()) != 0) {
        const auto error = lastError();
        if (std::rename(aside.c_str(), target.c_str()) != 0)
            return lastError();
        return error;
    }
    m_name = aside;
    return {};
}

} // namespace waterhammer
