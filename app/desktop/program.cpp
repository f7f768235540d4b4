// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/arguments.h"
#include "app/desktop/ending.h"
#include "app/desktop/handout_desk.h"
#include "app/desktop/lesson_check.h"
#include "app/desktop/lesson_desk.h"
#include "app/desktop/live_window.h"
#include "app/desktop/pair_desk.h"
#include "app/desktop/screenshot.h"
#include "model/files/json_writer.h"
#include "model/files/made.h"
#include "views/plain_text.h"
#include "views/style.h"
#include "views/view.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <sstream>

#include "waterhammer_commit.h"

namespace waterhammer {

namespace {

constexpr int exitBySignal = 128; ///< and the signal's number, as shells have it

/// A picture or a sheet is made, and no window stands.
bool drawsOnly(const Arguments& arguments) { return !arguments.screenshot.isEmpty() || !arguments.handout.isEmpty(); }

/// Of the index of unsaved work; empty for a picture, which nobody works on.
QString recoveryFolder(const Arguments& arguments)
{
    if (drawsOnly(arguments))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

Settings remembered(const Arguments& arguments, QSettings& store)
{
    // A picture is the same on every machine, whatever was chosen there.
    Settings settings = drawsOnly(arguments) ? Settings{} : Settings::load(store);
    if (drawsOnly(arguments)) {
        settings.theme = ThemeKind::Light;
        settings.language = QStringLiteral("en");
    }
    settings.start = {arguments.theme, arguments.textScale, arguments.language};
    return settings;
}

/// The exit code of a file that cannot be opened, else nothing. A file named on the command line is opened before the
/// window stands, so that its first picture is the right one.
bool openAsked(Window& window, const Arguments& arguments)
{
    if (const QString folder = LessonDesk::folderOf(arguments.file); !folder.isEmpty()) {
        window.files().openBuiltIn(QLatin1String(FileDesk::firstScenario)); // which waits until the lesson is left
        if (arguments.present)
            window.session().lessons.beginRoom(); // a class begins at the first step
        window.session().ask(OpenLesson{folder});
        return true;
    }
    if (!arguments.file.isEmpty() && window.files().open(arguments.file))
        return true;
    window.files().openBuiltIn(QLatin1String(FileDesk::firstScenario));
    // Once more for its notice, now beside a scenario that can be used.
    return arguments.file.isEmpty() || window.files().open(arguments.file);
}

/// What was asked for that the run does not have; empty if all is there.
QString missing(const Run& run, int clockEnd, const Arguments& arguments)
{
    const int last = std::max(run.lastRound(), clockEnd); // of runs beside it too
    if (arguments.round && *arguments.round > last)
        return QStringLiteral("--round %1: the run ends on day %2").arg(*arguments.round).arg(last);
    if (arguments.selection && !arguments.selection->indexIn(run.scenario()))
        return QStringLiteral("--select: there is no “%1”").arg(QString::fromStdString(arguments.selection->id));
    return {};
}

void fulfil(Session& session, const Arguments& arguments)
{
    if (arguments.round) {
        while (session.shown().ahead.hidden && session.shown().run->lastRound() < *arguments.round
            && !session.shown().ahead.locked)
            session.ask(Step{1}); // days that are hidden come one by one
        session.ask(GoTo{*arguments.round});
    }
    if (arguments.selection)
        session.ask(Select{*arguments.selection});
    if (arguments.edit)
        session.ask(OpenEditor{});
    if (arguments.compare)
        session.ask(ShowSide{Side::Runs});
    if (arguments.sideBySide)
        setSideBySide(session);
    if (arguments.play)
        session.ask(Play{});
}

/// Once the first run is there.
void whenRun(Session& session, QObject* context, const std::function<void()>& act)
{
    auto* once = new QObject(context);
    QObject::connect(&session.runs, &RunController::finished, once, [once, act] {
        once->deleteLater();
        QTimer::singleShot(0, once->parent(), act);
    });
}

/// Where a picture comes from: so much of the command as changes it, and the bytes of the scenario.
QString madeFrom(const Arguments& arguments, QStringList words)
{
    words.removeOne(arguments.screenshot);
    words.removeOne(arguments.file);
    QFile file(arguments.file.isEmpty() ? QString::fromLatin1(FileDesk::firstScenario) : arguments.file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    std::ostringstream text;
    {
        JsonWriter json(text);
        json.beginObject();
        writeMade(json,
            {"waterhammer " WATERHAMMER_VERSION, WATERHAMMER_COMMIT, words.join(QLatin1Char(' ')).toStdString(),
                hash.result().toHex().toStdString()});
        json.endObject();
    }
    return QString::fromStdString(text.str());
}

int runScreenshot(Session& session, const Arguments& arguments, const QStringList& words)
{
    Window window(session);
    window.resize(arguments.size.value_or(QSize(1920, 1080)));
    if (!openAsked(window, arguments)) {
        QTextStream(stderr) << window.noticeText() << '\n';
        return 1;
    }
    while (session.lessons.shown() && !session.lessons.shown()->study)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return takeScreenshot(window, arguments.screenshot, madeFrom(arguments, words), [&] {
        const QString fault = missing(*session.runs.lastGood(), session.shown().clockEnd, arguments);
        fulfil(session, arguments);
        if (arguments.present) {
            window.present();
            window.stage()->showNormal(); // a picture has the size that was asked for
            window.stage()->resize(window.size());
        }
        return fault;
    });
}

int runWindow(QApplication& application, Session& session, InstalledLanguage& language, QSettings& store,
    const Arguments& arguments)
{
    LiveWindow live(session, language, store);
    if (arguments.size)
        live.now().resize(*arguments.size);
    openAsked(live.now(), arguments);
    live.now().show();
    whenRun(session, &live.now(), [&] {
        Window& window = live.now();
        fulfil(session, arguments);
        if (arguments.present)
            window.present();
        if (!session.settings.hintSeen && !arguments.present) // or the first Escape of the stage would be its
            window.showHint();
        if (arguments.file.isEmpty())
            window.showLibraryAtStart();
    });
    live.now().files().offerRecovery();
    EndingSignals ending;
    QObject::connect(&ending, &EndingSignals::asked, &application, [&session](int signal) {
        session.autosave.now(); // nobody is there to be asked
        QCoreApplication::exit(exitBySignal + signal);
    });
    // The session of the desktop ends. Windows that are closed after this may still ask.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &application, [&session] { session.autosave.now(); },
        Qt::DirectConnection);
    const int code = application.exec();
    if (code > exitBySignal)
        session.autosave.now(); // what was edited between the signal and the end of the loop
    session.settings.save(store);
    return code;
}

} // namespace

int runProgram(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const auto checked = checkLessonAsked(words);
    const Arguments arguments = checked ? Arguments() : readArguments(words);
    if (const auto& answer = checked ? checked : arguments.answer) {
        QTextStream(stdout) << answer->out;
        QTextStream(stderr) << answer->error;
        return answer->code;
    }
    if (drawsOnly(arguments) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Waterhammer"));
    QCoreApplication::setOrganizationName(QStringLiteral("Waterhammer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WATERHAMMER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("waterhammer"));
    loadFonts();
    installAccessibility();
    keepTextsPlain(application);

    QSettings store;
    Session session(remembered(arguments, store), recoveryFolder(arguments));
    InstalledLanguage language;
    language.use(session.settings.languageNow());
    if (!arguments.handout.isEmpty())
        return writeHandout(arguments);
    if (!arguments.screenshot.isEmpty())
        return runScreenshot(session, arguments, words);
    return runWindow(application, session, language, store, arguments);
}

} // namespace waterhammer
