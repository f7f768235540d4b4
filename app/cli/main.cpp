// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <exception>
#include <iostream>
#include <new>

using namespace waterhammer::cli;

namespace {

int runCommandLine(int argc, char** argv)
{
    CLI::App program("How a constrained inter-dealer market turns a small shock into a crisis", "waterhammer-cli");
    program.require_subcommand(1);
    program.set_version_flag("--version", "waterhammer-cli " WATERHAMMER_VERSION);
    program.footer("Exit status: 0 done, 1 the input is wrong, 2 wrong usage, 3 the result could not be written. "
                   "Results go to standard output, progress "
                   "and messages to standard error.\n"
                   "A PATH leads to a number of the file: market.reversion, market.channels.var, assets[ust].depth, "
                   "dealers[prime].constraints.slrMin, dealers[*].constraints.slrMin, events[0].change.");
    int status = Exit::done;
    for (const auto add : {addRun, addValidate, addAttribute, addVulnerability, addTipping, addCapacity, addCompare,
             addPolicies, addSweep, addGenerate, addGrade, addSchema})
        add(program, status);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return program.exit(e) == 0 ? Exit::done : Exit::wrongUsage;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    int status = Exit::wrongInput;
    try {
        status = runCommandLine(argc, argv);
    } catch (const std::bad_alloc&) {
        std::cerr << "there is not enough memory for this\n";
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
    }
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "standard output: the result cannot be written in full\n";
        return Exit::notWritten;
    }
    return status;
}
