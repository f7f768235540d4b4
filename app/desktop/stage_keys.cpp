// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do on the stage.
#include "app/desktop/stage.h"

#include "app/desktop/stage_lesson.h"
#include "app/desktop/stage_veil.h"
#include "model/analysis/last_move.h"
#include "model/files/bookmarks.h"
#include "model/files/question.h"
#include "views/teaching/prediction_panel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <iterator>
#include <utility>

namespace waterhammer {

namespace {

/// Where somebody types, keys are letters.
bool isTyping(const QObject* focus)
{
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus);
}

} // namespace

int Stage::lastBeat() const
{
    const Shown& shown = m_session.shown();
    if (!shown.run)
        return 0;
    return shown.ahead.hidden ? shown.ahead.last : lastMove(shown.run->trajectory, shown.run->leastMoney);
}

void Stage::goOn()
{
    const Shown& shown = m_session.shown();
    if (m_lesson->goOn() || shown.ahead.locked)
        return;
    if (m_question->isVisible())
        return showOver(*m_question, false);
    if (const auto mark = nextMark())
        m_session.ask(GoTo{*mark});
    else if (nextDay())
        m_session.ask(Step{1});
}

/// A bookmark of a day that may be known.
std::optional<int> Stage::nextMark() const
{
    const Shown& shown = m_session.shown();
    for (const Bookmark& mark : bookmarksOf(*shown.draft))
        if (mark.day > shown.moment.round && shown.run && mark.day <= shown.run->lastRound())
            return mark.day;
    return {};
}

std::optional<int> Stage::nextDay() const
{
    const int round = m_session.shown().moment.round;
    if (const auto mark = nextMark())
        return mark;
    return round < lastBeat() ? std::optional(round + 1) : std::nullopt;
}

void Stage::goBack()
{
    if (m_lesson->goBack())
        return;
    const Shown& shown = m_session.shown();
    const auto marks = bookmarksOf(*shown.draft);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
        if (mark->day < shown.moment.round) {
            m_session.ask(GoTo{mark->day});
            return;
        }
    m_session.ask(Step{-1});
}

/// What each key does: the one list of them.
Stage::Act Stage::actOf(int key)
{
    static constexpr std::pair<int, Act> acts[] = {
        {Qt::Key_PageDown, [](Stage& s) { s.goOn(); }},
        {Qt::Key_Space, [](Stage& s) { s.goOn(); }},
        {Qt::Key_PageUp, [](Stage& s) { s.goBack(); }},
        {Qt::Key_B, [](Stage& s) { s.m_veil->setBlack(!s.m_veil->isBlack()); }},
        {Qt::Key_Period, [](Stage& s) { s.m_veil->setBlack(!s.m_veil->isBlack()); }},
        {Qt::Key_F, [](Stage& s) { s.m_veil->setFrozen(s.m_veil->isFrozen() ? QPixmap() : s.grab()); }},
        {Qt::Key_P, [](Stage& s) { s.m_veil->setPointer(!s.m_veil->hasPointer()); }},
        {Qt::Key_M, [](Stage& s) { s.m_veil->setGlass(!s.m_veil->hasGlass()); }},
        {Qt::Key_H, [](Stage& s) { s.hideOrShowDays(); }},
        {Qt::Key_L, [](Stage& s) { s.setLocked(!s.m_locked); }},
        {Qt::Key_K, [](Stage& s) { Q_EMIT s.pinAsked(); }},
        {Qt::Key_I, [](Stage& s) { s.toggleCard(); }},
        {Qt::Key_N,
            [](Stage& s) {
                s.m_notes->setVisible(!s.m_notes->isVisible());
                s.showNotes();
            }},
        {Qt::Key_Question, [](Stage& s) { s.m_keys->setVisible(!s.m_keys->isVisible()); }},
        {Qt::Key_Escape, [](Stage& s) { s.close(); }},
        {Qt::Key_F5, [](Stage& s) { s.close(); }},
    };
    const auto* found = std::ranges::find(acts, key, &std::pair<int, Act>::first);
    return found == std::end(acts) ? nullptr : found->second;
}

void Stage::hideOrShowDays()
{
    if (m_lesson->playing()) // its steps say what is hidden
        return;
    const Shown& shown = m_session.shown();
    const bool hide = !hidesDays(*shown.draft) || shown.prediction;
    m_session.ask(HideDays{hide, hide ? tr("hide the days ahead") : tr("show the days ahead")});
}

bool Stage::press(int key)
{
    const Act act = actOf(key);
    if (act)
        act(*this);
    return act != nullptr;
}

bool Stage::hears(int key) { return actOf(key) != nullptr; }

bool Stage::isBlack() const { return m_veil->isBlack(); }

bool Stage::isFrozen() const { return m_veil->isFrozen(); }

bool Stage::hasPointer() const { return m_veil->hasPointer(); }

bool Stage::hasGlass() const { return m_veil->hasGlass(); }

/// Keys of the stage work wherever the focus is, but where somebody types.
bool Stage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != this)
        return false;
    if (event->type() == QEvent::MouseMove)
        m_veil->follow(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()));
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isTyping(watched) || (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    const bool leaves = key->key() == Qt::Key_Escape || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
    const bool answers = widget == m_question || m_question->isAncestorOf(widget);
    if (m_session.shown().ahead.locked && !leaves && m_question->isVisible()) {
        if (!answers && event->type() == QEvent::KeyPress && key->key() != Qt::Key_I) { // wherever the focus is
            m_question->setFocus();
            QCoreApplication::sendEvent(m_question, event);
            return true;
        }
        return false; // letters are answers
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return press(key->key());
}

} // namespace waterhammer
