// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/goal_part.h"

#include "views/lesson/markdown_label.h"
#include "views/shown/shown.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterhammer {

GoalPart::GoalPart(QWidget* parent)
    : LessonPart(parent)
    , m_grid(new QGridLayout)
    , m_miss(new MarkdownLabel(this))
    , m_done(new MarkdownLabel(this))
{
    setObjectName(QStringLiteral("lessonGoals"));
    setAccessibleName(tr("What is to be reached"));
    m_miss->setObjectName(QStringLiteral("lessonMiss"));
    m_done->setObjectName(QStringLiteral("lessonDone"));
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(10);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addLayout(m_grid);
    all->addWidget(m_miss);
    all->addWidget(m_done);
    for (MarkdownLabel* text : {m_miss, m_done})
        connect(text, &MarkdownLabel::linkAsked, this, &LessonPart::linkAsked);
}

void GoalPart::look(const Shown& shown, const LessonText& words)
{
    const LessonShown& lesson = *shown.lesson;
    const LessonStep& step = lesson.at();
    const bool any = (step.kind == StepKind::Try || step.kind == StepKind::Puzzle) && !lesson.broken();
    setVisible(any);
    if (!any)
        return;
    m_spoken.clear();
    const auto now = [&](std::size_t i) { return i < lesson.goals.size() ? lesson.goals[i] : GoalNow{}; };
    std::size_t row = 0;
    for (const LessonGoal& goal : step.goal) {
        const GoalNow state = now(row);
        show(row++, words.label("goal", goal.id), state.value ? words.figure(*state.value) : QString(), state.met);
    }
    for (const LessonTight& tight : step.tight) {
        const bool met = now(row).met;
        show(row++, words.label("goal", tight.id), {}, met);
    }
    while (m_rows.size() > row) {
        for (QLabel* label : {m_rows.back().name, m_rows.back().value, m_rows.back().word})
            delete label;
        m_rows.pop_back();
    }
    m_miss->setText(lesson.miss ? words.part("miss", lesson.miss->id) : QString());
    m_done->setText(lesson.record().done && !lesson.miss ? words.part("done") : QString());
    for (const MarkdownLabel* text : {m_miss, m_done})
        if (!text->markdown().isEmpty())
            m_spoken << text->toPlainText();
    noteChanged();
}

void GoalPart::show(std::size_t row, const QString& name, const QString& value, bool met)
{
    if (row == m_rows.size()) {
        Row made{new QLabel(this), new QLabel(this), new QLabel(this), false};
        made.word->setObjectName(QStringLiteral("lessonGoal%1").arg(row));
        int column = 0;
        for (QLabel* label : {made.name, made.value, made.word}) {
            label->setTextFormat(Qt::PlainText);
            m_grid->addWidget(label, static_cast<int>(row), column++, Qt::AlignTop);
        }
        made.name->setWordWrap(true);
        m_rows.push_back(made);
    }
    Row& at = m_rows[row];
    at.met = met;
    at.name->setText(name);
    at.value->setText(value);
    at.word->setText(met ? tr("✓ met") : tr("not yet"));
    m_spoken << tr("%1: %2, %3").arg(name, value, met ? tr("met") : tr("not yet"));
    dress(at);
}

void GoalPart::dress(const Row& row)
{
    row.name->setFont(theme().font(type::nodeName));
    row.value->setFont(theme().font(type::nodeName, QFont::Bold));
    row.word->setFont(theme().font(type::nodeName, row.met ? QFont::Bold : QFont::Normal));
    QPalette ink = row.word->palette();
    ink.setColor(QPalette::WindowText, row.met ? theme().absorbText : theme().ink2);
    row.word->setPalette(ink);
}

void GoalPart::themeChanged()
{
    for (const Row& row : m_rows)
        dress(row);
    m_miss->setTheme(theme());
    m_done->setTheme(theme());
}

HintPart::HintPart(QWidget* parent)
    : LessonPart(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setObjectName(QStringLiteral("lessonHints"));
    setAccessibleName(tr("Hints"));
    m_more->setObjectName(QStringLiteral("lessonHint"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT asked(MoveLesson{LessonMove::Hint}); });
}

void HintPart::look(const Shown& shown, const LessonText& words)
{
    const LessonShown& lesson = *shown.lesson;
    const int all = lesson.broken() ? 0 : words.hintCount();
    setVisible(all > 0);
    const QStringList given = words.hints();
    while (m_hints.size() < static_cast<std::size_t>(given.size())) {
        auto* hint = new MarkdownLabel(this);
        hint->setSize(type::body);
        hint->setTheme(theme());
        connect(hint, &MarkdownLabel::linkAsked, this, &LessonPart::linkAsked);
        m_column->insertWidget(static_cast<int>(m_hints.size()), hint);
        m_hints.push_back(hint);
    }
    for (std::size_t i = 0; i < m_hints.size(); ++i)
        m_hints[i]->setText(given.value(static_cast<qsizetype>(i)));
    m_more->setText(given.isEmpty() ? tr("A &hint") : tr("Another &hint"));
    m_more->setVisible(given.size() < all && !(lesson.record().answer && lesson.at().kind == StepKind::Puzzle));
}

void HintPart::themeChanged()
{
    m_more->setFont(theme().font(type::body));
    for (MarkdownLabel* hint : m_hints)
        hint->setTheme(theme());
}

} // namespace waterhammer
