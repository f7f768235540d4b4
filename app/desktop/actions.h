// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <vector>

namespace waterhammer {

/// Every action of the window: one text, one key, one icon each, shared by menus and the toolbar.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent);

    QAction *newScenario, *open, *openPair, *library, *openFolder, *save, *saveAs, *restore, *quit;
    QAction *handout, *teachersSheet;
    QAction *undo, *redo, *editScenario, *findParameter, *nextProblem, *myBank;
    QAction *pinRun, *branchHere, *endBranch, *compare, *sideBySide, *besideFile, *whySwitch, *mechanisms;
    QAction *play, *stepBack, *step, *rewind, *toEnd, *playBackwards, *hideDays, *prediction, *bookmark, *stop;
    QAction *largerText, *smallerText, *normalText, *fitScales, *movePanels, *resetLayout, *reducedMotion;
    QAction *card, *present, *fullScreen;
    QAction *lesson, *openLesson, *nextStep, *stepBefore, *skipStep, *beginLesson, *leaveLesson, *recordLesson,
        *editWords;
    QAction *help, *whatsThis, *nameSigns, *helpPages, *firstMinutes, *hint, *keys, *about;

    /// Draws the icons in the theme's colour.
    void setTheme(const Theme& theme);
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_all; }

private:
    void makeTeaching();
    void makeLessons();
    void makeHelp();
    QAction* make(const char* name, const QString& text, const QKeySequence& key = {}, const char* icon = "");

    std::vector<QAction*> m_all;
};

} // namespace waterhammer
