// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/loading.h"
#include "app/cli/output_file.h"
#include "app/cli/run_csv.h"
#include "app/cli/run_summary.h"
#include "app/cli/story.h"

#include "model/engine/engine.h"
#include "model/files/trace.h"

#include <iostream>
#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    std::string trace, csv;
    bool gain = false, json = false, story = false;
};

/// The files of a run, written as it goes.
class Outputs {
public:
    Outputs(const Arguments& arguments, const ScenarioPtr& scenario)
    {
        if (!arguments.trace.empty() && !m_trace.emplace(arguments.trace).error())
            m_writer.emplace(m_trace->stream(), scenario);
        if (!arguments.csv.empty())
            m_tables.emplace(arguments.csv, scenario);
    }

    [[nodiscard]] bool any() const { return m_trace || m_tables; }
    [[nodiscard]] OutputError error() const
    {
        if (m_trace && m_trace->error())
            return m_trace->error();
        return m_tables ? m_tables->error() : OutputError{};
    }
    void frame(const Frame& frame)
    {
        if (m_writer)
            m_writer->frame(frame);
        if (m_tables)
            m_tables->frame(frame);
    }
    [[nodiscard]] OutputError commit()
    {
        if (m_writer) {
            m_writer->end();
            m_writer.reset();
            if (auto error = m_trace->commit())
                return error;
        }
        return m_tables ? m_tables->commit() : OutputError{};
    }

private:
    std::optional<OutputFile> m_trace;
    std::optional<TraceWriter> m_writer;
    std::optional<RunTables> m_tables;
};

int fail(const OutputError& error)
{
    std::cerr << *error << '\n';
    return Exit::wrongInput;
}

int runCascade(const Arguments& arguments)
{
    Trajectory run{loadScenario(arguments.scenario), {}, {}};
    if (!run.scenario)
        return Exit::wrongInput;
    const Interrupt interrupt;
    Outputs outputs(arguments, run.scenario);
    if (const auto error = outputs.error())
        return fail(error);

    FrameSink sink; // none where nobody looks at frames: a run is several times as fast without
    if (outputs.any() || arguments.story)
        sink = [&](const FramePtr& frame) {
            outputs.frame(*frame);
            if (arguments.story)
                run.frames.push_back(frame);
        };
    run.summary = Engine().run(run.scenario, {.loopGain = arguments.gain, .channels = {}}, interrupt.token(), sink);
    if (run.summary.stopped) {
        std::cerr << "stopped; nothing is written\n";
        return Exit::wrongInput;
    }
    if (const auto error = outputs.commit())
        return fail(error);
    if (arguments.json)
        printSummaryJson(*run.scenario, run.summary, arguments.gain);
    else if (arguments.story)
        printStory(run);
    else
        printSummary(*run.scenario, run.summary);
    return Exit::done;
}

} // namespace

void addRun(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand("run", "Run a cascade and say what it came to");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--trace", arguments->trace, "Write every round to this file as JSON, whole or not at all")
        ->type_name("OUT");
    command->add_flag("--gain", arguments->gain, "Work out the loop gain after each round");
    command
        ->add_option("--csv", arguments->csv,
            "Write rounds.csv, assets.csv, dealers.csv and funds.csv into this new or empty directory, all or none")
        ->type_name("DIR");
    auto* json = command->add_flag("--json", arguments->json, "Print one JSON object");
    command->add_flag("--story", arguments->story, "Tell the run day by day, in words and figures")->excludes(json);
    command->callback([arguments, &status] { status = runCascade(*arguments); });
}

} // namespace waterhammer::cli
