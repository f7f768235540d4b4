// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"

#include <utility>

namespace waterhammer {

/// While any lives, changes are gathered; the last one to go tells them.
class Session::Gathering {
public:
    explicit Gathering(Session& session)
        : m_session(session)
    {
        ++m_session.m_gathering;
    }
    ~Gathering()
    {
        if (--m_session.m_gathering == 0 && m_session.m_changes)
            Q_EMIT m_session.changed(m_session.m_shown, std::exchange(m_session.m_changes, {}));
    }
    Gathering(const Gathering&) = delete;
    Gathering& operator=(const Gathering&) = delete;

private:
    Session& m_session;
};

} // namespace waterhammer
