// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/csv.h"
#include "app/cli/interrupt.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/outputs.h"
#include "app/cli/progress.h"
#include "app/cli/text.h"
#include "app/cli/threads.h"

#include "model/analysis/sweep.h"

#include <charconv>
#include <chrono>
#include <iostream>
#include <memory>

namespace waterhammer::cli {

namespace {

constexpr int mostPoints = 4'000'000; // of a sweep; each keeps its summary until the end

struct Arguments {
    ScenarioArguments scenario;
    std::string x, y, out;
    int threads = usualThreads();
};

/// PATH=FROM:TO:N
SweepAxis axisOf(const std::string& option, const std::string& text)
{
    const auto [path, range] = nameAndValue(option, text);
    const auto first = range.find(':'), second = range.rfind(':');
    if (first == std::string::npos || first == second)
        throw CLI::ValidationError(option, "\"" + text + "\" is not PATH=FROM:TO:N");
    SweepAxis axis{path, finiteNumber(option, range.substr(0, first)),
        finiteNumber(option, range.substr(first + 1, second - first - 1)), 0};
    const char* end = range.data() + range.size();
    const auto [stop, error] = std::from_chars(range.data() + second + 1, end, axis.points);
    if (error != std::errc{} || stop != end || axis.points < 1 || axis.points > mostPoints)
        throw CLI::ValidationError(
            option, "N in \"" + text + "\" is no number of points from 1 to " + std::to_string(mostPoints));
    return axis;
}

std::vector<SweepAxis> axesOf(const Arguments& arguments)
{
    std::vector<SweepAxis> axes{axisOf("--x", arguments.x)};
    if (!arguments.y.empty())
        axes.push_back(axisOf("--y", arguments.y));
    if (axes.size() == 2 && axes[1].points > mostPoints / axes[0].points)
        throw CLI::ValidationError("--y", "together more than " + std::to_string(mostPoints) + " points");
    if (axes.size() == 2 && axes[0].path == axes[1].path)
        throw CLI::ValidationError("--y", "the same path as --x");
    return axes;
}

void writeHeader(CsvWriter& csv, const std::vector<SweepAxis>& axes, const ScenarioDraft& draft)
{
    for (const auto& axis : axes)
        csv.cell(axis.path);
    for (const auto* name :
        {"peakLoss", "endLoss", "creditorsShortfall", "directLoss", "amplification", "failures", "breached", "rounds"})
        csv.cell(name);
    for (const auto& asset : draft.assets)
        csv.cell("lowestPrice." + asset.id);
    csv.endRow();
}

/// A point the stop came before has no row; one where the scenario is invalid has empty cells.
void writeRow(CsvWriter& csv, const SweepPoint& point, std::size_t assets)
{
    if (!point.summary && point.problems.empty())
        return;
    for (const double x : point.at)
        csv.cell(x);
    if (point.summary) {
        const auto& s = *point.summary;
        csv.cell(s.peakLoss).cell(s.endLoss).cell(s.creditorsShortfall).cell(s.directLoss).cell(s.amplification);
        csv.cell(s.failures).cell(s.breached).cell(s.rounds);
        for (const double price : s.lowestPrice)
            csv.cell(price);
    } else {
        for (std::size_t c = 0; c < 8 + assets; ++c)
            csv.cell("");
    }
    csv.endRow();
}

void writePoints(std::ostream& out, const std::vector<SweepAxis>& axes, const ScenarioDraft& draft,
    const std::vector<SweepPoint>& points)
{
    CsvWriter csv(out);
    writeHeader(csv, axes, draft);
    for (const auto& point : points)
        writeRow(csv, point, draft.assets.size());
}

struct Count {
    std::size_t run = 0, invalid = 0;
    const SweepPoint* firstInvalid = nullptr;
};

Count count(const std::vector<SweepPoint>& points)
{
    Count c;
    for (const auto& point : points) {
        c.run += point.summary.has_value();
        if (!point.summary && !point.problems.empty() && c.invalid++ == 0)
            c.firstInvalid = &point;
    }
    return c;
}

void report(const std::string& file, const Count& c, std::size_t points, double seconds, int threads, bool stopped)
{
    if (c.invalid > 0) {
        std::cerr << counted(c.invalid, "point is", "points are") << " no valid scenario; the first:\n";
        complain(file, c.firstInvalid->problems);
    }
    if (stopped)
        std::cerr << "stopped after " << c.run + c.invalid << " of " << points << " points\n";
    std::cerr << c.run << " cascades in " << fixed(seconds, 2) << " s ("
              << fixed(static_cast<double>(c.run) / std::max(seconds, 1e-9), 0) << "/s, " << threads << " threads)\n";
}

/// The table on stdout, or in a file with its manifest beside it.
class Output {
public:
    explicit Output(const std::string& named)
        : m_named(named)
        , m_manifestNamed(named + ".manifest.json")
    {
        if (named.empty())
            return;
        m_table.emplace(named, SpecialFiles::WrittenThrough);
        if (!m_table->error() && !isSpecial(named))
            m_manifest.emplace(m_manifestNamed, SpecialFiles::Refused);
    }

    /// Exit::done, or what is said before the work of a place that cannot be written to.
    [[nodiscard]] int begun() const
    {
        if (m_table && m_table->error())
            return notWritten(m_named, m_table->error());
        return m_manifest && m_manifest->error() ? notWritten(m_manifestNamed, m_manifest->error()) : Exit::done;
    }
    [[nodiscard]] std::ostream& table() { return m_table ? m_table->stream() : std::cout; }
    [[nodiscard]] int commit(const Made& made)
    {
        if (m_manifest)
            writeManifest(m_manifest->stream(), made);
        if (const auto error = m_table ? m_table->commit() : std::error_code())
            return notWritten(m_named, error);
        const auto error = m_manifest ? m_manifest->commit() : std::error_code();
        return error ? notWritten(m_manifestNamed, error) : Exit::done;
    }

private:
    /// A terminal, a pipe, a device: nothing can stand beside it.
    static bool isSpecial(const std::string& named)
    {
        std::error_code error;
        return std::filesystem::exists(named, error) && !std::filesystem::is_regular_file(named, error);
    }

    std::string m_named, m_manifestNamed;
    std::optional<WholeFile> m_table, m_manifest;
};

std::string commandOf(const Arguments& arguments)
{
    return "sweep --x " + arguments.x + (arguments.y.empty() ? "" : " --y " + arguments.y);
}

int sweepScenario(const Arguments& arguments)
{
    auto axes = axesOf(arguments);
    keepApart("--out", arguments.out, arguments.scenario.file);
    if (!arguments.out.empty())
        keepApart("--out", arguments.out + ".manifest.json", arguments.scenario.file);
    const auto loaded = loadDraft(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    for (SweepAxis& axis : axes) {
        axis.path =
            pathOf(&axis == &axes.front() ? "--x" : "--y", axis.path, loaded->renamed, arguments.scenario.balance);
        axis.balance = arguments.scenario.balance;
    }
    const Interrupt interrupt;
    Output output(arguments.out);
    if (const int status = output.begun(); status != Exit::done)
        return status;
    const auto start = std::chrono::steady_clock::now();
    auto swept = [&] {
        ProgressBar bar;
        SweepOptions options{.threads = arguments.threads};
        options.progress = [&](std::size_t done, std::size_t of) { bar.show(done, of); };
        return sweep(loaded->draft, axes, options, interrupt.token());
    }();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!swept) {
        complain(arguments.scenario.file, swept.problems);
        return Exit::wrongInput;
    }
    const Count c = count(*swept);
    report(arguments.scenario.file, c, swept->size(), took.count(), arguments.threads, interrupt.requested());
    if (c.invalid > 0 && c.run == 0)
        return Exit::wrongInput; // not a single point: the range is wrong
    writePoints(output.table(), axes, loaded->draft, *swept);
    return output.commit(madeBy(commandOf(arguments), arguments.scenario, loaded->sha256));
}

} // namespace

void addSweep(CLI::App& program, int& status)
{
    auto* command =
        program.add_subcommand("sweep", "A cascade at every point of a range of one or two parameters, as CSV");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--x", arguments->x, "N points from FROM to TO, both included")
        ->type_name("PATH=FROM:TO:N")
        ->required();
    command->add_option("--y", arguments->y, "A second parameter, which varies fastest")->type_name("PATH=FROM:TO:N");
    addThreads(*command, arguments->threads);
    command
        ->add_option("--out", arguments->out,
            "Write the table to this file, whole or not at all, and FILE.manifest.json beside it")
        ->type_name("CSV");
    command->footer(
        "Ctrl-C stops the sweep; the points done are written. Columns: the paths swept, peakLoss, endLoss,\n"
        "creditorsShortfall, directLoss, amplification, failures, breached, rounds, lowestPrice.ASSET of each asset.\n"
        "A point that is no valid scenario has empty cells.");
    command->callback([arguments, &status] { status = sweepScenario(*arguments); });
}

} // namespace waterhammer::cli
