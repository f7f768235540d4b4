// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, and its own events; window_building.cpp makes its parts, window_wiring.cpp its actions.
#include "app/desktop/window.h"

#include "app/desktop/help_desk.h"
#include "app/desktop/lesson_desk.h"
#include "app/desktop/main_bar.h"
#include "app/desktop/record_desk.h"
#include "app/desktop/stage_desk.h"
#include "model/files/question.h"
#include "model/scenario/rows.h"
#include "model/words/problem_words.h"
#include "model/words/row_words.h"
#include "views/field_keys.h"
#include "views/icons.h"
#include "views/language.h"
#include "views/shown/my_bank.h"
#include "views/style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>

#include <algorithm>

namespace waterhammer {

namespace {

QString problemLines(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << QString::fromStdString(problemText(problem, WindowLanguage()));
    return lines.join(QLatin1Char('\n'));
}

/// What keeps the run from following, short enough for the tool bar; the whole list is in the tool tip.
QString whatToFix(const ScenarioDraft& draft, const Problem& problem)
{
    const ProblemPlace& place = problem.place;
    if (!place.part || !place.row || *place.row >= rowCount(draft, *place.part))
        return Window::tr("Out of date · the scenario must be fixed first");
    const QString row = QString::fromStdString(rowTitle(draft, *place.part, *place.row, WindowLanguage()));
    return (place.field.starts_with("repoLenders") ? Window::tr("Out of date · lenders of %1 must be fixed first")
                                                   : Window::tr("Out of date · %1 must be fixed first"))
        .arg(row);
}

/// Beside and above a window, for its frame and title.
constexpr QSize frameRoom(8, 40);

/// Of the state of docks: places at one density say nothing at another.
int versionOf(Density density) { return 1 + static_cast<int>(density); }

} // namespace

Window::Window(Session& session)
    : m_session(session)
    , m_actions(new Actions(this))
    , m_notices(new NoticeBar(this))
{
    setObjectName(QStringLiteral("waterhammerWindow"));
    setAcceptDrops(true);
    setMinimumSize(800, 480);
    makePanels();
    m_desk = new Desk(*this, m_panels, m_notices);
    m_hint = new FirstHint(this);
    m_files =
        new FileDesk(m_session.document, m_session.recovery, m_session.autosave, *m_notices, m_session.settings, this);
    m_pair = new PairDesk(m_session, *m_actions, *m_notices, this);
    m_library = new LibraryDesk(*m_files, m_session.settings, *this);
    m_help = new HelpDesk(*this, *m_actions, m_panels);
    m_stage = new StageDesk(m_session, this);
    m_lessons = new LessonDesk({*this, m_session, *m_actions, *m_desk, *m_files, *m_help, *m_notices, m_panels});
    m_recorder = new RecordDesk({*this, m_session, *m_actions, *m_files, *m_notices, m_panels});
    buildToolBar();
    buildMenus();
    connectFileActions();
    connectStudyActions();
    connectCompareActions();
    connectViewActions();
    connectSession();
    new FieldKeys(this);
    themeFromSettings();
    look(m_session.shown(), everything);
    showTitles();
}

Window::~Window() { delete m_stage; }

QWidget* Window::stage() const { return m_stage->stage(); }

// ---- showing -----------------------------------------------------------------------------------------------------

void Window::look(const Shown& shown, Changes changes)
{
    if (changes & (Changes(Change::Draft) | Change::Side | Change::Editing))
        m_notices->goOn();
    if (changes & Change::Editing) {
        m_actions->editScenario->setChecked(shown.editing);
        m_desk->setEditing(shown.editing);
        arrange();
    }
    if (changes & Change::Side) {
        for (const PanelPlace& place : panelPlaces())
            if (place.action)
                (m_actions->*place.action)->setChecked(shown.side == place.side);
        m_desk->setSide(shown.side);
        m_actions->sideBySide->setChecked(shown.sideBySide);
        m_desk->setSideBySide(shown.sideBySide);
        arrange();
    }
    if (m_hint->isVisible() && (changes & (Changes(Change::Editing) | Change::Side | Change::Lesson)))
        m_hint->putAway(); // what it points at is not where it was
    if (changes & Change::Asked)
        m_desk->showInFront("why");
    for (const PlacedPanel& placed : m_panels)
        placed.panel->show(shown, changes);
    m_lessons->look(shown, changes);
    if (changes & Change::Draft) {
        showTitles();
        m_actions->nextProblem->setEnabled(!shown.problems.empty());
    }
    if (changes & (Change::Draft | Change::Selection)) {
        m_actions->myBank->setEnabled(shown.selection.kind == Selection::Kind::Dealer);
        m_actions->myBank->setChecked(isMyBank(*shown.draft, shown.selection));
    }
    if (changes & (Change::State | Change::Run))
        showStatus(shown);
    if (changes & (Change::Others | Change::State | Change::Draft))
        showPins(shown);
    if (changes & (Change::Others | Change::State | Change::Draft | Change::Moment))
        showBranching(shown);
    if (changes & Change::LeftOut)
        showLeftOut(shown);
    if (changes & Change::Undo)
        showHistory(shown);
    if (changes & (Change::Draft | Change::Ahead)) {
        m_actions->hideDays->setChecked(hidesDays(*shown.draft) && !shown.prediction);
        m_actions->prediction->setEnabled(questionOf(*shown.draft).has_value());
    }
    if (changes & Change::Playing)
        m_actions->play->setIcon(icon(shown.playing ? QStringLiteral("pause") : QStringLiteral("play"), m_theme));
}

void Window::showStatus(const Shown& shown)
{
    m_actions->stop->setEnabled(shown.state == RunState::Computing);
    if (shown.state != RunState::Computing)
        m_status->setProgress(-1);
    switch (shown.state) {
    case RunState::UpToDate:
        m_status->show(RunStatus::Kind::Good,
            tr("Up to date · %1 · %2 × %3")
                .arg(tr("%n day(s)", nullptr, shown.ahead.hidden ? shown.ahead.last : shown.run->lastRound()),
                    tr("%n dealer(s)", nullptr, int(shown.run->scenario().dealerCount())),
                    tr("%n asset(s)", nullptr, int(shown.run->scenario().assetCount()))));
        break;
    case RunState::Computing: break; // said only when it takes long: see RunController::progressed
    case RunState::Stopped:
        m_status->show(RunStatus::Kind::Warning, tr("Stopped by you at day %1").arg(shown.stoppedAt));
        break;
    case RunState::OutOfDate:
        if (!shown.problems.empty())
            m_status->show(RunStatus::Kind::Warning, whatToFix(*shown.written, shown.problems.front()),
                problemLines(shown.problems));
        break;
    }
}

void Window::showHistory(const Shown& shown)
{
    const bool undoable = !shown.undoText.isEmpty(), redoable = !shown.redoText.isEmpty();
    m_actions->undo->setEnabled(undoable);
    m_actions->redo->setEnabled(redoable);
    m_actions->undo->setToolTip(undoable ? tr("Undo: %1").arg(shown.undoText) : tr("Nothing to undo"));
    m_actions->redo->setToolTip(redoable ? tr("Redo: %1").arg(shown.redoText) : tr("Nothing to redo"));
}

/// A run can be pinned while it is one, and the file keeps less than it can.
void Window::showPins(const Shown& shown)
{
    const bool room = m_session.keptRuns.all()->size() < mostRuns;
    m_actions->pinRun->setEnabled(shown.run && shown.problems.empty()); // where there is no room its keys say so
    m_actions->pinRun->setToolTip(
        room ? tr("Keep this run beside those that follow") : tr("A file keeps at most %1 runs").arg(mostRuns));
}

void Window::showTitles()
{
    const auto& document = m_session.document;
    m_bar->setName(nameInWindow(*document.draft()));
    m_fileName->setText(document.title() + (document.isModified() ? QStringLiteral(" *") : QString()));
    menuBar()->setCornerWidget(m_fileName); // makes the menu bar measure it anew
    // The title's own "[*]" is no place for the star of what is modified.
    const QString title = document.title().replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(tr("%1[*] – Waterhammer").arg(title));
    setWindowModified(document.isModified());
    m_actions->restore->setEnabled(!(*document.draft() == *document.reference()));
}

void Window::showLibraryAtStart()
{
    if (m_session.settings.libraryAtStart)
        m_library->show(m_theme);
}

void Window::showHint()
{
    std::vector<Hint> hints;
    for (const PlacedPanel& placed : m_panels)
        if (auto hint = placed.panel->hint()) {
            hint->text = QStringLiteral("%1  %2").arg(hints.size() + 1).arg(hint->text);
            hints.push_back(*hint);
        }
    m_hint->point(hints);
}

void Window::setTheme(ThemeKind kind, double textScale)
{
    m_theme = Theme(kind, textScale);
    applyStyle(*qApp, m_theme);
    for (View* view : findChildren<View*>())
        if (!qobject_cast<View*>(view->parentWidget()))
            view->setTheme(m_theme);
    m_actions->setTheme(m_theme);
    m_help->setTheme(m_theme);
    m_lessons->setTheme(m_theme);
    m_recorder->setTheme(m_theme);
    m_bar->setNameFont(m_theme.font(type::scenario, QFont::DemiBold));
    arrange();
}

void Window::themeFromSettings()
{
    const auto& settings = m_session.settings;
    setTheme(settings.themeNow().value_or(systemTheme()), settings.textScaleNow());
}

/// As much as there is room for: see Density. Where a tab carries a title, the panel does not repeat it.
void Window::arrange()
{
    const Density density = densityOf(size(), m_theme.textScale());
    for (const PlacedPanel& placed : m_panels)
        placed.panel->fit({density, !placed.place->standsAlone(density), m_session.shown().editing});
    m_desk->arrange(density, m_theme);
    for (QAction* tool : {m_pinTool, m_branchTool})
        tool->setVisible(density == Density::Full);
}

// ---- the window's own events -------------------------------------------------------------------------------------

void Window::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void Window::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
    // Our own palette comes through here too; only the system's choice matters, and only if it is to be followed.
    if (event->type() == QEvent::ThemeChange && !m_session.settings.themeNow() && systemTheme() != m_theme.kind())
        themeFromSettings();
}

/// Escape that nobody else wanted leads back: from a page in place of the sliders, then from the full screen.
void Window::keyPressEvent(QKeyEvent* event)
{
    const auto isLeft = [side = m_session.shown().side](
                            const PanelPlace& place) { return place.goesOnEscape && place.side == side; };
    if (event->key() == Qt::Key_Escape && std::ranges::any_of(panelPlaces(), isLeft))
        m_session.ask(ShowSide{});
    else if (event->key() == Qt::Key_Escape && isFullScreen())
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, false));
    else
        QMainWindow::keyPressEvent(event);
}

void Window::restoreLayout()
{
    const auto& settings = m_session.settings;
    if (!settings.windowGeometry.isEmpty() && restoreGeometry(settings.windowGeometry))
        keepOnScreen();
    else
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frameRoom));
    arrange();
    if (!settings.deskState.isEmpty() && !restoreState(settings.deskState, versionOf(m_desk->density())))
        m_desk->reset();
    m_desk->placeAgain();
}

QByteArray Window::deskState() const { return saveState(versionOf(m_desk->density())); }

void Window::keepOnScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size() - frameRoom));
    const QPoint last = room.bottomRight() - QPoint(width(), height());
    const QPoint inside(std::clamp(x(), room.left(), std::max(room.left(), last.x())),
        std::clamp(y(), room.top(), std::max(room.top(), last.y())));
    if (inside != pos())
        move(inside);
}

void Window::remember()
{
    auto& settings = m_session.settings;
    m_session.ask(CloseEditor{});
    m_desk->setPlain();
    settings.windowGeometry = saveGeometry();
    settings.deskState = deskState();
    for (const PlacedPanel& placed : m_panels)
        if (const QVariant memory = placed.panel->memory(); memory.isValid())
            settings.panels[QLatin1String(placed.place->name)] = memory;
}

void Window::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave())
        return event->ignore();
    remember();
    m_files->close();
    event->accept();
}

void Window::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (m_files->mayLeave())
        m_files->open(event->mimeData()->urls().front().toLocalFile());
}

} // namespace waterhammer
