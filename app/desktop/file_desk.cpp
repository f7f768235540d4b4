// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_desk.h"

#include "model/files/scenario_json.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace waterhammer {

namespace {

constexpr int copyAfter = 1500; ///< ms of quiet after a change
const auto suffix = QStringLiteral(".waterhammer.json");

QString fileFilter() { return FileDesk::tr("Scenarios (*.waterhammer.json *.json);;All files (*)"); }

ReadScenario readResource(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readScenario(file.readAll().toStdString());
}

} // namespace

FileDesk::FileDesk(Document& document, Recovery& recovery, NoticeBar& notices, Settings& settings, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_recovery(recovery)
    , m_notices(notices)
    , m_settings(settings)
    , m_window(window)
{
    m_copyTimer.setSingleShot(true);
    m_copyTimer.setInterval(copyAfter);
    connect(&m_copyTimer, &QTimer::timeout, this, &FileDesk::keepCopy);
    connect(&m_document, &Document::draftChanged, this, [this] { m_copyTimer.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileDesk::fileChanged);
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
    if (!result.problems.empty())
        tellProblems(name, result.problems, result.opened);
    else
        m_notices.clear();
    if (!result.opened)
        return false;
    m_recovery.drop();
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    m_settings.noteFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT settingsChanged();
    watch();
    return true;
}

void FileDesk::tellProblems(const QString& name, const Problems& problems, bool opened)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << QString::fromStdString(problem.message());
    const QString text = opened
        ? tr("%1 has %n problem(s). What could be read is open, without a file; the file itself is untouched.", nullptr,
            static_cast<int>(problems.size()))
        : tr("%1 could not be opened: %2.");
    m_notices.say(opened ? text.arg(name) : text.arg(name, lines.value(0)), {},
        opened || lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString());
}

void FileDesk::openBuiltIn(const QString& resource)
{
    ReadScenario read = readResource(resource);
    Q_ASSERT(read.readable && read.problems.empty());
    m_recovery.drop();
    m_notices.clear();
    m_document.setScenario(std::move(read.draft));
    watch();
}

bool FileDesk::save() { return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path()); }

bool FileDesk::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save Scenario"), suggestedPath(), fileFilter());
    if (path.isEmpty())
        return false;
    return saveTo(QFileInfo(path).suffix().isEmpty() ? path + suffix : path);
}

QString FileDesk::suggestedPath() const
{
    if (!m_document.path().isEmpty())
        return m_document.path();
    QString name = m_document.title().toLower().simplified();
    for (QChar& c : name)
        if (!c.isLetterOrNumber())
            c = QLatin1Char('-');
    const QString folder = m_settings.lastFolder.isEmpty() ? QDir::homePath() : m_settings.lastFolder;
    return folder + QLatin1Char('/') + name + suffix;
}

/// Somebody else's work is not overwritten without a word.
bool FileDesk::mayOverwrite(const QString& path)
{
    if (path != m_document.path() || !m_document.changedOnDisk())
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Changed on Disk"),
        tr("%1 has been changed by another program since it was opened. Saving replaces that work.")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("overwriteQuestion"));
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
    if (const auto watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const QString error = m_document.save(path);
    if (!error.isEmpty())
        m_notices.say(
            tr("%1 was not saved: %2. Nothing is lost; the work is still here.").arg(QFileInfo(path).fileName(), error),
            {{tr("Save As…"), [this] { saveAs(); }}});
    else
        m_notices.clear();
    if (error.isEmpty()) {
        m_recovery.drop();
        m_settings.lastFolder = QFileInfo(path).absolutePath();
        m_settings.noteFile(QFileInfo(path).absoluteFilePath());
        Q_EMIT settingsChanged();
    }
    watch();
    return error.isEmpty();
}

bool FileDesk::mayLeave()
{
    if (!m_document.isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved Changes"),
        tr("“%1” has changes that are in no file yet.").arg(m_document.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setObjectName(QStringLiteral("unsavedQuestion"));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

void FileDesk::close() { m_recovery.drop(); }

void FileDesk::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& path : m_settings.recentFiles) {
        auto* action = menu.addAction(QFileInfo(path).fileName(), this, [this, path] {
            if (mayLeave())
                open(path);
        });
        action->setToolTip(path);
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
        found.emplace_back(QString::fromStdString(readResource(resource).draft.name), resource);
    }
    return found;
}

void FileDesk::watch()
{
    if (const auto watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_document.path().isEmpty())
        m_watcher.addPath(m_document.path());
}

void FileDesk::fileChanged()
{
    watch(); // an editor that replaces files has ended the old watch
    if (!m_document.changedOnDisk())
        return;
    const QString path = m_document.path();
    m_notices.say(tr("%1 has been changed by another program.").arg(QFileInfo(path).fileName()),
        {{tr("Load It"),
             [this, path] {
                 if (mayLeave())
                     open(path);
             }},
            {tr("Keep Mine"), [] {}}});
}

void FileDesk::keepCopy()
{
    if (!m_document.isModified())
        return m_recovery.drop();
    const QString error = m_recovery.keep(*m_document.draft(), m_document.path(), m_document.title());
    if (!error.isEmpty())
        m_notices.say(tr("No copy of the unsaved work could be kept: %1.").arg(error));
}

void FileDesk::offerRecovery()
{
    const auto lost = m_recovery.lost();
    if (lost.empty())
        return;
    const LostWork work = lost.front();
    const QString when = QLocale().toString(work.written, QLocale::ShortFormat);
    m_notices.say(tr("Unsaved work on “%1” of %2 was found. The file itself is untouched.").arg(work.title, when),
        {{tr("Recover"), [this, work] { recover(work); }}, {tr("Discard"), [this, work] {
                                                                m_recovery.discard(work);
                                                                offerRecovery();
                                                            }}});
}

/// As a step on top of the file it belongs to, so that undo leads back to the file.
void FileDesk::recover(const LostWork& work)
{
    if (!mayLeave())
        return;
    const ReadScenario read = readScenarioFile(work.copy.toStdString());
    if (!read.readable)
        return tellProblems(QFileInfo(work.copy).fileName(), read.problems, false);
    const bool hasFile = !work.original.isEmpty() && m_document.open(work.original).opened;
    if (hasFile)
        m_document.edit({tr("Recovered work"), [&read](ScenarioDraft& draft) { draft = read.draft; }, {}, {}});
    else
        m_document.setRecovered(read.draft);
    keepCopy(); // under this program's own entry before the old one goes: a second kill loses nothing either
    m_recovery.discard(work);
    watch();
}

} // namespace waterhammer
