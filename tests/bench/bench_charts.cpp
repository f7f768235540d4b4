// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time of three charts in a row, painted in software into a picture of 1204×236: a moving frame, the change
// of a day, and a new run, for which Qt Charts draws the curves anew.
#include "tests/bench/crisis.h"
#include "tests/bench/painting.h"
#include "tests/views/showing.h"
#include "views/charts/chart_panel.h"
#include "views/style.h"

#include <QApplication>
#include <QImage>

using namespace waterhammer;

namespace {

void bench(const char* name, std::size_t dealers, std::size_t assets)
{
    constexpr int days = 60;
    const RunPtr run = runOf(crisis(dealers, assets, days));
    const RunPtr other = runOf(crisis(dealers, assets, days));
    if (!run || !other)
        return;
    ChartPanel panel;
    Showing showing(panel);
    panel.setTheme(Theme(ThemeKind::Light));
    panel.resize(1204, 236);
    showing.run(run);
    QImage screen(panel.size(), QImage::Format_RGB32);
    const auto paint = [&] { panel.render(&screen); };
    showing.moment({1, 1, false});
    paint();

    measure(name, "moving frame", 300, [&](int n) {
        showing.moment({3, n / 300.0, true});
        paint();
    });
    measure(name, "another day at rest", 100, [&](int n) {
        showing.moment({n % 5, 1, false});
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
