// SPDX-License-Identifier: GPL-3.0-or-later
// What the presenter has of a lesson that is before the room.
#include "app/desktop/presenter.h"

#include "app/core/session.h"
#include "app/desktop/lesson_notes.h"
#include "app/desktop/stage.h"
#include "app/desktop/stage_lesson.h"
#include "app/desktop/vote_count.h"
#include "views/controls/lever_panel.h"
#include "views/lesson/free_part.h"
#include "views/lesson/goal_part.h"
#include "views/lesson/lesson_text.h"
#include "views/lesson/question_part.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTextBrowser>

namespace waterhammer {

void Presenter::makeLessonParts(QWidget* inside, QLayout& column)
{
    m_says = new QuestionPart(inside);
    m_says->setObjectName(QStringLiteral("roomSays"));
    m_says->setAccessibleName(tr("What the room says"));
    m_says->hide();
    column.addWidget(m_says);
    connect(m_says, &QuestionPart::answerChanged, this, &Presenter::giveAnswer);
    connect(m_votes, &VoteCount::counted, this, &Presenter::giveAnswer);
}

/// Titles are of the lesson as it was read: they are written once.
void Presenter::takeLesson(const Shown& shown)
{
    m_lesson = m_session.lessons.playing() ? shown.lesson : nullptr;
    if (!m_lesson) {
        m_stepsOf = nullptr;
        m_says->hide();
        return;
    }
    if (std::exchange(m_stepsOf, m_lesson->study) != m_lesson->study) {
        m_steps = lessonSteps(*m_lesson);
        m_title->setText(LessonText(*m_lesson).title());
    }
}

void Presenter::showLessonNotes()
{
    const QString notes = lessonNotes(*m_lesson);
    if (notes != m_notes->property("told").toString()) {
        m_notes->setProperty("told", notes);
        m_notes->document()->setMarkdown(notes,
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        m_notes->moveCursor(QTextCursor::Start);
    }
    showVotes();
}

/// Of the question before the room, and of one whose card it sees.
void Presenter::showVotes()
{
    const LessonBeat beat = m_stage.lesson().beat();
    const bool card = beat.kind == LessonBeat::Kind::Card;
    const LessonShown of = asPresented(*m_lesson, card ? beat.index : m_lesson->step);
    const LessonText words(of);
    std::vector<QString> choices;
    if (card || m_lesson->waits())
        for (const LessonChoice& choice : of.at().choices)
            choices.push_back(words.label("choice", choice.id));
    m_votes->ask(words.part("ask"), choices);
    const bool says = m_lesson->waits() && m_lesson->at().choices.empty();
    if (says)
        m_says->look(m_session.shown(), LessonText(*m_lesson));
    m_says->setVisible(says);
    giveAnswer();
}

/// Most of the votes, or what was typed or drawn, is what the room said.
void Presenter::giveAnswer()
{
    if (!m_lesson || !m_lesson->waits())
        return;
    const auto& choices = m_lesson->at().choices;
    if (choices.empty())
        return m_stage.lesson().setRoomAnswer(m_says->answer());
    const auto leading = m_votes->leading();
    m_stage.lesson().setRoomAnswer(leading && *leading < choices.size()
            ? std::optional(AnswerLesson{.choice = choices[*leading].id})
            : std::nullopt);
}

void Presenter::showLessonNext()
{
    const QString next = m_stage.lesson().nextText();
    m_on->setEnabled(!next.isEmpty());
    m_on->setText(tr("Next"));
    m_next->setText(next.isEmpty() ? tr("Nothing comes after this") : tr("Next: %1 (PageDown)").arg(next));
    m_nextText->clear();
}

/// What a step leaves to the room, to be tried before the room sees it; at the end all sliders.
void Presenter::showTrial(const Shown& shown, Changes changes)
{
    const auto kind = m_lesson ? std::optional(m_lesson->at().kind) : std::nullopt;
    const bool tries = kind == StepKind::Try || kind == StepKind::Puzzle;
    m_levers->show(shown, changes);
    m_levers->setVisible(!m_lesson || kind == StepKind::Free);
    m_trial->setVisible(!m_lesson || tries || kind == StepKind::Free);
    if (!m_lesson) {
        m_goals->hide();
        m_free->hide();
        return;
    }
    const LessonText words(*m_lesson);
    m_goals->look(shown, words);
    m_free->look(shown, words);
}

} // namespace waterhammer
