// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/record_desk.h"

#include "app/core/lesson_source.h"
#include "app/core/session.h"
#include "app/desktop/figure_picker.h"
#include "app/desktop/file_desk.h"
#include "model/lesson/filled_text.h"
#include "model/lesson/recorded_words.h"
#include "model/lesson/wanted_parts.h"
#include "model/words/figures.h"
#include "views/language.h"
#include "views/lesson/ask_first_dialog.h"
#include "views/lesson/record_form.h"
#include "views/lesson/record_panel.h"
#include "views/plain_text.h"
#include "views/shell/notice_bar.h"
#include "views/shown/language_of_texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDockWidget>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr std::size_t mostMoves = 12, mostDealers = 12;

Recorder::Tongue tongue()
{
    const bool none = QLocale().language() == QLocale::C;
    return {std::make_shared<WindowLanguage>(), none ? std::string("en") : languageOfTexts()};
}

QString valueText(const FigureValue& value, const ScenarioDraft& draft)
{
    if (!value.defined())
        return QStringLiteral("–");
    return QString::fromStdString(figureText(value, {}, WindowLanguage(), moneyUnit(draft)));
}

QString moveText(const FigureMove& move, const ScenarioDraft& draft)
{
    return QStringLiteral("%1: %2 → %3")
        .arg(QString::fromStdString(move.figure.words), valueText(move.before, draft), valueText(move.after, draft));
}

LessonRunPtr ran(const RecordedDraft& draft)
{
    LessonRuns runs;
    const auto run = runs.run(*draft);
    return run ? *run : LessonRunPtr();
}

} // namespace

RecordDesk::RecordDesk(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_dock(new QDockWidget(tr("Recorded Lesson"), &parts.window))
    , m_panel(new RecordPanel(m_dock))
    , m_picker(new FigurePicker(parts.window, parts.panels, this))
{
    m_dock->setObjectName(QStringLiteral("recordDock"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the panel says what it is
    m_dock->setWidget(m_panel);
    m_dock->hide();
    Actions& a = m_parts.actions;
    connect(a.recordLesson, &QAction::triggered, this, &RecordDesk::toggle);
    connect(a.editWords, &QAction::triggered, this, &RecordDesk::editWords);
    connect(&m_parts.session.recorder, &Recorder::changed, this, &RecordDesk::look);
    connect(&m_parts.files, &FileDesk::leaving, this, [this] {
        if (m_parts.session.recorder.shown() && mayStop(false))
            m_parts.session.endRecording();
    });
    connectPanel();
    look();
    offerCopy();
}

void RecordDesk::connectPanel()
{
    Session& session = m_parts.session;
    connect(m_panel, &RecordPanel::stopAsked, this, &RecordDesk::stop);
    connect(m_panel, &RecordPanel::wordsAsked, this, [&session] { session.recordWords(); });
    connect(m_panel, &RecordPanel::stepChosen, this, [&session](int step) {
        const std::size_t steps = session.recorder.shown()->recording.steps.size();
        session.recorder.goTo(step < 0 ? steps : static_cast<std::size_t>(step));
    });
    connect(m_panel, &RecordPanel::moveAsked, this,
        [&session](int by) { session.recorder.move(session.recorder.shown()->current, by); });
    connect(m_panel, &RecordPanel::removeAsked, this,
        [&session] { session.recorder.remove(session.recorder.shown()->current); });
    connect(m_panel, &RecordPanel::saveAsked, this, [this] { (void)save(); });
    connect(m_panel, &RecordPanel::playAsked, this, &RecordDesk::play);
    RecordForm& form = m_panel->form();
    connect(&form, &RecordForm::typed, this, [&session](const WordsPlace& place, const QString& text) {
        session.recorder.write(place, text.toStdString());
    });
    connect(&form, &RecordForm::leftToReader, this, [&session](bool left) { session.recorder.leaveToReader(left); });
    connect(&form, &RecordForm::goalAsked, this, &RecordDesk::makeGoal);
    connect(&form, &RecordForm::askFirstAsked, this, &RecordDesk::askFirst);
    auto* menu = new QMenu(&m_panel->insertButton());
    menu->setObjectName(QStringLiteral("figureMenu"));
    m_panel->insertButton().setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFigures(*menu); });
    connect(m_picker, &FigurePicker::picked, this, &RecordDesk::insert);
    connect(m_picker, &FigurePicker::ended, this, [this] { m_panel->setPicking(false); });
}

void RecordDesk::setTheme(const Theme& theme) { m_theme = theme; }

void RecordDesk::look()
{
    const RecordingShownPtr& shown = m_parts.session.recorder.shown();
    m_parts.actions.recordLesson->setChecked(shown && shown->records);
    m_panel->look(shown);
    if (m_dock->isVisibleTo(&m_parts.window) == bool(shown))
        return;
    if (shown)
        m_parts.window.addDockWidget(Qt::LeftDockWidgetArea, m_dock, Qt::Horizontal);
    else
        m_picker->end();
    m_dock->setVisible(bool(shown));
    if (shown)
        m_panel->setFocus(); // what is typed now is for the lesson
}

// ---- beginning and end -------------------------------------------------------------------------------------------

/// A lesson of one's own is continued where it lies; of one of the program a copy is made.
void RecordDesk::toggle(bool on)
{
    Session& session = m_parts.session;
    if (!on)
        return stop();
    m_parts.files.commitTyping();
    const bool open = session.lessons.playing();
    const QString folder = open ? session.lessons.shown()->study->folder : QString();
    session.beginRecording(tongue(), folder.startsWith(QLatin1Char(':')) ? QString() : folder);
}

void RecordDesk::editWords()
{
    Session& session = m_parts.session;
    if (!session.lessons.playing() || session.recorder.shown())
        return;
    const LessonStudyPtr study = session.lessons.shown()->study;
    const bool own = !study->folder.startsWith(QLatin1Char(':'));
    session.editLesson(study, session.lessons.shown()->step, false, tongue(), own ? study->folder : QString());
}

void RecordDesk::stop()
{
    if (mayStop(true))
        m_parts.session.endRecording();
    else
        look(); // the mark at the action
}

/// What is in no file is saved or given up on purpose.
bool RecordDesk::mayStop(bool cancels)
{
    const RecordingShownPtr shown = m_parts.session.recorder.shown();
    if (!shown || !shown->unsaved || shown->recording.steps.size() < 2)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Recorded Lesson"),
        tr("The recorded lesson has changes that are in no file yet."),
        QMessageBox::Save | QMessageBox::Discard
            | (cancels ? QMessageBox::StandardButtons(QMessageBox::Cancel) : QMessageBox::NoButton),
        &m_parts.window);
    question.setObjectName(QStringLiteral("unsavedRecording"));
    question.setTextFormat(Qt::PlainText);
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
}

/// Of a program that was killed.
void RecordDesk::offerCopy()
{
    const QString copy = m_parts.session.recorder.copies();
    if (m_parts.session.recorder.shown() || copy.isEmpty() || !isLesson(copy))
        return;
    m_parts.notices.say(NoticeBar::Topic::Found, tr("A lesson was being recorded and is in no file yet."),
        {{tr("Keep It"),
             [this, copy] {
                 const LessonFiles files = lessonFilesAt(copy);
                 const QString folder = folderOf(readLessonBook(files).lesson.id);
                 const QString fault = writeLesson(folder, files);
                 if (fault.isEmpty())
                     QDir(copy).removeRecursively();
                 m_parts.notices.say(NoticeBar::Topic::Passing,
                     fault.isEmpty() ? tr("The lesson is in %1.").arg(QDir::toNativeSeparators(folder))
                                     : tr("The lesson was not saved: %1.").arg(fault));
             }},
            {tr("Discard It"), [copy] { QDir(copy).removeRecursively(); }}});
}

// ---- figures in words --------------------------------------------------------------------------------------------

std::vector<FigureOffer> RecordDesk::offers() const
{
    return figureOffers(*m_parts.session.document.draft(), WindowLanguage());
}

/// By keyboard: the market's, each asset's, and those of the dealer that is selected first.
void RecordDesk::fillFigures(QMenu& menu)
{
    menu.clear();
    QAction* click = menu.addAction(tr("&Click One in the Window"), this, &RecordDesk::pick);
    click->setObjectName(QStringLiteral("pickFigure"));
    menu.addSeparator();
    const Session& session = m_parts.session;
    const LessonRunPtr run = ran(session.document.draft());
    const std::string& selected = session.shown().selection.id;
    std::vector<FigureOffer> all = offers();
    std::ranges::stable_partition(all, [&](const FigureOffer& offer) {
        return !offer.name.starts_with("dealers[") || offer.name.starts_with("dealers[" + selected + ']');
    });
    const int day = session.shown().moment.round;
    std::size_t dealers = 0;
    for (const FigureOffer& offer : all) {
        if (offer.name.starts_with("dealers[") && ++dealers > mostDealers * 5)
            break;
        const FigureValue value = run ? valueOfFigure(*run, offer.at(day), day) : FigureValue();
        if (!value.defined())
            continue;
        QAction* action = menu.addAction(captionOf(QString::fromStdString(offer.words)) + QLatin1Char('\t')
                + valueText(value, *session.document.draft()),
            this, [this, offer] { insert(offer); });
        action->setObjectName(QStringLiteral("figure.") + QString::fromStdString(offer.name));
    }
}

void RecordDesk::pick()
{
    m_picker->begin(m_parts.session.document.draft(), m_parts.session.shown().selection.id, offers());
    m_panel->setPicking(true);
}

/// At the number of a spot it is also what holds there.
void RecordDesk::insert(const FigureOffer& figure)
{
    const RecordingShownPtr shown = m_parts.session.recorder.shown();
    if (!shown)
        return;
    const int day = shown->atLesson() ? 0 : shown->at().day;
    const auto spot = m_panel->form().spot();
    m_panel->form().insert(QStringLiteral("{%1}").arg(QString::fromStdString(figure.at(day))));
    if (spot && shown->records)
        m_parts.session.recorder.claim(*spot, figure);
}

void RecordDesk::askFirst()
{
    Recorder& recorder = m_parts.session.recorder;
    const RecordingShownPtr shown = recorder.shown();
    if (!shown || shown->atLesson() || shown->at().step.kind != StepKind::Run)
        return;
    const RecordedStep step = shown->at();
    const LessonRunPtr run = ran(step.begins);
    std::vector<FigureMove> moves;
    if (run)
        moves = movedMost(*run, step.from, step.day, figureOffers(*step.begins, WindowLanguage()));
    if (moves.size() > mostMoves)
        moves.resize(mostMoves);
    if (moves.empty())
        return m_parts.notices.say(
            NoticeBar::Topic::Passing, tr("Nothing moves on these days: there is nothing to ask."));
    QStringList values;
    for (const FigureMove& move : moves)
        values << moveText(move, *step.begins);
    const auto propose = [&](const AskFirst& question) {
        Recording trial = shown->recording;
        std::vector<std::pair<WordsPlace, std::string>> proposed;
        const auto made = waterhammer::askFirst(trial, question, *run);
        if (!made)
            return proposed;
        RecordedWords words;
        proposeWords(trial, words, WindowLanguage());
        const RecordedStep& asked = trial.steps[trial.placeOf(made->first)];
        for (const WantedPart& want : wantedParts(asked.step))
            for (const auto& [wanted, what] :
                {std::pair(want.label, WordsPlace::What::Label), {want.reply, WordsPlace::What::Part}})
                if (wanted) {
                    const WordsPlace place{what, made->first, want.kind, want.id};
                    proposed.emplace_back(place, wordsAt(words, place));
                }
        return proposed;
    };
    AskFirstDialog dialog(std::move(moves), values, propose, m_theme, &m_parts.window);
    if (dialog.exec() != QDialog::Accepted || !recorder.askFirst(dialog.question()))
        return;
    for (const auto& [place, text] : dialog.words())
        recorder.write(place, text.toStdString());
}

/// A menu of what the change has moved.
void RecordDesk::makeGoal()
{
    const RecordingShownPtr shown = m_parts.session.recorder.shown();
    if (!shown || shown->atLesson() || !canBeLeft(shown->at()))
        return;
    const RecordedStep& step = shown->at();
    const LessonRunPtr before = ran(step.before), after = ran(step.leaves);
    if (!before || !after)
        return;
    QMenu menu(&m_parts.window);
    menu.setObjectName(QStringLiteral("goalMenu"));
    for (const FigureOffer& offer : figureOffers(*step.leaves, WindowLanguage())) {
        const std::string figure = offer.at(step.day);
        const FigureMove move{offer, valueOfFigure(*before, figure, step.day), valueOfFigure(*after, figure, step.day)};
        if (!move.before.defined() || !move.after.defined() || asGoodAs(move.before.value, move.after.value))
            continue;
        QAction* action = menu.addAction(captionOf(moveText(move, *step.leaves)));
        action->setObjectName(QStringLiteral("goal.") + QString::fromStdString(offer.name));
        action->setData(QString::fromStdString(figure));
    }
    if (menu.isEmpty())
        return m_parts.notices.say(NoticeBar::Topic::Passing,
            tr("This change moves no figure of the day: go to a later day, or change more."));
    if (const QAction* chosen = menu.exec(QCursor::pos()))
        (void)m_parts.session.recorder.makeGoal(chosen->data().toString().toStdString());
}

// ---- files -------------------------------------------------------------------------------------------------------

/// In the data folder, by a name that no other lesson has.
QString RecordDesk::folderOf(const std::string& id) const
{
    const QString all = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lessons/");
    const QString name = QString::fromStdString(id.empty() ? "lesson" : id);
    QString folder = all + name;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = all + name + QLatin1Char('-') + QString::number(i);
    return folder;
}

bool RecordDesk::save()
{
    Recorder& recorder = m_parts.session.recorder;
    if (!recorder.shown())
        return false;
    const QString known = recorder.shown()->folder;
    const QString folder = known.isEmpty() ? folderOf(recorder.shown()->recording.head.id) : known;
    if (const QString fault = recorder.save(folder); !fault.isEmpty()) {
        m_parts.notices.say(NoticeBar::Topic::NotSaved, tr("The lesson was not saved: %1.").arg(fault),
            {{tr("Try Again"), [this] { (void)save(); }}});
        return false;
    }
    m_parts.notices.clear(NoticeBar::Topic::NotSaved);
    m_parts.notices.say(NoticeBar::Topic::Passing, tr("The lesson is in %1.").arg(QDir::toNativeSeparators(folder)));
    return true;
}

void RecordDesk::play()
{
    if (!save())
        return;
    const QString folder = m_parts.session.recorder.shown()->folder;
    m_parts.session.endRecording();
    m_parts.session.ask(OpenLesson{folder, true});
}

} // namespace waterhammer
