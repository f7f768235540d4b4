// SPDX-License-Identifier: GPL-3.0-or-later
// Work that an earlier program left behind, offered and taken back.
#include "app/desktop/file_desk.h"

#include "app/core/whole_file.h"
#include "app/desktop/lost_work_words.h"
#include "model/files/scenario_json.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace waterhammer {

using Topic = NoticeBar::Topic;

void FileDesk::offerRecovery()
{
    const auto lost = m_recovery.lost(m_document.path());
    if (lost.empty())
        return m_notices.clear(Topic::Found);
    const LostWork work = lost.front();
    m_notices.say(Topic::Found, lostWorkWords(work),
        {{tr("Recover"), [this, work] { recover(work); }}, {tr("Discard"), [this, work] {
                                                                m_recovery.discard(work);
                                                                offerRecovery();
                                                            }}});
}

void FileDesk::recover(const LostWork& work)
{
    if (!mayLeave())
        return offerRecovery();
    const QString name = QFileInfo(work.copy).fileName();
    if (!isPlainFile(work.copy)) {
        m_notices.say(Topic::Refused, tr("%1 is no plain file and is not opened.").arg(name));
        return offerRecovery();
    }
    ReadScenario read = readScenarioFile(QFile::encodeName(work.copy).toStdString());
    if (!read.readable) {
        tellProblems(name, read.problems, false);
        return offerRecovery();
    }
    m_document.recover(std::move(read.draft), work.original, work.base);
    begin();
    m_seenAt = {};
    // Under this program's own entry before the old one goes: a second kill loses nothing either.
    if (const QString fault = m_autosave.now(); fault.isEmpty())
        m_recovery.discard(work);
    else
        tellKept(fault);
    lookAtFile();
    offerRecovery();
}

} // namespace waterhammer
