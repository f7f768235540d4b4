// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time of the contagion graph, painted in software into a picture of 1204×636: a moving frame (ribbons half
// uncovered, lamps and frames switching, bars on their way), the change of a day, and a new run.
#include "tests/bench/crisis.h"
#include "tests/bench/painting.h"
#include "tests/views/showing.h"
#include "views/graph/contagion_graph.h"
#include "views/style.h"

#include <QApplication>
#include <QImage>

using namespace waterhammer;

namespace {

void bench(const char* name, std::size_t dealers, std::size_t assets)
{
    constexpr int days = 10, framesADay = 60;
    const RunPtr run = runOf(crisis(dealers, assets, days));
    const RunPtr other = runOf(crisis(dealers, assets, days));
    if (!run || !other)
        return;
    ContagionGraph graph;
    Showing showing(graph);
    graph.setTheme(Theme(ThemeKind::Light));
    graph.resize(1204, 636);
    showing.run(run);
    QImage screen(graph.size(), QImage::Format_RGB32);
    const auto paint = [&] { graph.render(&screen); };
    showing.moment({1, 1, false});
    paint();

    measure(name, "moving frame", days * framesADay, [&](int n) {
        showing.moment({1 + n / framesADay, (n % framesADay) / static_cast<double>(framesADay), true});
        paint();
    });
    measure(name, "frame, sales under way", 200, [&](int n) {
        showing.moment({3, 0.51 + 0.001 * n, true});
        paint();
    });
    measure(name, "another day at rest", 100, [&](int n) {
        showing.moment({1 + n % (days - 1), 1, false});
        paint();
    });
    measure(name, "setRun alone", 100, [&](int n) { showing.run(n % 2 ? run : other); });
    measure(name, "setRun and paint", 100, [&](int n) {
        showing.run(n % 2 ? run : other);
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
