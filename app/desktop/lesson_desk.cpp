// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_desk.h"

#include "app/core/lesson_answers.h"
#include "app/core/lesson_source.h"
#include "app/core/session.h"
#include "app/core/whole_file.h"
#include "app/desktop/desk.h"
#include "app/desktop/file_desk.h"
#include "app/desktop/help_desk.h"
#include "app/desktop/lesson_places.h"
#include "views/language.h"
#include "views/lesson/lesson_panel.h"
#include "views/lesson/lesson_picture.h"
#include "views/plain_text.h"
#include "views/shown/language_of_texts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>

namespace waterhammer {

namespace {

constexpr const char* ownLessons = ":/lessons";
constexpr int leastForTwo = 1700; ///< px of the window
const auto lessonFile = QStringLiteral("lesson.json");

} // namespace

LessonDesk::LessonDesk(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_marks(new SpotMarks(&parts.window))
{
    for (const PlacedPanel& placed : m_parts.panels)
        if (auto* panel = qobject_cast<LessonPanel*>(placed.panel))
            m_panel = panel;
    m_panel->setPictures([this](const QString& path, int width) { return picture(path, width); });
    connect(m_panel, &LessonPanel::linkAsked, this, &LessonDesk::follow);
    connect(m_panel, &LessonPanel::keepAsked, this, &LessonDesk::keep);
    connect(m_panel, &LessonPanel::answersAsked, this, &LessonDesk::saveAnswers);
    connect(&m_parts.files, &FileDesk::leaving, this, [this] { m_parts.session.ask(MoveLesson{LessonMove::Leave}); });
    connectActions();
}

void LessonDesk::connectActions()
{
    Actions& a = m_parts.actions;
    const auto moves = [this](QAction* action, LessonMove move) {
        connect(action, &QAction::triggered, this, [this, move] { m_parts.session.ask(MoveLesson{move}); });
    };
    connect(a.openLesson, &QAction::triggered, this, &LessonDesk::openFolder);
    connect(a.nextStep, &QAction::triggered, m_panel, &LessonPanel::goOn);
    moves(a.stepBefore, LessonMove::Back);
    moves(a.skipStep, LessonMove::Skip);
    moves(a.leaveLesson, LessonMove::Leave);
    connect(a.beginLesson, &QAction::triggered, this, [this] {
        if (m_lesson && m_lesson->study)
            m_parts.session.ask(OpenLesson{m_lesson->study->folder, true});
    });
}

// ---- what there is -----------------------------------------------------------------------------------------------

QStringList LessonDesk::folders()
{
    QStringList found;
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lessons"));
    for (const QDir& all : {QDir(QLatin1String(ownLessons)), data})
        for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            if (QFile::exists(all.filePath(name + QLatin1Char('/') + lessonFile)))
                found << all.filePath(name);
    return found;
}

QString LessonDesk::folderOf(const QString& named)
{
    if (named.isEmpty() || QFileInfo(named).isFile())
        return {};
    if (isLesson(named))
        return named;
    for (const QString& folder : folders())
        if (QDir(folder).dirName() == named)
            return folder;
    return {};
}

QString LessonDesk::titleOf(const QString& folder)
{
    QString& title = m_titles[folder];
    if (title.isEmpty())
        title = lessonOutline(folder, QString::fromStdString(languageOfTexts()), WindowLanguage()).title;
    if (title.isEmpty())
        return tr("%1 (cannot be played)").arg(QDir(folder).dirName());
    const bool own = !folder.startsWith(QLatin1Char(':')); // the copy of a lesson has its title
    return own ? tr("%1 (your own)", "the title of a lesson").arg(title) : title;
}

/// A lesson that has been begun goes on where its reader was.
void LessonDesk::fillMenu(QMenu& menu)
{
    Actions& a = m_parts.actions;
    for (QAction* action : menu.actions())
        if (action->property("lesson").isValid())
            delete action;
    QAction* before = menu.actions().value(0);
    for (const QString& folder : folders()) {
        auto* action = new QAction(captionOf(titleOf(folder)), &menu);
        action->setProperty("lesson", folder);
        action->setObjectName(QStringLiteral("lesson.") + QDir(folder).dirName());
        action->setCheckable(true);
        action->setChecked(m_lesson && m_lesson->study && m_lesson->study->folder == folder);
        connect(action, &QAction::triggered, this, [this, folder] { m_parts.session.ask(OpenLesson{folder}); });
        menu.insertAction(before, action);
    }
    if (menu.actions().contains(a.openLesson))
        return;
    menu.addSeparator();
    menu.addActions({a.openLesson});
    menu.addSeparator();
    menu.addActions({a.lesson, a.nextStep, a.stepBefore, a.skipStep, a.beginLesson, a.leaveLesson});
    menu.addSeparator();
    menu.addActions({a.recordLesson, a.editWords});
}

void LessonDesk::openFolder()
{
    Settings& settings = m_parts.session.settings;
    const QString folder =
        QFileDialog::getExistingDirectory(&m_parts.window, tr("Open a Lesson's Folder"), settings.lastFolder);
    if (folder.isEmpty())
        return;
    settings.lastFolder = folder;
    m_parts.session.ask(OpenLesson{folder});
}

// ---- what its words ask for --------------------------------------------------------------------------------------

void LessonDesk::follow(const QUrl& link)
{
    const QString rest = link.toString().section(QLatin1Char(':'), 1);
    if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
    else if (link.scheme() == QLatin1String("help"))
        m_parts.help.open(HelpPlace::of(rest));
    else if (link.scheme() == QLatin1String("scenario"))
        openScenario(rest);
    else if (link.scheme() == QLatin1String("lesson"))
        for (const QString& folder : folders())
            if (QDir(folder).dirName() == rest)
                return m_parts.session.ask(OpenLesson{folder});
}

void LessonDesk::openScenario(const QString& id)
{
    for (const auto& [name, resource] : FileDesk::builtIn())
        if (QFileInfo(resource).fileName().section(QLatin1Char('.'), 0, 0) == id && m_parts.files.mayLeave())
            return m_parts.files.openBuiltIn(resource);
}

/// A file of its own: the person's study, which waits, stays as it is.
void LessonDesk::keep() { m_parts.files.saveAs(); }

/// What cannot be saved can be copied.
void LessonDesk::saveAnswers(const QString& name)
{
    Settings& settings = m_parts.session.settings;
    const AnswersFile answers = answersOf(
        *m_lesson, name, QStringLiteral("waterhammer " WATERHAMMER_VERSION), QString::fromStdString(languageOfTexts()));
    const QByteArray text = QByteArray::fromStdString(answersText(answers));
    const QString folder = settings.lastFolder.isEmpty() ? QDir::homePath() : settings.lastFolder;
    const QString path = QFileDialog::getSaveFileName(&m_parts.window, tr("Save My Answers"),
        folder + QLatin1Char('/') + answersFileName(answers), tr("Answers (*.answers.json)"));
    if (path.isEmpty())
        return;
    settings.lastFolder = QFileInfo(path).absolutePath();
    if (const QString fault = writeWhole(path, text); !fault.isEmpty())
        return m_parts.notices.say(NoticeBar::Topic::NotSaved, tr("Your answers were not saved: %1.").arg(fault),
            {{tr("Copy Them"), [text] { QGuiApplication::clipboard()->setText(QString::fromUtf8(text)); }}});
    m_parts.notices.clear(NoticeBar::Topic::NotSaved);
    m_parts.notices.say(NoticeBar::Topic::Passing, tr("Your answers are in %1.").arg(QFileInfo(path).fileName()));
}

/// Of the lesson's folder; what is no file there has no picture, and its words stand in its place.
QImage LessonDesk::picture(const QString& path, int width) const
{
    if (!m_lesson || !m_lesson->study || path.contains(QLatin1String("..")) || QDir::isAbsolutePath(path))
        return {};
    const double ratio = m_panel->devicePixelRatioF();
    if (path.startsWith(QLatin1String("control:"))) {
        const std::string id = path.section(QLatin1Char(':'), 1).toStdString();
        const auto control = findControl(id, m_lesson->start().draft).control;
        const auto place = control ? lessonPlace(m_parts.window, m_parts.panels, *control, id) : std::nullopt;
        if (!place || !place->at)
            return {};
        QImage image = place->at->grab(place->part.toAlignedRect()).toImage();
        return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    }
    return lessonPicture(m_lesson->study->folder + QLatin1Char('/') + path, width, ratio);
}

// ---- what it shows -----------------------------------------------------------------------------------------------

void LessonDesk::setTheme(const Theme& theme)
{
    m_marks->setTheme(theme);
    mark();
}

void LessonDesk::look(const Shown& shown, Changes changes)
{
    Actions& a = m_parts.actions;
    if (changes & Change::Lesson) {
        const LessonShownPtr before = std::exchange(m_lesson, shown.lesson);
        const bool open = m_parts.session.lessons.playing();
        for (QAction* action : {a.lesson, a.leaveLesson})
            action->setEnabled(bool(m_lesson));
        for (QAction* action : {a.nextStep, a.stepBefore, a.skipStep, a.beginLesson, a.editWords})
            action->setEnabled(open);
        a.stepBefore->setEnabled(open && m_lesson->step > 0);
        if (!m_lesson || !before || before->step != m_lesson->step || before->study != m_lesson->study)
            enterStep();
        QTimer::singleShot(0, this, &LessonDesk::placeRuns);
    }
    if (!m_marking && (m_lesson || m_marks->isVisible())) {
        m_marking = true; // once all panels have what is new, and the layout is done
        QTimer::singleShot(0, this, &LessonDesk::mark);
    }
}

void LessonDesk::enterStep()
{
    for (const PlacedPanel& placed : m_parts.panels)
        placed.panel->bringInSight(Control{ControlRole::Chart, {}, {}, {}, 0, 0, {}, {}}); // as it was
    Q_EMIT settingsChanged();
    if (!m_parts.session.lessons.playing())
        return;
    for (const Sourced& control : m_lesson->at().show)
        bringInSight(control);
    for (const LessonSpot& spot : m_lesson->at().spots)
        bringInSight(spot.at);
}

void LessonDesk::bringInSight(const Sourced& named)
{
    const auto control = findControl(named.text, m_lesson->start().draft).control;
    if (!control)
        return;
    if (control->role == ControlRole::Chart)
        for (const PlacedPanel& placed : m_parts.panels)
            placed.panel->bringInSight(*control);
    if (const std::string_view panel = panelWith(*control); !panel.empty())
        m_parts.desk.showInFront(panel);
}

/// Runs A and B of a step stand side by side where the window has room for both; elsewhere A is the ghost of B.
void LessonDesk::placeRuns()
{
    const bool two = m_parts.session.lessons.ghost() && m_parts.window.width() >= leastForTwo;
    if (std::exchange(m_besides, two) != two)
        m_parts.session.ask(ShowBeside{two});
}

/// The numbers stand where their things are now; of those that are not on this desk the text says so.
void LessonDesk::mark()
{
    m_marking = false;
    std::vector<SpotMarks::Mark> marks;
    std::vector<bool> missing;
    const bool shown = m_parts.session.lessons.playing() && m_panel->isVisible();
    if (shown)
        for (const LessonSpot& spot : m_lesson->at().spots) {
            const auto control = findControl(spot.at.text, *m_parts.session.document.draft()).control;
            const auto place =
                control ? lessonPlace(m_parts.window, m_parts.panels, *control, spot.at.text) : std::nullopt;
            missing.push_back(!place);
            marks.push_back({static_cast<int>(missing.size()), place.value_or(Hint{})});
        }
    m_panel->setMissing(missing);
    m_marks->mark(std::move(marks));
}

} // namespace waterhammer
