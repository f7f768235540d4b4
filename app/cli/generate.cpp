// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/outputs.h"

#include "model/files/generate.h"

#include <iostream>
#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    GeneratedSystem system;
    std::string out;
};

int generate(const Arguments& arguments)
{
    if (arguments.system.positions > arguments.system.assets)
        throw CLI::ValidationError("--positions", "a dealer cannot hold more positions than there are assets");
    if (arguments.out.empty())
        return generateScenario(std::cout, arguments.system) ? Exit::done : Exit::wrongInput;
    const Interrupt interrupt;
    WholeFile file(arguments.out, SpecialFiles::WrittenThrough);
    auto error = file.error();
    if (!error) {
        if (!generateScenario(file.stream(), arguments.system, interrupt.token())) {
            if (interrupt.requested()) {
                std::cerr << "stopped; nothing is written\n";
                return Exit::wrongInput;
            }
        }
        error = file.commit();
    }
    return error ? notWritten(arguments.out, error) : Exit::done;
}

} // namespace

void addGenerate(CLI::App& program, int& status)
{
    auto* command =
        program.add_subcommand("generate", "Write a large, balanced, plausible system, the same for the same seed");
    const auto arguments = std::make_shared<Arguments>();
    auto& system = arguments->system;
    const auto atLeastOne = [](std::size_t most) { return CLI::Range(std::size_t{1}, most).name(""); };
    command->add_option("--dealers", system.dealers, "How many dealers")
        ->type_name("N")
        ->required()
        ->check(atLeastOne(100'000'000));
    command->add_option("--assets", system.assets, "How many assets")
        ->type_name("M")
        ->required()
        ->check(atLeastOne(10'000'000));
    command->add_option("--positions", system.positions, "How many assets each dealer holds")
        ->type_name("K")
        ->required()
        ->check(atLeastOne(100'000));
    command->add_option("--seed", system.seed, "Where the random numbers begin")->type_name("S")->required();
    command->add_option("--out", arguments->out, "Write to this file, whole or not at all, instead of stdout")
        ->type_name("FILE");
    command->callback([arguments, &status] { status = generate(*arguments); });
}

} // namespace waterhammer::cli
