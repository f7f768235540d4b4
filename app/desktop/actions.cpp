// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/actions.h"

#include "views/icons.h"

namespace waterhammer {

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    newScenario = make("newScenario", tr("&New"), QKeySequence::New);
    open = make("open", tr("&Open…"), QKeySequence::Open, "open");
    openPair = make("openWithPair", tr("Open with Its &Pair"), QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    library = make("library", tr("&Library…"), QKeySequence(QStringLiteral("Ctrl+L")));
    openFolder = make("openFolder", tr("Open &Folder…"));
    save = make("save", tr("&Save"), QKeySequence::Save, "save");
    saveAs = make("saveAs", tr("Save &As…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    handout = make("handout", tr("&Handout…"));
    teachersSheet = make("teachersSheet", tr("&Teacher's Sheet…"));
    restore = make("restoreScenario", tr("&Restore Scenario"), {}, "reset");
    quit = make("quit", tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")));

    undo = make("undo", tr("&Undo"), QKeySequence::Undo, "undo");
    redo = make("redo", tr("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), "redo");
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    editScenario = make("editScenario", tr("&Edit Scenario"), QKeySequence(QStringLiteral("Ctrl+E")), "table");
    editScenario->setCheckable(true);
    findParameter =
        make("findParameter", tr("&Find Parameter…"), QKeySequence(QStringLiteral("Ctrl+Shift+F")), "search");
    nextProblem = make("nextProblem", tr("Next &Problem"), QKeySequence(QStringLiteral("F8")));
    nextProblem->setEnabled(false);
    myBank = make("markMyBank", tr("Selected Dealer Is &My Bank"));
    myBank->setCheckable(true);

    pinRun = make("pinRun", tr("&Pin This Run"), QKeySequence(QStringLiteral("Ctrl+Shift+P")), "pin");
    branchHere = make("branchHere", tr("&Branch Here"), QKeySequence(QStringLiteral("Ctrl+Shift+B")), "branch");
    endBranch = make("endBranch", tr("Change All &Days Again"));
    compare = make("compareRuns", tr("&Compare Runs"), QKeySequence(QStringLiteral("F9")), "branch");
    compare->setCheckable(true);
    sideBySide = make("sideBySide", tr("&Side by Side"), QKeySequence(QStringLiteral("Ctrl+F9")));
    sideBySide->setCheckable(true);
    besideFile = make("besideFile", tr("Side by Side with a &File…"), QKeySequence(QStringLiteral("Ctrl+Shift+F9")));
    whySwitch = make("whySwitch", tr("&Why Did It Switch?"), QKeySequence(QStringLiteral("F10")), "help");
    whySwitch->setCheckable(true);
    mechanisms = make("mechanisms", tr("What Did Each &Mechanism Do?"), QKeySequence(QStringLiteral("Ctrl+F10")));
    mechanisms->setCheckable(true);

    play = make("play", tr("&Play or Pause"), QKeySequence(QStringLiteral("Ctrl+Space")), "play");
    stepBack = make("stepBack", tr("Step &Back"), QKeySequence(QStringLiteral("Alt+Left")), "back");
    step = make("step", tr("&Step"), QKeySequence(QStringLiteral("Alt+Right")), "step");
    rewind = make("rewind", tr("&Rewind"), QKeySequence(QStringLiteral("Alt+Home")), "rewind");
    toEnd = make("toEnd", tr("To the &End"), QKeySequence(QStringLiteral("Alt+End")), "end");
    playBackwards = make("playBackwards", tr("Play Back&wards"), QKeySequence(QStringLiteral("Ctrl+Shift+Space")));
    stop = make("stopRun", tr("S&top the Computation"), QKeySequence(QStringLiteral("Ctrl+.")));

    largerText = make("largerText", tr("&Larger Text"), QKeySequence::ZoomIn);
    largerText->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    smallerText = make("smallerText", tr("&Smaller Text"), QKeySequence(QStringLiteral("Ctrl+-")));
    normalText = make("normalText", tr("&Normal Text"), QKeySequence(QStringLiteral("Ctrl+0")));
    fitScales = make("fitScales", tr("&Fit to This Run"), QKeySequence(QStringLiteral("Ctrl+Shift+0")));
    movePanels = make("movePanels", tr("&Move Panels"));
    movePanels->setCheckable(true);
    resetLayout = make("resetLayout", tr("&Reset Layout"));
    reducedMotion = make("reducedMotion", tr("Reduced &Motion"));
    reducedMotion->setCheckable(true);

    makeTeaching();
    makeLessons();

    makeHelp();
}

void Actions::makeHelp()
{
    help = make("help", tr("&Help on This"), QKeySequence(QStringLiteral("F1")), "help");
    whatsThis = make("whatsThis", tr("&What's This?"), QKeySequence(QStringLiteral("Shift+F1")));
    nameSigns = make("nameSigns", tr("&Name the Signs"), QKeySequence(QStringLiteral("Ctrl+F1")));
    helpPages = make("helpPages", tr("&Contents"));
    firstMinutes = make("firstMinutes", tr("&First Ten Minutes"));
    hint = make("showHint", tr("&Three Things to Touch"));
    keys = make("showKeys", tr("&Keys"));
    about = make("about", tr("&About Waterhammer"));
}

/// What a teacher needs in front of a class.
void Actions::makeTeaching()
{
    hideDays = make("hideDays", tr("&Hide the Days Ahead"), QKeySequence(QStringLiteral("Ctrl+H")), "hide");
    hideDays->setCheckable(true);
    prediction = make("prediction", tr("&Question of the File"), {}, "lesson");
    prediction->setCheckable(true);
    bookmark = make("bookmarkDay", tr("&Bookmark This Day…"), QKeySequence(QStringLiteral("Ctrl+B")));
    card = make("card", tr("&About This Scenario"), QKeySequence(QStringLiteral("I")), "report");
    card->setCheckable(true);
    present = make("present", tr("P&resent"), QKeySequence(QStringLiteral("F5")), "present");
    fullScreen = make("fullScreen", tr("F&ull Screen"), QKeySequence(QStringLiteral("F11")));
    fullScreen->setCheckable(true);
}

void Actions::makeLessons()
{
    lesson = make("lesson", tr("&Lesson at Hand"), QKeySequence(QStringLiteral("Ctrl+F8")), "lesson");
    lesson->setCheckable(true);
    openLesson = make("openLesson", tr("Open a Lesson's &Folder…"));
    nextStep = make("nextStep", tr("&Next Step"), QKeySequence(QStringLiteral("Ctrl+PgDown")));
    stepBefore = make("stepBefore", tr("Step &Before"), QKeySequence(QStringLiteral("Ctrl+PgUp")));
    skipStep = make("skipStep", tr("&Skip This Step"), QKeySequence(QStringLiteral("Ctrl+Shift+PgDown")));
    beginLesson = make("beginLesson", tr("Begin It &Again"));
    leaveLesson = make("leaveLesson", tr("Lea&ve the Lesson"), QKeySequence(QStringLiteral("Ctrl+Shift+PgUp")));
    recordLesson = make("recordLesson", tr("&Record What I Do as Steps"));
    recordLesson->setCheckable(true);
    editWords = make("editWords", tr("Edit the &Words"));
    for (QAction* action : {lesson, nextStep, stepBefore, skipStep, beginLesson, leaveLesson, editWords})
        action->setEnabled(false); // until one is open
}

QAction* Actions::make(const char* name, const QString& text, const QKeySequence& key, const char* icon)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setData(QLatin1String(icon));
    QString plain = text;
    plain.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    action->setToolTip(key.isEmpty()
            ? plain
            : tr("%1 (%2)", "tooltip: what it does, its key").arg(plain, key.toString(QKeySequence::NativeText)));
    m_all.push_back(action);
    return action;
}

void Actions::setTheme(const Theme& theme)
{
    for (QAction* action : m_all)
        if (const QString name = action->data().toString(); !name.isEmpty())
            action->setIcon(icon(name, theme));
}

} // namespace waterhammer
