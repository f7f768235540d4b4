// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "app/core/whole_file.h"
#include "app/desktop/window.h"
#include "model/words/problem_words.h"
#include "views/language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QPixmap>
#include <QTextStream>

namespace waterhammer {

namespace {

constexpr int patience = 60'000; ///< ms until a run or an analysis is given up

/// Lets the event loop spin until a signal comes; false if it does not.
template <class Sender, class Signal> bool waitFor(Sender& sender, Signal signal)
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(&sender, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

bool write(QImage picture, const QString& path, const QString& made)
{
    picture.setText(QStringLiteral("made"), made);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    const QString fault = writeWhole(path, bytes);
    if (!fault.isEmpty())
        QTextStream(stderr) << path << ": " << fault << '\n';
    return fault.isEmpty();
}

} // namespace

int takeScreenshot(Window& window, const QString& path, const QString& made, const std::function<QString()>& prepare)
{
    auto& session = window.session();
    window.show();
    while (session.runs.state() == RunController::State::Computing)
        if (!waitFor(session.runs, &RunController::stateChanged))
            return 1;
    if (session.runs.state() != RunController::State::UpToDate) {
        // What the file says, not what has become of it in the draft.
        const Problems ofFile = session.document.own().fileProblems;
        for (const Problem& problem : ofFile.empty() ? session.runs.problems() : ofFile)
            QTextStream(stderr) << QString::fromStdString(problemText(problem, WindowLanguage())) << '\n';
        return 1;
    }
    // Of a run whose days are hidden nothing is worked out before the first is shown.
    if (session.shown().run->lastRound() > 0 && !waitFor(session.analyses, &AnalysisController::surveyFound))
        return 1;
    while (session.keptRuns.busy())
        if (!waitFor(session.keptRuns, &KeptRuns::changed))
            return 1;
    if (const QString fault = prepare(); !fault.isEmpty()) {
        QTextStream(stderr) << fault << '\n';
        return 1;
    }
    while (session.secondRun.busy())
        if (!waitFor(session.secondRun, &SecondRun::changed))
            return 1;
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    QWidget& shown = window.stage() ? *window.stage() : window;
    return write(shown.grab().toImage(), path, made) ? 0 : 1;
}

} // namespace waterhammer
