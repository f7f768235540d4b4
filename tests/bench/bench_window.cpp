// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, measured on the real window with real mouse and key events, painted in software: from the
// movement of a slider, or an undo, to the frame that shows the new run; the frames while the days play; the opening
// of a large scenario. The clock on the wall unless "processor" is said.
#include "app/desktop/window.h"
#include "model/files/scenario_json.h"
#include "tests/bench/crisis.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_panel.h"
#include "views/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace waterhammer;

namespace {

/// Knows when the window has been painted: a widget's window paints and flushes while it handles UpdateRequest.
class Watcher : public QApplication {
public:
    using QApplication::QApplication;
    int frames = 0;
    const QWidget* watched = nullptr;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool frame = receiver == watched && event->type() == QEvent::UpdateRequest;
        const bool handled = QApplication::notify(receiver, event);
        frames += frame;
        return handled;
    }
};

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// On a machine shared with others the clock on the wall counts their work too; the processor's does not.
class Stopwatch {
public:
    Stopwatch() { m_clock.start(); }
    [[nodiscard]] double wall() const { return 1e-6 * static_cast<double>(m_clock.nsecsElapsed()); }
    [[nodiscard]] double processor() const { return 1e3 * (processorSeconds() - m_processor); }

private:
    QElapsedTimer m_clock;
    double m_processor = processorSeconds();
};

/// Of the same thing done many times, in milliseconds.
class Times {
public:
    void add(const Stopwatch& watch)
    {
        m_wall.push_back(watch.wall());
        m_processor.push_back(watch.processor());
    }
    [[nodiscard]] double p95() { return at(m_wall, 0.95); }
    void print(const char* system, const char* what)
    {
        std::printf("%-7s %-32s median %6.2f   p95 %6.2f ms   processor: median %6.2f   p95 %6.2f ms   (%zu)\n", system,
            what, at(m_wall, 0.5), at(m_wall, 0.95), at(m_processor, 0.5), at(m_processor, 0.95), m_wall.size());
        std::fflush(stdout);
    }

private:
    static double at(std::vector<double>& times, double share)
    {
        std::sort(times.begin(), times.end());
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    }
    std::vector<double> m_wall, m_processor;
};

struct Desktop {
    Watcher& watcher;
    QTemporaryDir folder;
    Session session{Settings{}, folder.path()};
    Window window{session};

    explicit Desktop(Watcher& application)
        : watcher(application)
    {
        watcher.watched = &window;
        window.resize(1920, 1080);
        window.show();
    }
    ~Desktop() { watcher.watched = nullptr; }

    QString write(const ScenarioDraft& draft) const
    {
        QFile file(folder.filePath(QStringLiteral("bench.waterhammer.json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(QByteArray::fromStdString(scenarioText(draft)));
        return file.fileName();
    }
    /// Until the run of the newest draft is the one shown, and a frame has been painted since.
    void untilPainted()
    {
        const auto shown = [this] {
            return session.runs.state() == RunController::State::UpToDate
                && session.runs.lastGood()->draft == session.document.draft();
        };
        while (!shown())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (const int before = watcher.frames; watcher.frames == before;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// Until nothing is on its way: analyses in the background are not to be counted against what comes next.
    void rest(int ms) { QTest::qWait(ms); }
};

/// What the slider takes at the 95th percentile, ms.
double benchSlider(Desktop& d, const char* system)
{
    constexpr int samples = 320;
    auto* slider = d.window.findChild<LeverPanel*>()->slider(Lever::SlrMinimum);
    const QPoint handle = slider->handleRect().center().toPoint();
    Times moved, undone;
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    for (int n = 0; n < samples; ++n) {
        d.rest(5);
        const double value = slider->value();
        const QPoint to = handle - QPoint(4 + 3 * (n % 16), 0);
        const Stopwatch watch;
        QTest::mouseMove(slider, to);
        if (slider->value() == value)
            continue; // it stood there already: nothing was asked
        d.untilPainted();
        moved.add(watch);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle - QPoint(40, 0));
    d.untilPainted();
    for (int n = 0; n < samples; ++n) {
        d.rest(5);
        const Stopwatch watch;
        QTest::keyClick(&d.window, n % 2 ? Qt::Key_Y : Qt::Key_Z, Qt::ControlModifier);
        d.untilPainted();
        undone.add(watch);
    }
    QTest::keyClick(&d.window, Qt::Key_Z, Qt::ControlModifier); // back to where it was taken
    d.untilPainted();
    moved.print(system, "slider moved to new run painted");
    undone.print(system, "undo or redo to new run painted");
    return moved.p95();
}

void benchEngine(const char* system, const ScenarioDraft& draft)
{
    const ScenarioPtr scenario = *validate(draft);
    Times alone, kept;
    Engine engine;
    for (int n = 0; n < 200; ++n) {
        const Stopwatch watch;
        engine.run(scenario);
        alone.add(watch);
        const Stopwatch second;
        std::vector<FramePtr> frames;
        engine.run(
            scenario, {.loopGain = true, .channels = {}}, {}, [&](const FramePtr& frame) { frames.push_back(frame); });
        kept.add(second);
    }
    alone.print(system, "engine: the cascade");
    kept.print(system, "engine: with gains, frames kept");
}

void benchPlaying(Desktop& d, const char* system)
{
    constexpr int seconds = 5;
    d.session.playback.rewind();
    d.session.playback.setSpeed(1);
    d.rest(200);
    d.session.playback.play();
    const int frames = d.watcher.frames;
    const Stopwatch watch;
    d.rest(1000 * seconds);
    const double took = watch.wall() / 1000, used = watch.processor() / 1000;
    const int painted = d.watcher.frames - frames;
    d.session.playback.pause();
    std::printf("%-7s %-32s %6.1f frames/s   %6.2f ms of processor a frame   processor %.0f %%\n", system,
        "playing at 1 day/s", painted / took, 1000 * used / painted, 100 * used / took);
    std::fflush(stdout);
}

/// Five runs beside the live one, each of another scenario; the live one is then what it was, so that the same
/// movements of the slider ask for the same runs.
void pinFive(Desktop& d)
{
    const double opened = d.session.document.draft()->market.reversion;
    for (int k = 1; k <= 5; ++k) {
        d.session.ask(EditDraft{QStringLiteral("reversion"), setOne("market.reversion", 0.1 * k)});
        d.session.ask(EditDraft{QStringLiteral("pin"), KeepRun{std::to_string(k)}});
    }
    d.session.ask(EditDraft{QStringLiteral("reversion"), setOne("market.reversion", opened)});
    while (d.session.keptRuns.busy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void bench(Watcher& watcher, const char* system, const ScenarioDraft& draft)
{
    Desktop d(watcher);
    d.rest(100);
    const QString file = d.write(draft);
    const Stopwatch watch;
    if (!d.window.files().open(file))
        qFatal("cannot open the scenario");
    d.untilPainted();
    Times opened;
    opened.add(watch);
    opened.print(system, "opening to first run painted");
    benchEngine(system, draft);
    d.rest(3000); // the tipping points of the sliders are found in the background
    const double alone = benchSlider(d, system);
    d.rest(3000);
    benchPlaying(d, system);
    pinFive(d);
    d.rest(3000);
    std::printf("%-7s with five pins:\n", system);
    const double beside = benchSlider(d, system);
    std::printf("%-7s %-32s %+6.2f ms at the 95th percentile (promised: at most 3)\n", system,
        "what five pins cost the slider", beside - alone);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watcher watcher(argc, argv);
    loadFonts();
    installAccessibility();
    const bool all = argc < 2;
    if (all || QByteArray(argv[1]) == "30x8")
        bench(watcher, "30x8", crisis(30, 8, 60));
    if (all || QByteArray(argv[1]) == "300x10")
        bench(watcher, "300x10", crisis(300, 10, 60));
    return 0;
}
