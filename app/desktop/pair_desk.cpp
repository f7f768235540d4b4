// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pair_desk.h"

#include "app/core/pair_file.h"
#include "model/files/pair.h"
#include "model/words/problem_words.h"
#include "views/language.h"
#include "views/shell/notice_bar.h"

#include <QFileDialog>
#include <QFileInfo>

namespace waterhammer {

namespace {

QString pairOf(const Session& session) { return pairFile(*session.document.draft(), session.document.path()); }

QString nameOf(const ScenarioDraft& draft) { return QString::fromStdString(pairName(draft)); }

QString linesOf(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << QString::fromStdString(problemText(problem, WindowLanguage()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void setSideBySide(Session& session)
{
    const QString pair = session.shown().others->empty() ? pairOf(session) : QString();
    session.ask(ShowBeside{true, pair});
}

PairDesk::PairDesk(Session& session, Actions& actions, NoticeBar& notices, QWidget* window)
    : QObject(&actions)
    , m_session(session)
    , m_actions(actions)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.openPair, &QAction::triggered, this, &PairDesk::openPair);
    connect(actions.besideFile, &QAction::triggered, this, &PairDesk::askForFile);
    connect(actions.sideBySide, &QAction::triggered, this, [this](bool on) {
        if (on)
            waterhammer::setSideBySide(m_session);
        else
            m_session.ask(ShowBeside{false});
    });
    connect(&session.secondRun, &SecondRun::refused, this, &PairDesk::tellRefused);
    connect(&session.secondRun, &SecondRun::changed, this, [this] {
        if (m_session.secondRun.run())
            m_notices.clear(NoticeBar::Topic::Passing); // of one that was refused before
    });
    connect(&session, &Session::changed, this, [this](const Shown&, Changes changes) {
        if (changes & Change::Draft)
            follow();
    });
    lookForPair();
}

void PairDesk::follow()
{
    if (m_named != nameOf(*m_session.document.draft()) || m_path != m_session.document.path())
        lookForPair();
}

void PairDesk::lookForPair()
{
    const QString named = m_named = nameOf(*m_session.document.draft());
    m_path = m_session.document.path();
    const bool there = !pairOf(m_session).isEmpty();
    m_actions.openPair->setEnabled(!named.isEmpty()); // where it is missing its keys say so
    m_actions.openPair->setToolTip(there ? tr("Side by side with the run of “%1”").arg(named)
            : named.isEmpty()            ? tr("This file names no pair")
                              : tr("“%1”, which this file names as its pair, is not beside it").arg(named));
}

/// It may have gone since it was looked for.
void PairDesk::openPair()
{
    if (const QString pair = pairOf(m_session); !pair.isEmpty())
        return m_session.ask(ShowBeside{true, pair});
    lookForPair();
    m_notices.say(NoticeBar::Topic::Passing, m_actions.openPair->toolTip() + QLatin1Char('.'));
}

/// Any file: its run is set beside the one at hand, and nothing of it is changed.
void PairDesk::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Side by Side with a File"),
        m_session.settings.lastFolder, tr("Scenarios (*.waterhammer.json *.json);;All files (*)"));
    if (!path.isEmpty())
        m_session.ask(ShowBeside{true, path});
}

/// Where nothing else is there to stand beside it, one run has the window again.
void PairDesk::tellRefused(const QString& path, const Problems& problems)
{
    const QString name = QFileInfo(path).fileName();
    if (m_session.shown().others->empty())
        m_session.ask(ShowBeside{false});
    m_notices.say(NoticeBar::Topic::Passing,
        problems.empty() ? tr("%1 could not be read.").arg(name)
                         : tr("%1 could not be set beside it: %2").arg(name, linesOf({problems.front()})),
        {}, problems.size() > 1 ? linesOf(problems) : QString());
}

} // namespace waterhammer
