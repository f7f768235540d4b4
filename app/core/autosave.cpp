// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/autosave.h"

namespace waterhammer {

namespace {

constexpr int quietTime = 1500;   ///< ms without a change
constexpr int longestWait = 4000; ///< ms; a second is left for the writing

} // namespace

Autosave::Autosave(Document& document, Recovery& recovery)
    : m_document(document)
    , m_recovery(recovery)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_latest.setSingleShot(true);
    m_latest.setInterval(longestWait);
    for (QTimer* timer : {&m_quiet, &m_latest})
        connect(timer, &QTimer::timeout, this, &Autosave::soon);
    connect(&m_document, &Document::draftChanged, this, [this] {
        m_quiet.start();
        if (!m_latest.isActive())
            m_latest.start();
    });
}

void Autosave::soon()
{
    m_quiet.stop();
    m_latest.stop();
    if (const Document::Own own = m_document.own(); own.modified)
        m_recovery.keep({own.draft, own.title, own.fingerprint});
    else
        m_recovery.drop();
}

QString Autosave::now()
{
    soon();
    return m_recovery.wait();
}

} // namespace waterhammer
