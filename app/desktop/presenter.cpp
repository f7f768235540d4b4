// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenter.h"

#include "app/core/session.h"
#include "app/desktop/stage.h"
#include "app/desktop/stage_lesson.h"
#include "app/desktop/vote_count.h"
#include "model/files/question.h"
#include "views/controls/lever_panel.h"
#include "views/dates.h"
#include "views/shown/language_of_texts.h"
#include "views/story/narrator.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QTime>
#include <QVBoxLayout>

#include <cmath>

namespace waterhammer {

namespace {

constexpr int tick = 250; ///< ms from one look at the time and the room to the next
constexpr Qt::KeyboardModifiers ofKeypad = Qt::KeypadModifier;

/// Keys that a widget with the focus needs for itself.
bool isOwn(const QObject* focus, int key)
{
    if (qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus))
        return key != Qt::Key_PageDown && key != Qt::Key_PageUp && key != Qt::Key_Escape;
    return key == Qt::Key_Space && qobject_cast<const QAbstractButton*>(focus);
}

} // namespace

Presenter::Presenter(Session& session, Stage& stage, const Theme& theme)
    : QWidget(nullptr, Qt::Window)
    , m_session(session)
    , m_stage(stage)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("presenter"));
    setAccessibleName(tr("The presenter's screen"));
    setWindowTitle(tr("Waterhammer – Presenter"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    m_noRoom = makeLabel("noRoom", tr("Warning"));
    m_noRoom->setText(tr("The room sees nothing: its screen is gone. It comes back when the screen does."));
    m_noRoom->setProperty("warning", true);
    m_noRoom->setAutoFillBackground(true);
    m_noRoom->hide();
    column->addWidget(m_noRoom);
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeRoom(), 5);
    middle->addWidget(makeNotes(), 3);
    middle->addWidget(makeSteps());
    column->addLayout(middle, 1);
    column->addWidget(makeControls());
    m_screen = makeLabel("roomScreen", tr("The room's screen"));
    column->addWidget(m_screen);
    dress();
    connect(&m_session, &Session::changed, this, [this](const Shown& shown, Changes changes) {
        m_stale = true;
        takeLesson(shown);
        showTrial(shown, changes);
        showSteps();
    });
    connect(&m_stage.lesson(), &StageLesson::roomChanged, this, [this] {
        m_stale = true;
        showNotes();
        showNext();
    });
    takeLesson(m_session.shown());
    showTrial(m_session.shown(), everything);
    showSteps();
    connect(&m_ticks, &QTimer::timeout, this, &Presenter::renew);
    m_ticks.start(tick);
    qApp->installEventFilter(this);
}

// ---- what is shown

std::optional<std::size_t> Presenter::at() const
{
    return m_lesson ? m_lesson->step : stepAt(m_steps, m_session.shown().moment.round);
}

const StageStep* Presenter::stepAtHand() const
{
    const auto step = at();
    return step ? &m_steps[*step] : nullptr;
}

void Presenter::showSteps()
{
    const Shown& shown = m_session.shown();
    if (!m_lesson) {
        m_steps = stageSteps(*shown.draft, m_session.runs.lastGood().get(), languageOfTexts());
        m_title->setText(nameInWindow(*shown.draft));
    }
    m_clock.enter(at());
    m_hide->setChecked(shown.ahead.hidden);
    m_hide->setEnabled(!m_lesson); // its steps say so
    const int rows = static_cast<int>(m_steps.size());
    while (m_list->count() > rows)
        delete m_list->takeItem(rows);
    while (m_list->count() < rows)
        m_list->addItem(QString());
    if (const auto step = at())
        m_list->setCurrentRow(static_cast<int>(*step));
    showNotes();
    showNext();
    showTime();
}

void Presenter::showNotes()
{
    if (m_lesson)
        return showLessonNotes();
    const Shown& shown = m_session.shown();
    const StageStep* step = stepAtHand();
    QString text;
    const auto add = [&text](const QString& part, const char* tag) {
        if (!part.isEmpty())
            text += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), part);
    };
    if (step && step->mark.day == shown.moment.round) {
        add(QString::fromStdString(step->mark.ask).toHtmlEscaped(), "h3");
        add(QString::fromStdString(step->mark.note).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
            "p");
    }
    if (shown.run)
        add(styled(joined(dayClauses(*shown.run, shown.moment.toldRound())), m_theme), "p");
    if (text != m_notes->property("told").toString()) {
        m_notes->setProperty("told", text);
        m_notes->setHtml(text);
    }
    std::vector<QString> choices;
    QString asked;
    if (const auto question = questionOf(*shown.draft, languageOfTexts()); question && shown.ahead.locked) {
        asked = QString::fromStdString(question->ask);
        for (const std::string& choice : question->choices)
            choices.push_back(QString::fromStdString(choice));
    } else if (step && step->mark.day == shown.moment.round) {
        asked = QString::fromStdString(step->mark.ask);
        for (const std::string& choice : step->mark.choices)
            choices.push_back(QString::fromStdString(choice));
    }
    m_votes->ask(asked, choices);
}

/// Of the whole run: the presenter knows what comes.
void Presenter::showNext()
{
    if (m_lesson)
        return showLessonNext();
    const RunPtr whole = m_session.runs.lastGood();
    const auto day = m_stage.nextDay();
    m_on->setEnabled(day.has_value() || m_session.shown().ahead.locked);
    m_next->setText(!day                     ? tr("Nothing comes after this")
            : m_session.shown().ahead.locked ? tr("Next: day %1, once the question is answered").arg(*day)
                                             : tr("Next: day %1 (PageDown)").arg(*day));
    m_on->setText(day ? tr("Next: Day %1").arg(*day) : tr("Next"));
    m_nextText->setText(day && whole ? styled(joined(dayClauses(*whole, *day)), m_theme) : QString());
}

void Presenter::showTime()
{
    std::vector<double> planned;
    for (const StageStep& step : m_steps)
        planned.push_back(step.mark.minutes);
    const double all = minutesOf(m_steps), elapsed = m_clock.elapsed();
    m_elapsed->setText(clockText(elapsed));
    m_wall->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_progress->setVisible(all > 0);
    m_plan->setVisible(all > 0);
    if (const auto behind = m_clock.behind(planned)) {
        m_progress->setRange(0, static_cast<int>(60 * all));
        m_progress->setValue(std::min(static_cast<int>(elapsed), static_cast<int>(60 * all)));
        const QString of = tr("of %1 min").arg(QLocale().toString(all, 'g', 4));
        m_plan->setText(*behind > 0 ? tr("%1\n%2 behind the plan").arg(of, clockText(std::round(*behind)))
                : *behind < 0       ? tr("%1\n%2 before the plan").arg(of, clockText(std::round(-*behind)))
                                    : tr("%1\nas planned").arg(of));
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        QString text = m_steps[i].title;
        if (const QString day = tr("day %1").arg(m_steps[i].mark.day);
            !text.contains(QString::number(m_steps[i].mark.day)))
            text += QLatin1Char('\n') + day;
        if (const double spent = m_clock.spent(i); spent >= 1 || planned[i] > 0)
            text += QStringLiteral(" \u00b7 ")
                + (planned[i] > 0
                        ? tr("%1 of %2", "time spent, time planned").arg(clockText(spent), clockText(60 * planned[i]))
                        : clockText(spent));
        if (QListWidgetItem* item = m_list->item(static_cast<int>(i)); item->text() != text)
            item->setText(text);
    }
}

void Presenter::showRoom()
{
    m_black->setChecked(m_stage.isBlack());
    m_freeze->setChecked(m_stage.isFrozen());
    m_pointer->setChecked(m_stage.hasPointer());
    m_glass->setChecked(m_stage.hasGlass());
    const bool moves = m_session.shown().moment.moving || m_stage.hasPointer() || m_stage.hasGlass();
    if (!isVisible() || m_stage.size().isEmpty() || !(moves || m_stale))
        return;
    m_stale = moves;
    const QSize inside = m_room->contentsRect().size();
    QPixmap room = m_stage.grab();
    room = room.scaled(inside * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    room.setDevicePixelRatio(devicePixelRatioF());
    m_room->setPixmap(room);
}

void Presenter::renew()
{
    showTime();
    showRoom();
}

void Presenter::setRoomScreen(const QString& name)
{
    m_noRoom->setVisible(name.isEmpty());
    const QString keys = tr("A clicker sends PageUp and PageDown. Ctrl+Shift+X swaps the screens.");
    m_screen->setText(name.isEmpty() ? keys : tr("%1 The room's screen: %2").arg(keys, name));
}

/// What is tried out is not before the room until the presenter lets its picture go.
void Presenter::tryFirst()
{
    if (!m_stage.isFrozen())
        m_stage.press(Qt::Key_F);
    m_freeze->setChecked(true);
}

void Presenter::askTried(const Request& request)
{
    if (std::holds_alternative<EditDraft>(request))
        tryFirst();
    m_session.ask(request);
}

// ---- keys

/// Keys of the stage work here too, wherever the focus is, but where it needs them itself.
bool Presenter::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != this)
        return false;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isOwn(watched, key->key()) || (key->modifiers() & ~ofKeypad))
        return false;
    if (!Stage::hears(key->key()))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape)
        Q_EMIT endAsked();
    else
        m_stage.press(key->key());
    m_stale = true;
    renew();
    return true;
}

void Presenter::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT endAsked();
}

void Presenter::resizeEvent(QResizeEvent*)
{
    m_stale = true;
    showRoom();
}

} // namespace waterhammer
