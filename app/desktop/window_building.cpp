// SPDX-License-Identifier: GPL-3.0-or-later
// The window's parts.
#include "app/desktop/bookmark_menu.h"
#include "app/desktop/handout_desk.h"
#include "app/desktop/lesson_desk.h"
#include "app/desktop/main_bar.h"
#include "app/desktop/window.h"
#include "views/plain_text.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>

namespace waterhammer {

void Window::makePanels()
{
    for (const PanelPlace& place : panelPlaces()) {
        Panel* panel = place.make(this);
        connect(panel, &Panel::asked, &m_session, &Session::ask);
        panel->remember(m_session.settings.panels.value(QLatin1String(place.name)));
        m_panels.push_back({&place, panel});
    }
}

void Window::buildToolBar()
{
    m_bar = new MainBar(tr("Tools"), this);
    m_bar->addIcon(m_actions->open);
    m_bar->addIcon(m_actions->save);
    m_bar->addSeparator();
    m_bar->addIcon(m_actions->undo);
    m_bar->addIcon(m_actions->redo);
    m_bar->addSeparator();
    m_bar->addTitle();
    m_status = m_bar->status();
    m_pinTool = m_bar->addWords(m_actions->pinRun);
    m_branchTool = m_bar->addWords(m_actions->branchHere);
    m_bar->addWords(m_actions->restore);
    m_bar->addWords(m_actions->editScenario);
    addToolBar(Qt::TopToolBarArea, m_bar);
}

QMenu* Window::addMenu(const char* name, const QString& title)
{
    QMenu* menu = menuBar()->addMenu(title);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

void Window::buildMenus()
{
    auto* a = m_actions;
    buildFileMenu();
    QMenu* edit = addMenu("editMenu", tr("&Edit"));
    edit->addActions({a->undo, a->redo});
    edit->addSeparator();
    edit->addActions({a->editScenario, a->findParameter, a->nextProblem, a->myBank});
    buildViewMenu();
    QMenu* run = addMenu("runMenu", tr("&Run"));
    run->addActions({a->play, a->playBackwards, a->stepBack, a->step, a->rewind, a->toEnd});
    run->addSeparator();
    run->addActions({a->hideDays, a->prediction});
    new BookmarkMenu(m_session, *a, *run, this);
    run->addSeparator();
    run->addAction(a->stop);
    QMenu* compare = addMenu("compareMenu", tr("&Compare"));
    compare->addActions({a->pinRun, a->compare, a->sideBySide, a->besideFile});
    compare->addSeparator();
    compare->addActions({a->branchHere, a->endBranch});
    compare->addSeparator();
    compare->addActions({a->whySwitch, a->mechanisms});
    QMenu* learn = addMenu("learnMenu", tr("&Learn"));
    connect(learn, &QMenu::aboutToShow, this, [this, learn] { m_lessons->fillMenu(*learn); });
    QMenu* help = addMenu("helpMenu", tr("&Help"));
    help->addActions({a->help, a->whatsThis, a->nameSigns});
    help->addSeparator();
    help->addActions({a->helpPages, a->firstMinutes, a->keys, a->hint});
    help->addSeparator();
    help->addAction(a->about);

    m_fileName = new QLabel(menuBar());
    m_fileName->setObjectName(QStringLiteral("fileName"));
    m_fileName->setContentsMargins(0, 3, 12, 0);
    menuBar()->setCornerWidget(m_fileName);
}

void Window::buildFileMenu()
{
    auto* a = m_actions;
    QMenu* file = addMenu("fileMenu", tr("&File"));
    file->addActions({a->newScenario, a->open});
    QMenu* recent = file->addMenu(tr("Open &Recent"));
    recent->setToolTipsVisible(true);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecentMenu(*recent); });
    file->addActions({a->openPair, a->library, a->openFolder});
    connect(file, &QMenu::aboutToShow, m_pair, &PairDesk::lookForPair);
    QMenu* scenarios = file->addMenu(tr("&Scenarios"));
    connect(scenarios, &QMenu::aboutToShow, this, [this, scenarios] { fillScenarioMenu(*scenarios); });
    file->addSeparator();
    file->addActions({a->save, a->saveAs, a->restore});
    file->addSeparator();
    file->addActions({a->handout, a->teachersSheet});
    new HandoutDesk(m_session, *a, *m_notices, this);
    file->addSeparator();
    file->addAction(a->quit);
}

/// Their names are in their files: read when somebody looks at them, so that a start does not wait for them.
void Window::fillScenarioMenu(QMenu& menu)
{
    if (!menu.isEmpty())
        return;
    for (const auto& [name, resource] : FileDesk::builtIn())
        menu.addAction(captionOf(name), this, [this, resource = resource] {
            if (m_files->mayLeave())
                m_files->openBuiltIn(resource);
        });
}

/// A choice among several, one of which holds.
static void addChoice(
    QMenu& menu, QActionGroup& group, const QString& text, bool holds, const std::function<void()>& act)
{
    QAction* action = menu.addAction(text, &group, act);
    action->setCheckable(true);
    action->setChecked(holds);
    group.addAction(action);
}

void Window::buildViewMenu()
{
    auto* a = m_actions;
    QMenu* view = addMenu("viewMenu", tr("&View"));
    QMenu* themes = view->addMenu(tr("&Colours"));
    auto* themeGroup = new QActionGroup(this);
    const std::pair<QString, std::optional<ThemeKind>> kinds[] = {
        {tr("As the &System"), std::nullopt},
        {tr("&Light"), ThemeKind::Light},
        {tr("&Dark"), ThemeKind::Dark},
        {tr("&Projector"), ThemeKind::Projector},
    };
    for (const auto& [text, kind] : kinds)
        addChoice(*themes, *themeGroup, text, m_session.settings.themeNow() == kind, [this, kind = kind] {
            m_session.settings.chooseTheme(kind);
            themeFromSettings();
        });
    view->addActions({a->present, a->fullScreen, a->card});
    view->addSeparator();
    view->addActions({a->largerText, a->smallerText, a->normalText, a->fitScales, a->reducedMotion});
    view->addSeparator();
    QMenu* panels = view->addMenu(tr("&Panels"));
    for (QDockWidget* dock : m_desk->docksToChoose())
        panels->addAction(dock->toggleViewAction());
    view->addActions({a->movePanels, a->resetLayout});
    view->addSeparator();
    QMenu* languages = view->addMenu(tr("Lan&guage"));
    auto* languageGroup = new QActionGroup(this);
    const std::pair<QString, QString> codes[] = {
        {tr("As the &System"), QString()},
        {QStringLiteral("English"), QStringLiteral("en")},
        {QStringLiteral("Deutsch"), QStringLiteral("de")},
    };
    for (const auto& [text, code] : codes)
        addChoice(*languages, *languageGroup, text, m_session.settings.languageNow() == code,
            [this, code = code] { Q_EMIT languageRequested(code); });
}

} // namespace waterhammer
