// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/programs/test_program.h"
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace waterhammer::tests {

namespace {

std::map<std::string, int (*)(int, char**)>& mains()
{
    static std::map<std::string, int (*)(int, char**)> found;
    return found;
}

int unknown(const char* program)
{
    std::fprintf(stderr, "usage: %s TEST [what QTest takes], and these are the tests:\n", program);
    for (const auto& [name, main] : mains())
        std::fprintf(stderr, "    %s\n", name.c_str());
    return 2;
}

} // namespace

TestProgram::TestProgram(const char* file, int (*main)(int, char**))
{
    mains()[std::filesystem::path(file).stem().string()] = main;
}

} // namespace waterhammer::tests

// The test takes the program's place: it sees its own arguments, and Qt takes its name from the first, so that two
// tests side by side have folders of their own.
int main(int argc, char** argv)
{
    using namespace waterhammer::tests;
    const auto test = argc > 1 ? mains().find(argv[1]) : mains().end();
    if (test == mains().end())
        return unknown(argv[0]);
    std::string name = TEST_PREFIX + test->first;
    argv[1] = name.data();
    return test->second(argc - 1, argv + 1);
}
