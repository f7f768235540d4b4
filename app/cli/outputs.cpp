// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputs.h"

#include "app/cli/commands.h"
#include "app/cli/loading.h"
#include "model/files/unfinished.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace waterhammer::cli {

void keepApart(const std::string& option, const std::string& output, const std::string& input)
{
    if (output.empty() || input.empty())
        return;
    const std::string file = namedRun(input).file;
    if (isOrLiesIn(file == "-" ? "/dev/stdin" : file, output))
        throw CLI::ValidationError(option, "\"" + output + "\" would be written over \"" + input + "\"");
}

void keepTwoApart(const std::string& option, const std::string& output, const std::string& other)
{
    if (output.empty() || other.empty())
        return;
    keepApart(option, output, other);
    // Neither may be there yet.
    const auto place = [](const std::string& named) {
        std::error_code unknown;
        return std::filesystem::weakly_canonical(behindLinks(named), unknown);
    };
    const auto one = place(output), two = place(other);
    const auto [inOne, inTwo] = std::ranges::mismatch(one, two);
    if (inOne == one.end() || inTwo == two.end())
        throw CLI::ValidationError(option, "\"" + output + "\" would be written over \"" + other + "\"");
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
