// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stage.h"

#include "app/desktop/stage_lesson.h"
#include "app/desktop/stage_veil.h"
#include "model/files/bookmarks.h"
#include "views/charts/chart_pane.h"
#include "views/charts/chart_view.h"
#include "views/controls/lever_panel.h"
#include "views/dates.h"
#include "views/gauges/loop_gain_dial.h"
#include "views/graph/contagion_graph.h"
#include "views/lesson/lesson_text.h"
#include "views/shown/language_of_texts.h"
#include "views/story/narrator.h"
#include "views/teaching/prediction_panel.h"
#include "views/teaching/scenario_card.h"
#include "views/timeline/fitting.h"
#include "views/timeline/scrubber.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace waterhammer {

namespace {

constexpr double textScale = 2, leastText = 24; ///< of the design, and px
constexpr double daysPerSecond = 0.25;
constexpr int notesMargin = 12; ///< px

} // namespace

Stage::Stage(Session& session)
    : QWidget(nullptr, Qt::Window)
    , m_session(session)
    , m_theme(ThemeKind::Projector, textScale, leastText)
    , m_speedBefore(session.shown().speed)
{
    setObjectName(QStringLiteral("stage"));
    setAccessibleName(tr("Stage"));
    setWindowTitle(tr("Waterhammer – Stage"));
    setMouseTracking(true);
    makeParts();
    dress();
    connect(&m_session, &Session::changed, this, &Stage::look);
    m_session.ask(SetSpeed{daysPerSecond});
    m_session.settings.speed = m_speedBefore; // whatever becomes of the stage, the next start is not that slow
    look(m_session.shown(), everything);
    qApp->installEventFilter(this);
}

Stage::~Stage()
{
    m_session.ask(SetSpeed{m_speedBefore});
    disconnect(&m_session, nullptr, this, nullptr);
    delete m_lesson; // it has something to say, which is no longer for this
}

void Stage::makeParts()
{
    const auto label = [this](const char* name, const QString& spoken) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        return made;
    };
    m_name = label("stageName", tr("Scenario"));
    m_name->setTextFormat(Qt::PlainText);
    m_day = label("stageDay", tr("Day"));
    m_day->setTextFormat(Qt::RichText);
    m_day->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sentence = label("stageSentence", tr("The sentence of the day"));
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_graph = new ContagionGraph(this);
    m_dial = new LoopGainDial(this);
    m_prices = new ChartPane(ChartKind::Prices, false, this);
    m_scrubber = new Scrubber(this);
    m_levers = new LeverPanel(this);
    m_levers->hide();
    m_over = new QFrame(this);
    m_over->setFrameShape(QFrame::Box);
    m_over->setLineWidth(3);
    m_over->setAutoFillBackground(true);
    m_over->hide();
    m_card = new ScenarioCard(this);
    m_card->hide();
    m_card->findChild<QWidget*>(QStringLiteral("cardEdit"))->hide(); // nobody edits before a room
    m_question = new PredictionPanel(this);
    m_question->hide();
    m_keys = label("stageKeys", tr("Keys of the stage"));
    m_keys->setText(tr("PageDown on · PageUp back · B black · F freeze · P "
                       "pointer · M magnify · H days ahead · L levers · "
                       "K pin · I card · N notes · Esc"));
    m_keys->hide();
    m_notes = label("stageNotes", tr("Notes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setFrameShape(QFrame::Box);
    m_notes->setAutoFillBackground(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setMargin(notesMargin);
    m_notes->hide();
    m_lesson = new StageLesson(m_session, this, {m_graph, m_dial, m_prices, m_scrubber});
    connect(m_lesson, &StageLesson::roomChanged, this, &Stage::arrange);
    m_veil = new StageVeil(this);
    for (Panel* panel : std::initializer_list<Panel*>{m_graph, m_levers, m_card, m_question})
        connect(panel, &Panel::asked, this, [this](const Request& request) {
            const bool page = std::holds_alternative<ShowSide>(request) || std::holds_alternative<OpenEditor>(request);
            if (!page) // those belong to the window
                m_session.ask(request);
            else
                for (Panel* over : std::initializer_list<Panel*>{m_card, m_question})
                    showOver(*over, false);
        });
    connect(m_scrubber, &Scrubber::roundRequested, this, [this](int round) { m_session.ask(GoTo{round}); });
    m_graph->fit({Density::Full, true, false});
}

void Stage::dress()
{
    for (View* view : std::initializer_list<View*>{m_graph, m_dial, m_prices, m_scrubber, m_levers, m_card, m_question})
        view->setTheme(m_theme);
    m_lesson->setTheme(m_theme);
    m_name->setFont(m_theme.font(type::scenario, QFont::DemiBold));
    m_day->setFont(m_theme.font(type::scenario));
    m_sentence->setFont(m_theme.font(type::sentence));
    m_keys->setFont(m_theme.font(type::axis));
    m_notes->setFont(m_theme.font(type::axis));
    QPalette own = palette();
    own.setColor(QPalette::Window, m_theme.surface);
    own.setColor(QPalette::WindowText, m_theme.ink);
    setPalette(own);
}

/// Ribbons of a day stay until those of the next come: no half of a day is empty.
void Stage::fadeFrom(const Moment& moment)
{
    const bool begins = moment.moving && std::exchange(m_fading, moment.round) != moment.round;
    if (begins && moment.fraction < 0.5) // forwards: what is seen is still the day before
        m_veil->setFading(m_graph->grab(), m_graph->pos());
    else if (begins || !moment.moving)
        m_veil->setFading({}, {});
    m_veil->fade(m_veil->isFading() ? 1 - moment.progress(Phase::Sales) : 0);
    if (!moment.moving)
        m_fading = -1;
}

void Stage::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Moment)
        fadeFrom(shown.moment);
    m_lesson->look(shown, changes);
    for (Panel* panel : std::initializer_list<Panel*>{m_levers, m_card, m_question})
        panel->show(shown, changes);
    m_graph->show(m_lesson->ofGraph(shown), changes | m_lesson->changesOfGraph());
    if (changes & (Change::Run | Change::Others | Change::Ahead | Change::Lesson)) {
        m_scrubber->setRun(shown.run, shown.scales, aheadAsTold(shown), shown.clockEnd);
        m_told = -1;
    }
    if (changes & Change::Run) {
        m_dial->setRun(shown.run);
        m_prices->setRun(shown.run);
    }
    if (changes & Change::Others)
        m_prices->setOthers(shown.others);
    if (changes & Change::Selection)
        m_prices->setSelection(shown.selection);
    if (changes & Change::Moment) {
        m_scrubber->setMoment(shown.clock);
        m_dial->setMoment(shown.moment);
        m_prices->setMoment(shown.clock);
    }
    if (changes & (Change::Draft | Change::Lesson))
        m_name->setText(m_lesson->playing() ? m_lesson->title() : nameInWindow(*shown.draft));
    if (changes & (Change::Ahead | Change::Lesson))
        showQuestion();
    if (m_lesson->playing() && (changes & (Change::Run | Change::Draft | Change::Moment)) && !shown.moment.moving)
        m_lesson->mark(); // what it points at may stand elsewhere
    tell();
    showNotes();
    m_veil->renew();
}

/// Where there is one screen, the notes of the day stand in a drawer over the picture.
void Stage::showNotes()
{
    if (!m_notes->isVisible())
        return;
    const Shown& shown = m_session.shown();
    QString text;
    const std::string language = languageOfTexts();
    if (m_lesson->playing())
        text = LessonText(*shown.lesson).part("note");
    else
        for (const Bookmark& mark : bookmarksOf(*shown.draft, language))
            if (mark.day == shown.moment.round)
                text += QString::fromStdString(mark.note);
    m_notes->setText(text.isEmpty() ? tr("There is no note to this day.") : text);
}

/// The question of the file stands before the room until it is answered, and what it was until the presenter goes on.
void Stage::showQuestion()
{
    const Shown& shown = m_session.shown();
    if (m_card->isVisibleTo(this))
        return; // it comes when the card goes
    showOver(*m_question, !m_lesson->playing() && (shown.ahead.locked || shown.prediction)); // a lesson asks itself
    if (m_question->isVisibleTo(this)) // the stage itself may come a moment later
        m_question->setFocus();
    m_veil->raise();
}

/// One page at a time: a question that waits comes back when the card goes.
void Stage::showOver(QWidget& page, bool shown)
{
    page.setVisible(shown);
    if (&page == m_card && shown)
        m_question->hide();
    if (&page == m_card && !shown && m_session.shown().ahead.locked && !m_lesson->playing())
        m_question->show();
    m_lesson->page()->setVisible(m_lesson->wants().page && !m_card->isVisibleTo(this));
    m_over->setVisible(
        m_card->isVisibleTo(this) || m_question->isVisibleTo(this) || m_lesson->page()->isVisibleTo(this));
}

/// What the file asks the room on a day, marked up; empty: nothing.
QString Stage::askedText(int day) const
{
    const std::string language = languageOfTexts();
    for (const Bookmark& mark : bookmarksOf(*m_session.shown().draft, language))
        if (mark.day == day && !mark.ask.empty()) {
            QString text = QStringLiteral("<b>%1</b>").arg(QString::fromStdString(mark.ask).toHtmlEscaped());
            char letter = 'a';
            for (const std::string& choice : mark.choices)
                text += QStringLiteral(" \u2003%1\u00a0 %2")
                            .arg(QLatin1Char(letter++))
                            .arg(QString::fromStdString(choice).toHtmlEscaped());
            return text;
        }
    return {};
}

void Stage::tell()
{
    const Shown& shown = m_session.shown();
    if (!shown.run)
        return m_sentence->clear();
    const int last = shown.ahead.hidden ? shown.ahead.last : shown.clockEnd;
    const QString date = dateText(shown.run->calendar, shown.clock.round);
    m_day->setText(date.isEmpty()
            ? tr("<b>Day %1</b> of %2").arg(shown.clock.round).arg(last)
            : tr("%1 · <b>Day %2</b> of %3", "a date and its day").arg(date).arg(shown.clock.round).arg(last));
    const int day = shown.moment.toldRound();
    if (day == std::exchange(m_told, day))
        return;
    const QString asked = askedText(day), below = asked.isEmpty() ? QString() : QStringLiteral("<br>") + asked;
    QTextDocument measure;
    measure.setDefaultFont(m_sentence->font());
    measure.setDocumentMargin(0);
    measure.setTextWidth(std::max(100, m_sentence->width()));
    const QString text = fitted(dayClauses(*shown.run, day, false, !shown.ahead.locked), [&](const QString& marked) {
        measure.setHtml(styled(marked, m_theme) + below);
        return measure.size().height() <= sentenceHeight;
    });
    m_sentence->setText(styled(text, m_theme) + below);
}

void Stage::toggleCard() { showOver(*m_card, !m_card->isVisible()); }

void Stage::resizeEvent(QResizeEvent*) { arrange(); }

void Stage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

void Stage::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT left();
}

} // namespace waterhammer
