// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stage_lesson.h"

#include "app/core/session.h"
#include "model/lesson/controls.h"
#include "views/charts/chart_pane.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/graph/contagion_graph.h"
#include "views/lesson/card_part.h"
#include "views/lesson/free_part.h"
#include "views/lesson/goal_part.h"
#include "views/lesson/markdown_label.h"
#include "views/lesson/question_part.h"
#include "views/lesson/spot_marks.h"
#include "views/lesson/spot_part.h"
#include "views/lesson/table_part.h"
#include "views/timeline/scrubber.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int edge = 16, between = 14; ///< px

QScrollArea* scrolled(QWidget* inside, const char* name, const QString& spoken, QWidget* stage)
{
    auto* scroll = new QScrollArea(stage);
    scroll->setObjectName(QLatin1String(name));
    scroll->setAccessibleName(spoken);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->hide();
    return scroll;
}

QVBoxLayout* columnOf(QWidget* inside)
{
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(between);
    return column;
}

} // namespace

StageLesson::StageLesson(Session& session, QWidget* stage, const Views& views)
    : QObject(stage)
    , m_session(session)
    , m_stage(stage)
    , m_views(views)
    , m_a(new ContagionGraph(stage))
    , m_dealer(new DealerPanel(stage))
    , m_marks(new SpotMarks(stage))
{
    makePage();
    makeDrawer();
    const auto label = [stage](const char* name) {
        auto* made = new QLabel(stage);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->hide();
        return made;
    };
    m_nameA = label("stageRunA");
    m_nameB = label("stageRunB");
    m_text = new MarkdownLabel(stage);
    m_text->setObjectName(QStringLiteral("stageSpot"));
    m_text->setSize(type::sentence);
    m_number = new SpotNumber(1, stage);
    m_a->setObjectName(QStringLiteral("stageGraphA"));
    m_a->fit({Density::Full, true, false});
    if (auto* why = m_dealer->findChild<QWidget*>(QStringLiteral("whySold")))
        why->setMaximumHeight(0); // what it opens is not before the room
    for (QWidget* part : std::initializer_list<QWidget*>{m_number, m_a, m_dealer})
        part->hide();
    m_session.lessons.beginRoom();
}

StageLesson::~StageLesson() { m_session.lessons.endRoom(); }

void StageLesson::makePage()
{
    auto* inside = new QWidget;
    QVBoxLayout* column = columnOf(inside);
    m_pageTitle = new QLabel(inside);
    m_pageTitle->setObjectName(QStringLiteral("stagePageTitle"));
    m_pageTitle->setTextFormat(Qt::PlainText);
    m_pageTitle->setWordWrap(true);
    m_question = new QuestionPart(inside);
    m_cards = new CardPart(inside);
    m_cards->setForRoom(true);
    m_table = new TablePart(inside);
    for (QWidget* part : std::initializer_list<QWidget*>{m_pageTitle, m_question, m_cards, m_table})
        column->addWidget(part);
    column->addStretch(1);
    m_page = scrolled(inside, "stageLessonPage", tr("Lesson"), m_stage);
    connect(m_question, &QuestionPart::answered, this, &StageLesson::goOn);
}

void StageLesson::makeDrawer()
{
    auto* inside = new QWidget;
    QVBoxLayout* column = columnOf(inside);
    m_task = new MarkdownLabel(inside);
    m_task->setObjectName(QStringLiteral("stageTask"));
    m_goals = new GoalPart(inside);
    m_free = new FreePart(inside);
    m_watched = new TablePart(inside);
    for (QWidget* part : std::initializer_list<QWidget*>{m_task, m_goals, m_free, m_watched})
        column->addWidget(part);
    column->addStretch(1);
    m_drawer = scrolled(inside, "stageLessonDrawer", tr("What is left to the room"), m_stage);
    connect(m_free, &LessonPart::asked, &m_session, &Session::ask);
}

void StageLesson::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (View* view : std::initializer_list<View*>{
             m_question, m_cards, m_table, m_goals, m_free, m_watched, m_number, m_a, m_dealer, m_marks})
        view->setTheme(theme);
    m_text->setTheme(theme);
    m_task->setTheme(theme);
    m_pageTitle->setFont(theme.font(type::scenario, QFont::DemiBold));
    for (QLabel* name : {m_nameA, m_nameB})
        name->setFont(theme.font(type::nodeName, QFont::DemiBold));
}

// ---- what is shown -----------------------------------------------------------------------------------------------

void StageLesson::look(const Shown& shown, Changes changes)
{
    const bool was = playing();
    m_lesson = m_session.lessons.playing() ? shown.lesson : nullptr;
    if (!m_lesson) {
        if (was)
            showBeat();
        return;
    }
    if (!was)
        changes = everything;
    if (changes & (Change::Lesson | Change::Ahead | Change::Run | Change::Draft | Change::State))
        renew(shown, changes);
    m_dealer->show(shown, changes);
    showTwo(shown, changes);
}

/// Another step, or one that an answer has made another, begins with its first beat.
void StageLesson::renew(const Shown& shown, Changes changes)
{
    const LessonShown& lesson = *m_lesson;
    const auto beats = beatsOf(lesson);
    const bool another = beats != m_beats || m_step != lesson.step || m_study != lesson.study;
    if (another) {
        m_beats = beats;
        m_at = std::exchange(m_fromBehind, false) ? beats.size() - 1 : 0;
        if (m_step != lesson.step || m_study != lesson.study)
            m_given.reset();
        m_step = lesson.step;
        m_study = lesson.study;
    }
    const LessonText words(lesson);
    const bool left = lesson.at().kind == StepKind::Try || lesson.at().kind == StepKind::Puzzle;
    m_task->setText(left && !lesson.broken() ? words.part("ask") : QString());
    if (beat().kind == LessonBeat::Kind::Question)
        m_question->look(shown, words);
    m_goals->look(shown, words);
    m_free->look(shown, words);
    m_watched->look(shown, words);
    m_watched->setVisible(left && !m_watched->isHidden());
    if (another || (changes & (Change::Lesson | Change::Ahead)))
        showBeat();
}

void StageLesson::showBeat()
{
    if (playing()) {
        showPage();
        showStrip();
        const auto control = controlAtHand();
        const auto kind = control && control->role == ControlRole::Chart
            ? chartKindOf(QString::fromStdString(control->name))
            : std::nullopt;
        m_views.prices->setKind(kind.value_or(ChartKind::Prices));
    }
    const Wants want = wants();
    m_page->setVisible(want.page);
    m_drawer->setVisible(want.drawer);
    m_dealer->setVisible(want.dealer);
    m_text->setVisible(want.strip);
    m_number->setVisible(want.strip && beat().kind == LessonBeat::Kind::Spot);
    for (QWidget* part : std::initializer_list<QWidget*>{m_a, m_nameA, m_nameB})
        part->setVisible(want.two);
    Q_EMIT roomChanged();
}

/// A card or a table is of what the room may see now; the parts are told no more than their beat.
void StageLesson::showPage()
{
    const LessonBeat& at = beat();
    const LessonText words(*m_lesson);
    Shown shown;
    shown.draft = m_session.shown().draft;
    shown.lesson = m_lesson;
    shown.sideBySide = true;
    m_question->setVisible(at.kind == LessonBeat::Kind::Question);
    m_table->setVisible(at.kind == LessonBeat::Kind::Table);
    m_cards->setVisible(at.kind == LessonBeat::Kind::Card);
    m_pageTitle->setText(words.stepTitle());
    m_pageTitle->setVisible(at.kind != LessonBeat::Kind::Card);
    if (at.kind == LessonBeat::Kind::Card) {
        shown.lesson = std::make_shared<const LessonShown>(withOneCard(*m_lesson, at.index));
        m_cards->look(shown, LessonText(*shown.lesson));
    } else if (at.kind == LessonBeat::Kind::Table) {
        m_table->look(shown, words);
    } else if (at.kind == LessonBeat::Kind::Question) {
        m_question->look(m_session.shown(), words);
        m_question->setVisible(true);
    }
}

void StageLesson::showStrip()
{
    const LessonText words(*m_lesson);
    QString text;
    if (beat().kind == LessonBeat::Kind::Spot) {
        text = words.part("spot", m_lesson->at().spots[beat().index].id);
        m_number->setNumber(static_cast<int>(beat().index) + 1);
    } else if (m_lesson->broken()) {
        text = tr("This step cannot be shown.");
    }
    m_text->setText(text);
}

/// A is told of a run of its own.
void StageLesson::showTwo(const Shown& shown, Changes changes)
{
    if (!twoRuns())
        return;
    const LessonText words(*m_lesson);
    m_nameA->setText(tr("A: %1").arg(words.label("run", "A")));
    m_nameB->setText(tr("B: %1").arg(words.label("run", "B")));
    Shown a = shown;
    a.run = shown.others->front().run;
    a.draft = shown.others->front().draft;
    a.others = std::make_shared<const std::vector<OtherRun>>();
    if (a.run)
        a.moment = a.clock.within(a.run->lastRound());
    m_a->show(a, m_a->isVisible() ? changes : everything);
}

Shown StageLesson::ofGraph(const Shown& shown) const
{
    Shown of = shown;
    if (twoRuns())
        of.others = std::make_shared<const std::vector<OtherRun>>();
    return of;
}

Changes StageLesson::changesOfGraph()
{
    const bool two = twoRuns();
    return std::exchange(m_two, two) != two ? Changes(Change::Others) : Changes();
}

// ---- going on ----------------------------------------------------------------------------------------------------

bool StageLesson::goOn()
{
    if (!playing())
        return false;
    const LessonShown& lesson = *m_lesson;
    const bool runs = lesson.at().kind == StepKind::Run && !lesson.arrived && !lesson.broken();
    if (m_session.shown().playing) {
        arrive();
    } else if (m_at + 1 < m_beats.size()) {
        ++m_at;
        showBeat();
    } else if (runs) {
        m_session.playback.playTo(lesson.start().day);
    } else if (lesson.waits() && answer()) {
        m_session.ask(*answer());
    } else if (lesson.at().kind == StepKind::Puzzle && !lesson.record().settled() && !lesson.broken()) {
        m_session.ask(MoveLesson{LessonMove::Skip}); // a solution is shown
    } else if (!lesson.last()) {
        m_session.ask(MoveLesson{LessonMove::Next});
    }
    return true;
}

/// What plays is at its end at once.
void StageLesson::arrive() { m_session.playback.goTo(m_lesson->start().day); }

bool StageLesson::goBack()
{
    if (!playing())
        return false;
    if (m_at > 0) {
        --m_at;
        showBeat();
    } else if (m_lesson->step > 0) {
        m_fromBehind = true;
        m_session.ask(MoveLesson{LessonMove::Back});
    }
    return true;
}

/// What was chosen or typed before the room goes before what the presenter counted.
std::optional<AnswerLesson> StageLesson::answer() const
{
    const auto own = m_question->answer();
    return own ? own : m_given;
}

bool StageLesson::atEnd() const
{
    const LessonShown& lesson = *m_lesson;
    const bool left = lesson.waits() || (lesson.at().kind == StepKind::Puzzle && !lesson.record().settled());
    return lesson.last() && m_at + 1 == m_beats.size() && !left;
}

QString StageLesson::nextText() const
{
    if (!playing() || atEnd())
        return {};
    const LessonShown& lesson = *m_lesson;
    const LessonText words(lesson);
    if (m_at + 1 < m_beats.size())
        return beatText(m_beats[m_at + 1], lesson, words);
    if (lesson.at().kind == StepKind::Run && !lesson.arrived)
        return tr("it plays to day %1").arg(lesson.start().day);
    if (lesson.waits() && lesson.at().kind == StepKind::Compare)
        return tr("the answer, and run B");
    if (lesson.at().kind == StepKind::Puzzle && !lesson.record().settled() && !lesson.broken())
        return tr("a solution");
    return lesson.last() ? QString() : LessonText(asPresented(lesson, lesson.step + 1)).stepTitle();
}

QString StageLesson::title() const
{
    const QString title = LessonText(*m_lesson).stepTitle(), &reader = m_lesson->study->reader;
    return reader.isEmpty() ? title : tr("Figures of %1 · %2", "a reader, the title of a step").arg(reader, title);
}

} // namespace waterhammer
