// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputs.h"

#include "app/cli/commands.h"

#include <iostream>

namespace waterhammer::cli {

namespace fs = std::filesystem;

namespace {

/// Whether the file, with all its links followed, is the other or lies in it.
bool isOrLiesIn(const fs::path& file, const fs::path& other)
{
    std::error_code error;
    if (fs::equivalent(file, other, error))
        return true; // also by a second name of the same file
    if (!fs::is_directory(other, error))
        return false;
    for (fs::path folder = behindLinks(file); folder.has_relative_path(); folder = folder.parent_path())
        if (fs::equivalent(folder, other, error))
            return true;
    return false;
}

} // namespace

void keepApart(const std::string& option, const std::string& output, const std::string& input)
{
    if (output.empty() || input.empty())
        return;
    if (isOrLiesIn(input == "-" ? "/dev/stdin" : input, output))
        throw CLI::ValidationError(option, "\"" + output + "\" would be written over \"" + input + "\"");
}

int notWritten(const std::string& named, std::error_code error, const std::string& foreignName)
{
    std::cerr << named << ": ";
    if (!foreignName.empty())
        std::cerr << "it holds " << foreignName << ", expected a new or empty directory, or one of an earlier run\n";
    else
        std::cerr << "it cannot be written: " << error.message() << '\n';
    return Exit::notWritten;
}

} // namespace waterhammer::cli
