// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a lesson's panel: back, on, past.
#include "views/lesson/lesson_panel.h"

#include "views/lesson/question_part.h"

#include <QGridLayout>
#include <QPushButton>

#include <utility>

namespace waterhammer {

void LessonPanel::makeFoot()
{
    m_back = makeButton("lessonBack", tr("&Back"));
    m_skip = makeButton("lessonSkip", tr("S&kip"));
    m_next = makeButton("lessonNext", tr("&Next"));
    m_next->setProperty("filled", true);
    m_foot = new QGridLayout;
    m_foot->setObjectName(QStringLiteral("lessonFoot"));
    m_foot->setColumnStretch(1, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_foot);
    arrangeFoot();
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT asked(MoveLesson{LessonMove::Back}); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT asked(MoveLesson{LessonMove::Skip}); });
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::goOn);
}

void LessonPanel::showFoot(const Shown& shown)
{
    const LessonShown& lesson = *m_lesson;
    const StepKind kind = lesson.at().kind;
    const bool asks = lesson.at().asks() && !lesson.broken() && !lesson.fixed(lesson.step);
    const bool runs = kind == StepKind::Run && !lesson.arrived && !lesson.broken();
    m_main = lesson.last() ? Main::Finish : asks ? Main::Answer : runs && !shown.playing ? Main::Play : Main::Next;
    const auto text = [&] {
        switch (m_main) {
        case Main::Answer: return tr("&Answer and look");
        case Main::Play: return tr("&Play");
        case Main::Finish: return tr("&Finish");
        case Main::Next: break;
        }
        return tr("&Next");
    };
    const bool puzzle = kind == StepKind::Puzzle && !lesson.record().settled();
    const bool tries = kind == StepKind::Try && !lesson.record().done;
    m_next->setText(text());
    m_next->setEnabled(m_main != Main::Answer || m_question->answer());
    m_next->show();
    m_back->show();
    m_back->setEnabled(lesson.step > 0);
    m_skip->setText(puzzle ? tr("Show a so&lution") : tr("S&kip"));
    m_skip->setVisible(!lesson.broken() && ((asks && !lesson.record().answer) || puzzle || tries || runs));
    arrangeFoot();
}

/// The button that goes on has a row of its own where its words have no room beside the one that goes back.
void LessonPanel::arrangeFoot()
{
    const QMargins edges = m_foot->contentsMargins();
    const int room = width() - edges.left() - edges.right() - m_foot->horizontalSpacing();
    const bool beside = m_back->sizeHint().width() + m_next->sizeHint().width() <= room;
    if (std::exchange(m_beside, beside) == beside)
        return;
    m_foot->addWidget(m_skip, 0, 1);
    m_foot->addWidget(m_back, beside ? 1 : 0, 0);
    m_foot->addWidget(m_next, beside ? 1 : 2, beside ? 1 : 0, 1, beside ? 1 : 2);
}

void LessonPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrangeFoot();
}

} // namespace waterhammer
