// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/loading.h"

#include <iostream>
#include <memory>

namespace waterhammer::cli {

void addValidate(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand("validate", "Check a scenario file and list all its problems");
    const auto arguments = std::make_shared<ScenarioArguments>();
    addScenarioArguments(*command, *arguments);
    command->callback([arguments, &status] {
        const bool valid = loadDraft(*arguments).has_value();
        if (valid)
            std::cout << arguments->file << ": valid\n";
        status = valid ? Exit::done : Exit::wrongInput;
    });
}

} // namespace waterhammer::cli
