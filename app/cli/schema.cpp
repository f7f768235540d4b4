// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <iostream>
#include <string_view>

#include "schema_text.h"

namespace waterhammer::cli {

void addSchema(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand("schema", "Print the JSON Schema of scenario files");
    command->callback([&status] {
        std::cout << schemaText;
        status = Exit::done;
    });
}

} // namespace waterhammer::cli
