// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/language.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/outputs.h"
#include "app/cli/run_csv.h"
#include "app/cli/run_summary.h"
#include "app/cli/story.h"

#include "model/analysis/feedback.h"
#include "model/engine/engine.h"
#include "model/files/trace.h"
#include "model/scenario/json_text.h"

#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    std::string trace, csv;
    bool gain = false, json = false, story = false;
    std::string language = "en";
};

/// The files of a run, written as it goes.
class Outputs {
public:
    Outputs(const Arguments& arguments, const ScenarioPtr& scenario, const Made& made)
        : m_arguments(arguments)
    {
        if (!arguments.trace.empty() && !m_trace.emplace(arguments.trace, SpecialFiles::WrittenThrough).error())
            m_writer.emplace(m_trace->stream(), scenario, made);
        if (!arguments.csv.empty())
            m_tables.emplace(arguments.csv, scenario, made);
    }

    [[nodiscard]] bool any() const { return m_trace || m_tables; }
    /// Exit::done, or what is said before the work of a place that cannot be written to.
    [[nodiscard]] int begun() const
    {
        if (m_trace && m_trace->error())
            return notWritten(m_arguments.trace, m_trace->error());
        return tablesStatus(m_tables ? m_tables->error() : std::error_code());
    }
    void frame(const Frame& frame)
    {
        if (m_writer)
            m_writer->frame(frame);
        if (m_tables)
            m_tables->frame(frame);
    }
    [[nodiscard]] int commit()
    {
        if (m_writer) {
            m_writer->end();
            m_writer.reset();
            if (const auto error = m_trace->commit())
                return notWritten(m_arguments.trace, error);
        }
        return tablesStatus(m_tables ? m_tables->commit() : std::error_code());
    }

private:
    [[nodiscard]] int tablesStatus(std::error_code error) const
    {
        return error ? notWritten(m_arguments.csv, error, m_tables->foreignName()) : Exit::done;
    }

    const Arguments& m_arguments;
    std::optional<WholeFile> m_trace;
    std::optional<TraceWriter> m_writer;
    std::optional<RunTables> m_tables;
};

/// The audit of a run, in every build: the figures are printed all the same, but whoever uses them is told.
int booksBalance(const Invariants& invariants)
{
    if (invariants.hold())
        return Exit::done;
    std::cerr << "the books of this run do not balance: relative violations books " << numberText(invariants.books)
              << ", units " << numberText(invariants.units) << ", cash " << numberText(invariants.cash) << '\n';
    return Exit::wrongInput;
}

int runCascade(const Arguments& arguments)
{
    keepApart("--trace", arguments.trace, arguments.scenario.file);
    keepApart("--csv", arguments.csv, arguments.scenario.file);
    keepTwoApart("--csv", arguments.csv, arguments.trace);
    const auto loaded = loadScenario(arguments.scenario, arguments.language);
    if (!loaded)
        return Exit::wrongInput;
    // Feedback and the state of the market take the loop gain's word where nothing was set off.
    const bool gain = arguments.gain || arguments.story;
    const Made made = madeBy(gain ? "run --gain" : "run", arguments.scenario, loaded->sha256);
    Trajectory run{loaded->scenario, {}, {}};
    std::vector<std::optional<FeedbackParts>> parts;
    const Interrupt interrupt;
    Outputs outputs(arguments, run.scenario, made);
    if (const int status = outputs.begun(); status != Exit::done)
        return status;

    FrameSink sink; // none where nobody looks at frames: a run is several times as fast without
    FramePtr before;
    if (outputs.any() || arguments.story || arguments.json)
        sink = [&](const FramePtr& frame) {
            outputs.frame(*frame);
            parts.push_back(before ? feedbackParts(*run.scenario, *before, *frame) : std::nullopt);
            before = frame;
            if (gain)
                run.frames.push_back(frame);
        };
    run.summary = Engine().run(run.scenario, {.loopGain = gain, .channels = {}}, interrupt.token(), sink);
    if (run.summary.stopped) {
        std::cerr << "stopped; nothing is written\n";
        return Exit::wrongInput;
    }
    if (const int status = outputs.commit(); status != Exit::done)
        return status;
    if (arguments.story)
        arguments.json ? printStoryJson(made, run, languageOf(arguments.language), loaded->file)
                       : printStory(run, languageOf(arguments.language), loaded->file);
    else if (arguments.json)
        printSummaryJson(made, run, parts, gain ? gainParts(run.scenario, interrupt.token()) : RunGainParts());
    else
        printSummary(*run.scenario, run.summary);
    return booksBalance(run.summary.invariants);
}

} // namespace

void addRun(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand("run", "Run a cascade and say what it came to");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--trace", arguments->trace, "Write every round to this file as JSON, whole or not at all")
        ->type_name("OUT");
    command->add_flag("--gain", arguments->gain,
        "Work out the loop gain after each round; with --json what it is made of, feedback and the state of the market "
        "too");
    command
        ->add_option("--csv", arguments->csv,
            "Write rounds.csv, assets.csv, dealers.csv, funds.csv, positions.csv, claims.csv, trades.csv and "
            "manifest.json into this new or empty directory, all or none")
        ->type_name("DIR");
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->add_flag("--story", arguments->story,
        "Tell the run day by day, in words and figures, with feedback, waves and the state of the market; "
        "works out the loop gain");
    command
        ->add_option("--language", arguments->language,
            "With --story: the language that it is told in, numbers too; everything else is in English")
        ->type_name("CODE")
        ->check(CLI::IsMember(std::vector<std::string>(std::begin(languageCodes), std::end(languageCodes))))
        ->capture_default_str();
    command->callback([arguments, &status] { status = runCascade(*arguments); });
}

} // namespace waterhammer::cli
