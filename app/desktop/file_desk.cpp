// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_desk.h"

#include "app/core/scenario_source.h"
#include "model/files/saved_runs.h"
#include "model/words/problem_words.h"
#include "views/language.h"
#include "views/plain_text.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace waterhammer {

using Topic = NoticeBar::Topic;

namespace {

constexpr int settlingTime = 200; ///< ms of quiet after something has happened to the file
const auto suffix = QStringLiteral(".waterhammer.json");

QString fileFilter() { return FileDesk::tr("Scenarios (*.waterhammer.json *.json);;All files (*)"); }

QString linesOf(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << QString::fromStdString(problemText(problem, WindowLanguage()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FileDesk::FileDesk(
    Document& document, Recovery& recovery, Autosave& autosave, NoticeBar& notices, Settings& settings, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_recovery(recovery)
    , m_autosave(autosave)
    , m_notices(notices)
    , m_settings(settings)
    , m_window(window)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_settled, &QTimer::timeout, this, &FileDesk::lookAtFile);
    connect(&m_recovery, &Recovery::kept, this, &FileDesk::tellKept);
    connect(&m_recovery, &Recovery::openTwice, this, &FileDesk::tellOpenTwice);
    for (const auto& changed : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, changed, this, [this] {
            if (!m_settled.isActive()) // where much happens it would never be quiet
                m_settled.start();
        });
    connect(&m_document, &Document::replaced, this, &FileDesk::watch); // it may come back from behind a lesson
    m_seenAt = QFileInfo(m_document.path()).lastModified();
    watch(); // a window made anew finds the file already open
}

void FileDesk::newScenario()
{
    if (mayLeave())
        openBuiltIn(QStringLiteral(":/templates/new.waterhammer.json"));
}

void FileDesk::openAsked()
{
    if (!mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open Scenario"), m_settings.lastFolder, fileFilter());
    if (!path.isEmpty())
        open(path);
}

bool FileDesk::open(const QString& path)
{
    const QString name = QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName();
    const Document::Opened result = m_document.open(path);
    if (result.opened)
        begin();
    if (!result.problems.empty())
        tellProblems(name, result.problems, result.opened);
    else if (!result.opened)
        m_notices.say(Topic::Refused, tr("%1 is no plain file and is not opened.").arg(name));
    else if (!result.notices.empty())
        tellNotices(name, result.notices);
    if (!result.opened)
        return false;
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    m_settings.noteFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT settingsChanged();
    offerRecovery();
    return true;
}

/// What was read otherwise than it stands there, or kept without being understood.
void FileDesk::tellNotices(const QString& name, const Problems& notices)
{
    QStringList lines;
    for (const Problem& notice : notices) {
        const QString run = QString::fromStdString(savedRunAt(*m_document.draft(), notice.place));
        const QString line = linesOf({notice});
        lines << (run.isEmpty() ? line : tr("“%1”: %2", "a kept run and what is wrong with it").arg(run, line));
    }
    m_notices.say(Topic::Opened,
        tr("%1 is open. %n thing(s) in it to know of.", nullptr, static_cast<int>(notices.size())).arg(name), {},
        lines.join(QLatin1Char('\n')));
}

/// Another scenario: what was said of the one before is over.
void FileDesk::begin()
{
    for (const Topic topic : {Topic::NotSaved, Topic::NotKept, Topic::File, Topic::Opened, Topic::Window})
        m_notices.clear(topic);
    m_notices.goOn();
    m_recovery.begin(m_document.path());
    m_seenAt = QFileInfo(m_document.path()).lastModified();
    watch();
}

void FileDesk::tellProblems(const QString& name, const Problems& problems, bool opened)
{
    const QString lines = linesOf(problems);
    const auto reason = std::ranges::find_if(problems, [](const Problem& p) { return p.place.line > 0; });
    const QString text = opened
        ? tr("%1 has %n problem(s). What could be read is open, without a file; the file itself is untouched.", nullptr,
            static_cast<int>(problems.size()))
        : tr("%1 could not be opened: %2.");
    m_notices.say(opened ? Topic::Opened : Topic::Refused,
        opened ? text.arg(name) : text.arg(name, linesOf({reason == problems.end() ? problems.front() : *reason})), {},
        opened || problems.size() > 1 ? lines : QString());
}

void FileDesk::openBuiltIn(const QString& resource)
{
    ReadScenario read = readScenarioAt(resource);
    Q_ASSERT(read.readable && read.problems.empty());
    m_document.setScenario(std::move(read.draft));
    begin();
}

/// What is still being typed is work too: fields and cells take it over when they lose the focus.
void FileDesk::commitTyping() const
{
    const QPointer<QWidget> typing = m_window->focusWidget();
    if (typing)
        typing->clearFocus();
    if (typing && typing->isVisible())
        typing->setFocus();
}

bool FileDesk::save()
{
    commitTyping();
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool FileDesk::saveAs()
{
    commitTyping();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save Scenario"), suggestedPath(), fileFilter());
    if (path.isEmpty())
        return false;
    if (!QFileInfo(path).suffix().isEmpty())
        return saveTo(path);
    return mayReplace(path + suffix) && saveTo(path + suffix);
}

/// The dialog has asked about the name that was typed, not about the one that it became.
bool FileDesk::mayReplace(const QString& path)
{
    if (!QFileInfo::exists(path))
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Replace File"),
        tr("%1 is there already. Replace it?").arg(QFileInfo(path).fileName()), QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("replaceQuestion"));
    question.setTextFormat(Qt::PlainText);
    auto* replace = question.addButton(tr("Replace It"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

QString FileDesk::suggestedPath() const
{
    if (!m_document.path().isEmpty())
        return m_document.path();
    const QString title = fileNameOf(m_document.title());
    const QString name = title.isEmpty() ? QStringLiteral("scenario") : title;
    const QString folder = m_settings.lastFolder.isEmpty() ? QDir::homePath() : m_settings.lastFolder;
    return folder + QLatin1Char('/') + name + suffix;
}

/// Somebody else's work is not overwritten without a word.
bool FileDesk::mayOverwrite(const QString& path)
{
    if (QFileInfo(path) != QFileInfo(m_document.path()) || !m_document.changedOnDisk())
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Changed on Disk"),
        tr("%1 has been changed by another program since it was opened. Saving replaces that work.")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("overwriteQuestion"));
    question.setTextFormat(Qt::PlainText);
    auto* replace = question.addButton(tr("Replace It"), QMessageBox::DestructiveRole);
    auto* elsewhere = question.addButton(tr("Save As…"), QMessageBox::AcceptRole);
    question.setDefaultButton(elsewhere);
    question.exec();
    if (question.clickedButton() == elsewhere)
        saveAs();
    return question.clickedButton() == replace;
}

bool FileDesk::saveTo(const QString& path)
{
    if (!mayOverwrite(path))
        return !m_document.isModified(); // saved under another name, or not at all
    keepCopy(); // should the program be killed halfway, where the file can only be written in place
    if (const auto watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const QString before = m_document.path();
    const QString error = m_document.save(path);
    m_seenAt = QFileInfo(m_document.path()).lastModified();
    watch();
    if (!error.isEmpty()) {
        m_notices.say(Topic::NotSaved,
            tr("%1 was not saved: %2. Nothing is lost; the work is still here.").arg(QFileInfo(path).fileName(), error),
            {{tr("Save As…"), [this] { saveAs(); }}});
        return false;
    }
    for (const Topic topic : {Topic::NotSaved, Topic::NotKept, Topic::File, Topic::Opened})
        m_notices.clear(topic);
    if (m_document.own().waits)
        m_autosave.soon(); // the work that waits keeps its copy
    else if (before == m_document.path())
        m_recovery.drop();
    else
        m_recovery.begin(m_document.path());
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    m_settings.noteFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT settingsChanged();
    return true;
}

bool FileDesk::mayLeave()
{
    commitTyping();
    Q_EMIT leaving();
    lookAtFile(); // not every folder tells what happens in it
    if (!m_document.isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved Changes"),
        tr("“%1” has changes that are in no file yet.").arg(m_document.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("unsavedQuestion"));
    question.setTextFormat(Qt::PlainText);
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
}

void FileDesk::close() { m_recovery.begin({}); }

void FileDesk::keepCopy()
{
    if (m_document.own().modified)
        tellKept(m_autosave.now());
}

void FileDesk::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& path : m_settings.recentFiles) {
        auto* action = menu.addAction(captionOf(QFileInfo(path).fileName()), this, [this, path] {
            if (mayLeave())
                open(path);
        });
        action->setToolTip(toolTipOf(path));
        action->setEnabled(QFileInfo::exists(path));
    }
    if (menu.isEmpty())
        menu.addAction(tr("No files yet"))->setEnabled(false);
    else
        menu.addAction(tr("Forget These Files"), this, [this] { m_settings.recentFiles.clear(); });
}

std::vector<std::pair<QString, QString>> FileDesk::builtIn()
{
    std::vector<std::pair<QString, QString>> found;
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString& file : folder.entryList()) {
        const QString resource = folder.filePath(file);
        found.emplace_back(nameInWindow(readScenarioAt(resource).draft), resource);
    }
    return found;
}

/// The folders around it too: they tell when it is taken away, with them or without, and when it comes back.
void FileDesk::watch()
{
    if (const auto watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    QString path = m_document.path();
    while (!path.isEmpty() && !QFileInfo(path).isRoot()) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
        path = QFileInfo(path).absolutePath();
    }
}

void FileDesk::lookAtFile()
{
    watch(); // an editor that replaces files has ended the old watch
    const bool gone = m_document.lookForFile();
    const QDateTime writtenAt = QFileInfo(m_document.path()).lastModified();
    if (std::exchange(m_seenAt, writtenAt) == writtenAt)
        return; // whatever it is, it has been told
    if (gone)
        tellGone();
    else if (m_document.changedOnDisk())
        tellChanged();
    else
        m_notices.clear(Topic::File);
}

void FileDesk::tellGone()
{
    m_autosave.soon();
    m_notices.say(Topic::File,
        tr("%1 is no longer where it was. The work is still here.").arg(QFileInfo(m_document.path()).fileName()),
        {{tr("Save It Again"), [this] { save(); }}, {tr("Save As…"), [this] { saveAs(); }}});
}

void FileDesk::tellChanged()
{
    const QString path = m_document.path();
    m_notices.say(Topic::File, tr("%1 has been changed by another program.").arg(QFileInfo(path).fileName()),
        {{tr("Load It"),
             [this, path] {
                 if (mayLeave())
                     open(path);
             }},
            {tr("Keep Mine"), [] {}}});
}

void FileDesk::tellKept(const QString& fault)
{
    if (fault.isEmpty())
        m_notices.clear(Topic::NotKept);
    else
        m_notices.say(Topic::NotKept, tr("No copy of the unsaved work could be kept: %1.").arg(fault));
}

void FileDesk::tellOpenTwice(const QString& path)
{
    if (path == m_document.path())
        m_notices.say(Topic::Window,
            tr("%1 is open in another window too. What is saved there, this window asks about before it saves.")
                .arg(QFileInfo(path).fileName()));
}

} // namespace waterhammer
