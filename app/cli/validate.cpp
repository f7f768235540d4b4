// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/loading.h"
#include "model/files/problems_beside.h"
#include "model/files/saved_runs.h"
#include "model/scenario/warnings.h"
#include "model/words/problem_words.h"

#include <iostream>
#include <memory>

namespace waterhammer::cli {

void addValidate(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand("validate", "Check a scenario file and list all its problems");
    const auto arguments = std::make_shared<ScenarioArguments>();
    addScenarioArguments(*command, *arguments);
    command->callback([arguments, &status] {
        const auto draft = loadDraft(*arguments);
        // What is damaged costs itself alone when the file is opened, and makes the file no valid one.
        const Problems beside = draft ? problemsBeside(draft->draft) : Problems();
        for (const Problem& problem : beside) {
            const std::string run = savedRunAt(draft->draft, problem.place);
            complain(run.empty() ? arguments->file : arguments->file + '#' + run, {problem});
        }
        if (draft && beside.empty())
            std::cout << arguments->file << ": valid\n";
        if (draft)
            for (const Problem& warning : warningsOf(draft->draft))
                std::cerr << arguments->file << ": warning: " << problemText(warning) << '\n';
        status = draft && beside.empty() ? Exit::done : Exit::wrongInput;
    });
}

} // namespace waterhammer::cli
