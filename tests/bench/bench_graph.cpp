// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time of the contagion graph, painted in software into a picture of 1204×636: a moving frame (ribbons half
// uncovered, lamps and frames switching, bars on their way), the change of a day, and a new run.
#include "tests/bench/crisis.h"
#include "views/graph/contagion_graph.h"
#include "views/style.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace waterhammer;

namespace {

RunPtr runOf(const ScenarioDraft& draft)
{
    const auto scenario = validate(draft);
    if (!scenario)
        return {};
    auto run = std::make_shared<Run>();
    run->draft = std::make_shared<const ScenarioDraft>(draft);
    run->trajectory = simulate(*scenario);
    run->scales = scalesOf(run->trajectory);
    return run;
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// Median and 95th percentile of a number of turns.
void measure(const char* system, const char* what, int turns, const std::function<void(int)>& turn)
{
    std::vector<double> times;
    for (int n = 0; n < turns; ++n) {
        const double before = processorMilliseconds();
        turn(n);
        times.push_back(processorMilliseconds() - before);
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * (turns - 1))]; };
    std::printf("%-8s %-22s median %6.2f ms   p95 %6.2f ms\n", system, what, at(0.5), at(0.95));
}

void bench(const char* name, std::size_t dealers, std::size_t assets)
{
    constexpr int days = 10, framesADay = 60;
    const RunPtr run = runOf(crisis(dealers, assets, days));
    const RunPtr other = runOf(crisis(dealers, assets, days));
    if (!run || !other)
        return;
    ContagionGraph graph;
    graph.setTheme(Theme(ThemeKind::Light));
    graph.resize(1204, 636);
    graph.setRun(run);
    QImage screen(graph.size(), QImage::Format_RGB32);
    const auto paint = [&] { graph.render(&screen); };
    graph.setMoment({1, 1, false});
    paint();

    measure(name, "moving frame", days * framesADay, [&](int n) {
        graph.setMoment({1 + n / framesADay, (n % framesADay) / static_cast<double>(framesADay), true});
        paint();
    });
    measure(name, "frame, sales under way", 200, [&](int n) {
        graph.setMoment({3, 0.51 + 0.001 * n, true});
        paint();
    });
    measure(name, "another day at rest", 100, [&](int n) {
        graph.setMoment({1 + n % (days - 1), 1, false});
        paint();
    });
    measure(name, "setRun alone", 100, [&](int n) { graph.setRun(n % 2 ? run : other); });
    measure(name, "setRun and paint", 100, [&](int n) {
        graph.setRun(n % 2 ? run : other);
        paint();
    });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    loadFonts();
    bench("12x4", 12, 4);
    bench("30x8", 30, 8);
    bench("300x10", 300, 10);
    return 0;
}
