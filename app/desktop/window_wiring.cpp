// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears whom.
#include "app/desktop/window.h"

#include "app/core/whole_file.h"
#include "app/desktop/dialogs.h"
#include "views/charts/chart_panel.h"
#include "views/controls/channel_switches.h"
#include "views/controls/lever_panel.h"
#include "views/controls/policy_list.h"
#include "views/editor/editor_dock.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/dealers_table.h"
#include "views/gauges/market_state_panel.h"
#include "views/graph/contagion_graph.h"
#include "views/icons.h"
#include "views/story/event_log.h"
#include "views/timeline/timeline_panel.h"
#include "views/why/why_panel.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>

#include <map>

namespace waterhammer {

void Window::connectPanels()
{
    const auto selects = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::selectionRequested, this, &Window::select);
    };
    selects(m_graph);
    selects(m_dealers);
    selects(m_timeline);
    selects(m_events);
    selects(m_editor);
    const auto edits = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::editRequested, this, &Window::edit);
    };
    edits(m_graph);
    edits(m_levers);
    edits(m_channels);
    edits(m_policies);
    edits(m_editor);
    const auto asks = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::whyRequested, this, &Window::ask);
    };
    asks(m_graph);
    asks(m_detail);
    asks(m_dealers);
    asks(m_timeline);
    const auto opensEditor = [this](const Selection& selection) {
        select(selection);
        setEditing(true);
    };
    connect(m_graph, &ContagionGraph::editRequestedFor, this, opensEditor);
    connect(m_dealers, &DealersTable::editRequestedFor, this, opensEditor);
    const auto movesDay = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::roundRequested, &m_session.playback, &Playback::goTo);
    };
    movesDay(m_charts);
    movesDay(m_timeline);
    movesDay(m_events);

    auto& playback = m_session.playback;
    connect(m_timeline, &TimelinePanel::playToggled, &playback, &Playback::toggle);
    connect(m_timeline, &TimelinePanel::stepRequested, &playback, &Playback::step);
    connect(m_timeline, &TimelinePanel::rewindRequested, &playback, &Playback::rewind);
    connect(m_timeline, &TimelinePanel::endRequested, &playback, &Playback::toEnd);
    connect(m_timeline, &TimelinePanel::speedChanged, this, [this](double speed) {
        m_session.playback.setSpeed(speed);
        m_session.settings.speed = speed;
    });
    connect(m_levers, &LeverPanel::gestureEnded, &m_session.document, &Document::endGesture);
    connect(m_levers, &LeverPanel::restoreRequested, &m_session.document, &Document::restore);
    connect(m_levers, &LeverPanel::findParameterRequested, m_actions->findParameter, &QAction::trigger);
    connect(m_more, &QPushButton::clicked, m_actions->findParameter, &QAction::trigger);
    connect(m_policies, &PolicyList::editPolicyRequested, this, [this](int index) {
        setEditing(true);
        m_editor->setSection(EditorDock::Section::Policies);
        m_editor->goToPath("policies[" + std::to_string(index) + "].from");
    });
    connect(m_editor, &EditorDock::undoRequested, m_actions->undo, &QAction::trigger);
    connect(m_editor, &EditorDock::doneRequested, this, [this] { setEditing(false); });
    connect(m_editor, &EditorDock::sentenceRequested, m_timeline, &TimelinePanel::setEditSentence);
    connect(m_why, &WhyPanel::highlightRequested, m_graph, &ContagionGraph::setSelection);
    connect(m_status, &RunStatus::stopRequested, &m_session.runs, &RunController::stop);
    connect(m_charts, &ChartPanel::saveRequested, this, [this](const QString& path, const QByteArray& figures) {
        if (const QString fault = writeWhole(path, figures); !fault.isEmpty())
            m_notices->say(tr("The figures were not saved: %1").arg(fault));
    });
    connect(m_detail, &DealerPanel::titleChanged, m_desk, &Desk::nameDetail);
    connect(m_hint, &FirstHint::closed, this, [this] {
        m_session.settings.hintSeen = true;
        Q_EMIT settingsChanged();
    });
    connect(m_files, &FileDesk::settingsChanged, this, &Window::settingsChanged);
}

void Window::connectActions()
{
    auto* a = m_actions;
    auto& playback = m_session.playback;
    auto& history = m_session.document.history();
    addActions(QList<QAction*>(a->all().begin(), a->all().end()));
    connect(a->newScenario, &QAction::triggered, m_files, &FileDesk::newScenario);
    connect(a->open, &QAction::triggered, m_files, &FileDesk::openAsked);
    connect(a->save, &QAction::triggered, m_files, &FileDesk::save);
    connect(a->saveAs, &QAction::triggered, m_files, &FileDesk::saveAs);
    connect(a->restore, &QAction::triggered, &m_session.document, &Document::restore);
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(a->undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(a->redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(a->editScenario, &QAction::toggled, this, &Window::setEditing);
    connect(a->findParameter, &QAction::triggered, this, [this] {
        setEditing(true);
        m_editor->setSection(EditorDock::Section::Market);
    });
    connect(a->play, &QAction::triggered, &playback, &Playback::toggle);
    connect(a->playBackwards, &QAction::triggered, this, [this] { m_session.playback.play(-1); });
    connect(a->stepBack, &QAction::triggered, this, [this] { m_session.playback.step(-1); });
    connect(a->step, &QAction::triggered, this, [this] { m_session.playback.step(1); });
    connect(a->rewind, &QAction::triggered, &playback, &Playback::rewind);
    connect(a->toEnd, &QAction::triggered, &playback, &Playback::toEnd);
    connect(a->stop, &QAction::triggered, &m_session.runs, &RunController::stop);
    const auto scales = [this](double factor) {
        auto& scale = m_session.settings.textScale;
        scale = factor == 0 ? 1 : std::clamp(std::round(scale * factor * 20) / 20, 0.8, 2.0);
        themeFromSettings();
    };
    connect(a->largerText, &QAction::triggered, this, [scales] { scales(1.1); });
    connect(a->smallerText, &QAction::triggered, this, [scales] { scales(1 / 1.1); });
    connect(a->normalText, &QAction::triggered, this, [scales] { scales(0); });
    a->reducedMotion->setChecked(m_session.settings.reducedMotion);
    connect(a->reducedMotion, &QAction::toggled, this, [this](bool on) {
        m_session.settings.reducedMotion = on;
        m_session.playback.setReducedMotion(on);
        m_graph->setReducedMotion(on);
    });
    connect(a->movePanels, &QAction::toggled, m_desk, &Desk::setMovable);
    connect(a->resetLayout, &QAction::triggered, this, [this] {
        m_desk->reset();
        m_session.settings.deskState = saveState();
        Q_EMIT settingsChanged();
    });
    connect(a->hint, &QAction::triggered, this, &Window::showHint);
    connect(a->keys, &QAction::triggered, this, [this] { showKeys(*this, *m_actions); });
    connect(a->about, &QAction::triggered, this, [this] { showAbout(*this); });
}

void Window::connectSession()
{
    auto& s = m_session;
    connect(&s.document, &Document::draftChanged, this, &Window::showDraft);
    connect(&s.document, &Document::modifiedChanged, this, &Window::showTitles);
    connect(&s.document, &Document::focusRequested, this, &Window::select);
    connect(&s.document, &Document::focusRequested, this, [this] { m_timeline->setEditSentence({}); });
    connect(&s.document, &Document::replaced, this, [this] {
        m_session.playback.rewind();
        m_session.selection = {};
        m_session.runs.forget();
        m_run.reset();
    });
    auto& history = s.document.history();
    const auto renewUndo = [this, &history] {
        m_actions->undo->setEnabled(history.canUndo());
        m_actions->redo->setEnabled(history.canRedo());
        m_actions->undo->setToolTip(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Nothing to undo"));
        m_actions->redo->setToolTip(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Nothing to redo"));
        m_editor->setUndoText(history.canUndo() ? history.undoText() : QString());
    };
    connect(&history, &QUndoStack::indexChanged, this, renewUndo);
    renewUndo();
    connect(&s.runs, &RunController::finished, this, &Window::showRun);
    connect(&s.runs, &RunController::refused, this, [this] {
        if (!m_session.runs.lastGood())
            showNoRun();
        showState();
    });
    connect(&s.runs, &RunController::stateChanged, this, &Window::showState);
    connect(&s.runs, &RunController::progressed, this, [this](int round, int horizon) {
        m_status->show(RunStatus::Kind::Working, tr("Computing · day %1 of %2").arg(round).arg(horizon));
        m_status->setProgress(horizon > 0 ? double(round) / horizon : 0);
    });
    connect(&s.playback, &Playback::momentChanged, this, &Window::showMoment);
    connect(&s.playback, &Playback::playingChanged, this, [this](bool playing) {
        m_timeline->setPlaying(playing);
        m_actions->play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play"), m_theme));
    });
    connect(&s.analyses, &AnalysisController::attributionFound, this,
        [this](const Attribution& found) { m_channels->setAttribution(found); });
    connect(&s.analyses, &AnalysisController::tippingsFound, this,
        [this](const LeverTippings& found) { m_levers->setTippings(found); });
    s.playback.setSpeed(s.settings.speed);
    s.playback.setReducedMotion(s.settings.reducedMotion);
    m_graph->setReducedMotion(s.settings.reducedMotion);
    m_timeline->setSpeed(s.settings.speed);
    m_charts->setChoices(s.settings.charts);
    m_editor->setColumnWidths(s.settings.columnWidths);
}

} // namespace waterhammer
